"""Places of those who were let in, as their tokens say them."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from backend.core import signed
from backend.domain.flash_sales.models import FlashAdmission
from backend.domain.flash_sales.sales import Item, Sale

_PURPOSE = b"flash-admission"


@dataclass(frozen=True, slots=True)
class Admitted:
    """Somebody is in: their place, and what it is for."""

    place: FlashAdmission
    sale: Sale
    item: Item

    @property
    def token(self) -> str:
        """What an order is placed with, once."""
        return token_of(self.place)


def token_of(place: FlashAdmission) -> str:
    """A signed token that is good as long as the place is kept."""
    return signed.token(_PURPOSE, place.id, int(place.expires_at.timestamp()))


def opened(token: str, at: datetime) -> UUID | None:
    """The place that a genuine, living token is for; None for every other text."""
    return signed.opened(_PURPOSE, token, at)
