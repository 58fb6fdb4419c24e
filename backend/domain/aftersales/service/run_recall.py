"""The job of a recall: every holder once, in transactions of one order each; killed anywhere, it goes on there."""

import asyncio
from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import clock, database, outbox
from backend.core.outbox import Delivery
from backend.domain.aftersales.models import Recall
from backend.domain.aftersales.queries import counts_of_recalls
from backend.domain.aftersales.recalled import recalled_by
from backend.domain.aftersales.service.make_whole import make_whole
from backend.domain.tasks import service as tasks
from backend.domain.tasks.models import Job
from backend.domain.tasks.states import JobState

AT_A_TIME, CHUNK = 2, 64
QUIET_S = 0.2

_NEXT = "SELECT id FROM recalled_code WHERE recall_id = $1 AND outcome = 'DUE' AND id > $2 ORDER BY id LIMIT $3"
_PROGRESS = """
SELECT count(*) AS total, count(*) FILTER (WHERE outcome <> 'DUE') AS done FROM recalled_code WHERE recall_id = $1
"""
# A number that no transaction has had yet is of the server the shop was restored from: nothing of then goes on.
_QUIET = """
SELECT $1 < pg_snapshot_xmin(now)::text::bigint OR $1 >= pg_snapshot_xmax(now)::text::bigint AS quiet
FROM pg_current_snapshot() AS now
"""


async def run_recall(job_id: UUID, *, delivery: Delivery) -> None:
    """Work the recall off, however often and wherever it is told to; ends the job with its counts."""
    async with database.sole(job_id.int & 0x7FFF_FFFF_FFFF_FFFF) as alone:
        if not alone:
            return  # Another worker is at it. If it fails, the delivery comes again.
        job = await tasks.begin(job_id, clock.now())
        if job is None:
            await outbox.close(delivery)
            return
        recall = await Recall.get(job_id=job_id)
        goods, id = recalled_by(recall)
        while True:
            # Asked before the goods are: what is claimed by older transactions is seen when none is left.
            quiet = await _is_quiet(recall)
            await goods.set_aside(id)
            await goods.collect(recall.id, id)
            await _work_off(recall, job)
            if quiet:
                break
            await asyncio.sleep(QUIET_S)
        await _finish(recall, job, delivery, clock.now())
    await tasks.tell(job_id)


async def _is_quiet(recall: Recall) -> bool:
    """Whether every transaction that may not know of the recall is over."""
    rows = await database.fetch(_QUIET, recall.began_xid)
    return bool(rows[0]["quiet"])


async def _work_off(recall: Recall, job: Job) -> None:
    """Everybody found so far. Who cannot be made whole keeps no other from it, and is told of when all were tried."""
    gate = asyncio.Semaphore(AT_A_TIME)
    failed: list[Exception] = []

    async def one(id: UUID) -> None:
        async with gate:
            try:
                await make_whole(id, at=clock.now())
            except Exception as error:  # noqa: BLE001 - raised below
                failed.append(error)

    after = UUID(int=0)
    while True:
        rows: Sequence[dict[str, Any]] = await database.fetch(_NEXT, recall.id, after, CHUNK)
        # Together they end: nobody goes on once the claim to be the only one is given up.
        async with asyncio.TaskGroup() as group:
            for row in rows:
                group.create_task(one(row["id"]))
        await _report(recall, job)
        if not rows:
            break
        after = rows[-1]["id"]
    if failed:
        raise failed[0]


async def _report(recall: Recall, job: Job) -> None:
    (row,) = await database.fetch(_PROGRESS, recall.id)
    await Job.filter(id=job.id, state=JobState.RUNNING).update(total=row["total"])
    await tasks.report(job, done=row["done"], rows=row["done"], at=clock.now())


async def _finish(recall: Recall, job: Job, delivery: Delivery, at: datetime) -> None:
    """The result and what follows from it, once."""
    goods, id = recalled_by(recall)
    # A hold that was given back while the recall ran set its code free again.
    await goods.set_aside(id)
    async with in_transaction():
        (counts,) = await counts_of_recalls([id])
        assert counts is not None
        if not await tasks.succeed(job.id, counts.told(), rows=counts.handled, at=at):
            return
        await Recall.filter(id=recall.id).update(done_at=at)
        await goods.finish(recall, counts, at)
        await outbox.close(delivery, at=at)
