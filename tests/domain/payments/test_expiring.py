"""Orders whose time is over, some of which cannot be ended."""

from datetime import timedelta

import pytest

from backend.core import clock
from backend.domain.orders.models import Order
from backend.domain.payments import service
from backend.domain.payments.ports import ProviderUnavailable
from backend.domain.payments.service import expire
from tests.make import catalog, orders, vault
from tests.make.provider import started

pytestmark = pytest.mark.usefixtures("db")


@pytest.mark.parametrize("problem", [ProviderUnavailable(), RuntimeError()], ids=["silent", "broken"])
async def test_orders_that_cannot_be_ended_keep_no_other_from_it(purse, monkeypatch, problem):
    variant = await catalog.variant(price=2500)
    await vault.batch(variant, codes=5)
    made = [await orders.placed([(variant, 1)], at=clock.now() + timedelta(seconds=n)) for n in range(5)]
    for order in made[:4]:
        await started(order)

    async def fail(reference: str) -> None:
        raise problem

    monkeypatch.setattr(purse, "query", fail)
    monkeypatch.setattr(expire, "BATCH", 2)
    assert await service.expire_due(at=clock.now() + timedelta(hours=1)) == 1
    assert [(await Order.get(id=order.id)).state.value for order in made] == ["PENDING_PAYMENT"] * 4 + ["EXPIRED"]
