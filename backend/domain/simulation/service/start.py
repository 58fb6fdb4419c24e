"""Asking for a simulation: a job with progress, whose result is kept with it."""

from datetime import datetime, timedelta
from uuid import UUID

from backend.core import ids, outbox
from backend.core.idempotency import once, request_hash
from backend.core.refusals import InvalidInput
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.campaigns.checking import check_content
from backend.domain.campaigns.content import Content, write
from backend.domain.campaigns.errors import CampaignUnknown
from backend.domain.campaigns.goods import check_named
from backend.domain.campaigns.models import Campaign
from backend.domain.simulation import queries
from backend.domain.simulation.queries import Period
from backend.domain.simulation.values import ALL_BPS, MOST_DAYS, MOST_ORDERS, Wanted
from backend.domain.tasks import service as tasks
from backend.domain.tasks.models import Job, JobKind


async def start_simulation(wanted: Wanted, *, caller: Caller, address: str | None, key: str, at: datetime) -> Job:
    """Have a draft tried on the orders of the last days. Raises CampaignUnknown, InvalidInput,
    IdempotencyConflict.

    What was asked for, and until when orders count, is kept with the job: done again it finds the same.
    """
    if wanted.campaign_id is not None and not await Campaign.exists(id=wanted.campaign_id):
        raise CampaignUnknown
    await _check(wanted.content, at)
    if not 1 <= wanted.days <= MOST_DAYS:
        raise InvalidInput("OUT_OF_RANGE", path=["input", "days"], minimum=1, maximum=MOST_DAYS)
    if not 0 <= wanted.coupon_use_bps <= ALL_BPS:
        raise InvalidInput("OUT_OF_RANGE", path=["input", "couponUseBps"], minimum=0, maximum=ALL_BPS)
    hash = request_hash(caller.actor, wanted)

    async def make() -> Job:
        period = Period(wanted.currency, at - timedelta(days=wanted.days), at)
        orders = await queries.count_orders(period)
        if orders > MOST_ORDERS:
            raise InvalidInput("TOO_MANY", path=["input", "days"], maximum=MOST_ORDERS)
        job = await tasks.open_job(
            JobKind.CAMPAIGN_SIMULATION,
            subject_id=wanted.campaign_id,
            spec={
                "currency": wanted.currency,
                "document": write(wanted.content),
                "since": period.since.isoformat(),
                "until": period.until.isoformat(),
                "days": wanted.days,
                "coupon_use_bps": wanted.coupon_use_bps,
            },
            unit="orders",
            staff_id=caller.staff_id,
            key=key,
            hash=hash,
            at=at,
        )
        await audit.record(
            caller.actor,
            "campaign.simulated",
            _about(wanted.campaign_id) or ids.public("job", job.id),
            diff={"days": [None, wanted.days], "orders": [None, orders]},
            address=address,
        )
        await outbox.emit("campaign.simulation_asked", job_id=job.id)
        return job

    return await once(key, hash, lambda key: Job.get_or_none(idempotency_key=key), make)


def _about(campaign_id: UUID | None) -> str | None:
    return ids.public("campaign", campaign_id) if campaign_id is not None else None


async def _check(content: Content, at: datetime) -> None:
    """Raise InvalidInput for what could not be saved; it says where in the question that stands."""
    try:
        check_content(content, at)
        await check_named(content)
    except InvalidInput as refused:
        refused.path = ["input", "campaign", *(refused.path or [])[1:]]
        raise
