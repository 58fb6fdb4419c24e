"""Somebody with an order's link proves to be its buyer: a one-time code goes to the order's contact."""

from datetime import datetime

from tortoise.transactions import in_transaction

from backend import settings
from backend.domain.accounts import contacts
from backend.domain.accounts import service as accounts
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.service import Opened
from backend.domain.notifications import service as notifications
from backend.domain.notifications.models import MessageChannel
from backend.domain.orders import links
from backend.domain.orders.errors import OrderUnknown
from backend.domain.orders.models import Order
from backend.domain.orders.proofs import CodeSent


async def request_order_code(order: Order, *, at: datetime) -> CodeSent:
    """Send a one-time code to the contact of an order that the caller may look at.

    Raises `OrderUnknown` when it has none, `TooManyAttempts` when the contact got enough today.
    """
    contact = order.contact_email or order.contact_phone
    if contact is None:
        raise OrderUnknown
    async with in_transaction():
        issued = await accounts.issue_code(order.id, contact, at=at)
        await notifications.send(
            to=contact,
            channel=MessageChannel.EMAIL if order.contact_email else MessageChannel.SMS,
            template="order_code",
            locale=order.locale,
            params={
                "code": issued.code,
                "minutes": str(settings.get().one_time_code_s // 60),
                "number": order.number,
            },
        )
    return CodeSent(contacts.mask(contact), issued.expires_at)


async def confirm_order_code(
    caller: Caller, token: str, code: str, *, at: datetime, locale: str, address: str, user_agent: str
) -> tuple[Order, Opened | None]:
    """Let the caller's session see the codes of the order the link opens.

    A visitor without a session gets one, returned beside the order. Raises `OrderUnknown`, `WrongCode`,
    `TooManyAttempts`.
    """
    order = await _opened(token, at)
    # Outside a transaction: a wrong try stays counted.
    await accounts.confirm_code(order.id, code, at=at)
    async with in_transaction():
        opened = await accounts.ensure_guest(caller, at=at, locale=locale, address=address, user_agent=user_agent)
        session_id = opened.caller.session_id if opened else caller.session_id
        assert session_id is not None
        await accounts.grant(session_id, order.id)
    return order, opened


async def _opened(token: str, at: datetime) -> Order:
    order_id = links.opened_by(token, at=at)
    order = await Order.get_or_none(id=order_id) if order_id is not None else None
    if order is None:
        raise OrderUnknown
    return order
