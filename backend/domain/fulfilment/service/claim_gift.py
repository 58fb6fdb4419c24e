"""Whoever opens a gift's link claims it: from then on it is theirs alone."""

from datetime import datetime

from tortoise.transactions import in_transaction

from backend.core import ids
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.fulfilment.errors import GiftClosed, GiftUnknown, OwnGift
from backend.domain.fulfilment.gifts import Gift, digest_of
from backend.domain.fulfilment.service.give import PREFIX
from backend.domain.fulfilment.service.tell_giver import tell_giver
from backend.domain.fulfilment.states import GiftState
from backend.domain.orders import access
from backend.domain.orders import service as orders
from backend.domain.orders.models import OrderUnit
from backend.domain.orders.states import OrderEventKind
from backend.domain.redemption import service as redemption


async def claim_gift(token: str, *, caller: Caller, address: str | None, at: datetime) -> Gift:
    """Make the gift the caller's, who has an account; of many at once one gets it, who may ask again.

    Raises `GiftUnknown`, `GiftClosed` for what somebody else has, or nobody can have any more, and `OwnGift`.
    """
    assert caller.customer_id is not None
    found = await Gift.get_or_none(digest=digest_of(token))
    if found is None:
        raise GiftUnknown
    async with in_transaction():
        order = await access.locked(found.order_id)
        gift = await Gift.select_for_update().get(id=found.id)
        if gift.state is GiftState.CLAIMED and gift.recipient_id == caller.customer_id:
            return gift
        if gift.state is not GiftState.OPEN:
            raise GiftClosed(gift.state)
        if gift.expires_at <= at:
            raise GiftClosed(GiftState.RETURNED)
        if order.customer_id == caller.customer_id:
            raise OwnGift
        gift.state, gift.recipient_id = GiftState.CLAIMED, caller.customer_id
        gift.claimed_at = gift.closed_at = at
        await gift.save(update_fields=["state", "recipient_id", "claimed_at", "closed_at"])
        await OrderUnit.filter(id=gift.unit_id).update(customer_id=caller.customer_id)
        await redemption.hand_over(gift.unit_id, caller.customer_id)
        await orders.note(
            order.id,
            OrderEventKind.GIFT_CLAIMED,
            at=at,
            actor=caller.actor,
            unit_id=str(gift.unit_id),
            gift_id=str(gift.id),
        )
        await orders.show_anew(order.id)
        await tell_giver(order, "gift_claimed")
        await audit.record(caller.actor, "gift.claimed", ids.public(PREFIX, gift.id), address=address)
    await orders.ping(order.id)
    return gift
