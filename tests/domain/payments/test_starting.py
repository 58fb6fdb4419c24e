"""Calls that open one payment at once, and are not answered alike."""

import asyncio
from datetime import timedelta

import pytest

from backend.core import clock
from backend.domain.orders.models import Order
from backend.domain.orders.states import OrderState
from backend.domain.payments import service
from backend.domain.payments.errors import PaymentUnavailable
from backend.domain.payments.models import Payment
from backend.domain.payments.ports import PaymentRequest, ProviderRefused, RefusalCode
from backend.domain.payments.states import PaymentState
from tests.make import catalog, orders, vault
from tests.make.provider import started

pytestmark = pytest.mark.usefixtures("db")


async def test_a_refusal_leaves_the_page_that_another_call_opened(purse, monkeypatch):
    variant = await catalog.variant(price=2500)
    await vault.batch(variant, codes=1)
    order = await orders.placed([(variant, 1)])
    asked, opened = asyncio.Event(), asyncio.Event()

    async def refuse(request: PaymentRequest) -> None:
        asked.set()
        await opened.wait()
        raise ProviderRefused(RefusalCode.UNAUTHORISED, "SIGN_ERROR")

    with monkeypatch.context() as patched:
        patched.setattr(purse, "create", refuse)
        refused = asyncio.create_task(started(order))
        await asked.wait()
    payment = await started(order)
    opened.set()
    with pytest.raises(PaymentUnavailable):
        await refused

    # Its payer may be paying: it goes on being asked about.
    assert (await Payment.get(id=payment.id)).state is PaymentState.PENDING
    await service.sweep_due(at=clock.now() + timedelta(minutes=1))
    assert (await Order.get(id=order.id)).state is OrderState.PAID
