"""The verbs of checkout."""

from backend.domain.checkout.service.place import Placed, place_order
from backend.domain.checkout.service.quote import make_quote
from backend.domain.checkout.service.visit import Visit, place_as

__all__ = ["Placed", "Visit", "make_quote", "place_as", "place_order"]
