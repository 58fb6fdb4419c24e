"""Staff find orders, look into them and follow them."""

import contextlib
from collections.abc import AsyncIterator
from datetime import datetime
from typing import Annotated
from uuid import UUID

import strawberry
from graphql import GraphQLError

from backend.core import ids
from backend.domain.accounts.permissions import Permission
from backend.domain.orders import finding, models, search
from backend.domain.orders import service as orders
from backend.domain.orders.search import OrderSearch, OrderSort
from backend.resolvers.pieces import finders
from backend.resolvers.watching import looks
from backend.schema import paging
from backend.schema.context import Info
from backend.schema.doors import STAFF, arg, query, subscription
from backend.schema.finding import FoundOrders
from backend.schema.orders import Order
from backend.schema.paging import Connection
from backend.schema.search import OrderFilter

EVERY_S = 2.0


@strawberry.type
class Query:
    @query(STAFF, permission=Permission.ORDERS_READ)
    async def orders(
        self,
        info: Info,
        filter: Annotated[OrderFilter | None, arg(STAFF, "Which are wanted; null: all.")] = None,
        sort: Annotated[OrderSort, arg(STAFF, "In which order.")] = OrderSort.NEWEST,
        first: Annotated[int, arg(STAFF, "How many, 1 to 100.")] = 20,
        after: Annotated[str | None, arg(STAFF, "Cursor to go on from.")] = None,
    ) -> Connection[Order]:
        """Orders of all channels."""
        asked = paging.page(first, after, (datetime, UUID))
        wanted = filter.search(sort) if filter is not None else OrderSearch(sort=sort)
        rows = await search.find_orders(wanted, asked)
        locale = info.context.locale
        return paging.connection(rows, asked, lambda row: (row.placed_at, row.id), lambda row: Order.of(row, locale))

    @query(STAFF, permission=Permission.ORDERS_READ)
    async def find_orders(
        self,
        info: Info,
        text: Annotated[
            str,
            arg(
                STAFF,
                "Whatever was given: a number of an order, payment, refund, supplier or partner, an e-mail address, a"
                " phone number or its last four digits or more, a credited account, or (with `codes`) a whole code.",
            ),
        ],
        codes: Annotated[
            bool, arg(STAFF, "Also ask whose code it is. That is written in the journal, without the code.")
        ] = False,
        first: Annotated[int, arg(STAFF, "How many, 1 to 100.")] = 10,
    ) -> FoundOrders:
        """The newest orders that a text leads to, whatever it is; compared exactly."""
        most, asked = paging.page(first, None, ()).first, info.context
        found = await finding.find(text, among_codes=codes, most=most, caller=asked.caller, address=asked.address)
        return FoundOrders.of(found, asked.locale)

    @query(STAFF, permission=Permission.ORDERS_READ)
    async def order(self, info: Info, id: Annotated[strawberry.ID, arg(STAFF, "Global id.")]) -> Order | None:
        """One order; null when there is none."""
        return await _order(ids.parse("ord", id), info)


@strawberry.type
class Subscription:
    @subscription(STAFF, permission=Permission.ORDERS_READ)
    async def order_progress(
        self, info: Info, id: Annotated[strawberry.ID, arg(STAFF, "Global id.")]
    ) -> AsyncIterator[Order]:
        """The order now, and again after each change."""
        row_id = ids.parse("ord", id)
        told = 0
        if not info.context.caller.may(Permission.ORDERS_READ) or await _order(row_id, info) is None:
            raise GraphQLError("There is no such order.", extensions={"code": "ORDER_UNKNOWN"})
        assert row_id is not None
        async with contextlib.aclosing(looks(orders.channel(row_id), lambda: EVERY_S)) as news:
            async for _ in news:
                row = await models.Order.get(id=row_id)
                if row.version != told:
                    told = row.version
                    yield Order.of(row, info.context.locale)


async def _order(id: UUID | None, info: Info) -> Order | None:
    row = await models.Order.get_or_none(id=id) if id is not None else None
    return Order.of(row, info.context.locale) if row is not None else None


async def _node(id: UUID, info: Info) -> Order | None:
    return await _order(id, info) if info.context.caller.may(Permission.ORDERS_READ) else None


async def _sees(id: UUID, info: Info) -> bool:
    return info.context.caller.may(Permission.ORDERS_READ)


NODES = {"ord": _node, **finders(_sees)}
