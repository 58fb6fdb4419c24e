"""Signed addresses of pictures: the right to send one, and for some minutes the right to see one."""

import math
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from backend import settings
from backend.core import signed

UPLOAD, VIEW = b"picture upload", b"picture view"


@dataclass(frozen=True, slots=True)
class Offered:
    """A picture may be sent with this ticket until then."""

    id: UUID
    ticket: str
    expires_at: datetime


def upload(picture_id: UUID, expires_at: datetime) -> str:
    """The right to send the picture's bytes once."""
    return signed.token(UPLOAD, picture_id, int(expires_at.timestamp()))


def view(picture_id: UUID, at: datetime) -> str:
    """The right to see it. The same for minutes, so that who looks again need not fetch it again."""
    step = settings.get().picture_link_s // 2
    return signed.token(VIEW, picture_id, (math.floor(at.timestamp() / step) + 2) * step)


def opened(purpose: bytes, token: str, at: datetime) -> UUID | None:
    """The picture a genuine, living token of this purpose is for; None for every other text."""
    return signed.opened(purpose, token, at)
