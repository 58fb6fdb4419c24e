"""Booking entries, each once per key."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import orjson
from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from backend.core import database, ids
from backend.domain.ledger.errors import BalanceShort
from backend.domain.ledger.service.open import open_accounts
from backend.domain.ledger.values import Entry, Posting

# Nothing is written while an account is missing. In the order of the keys, so that two who book the same wait for
# each other instead of dead-locking; an entry of the same key under way is waited for.
_POST = """
WITH wanted AS (
    SELECT w.* FROM unnest($1::uuid[], $2::text[], $3::text[], $4::timestamptz[], $5::int[], $6::uuid[], $7::text[])
        AS w (id, key, kind, at, lines, subject_id, facts)
), sides AS (
    SELECT s.* FROM unnest($8::uuid[], $9::int[], $10::text[], $11::text[], $12::bigint[])
        AS s (entry_id, place, code, currency, minor)
), known AS (
    SELECT sides.entry_id, sides.place, sides.currency, sides.minor, a.id AS account_id
    FROM sides JOIN ledger_account a ON a.code = sides.code AND a.currency = sides.currency
), made AS (
    INSERT INTO ledger_entry (id, key, kind, at, lines, subject_id, facts)
    SELECT id, key, kind, at, lines, subject_id, facts::jsonb FROM wanted
    WHERE (SELECT count(*) FROM known) = (SELECT count(*) FROM sides) ORDER BY key
    ON CONFLICT (key) DO NOTHING RETURNING id
), postings AS (
    INSERT INTO ledger_posting (entry_id, account_id, place, minor, currency)
    SELECT known.entry_id, known.account_id, known.place, known.minor, known.currency
    FROM known JOIN made ON made.id = known.entry_id ORDER BY known.entry_id, known.place
)
SELECT (SELECT count(*) FROM made) AS made, (SELECT count(*) FROM known) AS known
"""
# Accounts before holds, both in the order of their ids. Every one with a floor that is posted to, not only those that
# something is held of: the others would be locked after them, whatever their ids.
_LOCK_HELD = """
SELECT FROM ledger_account WHERE id IN (
    SELECT account_id FROM ledger_hold WHERE key = ANY($1::text[])
    UNION ALL
    SELECT a.id FROM unnest($2::text[], $3::text[]) AS n (currency, code) JOIN ledger_account a USING (currency, code)
    WHERE a.floor_minor IS NOT NULL
) ORDER BY id FOR NO KEY UPDATE
"""
_USE_HELD = """
UPDATE ledger_hold SET state = 'POSTED', ended_at = $2 WHERE key = ANY($1::text[]) AND state = 'HELD'
"""


async def post(
    key: str,
    postings: Sequence[Posting],
    *,
    currency: str,
    at: datetime,
    kind: str,
    facts: Mapping[str, Any] | None = None,
    subject_id: UUID | None = None,
) -> bool:
    """Book a balanced entry; False when the key was booked before (then nothing is compared or changed).

    Accounts that are not there are opened. Raises ValueError when the postings do not balance, and
    `BalanceShort` when an account with a floor would go below it: nothing is written then.
    """
    return bool(await post_all([Entry(key, kind, at, currency, tuple(postings), subject_id, facts or {})]))


async def post_all(entries: Sequence[Entry], *, use_holds_at: datetime | None = None) -> int:
    """Book many entries, all or none; returns how many were not booked before. Raises what `post` raises.

    With `use_holds_at`, what is held under an entry's key is used for it.
    """
    if not entries:
        return 0
    values, accounts = _values(entries)
    keys = [entry.key for entry in entries]
    try:
        async with in_transaction():
            if use_holds_at is not None:
                await database.fetch(_LOCK_HELD, keys, *_columns(accounts))
                await database.execute(_USE_HELD, keys, use_holds_at)
            for _ in range(2):
                (row,) = await database.fetch(_POST, *values)
                if row["known"] == len(values[7]):
                    return int(row["made"])
                for currency in sorted({currency for currency, _ in accounts}):
                    codes = [code for mine, code in accounts if mine == currency]
                    await open_accounts(codes, currency, at=entries[0].at)
    except IntegrityError as error:
        if _below_floor(error):
            raise BalanceShort(await _available(accounts)) from None
        raise
    raise RuntimeError("an account could not be opened")


def _values(entries: Sequence[Entry]) -> tuple[list[list[Any]], set[tuple[str, str]]]:
    """The statement's arrays, and the accounts they name."""
    heads: list[tuple[Any, ...]] = []
    sides: list[tuple[Any, ...]] = []
    for entry in entries:
        moved = entry.sides()
        if not moved or any(_by_currency(entry.currency, moved).values()):
            raise ValueError(f"entry {entry.key} does not balance")
        id = ids.new()
        facts = orjson.dumps(dict(entry.facts)).decode()
        heads.append((id, entry.key, entry.kind, entry.at, len(moved), entry.subject_id, facts))
        sides += [
            (id, place, side.account, side.currency or entry.currency, side.minor) for place, side in enumerate(moved)
        ]
    accounts = {(currency, code) for _, _, code, currency, _ in sides}
    return [list(column) for rows in (heads, sides) for column in zip(*rows, strict=True)], accounts


def _by_currency(own: str, sides: Sequence[Posting]) -> Counter[str]:
    sums: Counter[str] = Counter()
    for side in sides:
        sums[side.currency or own] += side.minor
    return sums


def _columns(accounts: set[tuple[str, str]]) -> tuple[list[str], list[str]]:
    """Currencies and codes, aligned."""
    return [currency for currency, _ in accounts], [code for _, code in accounts]


def _below_floor(error: IntegrityError) -> bool:
    return getattr(error.__cause__ or error.args[0], "constraint_name", None) == "ledger_account_floor"


async def _available(accounts: set[tuple[str, str]]) -> int:
    rows = await database.fetch(
        """SELECT min(balance_minor - held_minor - floor_minor) AS left FROM ledger_account
           JOIN unnest($1::text[], $2::text[]) AS n (currency, code) USING (currency, code)
           WHERE floor_minor IS NOT NULL""",
        *_columns(accounts),
    )
    return max(int(rows[0]["left"] or 0), 0)
