"""Reading group buys, many at a time."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from tortoise.expressions import Q

from backend.core import database
from backend.core.paging import Page
from backend.domain.group_buys.models import BuyingGroup, GroupOffer, GroupPrice
from backend.domain.group_buys.states import GroupOfferState, GroupSeatState, GroupState

# Groups that are nearly full come first: who joins one helps most.
_JOINABLE = """
SELECT g.* FROM unnest($1::uuid[]) AS o(id) CROSS JOIN LATERAL (
    SELECT * FROM buying_group WHERE offer_id = o.id AND channel_id = $2 AND state = 'OPEN' AND ends_at > $3
      AND held + taken < size ORDER BY size - held - taken, ends_at, id LIMIT $4
) AS g
"""
_MEMBERS = """
SELECT s.group_id, s.order_id, s.customer_id, s.state, s.pieces, s.held_at, s.taken_at, c.display_name,
    c.phone, c.email, s.customer_id = g.leader_id AS leads
FROM group_seat s JOIN buying_group g ON g.id = s.group_id JOIN customer c ON c.id = s.customer_id
WHERE s.group_id = ANY($1::uuid[]) AND (s.state <> 'FREED' OR $2) ORDER BY s.id
"""
_COUNTS = """
SELECT offer_id, state, count(*)::int AS n FROM buying_group WHERE offer_id = ANY($1::uuid[]) GROUP BY offer_id, state
"""
_OWN = """
SELECT g.* FROM buying_group g JOIN group_seat s ON s.group_id = g.id
WHERE s.customer_id = $1 AND s.state <> 'FREED' AND ($2::uuid IS NULL OR g.id < $2) ORDER BY g.id DESC LIMIT $3
"""


@dataclass(frozen=True, slots=True)
class Offered:
    """An offer with its price in one channel, in minor units."""

    offer: GroupOffer
    price_minor: int


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody with a seat."""

    order_id: UUID
    customer_id: UUID
    state: GroupSeatState
    pieces: int
    held_at: datetime
    taken_at: datetime | None
    name: str
    phone: str | None
    email: str | None
    leads: bool


async def live_offers(product_id: UUID, channel_id: UUID, *, at: datetime) -> list[Offered]:
    """The offers of a product's variants that may be used in the channel now, cheapest first; two statements."""
    rows = (
        await GroupPrice.filter(
            channel_id=channel_id,
            offer__variant__product_id=product_id,
            offer__state=GroupOfferState.LIVE,
            offer__starts_at__lte=at,
            offer__ends_at__gt=at,
        )
        .prefetch_related("offer")
        .order_by("price_minor", "id")
    )
    return [Offered(row.offer, row.price_minor) for row in rows]


async def live_offers_of(
    ids: Sequence[UUID], campaigns: Sequence[UUID], channel_id: UUID, *, at: datetime
) -> list[Offered]:
    """Of these offers, and of all that these campaigns make, those that may be used in the channel now, in the order
    in which they were made; two statements.
    """
    if not ids and not campaigns:
        return []
    rows = (
        await GroupPrice.filter(
            Q(offer_id__in=list(ids)) | Q(offer__campaign_id__in=list(campaigns)),
            channel_id=channel_id,
            offer__state=GroupOfferState.LIVE,
            offer__starts_at__lte=at,
            offer__ends_at__gt=at,
        )
        .prefetch_related("offer")
        .order_by("offer_id")
    )
    return [Offered(row.offer, row.price_minor) for row in rows]


async def joinable_by_offer(
    offer_ids: Sequence[UUID], channel_id: UUID, *, most: int, at: datetime
) -> list[list[BuyingGroup]]:
    """Groups of each offer that have a seat left, those with the fewest first; one statement."""
    found: dict[UUID, list[BuyingGroup]] = defaultdict(list)
    for row in await database.fetch(_JOINABLE, list(offer_ids), channel_id, at, most):
        found[row["offer_id"]].append(_group(row))
    return [found[id] for id in offer_ids]


async def members_by_group(group_ids: Sequence[UUID], *, gone: bool = False) -> list[list[Member]]:
    """Who has a seat in each group, in the order they came, `gone` with those who had one; one statement."""
    found: dict[UUID, list[Member]] = defaultdict(list)
    for row in await database.fetch(_MEMBERS, list(group_ids), gone):
        found[row["group_id"]].append(
            Member(
                row["order_id"],
                row["customer_id"],
                GroupSeatState(row["state"]),
                row["pieces"],
                row["held_at"],
                row["taken_at"],
                row["display_name"],
                row["phone"],
                row["email"],
                row["leads"],
            )
        )
    return [found[id] for id in group_ids]


async def groups_by_id(group_ids: Sequence[UUID]) -> list[BuyingGroup | None]:
    """Each group, aligned; one statement."""
    found = {row.id: row for row in await BuyingGroup.filter(id__in=list(group_ids))}
    return [found.get(id) for id in group_ids]


async def offers_by_id(offer_ids: Sequence[UUID]) -> list[GroupOffer]:
    """Each offer, aligned; one statement."""
    found = {row.id: row for row in await GroupOffer.filter(id__in=list(set(offer_ids)))}
    return [found[id] for id in offer_ids]


async def prices_by_offer(offer_ids: Sequence[UUID]) -> list[list[GroupPrice]]:
    """What each offer asks in its channels; one statement."""
    found: dict[UUID, list[GroupPrice]] = defaultdict(list)
    for row in await GroupPrice.filter(offer_id__in=list(offer_ids)).order_by("channel_id").prefetch_related("channel"):
        found[row.offer_id].append(row)
    return [found[id] for id in offer_ids]


async def counts_by_offer(offer_ids: Sequence[UUID]) -> list[dict[GroupState, int]]:
    """How many groups of each offer are in which state; one statement."""
    found: dict[UUID, dict[GroupState, int]] = defaultdict(dict)
    for row in await database.fetch(_COUNTS, list(offer_ids)):
        found[row["offer_id"]][GroupState(row["state"])] = row["n"]
    return [found[id] for id in offer_ids]


async def own_groups(customer_id: UUID, page: Page) -> list[BuyingGroup]:
    """The customer's groups, newest first; one statement."""
    after = page.after[0] if page.after else None
    return [_group(row) for row in await database.fetch(_OWN, customer_id, after, page.limit)]


async def offers(page: Page, *, state: GroupOfferState | None) -> list[GroupOffer]:
    """A page of offers, newest first."""
    found = GroupOffer.filter(**({"state": state} if state else {}))
    if page.after:
        found = found.filter(id__lt=page.after[0])
    return await found.order_by("-id").limit(page.limit)


async def groups(page: Page, *, offer_id: UUID | None, state: GroupState | None) -> list[BuyingGroup]:
    """A page of groups, newest first, of one offer or in one state where named."""
    wanted: dict[str, Any] = {}
    if offer_id is not None:
        wanted["offer_id"] = offer_id
    if state is not None:
        wanted["state"] = state
    found = BuyingGroup.filter(**wanted)
    if page.after:
        found = found.filter(id__lt=page.after[0])
    return await found.order_by("-id").limit(page.limit)


def _group(row: dict[str, Any]) -> BuyingGroup:
    return BuyingGroup(**{**row, "state": GroupState(row["state"])})
