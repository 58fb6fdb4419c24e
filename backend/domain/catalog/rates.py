"""What currencies that goods are bought in are worth in those they are sold in. Pure."""

from dataclasses import dataclass
from decimal import Decimal

from backend.core.money import EXPONENTS
from backend.core.refusals import InvalidInput

# As many as the table keeps.
DIGITS, LARGEST = 10, Decimal(10) ** 9


@dataclass(frozen=True, slots=True)
class RateDraft:
    """What one of a currency shall be worth in another one from now on; None: nobody says any more."""

    bought_in: str
    sold_in: str
    rate: Decimal | None


def check_rate(draft: RateDraft) -> None:
    """Raise InvalidInput for currencies no shop may use, for a currency in itself and for what is no rate."""
    for name, currency in (("boughtIn", draft.bought_in), ("soldIn", draft.sold_in)):
        if currency not in EXPONENTS:
            raise InvalidInput("UNKNOWN", path=["input", name])
    if draft.bought_in == draft.sold_in:
        raise InvalidInput("TWICE", path=["input", "soldIn"])
    if draft.rate is None:
        return
    if not draft.rate.is_finite() or not 0 < draft.rate <= LARGEST:
        raise InvalidInput("OUT_OF_RANGE", path=["input", "rate"])
    if draft.rate != round(draft.rate, DIGITS):
        raise InvalidInput("BAD_FORMAT", path=["input", "rate"])


def minor_rate(draft: RateDraft) -> Decimal | None:
    """The same between the smallest parts of both."""
    if draft.rate is None:
        return None
    return draft.rate.scaleb(EXPONENTS[draft.sold_in] - EXPONENTS[draft.bought_in])
