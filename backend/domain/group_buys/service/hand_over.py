"""A guest turned out to have an account: their seats are the account's from now on."""

from uuid import UUID

from backend.core import database

# Where the account has a seat of its own in the group, the guest's stays the guest's: one seat a member.
_SEATS = """
UPDATE group_seat s SET customer_id = $2
WHERE s.customer_id = $1 AND ($3::uuid IS NULL OR s.order_id = $3) AND NOT EXISTS (
    SELECT FROM group_seat own WHERE own.group_id = s.group_id AND own.customer_id = $2 AND own.state <> 'FREED')
RETURNING s.group_id
"""
_LEADERS = "UPDATE buying_group SET leader_id = $2 WHERE leader_id = $1 AND id = ANY($3::uuid[])"


async def hand_over_seats(guest_id: UUID, customer_id: UUID, *, order_id: UUID | None = None) -> None:
    """Give the guest's seats, or that of one order, to the account, in the transaction that moves the orders."""
    moved = await database.fetch(_SEATS, guest_id, customer_id, order_id)
    if moved:
        await database.execute(_LEADERS, guest_id, customer_id, [row["group_id"] for row in moved])
