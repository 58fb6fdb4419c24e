"""A file at rest between upload and job: records sealed under a key of its own.

Each record is its length (4 bytes, big endian) and AES-256-GCM bytes bound to the upload, the record's
number and whether it is the last: records cannot be cut off, swapped or moved to another file unnoticed.
"""

from collections.abc import Iterator
from typing import BinaryIO
from uuid import UUID

from cryptography.exceptions import InvalidTag

from backend.core import crypto

RECORD_BYTES = 256 * 1024
_OVERHEAD = 28  # nonce and tag


class SpoolBroken(Exception):
    """The spooled file is not, or not wholly, what was received."""


def key_binding(upload_id: UUID) -> bytes:
    """What an upload's wrapped key is bound to."""
    return b"upload" + upload_id.bytes


class SpoolWriter:
    """Seals what it is given into a file. Blocks: use it in a thread."""

    def __init__(self, file: BinaryIO, key: bytes, upload_id: UUID) -> None:
        self._file, self._key, self._id = file, key, upload_id
        self._records = 0
        self._waiting = bytearray()
        self.size = 0

    def write(self, chunk: bytes) -> None:
        """Take some of the file's bytes."""
        self.size += len(chunk)
        self._waiting += chunk
        while len(self._waiting) > RECORD_BYTES:
            self._record(bytes(self._waiting[:RECORD_BYTES]), last=False)
            del self._waiting[:RECORD_BYTES]

    def finish(self) -> None:
        """Write the last record and close the file."""
        self._record(bytes(self._waiting), last=True)
        self._file.close()

    def _record(self, plain: bytes, *, last: bool) -> None:
        sealed = crypto.seal(self._key, plain, _binding(self._id, self._records, last))
        self._file.write(len(sealed).to_bytes(4, "big") + sealed)
        self._records += 1


def read(file: BinaryIO, key: bytes, upload_id: UUID) -> Iterator[bytes]:
    """The plain bytes, record by record; raises SpoolBroken as soon as something is not as written."""
    number = 0
    while True:
        head = file.read(4)
        size = int.from_bytes(head, "big")
        if len(head) < 4 or not _OVERHEAD <= size <= RECORD_BYTES + _OVERHEAD:
            raise SpoolBroken("a record is missing")
        sealed = file.read(size)
        # Only the writer's last record carries the mark; which one it is, is known by what follows it.
        following = file.read(1)
        if following:
            file.seek(-1, 1)
        try:
            plain = crypto.unseal(key, sealed, _binding(upload_id, number, not following))
        except (InvalidTag, ValueError):
            raise SpoolBroken("a record does not open") from None
        if plain:
            yield plain
        if not following:
            return
        number += 1


def _binding(upload_id: UUID, number: int, last: bool) -> bytes:
    return key_binding(upload_id) + number.to_bytes(8, "big") + (b"\1" if last else b"\0")
