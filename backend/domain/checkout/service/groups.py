"""Buying with a group: at whose terms, under which names its buyer is counted, and the seat."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from backend.core.refusals import InvalidInput
from backend.domain.checkout.asking import Asking
from backend.domain.checkout.drafts import Buyer
from backend.domain.checkout.requests import PlaceRequest, WantedLine
from backend.domain.checkout.service.persons import counted_as
from backend.domain.group_buys import service as group_buys
from backend.domain.group_buys.errors import GroupOfferUnknown
from backend.domain.group_buys.terms import Terms, WantedGroup

PATH = ["input", "group"]


@dataclass(frozen=True, slots=True)
class Joining:
    """Somebody who opens or joins a group: at these terms, counted under these keys."""

    terms: Terms
    group_id: UUID
    persons: Sequence[str]


async def terms_for(
    group: WantedGroup | None, lines: Sequence[WantedLine], channel_id: UUID, *, at: datetime
) -> Terms | None:
    """At which terms the lines are bought; None alone. A group buys one line of its offer's goods.

    Raises `GroupOfferUnknown`, `GroupUnknown`, `GroupOver`, `InvalidInput`.
    """
    if group is None:
        return None
    if len(lines) > 1:
        raise InvalidInput("TOO_MANY", path=["input", "lines"], maximum=1)
    terms = await group_buys.terms_of(group, channel_id, at=at)
    if lines[0].variant_id != terms.variant_id:
        raise GroupOfferUnknown(path=PATH)
    return terms


async def join(buyer: Buyer, terms: Terms, asking: Asking, *, at: datetime) -> Joining:
    """The group that is joined, or is opened here. The buyer is locked.

    Who buys is known by the order's contact, by the account's own, by the device, and by whoever paid before.
    """
    persons = await counted_as(asking)
    group_id = terms.group_id or await group_buys.open_group(terms, buyer.customer_id, persons, at=at)
    return Joining(terms, group_id, persons)


async def sit(order_id: UUID, joining: Joining, buyer: Buyer, request: PlaceRequest, *, at: datetime) -> None:
    """Keep a seat for the order: last, as its rows are hot."""
    pieces = request.lines[0].quantity
    await group_buys.take_seat(
        order_id, joining.group_id, joining.terms, buyer.customer_id, joining.persons, pieces, at=at
    )
