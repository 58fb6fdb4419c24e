"""Signed order links: whoever holds the token may look at the order, not at its codes. Pure.

The token is made anew from the order each time and stored nowhere: one byte of format version, the order's
id, the end of validity (Unix seconds), and half an HMAC-SHA256 over all that.
"""

import struct
from datetime import datetime, timedelta
from uuid import UUID

from backend.core import crypto

_VERSION = 1
_PURPOSE = b"order-link"
_BODY = struct.Struct(">B16sI")
_MAC_BYTES = 16


def sign(key: bytes, order_id: UUID, *, placed_at: datetime, lifetime_s: int) -> str:
    """The order's token, valid `lifetime_s` seconds from placement; the same each time it is asked for."""
    ends = int((placed_at + timedelta(seconds=lifetime_s)).timestamp())
    body = _BODY.pack(_VERSION, order_id.bytes, ends)
    return crypto.encode(body + _mac(key, body))


def verify(key: bytes, token: str, *, at: datetime) -> UUID | None:
    """The order a genuine, living token opens; None for every other text."""
    if len(token) > 100 or not token.isascii():
        return None
    try:
        raw = crypto.decode(token)
    except ValueError:
        return None
    body, mac = raw[: _BODY.size], raw[_BODY.size :]
    if len(body) != _BODY.size or not crypto.same(mac, _mac(key, body)):
        return None
    version, order_id, ends = _BODY.unpack(body)
    if version != _VERSION or at.timestamp() >= ends:
        return None
    return UUID(bytes=order_id)


def _mac(key: bytes, body: bytes) -> bytes:
    return crypto.keyed_digest(key, _PURPOSE, body)[:_MAC_BYTES]
