"""Programmes of campaigns: published, paused, resumed and ended with them."""

from collections.abc import Sequence
from dataclasses import fields
from datetime import datetime
from uuid import UUID

from backend.domain.promotions.pieces import Pieces, Step, Way
from backend.domain.referrals.drafts import ProgramDraft, check
from backend.domain.referrals.models import ReferralProgram
from backend.domain.referrals.service.programs import move, new, write
from backend.domain.referrals.states import ReferralProgramState


async def publish(campaign_id: UUID, drafts: Sequence[ProgramDraft], *, at: datetime) -> None:
    """Make a campaign's programmes what the drafts say, by their pieces; what is gone ends. See `Pieces`.

    Raises InvalidInput.
    """
    await _PIECES.publish(campaign_id, drafts, at=at)


async def pause(campaign_id: UUID, *, at: datetime) -> None:
    """Nobody is invited by the campaign until it goes on."""
    await _PIECES.step(campaign_id, Step.PAUSE, at=at)


async def resume(campaign_id: UUID, *, at: datetime) -> None:
    """The campaign's invitations go on."""
    await _PIECES.step(campaign_id, Step.RESUME, at=at)


async def end(campaign_id: UUID, *, at: datetime) -> None:
    """Nobody is invited by the campaign any more; who was, and has bought, is rewarded."""
    await _PIECES.step(campaign_id, Step.END, at=at)


async def _rows(campaign_id: UUID) -> list[ReferralProgram]:
    return await ReferralProgram.filter(campaign_id=campaign_id).order_by("id").select_for_update()


async def _write(campaign_id: UUID, draft: ProgramDraft, row: ReferralProgram | None, at: datetime) -> ReferralProgram:
    check(draft)
    if row is None:
        row = new(campaign_id, draft.piece, at)
        await write(row, draft, at)
        return row
    if row.state is not ReferralProgramState.LIVE:
        await move(row, ReferralProgramState.LIVE, at)
    if any(getattr(row, one.name) != getattr(draft, one.name) for one in fields(draft)):
        await write(row, draft, at)
    return row


_PIECES: Pieces[ReferralProgram, ProgramDraft] = Pieces(
    _rows,
    _write,
    move,
    {
        Step.PAUSE: Way(frozenset({ReferralProgramState.LIVE}), ReferralProgramState.PAUSED),
        Step.RESUME: Way(frozenset({ReferralProgramState.PAUSED}), ReferralProgramState.LIVE),
        Step.END: Way(frozenset({ReferralProgramState.LIVE, ReferralProgramState.PAUSED}), ReferralProgramState.ENDED),
    },
)
