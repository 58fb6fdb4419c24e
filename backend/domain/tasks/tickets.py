"""Tickets: the right to send one file, or to fetch one, signed, in a URL."""

from datetime import UTC, datetime
from uuid import UUID

from backend import settings
from backend.core import crypto
from backend.domain.tasks.errors import TicketRefused

_SEND, _FETCH = b"upload ticket", b"job file"
_FETCH_BYTES = 40


def issue(upload_id: UUID, expires_at: datetime) -> str:
    """The token: upload, end of its life, signature."""
    body = upload_id.bytes + int(expires_at.timestamp()).to_bytes(8, "big")
    return crypto.encode(body + _signature(_SEND, body))


def upload_of(token: str, at: datetime) -> UUID:
    """The upload a token is for; raises TicketRefused when it is forged or over."""
    try:
        raw = crypto.decode(token)
    except ValueError:
        raise TicketRefused from None
    body, signature = raw[:24], raw[24:]
    if len(raw) != 56 or not crypto.same(signature, _signature(_SEND, body)):
        raise TicketRefused
    if at >= datetime.fromtimestamp(int.from_bytes(body[16:], "big"), UTC):
        raise TicketRefused
    return UUID(bytes=body[:16])


def issue_for_file(file_id: UUID, staff_id: UUID, expires_at: datetime) -> str:
    """The token with which staff fetch a job's file: file, who, end of its life, signature."""
    body = file_id.bytes + staff_id.bytes + int(expires_at.timestamp()).to_bytes(8, "big")
    return crypto.encode(body + _signature(_FETCH, body))


def file_of(token: str, at: datetime) -> tuple[UUID, UUID] | None:
    """The file a token is for, and who may fetch it; None when it is forged or over."""
    try:
        raw = crypto.decode(token)
    except ValueError:
        return None
    body, signature = raw[:_FETCH_BYTES], raw[_FETCH_BYTES:]
    if len(body) != _FETCH_BYTES or not crypto.same(signature, _signature(_FETCH, body)):
        return None
    if at >= datetime.fromtimestamp(int.from_bytes(body[32:], "big"), UTC):
        return None
    return UUID(bytes=body[:16]), UUID(bytes=body[16:32])


def _signature(purpose: bytes, body: bytes) -> bytes:
    key = crypto.decode(settings.get().signing_key.get_secret_value())
    return crypto.keyed_digest(key, purpose, body)
