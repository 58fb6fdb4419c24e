"""Counters take vouchers, and take that back; staff keep the list of stores."""

from datetime import date, datetime
from typing import Annotated, TypeAlias
from uuid import UUID

import strawberry
from graphql import GraphQLError

from backend.core import clock, ids
from backend.domain.accounts.permissions import Permission
from backend.domain.redemption import queries, service
from backend.domain.redemption.models import VoucherUse
from backend.schema import paging
from backend.schema.context import Info
from backend.schema.doors import STAFF, arg, mutation, query, union
from backend.schema.invalid import InvalidInput
from backend.schema.paging import Connection
from backend.schema.redemption import (
    USE_PREFIX,
    HeldVoucher,
    Redemption,
    RedemptionUnknown,
    StoreDay,
    UndoTooLate,
    UsedSince,
    VoucherCodeStale,
    VoucherExpired,
    VoucherSpent,
    VoucherUnknown,
    VoucherVoided,
)
from backend.schema.repeats import IdempotencyConflict
from backend.schema.stores import (
    PREFIX,
    AddStoreInput,
    ExportRedemptionsInput,
    Store,
    StoreCodeTaken,
    StoreUnknown,
    StoreVersionConflict,
    UpdateStoreInput,
)
from backend.schema.tasks import Job

LookAtVoucherResult: TypeAlias = Annotated[
    HeldVoucher | VoucherUnknown | VoucherSpent | VoucherExpired | VoucherVoided | VoucherCodeStale,
    union("LookAtVoucherResult", "The voucher, or why no counter takes it now."),
]
RedeemVoucherResult: TypeAlias = Annotated[
    Redemption
    | VoucherUnknown
    | VoucherSpent
    | VoucherExpired
    | VoucherVoided
    | VoucherCodeStale
    | StoreUnknown
    | IdempotencyConflict
    | InvalidInput,
    union("RedeemVoucherResult", "The use, or why the voucher is not taken; a refusal changes nothing."),
]
UndoRedemptionResult: TypeAlias = Annotated[
    Redemption | RedemptionUnknown | UndoTooLate | UsedSince | VoucherVoided,
    union("UndoRedemptionResult", "The use, taken back, or why it stands."),
]
AddStoreResult: TypeAlias = Annotated[
    Store | StoreCodeTaken | InvalidInput, union("AddStoreResult", "The store, or why there is none.")
]
UpdateStoreResult: TypeAlias = Annotated[
    Store | StoreUnknown | StoreVersionConflict | InvalidInput,
    union("UpdateStoreResult", "The store as it is now, or why it did not change."),
]
StoreId = Annotated[strawberry.ID, arg(STAFF, "Which store.")]
Day = Annotated[date | None, arg(STAFF, "Which day, in the shop's time zone; null: today.")]
# An id that is none names no store.
NOWHERE = UUID(int=0)
EARLIEST, LATEST = date(2000, 1, 1), date(2100, 1, 1)

ExportRedemptionsResult: TypeAlias = Annotated[
    Job | StoreUnknown | InvalidInput | IdempotencyConflict,
    union("ExportRedemptionsResult", "The job that writes the file, or why there is none."),
]


@strawberry.type
class Query:
    @query(STAFF, permission=Permission.VOUCHERS_REDEEM)
    async def stores(self, info: Info) -> list[Store]:
        """The stores that take vouchers, then those that do no longer."""
        return [Store.of(row) for row in await queries.stores()]

    @query(STAFF, permission=Permission.VOUCHERS_REDEEM, refusals=True)
    async def look_at_voucher(
        self, info: Info, token: Annotated[str, arg(STAFF, "What was scanned or typed.")]
    ) -> LookAtVoucherResult:
        """What a voucher is and what would be left of it, before it is taken. Changes nothing."""
        at = info.context.at
        return HeldVoucher.of(await service.look_at(token, at=at), at)

    @query(STAFF, permission=Permission.VOUCHERS_REDEEM)
    async def store_day(self, info: Info, store_id: StoreId, day: Day = None) -> StoreDay:
        """How many vouchers a store took on a day, by goods; nothing of a store that there is not."""
        which = _day(day, info.context.at)
        return StoreDay.of(which, await queries.taken_of_store(_store(store_id), which))

    @query(STAFF, permission=Permission.VOUCHERS_REDEEM)
    async def redemptions(
        self,
        info: Info,
        store_id: StoreId,
        day: Day = None,
        first: Annotated[int, arg(STAFF, "How many, 1 to 100.")] = 20,
        after: Annotated[str | None, arg(STAFF, "Cursor to go on from.")] = None,
    ) -> Connection[Redemption]:
        """The vouchers a store took on a day, the latest first; what was taken back too."""
        asked = paging.page(first, after, (datetime, UUID))
        which = _day(day, info.context.at)
        uses = await queries.uses_of_store(_store(store_id), which, asked)
        rows = await queries.vouchers_by_id([use.voucher_id for use in uses])
        vouchers = {row.id: row for row in rows if row is not None}
        at = info.context.at

        def told(use: VoucherUse) -> Redemption:
            return Redemption.of(vouchers[use.voucher_id], use, at)

        return paging.connection(uses, asked, lambda use: (use.at, use.id), told)


@strawberry.type
class Mutation:
    @mutation(STAFF, permission=Permission.VOUCHERS_REDEEM)
    async def redeem_voucher(
        self,
        info: Info,
        token: Annotated[str, arg(STAFF, "What was scanned or typed.")],
        idempotency_key: Annotated[str, arg(STAFF, "New for each use, the same for each retry of it.")],
        store_id: Annotated[strawberry.ID | None, arg(STAFF, "Where it is taken; null: not said.")] = None,
    ) -> RedeemVoucherResult:
        """Take a voucher once (核销). Of many at once no more succeed than it has uses. Written into the journal."""
        asked = info.context
        voucher, use = await service.redeem_voucher(
            token,
            idempotency_key=idempotency_key,
            actor=asked.caller.actor,
            address=asked.address,
            at=asked.at,
            store_id=_store(store_id) if store_id is not None else None,
        )
        return Redemption.of(voucher, use, asked.at)

    @mutation(STAFF, permission=Permission.VOUCHERS_REDEEM)
    async def undo_redemption(
        self, info: Info, id: Annotated[strawberry.ID, arg(STAFF, "Which use.")]
    ) -> UndoRedemptionResult:
        """Take a use back until its `undoableUntil`. Sent again it changes nothing. Written into the journal."""
        asked = info.context
        voucher, use = await service.undo_redemption(
            ids.parse(USE_PREFIX, id), actor=asked.caller.actor, address=asked.address, at=asked.at
        )
        return Redemption.of(voucher, use, asked.at)

    @mutation(STAFF, permission=Permission.VOUCHERS_REDEEM)
    async def export_redemptions(
        self,
        info: Info,
        input: Annotated[ExportRedemptionsInput, arg(STAFF, "Of which days, why, and how.")],
        idempotency_key: Annotated[
            str, arg(STAFF, "Made by the client once per intention; the same again makes nothing new.")
        ],
    ) -> ExportRedemptionsResult:
        """Write what stores took into a file, a row for each use; `openJobFile` gives it. No token is in it."""
        asked = info.context
        job = await service.start_redemption_export(
            service.RedemptionExport(
                _store(input.store_id) if input.store_id is not None else None,
                input.first_day,
                input.last_day,
                input.reason,
                input.format,
                asked.locale,
            ),
            caller=asked.caller,
            address=asked.address,
            key=idempotency_key,
            at=asked.at,
        )
        return Job.of(job, asked.locale)

    @mutation(STAFF, permission=Permission.STORES_WRITE)
    async def add_store(self, info: Info, input: Annotated[AddStoreInput, arg(STAFF, "The store.")]) -> AddStoreResult:
        """Have another store take vouchers."""
        asked = info.context
        row = await service.add_store(
            input.code, input.names.text(), caller=asked.caller, address=asked.address, at=asked.at
        )
        return Store.of(row)

    @mutation(STAFF, permission=Permission.STORES_WRITE)
    async def update_store(
        self, info: Info, input: Annotated[UpdateStoreInput, arg(STAFF, "Which, and what it shall be.")]
    ) -> UpdateStoreResult:
        """Call a store something else, or have it take vouchers or no longer."""
        asked = info.context
        row = await service.update_store(
            ids.parse(PREFIX, input.id),
            input.version,
            input.names.text(),
            active=input.active,
            caller=asked.caller,
            address=asked.address,
        )
        return Store.of(row)


def _day(day: date | None, at: datetime) -> date:
    if day is not None and not EARLIEST <= day <= LATEST:
        raise GraphQLError(f"`day` must be from {EARLIEST} to {LATEST}.", extensions={"code": "BAD_INPUT"})
    return day or clock.shop_day(at)


def _store(id: strawberry.ID) -> UUID:
    return ids.parse(PREFIX, id) or NOWHERE
