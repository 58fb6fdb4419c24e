"""The shop's key-encryption key, turned: `kek-1` of the tests' settings is the old one, `kek-2` the new."""

import base64

from pydantic import SecretStr

from backend import settings, wiring
from backend.settings import Settings

NEW = base64.urlsafe_b64encode(b"N" * 32).decode()


def turned(chosen: Settings | None = None, *, old: bool) -> Settings:
    """Settings in which the new key wraps, with the old one beside it or without; their keys are bound."""
    found = chosen or settings.get()
    kept = f"kek-1={found.key_encryption_key.get_secret_value()}" if old else ""
    made = found.model_copy(
        update={
            "key_encryption_key": SecretStr(NEW),
            "key_encryption_key_id": "kek-2",
            "other_key_encryption_keys": SecretStr(kept),
        }
    )
    wiring.bind_keys(made)
    return made
