"""Customers look at groups; buying with one is placing an order."""

from typing import Annotated
from uuid import UUID

import strawberry

from backend.core import ids
from backend.domain.group_buys import queries
from backend.schema import paging
from backend.schema.context import Info
from backend.schema.doors import SHOP, arg, query
from backend.schema.group_buys import BuyingGroup, GroupOffer, groups_with_offers
from backend.schema.paging import Connection


@strawberry.type
class Query:
    @query(SHOP, size=2)
    async def group_offers(
        self, info: Info, product_id: Annotated[strawberry.ID, arg(SHOP, "The product's or bundle's global id.")]
    ) -> list[GroupOffer]:
        """Which variants of a product may be bought with a group now, cheapest first."""
        asked = info.context
        product = ids.parse("prd", product_id)
        found = await queries.live_offers(product, asked.channel_id, at=asked.at) if product is not None else []
        return [GroupOffer.of(offered) for offered in found]

    @query(SHOP)
    async def group(
        self, info: Info, id: Annotated[strawberry.ID, arg(SHOP, "The group's global id.")]
    ) -> BuyingGroup | None:
        """A group, for whoever has its link; null for one that never opened, unless it is your own."""
        return await group_of(ids.parse("grp", id), info)

    @query(SHOP)
    async def my_groups(
        self,
        info: Info,
        first: Annotated[int, arg(SHOP, "How many, 1 to 100.")] = 20,
        after: Annotated[str | None, arg(SHOP, "Cursor to go on from.")] = None,
    ) -> Connection[BuyingGroup]:
        """The groups in which this visitor has a seat, newest first; empty for a stranger."""
        asked = paging.page(first, after, (UUID,))
        you = info.context.caller.customer_id
        rows = await queries.own_groups(you, asked) if you is not None else []
        offers = {row.id: row for row in await queries.offers_by_id([group.offer_id for group in rows])} if rows else {}
        return paging.connection(
            rows, asked, lambda row: (row.id,), lambda row: BuyingGroup.of(row, offers[row.offer_id])
        )


async def group_of(id: UUID | None, info: Info) -> BuyingGroup | None:
    """The group as this visitor may see it."""
    (row,) = await queries.groups_by_id([id]) if id is not None else [None]
    if row is None or row.channel_id != info.context.channel_id:
        return None
    if row.opened_at is None and row.leader_id != info.context.caller.customer_id:
        return None
    (shown,) = await groups_with_offers([row])
    return shown


async def _node(id: UUID, info: Info) -> BuyingGroup | None:
    return await group_of(id, info)


NODES = {"grp": _node}
