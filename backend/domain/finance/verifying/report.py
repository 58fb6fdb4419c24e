"""What a verification says."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Difference:
    """The first thing found that should be otherwise: `expected` and `found` are minor units or counts."""

    what: str
    where: str
    expected: int | str | None
    found: int | str | None


@dataclass(slots=True)
class Report:
    """How much was compared, what the accounts say, and the first difference (None: all agree).

    `accounts` are rows of code, currency and balance in minor units, natural sign.
    """

    counts: dict[str, int] = field(default_factory=dict)
    accounts: list[tuple[str, str, int]] = field(default_factory=list)
    difference: Difference | None = None
    seconds: float = 0.0

    @property
    def clean(self) -> bool:
        """Whether everything agreed."""
        return self.difference is None

    def count(self, row: Mapping[str, Any]) -> None:
        """Add to what was compared."""
        for name, number in row.items():
            self.counts[name] = self.counts.get(name, 0) + int(number)

    def told(self) -> dict[str, Any]:
        """As plain data, for JSON."""
        wrong = self.difference
        return {
            "clean": self.clean,
            "seconds": round(self.seconds, 3),
            "counts": self.counts,
            "accounts": [
                {"code": code, "currency": currency, "balance_minor": minor} for code, currency, minor in self.accounts
            ],
            "difference": None
            if wrong is None
            else {"what": wrong.what, "where": wrong.where, "expected": wrong.expected, "found": wrong.found},
        }
