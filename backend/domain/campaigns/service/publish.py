"""Publishing a campaign by one person, and taking an earlier version up again."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import ids
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.campaigns.access import campaign_locked
from backend.domain.campaigns.checking import check_note
from backend.domain.campaigns.content import read, write
from backend.domain.campaigns.differences import differences
from backend.domain.campaigns.errors import (
    ApprovalNeeded,
    CampaignStateWrong,
    CampaignVersionUnknown,
    NothingToPublish,
)
from backend.domain.campaigns.models import Campaign, CampaignVersion
from backend.domain.campaigns.service.edit import told
from backend.domain.campaigns.service.looking import look
from backend.domain.campaigns.service.taking_effect import check_publishable, exposed, take_effect
from backend.domain.campaigns.states import CampaignState


async def publish(
    id: UUID | None, version: int, *, note: str, caller: Caller, address: str | None, at: datetime
) -> Campaign:
    """Put the draft in force at once: of a campaign that runs, its next version.

    Raises CampaignUnknown, CampaignVersionConflict, CampaignStateWrong, NothingToPublish, CampaignBlocked, what its
    pieces are refused for (`give`), and ApprovalNeeded where one person is not enough.
    """
    check_note(note)
    blocked = await look(id, version, at=at)
    async with in_transaction():
        row = await campaign_locked(id, version)
        if row.state is CampaignState.ENDED:
            raise CampaignStateWrong(row.state)
        if row.draft_published:
            raise NothingToPublish
        content = read(row.draft)
        check_publishable(content, at)
        if blocked is not None:
            raise blocked
        worst = await exposed(content, at)
        if worst.reasons:
            raise ApprovalNeeded(worst, content.settings.currency)
        diff = await _publish(row, note, caller, at)
        target = ids.public("cmp", row.id)
        await audit.record(caller.actor, "campaign.published", target, reason=note or None, diff=diff, address=address)
    return row


async def roll_back(
    id: UUID | None, version: int, number: int, *, note: str, caller: Caller, address: str | None, at: datetime
) -> Campaign:
    """Take up again what the campaign said at an earlier version; it becomes its next version, at once.

    A second person is needed only for what none had to approve then, but would have to now. Times that are over stay
    as they are now. Raises CampaignUnknown, CampaignVersionConflict, CampaignStateWrong, CampaignVersionUnknown,
    NothingToPublish, CampaignBlocked, ApprovalNeeded, and what its pieces are refused for (`give`).
    """
    check_note(note)
    blocked = await look(id, version, number=number, at=at)
    async with in_transaction():
        row = await campaign_locked(id, version)
        if row.state is CampaignState.ENDED:
            raise CampaignStateWrong(row.state)
        kept = await CampaignVersion.get_or_none(campaign_id=row.id, number=number)
        if kept is None:
            raise CampaignVersionUnknown
        content = read(kept.document)
        if content.settings.ends_at <= at:
            times = replace(content.settings, starts_at=row.starts_at, ends_at=row.ends_at)
            content = replace(content, settings=times)
        if row.draft_published and row.draft == write(content):
            raise NothingToPublish
        check_publishable(content, at)
        if blocked is not None:
            raise blocked
        worst = await exposed(content, at)
        if set(worst.reasons) - set(kept.needs):
            raise ApprovalNeeded(worst, content.settings.currency)
        row.draft = write(content)
        diff = await _publish(row, note, caller, at, restores=number)
        target = ids.public("cmp", row.id)
        await audit.record(
            caller.actor, "campaign.rolled_back", target, reason=note or None, diff=diff, address=address
        )
    return row


async def _publish(
    row: Campaign, note: str, caller: Caller, at: datetime, restores: int | None = None
) -> dict[str, list[object]]:
    """Publish the draft of the locked campaign; returns what that changes."""
    assert caller.staff_id is not None
    last = await CampaignVersion.get_or_none(campaign_id=row.id, number=row.live_version or 0)
    made = await take_effect(row, by=caller.staff_id, approved_by=None, needs=(), note=note, at=at, restores=restores)
    return {"version": [last.number if last else None, made.number], **changes_since(last, made)}


def changes_since(last: CampaignVersion | None, made: CampaignVersion) -> dict[str, list[object]]:
    """What a version changed, as the journal keeps it; nothing for the first one, which is kept whole."""
    return told(differences(last.document, made.document)) if last is not None else {}
