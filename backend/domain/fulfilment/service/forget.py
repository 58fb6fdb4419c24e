"""A buyer is forgotten: what was noted while a person handed their goods over goes."""

from collections.abc import Sequence
from uuid import UUID

from backend.core import database

_FORGET = """
UPDATE manual_task SET evidence = CASE WHEN evidence IS NOT NULL THEN '' END,
    reason = CASE WHEN reason IS NOT NULL THEN '' END, note = NULL
WHERE order_id = ANY($1::uuid[])
"""


async def forget_handing_over(order_ids: Sequence[UUID]) -> None:
    """Take the words out of closed manual tasks, in the caller's transaction."""
    await database.execute(_FORGET, list(order_ids))
