"""Money as integer minor units and a currency; never a float."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

# ISO 4217 exponents of the currencies a shop may use.
EXPONENTS = {"CNY": 2, "USD": 2, "EUR": 2, "HKD": 2, "JPY": 0, "KRW": 0}


_SIGNS = {"CNY": "¥", "USD": "$", "EUR": "€", "HKD": "$", "JPY": "¥", "KRW": "₩"}


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in the currency's minor units (fen, cents)."""

    minor: int
    currency: str

    def decimal(self) -> str:
        """The amount as a decimal string with the currency's digits, e.g. `29.90`."""
        digits = EXPONENTS[self.currency]
        sign = "-" if self.minor < 0 else ""
        whole, part = divmod(abs(self.minor), 10**digits)
        return f"{sign}{whole}.{part:0{digits}d}" if digits else f"{sign}{whole}"


def parse(amount: str, currency: str) -> Money | None:
    """Money from a decimal string; None when it is no amount of that currency.

    Refuses exponents, signs other than `-`, NaN, more digits than the currency has, and absurd lengths.
    """
    digits = EXPONENTS.get(currency)
    body = amount.removeprefix("-")
    if digits is None or len(amount) > 20 or not body.isascii() or not body.replace(".", "", 1).isdigit():
        return None
    try:
        scaled = Decimal(amount).scaleb(digits)
    except InvalidOperation:
        return None
    if scaled != scaled.to_integral_value():
        return None
    return Money(int(scaled), currency)


def told(minor: int, currency: str) -> str:
    """An amount as readers of both languages write it, such as `¥29.90`; whole amounts without their zeros: `¥30`."""
    whole = minor % 10 ** EXPONENTS[currency] == 0
    amount = Decimal(minor).scaleb(-EXPONENTS[currency])
    return f"{_SIGNS.get(currency, currency + ' ')}{amount:,.{0 if whole else EXPONENTS[currency]}f}"


def allocate(total: int, weights: Sequence[int]) -> list[int]:
    """Split `total` minor units over `weights` by largest remainder; the parts sum to `total` exactly.

    Ties go to the earlier part. All-zero weights share evenly. `total` may be negative (a discount).
    Source: Hamilton's method of apportionment.
    """
    if not weights:
        raise ValueError("nothing to allocate to")
    if any(weight < 0 for weight in weights):
        raise ValueError("a weight is negative")
    scale = sum(weights)
    if scale == 0:
        weights, scale = [1] * len(weights), len(weights)
    size = abs(total)
    parts = [size * weight // scale for weight in weights]
    rests = [size * weight % scale for weight in weights]
    for index in sorted(range(len(weights)), key=lambda i: (-rests[i], i))[: size - sum(parts)]:
        parts[index] += 1
    return parts if total >= 0 else [-part for part in parts]
