"""Browsers and apps that were here before: each has an id that the shop drew and signed, which tells nothing of it.

Nothing is read off a device: one that loses its token is another one from then on. The token is one byte of format
version, the id, and half an HMAC-SHA256 over both.
"""

import secrets

from backend import settings
from backend.core import crypto

_VERSION = b"\x01"
_PURPOSE = b"device"
_ID_BYTES, _MAC_BYTES = 16, 16


def drawn() -> str:
    """The id of a device that was not here before."""
    return secrets.token_hex(_ID_BYTES)


def token_of(device_id: str) -> str:
    """What the device keeps to be known again."""
    body = _VERSION + bytes.fromhex(device_id)
    return crypto.encode(body + _mac(body))


def opened(token: str) -> str | None:
    """The id of the device that keeps this token; None for every text that the shop did not sign."""
    if not 0 < len(token) <= 100 or not token.isascii():
        return None
    try:
        raw = crypto.decode(token)
    except ValueError:
        return None
    body, mac = raw[: 1 + _ID_BYTES], raw[1 + _ID_BYTES :]
    genuine = len(body) == 1 + _ID_BYTES and body[:1] == _VERSION and crypto.same(mac, _mac(body))
    return body[1:].hex() if genuine else None


def _mac(body: bytes) -> bytes:
    key = crypto.decode(settings.get().signing_key.get_secret_value())
    return crypto.keyed_digest(key, _PURPOSE, body)[:_MAC_BYTES]
