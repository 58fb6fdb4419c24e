"""Whether what a campaign names is there."""

from collections.abc import Iterable, Sequence, Set
from uuid import UUID

from backend.core import database
from backend.core.refusals import InvalidInput
from backend.domain.campaigns.content import Content
from backend.domain.campaigns.kinds import kind_of
from backend.domain.campaigns.kinds.kind import camel
from backend.domain.campaigns.named import Named
from backend.domain.campaigns.pages.named import check_page_named

_MISSING = """
SELECT 'product' AS kind, n.id FROM unnest($1::uuid[]) AS n (id) WHERE NOT EXISTS (SELECT FROM product WHERE id = n.id)
UNION ALL
SELECT 'variant', n.id FROM unnest($2::uuid[]) AS n (id) WHERE NOT EXISTS (SELECT FROM variant WHERE id = n.id)
UNION ALL
SELECT 'category', n.id FROM unnest($3::uuid[]) AS n (id) WHERE NOT EXISTS (SELECT FROM category WHERE id = n.id)
UNION ALL
SELECT 'channel', n.id FROM unnest($4::uuid[]) AS n (id)
WHERE NOT EXISTS (SELECT FROM channel WHERE id = n.id AND NOT wholesale AND currency = $6)
UNION ALL
SELECT 'tier', n.id FROM unnest($5::uuid[]) AS n (id) WHERE NOT EXISTS (SELECT FROM member_tier WHERE id = n.id)
"""


async def check_named(content: Content) -> None:
    """Raise InvalidInput when it names goods, tiers or channels (of the currency) that are not there."""
    settings = content.settings
    of_settings = Named(channel_ids=frozenset(settings.channel_ids), tier_ids=frozenset(settings.audience.tier_ids))
    of_pieces = [kind_of(piece).named(piece) for piece in content.pieces]
    missing = await _missing([of_settings, *of_pieces], settings.currency)
    if missing:
        _refuse(missing, content, of_pieces)
    if content.page is not None:
        await check_page_named(content.page, ["input", "page"])


def _refuse(missing: Set[UUID], content: Content, of_pieces: Sequence[Named]) -> None:
    settings = content.settings
    for name, ids in (("channelIds", settings.channel_ids), ("tierIds", settings.audience.tier_ids)):
        for place, id in enumerate(ids):
            if id in missing:
                raise InvalidInput("UNKNOWN", path=["input", name, str(place)])
    for place, some in enumerate(of_pieces):
        gone = (some.product_ids | some.variant_ids | some.category_ids | some.channel_ids | some.tier_ids) & missing
        if gone:
            parts = [part for part in ("flash_sale", "group_buy") if part in kind_of(content.pieces[place]).parts]
            part = camel(parts[0]) if parts else "rule"
            raise InvalidInput("UNKNOWN", path=["input", "pieces", str(place), part])


async def _missing(parts: Iterable[Named], currency: str) -> set[UUID]:
    whole = Named()
    for part in parts:
        whole |= part
    rows = await database.fetch(
        _MISSING,
        list(whole.product_ids),
        list(whole.variant_ids),
        list(whole.category_ids),
        list(whole.channel_ids),
        list(whole.tier_ids),
        currency,
    )
    return {row["id"] for row in rows}
