"""What becomes of seats in shared codes after they were handed over: a new secret for all, no seat for one."""

from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend import settings
from backend.core import database, outbox
from backend.core.outbox import Delivery
from backend.core.reasons import checked_reason
from backend.domain.accounts.callers import Caller
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

# Once an order, however many seats it has; who came after the change never saw what was before. A later change is
# told by its own message.
_HOLDERS = """
SELECT DISTINCT ON (o.id) o.id, o.number, o.placed_at, o.locale, o.contact_email, o.contact_phone, v.name AS product,
    CASE WHEN c.registered_at IS NOT NULL THEN c.id END AS member
FROM shared_code s
JOIN seat ON seat.shared_code_id = s.id AND seat.state = 'TAKEN' AND seat.delivered_at <= s.rotated_at
JOIN order_unit u ON u.id = seat.unit_id JOIN "order" o ON o.id = u.order_id JOIN customer c ON c.id = o.customer_id
JOIN variant ON variant.id = s.variant_id
JOIN product_translation v ON v.product_id = variant.product_id AND v.locale = o.locale
WHERE s.id = $1 AND s.revision = $2 ORDER BY o.id
"""


async def tell_renewed(shared_code_id: UUID, revision: int, *, delivery: Delivery, at: datetime) -> None:
    """Tell every holder that the secret is another one now, once. Messages carry a link, never a secret."""
    async with in_transaction():
        if not await outbox.close(delivery, at=at):
            return
        holders = await database.fetch(_HOLDERS, shared_code_id, revision)
        shop = settings.get().address()
        await notifications.send_each(
            [
                Asked(
                    to=row["contact_email"] or row["contact_phone"],
                    channel=MessageChannel.EMAIL if row["contact_email"] else MessageChannel.SMS,
                    template="access_renewed",
                    locale=row["locale"],
                    params={
                        "number": row["number"],
                        "product": row["product"],
                        "link": f"{shop}/o/{links.token(row['id'], placed_at=row['placed_at'])}",
                    },
                    inbox=row["member"],
                )
                for row in holders
                if row["contact_email"] or row["contact_phone"]
            ]
        )
    # Open pages look again at once; one order after the other, as a transaction locks one.
    for row in holders:
        await orders.show_anew(row["id"])
    await orders.ping_all([row["id"] for row in holders])


async def revoke_seat(id: UUID, *, reason: str, caller: Caller, address: str | None, at: datetime) -> Seat:
    """Take a holder's seat away, who reads why on the order's page; money is another matter.

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
        await orders.show_anew(order.id)
    await orders.ping(order.id)
    return seat
