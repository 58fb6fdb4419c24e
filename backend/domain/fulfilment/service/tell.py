"""Telling the buyer that everything is there. Messages carry a link, never a code."""

from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend import settings
from backend.core import outbox
from backend.core.outbox import Delivery
from backend.domain.notifications import service as notifications
from backend.domain.notifications.models import MessageChannel
from backend.domain.orders import links
from backend.domain.orders.models import Order


async def tell_delivered(order_id: UUID, *, delivery: Delivery, at: datetime) -> None:
    """Queue the message with the order's signed link, to its e-mail address or else its phone."""
    async with in_transaction():
        if not await outbox.close(delivery, at=at):
            return
        order = await Order.get(id=order_id)
        contact = order.contact_email or order.contact_phone
        if contact is None:
            return
        await notifications.send(
            to=contact,
            channel=MessageChannel.EMAIL if order.contact_email else MessageChannel.SMS,
            template="order_delivered",
            locale=order.locale,
            params={
                "number": order.number,
                "link": f"{settings.get().address()}/o/{links.token_of(order)}",
            },
        )
