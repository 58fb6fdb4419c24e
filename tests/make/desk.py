"""A supplier of top-ups in memory, at the port: takes every order, and says of each what it was told to say."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from backend.core import clock
from backend.domain.catalog.models import Variant
from backend.domain.orders.models import Order
from backend.domain.payments import service as payments
from backend.domain.suppliers import bound, service
from backend.domain.suppliers.models import Supplier, SupplierOrder
from backend.domain.suppliers.ports import AnswerState, Placed, PlaceOrder, SupplierAnswer
from tests.make import orders, supplier
from tests.make.outbox import drain


class Desk:
    """What it `says` holds for every order, of whose money `returned` went back; `unpaid`: it has none of it."""

    def __init__(self) -> None:
        self.taken: dict[str, PlaceOrder] = {}
        self.says, self.returned, self.unpaid = AnswerState.DELIVERED, 0, False

    def also(self, code: str) -> None:
        """It is this supplier too."""
        bound.bind(code, self)  # type: ignore[arg-type]

    async def place(self, order: PlaceOrder) -> Placed:
        self.taken[order.reference] = order
        return Placed(order.reference, f"D{order.reference}", order.most_minor, order.currency)

    async def query(self, reference: str) -> SupplierAnswer:
        order = self.taken[reference]
        failed = self.says is AnswerState.FAILED
        return SupplierAnswer(
            reference=reference,
            supplier_reference=f"D{reference}",
            state=self.says,
            total_minor=order.most_minor,
            returned_minor=order.most_minor if failed else self.returned,
            currency=order.currency,
            unpaid=self.unpaid,
        )

    async def tell(self, order: SupplierOrder, says: AnswerState, *, returned: int = 0) -> None:
        """It says so of every order from now on, and has news of this one; all that follows is done."""
        self.says, self.returned = says, returned
        at = await Supplier.get(id=(await SupplierOrder.get(id=order.id)).supplier_id)
        assert await service.hear(at.code, order.reference, at=clock.now())
        await drain()


@pytest.fixture
def desk() -> Iterator[Desk]:
    """The supplier in memory, bound as `kss`."""
    with open_desk() as made:
        yield made


@contextmanager
def open_desk() -> Iterator[Desk]:
    """The supplier in memory, for the length of a block."""
    made = Desk()
    made.also("kss")
    yield made
    bound.unbind_all()


async def offered() -> Variant:
    """¥50 for a phone, that `kss` asks 49.65 for."""
    variant, _ = await supplier.offered()
    return variant


async def asked(variant: Variant) -> tuple[Order, Any]:
    """An order of it, paid through the provider that is bound, and taken by the supplier."""
    placed = await orders.placed([(variant, 1)], account=supplier.account())
    payment = await payments.start_payment(placed.id, at=clock.now())
    await payments.settle(payment.id, at=clock.now())
    await drain()
    return await Order.get(id=placed.id), await SupplierOrder.get(order_id=placed.id)
