"""Asking for an import of codes into a batch."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from backend import settings
from backend.core import ids
from backend.core.idempotency import once, request_hash
from backend.core.refusals import InvalidInput
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.tasks import service as tasks
from backend.domain.tasks.models import Job, JobKind
from backend.domain.vault import access
from backend.domain.vault.errors import BatchClosed
from backend.domain.vault.models import BatchState

LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class ImportRequest:
    """What is to be imported. `byte_size` is what the sender expects to send, or None."""

    batch_id: UUID
    file_name: str
    dry_run: bool
    byte_size: int | None = None


async def start_import(request: ImportRequest, *, caller: Caller, address: str | None, key: str, at: datetime) -> Job:
    """A job that waits for its file; `tasks.ticket` of its upload says where to send it.

    Raises BatchUnknown, BatchClosed, InvalidInput, IdempotencyConflict.
    """
    if not 1 <= len(request.file_name) <= LONGEST_NAME or not request.file_name.isprintable():
        raise InvalidInput("BAD_LENGTH", path=["input", "fileName"], minimum=1, maximum=LONGEST_NAME)
    largest = settings.get().import_max_bytes
    if request.byte_size is not None and not 0 <= request.byte_size <= largest:
        raise InvalidInput("TOO_LARGE", path=["input", "byteSize"], minimum=0, maximum=largest)
    hash = request_hash(caller.actor, request)

    async def make() -> Job:
        batch = await access.batch_locked(request.batch_id)
        if batch.state is not BatchState.RECEIVED:
            raise BatchClosed(batch.state)
        job = await tasks.await_file(
            JobKind.VAULT_IMPORT,
            subject_id=batch.id,
            spec={"dry_run": request.dry_run, "file_name": request.file_name},
            file_name=request.file_name,
            staff_id=caller.staff_id,
            key=key,
            hash=hash,
            at=at,
        )
        await audit.record(caller.actor, "import.started", ids.public("job", job.id), address=address)
        return job

    return await once(key, hash, lambda key: Job.get_or_none(idempotency_key=key), make)
