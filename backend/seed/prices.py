"""Tiers of membership, a price list for members and one of the week."""

from datetime import datetime, timedelta

from backend.domain.accounts.models import MemberTier, Staff
from backend.domain.catalog.models import FulfilmentKind, PriceList, PriceListEntry
from backend.seed.catalogue import Catalogue, Item
from backend.seed.ids import Ids
from backend.seed.rows import Rows

# Names, what reaches it within a year (fen), what it takes off (0.01 %), and what it brings.
_TIERS = (
    (
        "普通会员",
        "Member",
        0,
        0,
        ("订单长期保存", "专属优惠券通知"),
        ("Orders kept for good", "First to hear of coupons"),
    ),
    (
        "银卡会员",
        "Silver",
        500_00,
        50,
        ("全场 99.5 折", "影音会员专享价", "售后优先处理"),
        ("0.5% off everything", "Member prices for video", "Priority support"),
    ),
    (
        "金卡会员",
        "Gold",
        3_000_00,
        100,
        ("全场 99 折", "影音会员专享价", "售后优先处理", "专属客服"),
        ("1% off everything", "Member prices for video", "Priority support", "Personal support"),
    ),
)
# Of the price asked of everybody, in 0.01 %: what members of the two upper tiers pay for video and music.
_FOR_MEMBERS = {1: 9_800, 2: 9_700}
_OF_THE_WEEK = 9_500
_WEEK_SHELF, _MEMBER_SHELF = "games", "video-music"
_PARTS = 10_000


def add_tiers(rows: Rows, editor: Staff, *, at: datetime, ids: Ids) -> list[MemberTier]:
    """The demo's tiers, the lowest first."""
    opened = at - timedelta(days=120)
    return [
        rows.add(
            MemberTier(
                id=ids.at(opened),
                name_zh=zh,
                name_en=en,
                threshold_minor=threshold,
                discount_bps=bps,
                benefits_zh="\n".join(benefits_zh),
                benefits_en="\n".join(benefits_en),
                created_at=opened,
                updated_at=opened,
                updated_by_id=editor.id,
            )
        )
        for zh, en, threshold, bps, benefits_zh, benefits_en in _TIERS
    ]


def add_price_lists(
    rows: Rows, catalogue: Catalogue, tiers: list[MemberTier], editor: Staff, *, at: datetime, ids: Ids
) -> None:
    """A list for each upper tier, and one for everybody that began yesterday and ends within the week."""
    begun = at - timedelta(days=60)
    members = ("影音会员专享", "Members' video")
    for place, parts in _FOR_MEMBERS.items():
        made = _list(rows, catalogue, *members, at=begun, ids=ids, editor=editor, tier=tiers[place])
        _entries(rows, made, _on(catalogue, _MEMBER_SHELF), parts, ids)
    week = _list(
        rows, catalogue, "本周游戏特惠", "Games of the week", at=at - timedelta(days=1), ids=ids, editor=editor
    )
    week.ends_at = at + timedelta(days=6)
    _entries(rows, week, _on(catalogue, _WEEK_SHELF)[:4], _OF_THE_WEEK, ids)


def _list(
    rows: Rows,
    catalogue: Catalogue,
    zh: str,
    en: str,
    *,
    at: datetime,
    ids: Ids,
    editor: Staff,
    tier: MemberTier | None = None,
) -> PriceList:
    return rows.add(
        PriceList(
            id=ids.at(at),
            channel_id=catalogue.channel.id,
            tier_id=tier.id if tier else None,
            name_zh=zh,
            name_en=en,
            starts_at=at,
            created_at=at,
            updated_at=at,
            updated_by_id=editor.id,
        )
    )


def _on(catalogue: Catalogue, shelf: str) -> list[Item]:
    """What stands on a shelf, bundles apart."""
    slugs = catalogue.shelves
    return [
        item
        for item in catalogue.items.values()
        if item.variant.kind is not FulfilmentKind.BUNDLE and slugs[item.product.category_id] == shelf
    ]


def _entries(rows: Rows, made: PriceList, items: list[Item], parts: int, ids: Ids) -> None:
    for item in items:
        minor = item.price * parts // _PARTS
        rows.add(
            PriceListEntry(id=ids.at(made.created_at), list_id=made.id, variant_id=item.variant.id, price_minor=minor)
        )
