"""Telling buyers that everything is there. Messages carry a link, never a code."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend import settings
from backend.core import database, outbox
from backend.core.outbox import Delivery
from backend.domain.notifications import service as notifications
from backend.domain.notifications.models import MessageChannel
from backend.domain.notifications.service import Asked
from backend.domain.orders import links

_ORDERS = """
SELECT id, number, placed_at, locale, contact_email, contact_phone FROM "order"
WHERE id = ANY($1::uuid[]) AND (contact_email IS NOT NULL OR contact_phone IS NOT NULL) ORDER BY id
"""


async def tell_delivered(told: Mapping[Delivery, UUID], *, at: datetime) -> None:
    """Queue a message with each order's signed link, to its e-mail address or else its phone; all or none of them."""
    async with in_transaction():
        fresh = await outbox.close_each(told, at=at)
        if not fresh:
            return
        shop = settings.get().address()
        await notifications.send_each(
            [
                Asked(
                    to=row["contact_email"] or row["contact_phone"],
                    channel=MessageChannel.EMAIL if row["contact_email"] else MessageChannel.SMS,
                    template="order_delivered",
                    locale=row["locale"],
                    params={
                        "number": row["number"],
                        "link": f"{shop}/o/{links.token(row['id'], placed_at=row['placed_at'])}",
                    },
                )
                for row in await database.fetch(_ORDERS, [told[delivery] for delivery in fresh])
            ]
        )
