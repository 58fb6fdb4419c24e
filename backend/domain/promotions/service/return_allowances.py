"""What an order used comes back when all of it is refunded, where what it was used of says so."""

from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import database, outbox
from backend.core.outbox import Delivery
from backend.domain.promotions.service.allowances import give_back_used

# Of a campaign's budget where any of its promotions says so, or any piece that is no rule, as it is published now.
_RETURNED = """
SELECT DISTINCT a.owner_id FROM allowance_hold h JOIN allowance a ON a.id = h.allowance_id
WHERE h.order_id = $1 AND h.state = 'USED' AND (EXISTS (
    SELECT FROM promotion p
    WHERE (p.id = a.owner_id OR a.owner = 'CAMPAIGN' AND p.campaign_id = a.owner_id) AND p.returned_after_refund
) OR a.owner = 'CAMPAIGN' AND EXISTS (
    SELECT FROM campaign c JOIN campaign_version v ON v.campaign_id = c.id AND v.number = c.live_version
    WHERE c.id = a.owner_id
      AND v.document @? '$.pieces[*].*.returned_after_refund ? (@ == true)'
))
"""


async def return_allowances(order_id: UUID, *, delivery: Delivery, at: datetime) -> bool:
    """Let what the refunded order used be used again; False when it was done before."""
    async with in_transaction():
        if not await outbox.close(delivery, at=at):
            return False
        rows = await database.fetch(_RETURNED, order_id)
        if rows:
            await give_back_used(order_id, [row["owner_id"] for row in rows], at=at)
    return True
