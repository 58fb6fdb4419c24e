"""What happens to an order is booked by the news of it, or by the sweep when the news is lost: the same, once."""

import asyncio
from datetime import timedelta
from importlib import import_module
from uuid import UUID

import pytest

from backend.core import clock, database
from backend.core.outbox import Delivery
from backend.core.outbox.models import DeliveryRow, OutboxMessage
from backend.domain.catalog.models import FulfilmentKind, Variant
from backend.domain.distribution.models import Partner
from backend.domain.finance import service
from backend.domain.ledger import queries as ledger
from backend.domain.ledger import service as ledger_service
from backend.domain.orders.models import Order
from backend.domain.payments.models import Payment
from backend.domain.vault import service as vault_service
from backend.domain.vault.models import Batch
from backend.jobs.routes import ROUTES
from tests.make import catalog, orders, partners, vault
from tests.make.aftersales import leaves
from tests.make.books import give_back, keys, sums, verified, world
from tests.make.outbox import drain
from tests.make.purse import bought

upkeep = import_module("backend.domain.vault.service.upkeep")
pytestmark = pytest.mark.usefixtures("db", "purse")
FEE = "expense:payment_fee"
TOPICS = ("payment.received", "units.delivered", "refund.made", "batch.changed")


async def one_code(price: int = 1000, codes: int = 3, cost: int = 700) -> Order:
    variant = await catalog.variant(price=price)
    await vault.batch(variant, codes=codes, cost=cost)
    return await bought([(variant, 1)])


async def a_partner() -> UUID:
    buyer = await orders.customer()
    row = await Partner.create(
        code="acme",
        name="Acme",
        channel=await catalog.channel("acme"),
        customer_id=buyer.customer_id,
        currency="CNY",
    )
    return row.id


async def test_a_payment_is_booked_and_then_a_delivery():
    order = await one_code()
    await service.post_missing(at=clock.now())
    assert await sums(order.id) == {"asset:provider:purse": 994, FEE: 6, "liability:orders": -1000}

    await drain()

    assert await keys(order.id) == ["payment", "delivery"]
    assert await sums(order.id) == {
        "asset:provider:purse": 994,
        "asset:stock": -700,
        "expense:goods": 700,
        FEE: 6,
        "revenue:sales": -1000,
    }
    assert (await ledger.balance("asset:stock", "CNY")).posted_minor == 2 * 700
    assert (await ledger.balance("liability:supplier:Supplier", "CNY")).posted_minor == 3 * 700
    assert (await verified()).clean


async def test_news_told_many_times_and_a_sweep_beside_it_book_once():
    order = await one_code()
    await OutboxMessage.filter(topic="payment.received").update(routed_at=clock.now())
    message = await OutboxMessage.get(topic="payment.received")
    row = await DeliveryRow.create(message_id=message.id, handler="finance.book_order")
    told = [service.book_orders({Delivery(row.id): order.id}, at=clock.now()) for _ in range(8)]

    made = await asyncio.gather(*told, *(service.sweep(at=clock.now()) for _ in range(4)))

    assert sum(made[:8]) <= 1
    assert await keys(order.id) == ["payment"]
    await drain()
    await asyncio.gather(*(service.post_missing(at=clock.now()) for _ in range(4)))
    assert await keys(order.id) == ["payment", "delivery"]
    assert (await verified()).clean


async def test_what_goes_back_before_a_delivery_was_never_sold():
    order = await one_code()
    (unit,) = await leaves(order)
    await give_back(order, {unit.id: 1000})
    await drain()
    assert sorted(await keys(order.id)) == ["payment", "refund"]
    assert await sums(order.id) == {"asset:provider:purse": -6, FEE: 6}
    assert (await verified()).clean


async def test_what_goes_back_after_a_delivery_lowers_sales():
    order = await one_code()
    await drain()
    (unit,) = await leaves(order)
    await give_back(order, {unit.id: 300})
    await drain()
    assert await keys(order.id) == ["payment", "delivery", "refund"]
    booked = await sums(order.id)
    assert (booked["revenue:sales"], booked["asset:provider:purse"]) == (-700, 694)
    assert "liability:orders" not in booked
    assert (await verified()).clean


@pytest.mark.parametrize("lost", [False, True], ids=["told", "found"])
async def test_what_goes_back_in_part_before_a_delivery_is_left_out_of_it(lost):
    order = await one_code()
    (unit,) = await leaves(order)
    await give_back(order, {unit.id: 300})
    if lost:
        await OutboxMessage.filter(topic="order.paid").update(routed_at=clock.now())
        paid = await OutboxMessage.get(topic="order.paid")
        await drain()
        assert await sums(order.id) == {"asset:provider:purse": 694, FEE: 6, "liability:orders": -700}
        assert (await verified()).clean
        await OutboxMessage.filter(id=paid.id).update(routed_at=None)
    await drain()
    booked = await sums(order.id)
    assert (booked["revenue:sales"], booked["asset:provider:purse"]) == (-700, 694)
    assert "liability:orders" not in booked
    assert (await verified()).clean


async def test_lost_news_is_found_by_the_sweep(monkeypatch):
    for topic in TOPICS:
        monkeypatch.setitem(ROUTES, topic, ())
    order = await world()
    await drain()
    assert await database.fetch("SELECT FROM ledger_entry") == []
    report = await verified()
    assert report.difference is not None
    assert (report.difference.what, report.difference.found) == ("it is booked, once", 0)

    assert await service.sweep(at=clock.now()) == 4 + 6 + 2
    assert await service.sweep(at=clock.now()) == 0
    assert sorted(await keys(order.id)) == ["delivery"] * 3 + ["payment", "refund"]
    report = await verified()
    assert report.clean, report.difference


async def test_free_orders_cost_what_their_goods_cost():
    order = await one_code(price=0)
    if order.state == "PENDING_PAYMENT":
        pytest.fail("a free order is paid at once")
    await drain()
    assert await sums(order.id) == {"asset:stock": -700, "expense:goods": 700}
    assert (await verified()).clean


async def test_prepaid_orders_use_what_is_held():
    partner = await a_partner()
    account = f"liability:partner:{partner.hex}"
    await partners.credit(await Partner.get(id=partner), 5000)
    order = await one_code()
    await Order.filter(id=order.id).update(partner_id=partner)
    await database.execute("UPDATE payment SET provider = 'prepaid'")
    payment = await Payment.get(order_id=order.id)
    await ledger_service.hold(f"payment:{payment.id}", account, 1000, currency="CNY", expires_at=None, at=clock.now())
    balance = await ledger.balance(account, "CNY")
    assert (balance.posted_minor, balance.held_minor, balance.available_minor) == (5000, 1000, 4000)
    assert (await verified()).clean

    await drain()

    balance = await ledger.balance(account, "CNY")
    assert (balance.posted_minor, balance.held_minor, balance.available_minor) == (4000, 0, 4000)
    assert await sums(order.id) == {
        account: 1000,
        "asset:stock": -700,
        "expense:goods": 700,
        "revenue:sales": -1000,
    }
    assert (await verified()).clean


async def test_stock_follows_its_codes():
    variant = await catalog.variant(price=1000)
    batch = await vault.batch(variant, codes=5, cost=70, expires_on=(clock.now() + timedelta(days=9)).date())
    await service.post_missing(at=clock.now())
    assert await sums(batch.id) == {"asset:stock": 350, "liability:supplier:Supplier": -350}

    await database.execute("UPDATE code SET state = 'QUARANTINED' WHERE id = (SELECT min(id::text)::uuid FROM code)")
    await database.execute(
        "UPDATE code SET state = 'EXPIRED' WHERE id IN (SELECT id FROM code WHERE state = 'FREE' LIMIT 2)"
    )
    await asyncio.gather(*(service.book_batches([batch.id], at=clock.now()) for _ in range(6)))
    assert await sums(batch.id) == {
        "asset:stock": 140,
        "expense:expired": 140,
        "expense:written_off": 70,
        "liability:supplier:Supplier": -350,
    }
    await Batch.filter(id=batch.id).update(state="WITHDRAWN")
    await service.post_missing(at=clock.now())
    assert (await sums(batch.id)).get("asset:stock", 0) == 0
    assert (await verified()).clean


async def test_codes_that_expire_are_booked_by_the_news_of_it(monkeypatch):
    """Batch by batch and step by step: a worker that dies amid them has told of those it did."""
    variant, day = await catalog.variant(price=1000), clock.now().date()
    first, second, kept = [
        await vault.batch(variant, codes=codes, cost=70, expires_on=day + timedelta(days=days))
        for codes, days in ((5, 1), (2, 1), (3, 9))
    ]
    await service.post_missing(at=clock.now())
    monkeypatch.setattr(upkeep, "EXPIRE_ROWS", 2)
    assert await vault_service.expire_codes(clock.now() + timedelta(days=3)) == 7
    assert {row.payload["batch_id"] for row in await OutboxMessage.filter(topic="batch.changed")} == {
        str(first.id),
        str(second.id),
    }
    assert await OutboxMessage.filter(topic="batch.changed").count() == 3 + 1
    await drain()
    for batch, codes in ((first, 5), (second, 2), (kept, 0)):
        assert (await sums(batch.id)).get("expense:expired", 0) == codes * 70
    assert await keys(first.id) == ["stock.received", "stock.expired"]
    assert await keys(kept.id) == ["stock.received"]
    assert await vault_service.expire_codes(clock.now() + timedelta(days=3)) == 0
    assert (await verified()).clean


async def test_a_replaced_code_is_made_good_by_the_shop():
    order = await one_code(cost=700)
    await drain()
    (unit,) = await leaves(order)
    dearer = await vault.batch(await Variant.get(id=unit.variant_id), codes=1, cost=750)
    await database.execute("UPDATE code SET state = 'QUARANTINED' WHERE unit_id = $1", unit.id)
    await database.execute(
        "UPDATE code SET state = 'HELD', unit_id = $1, slot = 0 WHERE batch_id = $2", unit.id, dearer.id
    )
    await database.execute("UPDATE code SET state = 'DELIVERED', delivered_at = now() WHERE batch_id = $1", dearer.id)
    await service.post_missing(at=clock.now())
    await service.post_missing(at=clock.now())
    assert await keys(order.id) == ["payment", "delivery", "made_good"]
    booked = await sums(order.id)
    assert (booked["expense:goods"], booked["expense:made_good"], booked["asset:stock"]) == (700, 750, -1450)
    assert (await verified()).clean


async def test_codes_bought_in_another_currency_leave_the_stock_in_theirs():
    variant = await catalog.variant(price=1000)
    batch = await vault.batch(variant, codes=1, cost=70)
    await Batch.filter(id=batch.id).update(currency="USD")
    order = await bought([(variant, 1)])
    await drain()
    (unit,) = await leaves(order)
    assert await keys(order.id) == ["payment", "delivery"]
    assert await costs(order.id) == {("expense:goods", "USD"): 70, ("asset:stock", "USD"): -70}
    assert (await verified()).clean

    # Made good with codes of two more currencies.
    for number, (currency, cost) in enumerate((("CNY", 500), ("JPY", 90)), 1):
        other = await vault.batch(variant, codes=1, cost=cost)
        await Batch.filter(id=other.id).update(currency=currency)
        await database.execute("UPDATE code SET state = 'QUARANTINED' WHERE unit_id = $1", unit.id)
        await database.execute(
            "UPDATE code SET state = 'HELD', unit_id = $1, slot = 0 WHERE batch_id = $2", unit.id, other.id
        )
        await database.execute(
            "UPDATE code SET state = 'DELIVERED', delivered_at = now() + $2::int * interval '1 s' WHERE batch_id = $1",
            other.id,
            number,
        )
    await service.post_missing(at=clock.now())
    await service.post_missing(at=clock.now())
    assert await keys(order.id) == ["payment", "delivery", "made_good", "made_good"]
    assert await costs(order.id) == {
        ("expense:goods", "USD"): 70,
        ("asset:stock", "USD"): -70,
        ("expense:made_good", "CNY"): 500,
        ("asset:stock", "CNY"): -500,
        ("expense:made_good", "JPY"): 90,
        ("asset:stock", "JPY"): -90,
    }
    assert (await verified()).clean


async def costs(order_id: UUID) -> dict[tuple[str, str], int]:
    """What is booked of the order on the accounts of goods, by account and currency."""
    rows = await database.fetch(
        """SELECT a.code, p.currency, sum(p.minor)::bigint AS minor FROM ledger_entry e
           JOIN ledger_posting p ON p.entry_id = e.id JOIN ledger_account a ON a.id = p.account_id
           WHERE e.subject_id = $1 AND (a.code = 'asset:stock' OR starts_with(a.code, 'expense:')) AND a.code <> $2
           GROUP BY 1, 2""",
        order_id,
        FEE,
    )
    return {(row["code"], row["currency"]): row["minor"] for row in rows}


async def test_one_order_that_cannot_be_booked_does_not_keep_the_others_from_it(caplog):
    first, second = await one_code(), await one_code()
    # Paid from a balance that is not there: nothing holds it and nothing covers it.
    await Order.filter(id=first.id).update(partner_id=await a_partner())
    await Payment.filter(order_id=first.id).update(provider="prepaid")
    await service.post_missing(at=clock.now())
    assert await keys(first.id) == []
    assert await keys(second.id) == ["payment"]
    assert "cannot be booked" in caplog.text


async def test_a_whole_world_is_booked_and_verified():
    order = await world()
    report = await verified()
    assert report.clean, report.difference
    assert report.counts["orders"] == 3
    assert report.counts["orders_waiting"] == 1
    assert report.counts["refunds"] == 2
    await drain()
    report = await verified()
    assert report.clean, report.difference
    assert report.counts["orders_waiting"] == 0
    accounts = {code: minor for code, _, minor in report.accounts}
    assert accounts["liability:orders"] == 0
    shares = {unit.position: unit.paid_minor for unit in await leaves(order)}
    assert accounts["revenue:sales"] == 2000 - min(shares.items())[1] + 2000 - 400 + 1000
    assert accounts["asset:stock"] == (10 - 5) * 700
    assert FulfilmentKind.MEMBERSHIP in {unit.kind for unit in await leaves(order)}


async def test_an_empty_shop_is_clean():
    report = await verified()
    assert report.clean, report.difference
    assert (report.counts["orders"], report.counts["entries"], report.accounts) == (0, 0, [])
