"""Running an import: the file read in a thread, its rows staged, and stored all at once at the end."""

import asyncio
import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import clock, database, keys, outbox
from backend.core.outbox import Delivery
from backend.domain.audit import service as audit
from backend.domain.catalog.models import Variant
from backend.domain.tasks import ports, spool
from backend.domain.tasks import service as tasks
from backend.domain.tasks.models import Job, Upload, UploadState
from backend.domain.vault import access, sealing
from backend.domain.vault.identity import indexer
from backend.domain.vault.importing.blocks import Block, BlockMaker
from backend.domain.vault.importing.failures import FileFailure, FileRefused
from backend.domain.vault.importing.staging import Staging
from backend.domain.vault.importing.text import detect
from backend.domain.vault.models import Batch, BatchState

REPORT_S = 0.2


class _Cancelled(Exception):
    """Somebody cancelled the job while it ran."""


@dataclass(slots=True)
class _Progress:
    """How far it is. A byte of the file counts half when it was read, and half when its code is stored."""

    total: int
    read: int = 0
    rows: int = 0
    stored: float = 0.0
    running: bool = True

    @property
    def done(self) -> int:
        """Bytes of the file dealt with."""
        return int((self.read + self.total * self.stored) / 2)


async def run_import(job_id: UUID, *, delivery: Delivery) -> None:
    """Do an import whose file was received, once, however often and wherever it is told to.

    A worker that was killed leaves nothing that counts, and the next one begins anew. What is wrong with the
    file ends the job as failed; a fault of ours is raised, and the job is tried again.
    """
    async with database.sole(job_id.int & 0x7FFF_FFFF_FFFF_FFFF) as alone:
        if not alone:
            return  # Another worker is at it. If it fails, the delivery comes again.
        job = await tasks.begin(job_id, clock.now())
        upload = await Upload.get(job_id=job_id)
        if job is not None:
            await _run(job, upload, delivery)
        else:
            await outbox.close(delivery)
        await tasks.discard(upload.id, failure=None, at=clock.now())


async def _run(job: Job, upload: Upload, delivery: Delivery) -> None:
    progress = _Progress(total=upload.size or 0)
    staging = Staging(job.id)
    reporter = asyncio.create_task(_report(job, progress))
    try:
        await _import(job, upload, staging, progress, delivery)
    except FileRefused as refused:
        async with in_transaction():
            await tasks.fail(job.id, refused.failure.value, clock.now())
            await outbox.close(delivery)
    except _Cancelled:
        await outbox.close(delivery)
    finally:
        reporter.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await reporter
        await staging.drop()
    await tasks.tell(job.id)


async def _report(job: Job, progress: _Progress) -> None:
    """Note progress a few times a second, on a connection of its own; notice a cancelled job."""
    while progress.running:
        await asyncio.sleep(REPORT_S)
        progress.running = await tasks.report(job, done=progress.done, rows=progress.rows, at=clock.now())


async def _import(job: Job, upload: Upload, staging: Staging, progress: _Progress, delivery: Delivery) -> None:
    if upload.state is not UploadState.RECEIVED or upload.wrapped_key is None or upload.kek_id is None:
        raise FileRefused(FileFailure.BROKEN_FILE)
    batch = await Batch.get(id=job.subject_id)
    variant = await Variant.get(id=batch.variant_id)
    wrapped = keys.WrappedKey(upload.kek_id, upload.wrapped_key)
    file_key = await keys.provider().unwrap(wrapped, spool.key_binding(upload.id))
    batch_key = await keys.provider().unwrap(
        keys.WrappedKey(batch.kek_id, batch.wrapped_key), sealing.key_binding(batch.id)
    )
    await staging.create()
    encoding = await asyncio.to_thread(detect, _chunks(upload.id, file_key))
    maker = BlockMaker(
        _chunks(upload.id, file_key),
        encoding,
        seal=sealing.sealer(batch_key, variant.product_id, batch.id),
        index=indexer(keys.provider().index_key(), variant.product_id),
        today=clock.shop_day(clock.now()),
        expires_on=batch.expires_on,
    )
    await _stage(maker.blocks(), staging, progress)
    assert maker.layout is not None
    about = {"encoding": encoding.upper(), "format": maker.layout.name}
    await _finish(job, batch.id, variant.product_id, staging, progress, delivery, about)


def _chunks(upload_id: UUID, key: bytes) -> Iterator[bytes]:
    try:
        with ports.store().open(str(upload_id)) as file:
            yield from spool.read(file, key, upload_id)
    except (FileNotFoundError, spool.SpoolBroken):
        raise FileRefused(FileFailure.BROKEN_FILE) from None


async def _stage(blocks: Iterator[Block], staging: Staging, progress: _Progress) -> None:
    """Stage every block; while one travels to PostgreSQL, a thread seals the next."""
    coming = asyncio.create_task(asyncio.to_thread(next, blocks, None))
    try:
        while (block := await coming) is not None:
            coming = asyncio.create_task(asyncio.to_thread(next, blocks, None))
            await staging.add(block)
            progress.read = block.read
            progress.rows += len(block.rows) + len(block.problems)
            if not progress.running:
                raise _Cancelled
    finally:
        # The thread uses the file until it is done with its block.
        with contextlib.suppress(Exception):
            await coming


async def _finish(
    job: Job,
    batch_id: UUID,
    product_id: UUID,
    staging: Staging,
    progress: _Progress,
    delivery: Delivery,
    about: dict[str, Any],
) -> None:
    """Judge duplicates and store what is accepted, with the job's result, in one transaction."""

    def told(stored: int) -> None:
        progress.stored = stored / max(staging.staged, 1)
        if not progress.running:
            raise _Cancelled

    dry_run = bool(job.spec["dry_run"])
    async with in_transaction():
        # Imports of one product wait for each other; else two with the same codes could block each other.
        await database.fetch("SELECT pg_advisory_xact_lock($1)", product_id.int & 0x7FFF_FFFF_FFFF_FFFF)
        batch = await access.batch_locked(batch_id)
        if batch.state is not BatchState.RECEIVED:
            raise FileRefused(FileFailure.BATCH_CLOSED)
        duplicates = await staging.judge(product_id)
        accepted = staging.staged - duplicates
        if not dry_run:
            await staging.store(batch, product_id, told)
        refused = await staging.keep_problems(job.id)
        result = {"rows": accepted + refused, "accepted": accepted, "refused": refused, "duplicates": duplicates}
        if not await tasks.succeed(job.id, {**result, **about}, rows=accepted + refused, at=clock.now()):
            raise _Cancelled
        if not dry_run:
            actor = f"staff:{job.created_by_id}" if job.created_by_id else "system"
            await audit.record(actor, "batch.imported", f"bat_{batch.id.hex}", diff={"codes": [0, accepted]})
            await outbox.emit("batch.changed", batch_id=batch.id, variant_id=batch.variant_id)
        await outbox.close(delivery)
