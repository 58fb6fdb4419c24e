"""The one place where "now" is read; services take time as an argument."""

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from backend import settings


def now() -> datetime:
    """The present moment, timezone-aware, in UTC."""
    return datetime.now(UTC) + _shift()


def shop_day(at: datetime) -> date:
    """The calendar day of a moment in the shop's time zone, by which codes expire."""
    return at.astimezone(ZoneInfo(settings.get().time_zone)).date()


def bounds_of(day: date) -> tuple[datetime, datetime]:
    """When a day of the shop begins, and when the next one does (UTC)."""
    zone = ZoneInfo(settings.get().time_zone)
    begins, ends = (datetime.combine(one, time.min, zone) for one in (day, day + timedelta(days=1)))
    return begins.astimezone(UTC), ends.astimezone(UTC)


@lru_cache(maxsize=1)
def _shift() -> timedelta:
    """How far this process's clock is off: only a test makes it so, to see that nobody else minds."""
    found = settings.get()
    return timedelta(seconds=found.clock_shift_s if found.environment == "test" else 0)
