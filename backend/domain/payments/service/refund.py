"""Giving money back: a leased intent, the provider's call under our number, the outcome."""

import asyncio
import logging
from datetime import datetime, timedelta
from uuid import UUID

from tortoise.queryset import QuerySet
from tortoise.transactions import in_transaction

from backend.core import database, outbox
from backend.domain.audit import service as audit
from backend.domain.orders import access
from backend.domain.orders import service as orders
from backend.domain.payments import providers, rules
from backend.domain.payments.models import Payment, Refund, RefundUnit
from backend.domain.payments.ports import (
    PaymentProvider,
    ProviderRefund,
    ProviderRefused,
    ProviderUnavailable,
    RefundRequest,
    RefusalCode,
)
from backend.domain.payments.ports import RefundState as ProviderRefundState
from backend.domain.payments.prepaid import WALLET
from backend.domain.payments.states import RefundDestination, RefundState

logger = logging.getLogger(__name__)

LEASE_S = 60
BATCH = 50
AT_A_TIME = 4
OPEN = (RefundState.PENDING, RefundState.UNKNOWN)
DIFFERS = "DIFFERS"
LONGEST_FAILURE = 80


async def refund_due(*, at: datetime) -> int:
    """Go on with every refund that is due; returns how many."""
    rows = await database.fetch(
        """SELECT id FROM refund WHERE state IN ('PENDING', 'UNKNOWN') AND due_at <= $1
           ORDER BY due_at LIMIT $2""",
        at,
        BATCH,
    )
    gate = asyncio.Semaphore(AT_A_TIME)

    async def one(refund_id: UUID) -> None:
        async with gate:
            await make_refund(refund_id, at=at)

    await asyncio.gather(*(one(row["id"]) for row in rows))
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
    provider = providers.provider(WALLET if refund.destination is RefundDestination.WALLET else payment.provider)
    if provider is None:
        return
    try:
        answer = await _ask(provider, payment, refund, asked_before)
    except ProviderUnavailable:
        await _again(refund, at)
        return
    except ProviderRefused as refused:
        if refused.code is RefusalCode.UNAUTHORISED:
            # Our key or clock is wrong: it says nothing of what was taken under this number before.
            logger.error("refund %s was not heard by its provider (%s)", refund.id, refused)
            await _again(refund, at)
        else:
            await _failed(refund, str(refused), at)
        return
    if answer.state is ProviderRefundState.SUCCEEDED and not _agrees(refund, answer):
        await _differs(refund, answer, at)
    elif answer.state is ProviderRefundState.SUCCEEDED:
        await _succeeded(refund, answer, at)
    elif answer.state is ProviderRefundState.FAILED:
        await _failed(refund, answer.state.value, at)
    else:
        await _again(refund, at)


def _agrees(refund: Refund, answer: ProviderRefund) -> bool:
    return (
        answer.refund_reference == refund.reference
        and answer.amount == refund.amount_minor
        and answer.currency == refund.currency
    )


async def _differs(refund: Refund, answer: ProviderRefund, at: datetime) -> None:
    """Another amount went back than was asked for: nothing moves until a person looked."""
    if refund.failure != DIFFERS:
        await audit.witness(
            "refund.differs",
            subject=str(refund.id),
            at=at,
            expected_minor=refund.amount_minor,
            answered_minor=answer.amount,
            currency=answer.currency,
        )
        logger.error("refund %s differs from what its provider says; a person must look", refund.id)
    await _still(refund).update(failure=DIFFERS, due_at=at + timedelta(hours=1))


def _still(refund: Refund) -> QuerySet[Refund]:
    """The refund while it is open under the number that was asked about.

    A call may come back after its lease, when the refund has failed and was asked for again under another number.
    """
    return Refund.filter(id=refund.id, reference=refund.reference, state__in=OPEN)


async def _failed(refund: Refund, failure: str, at: datetime) -> None:
    """The provider's "no" is final for this reference. The units stay as they are: their money is still owed."""
    async with in_transaction():
        moved = await _still(refund).update(state=RefundState.FAILED, failure=failure[:LONGEST_FAILURE])
        if not moved:
            return
        await audit.witness("refund.failed", subject=str(refund.id), at=at, reference=refund.reference, said=failure)
        await outbox.emit("refund.failed", refund_id=refund.id, order_id=refund.order_id)
    logger.error("refund %s failed at the provider (%s); a person must look", refund.id, failure)


async def _again(refund: Refund, at: datetime) -> None:
    """Nobody knows yet: ask about it later."""
    await _still(refund).update(due_at=rules.next_refund_try(refund.attempts - 1, at))


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
                # A question that is refused is one without an answer: the refund itself may have been made.
                logger.error("the question about refund %s was refused (%s)", refund.id, refused)
                raise ProviderUnavailable from refused
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
        moved = await _still(refund).update(
            state=RefundState.SUCCEEDED,
            provider_reference=answer.provider_reference,
            failure=None,
            refunded_at=answer.refunded_at or at,
        )
        if not moved:
            return
        parts = {row.unit_id: row.amount_minor for row in await RefundUnit.filter(refund_id=refund.id)}
        if parts:
            await orders.mark_refund_made(order.id, refund.id, parts, at=at)
        await outbox.emit("refund.made", refund_id=refund.id, order_id=order.id)
