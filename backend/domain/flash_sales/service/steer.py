"""Staff stop a sale, let it go on, or end it early."""

from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import ids
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.flash_sales.errors import FlashSaleFixed
from backend.domain.flash_sales.models import FlashSale
from backend.domain.flash_sales.service.edit import locked, move, push, told
from backend.domain.flash_sales.states import LIVE, FlashSaleState
from backend.domain.promotions import service as promotions

_FROM = {
    FlashSaleState.PAUSED: (FlashSaleState.SCHEDULED, FlashSaleState.RUNNING),
    FlashSaleState.RUNNING: (FlashSaleState.PAUSED,),
    FlashSaleState.ENDED: LIVE,
}


async def pause_sale(id: UUID | None, *, caller: Caller, address: str | None, at: datetime) -> FlashSale:
    """Let nobody in for the moment. Places already given stay good. Raises FlashSaleUnknown, FlashSaleFixed."""
    return await _steer_and_note(id, "flash_sale.paused", FlashSaleState.PAUSED, caller, address, at)


async def resume_sale(id: UUID | None, *, caller: Caller, address: str | None, at: datetime) -> FlashSale:
    """Go on with a sale that was stopped. Raises FlashSaleUnknown, FlashSaleFixed, CampaignAtRest."""
    return await _steer_and_note(id, "flash_sale.resumed", FlashSaleState.RUNNING, caller, address, at)


async def end_sale(id: UUID | None, *, caller: Caller, address: str | None, at: datetime) -> FlashSale:
    """End a sale for good; places without an order end with it. Raises FlashSaleUnknown, FlashSaleFixed."""
    return await _steer_and_note(id, "flash_sale.ended", FlashSaleState.ENDED, caller, address, at)


async def _steer_and_note(
    id: UUID | None, act: str, state: FlashSaleState, caller: Caller, address: str | None, at: datetime
) -> FlashSale:
    async with in_transaction():
        if state is FlashSaleState.RUNNING and (known := await FlashSale.get_or_none(id=id)) is not None:
            await promotions.refuse_at_rest(known.campaign_id)
        row = await locked(id)
        if row.state is not state:
            if row.state not in _FROM[state]:
                raise FlashSaleFixed
            diff = {"state": [row.state.value, state.value]}
            await move(row, state, at)
            await told([row])
            await audit.record(caller.actor, act, ids.public("fls", row.id), diff=diff, address=address)
    await push(row.id)
    return row
