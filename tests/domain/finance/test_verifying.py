"""A clean shop is clean. Whatever is broken behind the database's back, one thing at a time, is named."""

import asyncpg
import pytest
import pytest_asyncio

from backend.core import clock, database, ids
from backend.domain.ledger import service as ledger
from backend.domain.ledger.values import Posting
from tests.make.books import verified, world
from tests.make.outbox import drain

pytestmark = pytest.mark.usefixtures("purse")
PARTNER = "liability:partner:" + "b" * 32


@pytest_asyncio.fixture
async def shop(db: str, purse):
    """A connection that no trigger stops, to a shop in which everything is in order."""
    await world()
    await drain()
    now = clock.now()
    sides = [Posting("asset:bank", 9000), Posting(PARTNER, -9000)]
    await ledger.post("credit:1", sides, currency="CNY", at=now, kind="partner.credited")
    await ledger.hold("kept", PARTNER, 100, currency="CNY", expires_at=None, at=now)
    await ledger.fold_totals()
    report = await verified()
    assert report.clean, report.difference
    raw = await asyncpg.connect(db)
    await raw.execute("SET session_replication_role = replica")
    yield raw
    await raw.close()


ENTRY_OF = "(SELECT id FROM ledger_entry WHERE kind = '{}' ORDER BY id LIMIT 1)"
GOODS_SOLD = """(SELECT e.id FROM ledger_entry e JOIN ledger_posting p ON p.entry_id = e.id
    JOIN ledger_account a ON a.id = p.account_id AND a.code = 'expense:goods' WHERE e.kind = 'delivery'
    ORDER BY e.id LIMIT 1)"""
CREDIT = ENTRY_OF.format("partner.credited")
ACCOUNT = "(SELECT id FROM ledger_account WHERE code = '{}')"
MOVE = "UPDATE ledger_posting SET minor = minor {} WHERE account_id = {} AND entry_id = {}"
FIRST_ORDER = '(SELECT id FROM "order" ORDER BY id LIMIT 1)'
SECOND_ORDER = '(SELECT id FROM "order" ORDER BY id OFFSET 1 LIMIT 1)'
SOLD = f"(SELECT id FROM order_unit WHERE order_id = {SECOND_ORDER} AND refund_minor = 0)"

FAULTS = [
    # Orders, units, payments, refunds
    ("an order's total", (f'UPDATE "order" SET total_minor = total_minor + 1, subtotal_minor = subtotal_minor + 1, '
     f'paid_minor = paid_minor + 1 WHERE id = {FIRST_ORDER}'), "its units cost together what the order costs"),
    ("what was paid", f'UPDATE "order" SET paid_minor = 0, refunded_minor = 0 WHERE id = {SECOND_ORDER}',
     "it is paid as its payments say"),
    ("a payment", f"UPDATE payment SET amount_minor = amount_minor - 1 WHERE order_id = {SECOND_ORDER}",
     "it is paid as its payments say"),
    ("a payment that is gone", f"UPDATE payment SET state = 'CLOSED' WHERE order_id = {SECOND_ORDER}",
     "it is paid as its payments say"),
    ("what was refunded", f'UPDATE "order" SET refunded_minor = refunded_minor + 1 WHERE id = {SECOND_ORDER}',
     "it is refunded as its refunds say"),
    ("a refund that failed", f"UPDATE refund SET state = 'FAILED' WHERE order_id = {SECOND_ORDER}",
     "it is refunded as its refunds say"),
    ("an order's cost", f'UPDATE "order" SET cost_minor = cost_minor + 1 WHERE id = {SECOND_ORDER}',
     "its units have the cost of the order"),
    ("a unit that is open", f"UPDATE order_unit SET state = 'DUE' WHERE id = {SOLD}",
     "nothing of an order that is over is open"),
    ("a refund of units", (f"UPDATE refund_unit SET amount_minor = amount_minor - 1 WHERE unit_id IN "
     f"(SELECT id FROM order_unit WHERE order_id = {SECOND_ORDER})"), "what goes back for a unit is in refunds"),
    ("what went back for a unit", f"UPDATE order_unit SET refunded_minor = 0 WHERE order_id = {SECOND_ORDER}",
     "what went back for a unit is in refunds"),
    ("a bundle's cost", "UPDATE order_unit SET cost_minor = cost_minor + 1 WHERE kind = 'BUNDLE'",
     "a bundle has the cost of its parts"),
    # Codes and stock
    ("a unit without its code", f"UPDATE code SET unit_id = gen_random_uuid() WHERE unit_id = {SOLD}",
     "a delivered code unit has its code"),
    ("a slot with two codes", ("DROP INDEX code_one_per_slot; UPDATE code SET state = 'HELD', slot = 0, unit_id = "
     f"{SOLD} WHERE id = (SELECT id FROM code WHERE state = 'FREE' LIMIT 1)"), "a slot has one live code at most"),
    ("a unit with two codes", ("DROP INDEX code_one_per_slot; UPDATE code SET state = 'DELIVERED', slot = 0, "
     f"delivered_at = now(), unit_id = {SOLD} WHERE id = (SELECT id FROM code WHERE state = 'FREE' LIMIT 1)"),
     "a unit has one live code at most"),
    ("a code that left unsold", ("UPDATE code SET delivered_at = now() WHERE id = "
     "(SELECT id FROM code WHERE state = 'FREE' LIMIT 1)"), "the stock's account is worth the codes in stock"),
    ("a batch's cost", "UPDATE batch SET unit_cost_minor = unit_cost_minor + 1",
     "the stock grew by what came in"),
    ("stock booked twice", (f"UPDATE ledger_posting SET minor = minor * 2 WHERE entry_id = "
     f"{ENTRY_OF.format('stock.received')}; DELETE FROM ledger_movement; DELETE FROM ledger_total; INSERT INTO "
     "ledger_total SELECT account_id, sum(minor) FROM ledger_posting GROUP BY 1"), "the stock grew by what came in"),
    # Entries
    ("a payment that is not booked", f"UPDATE ledger_entry SET key = 'lost' WHERE id = {ENTRY_OF.format('payment')}",
     "it is booked, once"),
    ("a delivery that is not booked", (f"DELETE FROM ledger_posting WHERE entry_id = {ENTRY_OF.format('delivery')}; "
     f"DELETE FROM ledger_entry WHERE id = {ENTRY_OF.format('delivery')}"), "it is booked, once"),
    ("a refund that is not booked", (f"UPDATE ledger_entry SET subject_id = gen_random_uuid() WHERE id = "
     f"{ENTRY_OF.format('refund')}"), "it is booked, once"),
    ("a payment booked without its row", ("INSERT INTO ledger_entry (id, key, kind, at, lines, subject_id, facts) "
     f"SELECT gen_random_uuid(), 'payment:none', 'payment', now(), 2, {FIRST_ORDER}, '{{}}'"),
     "an entry books something that is there"),
    ("a payment booked a cent short", MOVE.format("- 1", ACCOUNT.format("asset:provider:purse"),
     ENTRY_OF.format("payment")), "its entry moves what it should on asset:provider:purse"),
    ("a delivery at another cost", MOVE.format("+ 1", ACCOUNT.format("expense:goods"), GOODS_SOLD),
     "its entry moves what it should on expense:goods"),
    ("money booked elsewhere", (f"UPDATE ledger_posting SET account_id = {ACCOUNT.format('asset:bank')} WHERE "
     f"account_id = {ACCOUNT.format('asset:provider:purse')} AND entry_id = {ENTRY_OF.format('refund')}"),
     "its entry moves what it should on asset:provider:purse"),
    ("less owed than there is", MOVE.format("+ 1", ACCOUNT.format("liability:orders"), ENTRY_OF.format("payment")),
     "what is owed for it is paid less delivered less refunded"),
    ("a sale a cent too high", MOVE.format("- 1", ACCOUNT.format("revenue:sales"), ENTRY_OF.format("delivery")),
     "its sales are what was delivered less what went back"),
    ("an entry that does not balance", MOVE.format("+ 1", ACCOUNT.format("asset:stock"), GOODS_SOLD),
     "an entry balances"),
    ("an entry with a posting too few", (f"DELETE FROM ledger_posting WHERE entry_id = {CREDIT} "
     "AND place = 0"), "an entry has the postings it announced"),
    ("a posting in a strange currency", (f"UPDATE ledger_posting SET currency = 'USD' WHERE entry_id = "
     f"{CREDIT}"), "postings have their account's currency"),
    # Accounts and holds
    ("a total", f"UPDATE ledger_total SET minor = minor + 1 WHERE account_id = {ACCOUNT.format('revenue:sales')}",
     "an account's total is the sum of its postings"),
    ("a kept balance", "UPDATE ledger_account SET balance_minor = balance_minor + 1 WHERE floor_minor IS NOT NULL",
     "a kept balance is the sum of its postings"),
    ("what is held", "UPDATE ledger_account SET held_minor = held_minor + 1 WHERE floor_minor IS NOT NULL",
     "what is held is the sum of its holds"),
    ("a hold", "UPDATE ledger_hold SET minor = minor + 1", "what is held is the sum of its holds"),
    ("a hold used for nothing", ("UPDATE ledger_hold SET state = 'POSTED', ended_at = now(); "
     "UPDATE ledger_account SET held_minor = 0"), "a hold that was used has its entry"),
    ("a hold of what is booked", "UPDATE ledger_hold SET key = 'credit:1'", "what is booked is not held any more"),
]  # fmt: skip


@pytest.mark.parametrize(("sql", "what"), [pytest.param(sql, what, id=name) for name, sql, what in FAULTS if what])
async def test_what_is_broken_is_named(shop: asyncpg.Connection, sql: str, what: str) -> None:
    drop, _, change = sql.rpartition("DROP INDEX code_one_per_slot; ")
    definition = await shop.fetchval("SELECT pg_get_indexdef('code_one_per_slot'::regclass)")
    if drop or sql.startswith("DROP INDEX"):
        await shop.execute("DROP INDEX code_one_per_slot")
    await shop.execute(change)
    try:
        report = await verified()
    finally:
        if drop or sql.startswith("DROP INDEX"):
            await shop.execute("UPDATE code SET unit_id = NULL, slot = NULL, state = 'FREE'")
            await shop.execute(definition)

    assert report.difference is not None
    assert report.difference.what == what
    assert report.difference.expected != report.difference.found
    assert report.told()["clean"] is False


async def test_a_difference_says_where_and_how_much(shop: asyncpg.Connection) -> None:
    (order,) = await database.fetch(f'SELECT number FROM "order" WHERE id = {SECOND_ORDER}')
    await shop.execute(f'UPDATE "order" SET cost_minor = cost_minor + 1 WHERE id = {SECOND_ORDER}')
    report = await verified()
    assert report.told()["difference"] == {
        "what": "its units have the cost of the order",
        "where": f"order {order['number']}",
        "expected": 1400,
        "found": 1401,
    }


async def test_a_claim_or_a_credit_that_is_not_booked_is_named(shop: asyncpg.Connection) -> None:
    await shop.execute(
        """INSERT INTO partner_credit (id, partner_id, amount_minor, currency, reason, created_at, idempotency_key,
             request_hash) VALUES ($1, $1, 5, 'CNY', 'x', now(), 'k', 'h')""",
        ids.new(),
    )
    report = await verified()
    assert report.difference is not None
    assert (report.difference.what, report.difference.expected, report.difference.found) == (
        "a partner's credit is booked",
        5,
        0,
    )


async def test_a_deposit_that_is_not_booked_is_named(shop: asyncpg.Connection) -> None:
    id = ids.new()
    await shop.execute(
        """WITH made AS (INSERT INTO supplier (id, code, name, adapter, state, currency, low_balance_minor, created_at)
             VALUES ($1, 'deep', 'Deep', 'kasushou', 'ACTIVE', 'CNY', 0, now()) RETURNING id)
           INSERT INTO supplier_deposit (id, supplier_id, amount_minor, currency, reason, created_at, idempotency_key,
             request_hash) SELECT $1, id, 7, 'CNY', 'x', now(), 'k', 'h' FROM made""",
        id,
    )
    report = await verified()
    assert report.difference is not None
    assert (report.difference.what, report.difference.where, report.difference.expected, report.difference.found) == (
        "a deposit at a supplier is booked",
        f"supplier deep, deposit {id}",
        7,
        0,
    )


async def test_an_empty_shop_is_clean(db: str) -> None:
    report = await verified()
    assert report.clean, report.difference
    assert (report.counts["orders"], report.counts["entries"], report.accounts) == (0, 0, [])
