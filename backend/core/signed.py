"""Signed tokens for addresses: a right over one row, for one purpose, until a moment."""

from datetime import UTC, datetime
from uuid import UUID

from backend import settings
from backend.core import crypto

_BODY_BYTES, _MAC_BYTES = 24, 16


def token(purpose: bytes, id: UUID, ends: int) -> str:
    """A token that is good until the second `ends` (Unix time)."""
    body = id.bytes + ends.to_bytes(8, "big")
    return crypto.encode(body + _mac(purpose, body))


def opened(purpose: bytes, token: str, at: datetime) -> UUID | None:
    """The row a genuine, living token of this purpose is for; None for every other text."""
    if len(token) > 80 or not token.isascii():
        return None
    try:
        raw = crypto.decode(token)
    except ValueError:
        return None
    body, mac = raw[:_BODY_BYTES], raw[_BODY_BYTES:]
    if len(body) != _BODY_BYTES or not crypto.same(mac, _mac(purpose, body)):
        return None
    if at >= datetime.fromtimestamp(int.from_bytes(body[16:], "big"), UTC):
        return None
    return UUID(bytes=body[:16])


def _mac(purpose: bytes, body: bytes) -> bytes:
    key = crypto.decode(settings.get().signing_key.get_secret_value())
    return crypto.keyed_digest(key, purpose, body)[:_MAC_BYTES]
