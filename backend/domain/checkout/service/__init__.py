"""The verbs of checkout."""

from backend.domain.checkout.service.place import Placed, place_order
from backend.domain.checkout.service.quote import make_quote

__all__ = ["Placed", "make_quote", "place_order"]
