"""Signed order links: whoever holds the token may look at the order, not at its codes.

The token is made anew from the order each time and stored nowhere: one byte of format version, the order's
id, the end of validity (Unix seconds), and half an HMAC-SHA256 over all that.
"""

import struct
from datetime import datetime, timedelta
from uuid import UUID

from backend import settings
from backend.core import crypto
from backend.domain.orders.models import Order

_VERSION = 1
_PURPOSE = b"order-link"
_BODY = struct.Struct(">B16sI")
_MAC_BYTES = 16


def token_of(order: Order) -> str:
    """The order's own token under the shop's signing key."""
    return token(order.id, placed_at=order.placed_at)


def token(order_id: UUID, *, placed_at: datetime) -> str:
    """The same for whoever knows only these of the order."""
    return sign(_key(), order_id, placed_at=placed_at, lifetime_s=settings.get().order_link_s)


def opened_by(token: str, *, at: datetime) -> UUID | None:
    """The order a living token of the shop opens."""
    return verify(_key(), token, at=at)


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
    if crypto.encode(raw) != token:
        return None  # another spelling of the same bytes: the last character has bits to spare
    version, order_id, ends = _BODY.unpack(body)
    if version != _VERSION or at.timestamp() >= ends:
        return None
    return UUID(bytes=order_id)


def _key() -> bytes:
    return crypto.decode(settings.get().signing_key.get_secret_value())


def _mac(key: bytes, body: bytes) -> bytes:
    return crypto.keyed_digest(key, _PURPOSE, body)[:_MAC_BYTES]
