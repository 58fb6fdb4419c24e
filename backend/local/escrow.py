"""Whether the keys that a backup needs are at hand. The keys themselves are never in it.

A dump without them is a heap of sealed bytes, and nobody notices until the day it is needed. So a backup carries
canaries: a fresh key wrapped by the key service, and marks of the other two keys. Who restores proves with them,
before anything is touched, that the keys given are those of the shop that was saved.
"""

import base64
import hashlib
import hmac
from typing import Any

from backend.core import crypto, keys
from backend.local.errors import BackupProblem
from backend.settings import Settings

_PURPOSE = b"tessera backup canary"


async def canaries(chosen: Settings, archive_id: str) -> dict[str, Any]:
    """What proves later that the present keys are at hand again."""
    fresh = crypto.new_key()
    wrapped = await keys.provider().wrap(fresh, _PURPOSE + archive_id.encode())
    return {
        "kek": wrapped.kek_id,
        "wrapped": base64.b64encode(wrapped.sealed).decode(),
        "opens_to": hashlib.sha256(fresh).hexdigest(),
        "blind_index": _mark(keys.provider().index_key(), archive_id),
        "signing": _mark(_signing_key(chosen), archive_id),
    }


async def prove(chosen: Settings, archive_id: str, told: dict[str, Any]) -> None:
    """Raise BackupProblem, naming every key that is not the one the shop was saved with."""
    missing = []
    try:
        wrapped = keys.WrappedKey(told["kek"], base64.b64decode(told["wrapped"]))
        opened = await keys.provider().unwrap(wrapped, _PURPOSE + archive_id.encode())
        if hashlib.sha256(opened).hexdigest() != told["opens_to"]:
            missing.append(f"the key-encryption key “{told['kek']}” (TESSERA_KEY_ENCRYPTION_KEY)")
    except keys.KeyUnavailable:
        missing.append(
            f"the key-encryption key “{told['kek']}” (TESSERA_KEY_ENCRYPTION_KEY, TESSERA_KEY_ENCRYPTION_KEY_ID)"
        )
    if not hmac.compare_digest(_mark(keys.provider().index_key(), archive_id), told["blind_index"]):
        missing.append("the blind-index key (TESSERA_BLIND_INDEX_KEY)")
    if not hmac.compare_digest(_mark(_signing_key(chosen), archive_id), told["signing"]):
        missing.append("the signing key (TESSERA_SIGNING_KEY)")
    if missing:
        raise BackupProblem(
            "The keys given are not those of the shop that was saved; without them its codes stay sealed:\n"
            + "".join(f"  - {name}\n" for name in missing)
            + "Fetch them from where the keys are kept, and restore again. Nothing was changed."
        )


def backup_key(chosen: Settings) -> bytes:
    """The key of backups; raises BackupProblem when it is missing or malformed."""
    given = chosen.backup_key.get_secret_value()
    if not given:
        raise BackupProblem(
            "Set TESSERA_BACKUP_KEY to 32 bytes in base64url, and keep it where the backups are not, for example:\n"
            "  python3 -c 'import base64, os; print(base64.urlsafe_b64encode(os.urandom(32)).decode())'"
        )
    try:
        key = crypto.decode(given)
    except ValueError:
        key = b""
    if len(key) != crypto.KEY_BYTES:
        raise BackupProblem("TESSERA_BACKUP_KEY is not 32 bytes in base64url.")
    return key


def _signing_key(chosen: Settings) -> bytes:
    return chosen.signing_key.get_secret_value().encode()


def _mark(key: bytes, archive_id: str) -> str:
    return crypto.keyed_digest(key, _PURPOSE, archive_id.encode()).hex()
