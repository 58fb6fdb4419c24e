"""Telling the buyer what was decided. Messages carry a link, never a code."""

from backend import settings
from backend.core import database
from backend.domain.notifications import service as notifications
from backend.domain.notifications.models import MessageChannel
from backend.domain.orders import links
from backend.domain.orders.models import Order


async def tell_buyer(order: Order, template: str, **params: str) -> None:
    """Queue the message with the order's signed link in the caller's transaction; nobody to tell is no error."""
    contact = order.contact_email or order.contact_phone
    if contact is None:
        return
    await notifications.send(
        to=contact,
        channel=MessageChannel.EMAIL if order.contact_email else MessageChannel.SMS,
        template=template,
        locale=order.locale,
        params={"number": order.number, "link": f"{settings.get().address()}/o/{links.token_of(order)}", **params},
    )


async def show_anew(order: Order) -> None:
    """Whoever watches the order is to see it again: something in it changed that is not its state."""
    await database.execute('UPDATE "order" SET version = version + 1 WHERE id = $1', order.id)
