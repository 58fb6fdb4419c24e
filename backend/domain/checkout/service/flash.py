"""Orders that take a place in a flash sale."""

from datetime import datetime

from backend.core import keys
from backend.domain.catalog.sellables import FlashPrice, Words
from backend.domain.checkout.asking import Way
from backend.domain.checkout.drafts import Buyer
from backend.domain.checkout.requests import PlaceRequest
from backend.domain.flash_sales import service as flash_sales
from backend.domain.flash_sales.errors import AdmissionInvalid
from backend.domain.flash_sales.service import Spent
from backend.domain.orders.models import Order
from backend.domain.promotions.persons import person_keys


class Rehearsed(Exception):
    """Everything of the order was done, and is rolled back: its place is of a rehearsal."""

    def __init__(self, order: Order) -> None:
        super().__init__()
        self.order = order


async def spend_place(buyer: Buyer, request: PlaceRequest, way: Way, at: datetime) -> Spent | None:
    """The place that the order takes, used with it; None for every other order.

    What was asked for must be what the place is for, and nothing beside it. Raises AdmissionInvalid.
    """
    if request.admission is None:
        return None
    known = buyer.customer_id if buyer.registered_at is not None else None
    persons = person_keys(keys.provider().index_key(), customer_id=known, phone=buyer.phone, email=buyer.email)
    spent = await flash_sales.spend(request.admission, channel_id=way.channel_id, persons=persons, at=at)
    asked = [(line.variant_id, line.quantity) for line in request.lines]
    if request.group is not None or asked != [(spent.variant_id, spent.quantity)]:
        raise AdmissionInvalid("OTHER_GOODS")
    return spent


def price_of(spent: Spent | None) -> FlashPrice | None:
    """What the place makes of the price."""
    return FlashPrice(spent.price_minor, Words(spent.name_zh, spent.name_en)) if spent is not None else None
