"""Days of the shop, and the moments at which they begin."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from backend.domain.analytics.states import Comparison, Span

ONE_DAY = timedelta(days=1)
HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Period:
    """The days from `first` to `last`, both included, in the shop's time zone."""

    first: date
    last: date
    zone: ZoneInfo

    @property
    def days(self) -> int:
        """How many days."""
        return (self.last - self.first).days + 1

    def begins(self) -> datetime:
        """The first moment (UTC)."""
        return midnight(self.first, self.zone)

    def ends(self) -> datetime:
        """The first moment after it (UTC)."""
        return midnight(self.last + ONE_DAY, self.zone)

    def moments(self, span: Span) -> Iterator[datetime]:
        """When each of its hours or days begins (UTC), in order."""
        if span is Span.DAY:
            yield from (midnight(self.first + timedelta(days=n), self.zone) for n in range(self.days))
            return
        at, end = self.begins(), self.ends()
        while at < end:
            yield at
            at += HOUR

    def compared(self, how: Comparison) -> "Period":
        """What it is compared with: as many days, either right before it or some whole weeks earlier."""
        days = self.days if how is Comparison.PREVIOUS else -(-self.days // 7) * 7
        back = timedelta(days=days)
        return Period(self.first - back, self.last - back, self.zone)


def midnight(day: date, zone: ZoneInfo) -> datetime:
    """When the day begins there (UTC)."""
    return datetime.combine(day, time(), zone).astimezone(UTC)
