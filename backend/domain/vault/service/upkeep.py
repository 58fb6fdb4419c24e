"""What keeps the vault tidy by itself: counts folded, expired codes set aside, empty batches closed."""

from datetime import datetime

from tortoise.transactions import in_transaction

from backend.core import clock, database
from backend.core.outbox import emit
from backend.domain.vault.models import BatchEvent, BatchState

FOLD_ROWS = 20_000
EXPIRE_ROWS = 5_000

_FOLD = """
WITH due AS (
    SELECT id FROM code_movement ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED
), taken AS (
    DELETE FROM code_movement AS m USING due WHERE m.id = due.id
    RETURNING m.batch_id, m.variant_id, m.state, m.expires_on, m.delta
), folded AS (
    INSERT INTO code_count (batch_id, variant_id, state, expires_on, amount)
    SELECT batch_id, variant_id, state, expires_on, sum(delta) FROM taken GROUP BY 1, 2, 3, 4 ORDER BY 1, 3, 4
    ON CONFLICT (batch_id, state, expires_on) DO UPDATE SET amount = code_count.amount + excluded.amount
)
SELECT count(*) AS n FROM taken
"""
_EXHAUSTED = """
UPDATE batch SET state = 'EXHAUSTED', version = version + 1
WHERE state = 'ON_SALE' AND id IN (
    SELECT batch_id FROM (
        SELECT batch_id, state, amount FROM code_count UNION ALL SELECT batch_id, state, delta FROM code_movement
    ) AS moved
    GROUP BY batch_id
    HAVING sum(amount) > 0 AND coalesce(sum(amount) FILTER (WHERE state IN ('FREE', 'HELD')), 0) = 0
)
RETURNING id, variant_id
"""
_EXPIRED_STOCK = """
SELECT DISTINCT batch_id, variant_id FROM (
    SELECT batch_id, variant_id, state, expires_on, amount FROM code_count
    UNION ALL SELECT batch_id, variant_id, state, expires_on, delta FROM code_movement
) AS moved
WHERE state = 'FREE' AND expires_on < $1 GROUP BY batch_id, variant_id, expires_on HAVING sum(amount) > 0
"""
# Of batches on sale, those of which codes came to have too few days left for their variant with this day's midnight.
_TOO_SHORT = """
SELECT DISTINCT moved.batch_id, moved.variant_id FROM (
    SELECT batch_id, variant_id, state, expires_on, amount FROM code_count
    UNION ALL SELECT batch_id, variant_id, state, expires_on, delta FROM code_movement
) AS moved JOIN variant ON variant.id = moved.variant_id JOIN batch ON batch.id = moved.batch_id
WHERE moved.state = 'FREE' AND batch.state = 'ON_SALE' AND moved.expires_on = $1::date + variant.min_days_left - 1
GROUP BY 1, 2, moved.expires_on HAVING sum(amount) > 0
"""
# Vouchers that no store takes any more since this day's midnight.
_LAST_DAY_PASSED = "SELECT id FROM variant WHERE redeem_by = $1::date - 1 AND state = 'ACTIVE' ORDER BY id"
_EXPIRE = """
UPDATE code SET state = 'EXPIRED' WHERE id IN (
    SELECT id FROM code WHERE batch_id = $1 AND state = 'FREE' AND expires_on < $2
    ORDER BY expires_on, id LIMIT $3 FOR UPDATE SKIP LOCKED
)
"""


async def fold_counts(at: datetime) -> int:
    """Fold movements into counts, then close the batches on sale that have nothing left; returns the movements.

    Taken and added in one statement, so that a count is exact at every moment.
    """
    folded = 0
    while True:
        (row,) = await database.fetch(_FOLD, FOLD_ROWS)
        folded += int(row["n"])
        if row["n"] < FOLD_ROWS:
            break
    await _close_exhausted(at)
    return folded


async def _close_exhausted(at: datetime) -> None:
    async with in_transaction():
        for row in await database.fetch(_EXHAUSTED):
            await BatchEvent.create(batch_id=row["id"], at=at, state=BatchState.EXHAUSTED)
            await emit("batch.changed", batch_id=row["id"], variant_id=row["variant_id"])


async def expire_codes(at: datetime) -> int:
    """Set aside free codes whose last day has passed in the shop's time zone, and tell of their batches; returns how
    many.

    They were no longer sold since that midnight: claims and counts look at the day themselves. Of vouchers whose last
    day it was is told too.
    """
    today, expired = clock.shop_day(at), 0
    for row in await database.fetch(_EXPIRED_STOCK, today):
        some = EXPIRE_ROWS
        while some == EXPIRE_ROWS:
            async with in_transaction():
                some = await database.execute(_EXPIRE, row["batch_id"], today, EXPIRE_ROWS)
                if some:
                    await emit("batch.changed", batch_id=row["batch_id"], variant_id=row["variant_id"])
            expired += some
    async with in_transaction():
        for row in await database.fetch(_TOO_SHORT, today):
            await emit("batch.changed", batch_id=row["batch_id"], variant_id=row["variant_id"])
        if ended := await database.fetch(_LAST_DAY_PASSED, today):
            await emit("stock.changed", variant_ids=[row["id"] for row in ended])
    return expired
