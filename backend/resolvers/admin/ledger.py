"""Staff read the books and have them verified."""

from typing import Annotated, TypeAlias
from uuid import UUID

import strawberry

from backend.core import ids
from backend.domain.accounts.permissions import Permission
from backend.domain.finance import queries as finance
from backend.domain.finance import service
from backend.domain.ledger import models, queries
from backend.schema import paging
from backend.schema.context import Info
from backend.schema.doors import STAFF, arg, mutation, query, union
from backend.schema.invalid import InvalidInput
from backend.schema.ledger import (
    ACCOUNT,
    ENTRY,
    LedgerAccount,
    LedgerAccountFilter,
    LedgerEntry,
    LedgerEntryFilter,
    LedgerHealth,
)
from backend.schema.paging import Connection
from backend.schema.repeats import IdempotencyConflict
from backend.schema.scalars import Node
from backend.schema.tasks import Job

VerifyLedgerResult: TypeAlias = Annotated[
    Job | InvalidInput | IdempotencyConflict,
    union("VerifyLedgerResult", "The job that verifies, or why there is none."),
]
Key = Annotated[str, arg(STAFF, "Made by the client once per intention; the same again makes nothing new.")]


@strawberry.type
class Query:
    @query(STAFF, permission=Permission.LEDGER_READ)
    async def ledger_accounts(
        self,
        info: Info,
        filter: Annotated[LedgerAccountFilter | None, arg(STAFF, "Which ones.")] = None,
        first: Annotated[int, arg(STAFF, "How many, 1 to 100.")] = 50,
        after: Annotated[str | None, arg(STAFF, "Cursor to go on from.")] = None,
    ) -> Connection[LedgerAccount]:
        """Accounts by code, each with its exact balance."""
        asked = paging.page(first, after, (str, str))
        kind, text = (filter.kind, filter.text) if filter else (None, None)
        place = (asked.after[0], asked.after[1]) if asked.after else None
        rows = await queries.page_of_accounts(asked.limit, after=place, kind=kind, text=text)
        return paging.connection(rows, asked, lambda row: (row.code, row.currency), LedgerAccount.of)

    @query(STAFF, permission=Permission.LEDGER_READ)
    async def ledger_entries(
        self,
        info: Info,
        filter: Annotated[LedgerEntryFilter | None, arg(STAFF, "Which ones.")] = None,
        first: Annotated[int, arg(STAFF, "How many, 1 to 100.")] = 20,
        after: Annotated[str | None, arg(STAFF, "Cursor to go on from.")] = None,
    ) -> Connection[LedgerEntry]:
        """Bookings, last booked first."""
        asked = paging.page(first, after, (UUID,))
        wanted = filter or LedgerEntryFilter()
        subject = (ids.parse("ord", wanted.order_id) or ids.new()) if wanted.order_id is not None else None
        rows = await queries.page_of_entries(
            asked.limit,
            before=asked.after[0] if asked.after else None,
            subject_id=subject,
            account=wanted.account,
            kind=wanted.kind,
        )
        return paging.connection(rows, asked, lambda row: (row.id,), LedgerEntry.of)

    @query(STAFF, permission=Permission.LEDGER_READ)
    async def ledger_health(self, info: Info) -> LedgerHealth | None:
        """What the last verification found; null before the first. One is made every hour, and by `verifyLedger`."""
        row = await finance.last_check()
        return LedgerHealth.of(row) if row else None


@strawberry.type
class Mutation:
    @mutation(STAFF, permission=Permission.LEDGER_READ)
    async def verify_ledger(self, info: Info, idempotency_key: Key) -> VerifyLedgerResult:
        """Prove now that orders, payments, goods and ledger agree; `ledgerHealth` has the outcome."""
        asked = info.context
        row = await service.ask_check(caller=asked.caller, address=asked.address, key=idempotency_key, at=asked.at)
        return Job.of(row, asked.locale)


async def _account_node(id: UUID, info: Info) -> Node | None:
    if not info.context.caller.may(Permission.LEDGER_READ):
        return None
    (row,) = await queries.accounts_by_id([id])
    return LedgerAccount.of(row) if row else None


async def _entry_node(id: UUID, info: Info) -> Node | None:
    if not info.context.caller.may(Permission.LEDGER_READ):
        return None
    row = await models.LedgerEntry.get_or_none(id=id)
    return LedgerEntry.of(row) if row else None


NODES = {ACCOUNT: _account_node, ENTRY: _entry_node}
TYPES = (LedgerAccount, LedgerEntry)
