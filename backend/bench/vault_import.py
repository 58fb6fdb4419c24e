"""`vault-import`: a large CSV of codes through the real worker, beside the same work with nothing around it."""

import asyncio
import time
from collections.abc import AsyncIterator, Iterator
from typing import Any, cast
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.bench.goods import variant_id
from backend.bench.report import Report, say
from backend.bench.session import connected
from backend.bench.stack import Stack, stack
from backend.core import clock, crypto, database, ids, keys, redis
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.models import Staff
from backend.domain.accounts.permissions import Role
from backend.domain.catalog.models import Variant
from backend.domain.tasks import service as tasks
from backend.domain.tasks.models import Job, JobState, Upload
from backend.domain.vault.identity import indexer
from backend.domain.vault.models import Batch
from backend.domain.vault.sealing import key_binding, sealer
from backend.domain.vault.service.imports import ImportRequest, start_import

ROWS, QUICK_ROWS, DUPLICATES = 1_000_000, 60_000, 100
SKU, FLOOR_SKU = "DIV-30", "CHK-30"
BLOCK, PATIENCE_S = 20_000, 300.0
_COLUMNS = (
    "id",
    "product_id",
    "variant_id",
    "batch_id",
    "sealed",
    "secret_index",
    "number_index",
    "parts",
    "length",
    "state",
)


def measure(report: Report) -> None:
    """Seconds from the worker's start of the job to its end, its peak memory, and the floor beside it."""
    rows = QUICK_ROWS if report.quick else ROWS
    report.sizes = {"rows": rows, "duplicates": rows // DUPLICATES}
    with stack() as shop:
        say("Seeding …")
        shop.migrate(scale=0.005)
        shop.start_service("relay", "relay")
        shop.start_service("worker-bulk", "worker", "--queue", "bulk")
        asyncio.run(_measure(report, shop, rows))


async def _measure(report: Report, shop: Stack, rows: int) -> None:
    async with connected(shop.database_url, pool=3):
        await redis.open(shop.environment["REDIS_URL"], connections=2)
        try:
            say("The floor: sealing, indexing and COPY, nothing else …")
            report.floor["seconds"] = await _floor(rows)
            say(f"Importing {rows:,} rows …")
            job = await _import(rows)
            assert job.started_at is not None
            assert job.finished_at is not None
            seconds = (job.finished_at - job.started_at).total_seconds()
            report.metrics = {"seconds": seconds, "rows_s": rows / seconds, "rss_mb": shop.peak_rss_mb("worker-bulk")}
            report.ratio["to_floor"] = report.floor["seconds"] / seconds
            doubles = rows // DUPLICATES
            result = job.result or {}
            report.check(job.state is JobState.SUCCEEDED, f"the job ended {job.state.value} {job.failure or ''}")
            report.check(result.get("accepted") == rows - doubles, f"the job's result is {result}")
            stored = await database.fetch("SELECT count(*) AS n FROM code WHERE batch_id = $1", job.subject_id)
            report.check(stored[0]["n"] == rows - doubles, f"{stored[0]['n']} codes were stored")
        finally:
            await redis.close()


def _lines(rows: int) -> Iterator[tuple[str, str]]:
    """Numbers and secrets; each hundredth row repeats an earlier secret."""
    for row in range(rows):
        n = row - 1 if row % DUPLICATES == DUPLICATES - 1 else row
        yield f"DIV26{n:011d}", f"{n * 2654435761 % 2**32:08X}-{n * 40503 % 2**16:04X}-{n:08X}"


async def _file(rows: int) -> AsyncIterator[bytes]:
    yield b"number,secret\n"
    block: list[str] = []
    for number, secret in _lines(rows):
        block.append(f"{number},{secret}\n")
        if len(block) == BLOCK:
            yield "".join(block).encode()
            block.clear()
    yield "".join(block).encode()


async def _import(rows: int) -> Job:
    staff = await Staff.get(role=Role.OPERATOR)
    caller = Caller(staff_id=staff.id, role=Role.OPERATOR)
    batch_id = await _batch(await variant_id(SKU))
    at = clock.now()
    job = await start_import(
        ImportRequest(batch_id, "bench.csv", dry_run=False), caller=caller, address=None, key=f"bench-{batch_id}", at=at
    )
    upload = await Upload.get(job_id=job.id)
    await tasks.receive(tasks.ticket(upload), _file(rows), at=at)
    give_up = time.monotonic() + PATIENCE_S
    while time.monotonic() < give_up:
        found = await Job.get(id=job.id)
        if found.finished_at is not None:
            return found
        await asyncio.sleep(0.2)
    raise TimeoutError(f"the import did not end within {PATIENCE_S:.0f} s")


async def _batch(variant: UUID) -> UUID:
    batch_id = ids.new()
    wrapped = await keys.provider().wrap(crypto.new_key(), key_binding(batch_id))
    await Batch.create(
        id=batch_id,
        variant_id=variant,
        supplier="bench",
        purchase_order="bench",
        unit_cost_minor=100,
        currency="CNY",
        kek_id=wrapped.kek_id,
        wrapped_key=wrapped.sealed,
    )
    return batch_id


async def _floor(rows: int) -> float:
    """Seconds for AES-GCM, HMAC and COPY into the same table with all its indexes and triggers."""
    variant = await Variant.get(sku=FLOOR_SKU)
    batch_id = await _batch(variant.id)
    seal = sealer(crypto.new_key(), variant.product_id, batch_id)
    index = indexer(keys.provider().index_key(), variant.product_id)

    def block(lines: list[tuple[str, str]]) -> list[tuple[Any, ...]]:
        made = []
        for number, secret in lines:
            id = ids.new()
            secret_index, number_index = index(number, secret, None)
            sealed = seal(id.bytes, number, secret, None)
            made.append(
                (
                    id,
                    variant.product_id,
                    variant.id,
                    batch_id,
                    sealed,
                    secret_index,
                    number_index,
                    3,
                    len(secret),
                    "FREE",
                )
            )
        return made

    different = [line for row, line in enumerate(_lines(rows)) if row % DUPLICATES != DUPLICATES - 1]
    started = time.perf_counter()
    async with in_transaction() as transaction:
        connection = cast(Any, transaction)._connection
        coming = asyncio.create_task(asyncio.to_thread(block, different[:BLOCK]))
        for first in range(BLOCK, len(different) + BLOCK, BLOCK):
            records = await coming
            coming = asyncio.create_task(asyncio.to_thread(block, different[first : first + BLOCK]))
            await connection.copy_records_to_table("code", columns=_COLUMNS, records=records)
        await coming
    return time.perf_counter() - started
