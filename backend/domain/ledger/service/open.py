"""Accounts come into being when they are first used."""

from collections.abc import Iterable
from datetime import datetime

from backend.core import database, ids
from backend.domain.ledger.accounts import floor_of, kind_of

_OPEN = """
INSERT INTO ledger_account (id, code, kind, currency, floor_minor, balance_minor, held_minor, opened_at)
SELECT n.id, n.code, n.kind, $4, n.floor, CASE WHEN n.floor IS NOT NULL THEN 0 END, 0, $6
FROM unnest($1::uuid[], $2::text[], $3::text[], $5::bigint[]) AS n (id, code, kind, floor)
ORDER BY n.code ON CONFLICT (code, currency) DO NOTHING
"""


async def open_accounts(codes: Iterable[str], currency: str, *, at: datetime) -> None:
    """Open the accounts that are not there yet. Raises ValueError for a code that says no kind."""
    wanted = sorted(set(codes))
    kinds, floors = [kind_of(code).value for code in wanted], [floor_of(code) for code in wanted]
    await database.execute(_OPEN, [ids.new() for _ in wanted], wanted, kinds, currency, floors, at)
