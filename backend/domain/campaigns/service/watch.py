"""Looking at what runs: a campaign stops by itself before it does harm."""

import logging
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from backend.core import database
from backend.domain.campaigns.content import Content, read
from backend.domain.campaigns.drafting import drafts_of
from backend.domain.campaigns.kinds import kind_of
from backend.domain.campaigns.models import Campaign
from backend.domain.campaigns.queries import live_documents_by_campaign
from backend.domain.campaigns.service.stopping import stop
from backend.domain.campaigns.states import CampaignState, StopReason
from backend.domain.inventory.queries import availability_by_variant
from backend.domain.promotions.goods import sold
from backend.domain.promotions.pricing.engine import compile_rules

logger = logging.getLogger(__name__)

# So much of a budget is taken, by money or by count: whichever is nearer to its end.
_SPENT = """
SELECT c.id, c.stop_budget_bps, greatest(
    (a.held_minor + a.used_minor) * 10000 / c.budget_minor, (a.held_uses + a.used_uses) * 10000 / c.budget_uses
)::bigint AS taken_bps
FROM campaign c JOIN allowance a ON a.owner_id = c.id AND a.scope = 'TOTAL' AND a.key = ''
WHERE c.state = 'RUNNING' AND c.stop_budget_bps IS NOT NULL ORDER BY c.id
"""


async def watch(at: datetime) -> int:
    """Stop what has to stop for its budget, its stock or an error; returns how many did."""
    stopped = 0
    for row in await database.fetch(_SPENT):
        if (row["taken_bps"] or 0) >= row["stop_budget_bps"]:
            facts = {"taken_bps": row["taken_bps"], "threshold_bps": row["stop_budget_bps"]}
            stopped += await stop(row["id"], StopReason.BUDGET, facts, at=at)
    rows = await Campaign.filter(state=CampaignState.RUNNING).order_by("id")
    for running, document in zip(rows, await live_documents_by_campaign(rows), strict=True):
        content = _readable(running.id, document)
        if content is None:
            stopped += await stop(running.id, StopReason.ERROR, {}, at=at)
        elif running.stop_stock is not None and (left := await _sold_out(content, at)) is not None:
            stopped += await stop(running.id, StopReason.STOCK, left, at=at)
    return stopped


def _readable(id: Any, document: Any) -> Content | None:
    """What it says, if it can be reckoned with."""
    try:
        content = read(document)
        compile_rules([draft.rule for draft in drafts_of(id, content)])
    except Exception as error:  # noqa: BLE001 - whatever is wrong with it, customers shall not meet it
        logger.error("campaign %s cannot be reckoned with: %s", id, type(error).__name__)
        return None
    return content


async def _sold_out(content: Content, at: datetime) -> dict[str, int] | None:
    """What is left of its goods where that is too little; None while there is enough, or without end."""
    goods = await sold(content.settings.currency, content.settings.channel_ids, at)
    wanted: Sequence[Any] = sorted(
        {one.variant_id for one in goods if any(kind_of(piece).sells(piece, one) for piece in content.pieces)}
    )
    left = 0
    for stock in await availability_by_variant(wanted, at):
        if stock.left is None:
            return None
        left += stock.left
    least = content.settings.stops.stock
    return {"left": left, "threshold": least} if least is not None and left <= least else None
