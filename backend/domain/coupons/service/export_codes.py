"""The codes of a batch, written into a file that takes two people to open."""

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime
from uuid import UUID

from backend.core import database, drawn_codes, ids
from backend.core.outbox import Delivery
from backend.domain.accounts.callers import Caller
from backend.domain.coupons import codes
from backend.domain.coupons.errors import CouponBatchUnknown, CouponStateRefused
from backend.domain.coupons.models import CouponBatch
from backend.domain.coupons.service.issue import key_of
from backend.domain.coupons.states import BatchState, CouponState
from backend.domain.tasks import service as tasks
from backend.domain.tasks.files.table import Cell
from backend.domain.tasks.models import Job, JobKind

AT_A_TIME = 20_000
EXPORT = tasks.LockedExport(
    JobKind.COUPON_CODES_EXPORT,
    "coupon.codes_export_asked",
    topic="coupons.codes_export_asked",
    name="coupon-codes",
)
_PAGE = "SELECT serial, state FROM issued_coupon WHERE batch_id = $1 AND serial > $2 ORDER BY serial LIMIT $3"
_HEADS = {"zh-CN": ("序号", "券码", "状态"), "en": ("No.", "Code", "State")}
_STATES = {
    "zh-CN": {"FREE": "未使用", "HELD": "占用中", "USED": "已使用", "REVOKED": "已作废"},
    "en": {"FREE": "Free", "HELD": "In an order", "USED": "Used", "REVOKED": "Revoked"},
}


async def start_codes_export(
    batch_id: UUID, reason: str, locale: str, *, caller: Caller, address: str | None, key: str, at: datetime
) -> Job:
    """A job that makes the file. Raises CouponBatchUnknown, CouponStateRefused (not all of its codes are made),
    InvalidInput, IdempotencyConflict.
    """

    async def look() -> tasks.Subject:
        batch = await CouponBatch.get_or_none(id=batch_id)
        if batch is None:
            raise CouponBatchUnknown
        if batch.state is not BatchState.READY:
            raise CouponStateRefused(CouponState.PAUSED if batch.state is BatchState.MAKING else CouponState.REVOKED)
        return tasks.Subject(
            ids.public("cpn", batch.coupon_id), {"batch": ids.public("cpb", batch_id), "codes": batch.count}
        )

    return await tasks.start_locked_export(
        EXPORT,
        batch_id,
        reason,
        locale,
        look,
        actor=caller.actor,
        staff_id=caller.staff_id,
        address=address,
        key=key,
        at=at,
    )


async def run_codes_export(job_id: UUID, *, delivery: Delivery) -> None:
    """Write the file."""
    await tasks.write_locked_export(job_id, _sheet, delivery=delivery)


async def _sheet(job: Job) -> tasks.Sheet:
    batch = await CouponBatch.get(id=job.subject_id)
    batch_key, locale = await key_of(batch), job.spec["locale"]

    async def pages() -> AsyncIterator[tuple[int, list[list[Cell]]]]:
        after = 0
        while rows := await database.records(_PAGE, batch.id, after, AT_A_TIME):
            told = [(row["serial"], row["state"]) for row in rows]
            yield len(rows), await asyncio.to_thread(_rows, batch_key, told, locale)
            after = rows[-1]["serial"]

    return tasks.Sheet(_HEADS[locale], batch.count, pages())


def _rows(batch_key: bytes, told: list[tuple[int, str]], locale: str) -> list[list[Cell]]:
    said = _STATES[locale]
    return [[serial, drawn_codes.grouped(codes.code_of(batch_key, serial)), said[state]] for serial, state in told]
