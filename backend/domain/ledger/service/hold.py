"""Holds on accounts with a floor: kept, then posted, given back, or over by time."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import database, ids
from backend.domain.ledger.accounts import floor_of
from backend.domain.ledger.errors import BalanceShort
from backend.domain.ledger.service.open import open_accounts
from backend.domain.ledger.service.post import post_all
from backend.domain.ledger.values import Entry, Posting

# The account's row is locked first: of two that want the last of it, the second sees what the first left.
_LOCK = """
SELECT id, balance_minor - held_minor - floor_minor AS available FROM ledger_account
WHERE code = $1 AND currency = $2 AND floor_minor IS NOT NULL FOR NO KEY UPDATE
"""
_SAME = """
SELECT h.minor, a.code, a.currency FROM ledger_hold h JOIN ledger_account a ON a.id = h.account_id WHERE h.key = $1
"""
_HOLD = """
INSERT INTO ledger_hold (id, key, account_id, minor, state, expires_at, created_at)
VALUES ($1, $2, $3, $4, 'HELD', $5, $6)
"""
# Account before hold, as everywhere.
_LOCK_OF = """
SELECT FROM ledger_account WHERE id = (SELECT account_id FROM ledger_hold WHERE key = $1) FOR NO KEY UPDATE
"""
_VOID = "UPDATE ledger_hold SET state = 'VOIDED', ended_at = $2 WHERE key = $1 AND state = 'HELD'"
_EXPIRING = """
SELECT DISTINCT account_id FROM ledger_hold WHERE state = 'HELD' AND expires_at <= $1 ORDER BY account_id
"""
_LOCK_ID = "SELECT FROM ledger_account WHERE id = $1 FOR NO KEY UPDATE"
_EXPIRE = """
UPDATE ledger_hold SET state = 'EXPIRED', ended_at = $2
WHERE account_id = $1 AND state = 'HELD' AND expires_at <= $2
"""


async def hold(key: str, account: str, minor: int, *, currency: str, expires_at: datetime | None, at: datetime) -> bool:
    """Keep `minor` of an account with a floor under `key`; False when the same was held under it before.

    `expires_at` None: it stays until it is posted or voided. Raises `BalanceShort` when less is available
    (nothing is held then), and ValueError for an account without a floor or a key held for something else.
    """
    if floor_of(account) is None or minor <= 0:
        raise ValueError(f"nothing can be held of {account}")
    async with in_transaction():
        rows = await database.fetch(_LOCK, account, currency)
        if not rows:
            await open_accounts([account], currency, at=at)
            rows = await database.fetch(_LOCK, account, currency)
        if same := await database.fetch(_SAME, key):
            if (same[0]["minor"], same[0]["code"], same[0]["currency"]) != (minor, account, currency):
                raise ValueError(f"{key} is held for something else")
            return False
        if rows[0]["available"] < minor:
            raise BalanceShort(max(rows[0]["available"], 0))
        await database.execute(_HOLD, ids.new(), key, rows[0]["id"], minor, expires_at, at)
        return True


async def post_hold(
    key: str,
    postings: Sequence[Posting],
    *,
    currency: str,
    at: datetime,
    kind: str,
    facts: Mapping[str, Any] | None = None,
    subject_id: UUID | None = None,
) -> bool:
    """Turn what is held under `key` into an entry of the same key; False when it was booked before.

    What is held and not posted is free again. A hold that is over by time or was given back is no obstacle
    while the balance lasts. Raises what `post` raises.
    """
    entry = Entry(key, kind, at, currency, tuple(postings), subject_id, facts or {})
    return bool(await post_all([entry], use_holds_at=at))


async def void_hold(key: str, *, at: datetime) -> bool:
    """Give back what is held under `key`; False when nothing is held any more."""
    async with in_transaction():
        await database.fetch(_LOCK_OF, key)
        return bool(await database.execute(_VOID, key, at))


async def expire_holds(*, at: datetime) -> int:
    """End holds whose time is over; returns how many."""
    ended = 0
    for row in await database.fetch(_EXPIRING, at):
        async with in_transaction():
            await database.fetch(_LOCK_ID, row["account_id"])
            ended += await database.execute(_EXPIRE, row["account_id"], at)
    return ended
