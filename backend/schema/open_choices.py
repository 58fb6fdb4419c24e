"""What the buyer of a bundle is still to choose, and how it is chosen."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

import strawberry

from backend.core import ids
from backend.domain.aftersales.choosing import Option, left_of_options, options_of
from backend.domain.inventory.queries import Stock
from backend.domain.orders import queries as orders
from backend.domain.orders.snapshot import LineSnapshot
from backend.schema.context import Info
from backend.schema.doors import BOTH, SHOP, UserError, given, refusal, shown, typed
from backend.schema.inventory import Availability

if TYPE_CHECKING:
    from backend.schema.units import OrderUnit


@dataclass(frozen=True, slots=True)
class Waiting:
    """What a piece waits for: the place of a choice in its line's snapshot, and until when."""

    snapshot: LineSnapshot
    choice: int
    until: datetime | None


@typed(BOTH)
class OpenOption:
    """Some pieces of a variant that may be chosen."""

    variant_id: strawberry.ID = shown(BOTH, "What to name in `chooseOptions`.")
    name: str = shown(BOTH, "The product's name as sold.")
    variant_name: str = shown(BOTH, "The variant's name as sold.")
    image_url: str = shown(BOTH, "Its drawn tile.")
    quantity: int = shown(BOTH, "How many pieces.")
    availability: Availability = shown(BOTH, "Whether so many can be had now; sold out too when it is sold no more.")


@typed(BOTH)
class OpenChoice:
    """Of these options the buyer takes exactly `picks`, each once, until `chooseBy`."""

    name: str = shown(BOTH, "What is chosen, in the reader's language.")
    picks: int = shown(BOTH, "How many.")
    choose_by: datetime | None = shown(
        BOTH, "Until when (UTC); what is not chosen then is given back. Null before it is paid."
    )
    options: list[OpenOption] = shown(BOTH, "What may be chosen, in order.", size=5)


async def open_choices_of_units(units: Sequence["OrderUnit"], info: Info) -> list[OpenChoice | None]:
    """What each piece waits for its buyer to choose; three statements when any does, none otherwise."""
    waiting = {unit.row_id: unit.waits for unit in units if unit.waits is not None}
    if not waiting:
        return [None for _ in units]
    order_ids = list(dict.fromkeys(unit.order_row_id for unit in units if unit.waits is not None))
    channels = {row.id: row.channel_id for row in await orders.orders_by_id(order_ids) if row}
    wanted: defaultdict[UUID, dict[UUID, None]] = defaultdict(dict)
    for unit in units:
        if unit.waits is not None:
            options = options_of(unit.waits.snapshot, unit.waits.choice)
            wanted[channels[unit.order_row_id]] |= {option.variant_id: None for option in options}
    left = await left_of_options({channel: list(of) for channel, of in wanted.items()}, info.context.at)
    locale = info.context.locale
    return [
        _told(unit.waits, {id: of for (where, id), of in left.items() if where == channels[unit.order_row_id]}, locale)
        if unit.waits is not None
        else None
        for unit in units
    ]


def _told(waits: Waiting, left: dict[UUID, Stock], locale: str) -> OpenChoice:
    asked = waits.snapshot["choices"][waits.choice]
    return OpenChoice(
        name=asked["names"]["zh" if locale == "zh-CN" else "en"],
        picks=asked["picks"],
        choose_by=waits.until,
        options=[_option(one, left, locale) for one in options_of(waits.snapshot, waits.choice)],
    )


def _option(option: Option, left: dict[UUID, Stock], locale: str) -> OpenOption:
    goods, language = option.goods, "zh" if locale == "zh-CN" else "en"
    stock = left[option.variant_id]
    pieces = stock.left // goods["quantity"] if stock.left is not None else None
    return OpenOption(
        variant_id=strawberry.ID(ids.public("var", option.variant_id)),
        name=goods["names"][language],  # type: ignore[literal-required]
        variant_name=goods["variant_names"][language],  # type: ignore[literal-required]
        image_url=f"/art/{ids.public('prd', UUID(goods['product_id']))}.svg",
        quantity=goods["quantity"],
        availability=Availability.of(Stock(option.variant_id, pieces)),
    )


@given(SHOP)
class ChooseOptionsInput:
    """What is chosen for a piece."""

    unit_id: strawberry.ID = shown(SHOP, "The piece that waits: of kind CHOICE.")
    option_ids: list[strawberry.ID] = shown(SHOP, "As many variants of its `openChoice` as it has `picks`, each once.")
    lookup_token: str | None = shown(
        SHOP, "The token of the order's link, for whoever came by it; the contact must be proven.", default=None
    )


_REASONS = {
    "NOTHING_OPEN": ("这件商品没有待选内容。", "There is nothing to choose for this piece."),
    "CHOSEN": ("这里已经选好了。", "It was chosen before."),
    "NOT_PAID": ("付款后才能选择。", "It can be chosen once the order is paid."),
    "GIVEN_BACK": ("这部分已退款，不能再选。", "Its money went back, so nothing can be chosen any more."),
    "TOO_LATE": ("已过选择期限，这部分将自动退款。", "The time to choose is over; it is refunded by itself."),
}


@refusal("CHOICE_CLOSED", SHOP, zh="{words}", en="{words}")
class ChoiceClosed(UserError):
    """Nothing is to be chosen for the piece; nothing changed."""

    reason: str = shown(SHOP, "NOTHING_OPEN, CHOSEN, NOT_PAID, GIVEN_BACK or TOO_LATE.")

    @staticmethod
    def words_of(refused: Any, locale: str) -> dict[str, str]:
        """The reason in the reader's language."""
        return {"words": _REASONS[refused.reason][0 if locale == "zh-CN" else 1]}
