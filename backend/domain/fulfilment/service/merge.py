"""A guest turned out to have an account: memberships move there."""

from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import database, outbox
from backend.core.outbox import Delivery


async def move_memberships(guest_id: UUID, customer_id: UUID, *, delivery: Delivery) -> None:
    """Give the guest's memberships to the account, once."""
    async with in_transaction():
        if await outbox.close(delivery):
            await database.execute(
                "UPDATE membership SET customer_id = $2 WHERE customer_id = $1", guest_id, customer_id
            )
