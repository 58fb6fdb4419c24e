"""Scalars and values shared by every context."""

import re
from datetime import UTC, datetime
from functools import lru_cache
from operator import methodcaller
from typing import NewType

import strawberry
from strawberry.types.scalar import ScalarDefinition

from backend.core import money
from backend.schema.doors import EVERY, face, given, shown, typed

DecimalText = NewType("DecimalText", str)
BigInt = NewType("BigInt", int)


_WHOLE = re.compile(r"-?[0-9]{1,19}")


def _whole(value: object) -> int:
    """A whole number from a string or a JSON integer; raises ValueError for all else, fractions included."""
    if isinstance(value, bool) or not isinstance(value, str | int) or not _WHOLE.fullmatch(str(value)):
        raise ValueError('A whole number is a string of digits, e.g. "12".')
    return int(value)


def _moment(text: object) -> datetime:
    """A moment in UTC; raises ValueError for what has no offset, and for what no calendar holds once in UTC."""
    if not isinstance(text, str):
        raise ValueError("A moment is a string, e.g. 2026-11-22T08:00:00Z.")
    found = datetime.fromisoformat(text)
    if found.tzinfo is None:
        raise ValueError("A moment needs its offset, e.g. 2026-11-22T08:00:00Z.")
    try:
        return found.astimezone(UTC)
    except OverflowError:
        raise ValueError("The moment is out of range.") from None


# Given to the schema's configuration: how each is called and written.
SCALARS: dict[object, ScalarDefinition] = {
    DecimalText: strawberry.scalar(
        name="Decimal",
        description='A decimal number as a string, exact, e.g. "29.90".',
        serialize=str,
        parse_value=str,
    ),
    BigInt: strawberry.scalar(
        name="BigInt",
        description="A whole number beyond 32 bits, as a string.",
        serialize=str,
        parse_value=_whole,
    ),
    datetime: strawberry.scalar(
        name="DateTime",
        description="Date with time (isoformat)",
        serialize=methodcaller("isoformat"),
        parse_value=_moment,
    ),
}


@typed(EVERY)
class Money:
    """An amount of money, exact."""

    amount: DecimalText = shown(EVERY, "Decimal string with the currency's digits.")
    currency: str = shown(EVERY, "ISO 4217 code, e.g. CNY.")

    @classmethod
    def of(cls, value: money.Money) -> "Money":
        """From the domain's money."""
        return cls(amount=DecimalText(value.decimal()), currency=value.currency)

    @classmethod
    def minor(cls, minor: int, currency: str) -> "Money":
        """From minor units, e.g. fen."""
        return _minor(minor, currency)


@lru_cache(maxsize=16_384)
def _minor(minor: int, currency: str) -> Money:
    # A page names the same few prices a hundred times over.
    return Money.of(money.Money(minor, currency))


@given(EVERY)
class MoneyInput:
    """An amount of money, exact."""

    amount: DecimalText = shown(EVERY, "Decimal string with at most the currency's digits.")
    currency: str = shown(EVERY, "ISO 4217 code, e.g. CNY.")


@face(EVERY)
class Node:
    """Something with a global id, found again by `node(id)`."""

    id: strawberry.ID = shown(EVERY, "Opaque and global.")
