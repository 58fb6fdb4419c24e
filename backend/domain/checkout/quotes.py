"""A quote: prices with what is left of each of the goods."""

from dataclasses import dataclass

from backend.core.refusals import Refusal
from backend.domain.checkout.asking import ANYBODY, Asking
from backend.domain.checkout.pricing import Priced
from backend.domain.coupons.in_hand import InHand
from backend.domain.inventory.queries import Stock


@dataclass(frozen=True, slots=True)
class Quote:
    """What the goods cost now. `stocks` stand beside the lines; a shortage is no refusal here.

    `coupons` are what became of the codes that were typed, then of the coupons that were
    picked; `asking` is who asked.
    """

    priced: Priced
    stocks: tuple[Stock, ...]
    coupons: tuple[InHand | Refusal, ...] = ()
    asking: Asking = ANYBODY
