"""The codes of a batch, written into a file that only opens with a passphrase, which a second person is told."""

import asyncio
import csv
import hashlib
import hmac
import io
from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import clock, database, drawn_codes, ids, keys, outbox
from backend.core.drawn_codes import DRAWN_BITS
from backend.core.idempotency import once, request_hash
from backend.core.outbox import Delivery
from backend.core.reasons import checked_reason
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.coupons import codes
from backend.domain.coupons.errors import CouponBatchUnknown, CouponSecondPersonNeeded, CouponStateRefused
from backend.domain.coupons.models import CouponBatch
from backend.domain.coupons.service.issue import key_of
from backend.domain.coupons.states import BatchState, CouponState
from backend.domain.tasks import service as tasks
from backend.domain.tasks.errors import JobUnknown
from backend.domain.tasks.files import locked_zip
from backend.domain.tasks.models import Job, JobKind
from backend.domain.tasks.service import Cancelled, Progress

LONGEST_REASON, AT_A_TIME = 200, 20_000
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
    words = checked_reason(reason, longest=LONGEST_REASON)
    hash = request_hash(caller.actor, ["coupon codes file", batch_id, words, locale])

    async def make() -> Job:
        batch = await CouponBatch.get_or_none(id=batch_id)
        if batch is None:
            raise CouponBatchUnknown
        if batch.state is not BatchState.READY:
            raise CouponStateRefused(CouponState.PAUSED if batch.state is BatchState.MAKING else CouponState.REVOKED)
        job = await tasks.open_job(
            JobKind.COUPON_CODES_EXPORT,
            subject_id=batch_id,
            spec={"locale": locale, "file_name": f"coupon-codes-{clock.shop_day(at)}.zip"},
            unit="codes",
            staff_id=caller.staff_id,
            key=key,
            hash=hash,
            at=at,
        )
        await audit.record(
            caller.actor,
            "coupon.codes_export_asked",
            ids.public("cpn", batch.coupon_id),
            reason=words,
            diff={"batch": [None, ids.public("cpb", batch_id)], "codes": [None, batch.count]},
            address=address,
        )
        await outbox.emit("coupons.codes_export_asked", job_id=job.id)
        return job

    return await once(key, hash, lambda key: Job.get_or_none(idempotency_key=key), make)


async def tell_passphrase(job_id: UUID, *, caller: Caller, address: str | None) -> str:
    """What opens the file that the job made, for a second person: never for who asked for the file.

    It is kept nowhere, and the journal knows who was told. Raises JobUnknown, CouponSecondPersonNeeded.
    """
    job = await Job.get_or_none(id=job_id, kind=JobKind.COUPON_CODES_EXPORT)
    if job is None or job.subject_id is None:
        raise JobUnknown
    if job.created_by_id == caller.staff_id:
        raise CouponSecondPersonNeeded
    batch = await CouponBatch.get(id=job.subject_id)
    await audit.record(
        caller.actor,
        "coupon.passphrase_told",
        ids.public("cpn", batch.coupon_id),
        diff={"batch": [None, ids.public("cpb", batch.id)], "job": [None, ids.public("job", job_id)]},
        address=address,
    )
    return _passphrase(job_id)


async def run_codes_export(job_id: UUID, *, delivery: Delivery) -> None:
    """Write the file."""

    async def work(job: Job, progress: Progress) -> None:
        assert job.subject_id is not None
        batch = await CouponBatch.get(id=job.subject_id)
        batch_key, locale = await key_of(batch), job.spec["locale"]
        await Job.filter(id=job.id).update(total=batch.count)
        text = io.StringIO(newline="")
        csv.writer(text).writerow(_HEADS[locale])
        after = 0
        while rows := await database.records(_PAGE, batch.id, after, AT_A_TIME):
            await asyncio.to_thread(_write, text, batch_key, [(row["serial"], row["state"]) for row in rows], locale)
            after = rows[-1]["serial"]
            progress.done = progress.rows = progress.done + len(rows)
            progress.stop_if_cancelled()
        # A spreadsheet takes a file without the mark for one in the encoding of its country.
        content = text.getvalue().encode("utf-8-sig")
        file_name = str(job.spec["file_name"])
        named = file_name.replace(".zip", ".csv")
        closed = await asyncio.to_thread(locked_zip.locked, named, content, _passphrase(job.id))
        await tasks.keep_file(job, file_name, locked_zip.MEDIA_TYPE, closed, at=clock.now())
        async with in_transaction():
            if not await tasks.succeed(job.id, {"rows": progress.done}, rows=progress.done, at=clock.now()):
                raise Cancelled
            await outbox.close(delivery)

    await tasks.run(job_id, work, delivery=delivery)


def _write(text: io.StringIO, batch_key: bytes, rows: list[tuple[int, str]], locale: str) -> None:
    said = _STATES[locale]
    csv.writer(text).writerows(
        (serial, drawn_codes.grouped(codes.code_of(batch_key, serial)), said[state]) for serial, state in rows
    )


def _passphrase(job_id: UUID) -> str:
    """What opens the job's file: 75 bits that follow from the shop's key, so that nobody keeps them."""
    drawn = hmac.digest(keys.provider().index_key(), b"coupon codes file" + job_id.bytes, hashlib.sha256)
    return drawn_codes.grouped(drawn_codes.of_bits(int.from_bytes(drawn[:10], "big") >> 80 - DRAWN_BITS))
