"""A buyer is forgotten: that there was a case, and what came of it, stays; what was said and shown does not."""

from collections.abc import Sequence
from uuid import UUID

from backend.core import database

_CASES = """
UPDATE after_sale_case SET reason = '', answer = CASE WHEN answer IS NOT NULL THEN '' END
WHERE order_id = ANY($1::uuid[])
"""
# The database lets words of remarks be emptied, and nothing else of them be changed.
_REMARKS = """
UPDATE case_remark r SET words = '' FROM after_sale_case c
WHERE c.id = r.case_id AND c.order_id = ANY($1::uuid[]) AND r.words <> ''
"""
_PICTURES = """
DELETE FROM picture_content p USING picture t WHERE t.id = p.picture_id AND t.order_id = ANY($1::uuid[])
"""


async def forget_claims(order_ids: Sequence[UUID]) -> None:
    """Empty what was said about the orders, and delete the pictures' bytes, in the caller's transaction."""
    for statement in (_CASES, _REMARKS, _PICTURES):
        await database.execute(statement, list(order_ids))
