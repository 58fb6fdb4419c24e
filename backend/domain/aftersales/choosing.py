"""What the buyer of a bundle is still to choose: the pure part, and how it stands now."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from backend.core import ids
from backend.domain.aftersales.errors import ChoiceClosed
from backend.domain.catalog.bundles import allocate_bundle
from backend.domain.catalog.errors import ChoiceRefused
from backend.domain.catalog.models import FulfilmentKind
from backend.domain.catalog.queries.sellable import sellable
from backend.domain.catalog.words import Words
from backend.domain.inventory.queries import Stock, availability_by_variant
from backend.domain.orders.models import OrderUnit
from backend.domain.orders.service.choose import Piece
from backend.domain.orders.snapshot import Component, LineSnapshot
from backend.domain.orders.states import UnitState


@dataclass(frozen=True, slots=True)
class Option:
    """What may be chosen, with its place in the line's snapshot."""

    place: int
    goods: Component

    @property
    def variant_id(self) -> UUID:
        """Of which variant it is."""
        return UUID(self.goods["variant_id"])


def check_open(unit: OrderUnit, at: datetime) -> None:
    """Raise ChoiceClosed unless the unit waits for its buyer's choice."""
    if unit.kind is not FulfilmentKind.CHOICE:
        raise ChoiceClosed("NOTHING_OPEN" if unit.choice is None else "CHOSEN")
    if unit.state in (UnitState.REFUNDING, UnitState.REFUNDED):
        raise ChoiceClosed("GIVEN_BACK")
    if unit.state is not UnitState.DUE:
        raise ChoiceClosed("NOT_PAID")
    assert unit.choose_by is not None
    if unit.choose_by <= at:
        raise ChoiceClosed("TOO_LATE")


def options_of(snapshot: LineSnapshot, choice: int) -> list[Option]:
    """What may be taken in a choice that was left open, in order."""
    return [Option(place, part) for place, part in enumerate(snapshot["components"]) if part.get("option_of") == choice]


def taken(snapshot: LineSnapshot, unit: OrderUnit, variant_ids: Sequence[UUID], path: list[str]) -> list[Option]:
    """The named options in the order of the snapshot; raises ChoiceRefused."""
    assert unit.choice is not None
    asked, options = snapshot["choices"][unit.choice], options_of(snapshot, unit.choice)
    named = set(variant_ids)
    if len(named) < len(variant_ids):
        raise ChoiceRefused("REPEATED_OPTION", unit.variant_id, path=path)
    if unknown := named - {option.variant_id for option in options}:
        raise ChoiceRefused("UNKNOWN_OPTION", unit.variant_id, option_ids=sorted(unknown), path=path)
    if len(named) != asked["picks"]:
        raise ChoiceRefused(
            "TOO_FEW_OPTIONS" if len(named) < asked["picks"] else "TOO_MANY_OPTIONS",
            unit.variant_id,
            names=Words(asked["names"]["zh"], asked["names"]["en"]),
            picks=asked["picks"],
            path=path,
        )
    return [option for option in options if option.variant_id in named]


def pieces(unit: OrderUnit, options: Sequence[Option]) -> list[Piece]:
    """What the open piece becomes: its price shared out in proportion to the prices apart, to the cent."""
    weights = [(option.goods["unit_price_minor"], option.goods["quantity"]) for option in options]
    shares = allocate_bundle(unit.paid_minor, weights)
    made = [
        Piece(ids.new(), option.variant_id, option.place, FulfilmentKind(option.goods["kind"]), share)
        for option, of in zip(options, shares, strict=True)
        for share in of
    ]
    first = made[0]
    return [Piece(unit.id, first.variant_id, first.component, first.kind, first.paid_minor), *made[1:]]


async def left_of_options(channels: Mapping[UUID, Sequence[UUID]], at: datetime) -> dict[tuple[UUID, UUID], Stock]:
    """What is left of each option in its channel, by channel and variant; nothing of what is not sold there now.

    One statement for the stock, one for each channel.
    """
    every = sorted({id for of in channels.values() for id in of})
    left = dict(zip(every, await availability_by_variant(every, at), strict=True))
    found: dict[tuple[UUID, UUID], Stock] = {}
    for channel_id, wanted in channels.items():
        for id, sold in zip(wanted, await sellable(wanted, channel_id, at=at), strict=True):
            found[channel_id, id] = left[id] if sold is not None else Stock(id, 0)
    return found
