"""Somebody is forgotten: what was noted while their goods were handed over, or given away, goes."""

from collections.abc import Sequence
from uuid import UUID

from backend.core import database

_FORGET = """
UPDATE manual_task SET evidence = CASE WHEN evidence IS NOT NULL THEN '' END,
    reason = CASE WHEN reason IS NOT NULL THEN '' END, note = NULL
WHERE order_id = ANY($1::uuid[])
"""
# Gifts keep whose the pieces are; an open one can still be claimed by its link.
_FORGET_GIFTS = """
UPDATE gift SET message = '', recipient_name = '' WHERE order_id = ANY($1::uuid[]) OR recipient_id = $2
"""


async def forget_handing_over(customer_id: UUID, order_ids: Sequence[UUID]) -> None:
    """Take the words out of closed manual tasks and of gifts made or received, in the caller's transaction."""
    await database.execute(_FORGET, list(order_ids))
    await database.execute(_FORGET_GIFTS, list(order_ids), customer_id)
