"""Reading partners and what they follow: many keys in, aligned answers out."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from backend.core import database
from backend.core.paging import Page
from backend.domain.catalog.models import ChannelPrice
from backend.domain.distribution.models import ApiClient, ApiKey, Partner, PartnerCredit


@dataclass(frozen=True, slots=True)
class Change:
    """A product of which something changed: look at it again. `on_sale` for the partner, or not any more."""

    revision: int
    product_id: UUID
    on_sale: bool


# In the order of changes, each product at its last one. A first reading (from revision 0 on) leaves out what is not
# on sale; later ones name it, so that it can be taken away.
_CHANGES = """
SELECT * FROM (
    SELECT r.revision, r.product_id, p.state = 'PUBLISHED' AND EXISTS (
        SELECT FROM variant v JOIN channel_price cp ON cp.variant_id = v.id AND cp.channel_id = $1
        WHERE v.product_id = p.id AND v.state = 'ACTIVE'
    ) AS on_sale, p.published_at
    FROM catalogue_revision r JOIN product p ON p.id = r.product_id
    WHERE (r.revision, r.product_id) > ($2, $3)
) AS changed
WHERE on_sale OR $5 AND published_at IS NOT NULL
ORDER BY revision, product_id LIMIT $4
"""


async def changes(channel_id: UUID, page: Page, *, gone: bool) -> list[Change]:
    """Products changed after the page's cursor (revision, product), `page.limit` at most; one statement.

    `gone`: also those that are not on sale in the channel. A reader that goes on from its last cursor misses
    no change, whatever is written meanwhile.
    """
    revision, product_id = page.after or (-1, UUID(int=0))
    rows = await database.fetch(_CHANGES, channel_id, revision, product_id, page.limit, gone)
    return [Change(row["revision"], row["product_id"], row["on_sale"]) for row in rows]


async def page_of_partners(page: Page) -> list[Partner]:
    """Partners, newest first."""
    query = Partner.all()
    if page.after is not None:
        query = query.filter(id__lt=page.after[0])
    return await query.order_by("-id").limit(page.limit)


async def partners_by_id(ids: Sequence[UUID | None]) -> list[Partner | None]:
    """Partners by their ids, aligned; None for a missing one or no key. One statement."""
    wanted = [id for id in ids if id is not None]
    found = {row.id: row for row in await Partner.filter(id__in=wanted)} if wanted else {}
    return [found.get(id) if id is not None else None for id in ids]


async def clients_by_partner(ids: Sequence[UUID]) -> list[list[ApiClient]]:
    """Each partner's programs, oldest first."""
    found: defaultdict[UUID, list[ApiClient]] = defaultdict(list)
    for row in await ApiClient.filter(partner_id__in=ids).order_by("id"):
        found[row.partner_id].append(row)
    return [found[id] for id in ids]


async def keys_by_client(ids: Sequence[UUID]) -> list[list[ApiKey]]:
    """Each program's keys, newest first; never their secrets."""
    found: defaultdict[UUID, list[ApiKey]] = defaultdict(list)
    for row in await ApiKey.filter(client_id__in=ids).order_by("-id"):
        found[row.client_id].append(row)
    return [found[id] for id in ids]


async def page_of_prices(partner: Partner, page: Page) -> list[ChannelPrice]:
    """The partner's prices, in the order they were first set."""
    query = ChannelPrice.filter(channel_id=partner.channel_id)
    if page.after is not None:
        query = query.filter(id__gt=page.after[0])
    return await query.order_by("id").limit(page.limit)


async def page_of_credits(partner: Partner, page: Page) -> list[PartnerCredit]:
    """What the partner paid in, newest first."""
    query = PartnerCredit.filter(partner_id=partner.id)
    if page.after is not None:
        query = query.filter(id__lt=page.after[0])
    return await query.order_by("-id").limit(page.limit)
