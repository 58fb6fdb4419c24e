"""The one place where "now" is read; services take time as an argument."""

from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from backend import settings


def now() -> datetime:
    """The present moment, timezone-aware, in UTC."""
    return datetime.now(UTC) + _shift()


def shop_day(at: datetime) -> date:
    """The calendar day of a moment in the shop's time zone, by which codes expire."""
    return at.astimezone(ZoneInfo(settings.get().time_zone)).date()


@lru_cache(maxsize=1)
def _shift() -> timedelta:
    """How far this process's clock is off: only a test makes it so, to see that nobody else minds."""
    found = settings.get()
    return timedelta(seconds=found.clock_shift_s if found.environment == "test" else 0)
