"""Totals stay small to read: movements are folded into one row per account."""

from backend.core import database

FOLD_ROWS = 20_000

_FOLD = """
WITH due AS (
    SELECT id FROM ledger_movement ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED
), taken AS (
    DELETE FROM ledger_movement m USING due WHERE m.id = due.id RETURNING m.account_id, m.minor
), folded AS (
    INSERT INTO ledger_total (account_id, minor)
    SELECT account_id, sum(minor) FROM taken GROUP BY account_id ORDER BY account_id
    ON CONFLICT (account_id) DO UPDATE SET minor = ledger_total.minor + excluded.minor
)
SELECT count(*) AS n FROM taken
"""


async def fold_totals() -> int:
    """Fold movements into totals; returns how many. Taken and added in one statement: exact at every moment."""
    folded = 0
    while True:
        (row,) = await database.fetch(_FOLD, FOLD_ROWS)
        folded += int(row["n"])
        if row["n"] < FOLD_ROWS:
            return folded
