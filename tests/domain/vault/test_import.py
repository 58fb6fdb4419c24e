"""Imports: everything accepted counts at the end and nothing before; whatever happens, once."""

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path

import pytest
from redis.asyncio import Redis

from backend.core import clock, crypto, database, keys
from backend.core.outbox.models import DeliveryRow, DeliveryState, OutboxMessage
from backend.core.refusals import IdempotencyConflict
from backend.domain.audit.models import AuditEntry
from backend.domain.tasks import service as tasks
from backend.domain.tasks.errors import TicketRefused, UploadTooLarge
from backend.domain.tasks.models import Job, JobProblem, JobState, Upload, UploadState
from backend.domain.vault import service
from backend.domain.vault.errors import BatchClosed
from backend.domain.vault.importing.staging import Staging
from backend.domain.vault.models import Batch, BatchState, Code
from backend.domain.vault.queries import counts_by_batch
from backend.domain.vault.sealing import key_binding, unseal
from tests.make import catalog, vault
from tests.make import tasks as make

GOOD = b"".join(b"N%05d,SECRET%06d\n" % (n, n) for n in range(1, 501))


@pytest.fixture(autouse=True)
def spool(tmp_path: Path, db: str, redis: Redis) -> Path:
    make.bind_spool(tmp_path / "spool")
    return tmp_path / "spool"


async def fresh_batch() -> Batch:
    return await vault.batch(state=BatchState.RECEIVED)


async def nothing_staged() -> bool:
    return not await database.fetch("SELECT tablename FROM pg_tables WHERE schemaname = 'staging'")


async def problems_of(job: Job) -> list[tuple[int, str]]:
    return [(row, code) for row, code in await JobProblem.filter(job=job).order_by("row").values_list("row", "code")]


async def test_a_good_file_is_stored_sealed_and_its_file_forgotten(spool: Path) -> None:
    batch = await fresh_batch()

    job = await make.imported(batch, GOOD)

    assert job.state is JobState.SUCCEEDED
    assert job.result == {
        "rows": 500, "accepted": 500, "refused": 0, "duplicates": 0, "encoding": "UTF-8", "format": "CSV",
    }  # fmt: skip
    assert (job.done, job.total) == (len(GOOD), len(GOOD))
    (counts,) = await counts_by_batch([batch.id])
    assert counts.free == await Code.filter(batch_id=batch.id).count() == 500
    code = await Code.filter(batch_id=batch.id).order_by("id").first()
    assert code is not None
    key = await keys.provider().unwrap(keys.WrappedKey(batch.kek_id, batch.wrapped_key), key_binding(batch.id))
    content = unseal(key, code.sealed, product_id=code.product_id, batch_id=batch.id, code_id=code.id)
    assert (content.number, content.secret, code.parts, code.length) == ("N00001", "SECRET000001", 3, 12)
    assert not list(spool.iterdir())
    assert await nothing_staged()
    assert await AuditEntry.filter(action="batch.imported").count() == 1


async def test_what_lies_in_the_spool_is_not_readable(spool: Path) -> None:
    await make.received_import(await fresh_batch(), GOOD)
    (file,) = spool.iterdir()
    assert b"SECRET" not in file.read_bytes()
    assert file.stat().st_mode & 0o777 == 0o600


async def test_duplicates_are_told_apart(spool: Path) -> None:
    variant = await catalog.variant()
    first = await vault.batch(variant, state=BatchState.RECEIVED)
    await make.imported(first, b"N1,SECRETAAAA1\n")
    other_product = await vault.batch(state=BatchState.RECEIVED)
    second = await vault.batch(variant, state=BatchState.RECEIVED)
    content = b"N2,secret-aaaa1\nN3,SECRETBBBB2\nN4,SECRETBBBB2\nN3,SECRETCCCC3\nN-1,SECRETDDDD4\nN5,SECRETEEEE5\n"

    job = await make.imported(second, content)

    assert await problems_of(job) == [
        (1, "ALREADY_STORED"), (3, "DUPLICATE_IN_FILE"), (4, "DUPLICATE_IN_FILE"), (5, "ALREADY_STORED"),
    ]  # fmt: skip
    assert job.result is not None
    assert (job.result["accepted"], job.result["duplicates"]) == (2, 4)
    # Another product may have the same codes.
    assert (await make.imported(other_product, content)).result["accepted"] == 4  # type: ignore[index]


async def test_a_dry_run_tells_everything_and_stores_nothing() -> None:
    batch = await fresh_batch()

    job = await make.imported(batch, GOOD + b"N1,\n", dry_run=True)

    assert job.state is JobState.SUCCEEDED
    assert job.result is not None
    assert (job.result["accepted"], job.result["refused"]) == (500, 1)
    assert await problems_of(job) == [(501, "EMPTY_SECRET")]
    assert not await Code.exists()
    assert (await make.imported(batch, GOOD)).result["accepted"] == 500  # type: ignore[index]


@pytest.mark.parametrize(
    ("content", "failure"),
    [(b"", "EMPTY_FILE"), (b"PK\x03\x04rest", "SPREADSHEET_FILE"), (GOOD + b"\xff\xff", "WRONG_ENCODING")],
)
async def test_a_file_that_is_no_list_fails_the_job_with_a_reason(content: bytes, failure: str, spool: Path) -> None:
    batch = await fresh_batch()

    job = await make.imported(batch, content)

    assert (job.state, job.failure) == (JobState.FAILED, failure)
    assert not await Code.exists()
    assert not list(spool.iterdir())
    assert await nothing_staged()
    assert await DeliveryRow.filter(state=DeliveryState.DONE).count() == 1


async def test_a_spool_file_cut_off_is_noticed(spool: Path) -> None:
    batch = await fresh_batch()
    job = await make.received_import(batch, GOOD * 30)
    (file,) = spool.iterdir()
    content = file.read_bytes()
    file.write_bytes(content[: 262144 + 32])

    await service.run_import(job.id, delivery=await make.delivery())

    await job.refresh_from_db()
    assert (job.state, job.failure) == (JobState.FAILED, "BROKEN_FILE")
    assert not await Code.exists()


async def test_told_twice_it_is_done_once() -> None:
    batch = await fresh_batch()
    job = await make.received_import(batch, GOOD)

    await asyncio.gather(*[service.run_import(job.id, delivery=await make.delivery()) for _ in range(4)])
    await service.run_import(job.id, delivery=await make.delivery())

    await job.refresh_from_db()
    assert job.state is JobState.SUCCEEDED
    assert await Code.filter(batch_id=batch.id).count() == 500


async def test_a_fault_in_the_middle_leaves_nothing_and_the_next_try_does_it_all(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    batch = await fresh_batch()
    job = await make.received_import(batch, GOOD)

    async def broken(self: Staging, job_id: object) -> int:
        raise ConnectionError("the line broke")

    with monkeypatch.context() as patch:
        patch.setattr(Staging, "keep_problems", broken)
        with pytest.raises(ConnectionError):
            await service.run_import(job.id, delivery=await make.delivery())
    assert not await Code.exists()
    assert (await counts_by_batch([batch.id]))[0].free == 0

    await service.run_import(job.id, delivery=await make.delivery())

    assert await Code.filter(batch_id=batch.id).count() == 500


async def test_cancelled_while_it_runs_it_stores_nothing(monkeypatch: pytest.MonkeyPatch, spool: Path) -> None:
    batch = await fresh_batch()
    job = await make.received_import(batch, GOOD)
    judge = Staging.judge

    async def judge_late(self: Staging, product_id: object) -> int:
        await asyncio.shield(asyncio.create_task(cancel()))
        return await judge(self, product_id)  # type: ignore[arg-type]

    outside = asyncio.Event()

    async def cancel() -> None:
        outside.set()
        await asyncio.sleep(0.1)

    async def canceller() -> None:
        await outside.wait()
        await tasks.cancel(job.id, actor="staff:x", address=None, at=clock.now())

    monkeypatch.setattr(Staging, "judge", judge_late)
    waiting = asyncio.create_task(canceller())
    await service.run_import(job.id, delivery=await make.delivery())
    await waiting

    await job.refresh_from_db()
    assert job.state is JobState.CANCELLED
    assert not await Code.exists()
    assert not list(spool.iterdir())
    assert await nothing_staged()


async def test_a_batch_that_went_on_takes_no_more(spool: Path) -> None:
    batch = await fresh_batch()
    job = await make.received_import(batch, GOOD)
    await Batch.filter(id=batch.id).update(state=BatchState.SAMPLED)

    await service.run_import(job.id, delivery=await make.delivery())

    await job.refresh_from_db()
    assert (job.state, job.failure) == (JobState.FAILED, "BATCH_CLOSED")
    assert not await Code.exists()
    with pytest.raises(BatchClosed):
        await make.waiting_import(batch)


async def test_a_ticket_is_good_for_one_file() -> None:
    job, ticket = await make.waiting_import(await fresh_batch())
    assert await tasks.receive(ticket, make.chunked(GOOD), at=clock.now()) == job.id

    with pytest.raises(TicketRefused):
        await tasks.receive(ticket, make.chunked(GOOD), at=clock.now())

    assert await OutboxMessage.filter(topic="job.started").count() == 1


@pytest.mark.parametrize("spoil", ["forged", "cut", "expired", "cancelled", "foreign"])
async def test_a_bad_ticket_receives_nothing(spoil: str, spool: Path) -> None:
    job, ticket = await make.waiting_import(await fresh_batch())
    at = clock.now()
    if spoil == "forged":
        ticket = ("A" if ticket[0] != "A" else "B") + ticket[1:]
    elif spoil == "cut":
        ticket = ticket[:-3]
    elif spoil == "expired":
        at = (await Upload.get(job_id=job.id)).expires_at
    elif spoil == "foreign":
        ticket = "ä" * 70
    else:
        await tasks.cancel(job.id, actor="staff:x", address=None, at=at)

    with pytest.raises(TicketRefused):
        await tasks.receive(ticket, make.chunked(GOOD), at=at)

    assert not spool.exists() or not list(spool.iterdir())
    assert not await OutboxMessage.filter(topic="job.started").exists()


async def test_a_transfer_that_breaks_off_may_be_tried_again(spool: Path) -> None:
    job, ticket = await make.waiting_import(await fresh_batch())

    async def broken() -> AsyncIterator[bytes]:
        yield GOOD
        raise ConnectionResetError

    with pytest.raises(ConnectionResetError):
        await tasks.receive(ticket, broken(), at=clock.now())

    assert not list(spool.iterdir())
    assert (await Upload.get(job_id=job.id)).state is UploadState.AWAITED
    assert await tasks.receive(ticket, make.chunked(GOOD), at=clock.now()) == job.id


async def test_more_bytes_than_a_file_may_have_are_refused_while_they_come(
    settings: pytest.MonkeyPatch, spool: Path
) -> None:
    settings.setenv("TESSERA_IMPORT_MAX_BYTES", "100000")
    job, ticket = await make.waiting_import(await fresh_batch())
    sent = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal sent
        while True:
            sent += 65536
            yield b"x" * 65536

    with pytest.raises(UploadTooLarge):
        await tasks.receive(ticket, endless(), at=clock.now())

    assert sent == 2 * 65536
    assert not list(spool.iterdir())
    await job.refresh_from_db()
    assert (job.state, job.failure) == (JobState.FAILED, "TOO_LARGE")


async def test_one_key_starts_one_import() -> None:
    batch = await fresh_batch()
    request = service.ImportRequest(batch.id, "codes.csv", dry_run=False)
    key = crypto.token()

    async def start(request: service.ImportRequest) -> Job:
        return await service.start_import(request, caller=make.NOBODY, address=None, key=key, at=clock.now())

    jobs = await asyncio.gather(*(start(request) for _ in range(8)))

    assert len({job.id for job in jobs}) == await Job.all().count() == await Upload.all().count() == 1
    with pytest.raises(IdempotencyConflict):
        await start(service.ImportRequest(batch.id, "codes.csv", dry_run=True))


async def test_files_that_nobody_fetches_are_swept(spool: Path) -> None:
    late, _ = await make.waiting_import(await fresh_batch())
    long_ago = datetime.fromisoformat("2020-01-01T00:00:00+00:00")
    await Upload.filter(job_id=late.id).update(expires_at=long_ago)
    over = await make.received_import(await fresh_batch(), GOOD)
    await tasks.cancel(over.id, actor="staff:x", address=None, at=clock.now())
    fresh, _ = await make.waiting_import(await fresh_batch())

    assert await tasks.sweep(clock.now()) == 2

    assert not list(spool.iterdir())
    assert (await Job.get(id=late.id)).failure == "NO_FILE"
    assert (await Job.get(id=fresh.id)).state is JobState.WAITING
