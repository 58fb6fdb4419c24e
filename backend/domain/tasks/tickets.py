"""Upload tickets: the right to send one file, signed, in a URL."""

from datetime import UTC, datetime
from uuid import UUID

from backend import settings
from backend.core import crypto
from backend.domain.tasks.errors import TicketRefused

_PURPOSE = b"upload ticket"


def issue(upload_id: UUID, expires_at: datetime) -> str:
    """The token: upload, end of its life, signature."""
    body = upload_id.bytes + int(expires_at.timestamp()).to_bytes(8, "big")
    return crypto.encode(body + _signature(body))


def upload_of(token: str, at: datetime) -> UUID:
    """The upload a token is for; raises TicketRefused when it is forged or over."""
    try:
        raw = crypto.decode(token)
    except ValueError:
        raise TicketRefused from None
    body, signature = raw[:24], raw[24:]
    if len(raw) != 56 or not crypto.same(signature, _signature(body)):
        raise TicketRefused
    if at >= datetime.fromtimestamp(int.from_bytes(body[16:], "big"), UTC):
        raise TicketRefused
    return UUID(bytes=body[:16])


def _signature(body: bytes) -> bytes:
    key = crypto.decode(settings.get().signing_key.get_secret_value())
    return crypto.keyed_digest(key, _PURPOSE, body)
