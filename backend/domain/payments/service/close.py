"""Making sure that an order's open payment can no longer be paid."""

from datetime import datetime
from enum import Enum, auto
from uuid import UUID

from backend.domain.payments import providers
from backend.domain.payments.models import Payment
from backend.domain.payments.ports import ProviderRefused, ProviderUnavailable, RefusalCode
from backend.domain.payments.prepaid import WALLET
from backend.domain.payments.service.settle import settle
from backend.domain.payments.states import PaymentState


class Closing(Enum):
    """What closing came to. UNKNOWN: the provider does not answer, so nothing may be released."""

    CLOSED = auto()
    PAID = auto()
    UNKNOWN = auto()


async def close_payments(order_id: UUID, *, at: datetime) -> tuple[Closing, list[UUID]]:
    """Query, then close the order's pending payments at the provider, outside any transaction.

    Returns the ids of those that can be paid no more; the caller marks them closed together with its own
    effect. A payment found paid is applied here.
    """
    closed: list[UUID] = []
    for payment in await Payment.filter(order_id=order_id, state=PaymentState.PENDING).exclude(provider=WALLET):
        settled = await settle(payment.id, at=at)
        if settled.payment.state is PaymentState.PAID:
            return Closing.PAID, closed
        if not settled.answered:
            return Closing.UNKNOWN, closed
        if settled.payment.state is PaymentState.PENDING:
            outcome = await _close(payment, at)
            if outcome is not Closing.CLOSED:
                return outcome, closed
        closed.append(payment.id)
    return Closing.CLOSED, closed


async def _close(payment: Payment, at: datetime) -> Closing:
    provider = providers.provider(payment.provider)
    if provider is None:
        return Closing.UNKNOWN
    try:
        await provider.close(payment.reference)
    except ProviderUnavailable:
        return Closing.UNKNOWN
    except ProviderRefused as refused:
        if refused.code is RefusalCode.NOT_FOUND:
            return Closing.CLOSED
        if refused.code is RefusalCode.ALREADY_PAID:
            settled = await settle(payment.id, at=at)
            return Closing.PAID if settled.payment.state is PaymentState.PAID else Closing.UNKNOWN
        return Closing.UNKNOWN
    return Closing.CLOSED


async def mark_closed(order_id: UUID, closed: list[UUID], *, at: datetime) -> bool:
    """Mark those closed in the open transaction, the order being locked; False when another one is pending.

    The wallet's part is closed with the last of them; `free_wallet` gives it back.
    """
    pending = Payment.filter(order_id=order_id, state=PaymentState.PENDING)
    await pending.filter(id__in=closed).update(state=PaymentState.CLOSED, closed_at=at)
    if await pending.exclude(provider=WALLET).exists():
        return False
    await pending.filter(provider=WALLET).update(state=PaymentState.CLOSED, closed_at=at)
    return True
