"""Giving money back: a leased intent, the provider's call under our number, the outcome."""

import asyncio
import logging
from datetime import datetime, timedelta
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import database, outbox
from backend.domain.orders import access
from backend.domain.orders import service as orders
from backend.domain.orders.states import OrderState
from backend.domain.payments import providers, rules
from backend.domain.payments.models import Payment, Refund
from backend.domain.payments.ports import (
    PaymentProvider,
    ProviderRefund,
    ProviderRefused,
    ProviderUnavailable,
    RefundRequest,
    RefusalCode,
)
from backend.domain.payments.ports import RefundState as ProviderRefundState
from backend.domain.payments.states import RefundState

logger = logging.getLogger(__name__)

LEASE_S = 60
BATCH = 50
OPEN = (RefundState.PENDING, RefundState.UNKNOWN)


async def refund_due(*, at: datetime) -> int:
    """Go on with every refund that is due; returns how many."""
    rows = await database.fetch(
        """SELECT id FROM refund WHERE state IN ('PENDING', 'UNKNOWN') AND due_at <= $1
           ORDER BY due_at LIMIT $2""",
        at,
        BATCH,
    )
    await asyncio.gather(*(make_refund(row["id"], at=at) for row in rows))
    return len(rows)


async def make_refund(refund_id: UUID, *, at: datetime) -> None:
    """Ask the provider to give the money back, once however often this is called.

    An earlier question without an answer is first asked about, then repeated under the same number.
    """
    taken = await _lease(refund_id, at)
    if taken is None:
        return
    refund, asked_before = taken
    payment = await Payment.get(id=refund.payment_id)
    provider = providers.provider(payment.provider)
    if provider is None:
        return
    try:
        answer = await _ask(provider, payment, refund, asked_before)
    except ProviderUnavailable:
        await _again(refund, at)
        return
    except ProviderRefused as refused:
        logger.error("refund %s was refused: %s", refund.id, refused)
        await Refund.filter(id=refund.id, state__in=OPEN).update(state=RefundState.FAILED)
        return
    if answer.state is ProviderRefundState.SUCCEEDED:
        await _succeeded(refund, answer, at)
    elif answer.state is ProviderRefundState.FAILED:
        logger.error("refund %s failed at the provider; a person must look", refund.id)
        await Refund.filter(id=refund.id, state__in=OPEN).update(state=RefundState.FAILED)
    else:
        await _again(refund, at)


async def _again(refund: Refund, at: datetime) -> None:
    """Nobody knows yet: ask about it later."""
    await Refund.filter(id=refund.id, state__in=OPEN).update(due_at=rules.next_refund_try(refund.attempts - 1, at))


async def _lease(refund_id: UUID, at: datetime) -> tuple[Refund, bool] | None:
    """Take the refund for a minute; None when it is done or another worker has it."""
    async with in_transaction():
        refund = await Refund.select_for_update().get_or_none(id=refund_id)
        if refund is None or refund.state not in OPEN or refund.due_at > at:
            return None
        asked_before = refund.state is RefundState.UNKNOWN
        # UNKNOWN from here on: if this process dies now, nobody knows whether the provider heard.
        refund.state = RefundState.UNKNOWN
        refund.due_at = at + timedelta(seconds=LEASE_S)
        refund.attempts = min(refund.attempts + 1, 1000)
        await refund.save(update_fields=["state", "due_at", "attempts"])
        return refund, asked_before


async def _ask(provider: PaymentProvider, payment: Payment, refund: Refund, asked_before: bool) -> ProviderRefund:
    if asked_before:
        try:
            return await provider.query_refund(refund.reference)
        except ProviderRefused as refused:
            if refused.code is not RefusalCode.NOT_FOUND:
                raise
    return await provider.refund(
        RefundRequest(
            reference=payment.reference,
            refund_reference=refund.reference,
            amount=refund.amount_minor,
            total=payment.amount_minor,
            currency=refund.currency,
            reason=refund.reason,
        )
    )


async def _succeeded(refund: Refund, answer: ProviderRefund, at: datetime) -> None:
    async with in_transaction():
        order = await access.locked(refund.order_id)
        await Payment.select_for_update().get(id=refund.payment_id)
        moved = await Refund.filter(id=refund.id, state__in=OPEN).update(
            state=RefundState.SUCCEEDED,
            provider_reference=answer.provider_reference,
            refunded_at=answer.refunded_at or at,
        )
        if not moved:
            return
        if order.state is OrderState.REFUNDING:
            await orders.mark_refunded(order.id, refund_id=refund.id, amount_minor=refund.amount_minor, at=at)
        await outbox.emit("refund.made", refund_id=refund.id, order_id=order.id)
