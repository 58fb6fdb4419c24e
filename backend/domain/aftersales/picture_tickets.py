"""Signed addresses of pictures: the right to send one, and for some minutes the right to see one."""

import math
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from backend import settings
from backend.core import crypto

UPLOAD, VIEW = b"picture upload", b"picture view"
_BODY_BYTES, _MAC_BYTES = 24, 16


@dataclass(frozen=True, slots=True)
class Offered:
    """A picture may be sent with this ticket until then."""

    id: UUID
    ticket: str
    expires_at: datetime


def upload(picture_id: UUID, expires_at: datetime) -> str:
    """The right to send the picture's bytes once."""
    return _signed(UPLOAD, picture_id, int(expires_at.timestamp()))


def view(picture_id: UUID, at: datetime) -> str:
    """The right to see it. The same for minutes, so that who looks again need not fetch it again."""
    step = settings.get().picture_link_s // 2
    return _signed(VIEW, picture_id, (math.floor(at.timestamp() / step) + 2) * step)


def opened(purpose: bytes, token: str, at: datetime) -> UUID | None:
    """The picture a genuine, living token of this purpose is for; None for every other text."""
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


def _signed(purpose: bytes, picture_id: UUID, ends: int) -> str:
    body = picture_id.bytes + ends.to_bytes(8, "big")
    return crypto.encode(body + _mac(purpose, body))


def _mac(purpose: bytes, body: bytes) -> bytes:
    key = crypto.decode(settings.get().signing_key.get_secret_value())
    return crypto.keyed_digest(key, purpose, body)[:_MAC_BYTES]
