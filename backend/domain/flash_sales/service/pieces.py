"""Flash sales of campaigns: published, paused, resumed and ended with them.

All of it is in the campaign's transaction, and nothing of it is told to the quick count before that commits: the news
of the outbox tell it (`tell`), and the reconciler when that comes too late. A place is given by PostgreSQL alone, so
that nobody comes into a sale that was stopped in between.
"""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from backend.core import ids
from backend.domain.flash_sales.drafts import FlashSaleDraft, check, says
from backend.domain.flash_sales.models import FlashSale
from backend.domain.flash_sales.queries import sales_by_id
from backend.domain.flash_sales.service.edit import move, push, told, write
from backend.domain.flash_sales.states import LIVE, FlashSaleState
from backend.domain.promotions.pieces import Pieces, Step, Way


async def publish(campaign_id: UUID, drafts: Sequence[FlashSaleDraft], *, at: datetime) -> None:
    """Make a campaign's sales what the drafts say, by their pieces; what is gone ends. See `Pieces`.

    Raises InvalidInput, PriceBelowFloor, FlashSaleFixed.
    """
    await _PIECES.publish(campaign_id, drafts, at=at)


async def pause(campaign_id: UUID, *, at: datetime) -> None:
    """Stop every sale of a campaign for the moment."""
    await _PIECES.step(campaign_id, Step.PAUSE, at=at)


async def resume(campaign_id: UUID, *, at: datetime) -> None:
    """Go on with every sale of a campaign that was stopped."""
    await _PIECES.step(campaign_id, Step.RESUME, at=at)


async def end(campaign_id: UUID, *, at: datetime) -> None:
    """End every sale of a campaign."""
    await _PIECES.step(campaign_id, Step.END, at=at)


async def tell(sale_ids: Sequence[UUID]) -> None:
    """Tell the quick count what these sales are now; again does no harm."""
    for id in sale_ids:
        await push(id)


async def _rows(campaign_id: UUID) -> list[FlashSale]:
    return await FlashSale.filter(campaign_id=campaign_id).order_by("id").select_for_update()


async def _write(campaign_id: UUID, draft: FlashSaleDraft, row: FlashSale | None, at: datetime) -> FlashSale:
    """What is the same is left alone, also when it has begun or is over; what its campaign had ended comes again."""
    check(draft)
    if row is None:
        row = FlashSale(id=ids.new(), campaign_id=campaign_id, created_at=at)
        await write(row, draft, made=True, at=at)
        return row
    if row.state in (FlashSaleState.PAUSED, FlashSaleState.ENDED) and row.ends_at > at:
        await move(row, FlashSaleState.RUNNING, at)
    (sale,) = await sales_by_id([row.id])
    assert sale is not None
    if not says(sale, draft):
        await write(row, draft, made=False, at=at)
    return row


_PIECES: Pieces[FlashSale, FlashSaleDraft] = Pieces(
    _rows,
    _write,
    move,
    {
        Step.PAUSE: Way(frozenset({FlashSaleState.SCHEDULED, FlashSaleState.RUNNING}), FlashSaleState.PAUSED),
        Step.RESUME: Way(frozenset({FlashSaleState.PAUSED}), FlashSaleState.RUNNING),
        Step.END: Way(frozenset(LIVE), FlashSaleState.ENDED),
    },
    told,
)
