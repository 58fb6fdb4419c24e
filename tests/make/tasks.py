"""Imports for tests: files received for real, into a spool of the test."""

import hashlib
import hmac
import struct
import zlib
from collections.abc import AsyncIterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import ECB

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


def unlocked(archive: bytes, passphrase: str) -> bytes:
    """What the archive holds, read as its format is written down; ValueError for a wrong passphrase."""
    sizes = struct.unpack("<LLHH", archive[18:30])
    packed, size, name, extra = sizes
    begins = 30 + name + extra
    body = archive[begins : begins + packed]
    salt, check, hidden, seal = body[:16], body[16:18], body[18:-10], body[-10:]
    derived = hashlib.pbkdf2_hmac("sha1", passphrase.encode(), salt, 1000, 66)
    if derived[64:] != check or hmac.digest(derived[32:64], hidden, "sha1")[:10] != seal:
        raise ValueError("shut")
    encryptor = Cipher(AES(derived[:32]), ECB()).encryptor()
    plain = bytearray()
    for place in range(0, len(hidden), 16):
        block = encryptor.update((place // 16 + 1).to_bytes(16, "little"))
        plain += bytes(a ^ b for a, b in zip(hidden[place : place + 16], block, strict=False))
    found = zlib.decompress(bytes(plain), -15)
    assert len(found) == size
    return found
