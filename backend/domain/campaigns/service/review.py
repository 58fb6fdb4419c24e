"""A second person looks: submitting, approving, sending back."""

from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import ids
from backend.core.outbox import emit
from backend.core.refusals import InvalidInput
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.campaigns.access import campaign_locked
from backend.domain.campaigns.checking import check_note
from backend.domain.campaigns.content import read
from backend.domain.campaigns.errors import (
    CampaignNotSubmitted,
    CampaignStateWrong,
    NothingToPublish,
    OwnCampaign,
)
from backend.domain.campaigns.models import Campaign, CampaignVersion
from backend.domain.campaigns.service.edit import touch, withdraw
from backend.domain.campaigns.service.looking import look
from backend.domain.campaigns.service.publish import changes_since
from backend.domain.campaigns.service.taking_effect import check_publishable, exposed, take_effect
from backend.domain.campaigns.states import CampaignState

LONGEST_REASON = 500


async def submit(id: UUID | None, version: int, *, caller: Caller, address: str | None, at: datetime) -> Campaign:
    """Ask for the draft to be approved. A campaign that runs goes on as it is meanwhile.

    Raises CampaignUnknown, CampaignVersionConflict, CampaignStateWrong, NothingToPublish, CampaignBlocked,
    InvalidInput.
    """
    blocked = await look(id, version, at=at)
    async with in_transaction():
        row = await campaign_locked(id, version)
        if row.state is CampaignState.ENDED or row.submitted_at is not None:
            raise CampaignStateWrong(row.state)
        if row.draft_published:
            raise NothingToPublish
        check_publishable(read(row.draft), at)
        if blocked is not None:
            raise blocked
        if row.state is CampaignState.DRAFT:
            row.state = CampaignState.IN_REVIEW
        row.submitted_at, row.submitted_by_id, row.rejection = at, caller.staff_id, None
        touch(row, caller, at)
        await row.save()
        await audit.record(caller.actor, "campaign.submitted", ids.public("cmp", row.id), address=address)
        await emit("campaign.changed", campaign_id=row.id)
    return row


async def approve(
    id: UUID | None, version: int, *, note: str, caller: Caller, address: str | None, at: datetime
) -> Campaign:
    """Put what was submitted in force. Whoever had a hand in it cannot.

    Raises CampaignUnknown, CampaignVersionConflict, CampaignNotSubmitted, OwnCampaign, CampaignBlocked, and what its
    pieces are refused for (`give`).
    """
    check_note(note)
    blocked = await look(id, version, at=at)
    assert caller.staff_id is not None
    async with in_transaction():
        row = await campaign_locked(id, version)
        if row.submitted_at is None or row.submitted_by_id is None:
            raise CampaignNotSubmitted
        if caller.staff_id == row.submitted_by_id or str(caller.staff_id) in row.drafted_by:
            raise OwnCampaign
        if blocked is not None:
            raise blocked
        worst = await exposed(read(row.draft), at)
        last = await CampaignVersion.get_or_none(campaign_id=row.id, number=row.live_version or 0)
        made = await take_effect(
            row, by=row.submitted_by_id, approved_by=caller.staff_id, needs=worst.reasons, note=note, at=at
        )
        diff = {
            "version": [last.number if last else None, made.number],
            "needs": [None, made.needs],
            "exposure_minor": [None, worst.cost_minor],
            "discount_bps": [None, worst.discount_bps],
            **changes_since(last, made),
        }
        await audit.record(
            caller.actor,
            "campaign.approved",
            ids.public("cmp", row.id),
            reason=note or None,
            diff=diff,
            address=address,
        )
    return row


async def reject(
    id: UUID | None, version: int, *, reason: str, caller: Caller, address: str | None, at: datetime
) -> Campaign:
    """Send what was submitted back, with what is to be mended.

    Raises CampaignUnknown, CampaignVersionConflict, CampaignNotSubmitted, InvalidInput.
    """
    said = reason.strip()
    if not 1 <= len(said) <= LONGEST_REASON:
        raise InvalidInput("BAD_LENGTH", path=["input", "reason"], minimum=1, maximum=LONGEST_REASON)
    if "\0" in said:
        raise InvalidInput("BAD_CHARACTER", path=["input", "reason"])
    async with in_transaction():
        row = await campaign_locked(id, version)
        if row.submitted_at is None:
            raise CampaignNotSubmitted
        withdraw(row)
        row.rejection = said
        touch(row, caller, at)
        await row.save()
        await audit.record(caller.actor, "campaign.rejected", ids.public("cmp", row.id), reason=said, address=address)
        await emit("campaign.changed", campaign_id=row.id)
    return row
