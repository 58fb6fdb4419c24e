"""Links by which staff, and whoever they give them to, see the page of a draft."""

from datetime import datetime, timedelta
from uuid import UUID

from backend.core import signed

_PURPOSE = b"campaign-preview"
_DAY = timedelta(days=1)


def preview_token(campaign_id: UUID, at: datetime) -> str:
    """Good for a day at least, and the same for a day: what shows it need not be drawn anew at every look."""
    today = at.replace(hour=0, minute=0, second=0, microsecond=0)
    return signed.token(_PURPOSE, campaign_id, int((today + 2 * _DAY).timestamp()))


def previewed(token: str, at: datetime) -> UUID | None:
    """The campaign that a genuine, living token is for."""
    return signed.opened(_PURPOSE, token, at)
