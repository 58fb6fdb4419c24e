"""What becomes of seats in shared codes after they were handed over: a new secret for all, no seat for one."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from tortoise.transactions import in_transaction

from backend import settings
from backend.core import database, outbox
from backend.core.outbox import Delivery
from backend.core.reasons import checked_reason
from backend.domain.accounts.callers import Caller
from backend.domain.fulfilment.gifts import link_of
from backend.domain.notifications import service as notifications
from backend.domain.notifications.models import MessageChannel
from backend.domain.notifications.service import Asked
from backend.domain.orders import access, links
from backend.domain.orders import service as orders
from backend.domain.orders.models import OrderUnit
from backend.domain.orders.states import OrderEventKind
from backend.domain.vault import access as vault_access
from backend.domain.vault import service as vault
from backend.domain.vault.errors import SeatUnknown
from backend.domain.vault.shared_models import Seat
from backend.domain.webhooks.events import EventType

# Once an order, however many seats it has, and once for each gift of it that somebody claimed; who came after the
# change never saw what was before. A later change is told by its own message.
_HOLDERS = """
WITH held AS (
    SELECT u.order_id, g.id AS gift_id, coalesce(g.recipient_id, o.customer_id) AS customer_id, s.variant_id,
        array_agg(u.id ORDER BY u.position) AS unit_ids
    FROM shared_code s
    JOIN seat ON seat.shared_code_id = s.id AND seat.state = 'TAKEN' AND seat.delivered_at <= s.rotated_at
    JOIN order_unit u ON u.id = seat.unit_id JOIN "order" o ON o.id = u.order_id
    LEFT JOIN gift g ON g.unit_id = u.id AND g.state = 'CLAIMED'
    WHERE s.id = $1 AND s.revision = $2 GROUP BY 1, 2, 3, 4
)
SELECT o.id, held.gift_id, held.unit_ids, o.partner_id, o.number, o.placed_at, told.locale, told.email, told.phone,
    v.name AS product, CASE WHEN c.registered_at IS NOT NULL THEN c.id END AS member
FROM held JOIN "order" o ON o.id = held.order_id JOIN customer c ON c.id = held.customer_id
CROSS JOIN LATERAL (
    SELECT o.locale, o.contact_email AS email, o.contact_phone AS phone WHERE held.gift_id IS NULL
    UNION ALL SELECT c.locale, c.email, c.phone WHERE held.gift_id IS NOT NULL
) AS told
JOIN variant ON variant.id = held.variant_id
JOIN product_translation v ON v.product_id = variant.product_id AND v.locale = told.locale
ORDER BY o.id, held.gift_id
"""


async def tell_renewed(shared_code_id: UUID, revision: int, *, delivery: Delivery, at: datetime) -> None:
    """Tell every holder that the secret is another one now, once; of an order of a partner its servers too.

    Messages carry a link, never a secret.
    """
    async with in_transaction():
        if not await outbox.close(delivery, at=at):
            return
        holders = await database.fetch(_HOLDERS, shared_code_id, revision)
        await notifications.send_each([_told(row) for row in holders if row["email"] or row["phone"]])
        await outbox.emit_each(
            "partner.order_moved",
            [
                {"order_id": row["id"], "what": EventType.UNITS_RENEWED.value, "unit_ids": row["unit_ids"]}
                for row in holders
                if row["partner_id"] is not None
            ],
        )
    # Open pages look again at once; one order after the other, as a transaction locks one.
    orders_ = list(dict.fromkeys(row["id"] for row in holders))
    for id in orders_:
        await orders.show_anew(id)
    await orders.ping_all(orders_)


def _told(row: Mapping[str, Any]) -> Asked:
    shop = settings.get().address()
    link = f"{shop}/o/{links.token(row['id'], placed_at=row['placed_at'])}"
    return Asked(
        to=row["email"] or row["phone"],
        channel=MessageChannel.EMAIL if row["email"] else MessageChannel.SMS,
        template="access_renewed",
        locale=row["locale"],
        params={
            "number": row["number"],
            "product": row["product"],
            "link": link_of(row["gift_id"]) if row["gift_id"] is not None else link,
        },
        inbox=row["member"],
    )


async def revoke_seat(id: UUID, *, reason: str, caller: Caller, address: str | None, at: datetime) -> Seat:
    """Take a holder's seat away, who reads why on the order's page; a partner's servers are told. No money moves.

    Raises SeatUnknown, SeatNotTaken, InvalidInput.
    """
    why = checked_reason(reason)
    seat = await vault_access.seat(id)
    unit = await OrderUnit.get_or_none(id=seat.unit_id)
    if unit is None:
        raise SeatUnknown
    async with in_transaction():
        order = await access.locked(unit.order_id)
        seat = await vault.revoke_seat(id, reason=why, actor=caller.actor, address=address, at=at)
        await orders.note(order.id, OrderEventKind.REVOKED, at=at, actor=caller.actor, unit_id=str(unit.id))
        if order.partner_id is not None:
            what = EventType.UNITS_WITHDRAWN.value
            await outbox.emit("partner.order_moved", order_id=order.id, what=what, unit_ids=[unit.id])
        await orders.show_anew(order.id)
    await orders.ping(order.id)
    return seat
