"""Finance says what currencies are worth."""

from datetime import datetime

from tortoise.transactions import in_transaction

from backend.core.reasons import checked_reason
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.catalog.models import ExchangeRate
from backend.domain.catalog.rates import RateDraft, check_rate, minor_rate


async def set_exchange_rate(
    draft: RateDraft, reason: str, *, caller: Caller, address: str | None, at: datetime
) -> ExchangeRate:
    """From now on goods bought in the one currency cost so much of the other; what was delivered keeps its rate.

    Raises InvalidInput.
    """
    check_rate(draft)
    words = checked_reason(reason)
    async with in_transaction():
        pair = ExchangeRate.filter(bought_in=draft.bought_in, sold_in=draft.sold_in)
        was = await pair.order_by("-at", "-id").first()
        row = await ExchangeRate.create(
            bought_in=draft.bought_in,
            sold_in=draft.sold_in,
            rate=draft.rate,
            minor_rate=minor_rate(draft),
            at=at,
            set_by_id=caller.staff_id,
        )
        before = str(was.rate.normalize()) if was and was.rate is not None else None
        diff = {"rate": [before, str(draft.rate) if draft.rate is not None else None]}
        target = f"{draft.bought_in}-{draft.sold_in}"
        await audit.record(caller.actor, "exchange_rate.set", target, reason=words, diff=diff, address=address)
    return row
