"""A buyer is forgotten: the orders stay, whose they were does not."""

from uuid import UUID

from backend.core import database

_ORDERS = """
UPDATE "order" SET contact_phone = NULL, contact_email = NULL, device_key = NULL, payer_key = NULL,
    version = version + 1
WHERE customer_id = $1
"""
_LINES = """
UPDATE order_line l SET account = '' FROM "order" o
WHERE o.id = l.order_id AND o.customer_id = $1 AND l.account IS NOT NULL
"""
_KNOWN = """
SELECT id, number, contact_phone, contact_email FROM "order" WHERE customer_id = $1 ORDER BY id FOR UPDATE
"""


async def lock_orders_of(customer_id: UUID) -> list[tuple[UUID, str, list[str]]]:
    """Id, number and contacts of everything somebody bought, locked until the transaction ends."""
    return [
        (row["id"], row["number"], [one for one in (row["contact_phone"], row["contact_email"]) if one])
        for row in await database.fetch(_KNOWN, customer_id)
    ]


async def forget_buyer(customer_id: UUID) -> None:
    """Take contacts, keys of device and payer, and credited accounts out of the orders, in the caller's transaction."""
    await database.execute(_ORDERS, customer_id)
    await database.execute(_LINES, customer_id)
