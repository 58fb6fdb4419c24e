"""A version of a campaign comes into force: in one transaction with everything that customers get of it."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from backend import settings
from backend.core.outbox import emit
from backend.core.refusals import InvalidInput
from backend.domain.campaigns.content import Content, read
from backend.domain.campaigns.exposure import Exposure, exposure
from backend.domain.campaigns.goods import check_named
from backend.domain.campaigns.models import Campaign, CampaignVersion
from backend.domain.campaigns.service.giving import give, withhold
from backend.domain.campaigns.service.mirroring import mirror
from backend.domain.campaigns.service.picturing import keep_pictures
from backend.domain.campaigns.states import ApprovalReason, CampaignState
from backend.domain.promotions.depth import Thresholds
from backend.domain.promotions.goods import sold


async def exposed(content: Content, at: datetime) -> Exposure:
    """The worst that it may do, by the prices of the moment."""
    chosen = settings.get()
    goods = await sold(content.settings.currency, content.settings.channel_ids, at)
    thresholds = Thresholds(chosen.campaign_approval_minor, chosen.campaign_approval_discount_bps)
    return exposure(content, goods, thresholds)


def check_publishable(content: Content, at: datetime) -> None:
    """Raise InvalidInput when nothing could come of it."""
    if not content.pieces and content.page is None:
        raise InvalidInput("REQUIRED", path=["input", "pieces"])
    if content.settings.ends_at <= at:
        raise InvalidInput("IN_THE_PAST", path=["input", "endsAt"])


async def take_effect(
    row: Campaign,
    *,
    by: UUID,
    approved_by: UUID | None,
    needs: Sequence[ApprovalReason],
    note: str,
    at: datetime,
    restores: int | None = None,
) -> CampaignVersion:
    """Publish the draft of the locked campaign as its next version. The caller saves nothing and notes the act.

    What customers get of it is bounded by its own times: it begins and ends to the moment, whatever relays do.
    """
    content = read(row.draft)
    check_publishable(content, at)
    await check_named(content)
    made = await CampaignVersion.create(
        campaign_id=row.id,
        number=(row.live_version or 0) + 1,
        document=row.draft,
        note=note,
        restores=restores,
        needs=[one.value for one in needs],
        by_id=by,
        approved_by_id=approved_by,
        at=at,
    )
    mirror(row, content.settings)
    row.live_version, row.published_at = made.number, at
    row.draft_published, row.drafted_by = True, []
    row.submitted_at = row.submitted_by_id = row.rejection = None
    if row.state is not CampaignState.PAUSED:
        row.state = state_at(row, at)
        if row.state is CampaignState.RUNNING:
            row.started_at = row.started_at or at
    row.version += 1
    row.updated_at, row.updated_by_id = at, approved_by or by
    await row.save()
    await keep_pictures(row)
    await give(row.id, content, at=at)
    if row.state is CampaignState.PAUSED:
        await withhold(row.id, at=at)
    await emit("campaign.changed", campaign_id=row.id)
    return made


def state_at(row: Campaign, at: datetime) -> CampaignState:
    """The state of a published campaign by its times alone."""
    return CampaignState.SCHEDULED if at < row.starts_at else CampaignState.RUNNING
