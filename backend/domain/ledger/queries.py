"""Reading the ledger: many keys in, aligned answers out. Balances have their natural sign."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import orjson
from tortoise.expressions import Subquery

from backend.core import database
from backend.domain.ledger.accounts import LONGEST
from backend.domain.ledger.models import LONGEST_KIND, LedgerEntry, LedgerPosting
from backend.domain.ledger.states import AccountKind
from backend.domain.ledger.values import Balance

_BALANCES = """
SELECT a.code, a.held_minor, a.floor_minor,
    CASE WHEN a.kind IN ('ASSET', 'EXPENSE') THEN 1 ELSE -1 END * (
        coalesce((SELECT t.minor FROM ledger_total t WHERE t.account_id = a.id), 0)
        + coalesce((SELECT sum(m.minor) FROM ledger_movement m WHERE m.account_id = a.id), 0)
    )::bigint AS posted_minor
FROM ledger_account a WHERE a.code = ANY($1::text[]) AND a.currency = $2
"""
_ACCOUNTS = """
SELECT a.id, a.code, a.kind, a.currency, a.held_minor, a.floor_minor,
    CASE WHEN a.kind IN ('ASSET', 'EXPENSE') THEN 1 ELSE -1 END * (
        coalesce((SELECT t.minor FROM ledger_total t WHERE t.account_id = a.id), 0)
        + coalesce((SELECT sum(m.minor) FROM ledger_movement m WHERE m.account_id = a.id), 0)
    )::bigint AS posted_minor
FROM ledger_account a
WHERE (a.code, a.currency) > ($1, $2) AND ($3::text IS NULL OR a.kind = $3)
    AND ($6::uuid[] IS NULL OR a.id = ANY($6::uuid[])) AND ($4::text IS NULL OR strpos(a.code, $4) > 0)
ORDER BY a.code, a.currency LIMIT $5
"""
# An account with a floor keeps its balance in its own row.
_KEPT = """
SELECT code, currency, balance_minor, held_minor, floor_minor FROM ledger_account
WHERE code = ANY($1::text[]) AND floor_minor IS NOT NULL ORDER BY code, currency
"""
# Of an account with a floor an entry has one posting at most: its id is the cursor.
_MOVES = """
SELECT e.id, e.kind, e.at, e.subject_id, e.facts,
    p.minor * CASE WHEN a.kind IN ('ASSET', 'EXPENSE') THEN 1 ELSE -1 END AS minor, p.currency
FROM ledger_account a JOIN ledger_posting p ON p.account_id = a.id JOIN ledger_entry e ON e.id = p.entry_id
WHERE a.code = $1 AND a.currency = $2 AND ($3::uuid IS NULL OR p.entry_id < $3)
ORDER BY p.entry_id DESC LIMIT $4
"""
_POSTINGS = """
SELECT p.entry_id, a.code, a.kind, p.minor, p.currency
FROM ledger_posting p JOIN ledger_account a ON a.id = p.account_id
WHERE p.entry_id = ANY($1::uuid[]) ORDER BY p.entry_id, p.place
"""


@dataclass(frozen=True, slots=True)
class AccountRow:
    """An account with its balance in minor units, natural sign."""

    id: UUID
    code: str
    kind: AccountKind
    currency: str
    posted_minor: int
    held_minor: int
    floor_minor: int | None


@dataclass(frozen=True, slots=True)
class Kept:
    """What an account with a floor has in one currency, as its owner sees it; minor units."""

    currency: str
    balance: Balance


@dataclass(frozen=True, slots=True)
class Move:
    """What one entry did to an account: minor units, natural sign."""

    id: UUID
    kind: str
    at: datetime
    subject_id: UUID | None
    facts: Mapping[str, Any]
    minor: int
    currency: str


@dataclass(frozen=True, slots=True)
class PostingRow:
    """One side of an entry: minor units, positive for a debit."""

    account: str
    kind: AccountKind
    minor: int
    currency: str


async def balances(accounts: Sequence[str], currency: str) -> list[Balance]:
    """Each account's balance, in minor units; zero for one that was never used."""
    found = {row["code"]: row for row in await database.fetch(_BALANCES, list(accounts), currency)}
    answer = []
    for account in accounts:
        row = found.get(account)
        posted, held, floor = (
            (row["posted_minor"], row["held_minor"], row["floor_minor"]) if row is not None else (0, 0, None)
        )
        answer.append(Balance(posted, held, posted - held - (floor or 0)))
    return answer


async def balance(account: str, currency: str) -> Balance:
    """One account's balance, in minor units; zero for one that was never used."""
    return (await balances([account], currency))[0]


async def kept_by_account(accounts: Sequence[str]) -> list[list[Kept]]:
    """What each of these accounts with floors has, by currency; none where it was never used. One statement."""
    found: defaultdict[str, list[Kept]] = defaultdict(list)
    for row in await database.fetch(_KEPT, list(accounts)):
        posted, held = row["balance_minor"], row["held_minor"]
        found[row["code"]].append(Kept(row["currency"], Balance(posted, held, posted - held - row["floor_minor"])))
    return [found[account] for account in accounts]


async def page_of_moves(account: str, currency: str, limit: int, *, before: UUID | None = None) -> list[Move]:
    """What moved an account with a floor, booked last first; one statement."""
    rows = await database.fetch(_MOVES, account, currency, before, limit)
    return [Move(**{**row, "facts": orjson.loads(row["facts"])}) for row in rows]


async def page_of_accounts(
    limit: int, *, after: tuple[str, str] | None = None, kind: AccountKind | None = None, text: str | None = None
) -> Sequence[AccountRow]:
    """Accounts by code and currency with their balances, those whose code holds `text`; one statement."""
    code, currency = after or ("", "")
    rows = await database.fetch(_ACCOUNTS, code, currency, kind.value if kind else None, text, limit, None)
    return [_account(row) for row in rows]


async def accounts_by_id(ids: Sequence[UUID]) -> list[AccountRow | None]:
    """Accounts by their row ids, aligned; None for a missing one. One statement."""
    rows = await database.fetch(_ACCOUNTS, "", "", None, None, len(ids), list(ids))
    found = {row["id"]: _account(row) for row in rows}
    return [found.get(id) for id in ids]


def _account(row: Mapping[str, Any]) -> AccountRow:
    return AccountRow(
        row["id"],
        row["code"],
        AccountKind(row["kind"]),
        row["currency"],
        row["posted_minor"],
        row["held_minor"],
        row["floor_minor"],
    )


async def page_of_entries(
    limit: int,
    *,
    before: UUID | None = None,
    subject_id: UUID | None = None,
    account: str | None = None,
    kind: str | None = None,
) -> Sequence[LedgerEntry]:
    """Entries booked last first: about one subject, with a posting on one account, of one kind; one statement."""
    if len(account or "") > LONGEST or len(kind or "") > LONGEST_KIND:
        return []  # nothing is called so
    wanted = LedgerEntry.all()
    if before is not None:
        wanted = wanted.filter(id__lt=before)
    if subject_id is not None:
        wanted = wanted.filter(subject_id=subject_id)
    if kind is not None:
        wanted = wanted.filter(kind=kind)
    if account is not None:
        mine = LedgerPosting.filter(account__code=account).values("entry_id")
        wanted = wanted.filter(id__in=Subquery(mine))
    return await wanted.order_by("-id").limit(limit)


async def postings_by_entry(ids: Sequence[UUID]) -> list[list[PostingRow]]:
    """Each entry's postings in their places; one statement."""
    found: defaultdict[UUID, list[PostingRow]] = defaultdict(list)
    for row in await database.fetch(_POSTINGS, list(ids)):
        found[row["entry_id"]].append(PostingRow(row["code"], AccountKind(row["kind"]), row["minor"], row["currency"]))
    return [found[id] for id in ids]
