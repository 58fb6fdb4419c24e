"""Booking what happened to an order, a batch, or all of them: each fact once, whoever finds it first."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend import settings
from backend.core import database, outbox
from backend.core.outbox import Delivery
from backend.domain.finance import rules
from backend.domain.finance.facts import Paid
from backend.domain.finance.service import found
from backend.domain.ledger import service as ledger
from backend.domain.payments.prepaid import PROVIDER as PREPAID
from backend.domain.payments.prepaid import WALLET

# One order's books are written by one at a time: what each sees decides how it books.
_LOCK = """
SELECT pg_advisory_xact_lock(hashtextextended(asked.id::text, 31))
FROM (SELECT id FROM unnest($1::uuid[]) AS id ORDER BY id) AS asked
"""
_TRY = """
SELECT id FROM unnest($1::uuid[]) AS id WHERE pg_try_advisory_xact_lock(hashtextextended(id::text, 31))
"""
_OPEN = """
INSERT INTO stock_book (batch_id, received, expired, written_off, entries)
SELECT id, 0, 0, 0, 0 FROM unnest($1::uuid[]) AS id ORDER BY id ON CONFLICT (batch_id) DO NOTHING
"""
_LOCK_BATCHES = "SELECT FROM stock_book WHERE batch_id = ANY($1::uuid[]) ORDER BY batch_id FOR UPDATE"
_CLOSE = """
UPDATE stock_book s SET received = n.received, expired = n.expired, written_off = n.written_off,
    entries = s.entries + n.entries
FROM unnest($1::uuid[], $2::bigint[], $3::bigint[], $4::bigint[], $5::int[])
    AS n (batch_id, received, expired, written_off, entries)
WHERE s.batch_id = n.batch_id
"""


def fees() -> rules.Fees:
    """What providers keep, as the settings say."""
    chosen = settings.get()
    standard = rules.Fees()
    return rules.Fees(chosen.payment_fee_bps, (*standard.by_provider, *chosen.payment_fees_bps.items()))


async def book_orders(told: Mapping[Delivery, UUID], *, at: datetime) -> int:
    """Book what happened to the orders that deliveries tell of, in one transaction with closing them, all or none.

    Returns how many entries. An order told of several times is booked once.
    """
    async with in_transaction():
        order_ids = sorted({told[delivery] for delivery in await outbox.close_each(told, at=at)})
        if not order_ids:
            return 0
        await database.fetch(_LOCK, order_ids)
        return await _book(order_ids, at)


async def book_free_orders(order_ids: Sequence[UUID], *, at: datetime) -> int:
    """Book what is missing of those orders that nobody else books just now; returns how many entries."""
    async with in_transaction():
        free = [row["id"] for row in await database.fetch(_TRY, list(order_ids))]
        return await _book(free, at)


async def _book(order_ids: Sequence[UUID], at: datetime) -> int:
    facts = await found.of_orders(order_ids, at)
    kept = fees()
    entries = [entry for fact in facts for entry in rules.entries(fact, kept)]
    held = any(isinstance(fact, Paid) and fact.provider in (PREPAID, WALLET) for fact in facts)
    return await ledger.post_all(entries, use_holds_at=at if held else None)


async def book_batches(batch_ids: Sequence[UUID], *, at: datetime, delivery: Delivery | None = None) -> int:
    """Book the codes that came into, expired in or were set aside of these batches; returns how many entries."""
    async with in_transaction():
        if delivery is not None and not await outbox.close(delivery, at=at):
            return 0
        await database.execute(_OPEN, list(batch_ids))
        await database.fetch(_LOCK_BATCHES, list(batch_ids))
        facts = await found.of_batches(batch_ids, at)
        made = [(fact, rules.stocked(fact)) for fact in facts]
        if not made:
            return 0
        booked = await ledger.post_all([entry for _, entries in made for entry in entries])
        await database.execute(
            _CLOSE,
            [fact.batch_id for fact, _ in made],
            [fact.now.received for fact, _ in made],
            [fact.now.expired for fact, _ in made],
            [fact.now.written_off for fact, _ in made],
            [len(entries) for _, entries in made],
        )
        return booked


async def book_claims() -> int:
    """Book claims on suppliers; returns how many entries."""
    kept = fees()
    return await ledger.post_all([entry for claim in await found.claims() for entry in rules.entries(claim, kept)])
