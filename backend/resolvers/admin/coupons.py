"""Staff make coupons, hand them out, and keep them."""

from typing import Annotated, TypeAlias
from uuid import UUID

import strawberry

from backend.core import ids
from backend.domain.accounts.permissions import Permission
from backend.domain.coupons import queries, service
from backend.schema import paging
from backend.schema.another_person import AnotherPersonNeeded
from backend.schema.context import Info
from backend.schema.coupons import Coupon, CouponBatch, CouponUse, IssuedCoupon
from backend.schema.coupons_input import (
    CouponBatchInput,
    CouponFilter,
    CreateCouponInput,
    ExtendCouponInput,
    IssueCouponCodesInput,
    KeepCouponInput,
    RevokeIssuedCouponInput,
    SendCouponInput,
)
from backend.schema.coupons_refused import (
    CouponBatchUnknown,
    CouponCodeTaken,
    CouponKindRefused,
    CouponStateRefused,
    CouponUnknown,
)
from backend.schema.doors import STAFF, arg, mutation, query, union
from backend.schema.invalid import InvalidInput
from backend.schema.paging import Connection
from backend.schema.promotions import CampaignAtRest
from backend.schema.repeats import IdempotencyConflict
from backend.schema.scalars import Node
from backend.schema.second_factor import StepUpRequired
from backend.schema.tasks import Job

Key = Annotated[str, arg(STAFF, "Made by the client once per intention; the same again makes nothing new.")]
First = Annotated[int, arg(STAFF, "How many, 1 to 100.")]
After = Annotated[str | None, arg(STAFF, "Cursor to go on from.")]
CouponId = Annotated[strawberry.ID, arg(STAFF, "The coupon's global id.")]


CreateCouponResult: TypeAlias = Annotated[
    Coupon | CouponCodeTaken | InvalidInput | IdempotencyConflict,
    union("CreateCouponResult", "The coupon, or why there is none."),
]
ApproveCouponResult: TypeAlias = Annotated[
    Coupon | CouponUnknown | CouponStateRefused | AnotherPersonNeeded,
    union("ApproveCouponResult", "The coupon in force, or why it is not."),
]
PauseCouponResult: TypeAlias = Annotated[
    Coupon | CouponUnknown | CouponStateRefused | InvalidInput,
    union("PauseCouponResult", "The coupon as it is now, or why it stays as it was."),
]
ResumeCouponResult: TypeAlias = Annotated[
    Coupon | CouponUnknown | CouponStateRefused | CampaignAtRest | InvalidInput,
    union("ResumeCouponResult", "The coupon as it is now, or why it stays as it was."),
]
RevokeCouponResult: TypeAlias = Annotated[
    Coupon | CouponUnknown | CouponStateRefused | InvalidInput,
    union("RevokeCouponResult", "The coupon as it is now, or why it stays as it was."),
]
ExtendCouponResult: TypeAlias = Annotated[
    Coupon | CouponUnknown | CouponStateRefused | InvalidInput,
    union("ExtendCouponResult", "The coupon as it is now, or why it stays as it was."),
]
IssueCouponCodesResult: TypeAlias = Annotated[
    Job | CouponUnknown | CouponKindRefused | CouponStateRefused | InvalidInput | IdempotencyConflict | StepUpRequired,
    union("IssueCouponCodesResult", "The job that makes them, or why there is none."),
]
ExportCouponCodesResult: TypeAlias = Annotated[
    Job | CouponBatchUnknown | CouponStateRefused | InvalidInput | IdempotencyConflict | StepUpRequired,
    union("ExportCouponCodesResult", "The job that makes the file, or why there is none."),
]
RevokeCouponBatchResult: TypeAlias = Annotated[
    CouponBatch | CouponBatchUnknown | CouponStateRefused | InvalidInput,
    union("RevokeCouponBatchResult", "The batch as it is now, or why it stays as it was."),
]
RevokeIssuedCouponResult: TypeAlias = Annotated[
    IssuedCoupon | CouponUnknown | CouponStateRefused | InvalidInput,
    union("RevokeIssuedCouponResult", "The coupon as it is now, or why it stays as it was."),
]
SendCouponResult: TypeAlias = Annotated[
    Job | CouponUnknown | CouponKindRefused | CouponStateRefused | InvalidInput | IdempotencyConflict,
    union("SendCouponResult", "The job that gives it to them, or why there is none."),
]


@strawberry.type
class Query:
    @query(STAFF, permission=Permission.COUPONS_READ)
    async def coupons(
        self,
        info: Info,
        filter: Annotated[CouponFilter | None, arg(STAFF, "Which ones.")] = None,
        first: First = 20,
        after: After = None,
    ) -> Connection[Coupon]:
        """Coupons, the newest first."""
        asked = paging.page(first, after, (UUID,))
        rows = await queries.page_of_coupons((filter or CouponFilter()).wanted(), asked)
        return paging.connection(rows, asked, lambda row: (row.id,), lambda row: Coupon.of(row, info.context.locale))

    @query(STAFF, permission=Permission.COUPONS_READ)
    async def coupon(self, info: Info, id: CouponId) -> Coupon | None:
        """A coupon; null when there is none."""
        (row,) = await queries.coupons_by_id([_id(id)])
        return Coupon.of(row, info.context.locale) if row is not None else None

    @query(STAFF, permission=Permission.COUPONS_READ)
    async def coupon_batches(
        self, info: Info, coupon_id: CouponId, first: First = 20, after: After = None
    ) -> Connection[CouponBatch]:
        """A coupon's batches of codes, the newest first."""
        asked = paging.page(first, after, (UUID,))
        rows = await queries.page_of_batches(_id(coupon_id), asked)
        return paging.connection(rows, asked, lambda row: (row.id,), CouponBatch.of)

    @query(STAFF, permission=Permission.COUPONS_READ)
    async def coupon_holders(
        self, info: Info, coupon_id: CouponId, first: First = 20, after: After = None
    ) -> Connection[IssuedCoupon]:
        """What people have of a coupon, the newest first; codes that are nobody's are not listed."""
        asked = paging.page(first, after, (UUID,))
        rows = await queries.page_of_issued(_id(coupon_id), None, asked)
        return paging.connection(rows, asked, lambda row: (row.id,), IssuedCoupon.of)

    @query(STAFF, permission=Permission.COUPONS_READ)
    async def coupon_uses(
        self, info: Info, coupon_id: CouponId, first: First = 20, after: After = None
    ) -> Connection[CouponUse]:
        """The orders that took a coupon, the newest first."""
        asked = paging.page(first, after, (UUID,))
        (coupon,) = await queries.coupons_by_id([_id(coupon_id)])
        rows = await queries.page_of_uses(coupon.id, asked) if coupon is not None else []
        currency = coupon.promotion.currency if coupon is not None else ""
        return paging.connection(rows, asked, lambda row: (row.id,), lambda row: CouponUse.of(row, currency))


@strawberry.type
class Mutation:
    @mutation(STAFF, permission=Permission.COUPONS_WRITE)
    async def create_coupon(
        self,
        info: Info,
        input: Annotated[CreateCouponInput, arg(STAFF, "The coupon as it shall be.")],
        idempotency_key: Key,
    ) -> CreateCouponResult:
        """Make a coupon that stands alone; one that may cost much waits for a second person."""
        asked = info.context
        row = await service.create_coupon(
            input.draft(), caller=asked.caller, address=asked.address, key=idempotency_key, at=asked.at
        )
        return Coupon.of(row, asked.locale)

    @mutation(STAFF, permission=Permission.COUPONS_WRITE)
    async def approve_coupon(self, info: Info, id: CouponId) -> ApproveCouponResult:
        """Agree, as a second person, to a coupon that waits: it is in force then."""
        asked = info.context
        row = await service.approve_coupon(_id(id), caller=asked.caller, address=asked.address, at=asked.at)
        return Coupon.of(row, asked.locale)

    @mutation(STAFF, permission=Permission.COUPONS_WRITE)
    async def pause_coupon(
        self, info: Info, input: Annotated[KeepCouponInput, arg(STAFF, "Which, and why.")]
    ) -> PauseCouponResult:
        """Let nothing of it be claimed or used until it is resumed; open orders keep what they hold."""
        asked = info.context
        row = await service.pause_coupon(
            _id(input.id), input.reason, caller=asked.caller, address=asked.address, at=asked.at
        )
        return Coupon.of(row, asked.locale)

    @mutation(STAFF, permission=Permission.COUPONS_WRITE)
    async def resume_coupon(
        self, info: Info, input: Annotated[KeepCouponInput, arg(STAFF, "Which, and why.")]
    ) -> ResumeCouponResult:
        """Let a paused coupon count again."""
        asked = info.context
        row = await service.resume_coupon(
            _id(input.id), input.reason, caller=asked.caller, address=asked.address, at=asked.at
        )
        return Coupon.of(row, asked.locale)

    @mutation(STAFF, permission=Permission.COUPONS_WRITE)
    async def revoke_coupon(
        self, info: Info, input: Annotated[KeepCouponInput, arg(STAFF, "Which, and why.")]
    ) -> RevokeCouponResult:
        """Make all that people have of it worth nothing, for good; open orders keep what they hold."""
        asked = info.context
        row = await service.revoke_coupon(
            _id(input.id), input.reason, caller=asked.caller, address=asked.address, at=asked.at
        )
        return Coupon.of(row, asked.locale)

    @mutation(STAFF, permission=Permission.COUPONS_WRITE)
    async def extend_coupon(
        self, info: Info, input: Annotated[ExtendCouponInput, arg(STAFF, "Which, until when, and why.")]
    ) -> ExtendCouponResult:
        """Let it be used longer, and what people have of it with it."""
        asked = info.context
        row = await service.extend_coupon(
            _id(input.id), input.ends_at, input.reason, caller=asked.caller, address=asked.address, at=asked.at
        )
        return Coupon.of(row, asked.locale)

    @mutation(STAFF, permission=Permission.COUPONS_WRITE, step_up=True)
    async def issue_coupon_codes(
        self,
        info: Info,
        input: Annotated[IssueCouponCodesInput, arg(STAFF, "Of which coupon, and how many.")],
        idempotency_key: Key,
    ) -> IssueCouponCodesResult:
        """Make codes of a coupon, each used once; `exportCouponCodes` writes them down."""
        asked = info.context
        job = await service.issue_codes(
            _id(input.coupon_id),
            input.name,
            input.count,
            caller=asked.caller,
            address=asked.address,
            key=idempotency_key,
            at=asked.at,
        )
        return Job.of(job, asked.locale)

    @mutation(STAFF, permission=Permission.COUPONS_WRITE, step_up=True)
    async def export_coupon_codes(
        self,
        info: Info,
        input: Annotated[CouponBatchInput, arg(STAFF, "Of which batch, and why.")],
        idempotency_key: Key,
    ) -> ExportCouponCodesResult:
        """Write a batch's codes into an encrypted file; `tellPassphrase` tells a second person what opens it."""
        asked = info.context
        job = await service.start_codes_export(
            ids.parse("cpb", input.id) or ids.new(),
            input.reason,
            asked.locale,
            caller=asked.caller,
            address=asked.address,
            key=idempotency_key,
            at=asked.at,
        )
        return Job.of(job, asked.locale)

    @mutation(STAFF, permission=Permission.COUPONS_WRITE)
    async def revoke_coupon_batch(
        self, info: Info, input: Annotated[CouponBatchInput, arg(STAFF, "Which, and why.")]
    ) -> RevokeCouponBatchResult:
        """Make all codes of a batch worth nothing; open orders keep what they hold."""
        asked = info.context
        row = await service.revoke_batch(
            ids.parse("cpb", input.id) or ids.new(),
            input.reason,
            caller=asked.caller,
            address=asked.address,
            at=asked.at,
        )
        return CouponBatch.of(row)

    @mutation(STAFF, permission=Permission.COUPONS_WRITE)
    async def revoke_issued_coupon(
        self, info: Info, input: Annotated[RevokeIssuedCouponInput, arg(STAFF, "Which, and why.")]
    ) -> RevokeIssuedCouponResult:
        """Make one coupon of somebody worth nothing."""
        asked = info.context
        row = await service.revoke_issued(
            ids.parse("isc", input.id) or ids.new(),
            input.reason,
            caller=asked.caller,
            address=asked.address,
            at=asked.at,
        )
        return IssuedCoupon.of(row)

    @mutation(STAFF, permission=Permission.COUPONS_WRITE)
    async def send_coupon(
        self,
        info: Info,
        input: Annotated[SendCouponInput, arg(STAFF, "Which, to whom, and why.")],
        idempotency_key: Key,
    ) -> SendCouponResult:
        """Give people a coupon and tell them: once to each, whatever lists they are in."""
        asked = info.context
        job = await service.send_coupon(
            _id(input.coupon_id),
            input.recipients(),
            input.reason,
            caller=asked.caller,
            address=asked.address,
            key=idempotency_key,
            at=asked.at,
        )
        return Job.of(job, asked.locale)


def _id(id: str) -> UUID:
    return ids.parse("cpn", id) or ids.new()


async def _node(id: UUID, info: Info) -> Node | None:
    if not info.context.caller.may(Permission.COUPONS_READ):
        return None
    (row,) = await queries.coupons_by_id([id])
    return Coupon.of(row, info.context.locale) if row is not None else None


NODES = {"cpn": _node}
TYPES = (Coupon,)
