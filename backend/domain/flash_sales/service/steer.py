"""Staff stop a sale, let it go on, or end it early; campaigns do the same to all of theirs."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import ids, outbox
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.flash_sales.drafts import FlashSaleDraft, check
from backend.domain.flash_sales.errors import FlashSaleFixed
from backend.domain.flash_sales.models import FlashSale
from backend.domain.flash_sales.service.edit import locked, push, write
from backend.domain.flash_sales.states import LIVE, FlashSaleState

_FROM = {
    FlashSaleState.PAUSED: (FlashSaleState.SCHEDULED, FlashSaleState.RUNNING),
    FlashSaleState.RUNNING: (FlashSaleState.PAUSED,),
    FlashSaleState.ENDED: LIVE,
}


async def pause_sale(id: UUID | None, *, caller: Caller, address: str | None, at: datetime) -> FlashSale:
    """Let nobody in for the moment. Places already given stay good. Raises FlashSaleUnknown, FlashSaleFixed."""
    return await _steer_and_note(id, "flash_sale.paused", FlashSaleState.PAUSED, caller, address, at)


async def resume_sale(id: UUID | None, *, caller: Caller, address: str | None, at: datetime) -> FlashSale:
    """Go on with a sale that was stopped. Raises FlashSaleUnknown, FlashSaleFixed."""
    return await _steer_and_note(id, "flash_sale.resumed", FlashSaleState.RUNNING, caller, address, at)


async def end_sale(id: UUID | None, *, caller: Caller, address: str | None, at: datetime) -> FlashSale:
    """End a sale for good; places without an order end with it. Raises FlashSaleUnknown, FlashSaleFixed."""
    return await _steer_and_note(id, "flash_sale.ended", FlashSaleState.ENDED, caller, address, at)


async def publish(campaign_id: UUID, drafts: Sequence[FlashSaleDraft], *, at: datetime) -> None:
    """Make a campaign's sales what the drafts say, by their pieces; what is gone ends.

    In the caller's transaction, or one of its own. Raises InvalidInput, PriceBelowFloor, FlashSaleFixed.
    """
    for draft in drafts:
        check(draft)
    async with in_transaction():
        known = {row.piece: row for row in await FlashSale.filter(campaign_id=campaign_id).select_for_update()}
        for draft in drafts:
            row = known.pop(draft.piece, None)
            if row is None:
                row = FlashSale(id=ids.new(), campaign_id=campaign_id, created_at=at)
                await write(row, draft, made=True, at=at)
            else:
                await write(row, draft, made=False, at=at)
        for row in known.values():
            if row.state in LIVE:
                await _move(row, FlashSaleState.ENDED, at)
    await _push_all(campaign_id)


async def pause(campaign_id: UUID, *, at: datetime) -> None:
    """Stop every sale of a campaign for the moment."""
    await _steer_all(campaign_id, FlashSaleState.PAUSED, at)


async def resume(campaign_id: UUID, *, at: datetime) -> None:
    """Go on with every sale of a campaign that was stopped."""
    await _steer_all(campaign_id, FlashSaleState.RUNNING, at)


async def end(campaign_id: UUID, *, at: datetime) -> None:
    """End every sale of a campaign."""
    await _steer_all(campaign_id, FlashSaleState.ENDED, at)


async def _steer_and_note(
    id: UUID | None, act: str, state: FlashSaleState, caller: Caller, address: str | None, at: datetime
) -> FlashSale:
    async with in_transaction():
        row = await locked(id)
        if row.state is not state:
            if row.state not in _FROM[state]:
                raise FlashSaleFixed
            diff = {"state": [row.state.value, state.value]}
            await _move(row, state, at)
            await audit.record(caller.actor, act, ids.public("fls", row.id), diff=diff, address=address)
    await push(row.id)
    return row


async def _steer_all(campaign_id: UUID, state: FlashSaleState, at: datetime) -> None:
    async with in_transaction():
        for row in await FlashSale.filter(campaign_id=campaign_id).order_by("id").select_for_update():
            if row.state in _FROM[state]:
                await _move(row, state, at)
    await _push_all(campaign_id)


async def _move(row: FlashSale, state: FlashSaleState, at: datetime) -> None:
    # A sale that was stopped before its start waits for it again.
    row.state = FlashSaleState.SCHEDULED if state is FlashSaleState.RUNNING and row.starts_at > at else state
    row.version, row.updated_at = row.version + 1, at
    await row.save(update_fields=["state", "version", "updated_at"])
    await outbox.emit("flash_sales.changed", sale_ids=[str(row.id)])


async def _push_all(campaign_id: UUID) -> None:
    for row in await FlashSale.filter(campaign_id=campaign_id):
        await push(row.id)
