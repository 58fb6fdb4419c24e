"""Campaigns whose orders leave too little pause by themselves."""

from datetime import datetime, timedelta

from backend.domain.analytics.queries.campaigns import margin_bps
from backend.domain.campaigns import service as campaigns
from backend.domain.campaigns.models import Campaign
from backend.domain.campaigns.states import CampaignState, StopReason

# The margin is that of a day's orders: one odd order does not stop a campaign, and last week's do not keep it.
WINDOW = timedelta(days=1)


async def watch_margins(at: datetime) -> int:
    """Stop what has to stop for its margin; returns how many did."""
    stopped = 0
    for row in await Campaign.filter(state=CampaignState.RUNNING, stop_margin_bps__isnull=False).order_by("id"):
        # Counted from where it last went on: what stopped it before shall not stop it again at once.
        since = max(at - WINDOW, row.resumed_at or row.starts_at)
        found = await margin_bps(row.id, since, at)
        if found is not None and row.stop_margin_bps is not None and found < row.stop_margin_bps:
            facts = {"margin_bps": found, "threshold_bps": row.stop_margin_bps}
            stopped += await campaigns.stop(row.id, StopReason.MARGIN, facts, at=at)
    return stopped
