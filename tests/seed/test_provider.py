"""Money of seeded orders can go back: the stand-in provider knows of their payments."""

import pytest
from tortoise.transactions import in_transaction

from backend import settings as configuration
from backend import wiring
from backend.core import clock, database
from backend.domain.orders import access
from backend.domain.orders.models import OrderUnit
from backend.domain.payments import service as payments
from backend.domain.payments.models import Payment, Refund
from backend.domain.payments.states import PaymentState, RefundState
from backend.seed import provider as seeded
from backend.seed import run
from tests.make.outbox import drain
from tests.make.provider import levers, provider, sandbox_process

__all__ = ["levers", "provider", "sandbox_process"]

pytestmark = pytest.mark.usefixtures("db", "redis")


@pytest.fixture
async def shop(settings, tmp_path):
    settings.setenv("TESSERA_DATA_DIR", str(tmp_path))
    await wiring.open_ports(configuration.get())
    assert await run.seed(0.002)
    yield
    await wiring.close_ports()


async def test_a_seeded_order_is_given_back_by_the_provider(shop, provider, sandbox_process):
    assert (
        await seeded.tell_provider(sandbox_process.url)
        == await Payment.filter(state=PaymentState.PAID, provider="sandbox").count()
        > 20
    )
    assert await seeded.tell_provider(sandbox_process.url) == 0
    (row,) = await database.fetch(
        """SELECT u.id, u.order_id, u.paid_minor FROM order_unit u JOIN "order" o ON o.id = u.order_id
           WHERE o.state = 'DELIVERED' AND o.partner_id IS NULL
           AND u.kind = 'CODE' AND u.parent_id IS NULL ORDER BY u.id DESC LIMIT 1"""
    )
    async with in_transaction():
        order = await access.locked(row["order_id"])
        parts = {row["id"]: row["paid_minor"]}
        (refund,) = await payments.give_back(order, parts, reason="asked_by_buyer", at=clock.now())
    await drain()

    made = await Refund.get(id=refund.id)
    assert (made.state, made.failure, made.amount_minor) == (RefundState.SUCCEEDED, None, row["paid_minor"])
    assert (await OrderUnit.get(id=row["id"])).refunded_minor == row["paid_minor"]


async def test_a_provider_that_is_away_hinders_nobody(shop, monkeypatch, caplog):
    monkeypatch.setattr(seeded, "PATIENCE_S", 0.2)
    assert await seeded.tell_provider("http://127.0.0.1:9") == 0
    assert "did not hear" in caplog.text
