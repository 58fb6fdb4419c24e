"""Partners look at their orders, and give up what was not handed over."""

from typing import Annotated, TypeAlias
from uuid import UUID

import strawberry

from backend.core import ids
from backend.domain.aftersales import service as aftersales
from backend.domain.distribution.scopes import Scope
from backend.domain.orders.partners import PartnerOrders, order_of_partner, orders_of_partner
from backend.resolvers.pieces import finders
from backend.schema import paging
from backend.schema.access import CancelOrderInput, OrderNotCancellable, OrderUnknown
from backend.schema.context import Info
from backend.schema.doors import PARTNERS, arg, mutation, query, union
from backend.schema.invalid import InvalidInput
from backend.schema.orders import Order
from backend.schema.paging import Connection
from backend.schema.repeats import IdempotencyConflict
from backend.schema.search import OrderFilter

CancelOrderResult: TypeAlias = Annotated[
    Order | OrderUnknown | OrderNotCancellable | IdempotencyConflict | InvalidInput,
    union("CancelOrderResult", "The order as it is now, or why nothing of it can go back."),
]


@strawberry.type
class Query:
    @query(PARTNERS, permission=Scope.ORDERS_READ)
    async def order(
        self,
        info: Info,
        id: Annotated[strawberry.ID | None, arg(PARTNERS, "Its global id.")] = None,
        external_id: Annotated[str | None, arg(PARTNERS, "Your own number of it.")] = None,
    ) -> Order | None:
        """One of your orders, by either; null for everything else."""
        row_id = ids.parse("ord", id) if id is not None else None
        if id is not None and row_id is None:
            return None
        return await _order(info, row_id, external_id)

    @query(PARTNERS, permission=Scope.ORDERS_READ)
    async def orders(
        self,
        info: Info,
        filter: Annotated[OrderFilter | None, arg(PARTNERS, "Which are wanted; null: all.")] = None,
        first: Annotated[int, arg(PARTNERS, "How many, 1 to 100.")] = 20,
        after: Annotated[str | None, arg(PARTNERS, "Cursor to go on from.")] = None,
    ) -> Connection[Order]:
        """Your orders, newest first."""
        asked, caller, locale = paging.page(first, after, (UUID,)), info.context.caller, info.context.locale
        assert caller.partner_id is not None
        rows = await orders_of_partner(caller.partner_id, filter.of_partner() if filter else PartnerOrders(), asked)
        return paging.connection(rows, asked, lambda row: (row.id,), lambda row: Order.of(row, locale))


@strawberry.type
class Mutation:
    @mutation(PARTNERS, permission=Scope.ORDERS_WRITE)
    async def cancel_order(
        self,
        info: Info,
        input: Annotated[CancelOrderInput, arg(PARTNERS, "Which order to give up.")],
        idempotency_key: Annotated[
            str, arg(PARTNERS, "8 to 100 printable characters, the same for each retry of this wish.")
        ],
    ) -> CancelOrderResult:
        """Give up what of an order was not handed over; its price goes back to your balance. The rest stays sold."""
        asked = info.context
        row = await aftersales.withdraw_order(
            asked.caller, ids.parse("ord", input.order_id), idempotency_key=idempotency_key, at=asked.at
        )
        return Order.of(row, asked.locale)


async def _order(info: Info, id: UUID | None, external_id: str | None) -> Order | None:
    caller = info.context.caller
    if caller.partner_id is None or Scope.ORDERS_READ not in caller.scopes:
        return None
    row = await order_of_partner(caller.partner_id, id=id, external_id=external_id)
    return Order.of(row, info.context.locale) if row else None


async def _node(id: UUID, info: Info) -> Order | None:
    return await _order(info, id, None)


async def _sees(id: UUID, info: Info) -> bool:
    return await _order(info, id, None) is not None


NODES = {"ord": _node, "unt": finders(_sees)["unt"]}
