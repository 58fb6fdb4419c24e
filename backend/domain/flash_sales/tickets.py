"""Tickets of the waiting room: who stands where is signed, so that nothing is lost when Valkey forgets it."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from backend import settings
from backend.core import crypto

_BODY_BYTES, _MAC_BYTES = 40, 16
# A chance is one of so many; more than buyers, less than what a sorted set tells apart.
_CHANCES = 2**48


@dataclass(frozen=True, slots=True)
class Ticket:
    """Somebody waits for a sale since a moment (Unix milliseconds)."""

    sale_id: UUID
    visitor: UUID
    since_ms: int

    def text(self) -> str:
        """As it is handed out."""
        body = self.sale_id.bytes + self.visitor.bytes + self.since_ms.to_bytes(8, "big")
        return crypto.encode(body + _mac(body))

    def place(self, starts_at: datetime) -> float:
        """Where it stands among all: by lot for those who came before the start, after them in order of coming.

        The lot is drawn with a key of the shop: nobody can choose a good one, or know it before the start.
        """
        late = self.since_ms - round(starts_at.timestamp() * 1000)
        if late >= 0:
            return 1.0 + late
        lot = _mac(self.sale_id.bytes + self.visitor.bytes, b"flash-lot")
        return (int.from_bytes(lot[:8], "big") % _CHANCES) / _CHANCES


def opened(text: str, sale_id: UUID) -> Ticket | None:
    """The genuine ticket of this sale; None for every other text."""
    if len(text) > 120 or not text.isascii():
        return None
    try:
        raw = crypto.decode(text)
    except ValueError:
        return None
    body, mac = raw[:_BODY_BYTES], raw[_BODY_BYTES:]
    if len(body) != _BODY_BYTES or not crypto.same(mac, _mac(body)) or body[:16] != sale_id.bytes:
        return None
    return Ticket(sale_id, UUID(bytes=body[16:32]), int.from_bytes(body[32:], "big"))


def visitor_of(sale_id: UUID, customer_id: UUID) -> UUID:
    """Whoever has an account has one place in the queue, however often they ask."""
    return UUID(bytes=_mac(sale_id.bytes + customer_id.bytes, b"flash-visitor"))


def _mac(body: bytes, purpose: bytes = b"flash-ticket") -> bytes:
    key = crypto.decode(settings.get().signing_key.get_secret_value())
    return crypto.keyed_digest(key, purpose, body)[:_MAC_BYTES]
