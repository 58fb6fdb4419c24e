"""Moments as the sandbox stores them (milliseconds since 1970, UTC) and as it writes them (RFC 3339)."""

import time
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

_PAYERS = ZoneInfo("Asia/Shanghai")


def now_ms() -> int:
    """The present moment in milliseconds since 1970."""
    return time.time_ns() // 1_000_000


def to_ms(moment: datetime) -> int:
    """An aware moment in milliseconds since 1970, rounded down."""
    return int(moment.timestamp() * 1000)


def rfc3339(ms: int) -> str:
    """The moment in UTC, e.g. `2026-11-22T06:30:00.000+00:00`."""
    return datetime.fromtimestamp(ms / 1000, UTC).isoformat(timespec="milliseconds")


def hour_of_payers(ms: int) -> str:
    """The moment on the clock of those who pay, e.g. `14:30`."""
    return datetime.fromtimestamp(ms / 1000, _PAYERS).strftime("%H:%M")
