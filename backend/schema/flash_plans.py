"""Flash sales as staff plan and watch them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import strawberry

from backend.core import ids
from backend.core.refusals import VersionConflict as Stale
from backend.domain.catalog.queries.price_lists import channels_by_id
from backend.domain.catalog.queries.staff import variants_by_id
from backend.domain.flash_sales import models, queries
from backend.domain.flash_sales.sales import Count, Item, Sale
from backend.schema.accounts import Staff, staff_by_id
from backend.schema.context import Info
from backend.schema.doors import STAFF, UserError, edge, refusal, shown, typed
from backend.schema.flash_states import FlashSaleState, WaitingRoomMode
from backend.schema.products import Channel, StaffVariant
from backend.schema.scalars import Money, Node
from backend.schema.translated import Translated


@typed(STAFF)
class FlashDifference:
    """The quick count said something else than the truth, and was put right."""

    seen_at: datetime = shown(STAFF, "When it was seen (UTC).")
    counted: int = shown(STAFF, "What the quick count said was taken; 0 when it knew nothing.")
    held: int = shown(STAFF, "What was held in truth.")
    sold: int = shown(STAFF, "What was sold in truth.")
    rebuilt: bool = shown(STAFF, "True: the quick count had been lost as a whole and was built anew.")

    @classmethod
    def of(cls, row: models.FlashDifference) -> "FlashDifference":
        """From the row."""
        return cls(seen_at=row.seen_at, counted=row.counted, held=row.held, sold=row.sold, rebuilt=row.rebuilt)


@typed(STAFF)
class FlashCount:
    """How an item's quota stands; held, sold and free come to the quota."""

    quota: int = shown(STAFF, "How many pieces there are.")
    admitted: int = shown(STAFF, "Pieces for which somebody was ever let in.")
    held: int = shown(STAFF, "Kept for places and unpaid orders.")
    sold: int = shown(STAFF, "Paid.")
    free: int = shown(STAFF, "Can be had now.")
    agrees: bool = shown(STAFF, "Whether held, sold and free come to the quota.")

    @classmethod
    def of(cls, count: Count) -> "FlashCount":
        """From the count."""
        return cls(
            quota=count.quota,
            admitted=count.admitted,
            held=count.held,
            sold=count.sold,
            free=count.free,
            agrees=count.held + count.sold + count.free == count.quota,
        )


async def variants_of_goods(found: Sequence["FlashGood"], info: Info) -> list[StaffVariant]:
    """The variant of each; one statement."""
    return [StaffVariant.of(row) for row in await variants_by_id([one.row.variant_id for one in found]) if row]


async def prices_of_goods(found: Sequence["FlashGood"], info: Info) -> list[list["FlashChannelPrice"]]:
    """What each costs in its channels; one statement."""
    wanted = list({id for one in found for id in one.row.prices})
    rows = {row.id: row for row in await channels_by_id(wanted)}
    return [
        [
            FlashChannelPrice(channel=Channel.of(rows[id]), price=Money.of(price))
            for id, price in sorted(one.row.prices.items(), key=lambda pair: rows[pair[0]].code)
        ]
        for one in found
    ]


async def counts_of_goods(found: Sequence["FlashGood"], info: Info) -> list[FlashCount]:
    """How each stands; one statement."""
    return [FlashCount.of(count) for count in await queries.counts_by_item([one.row.id for one in found])]


async def differences_of_goods(found: Sequence["FlashGood"], info: Info) -> list[list[FlashDifference]]:
    """Where the quick count of each differed; one statement."""
    rows = await queries.differences_by_item([one.row.id for one in found])
    return [[FlashDifference.of(row) for row in some] for some in rows]


@typed(STAFF)
class FlashChannelPrice:
    """What one piece costs in a channel."""

    channel: Channel = shown(STAFF, "Where.")
    price: Money = shown(STAFF, "How much.")


@typed(STAFF, name="FlashItem")
class FlashGood:
    """One variant in a flash sale."""

    id: strawberry.ID = shown(STAFF, "Opaque and global.")
    quota: int = shown(STAFF, "How many pieces there are.")
    per_person: int = shown(STAFF, "Most pieces for one person.")
    variant: StaffVariant = edge(STAFF, "What is sold.", variants_of_goods)
    prices: list[FlashChannelPrice] = edge(STAFF, "What it costs, by channel.", prices_of_goods, size=2)
    count: FlashCount = edge(STAFF, "How it stands.", counts_of_goods)
    differences: list[FlashDifference] = edge(
        STAFF, "The last 20 times that the quick count differed, newest first.", differences_of_goods, size=5
    )
    row: strawberry.Private[Item]


async def goods_of_plans(plans: Sequence["FlashPlan"], info: Info) -> list[list[FlashGood]]:
    """What each sale sells; one statement."""
    found = await queries.sales_by_id([plan.row.id for plan in plans])
    return [_goods(sale) if sale is not None else [] for sale in found]


async def editors_of_plans(plans: Sequence["FlashPlan"], info: Info) -> list[Staff | None]:
    """Who changed each last; one statement."""
    return await staff_by_id([plan.row.updated_by_id for plan in plans])


def _goods(sale: Sale) -> list[FlashGood]:
    return [
        FlashGood(id=strawberry.ID(ids.public("fli", item.id)), quota=item.quota, per_person=item.per_person, row=item)
        for item in sale.items
    ]


@typed(STAFF, name="FlashSale")
class FlashPlan(Node):
    """Few goods at a low price from one moment to another."""

    id: strawberry.ID = shown(STAFF, "Opaque and global.")
    names: Translated = shown(STAFF, "What buyers read.")
    state: FlashSaleState = shown(STAFF, "How far it is; begins and ends by itself.")
    starts_at: datetime = shown(STAFF, "When it begins (UTC).")
    ends_at: datetime = shown(STAFF, "When it is over (UTC).")
    hold_seconds: int = shown(STAFF, "How long a place is kept for its order, and the order for its payment.")
    open_cap: int = shown(STAFF, "Most pieces one person may hold unpaid at a time.")
    waiting_room: WaitingRoomMode = shown(STAFF, "When buyers queue.")
    room_from: int = shown(STAFF, "With BY_LOAD: the room opens when more than so many come in a second.")
    let_in: int = shown(STAFF, "How many a second are let through the room.")
    challenge: bool = shown(STAFF, "Whether a browser has to work for each attempt.")
    campaign_id: strawberry.ID | None = shown(STAFF, "The campaign it is of, and changed with; null: none.")
    version: int = shown(STAFF, "Grows with each change; give it when you change it.")
    updated_at: datetime = shown(STAFF, "When it was last changed (UTC).")
    updated_by: Staff | None = edge(STAFF, "Who changed it last; null: nobody of the staff.", editors_of_plans)
    items: list[FlashGood] = edge(STAFF, "What is sold, in order.", goods_of_plans, size=5)
    row: strawberry.Private[models.FlashSale]

    @classmethod
    def of(cls, row: models.FlashSale) -> "FlashPlan":
        """From the row."""
        return cls(
            id=strawberry.ID(ids.public("fls", row.id)),
            names=Translated(zh_cn=row.name_zh, en=row.name_en),
            state=row.state,
            starts_at=row.starts_at,
            ends_at=row.ends_at,
            hold_seconds=row.hold_s,
            open_cap=row.open_cap,
            waiting_room=row.waiting,
            room_from=row.room_from,
            let_in=row.let_in,
            challenge=row.challenge,
            campaign_id=strawberry.ID(ids.public("cmp", row.campaign_id)) if row.campaign_id else None,
            version=row.version,
            updated_at=row.updated_at,
            row=row,
        )


@refusal(
    "FLASH_SALE_FIXED",
    STAFF,
    zh="秒杀已开始或已结束：只能改名称、名额、结束时间和排队设置。",
    en="It has begun or is over: only names, quotas, the end and the queue can change.",
)
class FlashSaleFixed(UserError):
    """The sale has begun or is over, and this cannot change any more."""


@refusal(
    "FLASH_SALE_VERSION_CONFLICT", STAFF, zh="别人刚改过这场秒杀。", en="Somebody has just changed this flash sale."
)
class FlashSaleVersionConflict(UserError):
    """Somebody changed the sale since it was read."""

    current: FlashPlan = shown(STAFF, "The sale as it stands.")

    @staticmethod
    def facts_of(refused: Stale, locale: str) -> dict[str, Any]:
        """The sale as the graph shows it."""
        return {"current": FlashPlan.of(refused.current)}
