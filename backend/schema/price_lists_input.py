"""What staff give to edit price lists, channels and their prices."""

from datetime import datetime
from uuid import UUID

import strawberry

from backend.core import ids
from backend.domain.catalog.listing_prices import ChannelPriceChange, EntryChange, PriceListDraft
from backend.schema.doors import STAFF, given, shown
from backend.schema.products_input import amount
from backend.schema.scalars import MoneyInput
from backend.schema.translated import TranslatedInput

# Names no row: an id that is none finds nothing, like any unknown one.
_NOTHING = UUID(int=0)


@given(STAFF)
class PriceListEntryInput:
    """What a variant shall cost by the list."""

    variant_id: strawberry.ID = shown(STAFF, "Which variant, once each.")
    price: MoneyInput | None = shown(STAFF, "Not above its list price, not below its floor; null: out of the list.")


@given(STAFF)
class PriceListInput:
    """A price list as it shall be."""

    channel_id: strawberry.ID = shown(STAFF, "Where it holds; cannot change later.")
    tier_id: strawberry.ID | None = shown(STAFF, "For members of this tier; null: for everybody.", default=None)
    names: TranslatedInput = shown(STAFF, "Its name, at most 60 characters; buyers read it beside the price.")
    priority: int = shown(STAFF, "Of several lists the higher decides; -1000 to 1000.")
    active: bool = shown(STAFF, "Whether it holds at all.")
    starts_at: datetime = shown(STAFF, "From when on.")
    ends_at: datetime | None = shown(STAFF, "Until when; null: for good.", default=None)
    entries: list[PriceListEntryInput] = shown(STAFF, "Prices to set or take away, at most 500; others stay.")

    def draft(self) -> PriceListDraft:
        """As the domain takes it."""
        return PriceListDraft(
            channel_id=ids.parse("chn", self.channel_id),
            tier_id=(ids.parse("tir", self.tier_id) or _NOTHING) if self.tier_id is not None else None,
            name_zh=self.names.zh_cn,
            name_en=self.names.en,
            priority=self.priority,
            active=self.active,
            starts_at=self.starts_at,
            ends_at=self.ends_at,
            changes=tuple(
                EntryChange(
                    ids.parse("var", one.variant_id) or _NOTHING,
                    amount(one.price, "entries", str(place), "price") if one.price is not None else None,
                )
                for place, one in enumerate(self.entries)
            ),
        )


@given(STAFF)
class CreateChannelInput:
    """A channel to open."""

    code: str = shown(STAFF, "Short stable name: lower-case letters, digits, hyphens; unique.")
    name: str = shown(STAFF, "Name for people, at most 80 characters.")
    currency: str = shown(STAFF, "ISO 4217 code of its prices.")


@given(STAFF)
class RenameChannelInput:
    """What a channel shall be called."""

    id: strawberry.ID = shown(STAFF, "The channel's global id.")
    version: int = shown(STAFF, "The version you read.")
    name: str = shown(STAFF, "Name for people, at most 80 characters.")


@given(STAFF)
class VariantPriceInput:
    """What a variant shall cost in a channel."""

    variant_id: strawberry.ID = shown(STAFF, "Which variant, once each.")
    list_price: MoneyInput = shown(STAFF, "What its price is compared to.")
    price: MoneyInput = shown(STAFF, "What is asked; not above `listPrice`.")
    floor: MoneyInput = shown(STAFF, "The least that price lists and tiers may ask; not above `price`.")


@given(STAFF)
class SetChannelPricesInput:
    """Which prices of a channel to set."""

    channel_id: strawberry.ID = shown(STAFF, "The channel's global id.")
    version: int = shown(STAFF, "The channel's version you read.")
    prices: list[VariantPriceInput] = shown(STAFF, "1 to 500 of them; others stay.")

    def changes(self) -> tuple[ChannelPriceChange, ...]:
        """As the domain takes them."""
        return tuple(
            ChannelPriceChange(
                ids.parse("var", one.variant_id) or _NOTHING,
                amount(one.list_price, "prices", str(place), "listPrice"),
                amount(one.price, "prices", str(place), "price"),
                amount(one.floor, "prices", str(place), "floor"),
            )
            for place, one in enumerate(self.prices)
        )
