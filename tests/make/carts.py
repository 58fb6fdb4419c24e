"""Carts for tests."""

from collections.abc import Sequence

from backend.core import clock, ids
from backend.core.money import Money
from backend.domain.accounts.models import Customer
from backend.domain.catalog.models import Variant
from backend.domain.checkout import service
from backend.domain.checkout.carts import Kept


async def filled(customer: Customer, variants: Sequence[Variant]) -> None:
    """One piece of each variant in the customer's cart."""
    lines = [Kept(variant.id, 1, Money(1000, "CNY")) for variant in variants]
    await service.set_cart_lines(customer.id, lines, at=clock.now())


def line(variant: Variant, quantity: int = 1, **more: object) -> dict[str, object]:
    """As it is sent."""
    seen = {"amount": "10.00", "currency": "CNY"}
    return {"variantId": ids.public("var", variant.id), "quantity": quantity, "seenPrice": seen, **more}
