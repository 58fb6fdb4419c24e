"""Imports for tests: files received for real, into a spool of the test."""

from collections.abc import AsyncIterator
from pathlib import Path

from backend.adapters.storage.folder import FolderStore
from backend.core import clock, crypto, ids
from backend.core.outbox import Delivery
from backend.core.outbox.models import DeliveryRow, OutboxMessage
from backend.domain.accounts.callers import Caller
from backend.domain.tasks import ports
from backend.domain.tasks import service as tasks
from backend.domain.tasks.models import Job, Upload
from backend.domain.vault import service as vault
from backend.domain.vault.models import Batch
from backend.domain.vault.service import ImportRequest
from tests.make.vault import bind_keys

NOBODY = Caller()


def bind_spool(folder: Path) -> None:
    """Bind keys and a file store in the folder, as `wiring` would."""
    bind_keys()
    ports.bind(FolderStore(folder))


async def chunked(content: bytes, size: int = 65536) -> AsyncIterator[bytes]:
    """The content as a client sends it."""
    for at in range(0, len(content), size):
        yield content[at : at + size]


async def waiting_import(batch: Batch, *, dry_run: bool = False, file_name: str = "codes.csv") -> tuple[Job, str]:
    """An import that waits for its file, and its ticket."""
    request = ImportRequest(batch.id, file_name, dry_run)
    job = await vault.start_import(request, caller=NOBODY, address=None, key=crypto.token(), at=clock.now())
    return job, tasks.ticket(await Upload.get(job_id=job.id))


async def received_import(batch: Batch, content: bytes, *, dry_run: bool = False) -> Job:
    """An import whose file was received."""
    job, ticket = await waiting_import(batch, dry_run=dry_run)
    await tasks.receive(ticket, chunked(content), at=clock.now())
    return job


async def delivery() -> Delivery:
    """A delivery to close."""
    message = await OutboxMessage.create(topic="job.started", payload={})
    row = await DeliveryRow.create(message=message, handler=f"vault.import_codes.{ids.new().hex}")
    return Delivery(row.id)


async def imported(batch: Batch, content: bytes, *, dry_run: bool = False) -> Job:
    """An import that was run to its end."""
    job = await received_import(batch, content, dry_run=dry_run)
    await vault.run_import(job.id, delivery=await delivery())
    return await Job.get(id=job.id)
