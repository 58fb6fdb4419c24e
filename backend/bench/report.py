"""What a bench found, and how it is told."""

import os
import sys
from dataclasses import dataclass, field
from typing import Any

import orjson

# How the load was made, so that nobody compares across generators.
GENERATOR = "asyncio+uvloop client in a process of its own"


@dataclass(slots=True)
class Report:
    """One run. `faults` are correctness checks that failed: a fast wrong answer is no result."""

    bench: str
    quick: bool
    # So many of what the bench counts, instead of its own size.
    size: int | None = None
    metrics: dict[str, float] = field(default_factory=dict)
    floor: dict[str, float] = field(default_factory=dict)
    ratio: dict[str, float] = field(default_factory=dict)
    sizes: dict[str, Any] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)
    # Metric or ratio → what is aimed at: the sign, and the figure.
    targets: dict[str, tuple[str, float]] = field(default_factory=dict)

    def aim(self, what: str, *, at_least: float | None = None, at_most: float | None = None) -> None:
        """Say what a metric or ratio should reach. Missing it is no fault, but it is told."""
        self.targets[what] = ("≥", at_least) if at_least is not None else ("≤", at_most or 0.0)

    def missed(self, what: str) -> bool:
        """Whether a target is not reached, or was not measured."""
        sign, aimed = self.targets[what]
        found = (self.metrics | self.ratio).get(what)
        return found is None or (found < aimed if sign == "≥" else found > aimed)

    def check(self, holds: bool, fault: str) -> None:
        """Note a fault unless the fact holds."""
        if not holds:
            self.faults.append(fault)
            say(f"WRONG: {fault}")

    def told(self) -> bytes:
        """The one object that `--json` ends with."""
        return orjson.dumps(
            {
                "bench": self.bench,
                "ok": not self.faults,
                "metrics": _rounded(self.metrics),
                "floor": _rounded(self.floor),
                "ratio": _rounded(self.ratio),
                "targets": {
                    what: {"aim": f"{sign} {aimed:g}", "missed": self.missed(what)}
                    for what, (sign, aimed) in self.targets.items()
                },
                "sizes": self.sizes,
                "faults": self.faults,
                "machine": {"cores": os.cpu_count(), "generator": GENERATOR, "quick": self.quick},
            }
        )


def say(words: str) -> None:
    """Progress, on standard error."""
    print(words, file=sys.stderr, flush=True)


def percentile(values: list[float], share: float) -> float:
    """The value that `share` of the values do not exceed (nearest rank); 0 of none."""
    ranked = sorted(values)
    return ranked[min(len(ranked) - 1, max(0, round(share * len(ranked)) - 1))] if ranked else 0.0


def _rounded(numbers: dict[str, float]) -> dict[str, float]:
    return {name: round(value, 1 if value >= 100 else 3) for name, value in numbers.items()}
