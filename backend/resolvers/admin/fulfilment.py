"""Staff see deliveries and have dead letters tried again."""

from typing import Annotated, TypeAlias
from uuid import UUID

import strawberry

from backend.domain.accounts.permissions import Permission
from backend.domain.fulfilment import queries, service
from backend.domain.fulfilment.errors import DeliveryUnknown as NoSuchDelivery
from backend.schema import paging
from backend.schema.context import Info
from backend.schema.doors import STAFF, arg, mutation, query, union
from backend.schema.fulfilment import (
    PREFIX,
    Delivery,
    DeliveryFilter,
    DeliveryNotDead,
    DeliveryUnknown,
    row_number,
    row_of,
)
from backend.schema.invalid import InvalidInput
from backend.schema.paging import Connection

ReplayDeliveryResult: TypeAlias = Annotated[
    Delivery | DeliveryUnknown | DeliveryNotDead | InvalidInput,
    union("ReplayDeliveryResult", "The delivery, due again, or why it is not."),
]


@strawberry.type
class Query:
    @query(STAFF, permission=Permission.DELIVERIES_READ)
    async def deliveries(
        self,
        info: Info,
        filter: Annotated[DeliveryFilter | None, arg(STAFF, "Which are wanted; null: all.")] = None,
        first: Annotated[int, arg(STAFF, "How many, 1 to 100.")] = 20,
        after: Annotated[str | None, arg(STAFF, "Cursor to go on from.")] = None,
    ) -> Connection[Delivery]:
        """What was to be done after events, newest first; the dead letters are those DEAD or POISONED."""
        asked = paging.page(first, after, (int,))
        states = filter.state.in_ if filter is not None and filter.state is not None else None
        rows = await queries.deliveries(asked, states=states, topic=filter.topic if filter is not None else None)
        return paging.connection(rows, asked, lambda row: (row.id,), Delivery.of)


async def _node(id: UUID, info: Info) -> Delivery | None:
    number = row_number(id)
    if number is None or not info.context.caller.may(Permission.DELIVERIES_READ):
        return None
    facts = await queries.delivery(number)
    return Delivery.of(facts) if facts is not None else None


NODES = {PREFIX: _node}


@strawberry.type
class Mutation:
    @mutation(STAFF, permission=Permission.DELIVERIES_REPLAY)
    async def replay_delivery(
        self,
        info: Info,
        id: Annotated[strawberry.ID, arg(STAFF, "The delivery's global id.")],
        reason: Annotated[str, arg(STAFF, "Why, for the journal; 1 to 500 characters.")],
    ) -> ReplayDeliveryResult:
        """Try a dead letter again, its tries counted from the start. Written into the journal."""
        asked = info.context
        row_id = row_of(id)
        if row_id is None:
            raise NoSuchDelivery
        await service.replay_delivery(
            row_id, reason=reason, actor=asked.caller.actor, address=asked.address, at=asked.at
        )
        facts = await queries.delivery(row_id)
        assert facts is not None
        return Delivery.of(facts)
