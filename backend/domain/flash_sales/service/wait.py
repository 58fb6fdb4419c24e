"""The waiting room: a ticket before the start or in a rush, and where it stands."""

from datetime import datetime
from uuid import UUID

from backend.core import ids
from backend.domain.accounts.callers import Caller
from backend.domain.flash_sales import live, quick, tickets
from backend.domain.flash_sales.errors import FlashSaleBusy, FlashSaleClosed, FlashSaleUnknown
from backend.domain.flash_sales.quick import Standing
from backend.domain.flash_sales.rooms import Waiting
from backend.domain.flash_sales.sales import Phase, Sale
from backend.domain.flash_sales.service.join import checked_work
from backend.domain.flash_sales.tickets import Ticket

# A queue begins so long before its sale.
OPENS_S = 3600


async def wait(
    caller: Caller, sale_id: UUID | None, solution: str | None, *, channel_id: UUID, at: datetime
) -> Waiting:
    """Take a ticket. Somebody with an account has one, however often they ask; others work for each.

    Raises FlashSaleUnknown, FlashSaleClosed, ChallengeFailed, FlashSaleBusy.
    """
    sale = await live.sale_by_id(sale_id, at) if sale_id is not None else None
    if sale is None or not any(channel_id in item.prices for item in sale.items):
        raise FlashSaleUnknown
    phase = sale.phase(at)
    if phase is Phase.ENDED:
        raise FlashSaleClosed("OVER")
    if phase is Phase.UPCOMING and (sale.starts_at - at).total_seconds() > OPENS_S:
        raise FlashSaleClosed("NOT_YET", sale.starts_at)
    if sale.challenge:
        work = checked_work(sale, solution, at)
        visitor = UUID(hex=work.nonce)
    else:
        visitor = ids.new()
    if caller.customer_id is not None and not caller.is_guest:
        visitor = tickets.visitor_of(sale.id, caller.customer_id)
    ticket = Ticket(sale.id, visitor, round(at.timestamp() * 1000))
    return Waiting(ticket, sale, await _stand(sale, ticket, at))


async def waiting(sale_id: UUID | None, text: str, *, at: datetime) -> Waiting | None:
    """Where a ticket stands now; None when it is none of this sale. Raises FlashSaleBusy."""
    sale = await live.sale_by_id(sale_id, at) if sale_id is not None else None
    ticket = tickets.opened(text, sale.id) if sale is not None else None
    if sale is None or ticket is None:
        return None
    return Waiting(ticket, sale, await _stand(sale, ticket, at))


async def _stand(sale: Sale, ticket: Ticket, at: datetime) -> Standing:
    try:
        return await quick.stand(sale, ticket, at=at)
    except quick.Away:
        raise FlashSaleBusy from None
