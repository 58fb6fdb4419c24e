"""Telling those who wait in a group that it is one person nearer to being full."""

from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from tortoise.transactions import in_transaction

from backend import settings
from backend.core import database, outbox
from backend.core.outbox import Delivery
from backend.domain.notifications import service as notifications
from backend.domain.notifications.models import MessageChannel
from backend.domain.notifications.service import Asked
from backend.domain.orders import links

# In a large group everybody would hear of everybody: there it is its leader alone who is told.
_SMALL = 10
_WAITING = """
SELECT o.id, o.number, o.placed_at, o.locale, o.contact_email, o.contact_phone, g.size - g.taken AS missing, g.ends_at,
    CASE WHEN c.registered_at IS NOT NULL THEN c.id END AS member
FROM buying_group g
JOIN group_seat s ON s.group_id = g.id AND s.state = 'TAKEN' AND s.order_id <> $2
JOIN "order" o ON o.id = s.order_id JOIN customer c ON c.id = o.customer_id
WHERE g.id = $1 AND g.state = 'OPEN' AND g.ends_at > $3 AND (g.size <= $4 OR s.customer_id = g.leader_id)
    AND num_nonnulls(o.contact_email, o.contact_phone) > 0
ORDER BY o.id
"""


async def tell_joined(group_id: UUID, order_id: UUID, *, delivery: Delivery, at: datetime) -> None:
    """Queue a message for each who waits in the group that the order joined, once; none when it is full or over by now.

    In one transaction with closing the delivery.
    """
    chosen = settings.get()
    async with in_transaction():
        if not await outbox.close(delivery, at=at):
            return
        await notifications.send_each(
            [
                Asked(
                    to=row["contact_email"] or row["contact_phone"],
                    channel=MessageChannel.EMAIL if row["contact_email"] else MessageChannel.SMS,
                    template="group_joined",
                    locale=row["locale"],
                    params={
                        "number": row["number"],
                        "left": str(row["missing"]),
                        "time": f"{row['ends_at'].astimezone(ZoneInfo(chosen.time_zone)):%Y-%m-%d %H:%M}",
                        "link": f"{chosen.address()}/o/{links.token(row['id'], placed_at=row['placed_at'])}",
                    },
                    inbox=row["member"],
                )
                for row in await database.fetch(_WAITING, group_id, order_id, at, _SMALL)
            ]
        )
