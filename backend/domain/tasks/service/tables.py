"""Jobs that write a table into a file."""

import asyncio
from collections.abc import Mapping, Sequence
from typing import Any

from tortoise.transactions import in_transaction

from backend.core import clock, outbox
from backend.core.outbox import Delivery
from backend.domain.tasks.files import table
from backend.domain.tasks.files.table import MEDIA_TYPES, Cell, TableFormat
from backend.domain.tasks.models import Job
from backend.domain.tasks.service.files import keep_file
from backend.domain.tasks.service.jobs import succeed
from backend.domain.tasks.service.running import Cancelled


async def hand_over(
    job: Job,
    format: TableFormat,
    head: Sequence[str],
    rows: Sequence[Sequence[Cell]],
    *,
    delivery: Delivery,
    told: Mapping[str, Any] | None = None,
) -> None:
    """Keep the table as the job's file, under the name in its plan, and end the job.

    Its result is the number of rows and what is `told` besides.

    The file is there before the job has ended; one that an earlier try left is replaced. Raises `Cancelled`.
    """
    content = await asyncio.to_thread(table.write, format, head, rows)
    await keep_file(job, job.spec["file_name"], MEDIA_TYPES[format], content, at=clock.now())
    async with in_transaction():
        if not await succeed(job.id, {"rows": len(rows), **(told or {})}, rows=len(rows), at=clock.now()):
            raise Cancelled
        await outbox.close(delivery)
