"""Reading gifts: many keys in, aligned answers out, one statement each."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from backend.core import database
from backend.domain.fulfilment.gifts import digest_of
from backend.domain.fulfilment.states import GiftState

_FACTS = """
SELECT DISTINCT ON (g.unit_id) g.id, g.unit_id, g.order_id, g.state, g.message, g.recipient_name, g.made_at,
    g.expires_at, g.claimed_at, g.closed_at, g.recipient_id, o.customer_id AS giver_id,
    giver.display_name AS giver_name, coalesce(r.email, r.phone) AS recipient_contact
FROM gift g JOIN "order" o ON o.id = g.order_id JOIN customer giver ON giver.id = o.customer_id
LEFT JOIN customer r ON r.id = g.recipient_id
WHERE {} ORDER BY g.unit_id, g.id DESC
"""
_OF_UNITS = _FACTS.format("g.unit_id = ANY($1::uuid[])")
_BY_DIGEST = _FACTS.format("g.digest = $1")
_RECIPIENTS = """
SELECT order_id, recipient_id FROM gift WHERE order_id = ANY($1::uuid[]) AND state = 'CLAIMED'
"""


@dataclass(frozen=True, slots=True)
class GiftFacts:
    """A gift with who gives it and, once it is claimed, who has it."""

    id: UUID
    unit_id: UUID
    order_id: UUID
    state: GiftState
    message: str
    recipient_name: str
    made_at: datetime
    expires_at: datetime
    claimed_at: datetime | None
    closed_at: datetime | None
    recipient_id: UUID | None
    giver_id: UUID
    giver_name: str
    recipient_contact: str | None

    def holds(self, at: datetime) -> bool:
        """Whether the piece is not its buyer's to see or use."""
        return self.state is GiftState.CLAIMED or (self.state is GiftState.OPEN and self.expires_at > at)

    def claimed_by_other(self, customer_id: UUID | None) -> bool:
        """Whether it is somebody else's than this customer's."""
        return self.state is GiftState.CLAIMED and self.recipient_id != customer_id

    def state_at(self, at: datetime) -> GiftState:
        """Its state, also when nobody has noticed yet that its time is over."""
        return GiftState.RETURNED if self.state is GiftState.OPEN and self.expires_at <= at else self.state


async def gifts_by_unit(ids: Sequence[UUID]) -> list[GiftFacts | None]:
    """The last gift that each unit was; None for one that was never given away."""
    rows = await database.fetch(_OF_UNITS, list(ids)) if ids else []
    found = {row["unit_id"]: _facts(row) for row in rows}
    return [found.get(id) for id in ids]


async def gift_of(token: str) -> GiftFacts | None:
    """The gift that a link opens."""
    rows = await database.fetch(_BY_DIGEST, digest_of(token))
    return _facts(rows[0]) if rows else None


async def recipients_by_order(order_ids: Collection[UUID]) -> dict[UUID, set[UUID]]:
    """Who has claimed pieces of each of these orders."""
    found: dict[UUID, set[UUID]] = {}
    for row in await database.fetch(_RECIPIENTS, list(order_ids)):
        found.setdefault(row["order_id"], set()).add(row["recipient_id"])
    return found


def _facts(row: dict[str, Any]) -> GiftFacts:
    return GiftFacts(**{**row, "state": GiftState(row["state"])})
