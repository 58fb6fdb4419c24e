"""Offers of campaigns: published, paused, resumed and ended with them."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from backend.domain.group_buys.drafts import OfferDraft, check
from backend.domain.group_buys.models import GroupOffer, GroupPrice
from backend.domain.group_buys.service.offers import move, new, told, write
from backend.domain.group_buys.states import GroupOfferState
from backend.domain.promotions.pieces import Pieces, Step, Way

_SAME = ("variant_id", "size", "hours", "most_groups", "most_a_person", "most_open", "starts_at", "ends_at")


async def publish(campaign_id: UUID, drafts: Sequence[OfferDraft], *, at: datetime) -> None:
    """Make a campaign's offers what the drafts say, by their pieces; what is gone ends. See `Pieces`.

    Groups that are open keep what they were opened with. Raises InvalidInput.
    """
    await _PIECES.publish(campaign_id, drafts, at=at)


async def pause(campaign_id: UUID, *, at: datetime) -> None:
    """No group of the campaign is opened or joined until it goes on."""
    await _PIECES.step(campaign_id, Step.PAUSE, at=at)


async def resume(campaign_id: UUID, *, at: datetime) -> None:
    """The campaign's groups go on."""
    await _PIECES.step(campaign_id, Step.RESUME, at=at)


async def end(campaign_id: UUID, *, at: datetime) -> None:
    """No group of the campaign is opened any more; those that are open have their time."""
    await _PIECES.step(campaign_id, Step.END, at=at)


async def _rows(campaign_id: UUID) -> list[GroupOffer]:
    return await GroupOffer.filter(campaign_id=campaign_id).order_by("id").select_for_update()


async def _write(campaign_id: UUID, draft: OfferDraft, row: GroupOffer | None, at: datetime) -> GroupOffer:
    check(draft)
    if row is None:
        row = new(campaign_id, draft.piece, at)
        await write(row, draft, at)
        return row
    if row.state is not GroupOfferState.LIVE:
        await move(row, GroupOfferState.LIVE, at)
    prices = {one.channel_id: one.price_minor for one in await GroupPrice.filter(offer_id=row.id)}
    if prices != draft.prices or any(getattr(row, name) != getattr(draft, name) for name in _SAME):
        await write(row, draft, at)
    return row


_PIECES: Pieces[GroupOffer, OfferDraft] = Pieces(
    _rows,
    _write,
    move,
    {
        Step.PAUSE: Way(frozenset({GroupOfferState.LIVE}), GroupOfferState.PAUSED),
        Step.RESUME: Way(frozenset({GroupOfferState.PAUSED}), GroupOfferState.LIVE),
        Step.END: Way(frozenset({GroupOfferState.LIVE, GroupOfferState.PAUSED}), GroupOfferState.ENDED),
    },
    told,
)
