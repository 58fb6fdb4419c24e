"""What currencies that goods are bought in are worth, as finance says it."""

import re
from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from uuid import UUID

import strawberry

from backend.core.refusals import InvalidInput
from backend.domain.catalog.rates import RateDraft
from backend.domain.finance.queries import Rate
from backend.schema.accounts import Staff, staff_by_id
from backend.schema.context import Info
from backend.schema.doors import STAFF, edge, given, shown, typed
from backend.schema.scalars import DecimalText

_LONGEST, _PLAIN = 30, re.compile(r"-?[0-9]+(\.[0-9]+)?")


async def setters_of_rates(rates: Sequence["ExchangeRate"], info: Info) -> list[Staff | None]:
    """Who set each rate; one statement."""
    return await staff_by_id([rate.setter_id for rate in rates])


@typed(STAFF)
class ExchangeRate:
    """What one of a currency that goods are bought in is worth in one that they are sold in."""

    bought_in: str = shown(STAFF, "ISO 4217 code of the one.")
    sold_in: str = shown(STAFF, "ISO 4217 code of the other.")
    rate: DecimalText | None = shown(
        STAFF, "How many of the other one is worth; null: nobody says, and the cost of such goods is not known."
    )
    set_at: datetime | None = shown(STAFF, "Since when (UTC); null: it was never set.")
    set_by: Staff | None = edge(STAFF, "Who set it; null: it was never set.", setters_of_rates)
    setter_id: strawberry.Private[UUID | None]

    @classmethod
    def of(cls, rate: Rate) -> "ExchangeRate":
        """From what holds now."""
        return cls(
            bought_in=rate.bought_in,
            sold_in=rate.sold_in,
            rate=DecimalText(f"{rate.rate.normalize():f}") if rate.rate is not None else None,
            set_at=rate.at,
            setter_id=rate.set_by_id,
        )


@given(STAFF)
class SetExchangeRateInput:
    """What one of a currency shall be worth in another one, for whatever is handed over from now on."""

    bought_in: str = shown(STAFF, "ISO 4217 code of what goods are bought in.")
    sold_in: str = shown(STAFF, "ISO 4217 code of what they are sold in.")
    rate: DecimalText | None = shown(
        STAFF, "How many of the other one is worth, at most ten digits behind the point; null: nobody says any more."
    )
    reason: str = shown(STAFF, "Where it is from, 1 to 500 characters; kept in the journal.")

    def draft(self) -> RateDraft:
        """As the domain takes it; raises InvalidInput for what is no number."""
        return RateDraft(self.bought_in, self.sold_in, None if self.rate is None else _number(self.rate))


def _number(text: str) -> Decimal:
    if len(text) > _LONGEST or not _PLAIN.fullmatch(text):
        raise InvalidInput("BAD_FORMAT", path=["input", "rate"])
    return Decimal(text)
