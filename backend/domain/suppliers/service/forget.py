"""A buyer is forgotten: whose account was credited is no longer known here. The supplier keeps its own books."""

from collections.abc import Sequence
from uuid import UUID

from backend.core import database

_FORGET = """
UPDATE supplier_order SET account = '', account_key = '', supplier_words = NULL WHERE order_id = ANY($1::uuid[])
"""


async def forget_accounts(order_ids: Sequence[UUID]) -> None:
    """Take the credited accounts out of settled orders at suppliers, in the caller's transaction."""
    await database.execute(_FORGET, list(order_ids))
