"""What a rehearsal asks of the machine, and whether the machine stood it. Pure."""

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from backend.domain.flash_sales.sales import Item

FEWEST, MOST = 100, 10_000
SHORTEST_S, LONGEST_S = 5, 60
# Of ten buyers one gets a piece, as far as there are so many.
_BUYERS_A_PIECE = 10
# Within these a buyer, and somebody who only looks around, must be answered: 99 of 100 of them.
ANSWER_MS, LOOK_MS = 2_000, 1_000


class Check(StrEnum):
    """What is looked at in the end."""

    ANSWERED = "ANSWERED"
    SOLD_OUT = "SOLD_OUT"
    ADDS_UP = "ADDS_UP"
    NO_ERRORS = "NO_ERRORS"
    SWIFT = "SWIFT"
    OTHERS_SERVED = "OTHERS_SERVED"


@dataclass(frozen=True, slots=True)
class Part:
    """An item of the planned sale, and how many pieces of it are rehearsed."""

    item: Item
    quota: int


@dataclass(frozen=True, slots=True)
class Final:
    """How the places of a shadow stand in the end; `counted` is what the quick count says is taken."""

    quota: int
    held: int
    sold: int
    free: int
    counted: int | None


def parts_of(items: Sequence[Item], buyers: int) -> tuple[Part, ...]:
    """What of each item is rehearsed: never more than is planned, and fewer than buyers who want it."""
    wanted = max(1, buyers // len(items) // _BUYERS_A_PIECE)
    return tuple(Part(item, min(item.quota, wanted)) for item in items)


def percentile(values: Sequence[float], share: float) -> float:
    """The value that this share of them does not exceed; 0 of none."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)] if ordered else 0.0


@dataclass(slots=True)
class _Second:
    answers: int = 0
    orders: int = 0
    spent: list[float] = field(default_factory=list)
    looks: list[float] = field(default_factory=list)


@dataclass(slots=True)
class Log:
    """What happened, second by second since the rush began; times in seconds."""

    answered: int = 0
    orders: int = 0
    answers: Counter[str] = field(default_factory=Counter)
    errors: Counter[str] = field(default_factory=Counter)
    joining: list[float] = field(default_factory=list)
    ordering: list[float] = field(default_factory=list)
    before: list[float] = field(default_factory=list)
    looks: list[float] = field(default_factory=list)
    failed_looks: int = 0
    stopped: bool = False
    seconds: list[_Second] = field(default_factory=list)

    def second(self, since: float) -> _Second:
        """The second so many seconds after the beginning."""
        while len(self.seconds) <= int(since):
            self.seconds.append(_Second())
        return self.seconds[int(since)]

    def joined(self, code: str, spent: float, since: float) -> None:
        """Somebody asked for a place and was told this."""
        self.answered += 1
        self.answers[code] += 1
        self.joining.append(spent)
        second = self.second(since)
        second.answers += 1
        second.spent.append(spent)

    def ordered(self, spent: float, since: float) -> None:
        """Somebody ordered with their place."""
        self.orders += 1
        self.ordering.append(spent)
        second = self.second(since)
        second.orders += 1
        second.spent.append(spent)

    def looked(self, spent: float, since: float) -> None:
        """Somebody who had nothing to do with it read the catalogue."""
        self.looks.append(spent)
        self.second(since).looks.append(spent)


def told(log: Log, final: Final, *, buyers: int, took: float) -> dict[str, Any]:
    """What came of it, as it is kept with the job."""
    looks_ms = percentile(log.looks, 0.99) * 1000
    answer_ms = percentile([*log.joining, *log.ordering], 0.99) * 1000
    wrong = sum(log.errors.values())
    exact = final.held + final.sold + final.free == final.quota and final.counted == final.held + final.sold
    checks: dict[Check, tuple[bool, float, float]] = {
        Check.ANSWERED: (log.answered == buyers, log.answered, buyers),
        Check.SOLD_OUT: (final.sold == final.quota == log.orders, final.sold, final.quota),
        Check.ADDS_UP: (exact, final.held + final.sold + final.free, final.quota),
        Check.NO_ERRORS: (wrong == 0, wrong, 0),
        Check.SWIFT: (bool(log.joining) and answer_ms <= ANSWER_MS, answer_ms, ANSWER_MS),
        Check.OTHERS_SERVED: (
            not log.stopped and not log.failed_looks and bool(log.looks) and looks_ms <= LOOK_MS,
            looks_ms,
            LOOK_MS,
        ),
    }
    return {
        "v": 1,
        "passed": all(ok for ok, _, _ in checks.values()),
        "stopped": log.stopped,
        "buyers": buyers,
        "seconds": took,
        "attempts_s": log.answered / took if took else 0.0,
        "join_p50_ms": percentile(log.joining, 0.5) * 1000,
        "join_p99_ms": percentile(log.joining, 0.99) * 1000,
        "order_p50_ms": percentile(log.ordering, 0.5) * 1000,
        "order_p99_ms": percentile(log.ordering, 0.99) * 1000,
        "quota": final.quota,
        "held": final.held,
        "sold": final.sold,
        "free": final.free,
        "answers": dict(log.answers.most_common()),
        "errors": dict(log.errors.most_common()),
        "look_before_ms": percentile(log.before, 0.5) * 1000,
        "look_p50_ms": percentile(log.looks, 0.5) * 1000,
        "look_p99_ms": looks_ms,
        "failed_looks": log.failed_looks,
        "checks": [
            {"check": check.value, "ok": ok, "found": found, "limit": limit}
            for check, (ok, found, limit) in checks.items()
        ],
        "timeline": [
            {
                "answers": one.answers,
                "orders": one.orders,
                "p99_ms": percentile(one.spent, 0.99) * 1000,
                "look_ms": max(one.looks, default=0.0) * 1000,
            }
            for one in log.seconds
        ],
    }
