"""Scalars and values shared by every context."""

from typing import NewType

import strawberry
from strawberry.types.scalar import ScalarDefinition

from backend.core import money
from backend.schema.doors import BOTH, face, given, shown, typed

DecimalText = NewType("DecimalText", str)
BigInt = NewType("BigInt", int)

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
        parse_value=int,
    ),
}


@typed(BOTH)
class Money:
    """An amount of money, exact."""

    amount: DecimalText = shown(BOTH, "Decimal string with the currency's digits.")
    currency: str = shown(BOTH, "ISO 4217 code, e.g. CNY.")

    @classmethod
    def of(cls, value: money.Money) -> "Money":
        """From the domain's money."""
        return cls(amount=DecimalText(value.decimal()), currency=value.currency)

    @classmethod
    def minor(cls, minor: int, currency: str) -> "Money":
        """From minor units, e.g. fen."""
        return cls.of(money.Money(minor, currency))


@given(BOTH)
class MoneyInput:
    """An amount of money, exact."""

    amount: DecimalText = shown(BOTH, "Decimal string with at most the currency's digits.")
    currency: str = shown(BOTH, "ISO 4217 code, e.g. CNY.")


@face(BOTH)
class Node:
    """Something with a global id, found again by `node(id)`."""

    id: strawberry.ID = shown(BOTH, "Opaque and global.")
