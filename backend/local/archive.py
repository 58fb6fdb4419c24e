"""The file of a backup: a tar of three members, the first of which only the backup key opens.

- `database.dump.aes`: PostgreSQL's custom-format dump, encrypted in chunks of a mebibyte. Each chunk is AES-256-GCM
  under a key of this archive alone (HKDF-SHA256 of the backup key and a random salt); its nonce is its number and
  whether it is the last. So no chunk can be changed, left out, moved, repeated or taken from another archive.
- `manifest.json`: what the backup holds, in the clear: no secret and no personal data is in it.
- `manifest.mac`: HMAC-SHA256 of the manifest under another key of the same derivation.
"""

import fcntl
import hashlib
import hmac
import os
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import orjson
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from backend.core import crypto
from backend.local.errors import BackupProblem

DUMP, MANIFEST, MAC = "database.dump.aes", "manifest.json", "manifest.mac"
MAGIC = b"tessera-backup-1"
CHUNK = 1024 * 1024
_SALT, _TAG = 32, 16
_LONGEST_MANIFEST = 4 * 1024 * 1024
_HALF = "The archive is not whole, or was changed: {}. Take another copy of it."


@dataclass(frozen=True, slots=True)
class _Keys:
    dump: AESGCM
    manifest: bytes


def _derive(backup_key: bytes, salt: bytes) -> _Keys:
    made = HKDF(SHA256(), 64, salt, b"tessera backup 1").derive(backup_key)
    return _Keys(AESGCM(made[:32]), made[32:])


class Writer:
    """Writes one archive beside its place; it takes its place when it is whole and on the disk, or not at all.

    Of several that are to become the same archive one writes; the others are refused. Raises BackupProblem then, and
    when the archive is there already.
    """

    def __init__(self, target: Path, backup_key: bytes) -> None:
        self._target = target
        self._unfinished = target.with_name(f".{target.name}.unfinished")
        self._salt = os.urandom(_SALT)
        self._keys = _derive(backup_key, self._salt)
        self._number = 0
        self._buffer = bytearray()
        self._digest = hashlib.sha256()
        self._file = os.fdopen(_alone(self._unfinished), "r+b")
        if target.exists():
            self.give_up()
            raise BackupProblem(f"{target} exists already; a backup never replaces another.")
        # The length of the dump is known only at its end: its header is written again then.
        self._file.write(_header(DUMP, 0))
        self._put(MAGIC + self._salt)

    def write(self, plain: bytes) -> None:
        """Add to the dump."""
        self._buffer += plain
        # One chunk is kept back: whether it is the last is part of its seal.
        while len(self._buffer) > CHUNK:
            self._seal(bytes(self._buffer[:CHUNK]), last=False)
            del self._buffer[:CHUNK]

    def finish(self, manifest: dict[str, Any]) -> dict[str, Any]:
        """Close the archive with its manifest, to which the dump's size and digest are added; returns it."""
        self._seal(bytes(self._buffer), last=True)
        size = self._file.tell() - tarfile.BLOCKSIZE
        told = manifest | {"dump": {"bytes": size, "sha256": self._digest.hexdigest()}}
        raw = orjson.dumps(told, option=orjson.OPT_INDENT_2)
        self._file.write(bytes(-size % tarfile.BLOCKSIZE))
        for name, content in ((MANIFEST, raw), (MAC, _mac(self._keys.manifest, raw))):
            self._file.write(_header(name, len(content)) + content + bytes(-len(content) % tarfile.BLOCKSIZE))
        self._file.write(bytes(2 * tarfile.BLOCKSIZE))
        self._file.seek(0)
        self._file.write(_header(DUMP, size))
        self._file.flush()
        os.fsync(self._file.fileno())
        # Closed last: until then nobody else writes here.
        self._unfinished.replace(self._target)
        _settle(self._target.parent)
        self._file.close()
        return told

    def give_up(self) -> None:
        """Leave nothing."""
        self._unfinished.unlink(missing_ok=True)
        self._file.close()

    def _seal(self, plain: bytes, *, last: bool) -> None:
        self._put(self._keys.dump.encrypt(_nonce(self._number, last=last), plain, None))
        self._number += 1

    def _put(self, raw: bytes) -> None:
        self._digest.update(raw)
        self._file.write(raw)


class Reader:
    """Reads one archive. Nothing of it is believed before its seal was checked."""

    def __init__(self, source: Path, backup_key: bytes, backup_key_id: str) -> None:
        try:
            self._tar = tarfile.open(source, "r:")  # noqa: SIM115  # closed by `close`
        except (tarfile.TarError, EOFError, OSError) as problem:
            raise BackupProblem(_HALF.format("it is no archive of a backup")) from problem
        try:
            self._dump, raw, mac, salt = self._parts()
            self._keys = _derive(backup_key, salt)
            if not hmac.compare_digest(_mac(self._keys.manifest, raw), mac):
                raise BackupProblem(_other_key(raw, backup_key_id))
            self.manifest: dict[str, Any] = orjson.loads(raw)
        except BaseException:
            self.close()
            raise

    def _parts(self) -> tuple[tarfile.TarInfo, bytes, bytes, bytes]:
        try:
            members = self._tar.getmembers()
        except (tarfile.TarError, EOFError, OSError) as problem:
            raise BackupProblem(_HALF.format("it ends too soon")) from problem
        if [member.name for member in members] != [DUMP, MANIFEST, MAC] or members[1].size > _LONGEST_MANIFEST:
            raise BackupProblem(_HALF.format("its parts are not those of a backup"))
        opening = self._open(members[0]).read(len(MAGIC) + _SALT)
        if not opening.startswith(MAGIC) or len(opening) != len(MAGIC) + _SALT:
            raise BackupProblem(_HALF.format("its dump does not begin as one"))
        return members[0], self._read(members[1]), self._read(members[2]), opening[len(MAGIC) :]

    def close(self) -> None:
        """Let the file go."""
        self._tar.close()

    def check(self) -> None:
        """Read the whole dump and believe its seals; raises BackupProblem when anything is missing or changed."""
        digest = hashlib.sha256()
        file = self._open(self._dump)
        while block := file.read(CHUNK):
            digest.update(block)
        told = self.manifest["dump"]
        if (self._dump.size, digest.hexdigest()) != (told["bytes"], told["sha256"]):
            raise BackupProblem(_HALF.format("its dump is not the one that was written"))
        for _ in self.chunks():
            pass

    def chunks(self) -> Iterator[bytes]:
        """The dump in the clear, piece by piece."""
        file = self._open(self._dump)
        file.seek(len(MAGIC) + _SALT)
        number, block = 0, file.read(CHUNK + _TAG)
        while True:
            following = file.read(CHUNK + _TAG)
            try:
                yield self._keys.dump.decrypt(_nonce(number, last=not following), block, None)
            except (InvalidTag, ValueError):
                raise BackupProblem(_HALF.format(f"part {number} of its dump does not open")) from None
            if not following:
                return
            number, block = number + 1, following

    def _open(self, member: tarfile.TarInfo) -> IO[bytes]:
        file = self._tar.extractfile(member)
        if file is None:
            raise BackupProblem(_HALF.format(f"{member.name} is no file"))
        return file

    def _read(self, member: tarfile.TarInfo) -> bytes:
        try:
            return self._open(member).read()
        except (tarfile.TarError, OSError) as problem:
            raise BackupProblem(_HALF.format(f"{member.name} cannot be read")) from problem


def _other_key(raw: bytes, configured: str) -> str:
    """What to say when the manifest's seal does not open: mostly it is another key."""
    try:
        named = str(orjson.loads(raw)["keys"]["backup"])[:60]
    except (orjson.JSONDecodeError, KeyError, TypeError):
        return _HALF.format("its manifest cannot be read")
    if named != configured:
        return (
            f"The archive was sealed with the backup key “{named}”; the one given is “{configured}”.\n"
            "Set TESSERA_BACKUP_KEY and TESSERA_BACKUP_KEY_ID to that key."
        )
    return (
        f"The backup key “{configured}” does not open this archive: it is another key of the same name, "
        "or the archive was changed."
    )


def _nonce(number: int, *, last: bool) -> bytes:
    return number.to_bytes(crypto.NONCE_BYTES - 1, "big") + bytes([last])


def _mac(key: bytes, raw: bytes) -> bytes:
    return hmac.digest(key, raw, hashlib.sha256).hex().encode()


def _header(name: str, size: int) -> bytes:
    member = tarfile.TarInfo(name)
    member.size, member.mode = size, 0o600
    # GNU's form has room for any size in the same one block.
    return member.tobuf(tarfile.GNU_FORMAT)


def _alone(path: Path) -> int:
    """The file at the path, empty and locked; what a killed backup left there is used again."""
    while True:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            # Whoever held it may have given it its name, or taken it away, a moment ago.
            if path.exists() and os.path.samestat(os.fstat(descriptor), path.stat()):
                os.ftruncate(descriptor, 0)
                return descriptor
        except BlockingIOError:
            os.close(descriptor)
            raise BackupProblem(f"Another backup is being written to {path.parent} under this name.") from None
        except BaseException:
            os.close(descriptor)
            raise
        os.close(descriptor)


def _settle(folder: Path) -> None:
    """Have the new name on the disk too."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
