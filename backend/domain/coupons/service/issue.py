"""Staff have unique codes of a coupon made: a million of them within a minute."""

import asyncio
from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import clock, crypto, database, ids, keys, outbox
from backend.core.idempotency import once, request_hash
from backend.core.outbox import Delivery
from backend.core.refusals import InvalidInput
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.coupons import access, codes
from backend.domain.coupons.errors import CouponKindRefused, CouponStateRefused
from backend.domain.coupons.models import CouponBatch
from backend.domain.coupons.states import FINAL, BatchState, CouponKind
from backend.domain.tasks import service as tasks
from backend.domain.tasks.models import Job, JobKind
from backend.domain.tasks.service import Progress

MOST_CODES, LONGEST_NAME = 1_000_000, 80
# So many codes are written at a time: a worker that dies costs no more than that.
AT_A_TIME = 20_000
_WRITTEN = "SELECT coalesce(max(serial), 0) AS last FROM issued_coupon WHERE batch_id = $1"


async def issue_codes(
    coupon_id: UUID, name: str, count: int, *, caller: Caller, address: str | None, key: str, at: datetime
) -> Job:
    """A job that makes so many codes. Raises CouponUnknown, CouponKindRefused, CouponStateRefused, InvalidInput,
    IdempotencyConflict.
    """
    words = name.strip()
    if not 1 <= len(words) <= LONGEST_NAME or not words.isprintable():
        raise InvalidInput("BAD_LENGTH", path=["input", "name"], minimum=1, maximum=LONGEST_NAME)
    if not 1 <= count <= MOST_CODES:
        raise InvalidInput("OUT_OF_RANGE", path=["input", "count"], minimum=1, maximum=MOST_CODES)
    hash = request_hash(caller.actor, ["coupon codes", coupon_id, words, count])
    id, batch_key = ids.new(), crypto.new_key()
    # The key service may be across the network: asked before the transaction begins.
    wrapped = await keys.provider().wrap(batch_key, codes.key_binding(id))

    async def make() -> Job:
        coupon = await access.coupon_of(coupon_id)
        if coupon.kind is not CouponKind.UNIQUE:
            raise CouponKindRefused
        if coupon.state in FINAL:
            raise CouponStateRefused(coupon.state)
        await CouponBatch.create(
            id=id,
            coupon_id=coupon_id,
            name=words,
            count=count,
            kek_id=wrapped.kek_id,
            wrapped_key=wrapped.sealed,
            staff_id=caller.staff_id,
            created_at=at,
        )
        job = await tasks.open_job(
            JobKind.COUPON_ISSUE,
            subject_id=id,
            spec={},
            unit="codes",
            staff_id=caller.staff_id,
            key=key,
            hash=hash,
            at=at,
        )
        await Job.filter(id=job.id).update(total=count)
        job.total = count
        await audit.record(
            caller.actor,
            "coupon.codes_asked",
            ids.public("cpn", coupon_id),
            diff={"codes": [None, count], "batch": [None, ids.public("cpb", id)]},
            address=address,
        )
        await outbox.emit("coupons.codes_asked", job_id=job.id)
        return job

    return await once(key, hash, lambda key: Job.get_or_none(idempotency_key=key), make)


async def run_issue(job_id: UUID, *, delivery: Delivery) -> None:
    """Make the codes, however often and wherever it is told to: each serial number is written once."""

    async def work(job: Job, progress: Progress) -> None:
        assert job.subject_id is not None
        batch = await CouponBatch.get(id=job.subject_id)
        batch_key = await key_of(batch)
        # A worker that died may have written some of them: always the first ones.
        (written,) = await database.fetch(_WRITTEN, batch.id)
        progress.done = progress.rows = written["last"]

        def next_rows(after: int) -> list[codes.Made]:
            serials = range(after + 1, min(after + AT_A_TIME, batch.count) + 1)
            return codes.made(batch_key, serials, coupon_id=batch.coupon_id, batch_id=batch.id)

        # While the database writes some, the next are made.
        rows = await asyncio.to_thread(next_rows, progress.done)
        while rows:
            made = progress.done + len(rows)
            _, rows = await asyncio.gather(
                database.copy("issued_coupon", codes.COLUMNS, rows, schema="public"),
                asyncio.to_thread(next_rows, made),
            )
            progress.done = progress.rows = made
        async with in_transaction():
            await CouponBatch.filter(id=batch.id, state=BatchState.MAKING).update(state=BatchState.READY)
            await tasks.succeed(job.id, {"codes": batch.count}, rows=batch.count, at=clock.now())
            await outbox.close(delivery)

    await tasks.run(job_id, work, delivery=delivery)


async def key_of(batch: CouponBatch) -> bytes:
    """The batch's key; asks the key service, so call it outside a transaction."""
    wrapped = keys.WrappedKey(batch.kek_id, bytes(batch.wrapped_key))
    return await keys.provider().unwrap(wrapped, codes.key_binding(batch.id))
