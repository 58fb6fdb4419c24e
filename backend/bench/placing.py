"""Orders of guests, placed and paid inside the domain: load for what follows a payment."""

import asyncio
from collections.abc import Awaitable, Callable
from uuid import UUID

from tortoise.transactions import in_transaction

from backend import settings
from backend.core import clock, database
from backend.core.money import Money
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.models import Customer
from backend.domain.checkout import service as checkout
from backend.domain.checkout.requests import PlaceRequest, WantedLine
from backend.domain.inventory import service as inventory
from backend.domain.orders import service as orders

AT_ONCE = 8


async def place(
    variant: UUID, pieces: int, amount: int, *, then: Callable[[UUID], Awaitable[None]] | None = None
) -> list[UUID]:
    """So many orders of one variant, each by somebody new, some at a time; `then` is done with each at once."""
    price = (
        await database.fetch(
            """SELECT p.channel_id, p.price_minor FROM channel_price p JOIN channel c ON c.id = p.channel_id
               WHERE p.variant_id = $1 AND c.code = $2""",
            variant,
            settings.get().channel,
        )
    )[0]
    expected = Money(price["price_minor"] * pieces, "CNY")
    left, placed = iter(range(amount)), list[UUID]()

    async def buyer() -> None:
        for number in left:
            at = clock.now()
            guest = await Customer.create(created_at=at)
            request = PlaceRequest(
                (WantedLine(variant, pieces),), f"buyer{number}@mail.example", None, expected, True, "en"
            )
            made = await checkout.place_order(
                Caller(customer_id=guest.id, is_guest=True),
                request,
                idempotency_key=f"bench-{number:08d}",
                channel_id=price["channel_id"],
                device="bench",
                at=at,
            )
            placed.append(made.order.id)
            if then is not None:
                await then(made.order.id)

    await asyncio.gather(*(buyer() for _ in range(AT_ONCE)))
    return placed


async def pay(order_id: UUID) -> None:
    """Its money is there, from now on."""
    async with in_transaction():
        await inventory.consume(order_id, clock.now())
        await orders.mark_paid(order_id, payment_id=None, at=clock.now())
