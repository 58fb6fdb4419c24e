"""What staff give to plan flash sales."""

from datetime import datetime
from uuid import UUID

import strawberry

from backend.core import ids
from backend.domain.flash_sales.drafts import FlashSaleDraft, ItemDraft, PriceDraft
from backend.schema.doors import STAFF, given, shown
from backend.schema.flash_states import FlashSaleState, WaitingRoomMode
from backend.schema.products_input import amount
from backend.schema.scalars import MoneyInput
from backend.schema.translated import TranslatedInput

# Names no row: an id that is none finds nothing, like any unknown one.
_NOTHING = UUID(int=0)


@given(STAFF)
class FlashSaleStateFilter:
    """In which state."""

    in_: list[FlashSaleState] = shown(STAFF, "In one of these.", name="in")


@given(STAFF)
class FlashSaleFilter:
    """Which flash sales are wanted; all that is given must hold."""

    state: FlashSaleStateFilter | None = shown(STAFF, "How far they are.", default=None)


@given(STAFF)
class FlashPriceInput:
    """What one piece shall cost in a channel."""

    channel_id: strawberry.ID = shown(STAFF, "Where, once each.")
    price: MoneyInput = shown(STAFF, "Below the channel's price, not below its floor.")


@given(STAFF)
class FlashItemInput:
    """One variant in the sale."""

    variant_id: strawberry.ID = shown(STAFF, "Which, once each; no bundle.")
    quota: int = shown(STAFF, "How many pieces there are, 1 to 1000000.")
    per_person: int = shown(STAFF, "Most pieces for one person.", default=1)
    prices: list[FlashPriceInput] = shown(STAFF, "What it costs; where there is no price it is not sold so.")


@given(STAFF)
class FlashSaleInput:
    """A flash sale as it shall be."""

    names: TranslatedInput = shown(STAFF, "What buyers read, at most 60 characters.")
    starts_at: datetime = shown(STAFF, "When it begins; cannot change once it has.")
    ends_at: datetime = shown(STAFF, "When it is over.")
    items: list[FlashItemInput] = shown(STAFF, "1 to 50; of a sale that has begun only quotas can change.")
    hold_seconds: int = shown(STAFF, "How long places and unpaid orders are kept, 60 to 1800.", default=300)
    open_cap: int = shown(STAFF, "Most pieces one person may hold unpaid at a time.", default=1)
    waiting_room: WaitingRoomMode = shown(STAFF, "When buyers queue.", default=WaitingRoomMode.BY_LOAD)
    room_from: int = shown(STAFF, "Attempts in a second that open the room.", default=500)
    let_in: int = shown(STAFF, "How many a second are let through it.", default=200)
    challenge: bool = shown(STAFF, "Whether a browser has to work for each attempt.", default=True)

    def draft(self) -> FlashSaleDraft:
        """As the domain takes it."""
        return FlashSaleDraft(
            name_zh=self.names.zh_cn,
            name_en=self.names.en,
            starts_at=self.starts_at,
            ends_at=self.ends_at,
            items=tuple(
                ItemDraft(
                    ids.parse("var", one.variant_id) or _NOTHING,
                    one.quota,
                    one.per_person,
                    tuple(
                        PriceDraft(
                            ids.parse("chn", price.channel_id) or _NOTHING,
                            amount(price.price, "items", str(place), "prices", str(number), "price"),
                        )
                        for number, price in enumerate(one.prices)
                    ),
                )
                for place, one in enumerate(self.items)
            ),
            hold_s=self.hold_seconds,
            open_cap=self.open_cap,
            waiting=self.waiting_room,
            room_from=self.room_from,
            let_in=self.let_in,
            challenge=self.challenge,
        )
