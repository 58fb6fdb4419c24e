"""What the shop wrote to the buyers of the last days: links, never codes."""

from datetime import datetime, timedelta

from backend.domain.notifications.models import Message, MessageChannel, MessageState
from backend.domain.notifications.templates import render
from backend.domain.orders import links
from backend.domain.orders.models import Order
from backend.seed.ids import Ids
from backend.seed.rows import Rows
from backend.settings import Settings

RECENT = timedelta(days=3)
_TEMPLATE = "order_delivered"


def write_messages(rows: Rows, chosen: Settings, *, at: datetime, ids: Ids) -> None:
    """One message for each order delivered within `RECENT`, to its e-mail address or else its phone."""
    for order in rows.of(Order):
        if order.delivered_at is None or order.delivered_at < at - RECENT:
            continue
        channel = MessageChannel.EMAIL if order.contact_email else MessageChannel.SMS
        subject, body = render(
            _TEMPLATE,
            channel,
            order.locale,
            {
                "shop": chosen.shop_name_zh if order.locale == "zh-CN" else chosen.shop_name_en,
                "number": order.number,
                "link": f"{chosen.address()}/o/{links.token_of(order)}",
            },
        )
        sent = order.delivered_at + timedelta(seconds=0.4)
        rows.add(
            Message(
                id=ids.at(order.delivered_at),
                channel=channel,
                to=order.contact_email or order.contact_phone or "",
                template=_TEMPLATE,
                locale=order.locale,
                subject=subject,
                body=body,
                state=MessageState.SENT,
                created_at=order.delivered_at,
                sent_at=sent,
            )
        )
