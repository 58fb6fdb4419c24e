"""A guest turned out to have an account: what the same browser bought moves there."""

from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import database, outbox
from backend.core.outbox import Delivery
from backend.domain.accounts import service as accounts
from backend.domain.group_buys import service as group_buys
from backend.domain.orders import access

# An idempotency key the account used itself keeps its order: the guest's gets a key nobody sends.
_ORDERS = """
UPDATE "order" o SET customer_id = $2, version = version + 1,
    idempotency_key = CASE WHEN EXISTS (
        SELECT FROM "order" own WHERE own.customer_id = $2 AND own.idempotency_key = o.idempotency_key
    ) THEN 'merged:' || o.id ELSE o.idempotency_key END
WHERE o.customer_id = $1
"""


async def move_orders(guest_id: UUID, customer_id: UUID, *, delivery: Delivery) -> None:
    """Give the guest's orders and units to the account, once.

    Tells `customer.orders_moved`: whatever was handed over to the guest was so before, what comes after goes to the
    account.
    """
    async with in_transaction():
        if not await outbox.close(delivery):
            return
        # What the guest is placing just now comes along.
        await access.lock_buyer(guest_id)
        await database.execute(_ORDERS.strip(), guest_id, customer_id)
        await database.execute("UPDATE order_unit SET customer_id = $2 WHERE customer_id = $1", guest_id, customer_id)
        await group_buys.hand_over_seats(guest_id, customer_id)
        await accounts.move_tags(guest_id, customer_id)
        await outbox.emit("customer.orders_moved", guest_id=guest_id, customer_id=customer_id)
