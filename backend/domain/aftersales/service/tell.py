"""Telling the buyer what was decided. Messages carry a link, never a code."""

from dataclasses import dataclass
from uuid import UUID

from backend import settings
from backend.core import database
from backend.domain.accounts.queries import member
from backend.domain.aftersales.models import Case
from backend.domain.fulfilment.gifts import link_of
from backend.domain.notifications import service as notifications
from backend.domain.notifications.models import MessageChannel
from backend.domain.orders import links
from backend.domain.orders import service as orders
from backend.domain.orders.models import Order

_RECIPIENT = """
SELECT g.id AS gift_id, coalesce(c.email, c.phone) AS contact, c.locale,
    CASE WHEN c.registered_at IS NOT NULL THEN c.id END AS member
FROM gift g JOIN customer c ON c.id = g.recipient_id
WHERE g.state = 'CLAIMED' AND num_nonnulls(c.email, c.phone) > 0 AND {which} LIMIT 1
"""
_OF_CASE = _RECIPIENT.format(
    which="""'customer:' || g.recipient_id = $2
    AND EXISTS (SELECT FROM after_sale_unit u WHERE u.unit_id = g.unit_id AND u.case_id = $1)"""
)
_OF_UNIT = _RECIPIENT.format(which="g.unit_id = $1")


async def tell_buyer(order: Order, template: str, *, about: Case | None = None, **params: str) -> None:
    """Queue the message with the order's signed link in the caller's transaction; nobody to tell is no error.

    What is `about` a case that the recipient of a gift opened goes to them, with the gift's link.
    """
    if about is not None and (told := await _recipient(about)) is not None:
        await _tell_recipient(order, told, template, **params)
        return
    contact = order.contact_email or order.contact_phone
    if contact is None:
        return
    await notifications.send(
        to=contact,
        channel=MessageChannel.EMAIL if order.contact_email else MessageChannel.SMS,
        template=template,
        locale=order.locale,
        inbox=await member(order.customer_id),
        params={"number": order.number, "link": f"{settings.get().address()}/o/{links.token_of(order)}", **params},
    )


async def tell_recipient(order: Order, unit_id: UUID, template: str) -> bool:
    """The same to whoever was given the piece by link; whether there is somebody."""
    rows = await database.fetch(_OF_UNIT, unit_id)
    for row in rows:
        await _tell_recipient(order, _Recipient(**row), template)
    return bool(rows)


@dataclass(frozen=True, slots=True)
class _Recipient:
    gift_id: UUID
    contact: str
    locale: str
    member: UUID | None


async def _recipient(case: Case) -> _Recipient | None:
    """Who was given the case's piece, when it was them who opened it."""
    rows = await database.fetch(_OF_CASE, case.id, case.opened_by)
    return _Recipient(**rows[0]) if rows else None


async def _tell_recipient(order: Order, told: _Recipient, template: str, **params: str) -> None:
    await notifications.send(
        to=told.contact,
        channel=MessageChannel.EMAIL if "@" in told.contact else MessageChannel.SMS,
        template=template,
        locale=told.locale,
        inbox=told.member,
        params={"number": order.number, "link": link_of(told.gift_id), **params},
    )


async def show_anew(order: Order) -> None:
    """Whoever watches the order is to see it again: something in it changed that is not its state."""
    await orders.show_anew(order.id)
