"""Telling the buyer of a gift what became of it. Messages carry the order's link, never a code or the gift's link."""

from backend import settings
from backend.domain.accounts.queries import member
from backend.domain.notifications import service as notifications
from backend.domain.notifications.models import MessageChannel
from backend.domain.orders import links
from backend.domain.orders.models import Order


async def tell_giver(order: Order, template: str) -> None:
    """Queue the message in the caller's transaction; nobody to tell is no error."""
    contact = order.contact_email or order.contact_phone
    if contact is None:
        return
    await notifications.send(
        to=contact,
        channel=MessageChannel.EMAIL if order.contact_email else MessageChannel.SMS,
        template=template,
        locale=order.locale,
        inbox=await member(order.customer_id),
        params={"number": order.number, "link": f"{settings.get().address()}/o/{links.token_of(order)}"},
    )
