"""Buyers prove their contacts, and take into their account what they bought without one."""

from typing import Annotated, TypeAlias

import strawberry

from backend import settings
from backend.core import ids
from backend.domain.accounts import service as accounts
from backend.domain.orders import access
from backend.domain.orders import service as orders
from backend.domain.orders.errors import OrderUnknown as NoSuchOrder
from backend.resolvers.members import member
from backend.schema.access import OrderUnknown, VerificationRequired
from backend.schema.accounts import ContactCodeSent, TooManyAttempts, WrongCode
from backend.schema.context import Info
from backend.schema.doors import SHOP, arg, mutation, union
from backend.schema.keeping import (
    ConfirmContactInput,
    ContactCodeInput,
    ContactProved,
    ContactUnknown,
    EarlierOrdersKept,
    KeepOrderInput,
    OrderKept,
    OrderTaken,
)
from backend.schema.me import Me, Session
from backend.schema.orders import Order

RequestContactCodeResult: TypeAlias = Annotated[
    ContactCodeSent | ContactUnknown | TooManyAttempts,
    union("RequestContactCodeResult", "Where the code went, or why none was sent."),
]
ConfirmContactResult: TypeAlias = Annotated[
    ContactProved | ContactUnknown | WrongCode | TooManyAttempts,
    union("ConfirmContactResult", "That the contact is proved, or why not."),
]
KeepOrderResult: TypeAlias = Annotated[
    OrderKept | OrderUnknown | OrderTaken | VerificationRequired | WrongCode | TooManyAttempts,
    union("KeepOrderResult", "The order in its account, or why it is in none."),
]


@strawberry.type
class Mutation:
    @mutation(SHOP, weight=50)
    async def request_contact_code(
        self, info: Info, input: Annotated[ContactCodeInput, arg(SHOP, "Which contact.")]
    ) -> RequestContactCodeResult:
        """Send a code to a contact of one's own account, to prove that it is one's own."""
        asked = info.context
        sent = await accounts.request_contact_code(
            member(asked.caller), input.kind, locale=asked.locale, address=asked.address, at=asked.at
        )
        return ContactCodeSent.of(sent)

    @mutation(SHOP, weight=50)
    async def confirm_contact(
        self, info: Info, input: Annotated[ConfirmContactInput, arg(SHOP, "The code as received.")]
    ) -> ConfirmContactResult:
        """Prove a contact of one's own account."""
        asked = info.context
        await accounts.confirm_contact(member(asked.caller), input.kind, input.code, address=asked.address, at=asked.at)
        return ContactProved(kind=input.kind)

    @mutation(SHOP, weight=50)
    async def keep_earlier_orders(self, info: Info) -> EarlierOrdersKept:
        """Take what was bought without an account, with a contact that this account proved, into the account."""
        asked = info.context
        count = await orders.keep_earlier_orders(member(asked.caller), address=asked.address, at=asked.at)
        return EarlierOrdersKept(count=count)

    @mutation(SHOP, weight=50)
    async def keep_order(
        self, info: Info, input: Annotated[KeepOrderInput, arg(SHOP, "Which order.")]
    ) -> KeepOrderResult:
        """Take one order into one's account; who has none logs in, or opens one, with the order's contact."""
        asked = info.context
        row_id = ids.parse("ord", input.order_id) if input.order_id is not None else None
        seen = await access.viewing(asked.caller, id=row_id, token=input.lookup_token, at=asked.at)
        if seen is None:
            raise NoSuchOrder
        kept = await orders.keep_order(
            asked.caller,
            seen,
            input.code,
            locale=asked.locale,
            address=asked.address,
            user_agent=asked.user_agent,
            at=asked.at,
        )
        session = None
        if kept.opened is not None:
            assert kept.opened.customer is not None
            asked.set_session(kept.opened.token, settings.get().customer_session_s)
            session = Session(me=Me.of(kept.opened.customer), token=kept.opened.token)
        return OrderKept(order=Order.of(kept.order, asked.locale, may_reveal=True), session=session)
