"""The one place where "now" is read; services take time as an argument."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from backend import settings


def now() -> datetime:
    """The present moment, timezone-aware, in UTC."""
    return datetime.now(UTC)


def shop_day(at: datetime) -> date:
    """The calendar day of a moment in the shop's time zone, by which codes expire."""
    return at.astimezone(ZoneInfo(settings.get().time_zone)).date()
