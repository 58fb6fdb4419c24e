"""Running an import: the file read in a thread, its rows staged, and stored all at once at the end."""

import asyncio
import contextlib
from collections.abc import Iterator
from typing import Any
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import clock, database, keys, outbox
from backend.core.outbox import Delivery
from backend.domain.audit import service as audit
from backend.domain.catalog.models import Variant
from backend.domain.tasks import service as tasks
from backend.domain.tasks.files.failures import FileFailure, FileRefused
from backend.domain.tasks.files.text import detect
from backend.domain.tasks.models import Job
from backend.domain.vault import access, sealing
from backend.domain.vault.identity import indexer
from backend.domain.vault.importing.blocks import Block, BlockMaker
from backend.domain.vault.importing.staging import Staging
from backend.domain.vault.models import Batch, BatchState


async def run_import(job_id: UUID, *, delivery: Delivery) -> None:
    """Do an import whose file was received, once, however often and wherever it is told to."""

    async def work(job: Job, progress: tasks.Progress) -> None:
        staging = Staging(job.id)
        try:
            await _import(job, staging, progress, delivery)
        finally:
            await staging.drop()

    await tasks.run(job_id, work, delivery=delivery)


async def _import(job: Job, staging: Staging, progress: tasks.Progress, delivery: Delivery) -> None:
    chunks = await tasks.received(job)
    batch = await Batch.get(id=job.subject_id)
    variant = await Variant.get(id=batch.variant_id)
    batch_key = await keys.provider().unwrap(
        keys.WrappedKey(batch.kek_id, batch.wrapped_key), sealing.key_binding(batch.id)
    )
    await staging.create()
    encoding = await asyncio.to_thread(detect, chunks())
    maker = BlockMaker(
        chunks(),
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


async def _stage(blocks: Iterator[Block], staging: Staging, progress: tasks.Progress) -> None:
    """Stage every block; while one travels to PostgreSQL, a thread seals the next.

    A byte of the file counts half when it was read, and half when its code is stored.
    """
    coming = asyncio.create_task(asyncio.to_thread(next, blocks, None))
    try:
        while (block := await coming) is not None:
            coming = asyncio.create_task(asyncio.to_thread(next, blocks, None))
            await staging.add(block)
            progress.done = block.read // 2
            progress.rows += len(block.rows) + len(block.problems)
            progress.stop_if_cancelled()
    finally:
        # The thread uses the file until it is done with its block.
        with contextlib.suppress(Exception):
            await coming


async def _finish(
    job: Job,
    batch_id: UUID,
    product_id: UUID,
    staging: Staging,
    progress: tasks.Progress,
    delivery: Delivery,
    about: dict[str, Any],
) -> None:
    """Judge duplicates and store what is accepted, with the job's result, in one transaction."""

    read = progress.done

    def told(stored: int) -> None:
        progress.done = int(read * (1 + stored / max(staging.staged, 1)))
        progress.stop_if_cancelled()

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
            raise tasks.Cancelled
        if not dry_run:
            actor = f"staff:{job.created_by_id}" if job.created_by_id else "system"
            await audit.record(actor, "batch.imported", f"bat_{batch.id.hex}", diff={"codes": [0, accepted]})
            await outbox.emit("batch.changed", batch_id=batch.id, variant_id=batch.variant_id)
        await outbox.close(delivery)
