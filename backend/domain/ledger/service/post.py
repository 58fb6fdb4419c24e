"""Booking an entry, once per key."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import orjson
from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from backend.core import database, ids
from backend.domain.ledger.errors import BalanceShort
from backend.domain.ledger.service.open import open_accounts
from backend.domain.ledger.values import Posting

# Nothing is written while an account is missing; an entry of the same key under way is waited for.
_POST = """
WITH wanted AS (
    SELECT w.code, w.minor, w.place FROM unnest($5::text[], $6::bigint[]) WITH ORDINALITY AS w (code, minor, place)
), known AS (
    SELECT a.id, wanted.minor, wanted.place FROM wanted
    JOIN ledger_account a ON a.code = wanted.code AND a.currency = $7
), entry AS (
    INSERT INTO ledger_entry (id, key, kind, at, lines, facts)
    SELECT $1, $2, $3, $4, (SELECT count(*) FROM wanted), $8::jsonb
    WHERE (SELECT count(*) FROM known) = (SELECT count(*) FROM wanted)
    ON CONFLICT (key) DO NOTHING RETURNING id
), postings AS (
    INSERT INTO ledger_posting (entry_id, account_id, place, minor, currency)
    SELECT entry.id, known.id, known.place - 1, known.minor, $7 FROM entry, known ORDER BY known.place
)
SELECT (SELECT count(*) FROM entry) AS made, (SELECT count(*) FROM known) AS known
"""


async def post(
    key: str,
    postings: Sequence[Posting],
    *,
    currency: str,
    at: datetime,
    kind: str,
    facts: Mapping[str, Any] | None = None,
) -> bool:
    """Book a balanced entry; False when the key was booked before (then nothing is compared or changed).

    `at` is when what is booked happened. `facts` are ids (`order_id`, `payment_id`, …) and plain facts, never
    secrets. Accounts that are not there are opened. Raises ValueError when the postings do not balance, and
    `BalanceShort` when an account with a floor would go below it.
    """
    sides = [posting for posting in postings if posting.minor]
    if not sides or sum(posting.minor for posting in sides):
        raise ValueError(f"entry {key} does not balance")
    codes = [posting.account for posting in sides]
    values = (codes, [posting.minor for posting in sides], currency, orjson.dumps(dict(facts or {})).decode())
    try:
        async with in_transaction():
            for _ in range(2):
                (row,) = await database.fetch(_POST, ids.new(), key, kind, at, *values)
                if row["known"] == len(sides):
                    return bool(row["made"])
                await open_accounts(codes, currency, at=at)
    except IntegrityError as error:
        if _floor(error):
            raise BalanceShort(await _available(codes, currency)) from None
        raise
    raise RuntimeError(f"an account of entry {key} could not be opened")


def _floor(error: IntegrityError) -> bool:
    return getattr(error.__cause__ or error.args[0], "constraint_name", None) == "ledger_account_floor"


async def _available(codes: Sequence[str], currency: str) -> int:
    rows = await database.fetch(
        """SELECT min(balance_minor - held_minor - floor_minor) AS left FROM ledger_account
           WHERE code = ANY($1::text[]) AND currency = $2 AND floor_minor IS NOT NULL""",
        list(codes),
        currency,
    )
    return int(rows[0]["left"] or 0)
