"""Campaigns that begin and end by their times."""

from datetime import datetime

from tortoise.transactions import in_transaction

from backend.core import database, ids
from backend.core.outbox import emit
from backend.domain.audit import service as audit
from backend.domain.campaigns.models import Campaign
from backend.domain.campaigns.service.stopping import end_locked
from backend.domain.campaigns.states import CampaignState

# Locked where nobody else is at it, so that two workers share the work and neither waits; asked anew under the lock.
_DUE = """
SELECT id FROM campaign
WHERE state = 'SCHEDULED' AND starts_at <= $1 OR state IN ('SCHEDULED', 'RUNNING', 'PAUSED') AND ends_at <= $1
ORDER BY least(starts_at, ends_at), id LIMIT 1 FOR UPDATE SKIP LOCKED
"""


async def follow_schedule(at: datetime) -> int:
    """Begin and end what is due, each in a transaction of its own; returns how many.

    Prices do not wait for it: promotions are bounded by the campaign's times themselves. A campaign whose both times
    have passed goes through both.
    """
    done = 0
    while True:
        async with in_transaction():
            rows = await database.fetch(_DUE, at)
            if not rows:
                return done
            row = await Campaign.get(id=rows[0]["id"])
            if row.state is CampaignState.SCHEDULED and row.starts_at <= at:
                await _begin(row, at)
            if row.ends_at <= at:
                await end_locked(row, at, "system", "", None)
        done += 1


async def _begin(row: Campaign, at: datetime) -> None:
    row.state, row.started_at = CampaignState.RUNNING, row.started_at or at
    await row.save(update_fields=["state", "started_at"])
    diff = {"state": [CampaignState.SCHEDULED, row.state]}
    await audit.record("system", "campaign.started", ids.public("cmp", row.id), diff=diff)
    await emit("campaign.changed", campaign_id=row.id)
