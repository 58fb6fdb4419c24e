"""Pausing a campaign, letting it go on, and ending it; by a person or by itself."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import ids
from backend.core.outbox import emit
from backend.core.refusals import InvalidInput
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.campaigns.access import campaign_locked
from backend.domain.campaigns.checking import check_note
from backend.domain.campaigns.errors import CampaignStateWrong
from backend.domain.campaigns.models import Campaign
from backend.domain.campaigns.service.taking_effect import state_at
from backend.domain.campaigns.states import PUBLISHED, CampaignState, StopReason
from backend.domain.promotions import service as promotions


async def pause(id: UUID | None, *, note: str, caller: Caller, address: str | None, at: datetime) -> Campaign:
    """Take it from customers at once. It asks for no version and nobody's approval: whoever sees harm stops it.

    Paused already, it stays so. Raises CampaignUnknown, CampaignStateWrong, InvalidInput.
    """
    check_note(note)
    async with in_transaction():
        row = await campaign_locked(id)
        if row.state is CampaignState.PAUSED:
            return row
        if row.state not in PUBLISHED:
            raise CampaignStateWrong(row.state)
        diff = await _pause(row, StopReason.HAND, None, at)
        target = ids.public("cmp", row.id)
        await audit.record(caller.actor, "campaign.paused", target, reason=note or None, diff=diff, address=address)
    return row


async def stop(id: UUID, reason: StopReason, facts: Mapping[str, Any], *, at: datetime) -> bool:
    """It pauses by itself, for what was measured; False when it does not run any more."""
    async with in_transaction():
        row = await campaign_locked(id)
        if row.state is not CampaignState.RUNNING:
            return False
        diff = await _pause(row, reason, dict(facts), at)
        await audit.record("system", "campaign.stopped", ids.public("cmp", row.id), diff=diff)
    return True


async def resume(id: UUID | None, *, caller: Caller, address: str | None, at: datetime) -> Campaign:
    """Give it to customers again, as it was. Raises CampaignUnknown, CampaignStateWrong, InvalidInput."""
    async with in_transaction():
        row = await campaign_locked(id)
        if row.state is not CampaignState.PAUSED:
            raise CampaignStateWrong(row.state)
        if row.ends_at <= at:
            raise InvalidInput("IN_THE_PAST", path=["input", "endsAt"])
        reason = row.stop_reason
        row.state = state_at(row, at)
        row.stop_reason = row.stopped_at = row.stop_facts = None
        if row.state is CampaignState.RUNNING:
            row.started_at = row.started_at or at
        await row.save()
        await promotions.resume(row.id, at=at)
        diff = {"state": [CampaignState.PAUSED, row.state], "stop_reason": [reason, None]}
        await audit.record(caller.actor, "campaign.resumed", ids.public("cmp", row.id), diff=diff, address=address)
        await emit("campaign.changed", campaign_id=row.id)
    return row


async def end(id: UUID | None, *, note: str, caller: Caller, address: str | None, at: datetime) -> Campaign:
    """End it for good before its time; a draft is dropped.

    Raises CampaignUnknown, CampaignStateWrong, InvalidInput.
    """
    check_note(note)
    async with in_transaction():
        row = await campaign_locked(id)
        if row.state is CampaignState.ENDED:
            raise CampaignStateWrong(row.state)
        await end_locked(row, at, caller.actor, note, address)
    return row


async def end_locked(row: Campaign, at: datetime, actor: str, note: str, address: str | None) -> None:
    """End the locked campaign in the open transaction."""
    old, row.state, row.ended_at = row.state, CampaignState.ENDED, at
    row.submitted_at = row.submitted_by_id = None
    row.stop_reason = row.stopped_at = row.stop_facts = None
    await row.save()
    if row.live_version is not None:
        await promotions.end(row.id, at=at)
    await audit.record(
        actor,
        "campaign.ended",
        ids.public("cmp", row.id),
        reason=note or None,
        diff={"state": [old, row.state]},
        address=address,
    )
    await emit("campaign.changed", campaign_id=row.id)


async def _pause(row: Campaign, reason: StopReason, facts: dict[str, Any] | None, at: datetime) -> dict[str, Any]:
    """Pause the locked campaign; returns what that changes."""
    old, row.state = row.state, CampaignState.PAUSED
    row.stop_reason, row.stopped_at, row.stop_facts = reason, at, facts
    await row.save()
    await promotions.pause(row.id, at=at)
    await emit("campaign.changed", campaign_id=row.id)
    diff: dict[str, Any] = {"state": [old, row.state], "stop_reason": [None, reason]}
    return diff | {name: [None, value] for name, value in (facts or {}).items()}
