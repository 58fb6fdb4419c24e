"""How a message is signed: Standard Webhooks (standardwebhooks.com, specification 1.0), symmetric scheme `v1`.

The signed text is `<webhook-id>.<webhook-timestamp>.<body>`; the key is what follows `whsec_`, base64-decoded.
"""

import base64
import hashlib
import hmac
import secrets
from collections.abc import Iterable
from datetime import datetime

PREFIX = "whsec_"
KEY_BYTES = 32


def new_key() -> bytes:
    """A fresh key: 256 bits."""
    return secrets.token_bytes(KEY_BYTES)


def told(key: bytes) -> str:
    """The key as its owner keeps it."""
    return PREFIX + base64.b64encode(key).decode()


def headers(keys: Iterable[bytes], message_id: str, at: datetime, body: bytes) -> dict[str, str]:
    """The headers of one try, signed with each key: two while a secret is being changed."""
    timestamp = str(int(at.timestamp()))
    return {
        "webhook-id": message_id,
        "webhook-timestamp": timestamp,
        "webhook-signature": " ".join(signature(key, message_id, timestamp, body) for key in keys),
    }


def signature(key: bytes, message_id: str, timestamp: str, body: bytes) -> str:
    """One signature, `v1,<base64>`."""
    signed = f"{message_id}.{timestamp}.".encode() + body
    return "v1," + base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
