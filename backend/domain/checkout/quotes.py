"""A quote: prices with what is left of each of the goods."""

from dataclasses import dataclass

from backend.domain.checkout.pricing import Priced
from backend.domain.inventory.queries import Stock


@dataclass(frozen=True, slots=True)
class Quote:
    """What the goods cost now. `stocks` stand beside the lines; a shortage is no refusal here."""

    priced: Priced
    stocks: tuple[Stock, ...]
