"""Changing the draft of a campaign, whatever state it is in."""

from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import ids
from backend.core.outbox import emit
from backend.core.refusals import InvalidInput
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.campaigns.access import campaign_locked
from backend.domain.campaigns.checking import check_content
from backend.domain.campaigns.content import Content, Piece, Settings, read, write
from backend.domain.campaigns.differences import Change, differences
from backend.domain.campaigns.errors import CampaignStateWrong
from backend.domain.campaigns.goods import check_named
from backend.domain.campaigns.models import Campaign
from backend.domain.campaigns.pages.blocks import Page
from backend.domain.campaigns.service.mirroring import mirror
from backend.domain.campaigns.service.picturing import keep_pictures
from backend.domain.campaigns.states import CampaignState


async def save(
    id: UUID | None,
    version: int,
    settings: Settings,
    pieces: tuple[Piece, ...] | None,
    *,
    page: Page | Literal["as it is"] | None = "as it is",
    slug: str | None = None,
    caller: Caller,
    address: str | None,
    at: datetime,
) -> Campaign:
    """Put another draft in place of the one that was seen; customers have what is published until it is published.

    Without `pieces` they stay as they are, and so does the page unless another one is given, or none.

    A draft that was submitted is withdrawn by it: nobody approves what they have not seen. Raises CampaignUnknown,
    CampaignVersionConflict, CampaignStateWrong, InvalidInput.
    """
    async with in_transaction():
        row = await campaign_locked(id, version)
        before = read(row.draft)
        content = Content(
            settings, before.pieces if pieces is None else pieces, before.page if page == "as it is" else page
        )
        check_content(content, at)
        if row.state is CampaignState.ENDED:
            raise CampaignStateWrong(row.state)
        if slug is not None and slug != row.slug:
            raise InvalidInput("SLUG_IS_FIXED", path=["input", "slug"])
        if row.live_version is not None and content.settings.currency != row.currency:
            raise InvalidInput("CURRENCY_IS_FIXED", path=["input", "currency"])
        await check_named(content)
        changes = differences(row.draft, write(content))
        if not changes:
            return row
        row.draft, row.draft_published = write(content), False
        if row.live_version is None:
            mirror(row, content.settings)
        draft_by(row, caller)
        withdraw(row)
        touch(row, caller, at)
        await row.save()
        await keep_pictures(row)
        await audit.record(
            caller.actor, "campaign.edited", ids.public("cmp", row.id), diff=told(changes), address=address
        )
        await emit("campaign.changed", campaign_id=row.id)
    return row


def draft_by(row: Campaign, caller: Caller) -> None:
    """Remember who had a hand in the draft: they will not approve it."""
    row.drafted_by = sorted({*row.drafted_by, str(caller.staff_id)})


def withdraw(row: Campaign) -> None:
    """Nobody is asked any more."""
    row.submitted_at = row.submitted_by_id = row.rejection = None
    if row.state is CampaignState.IN_REVIEW:
        row.state = CampaignState.DRAFT


def touch(row: Campaign, caller: Caller, at: datetime) -> None:
    """A change that others have to see before they make theirs."""
    row.version += 1
    row.updated_at, row.updated_by_id = at, caller.staff_id


def told(changes: list[Change]) -> dict[str, list[Any]]:
    """Changes as the journal keeps them."""
    return {".".join((*((one.piece,) if one.piece else ()), *one.path)): [one.before, one.after] for one in changes}
