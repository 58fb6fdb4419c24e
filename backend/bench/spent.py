"""Where a run's processor time went: which process stands in the way when a target is missed."""

import os
from collections import defaultdict
from pathlib import Path

from backend.bench.stack import Stack

_TICKS = os.sysconf("SC_CLK_TCK")


class Spent:
    """Processor time of every process of a stack from now on, the load generator's own apart."""

    def __init__(self, shop: Stack) -> None:
        self._shop = shop
        self._before = _seconds(shop)

    def per(self, amount: int) -> dict[str, float]:
        """Milliseconds for each of `amount` things done, by process; `all` is their sum."""
        told = {
            f"cpu_ms_{name}": (seconds - self._before.get(name, 0.0)) * 1000 / max(amount, 1)
            for name, seconds in sorted(_seconds(self._shop).items())
        }
        return told | {"cpu_ms_all": sum(told.values())}


def _seconds(shop: Stack) -> dict[str, float]:
    sessions = shop.sessions()
    found: defaultdict[str, float] = defaultdict(float)
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        try:
            words = (entry / "stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        # A backend of PostgreSQL has a session of its own, but the server for a parent.
        name = sessions.get(int(words[3])) or sessions.get(int(words[1]))
        if name is not None:
            # Its own time and that of children it has waited for.
            found[name] += sum(int(word) for word in words[11:15]) / _TICKS
    return found
