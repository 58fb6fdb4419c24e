"""Buyers look at their orders, follow them, give them up, and see their codes."""

import contextlib
from collections.abc import AsyncIterator
from typing import Annotated, TypeAlias
from uuid import UUID

import strawberry
from graphql import GraphQLError

from backend import settings
from backend.core import clock, ids
from backend.domain.fulfilment import service as fulfilment
from backend.domain.fulfilment.progress import UnitProgress, progress_by_unit
from backend.domain.orders import access, queries
from backend.domain.orders import service as orders
from backend.domain.orders.access import Viewing
from backend.domain.orders.errors import OrderUnknown as NoSuchOrder
from backend.domain.orders.states import OrderState
from backend.domain.payments import service as payments
from backend.resolvers.pieces import finders
from backend.resolvers.watching import looks
from backend.schema.access import (
    CancelOrderInput,
    CodeNotDelivered,
    CodeUnknown,
    ConfirmOrderCodeInput,
    OrderAccess,
    OrderCodeSent,
    OrderNotCancellable,
    OrderUnknown,
    RequestOrderCodeInput,
    RevealCodeInput,
    StartPaymentInput,
    VerificationRequired,
)
from backend.schema.accounts import TooManyAttempts, WrongCode
from backend.schema.context import Info
from backend.schema.doors import SHOP, arg, mutation, query, subscription, union
from backend.schema.gifts import UnitGifted
from backend.schema.orders import Order
from backend.schema.payments import OrderNotPayable, Payment, PaymentUnavailable
from backend.schema.units import RevealedCode

StartPaymentResult: TypeAlias = Annotated[
    Payment | OrderUnknown | OrderNotPayable | PaymentUnavailable,
    union("StartPaymentResult", "The open payment, or why there is none."),
]
CancelOrderResult: TypeAlias = Annotated[
    Order | OrderUnknown | OrderNotCancellable, union("CancelOrderResult", "The order given up, or why it is not.")
]
RevealCodeResult: TypeAlias = Annotated[
    RevealedCode | CodeUnknown | CodeNotDelivered | VerificationRequired | UnitGifted,
    union("RevealCodeResult", "The code in the clear, or why it is not shown."),
]
RequestOrderCodeResult: TypeAlias = Annotated[
    OrderCodeSent | OrderUnknown | TooManyAttempts, union("RequestOrderCodeResult", "Where the code went, or why none.")
]
ConfirmOrderCodeResult: TypeAlias = Annotated[
    OrderAccess | OrderUnknown | WrongCode | TooManyAttempts,
    union("ConfirmOrderCodeResult", "The order, its codes open to this visitor, or why not."),
]

# While something is about to happen a lost ping costs no more than this; later there is less to miss.
SOON_S, LATER_S = 2.0, 10.0
OPEN = (OrderState.PENDING_PAYMENT, OrderState.PAID, OrderState.REFUNDING)


@strawberry.type
class Query:
    @query(SHOP)
    async def order(
        self,
        info: Info,
        id: Annotated[strawberry.ID | None, arg(SHOP, "Global id of one's own order.")] = None,
        lookup_token: Annotated[str | None, arg(SHOP, "Token of an order's link.")] = None,
    ) -> Order | None:
        """One's own order by id, or any order by its signed link; null for everything else."""
        return _shown(await _viewing(info, id, lookup_token), info)


@strawberry.type
class Mutation:
    @mutation(SHOP)
    async def start_payment(
        self, info: Info, input: Annotated[StartPaymentInput, arg(SHOP, "Which order to pay.")]
    ) -> StartPaymentResult:
        """Open a payment again after the provider was away or a payment was declined; an open one is found."""
        seen = await _viewing(info, input.order_id, input.lookup_token)
        if seen is None:
            raise NoSuchOrder
        return Payment.of(await payments.start_payment(seen.order.id, at=info.context.at))

    @mutation(SHOP)
    async def cancel_order(
        self, info: Info, input: Annotated[CancelOrderInput, arg(SHOP, "Which order to give up.")]
    ) -> CancelOrderResult:
        """Give up an unpaid order: its payment is closed, then its goods go back. Again is no error."""
        caller = info.context.caller
        id = ids.parse("ord", input.order_id)
        if id is None:
            raise NoSuchOrder
        row = await payments.cancel_order(caller.customer_id, id, actor=caller.actor, at=info.context.at)
        return Order.of(row, info.context.locale, may_reveal=True)

    @mutation(SHOP)
    async def reveal_code(
        self, info: Info, input: Annotated[RevealCodeInput, arg(SHOP, "Which code to show.")]
    ) -> RevealCodeResult:
        """Show a delivered code to its buyer. Each time leaves evidence; the answer must not be kept."""
        asked = info.context
        revealed = await fulfilment.reveal_code(
            asked.caller,
            ids.parse("cod", input.code_id),
            token=input.lookup_token,
            address=asked.address,
            at=asked.at,
        )
        return RevealedCode.of(revealed.facts, revealed.content, asked.at)

    @mutation(SHOP)
    async def request_order_code(
        self, info: Info, input: Annotated[RequestOrderCodeInput, arg(SHOP, "For which order.")]
    ) -> RequestOrderCodeResult:
        """Send a six-digit code to the order's contact; it proves that whoever has the link is the buyer."""
        seen = await _viewing(info, input.order_id, input.lookup_token)
        if seen is None:
            raise NoSuchOrder
        return OrderCodeSent.of(await orders.request_order_code(seen.order, at=info.context.at))

    @mutation(SHOP)
    async def confirm_order_code(
        self, info: Info, input: Annotated[ConfirmOrderCodeInput, arg(SHOP, "The code as received.")]
    ) -> ConfirmOrderCodeResult:
        """Open the order's codes to this visitor; without a session one is begun."""
        asked = info.context
        row, opened = await orders.confirm_order_code(
            asked.caller,
            input.lookup_token,
            input.code,
            at=asked.at,
            locale=asked.locale,
            address=asked.address,
            user_agent=asked.user_agent,
        )
        if opened is not None:
            asked.set_session(opened.token, settings.get().customer_session_s)
        return OrderAccess(order=Order.of(row, asked.locale, may_reveal=True))


@strawberry.type
class Subscription:
    @subscription(SHOP)
    async def order_progress(
        self,
        info: Info,
        id: Annotated[strawberry.ID | None, arg(SHOP, "Global id of one's own order.")] = None,
        lookup_token: Annotated[str | None, arg(SHOP, "Token of an order's link.")] = None,
    ) -> AsyncIterator[Order]:
        """The order now, and again after each change of it or of a unit's progress. ORDER_UNKNOWN when this visitor
        may not see it."""
        first = await _viewing(info, id, lookup_token)
        if first is None:
            raise _unknown()
        told: tuple[int, bool, list[UnitProgress | None]] | None = None
        state = first.order.state
        async with contextlib.aclosing(
            looks(orders.channel(first.order.id), lambda: SOON_S if state in OPEN else LATER_S)
        ) as news:
            async for _ in news:
                seen = await _viewing(info, id, lookup_token)
                if seen is None:
                    raise _unknown()
                state = seen.order.state
                now = (seen.order.version, seen.may_reveal, await _progress(seen))
                if told != now:
                    told = now
                    yield Order.of(seen.order, info.context.locale, may_reveal=seen.may_reveal)


async def _viewing(info: Info, id: str | None, token: str | None) -> Viewing | None:
    row_id = ids.parse("ord", id) if id is not None else None
    return await access.viewing(info.context.caller, id=row_id, token=token, at=info.context.at)


async def _progress(seen: Viewing) -> list[UnitProgress | None]:
    """How far what is not handed over yet is; a unit's progress changes no order, so its version does not tell."""
    if seen.order.state is not OrderState.PAID:
        return []
    (units,) = await queries.units_by_order([seen.order.id])
    return await progress_by_unit([unit.id for unit in units], clock.now())


def _shown(seen: Viewing | None, info: Info) -> Order | None:
    return Order.of(seen.order, info.context.locale, may_reveal=seen.may_reveal) if seen else None


def _unknown() -> GraphQLError:
    return GraphQLError("There is no such order.", extensions={"code": "ORDER_UNKNOWN"})


async def _node(id: UUID, info: Info) -> Order | None:
    return _shown(await access.viewing(info.context.caller, id=id, at=info.context.at), info)


async def _sees(id: UUID, info: Info) -> bool:
    return await access.viewing(info.context.caller, id=id, at=info.context.at) is not None


NODES = {"ord": _node, **finders(_sees)}
