"""Reading what was handed over, and the deliveries behind it."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import orjson

from backend.core import database
from backend.core.outbox.models import DeliveryState
from backend.core.paging import Page
from backend.domain.fulfilment.models import Membership


async def memberships_by_unit(ids: Sequence[UUID]) -> list[Membership | None]:
    """The membership each unit granted; None where there is none."""
    found = {row.unit_id: row for row in await Membership.filter(unit_id__in=ids)}
    return [found.get(id) for id in ids]


@dataclass(frozen=True, slots=True)
class DeliveryFacts:
    """One handler's duty for one message, with the message."""

    id: int
    topic: str
    handler: str
    state: DeliveryState
    attempts: int
    due_at: datetime
    created_at: datetime
    closed_at: datetime | None
    error: str | None
    payload: dict[str, Any]

    @property
    def order_id(self) -> UUID | None:
        """The order the message is about; None when it is about none."""
        value = self.payload.get("order_id")
        try:
            return UUID(value) if isinstance(value, str) else None
        except ValueError:
            return None


_FACTS = """
SELECT d.id, m.topic, d.handler, d.state, d.attempts, d.due_at, d.created_at, d.closed_at, d.error, m.payload
FROM delivery d JOIN outbox_message m ON m.id = d.message_id
"""


async def deliveries(
    page: Page, *, states: Sequence[DeliveryState] | None = None, topic: str | None = None
) -> list[DeliveryFacts]:
    """Deliveries, newest first; the cursor is the id."""
    rows = await database.fetch(
        f"""{_FACTS} WHERE ($1::text[] IS NULL OR d.state = ANY($1)) AND ($2::text IS NULL OR m.topic = $2)
            AND ($3::bigint IS NULL OR d.id < $3) ORDER BY d.id DESC LIMIT $4""",
        [state.value for state in states] if states is not None else None,
        topic,
        page.after[0] if page.after is not None else None,
        page.limit,
    )
    return [_facts(row) for row in rows]


async def delivery(id: int) -> DeliveryFacts | None:
    """One delivery."""
    rows = await database.fetch(f"{_FACTS} WHERE d.id = $1", id)
    return _facts(rows[0]) if rows else None


async def deliveries_by_order(ids: Sequence[UUID]) -> list[list[DeliveryFacts]]:
    """Each order's deliveries, oldest first."""
    found: defaultdict[UUID, list[DeliveryFacts]] = defaultdict(list)
    rows = await database.fetch(
        f"{_FACTS} WHERE m.payload->>'order_id' = ANY($1::text[]) ORDER BY d.id", [str(id) for id in ids]
    )
    for row in rows:
        facts = _facts(row)
        assert facts.order_id is not None
        found[facts.order_id].append(facts)
    return [found[id] for id in ids]


async def dead_letters() -> int:
    """How many deliveries were given up, or name nothing that exists."""
    rows = await database.fetch("SELECT count(*) AS amount FROM delivery WHERE state IN ('DEAD', 'POISONED')")
    return int(rows[0]["amount"])


def _facts(row: dict[str, Any]) -> DeliveryFacts:
    payload = orjson.loads(row["payload"]) if isinstance(row["payload"], str) else row["payload"]
    return DeliveryFacts(**{**row, "state": DeliveryState(row["state"]), "payload": payload})
