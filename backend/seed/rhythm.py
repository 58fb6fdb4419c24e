"""When people buy: little at night, a rise over lunch, most in the evening, more at the weekend."""

from datetime import datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

# Shares of a day, hour by hour in the shop's time zone, and of a week from Monday.
HOURS = (5, 3, 2, 1, 1, 2, 5, 10, 14, 16, 18, 22, 30, 26, 20, 18, 19, 22, 28, 36, 44, 46, 34, 16)
WEEK = (1.0, 0.97, 1.0, 1.05, 1.2, 1.4, 1.3)


def moments(count: int, *, days: int, until: datetime, time_zone: str, dice: Random) -> list[datetime]:
    """`count` moments of the `days` before `until`, sorted; business grows by half over the period."""
    zone = ZoneInfo(time_zone)
    hours = [until - timedelta(hours=back) for back in range(1, days * 24 + 1)]
    weights = []
    for back, hour in enumerate(hours):
        local = hour.astimezone(zone)
        growth = 1.5 - 0.5 * back / len(hours)
        weights.append(HOURS[local.hour] * WEEK[local.weekday()] * growth)
    chosen = dice.choices(hours, weights, k=count)
    return sorted(hour + timedelta(seconds=dice.random() * 3600) for hour in chosen)
