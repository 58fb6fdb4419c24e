"""Telling buyers that their money came, and that everything is there. Messages carry a link, never a code."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend import settings
from backend.core import database, outbox
from backend.core.money import Money
from backend.core.outbox import Delivery
from backend.domain.notifications import service as notifications
from backend.domain.notifications.models import MessageChannel
from backend.domain.notifications.service import Asked
from backend.domain.orders import links

_ORDERS = """
SELECT o.id, o.number, o.placed_at, o.locale, o.contact_email, o.contact_phone, o.total_minor, o.currency,
    CASE WHEN c.registered_at IS NOT NULL THEN c.id END AS member
FROM "order" o JOIN customer c ON c.id = o.customer_id
WHERE o.id = ANY($1::uuid[]) AND ($2 OR o.partner_id IS NULL) AND num_nonnulls(o.contact_email, o.contact_phone) > 0
ORDER BY o.id
"""


async def tell_paid(told: Mapping[Delivery, UUID], *, at: datetime) -> None:
    """Queue each paid order's receipt, once. What a partner's program bought, its partner's customer paid there."""
    # Who just paid is looking at the order: an inbox need not say so too.
    await _tell("order_receipt", told, at, partners=False, inbox=False)


async def tell_delivered(told: Mapping[Delivery, UUID], *, at: datetime) -> None:
    """Queue a message for each order of which everything was handed over, once."""
    await _tell("order_delivered", told, at, partners=True, inbox=True)


async def tell_filled(told: Mapping[Delivery, UUID], *, at: datetime) -> None:
    """Queue a message for each order whose group is full, once."""
    await _tell("group_filled", told, at, partners=False, inbox=True)


async def _tell(template: str, told: Mapping[Delivery, UUID], at: datetime, *, partners: bool, inbox: bool) -> None:
    """With each order's signed link, to its e-mail address or else its phone, in its language; all or none of them.

    `partners`: those of partners' programs too. `inbox`: in the inbox of whoever has an account as well.
    """
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
                    template=template,
                    locale=row["locale"],
                    params={
                        "number": row["number"],
                        "total": f"{Money(row['total_minor'], row['currency']).decimal()} {row['currency']}",
                        "link": f"{shop}/o/{links.token(row['id'], placed_at=row['placed_at'])}",
                    },
                    inbox=row["member"] if inbox else None,
                )
                for row in await database.fetch(_ORDERS, [told[delivery] for delivery in fresh], partners)
            ]
        )
