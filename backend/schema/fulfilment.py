"""Deliveries as staff see them: what was to be done after an event, and the letters that died."""

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

import strawberry
from strawberry.scalars import JSON

from backend.core import ids
from backend.core.outbox.models import DeliveryState
from backend.domain.accounts.permissions import Permission
from backend.domain.fulfilment import queries
from backend.domain.fulfilment.queries import DeliveryFacts
from backend.domain.orders import queries as orders
from backend.schema.context import Info
from backend.schema.doors import STAFF, UserError, described, edge, given, refusal, shown, typed
from backend.schema.orders import Order
from backend.schema.scalars import Node

described(
    DeliveryState,
    STAFF,
    "How far a duty is.",
    {
        "PENDING": "Waits for its time.",
        "SENT": "With a worker, or on its way to one.",
        "DONE": "Done, once.",
        "DEAD": "Given up after all its tries; replay it when the cause is gone.",
        "POISONED": "Names a topic or handler that does not exist.",
    },
)

PREFIX = "dlv"


async def orders_of_deliveries(deliveries: Sequence["Delivery"], info: Info) -> list[Order | None]:
    """The order each delivery is about, one statement."""
    wanted = [delivery.order_row_id for delivery in deliveries if delivery.order_row_id is not None]
    found = {row.id: row for row in await orders.orders_by_id(wanted) if row is not None}
    rows = [found.get(delivery.order_row_id) if delivery.order_row_id else None for delivery in deliveries]
    return [Order.of(row, info.context.locale) if row is not None else None for row in rows]


# What of an event's facts tells what goods cost the shop.
_COSTS = frozenset({"cost_minor", "returned_minor"})


async def payloads_of(deliveries: Sequence["Delivery"], info: Info) -> list[JSON]:
    """The facts of each event; what something cost only with COST_READ. No statement."""
    hidden = frozenset() if info.context.caller.may(Permission.COST_READ) else _COSTS
    return [
        JSON({name: value for name, value in delivery.facts.items() if name not in hidden}) for delivery in deliveries
    ]


@typed(STAFF)
class Delivery(Node):
    """One handler's duty for one event."""

    id: strawberry.ID = shown(STAFF, "Opaque and global.")
    topic: str = shown(STAFF, "What happened, e.g. order.paid.")
    handler: str = shown(STAFF, "Who is to do something about it.")
    state: DeliveryState = shown(STAFF, "How far it is.")
    attempts: int = shown(STAFF, "Tries that failed.")
    due_at: datetime = shown(STAFF, "When it is tried next (UTC); of no meaning once it is done or dead.")
    created_at: datetime = shown(STAFF, "When it was told of (UTC).")
    closed_at: datetime | None = shown(STAFF, "When it was done (UTC); null until then.")
    error: str | None = shown(STAFF, "How the last try failed: classes and places, never values.")
    payload: JSON | None = edge(STAFF, "Ids and plain facts of the event.", payloads_of, weight=0)
    order: Annotated[Order, strawberry.lazy("backend.schema.orders")] | None = edge(
        STAFF, "The order it is about; null when it is about none.", orders_of_deliveries
    )
    order_row_id: strawberry.Private[UUID | None] = None
    facts: strawberry.Private[dict[str, Any]]

    @classmethod
    def of(cls, facts: DeliveryFacts) -> "Delivery":
        """From the row and its message."""
        return cls(
            id=strawberry.ID(ids.public(PREFIX, UUID(int=facts.id))),
            topic=facts.topic,
            handler=facts.handler,
            state=facts.state,
            attempts=facts.attempts,
            due_at=facts.due_at,
            created_at=facts.created_at,
            closed_at=facts.closed_at,
            error=facts.error,
            order_row_id=facts.order_id,
            facts=facts.payload,
        )


async def deliveries_of(order_ids: Sequence[UUID]) -> list[list[Delivery]]:
    """The deliveries of each order, one statement."""
    found = await queries.deliveries_by_order(order_ids)
    return [[Delivery.of(facts) for facts in each] for each in found]


def row_of(id: str) -> int | None:
    """The row behind a delivery's global id; None when it is none."""
    found = ids.parse(PREFIX, id)
    return row_number(found) if found is not None else None


def row_number(id: UUID) -> int | None:
    """The row's number inside the id; None when no row can have it."""
    return id.int if 0 < id.int < 2**63 else None


@given(STAFF)
class DeliveryStateFilter:
    """One of some states."""

    in_: list[DeliveryState] = shown(STAFF, "Any of these.", name="in")


@given(STAFF)
class DeliveryFilter:
    """Which deliveries are wanted; all that is given must hold."""

    state: DeliveryStateFilter | None = shown(STAFF, "In one of these states.", default=None)
    topic: str | None = shown(STAFF, "Of this topic, e.g. order.paid.", default=None)


@refusal("DELIVERY_UNKNOWN", STAFF, zh="没有这条投递记录。", en="There is no such delivery.")
class DeliveryUnknown(UserError):
    """No such delivery."""


@refusal(
    "DELIVERY_NOT_DEAD",
    STAFF,
    zh="只有失败终止的投递才能重放；这一条已完成或仍在重试。",
    en="Only a dead letter is replayed; this one is done or still being tried.",
)
class DeliveryNotDead(UserError):
    """The delivery is done or still being tried."""
