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


class Messages:
    """Writes one message for each order delivered within `RECENT`, to its e-mail address or else its phone."""

    def __init__(self, rows: Rows, chosen: Settings, *, at: datetime, ids: Ids) -> None:
        self._rows, self._chosen, self._since, self._ids = rows, chosen, at - RECENT, ids

    def tell(self, order: Order) -> None:
        """The message about one order, if there is one; a partner's program asks by itself."""
        to = order.contact_email or order.contact_phone
        if to is None or order.delivered_at is None or order.delivered_at < self._since:
            return
        channel, chosen = MessageChannel.EMAIL if order.contact_email else MessageChannel.SMS, self._chosen
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
        self._rows.put(
            Message,
            id=self._ids.at(order.delivered_at),
            channel=channel,
            to=to,
            template=_TEMPLATE,
            locale=order.locale,
            subject=subject,
            body=body,
            state=MessageState.SENT,
            created_at=order.delivered_at,
            sent_at=order.delivered_at + timedelta(seconds=0.4),
        )
