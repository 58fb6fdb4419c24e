"""A buyer is forgotten: what was issued stays as the law asks, without an address; what was not names nobody."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from backend.core import database

_ADDRESSES = """
SELECT order_id, array_agg(DISTINCT email) AS emails FROM invoice
WHERE order_id = ANY($1::uuid[]) AND email <> '' GROUP BY order_id
"""
_WITHDRAW = """
UPDATE invoice SET state = 'WITHDRAWN', decided_by = 'system', decided_at = $2
WHERE order_id = ANY($1::uuid[]) AND kind = 'INVOICE' AND state = 'REQUESTED'
"""
_FORGET = """
UPDATE invoice SET email = '', answer = CASE WHEN answer IS NOT NULL THEN '' END,
    title = CASE WHEN number IS NULL AND kind = 'INVOICE' THEN '' ELSE title END,
    tax_number = CASE WHEN number IS NULL AND kind = 'INVOICE' AND tax_number IS NOT NULL THEN '' ELSE tax_number END
WHERE order_id = ANY($1::uuid[])
"""


async def forget_invoices(order_ids: Sequence[UUID], *, at: datetime) -> dict[UUID, list[str]]:
    """Empty what names the orders' buyer, in the caller's transaction, the orders being locked.

    Returns the addresses that were given for the invoices of each order: messages went there.
    """
    found = await database.fetch(_ADDRESSES, list(order_ids))
    await database.execute(_WITHDRAW, list(order_ids), at)
    await database.execute(_FORGET, list(order_ids))
    return {row["order_id"]: list(row["emails"]) for row in found}
