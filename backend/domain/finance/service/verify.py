"""The whole verification: one snapshot, orders some hundred at a time, memory that does not grow with the shop."""

import logging
import time
from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import database
from backend.domain.audit import service as audit
from backend.domain.finance.models import LedgerCheck
from backend.domain.finance.service.missing import book_stock
from backend.domain.finance.verifying import allowances, books, coupons, entries, goods, orders
from backend.domain.finance.verifying.report import Difference, Report

logger = logging.getLogger(__name__)

ORDERS_AT_ONCE = 500
STOCK_TRIES = 3
# Orders compared so far, and how many there are.
Progress = Callable[[int, int], object]

# News that moves an order's books: while one of them is on its way, the order's books wait for it.
TOPICS = (
    *("payment.received", "units.delivered", "refund.made", "unit.replaced"),
    *("supplier.settled", "supplier.cost_changed"),
)
_SNAPSHOT = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY"
_WAITING = """
SELECT DISTINCT (m.payload->>'order_id')::uuid AS id FROM (
    SELECT payload, topic FROM outbox_message WHERE routed_at IS NULL
    UNION ALL
    SELECT m.payload, m.topic FROM delivery d JOIN outbox_message m ON m.id = d.message_id
    WHERE d.state IN ('PENDING', 'SENT')
) AS m WHERE m.topic = ANY($1::text[])
"""
_NEXT = 'SELECT id FROM "order" WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT $2'


async def verify(*, at: datetime, progress: Progress | None = None) -> Report:
    """Compare everything; the report names the first difference.

    Codes that came or went unsold since they were last booked are booked first: no message tells of each. All
    else is only read, as of one moment. An order with news on its way to the books is compared with its payments,
    refunds and goods now, and with the ledger the next time; news that is a dead letter is no excuse.
    """
    began = time.monotonic()
    report = Report()
    async with in_transaction():
        await database.execute(_SNAPSHOT)
        report.difference = await _money(report, progress)
    if report.clean:
        report.difference = await _goods(report, at)
    report.seconds = time.monotonic() - began
    return report


async def check(*, at: datetime, progress: Progress | None = None) -> LedgerCheck:
    """Verify and keep what was found; a difference is also evidence (`ledger.differs`) and an error in the log."""
    report = await verify(at=at, progress=progress)
    told = report.told()
    row = await LedgerCheck.create(
        at=at, seconds=report.seconds, clean=report.clean, counts=report.counts, difference=told["difference"]
    )
    if not report.clean:
        await audit.witness("ledger.differs", subject=str(row.id), at=at, **told["difference"])
        logger.error("the ledger differs: %s, %s", told["difference"]["what"], told["difference"]["where"])
    return row


async def _money(report: Report, progress: Progress | None) -> Difference | None:
    waiting = await _waiting()
    (row,) = await database.fetch('SELECT count(*) AS n FROM "order"')
    report.count({"orders": 0, "orders_waiting": len(waiting)})
    after: UUID | None = None
    while rows := await database.fetch(_NEXT, after, ORDERS_AT_ONCE):
        ids = [one["id"] for one in rows]
        report.count({"orders": len(ids), **(await database.fetch(orders.COUNTS, ids))[0]})
        if found := await orders.compare(ids, waiting):
            return found
        if progress is not None:
            progress(report.counts["orders"], row["n"])
        after = ids[-1]
    return (
        await entries.compare(report)
        or await books.accounts(report)
        or await books.holds(report, waiting)
        or await allowances.compare(report)
        or await coupons.compare(report)
    )


async def _goods(report: Report, at: datetime) -> Difference | None:
    """What expired between booking and looking is no difference: it is booked, and looked at again."""
    found = None
    for _ in range(STOCK_TRIES):
        await book_stock(at=at)
        async with in_transaction():
            await database.execute(_SNAPSHOT)
            found = await goods.compare(report, await _waiting())
        if found is None:
            break
    return found


async def _waiting() -> set[UUID]:
    rows = await database.fetch(_WAITING, list(TOPICS))
    return {row["id"] for row in rows if row["id"] is not None}
