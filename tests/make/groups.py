"""Offers of group buying for tests, and groups with people in them."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from backend.core import clock, ids
from backend.core.money import Money
from backend.domain.accounts.callers import Caller
from backend.domain.catalog.models import Variant
from backend.domain.checkout.requests import PlaceRequest, WantedLine
from backend.domain.checkout.service import place_order
from backend.domain.group_buys import service
from backend.domain.group_buys.models import GroupOffer, GroupPrice
from backend.domain.group_buys.terms import WantedGroup
from backend.domain.orders.models import Order
from tests.make import catalog, orders

# What one says about itself before it is told otherwise.
_USUAL: dict[str, Any] = {"size": 3, "hours": 24, "most_groups": None, "most_a_person": 1, "most_open": 1}


async def offer(variant: Variant, *, price: int = 800, **terms: Any) -> GroupOffer:
    """The variant for groups in the channel `web`, since yesterday and for a week (`price` in minor units)."""
    now = clock.now()
    made = await GroupOffer.create(
        variant=variant,
        piece="",
        currency="CNY",
        starts_at=now - timedelta(days=1),
        ends_at=now + timedelta(days=7),
        **{**_USUAL, **terms},
    )
    await GroupPrice.create(offer=made, channel=await catalog.channel(), price_minor=price)
    return made


async def placed(
    offer: GroupOffer,
    *,
    by: Caller | None = None,
    group_id: UUID | None = None,
    quantity: int = 1,
    phone: str | None = None,
    email: str | None = None,
) -> Order:
    """An order that opens a group of the offer, or joins one; waiting for payment."""
    price = await GroupPrice.get(offer_id=offer.id)
    request = PlaceRequest(
        lines=(WantedLine(offer.variant_id, quantity),),
        email=email or (None if phone else f"member-{ids.new()}@example.com"),
        phone=phone,
        expected=Money(price.price_minor * quantity, "CNY"),
        accepts_no_return=True,
        locale="en",
        group=WantedGroup(group_id=group_id) if group_id else WantedGroup(offer_id=offer.id),
    )
    result = await place_order(
        by or await orders.guest(),
        request,
        idempotency_key=f"key-{ids.new()}",
        channel_id=price.channel_id,
        device="phone",
        at=clock.now(),
    )
    return result.order


async def world(size: int, variant: Variant, member: Caller) -> None:
    """Open groups of an offer of the variant, each with some people in it, the member among them."""
    made = await offer(variant, size=size + 2, most_open=100, most_a_person=100)
    for _ in range(size):
        opened = await placed(made, by=member)
        await service.pay_seat(opened.id, at=clock.now())
        for _ in range(size - 1):
            await placed(made, group_id=opened.group_id)
