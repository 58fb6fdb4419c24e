"""A guest turned out to have an account, or an order was kept in one: memberships and vouchers move there."""

from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import database, outbox
from backend.core.outbox import Delivery
from backend.domain.redemption import service as redemption


async def move_memberships(guest_id: UUID, customer_id: UUID, *, delivery: Delivery) -> None:
    """Give the guest's memberships and vouchers to the account, once.

    After the orders moved: a delivery that began before gives to the guest until then.
    """
    async with in_transaction():
        if await outbox.close(delivery):
            await database.execute(
                "UPDATE membership SET customer_id = $2 WHERE customer_id = $1", guest_id, customer_id
            )
            await redemption.move_vouchers(guest_id, customer_id)


async def move_goods_of_order(order_id: UUID, customer_id: UUID, *, delivery: Delivery) -> None:
    """Give what was handed over for one order to the account that keeps it now, once."""
    async with in_transaction():
        if await outbox.close(delivery):
            await database.execute(
                "UPDATE membership m SET customer_id = $2 FROM order_unit u WHERE u.order_id = $1 AND m.unit_id = u.id",
                order_id,
                customer_id,
            )
            await redemption.move_vouchers_of_order(order_id, customer_id)
