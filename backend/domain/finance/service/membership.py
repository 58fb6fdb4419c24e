"""What members spent within the window, and so which tier they are in."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from tortoise.transactions import in_transaction

from backend import settings
from backend.core import database, outbox
from backend.core.outbox import Delivery
from backend.domain.accounts import service as accounts
from backend.domain.accounts.tiers import Spending

BATCH = 500

# Really paid, less what went back; partners have prices of their own and no tiers.
_SPENT = """
SELECT customer_id, sum(paid_minor)::bigint AS paid, sum(refunded_minor)::bigint AS refunded FROM "order"
WHERE customer_id = ANY($1::uuid[]) AND paid_at > $2 AND currency = $3 AND partner_id IS NULL
GROUP BY customer_id
"""
_BUYERS = """
SELECT DISTINCT o.customer_id AS id FROM "order" o JOIN customer c ON c.id = o.customer_id
WHERE o.id = ANY($1::uuid[]) AND c.registered_at IS NOT NULL ORDER BY 1
"""
_NEXT = "SELECT id FROM customer WHERE registered_at IS NOT NULL AND id > $1 ORDER BY id LIMIT $2"
_CURRENCY = "SELECT currency FROM channel WHERE code = $1"


async def place_buyers(order_ids: Sequence[UUID], *, at: datetime) -> int:
    """Put the buyers of orders whose money moved where they belong now; returns how many moved to another tier."""
    rows = await database.fetch(_BUYERS, list(order_ids))
    return await _place([row["id"] for row in rows], at) if rows else 0


async def place_customer(customer_id: UUID, *, delivery: Delivery, at: datetime) -> None:
    """The same for one who took over what a guest had bought."""
    async with in_transaction():
        if await outbox.close(delivery, at=at):
            await _place([customer_id], at)


async def place_everybody(*, at: datetime, rules: bool = False) -> int:
    """Put everybody with an account where they belong now: purchases grow older than the window, or (`rules`) tiers
    were changed."""
    moved, after = 0, UUID(int=0)
    while rows := await database.fetch(_NEXT, after, BATCH):
        moved += await _place([row["id"] for row in rows], at, rules=rules)
        after = rows[-1]["id"]
    return moved


async def _place(ids: Sequence[UUID], at: datetime, *, rules: bool = False) -> int:
    chosen = settings.get()
    async with in_transaction():
        members = await accounts.lock_members(ids)
        currency = await database.fetch(_CURRENCY, chosen.channel)
        since = at - timedelta(days=chosen.tier_window_days)
        rows = await database.fetch(_SPENT, list(members), since, currency[0]["currency"] if currency else "")
        spent = {row["customer_id"]: Spending(row["paid"], row["refunded"]) for row in rows}
        return await accounts.place_members(members, spent, rules=rules, at=at)
