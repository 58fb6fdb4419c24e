"""The customer who is asking."""

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated
from uuid import UUID

import strawberry

from backend.core import ids
from backend.domain.accounts import models, people
from backend.domain.accounts.queries import tier_id_of
from backend.domain.campaigns.checking import LONGEST_SLUG
from backend.domain.catalog.models import Channel
from backend.domain.checkout.queries import saved_accounts
from backend.domain.coupons.queries import MineIs
from backend.domain.fulfilment.ending import ending_soon
from backend.domain.ledger.values import Balance
from backend.domain.notifications import queries as messages
from backend.domain.orders import earlier, queries
from backend.domain.orders.models import OrderUnit as UnitRow
from backend.domain.orders.people import tags_by_person
from backend.schema import paging
from backend.schema.campaign_pages import CampaignPage, page_at
from backend.schema.context import Info
from backend.schema.doors import SHOP, arg, edge, query, shown, typed
from backend.schema.inbox import InboxMessage
from backend.schema.keeping import EarlierOrders
from backend.schema.orders import Order
from backend.schema.own_coupons import OwnCoupon, page_of_mine
from backend.schema.paging import Connection
from backend.schema.privacy import DataExport, Erasure, erasures_of, exports_of
from backend.schema.saved_accounts import SavedAccount
from backend.schema.sessions import OpenSession, listed
from backend.schema.tiers import Membership, memberships
from backend.schema.units import OrderUnit
from backend.schema.wallet import Wallet, wallets

NOTHING = Balance(0, 0, 0)


async def standings(people: Sequence["Me"], info: Info) -> list[Membership | None]:
    """Where each with an account stands; three statements."""
    members = [me for me in people if not me.is_guest]
    found = dict(
        zip((me.row_id for me in members), await memberships([me.row_id for me in members], info), strict=True)
    )
    return [found.get(me.row_id) for me in people]


async def unread_of(people: Sequence["Me"], info: Info) -> list[int]:
    """How much of each inbox is new; one statement."""
    return await messages.unread_by_customer([me.row_id for me in people])


async def wallet_of(people: Sequence["Me"], info: Info) -> list[Wallet | None]:
    """What each with an account has in the shop's currency; two statements."""
    channel = await Channel.get(id=info.context.channel_id)
    found = await wallets([me.row_id for me in people])
    return [
        None
        if me.is_guest
        else next((one for one in rows if one.balance.currency == channel.currency), None)
        or Wallet.of(NOTHING, channel.currency, me.row_id)
        for me, rows in zip(people, found, strict=True)
    ]


@typed(SHOP)
class EndingUnit:
    """Something of theirs that can be used for a little while only."""

    unit: OrderUnit = shown(SHOP, "What it is.")
    ends_at: datetime = shown(SHOP, "The first moment at which it is of no use any more (UTC).")


async def shown_units(rows: Sequence[UnitRow], customer_id: UUID, locale: str) -> list[OrderUnit]:
    """Units as their holder sees them; two statements."""
    lines = {line.id: line for line in await queries.lines_by_id([row.line_id for row in rows])}
    bought = {order.id: order for order in await queries.orders_by_id([row.order_id for row in rows]) if order}
    return [
        OrderUnit.of(
            row,
            lines[row.line_id].snapshot,
            bought[row.order_id].currency,
            locale,
            received=bought[row.order_id].customer_id != customer_id,
        )
        for row in rows
    ]


@typed(SHOP)
class Me:
    """The customer who is asking: somebody with an account, or a guest known by this browser."""

    id: strawberry.ID = shown(SHOP, "Opaque and global.")
    display_name: str = shown(SHOP, "Name to greet by; empty for a guest.")
    email: str | None = shown(SHOP, "E-mail address; null when none was given.")
    phone: str | None = shown(SHOP, "Phone number with its country, e.g. +8613800138000; null when none was given.")
    is_guest: bool = shown(SHOP, "Whether there is no account yet.")
    membership: Membership | None = edge(SHOP, "Where they stand among the shop's tiers; null for a guest.", standings)
    wallet: Wallet | None = edge(SHOP, "What they have in the shop; null for a guest.", wallet_of)
    data_export: DataExport | None = edge(SHOP, "The copy of their data asked for last; null: none yet.", exports_of)
    erasure: Erasure | None = edge(SHOP, "That they will be forgotten; null: nobody asked.", erasures_of)
    unread: int = edge(
        SHOP, "Messages in their inbox that they did not read; 100 stands for 100 or more.", unread_of, weight=1
    )
    birthday_month: int | None = shown(SHOP, "The month of their birthday, 1 to 12; null: they did not say.")
    has_password: bool = shown(SHOP, "Whether one can log in with a password; otherwise by a code alone.")
    row_id: strawberry.Private[UUID]
    row: strawberry.Private[models.Customer]

    @query(SHOP)
    async def coupons(
        self,
        info: Info,
        standing: Annotated[MineIs, arg(SHOP, "Those that stand so.")] = MineIs.VALID,
        first: Annotated[int, arg(SHOP, "How many, 1 to 100.")] = 20,
        after: Annotated[str | None, arg(SHOP, "Cursor to go on from.")] = None,
    ) -> Connection[OwnCoupon]:
        """Their coupons that stand so, the newest first."""
        return await page_of_mine(self.row_id, standing, first, after, info.context.at)

    @query(SHOP)
    async def campaign(self, info: Info, slug: Annotated[str, arg(SHOP, "Its address.")]) -> CampaignPage | None:
        """The page of the campaign at this address, also of one that is for members such as they are."""
        tier_id = None if self.is_guest else await tier_id_of(self.row_id)
        (tags,) = await tags_by_person([self.row_id])
        return await page_at(slug[:LONGEST_SLUG], info, tier_id=tier_id, tags=tags)

    @query(SHOP)
    async def sessions(self, info: Info) -> list[OpenSession]:
        """Where they are logged in, this session first; at most 50."""
        caller = info.context.caller
        # After logging in the caller is still who they were: the next request asks as somebody known.
        if caller.customer_id != self.row_id:
            return []
        return listed(await people.open_sessions(caller, at=info.context.at), caller)

    @query(SHOP, size=5)
    async def saved_accounts(self, info: Info) -> list[SavedAccount]:
        """Accounts they keep to credit again, the last used first; at most 20, none of a guest."""
        if self.is_guest or info.context.caller.customer_id != self.row_id:
            return []
        return [SavedAccount.of(row, info.context.locale) for row in await saved_accounts(self.row_id)]

    @query(SHOP)
    async def earlier_orders(self, info: Info) -> list[EarlierOrders]:
        """What was bought with their contacts before they had an account, each contact once; empty for a guest."""
        if info.context.caller.customer_id != self.row_id:
            return []
        return [EarlierOrders.of(found) for found in await earlier.earlier_orders(self.row)]

    @query(SHOP)
    async def orders(
        self,
        info: Info,
        first: Annotated[int, arg(SHOP, "How many, 1 to 100.")] = 20,
        after: Annotated[str | None, arg(SHOP, "Cursor to go on from.")] = None,
    ) -> Connection[Order]:
        """What they bought, newest first."""
        asked = paging.page(first, after, (UUID,))
        rows = await queries.orders_of_customer(self.row_id, asked)
        locale = info.context.locale
        return paging.connection(rows, asked, lambda row: (row.id,), lambda row: Order.of(row, locale, may_reveal=True))

    @query(SHOP)
    async def inbox(
        self,
        info: Info,
        first: Annotated[int, arg(SHOP, "How many, 1 to 100.")] = 20,
        after: Annotated[str | None, arg(SHOP, "Cursor to go on from.")] = None,
    ) -> Connection[InboxMessage]:
        """What the shop wrote to them, newest first; nothing for a guest."""
        asked = paging.page(first, after, (UUID,))
        own = info.context.caller.customer_id == self.row_id
        rows = await messages.inbox(self.row_id, asked) if own else []
        return paging.connection(rows, asked, lambda row: (row.id,), InboxMessage.of)

    @query(SHOP)
    async def entitlements(
        self,
        info: Info,
        first: Annotated[int, arg(SHOP, "How many, 1 to 100.")] = 20,
        after: Annotated[str | None, arg(SHOP, "Cursor to go on from.")] = None,
    ) -> Connection[OrderUnit]:
        """Everything that was handed over to them, piece by piece, the latest first."""
        asked = paging.page(first, after, (datetime, UUID))
        rows = await queries.entitlements_of_customer(self.row_id, asked)
        pieces = await shown_units(rows, self.row_id, info.context.locale)
        by_row = dict(zip((row.id for row in rows), pieces, strict=True))
        return paging.connection(rows, asked, lambda row: (row.delivered_at, row.id), lambda row: by_row[row.id])

    @query(SHOP, size=5)
    async def ending_soon(self, info: Info) -> list[EndingUnit]:
        """What they hold unused and can use for seven days more at most, the first to end first; at most 20.

        Codes nobody looked at, seats, vouchers with uses left, and memberships that no other stretch follows.
        """
        found = await ending_soon(self.row_id, at=info.context.at)
        rows = await queries.units_by_id([one.unit_id for one in found])
        pieces = await shown_units(rows, self.row_id, info.context.locale)
        return [EndingUnit(unit=piece, ends_at=one.ends_at) for piece, one in zip(pieces, found, strict=True)]

    @classmethod
    def of(cls, row: models.Customer) -> "Me":
        """From the row."""
        return cls(
            id=strawberry.ID(ids.public("cus", row.id)),
            display_name=row.display_name,
            email=row.email,
            phone=row.phone,
            is_guest=row.registered_at is None,
            birthday_month=row.birthday_month,
            has_password=row.password_hash is not None,
            row_id=row.id,
            row=row,
        )


@typed(SHOP)
class Session:
    """Somebody has just logged in. The cookie is set as well."""

    me: Me = shown(SHOP, "Who logged in.")
    token: str = shown(SHOP, "For programs: send it as `Authorization: Bearer …`. Shown this once.")
