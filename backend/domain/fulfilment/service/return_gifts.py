"""Gifts that nobody claimed in time go back to their buyers."""

from datetime import datetime

from tortoise.transactions import in_transaction

from backend.domain.fulfilment.gifts import Gift
from backend.domain.fulfilment.service.give import close
from backend.domain.fulfilment.service.tell_giver import tell_giver
from backend.domain.fulfilment.states import GiftState
from backend.domain.orders import access
from backend.domain.orders import service as orders

BATCH = 200


async def return_gifts(*, at: datetime) -> int:
    """Return every open gift whose time is over, each in a transaction of its own; returns how many."""
    returned = 0
    while due := await Gift.filter(state=GiftState.OPEN, expires_at__lte=at).order_by("expires_at").limit(BATCH):
        for found in due:
            async with in_transaction():
                order = await access.locked(found.order_id)
                gift = await Gift.select_for_update().get(id=found.id)
                # Taken back, or its money went back, while this one waited.
                if gift.state is not GiftState.OPEN:
                    continue
                await close(gift, order, GiftState.RETURNED, "gift.returned", actor="system", address=None, at=at)
                await tell_giver(order, "gift_returned")
            returned += 1
            await orders.ping(found.order_id)
    return returned
