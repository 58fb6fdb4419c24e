"""Staff look after a payment of which no news comes: its provider is asked, or they say themselves that it was paid."""

import re
from datetime import datetime
from uuid import UUID

from tortoise.exceptions import IntegrityError

from backend.core import ids
from backend.core.idempotency import made_before, once, request_hash
from backend.core.money import Money
from backend.core.reasons import checked_reason
from backend.core.refusals import InvalidInput
from backend.domain.audit import service as audit
from backend.domain.orders import access
from backend.domain.orders.numbers import BY_STAFF
from backend.domain.payments import rules
from backend.domain.payments.errors import (
    PaymentAmountDiffers,
    PaymentNumberUsed,
    PaymentPaid,
    PaymentUnavailable,
    PaymentUnknown,
    PaymentUnpaid,
)
from backend.domain.payments.models import Payment
from backend.domain.payments.ports import ProviderPayment
from backend.domain.payments.prepaid import PROVIDER, WALLET
from backend.domain.payments.service.settle import receive, settle
from backend.domain.payments.states import PaymentState, ProviderState

# As providers and banks write their numbers.
_NUMBER = re.compile(r"[A-Za-z0-9][A-Za-z0-9._/-]{3,55}")


async def ask_payment(payment_id: UUID | None, *, actor: str, address: str | None, at: datetime) -> Payment:
    """Ask the provider now instead of when it is due, and apply its answer as ever.

    Raises `PaymentUnknown` (also for what no provider takes), `PaymentUnavailable` when it does not answer.
    """
    payment = await _at_a_provider(payment_id)
    settled = await settle(payment.id, at=at)
    await audit.record(
        actor,
        "payment.asked",
        ids.public("pay", payment.id),
        diff={"state": [payment.state.value, settled.payment.state.value]},
        address=address,
    )
    if not settled.answered and not settled.differs:
        raise PaymentUnavailable
    return settled.payment


async def confirm_payment(
    payment_id: UUID | None,
    *,
    number: str,
    amount: Money,
    reason: str,
    actor: str,
    address: str | None,
    key: str,
    at: datetime,
) -> Payment:
    """Take a payment as paid by the word of staff, with the provider's number for it, while the provider is silent.

    The provider is asked first: where it answers, its word counts and nothing else. What is confirmed goes the way of
    every payment, and the provider is asked about it until it agrees; where it does not, the difference is kept.
    Raises `PaymentUnknown`, `PaymentPaid`, `PaymentUnpaid`, `PaymentAmountDiffers`, `PaymentNumberUsed`,
    `InvalidInput`, `IdempotencyConflict`.
    """
    reason, number = checked_reason(reason), number.strip()
    if not _NUMBER.fullmatch(number):
        raise InvalidInput("BAD_FORMAT", path=["input", "number"])
    hash = request_hash(actor, ["payment confirmed", payment_id, number, amount, reason])
    if made := await made_before(key, hash, _confirmed_by):
        return made
    payment = await _at_a_provider(payment_id)
    if payment.state is not PaymentState.PAID:
        await _ask_first(payment, number, amount, at)

    async def make() -> Payment:
        row, was = await _take(payment, number, actor, at)
        row.confirm_key, row.request_hash = key, hash
        await row.save(update_fields=["confirmed_by", "queries", "query_at", "confirm_key", "request_hash"])
        await audit.record(
            actor,
            "payment.confirmed" if row.confirmed_by is not None else "payment.asked",
            ids.public("pay", row.id),
            reason=reason,
            diff={"state": [was.value, row.state.value], "number": [None, number]},
            address=address,
        )
        return row

    try:
        return await once(key, hash, _confirmed_by, make)
    except IntegrityError as error:
        if "payment_applied_once" in str(error):
            raise PaymentNumberUsed from None
        raise


async def _confirmed_by(key: str) -> Payment | None:
    return await Payment.get_or_none(confirm_key=key)


async def _at_a_provider(payment_id: UUID | None) -> Payment:
    payment = await Payment.get_or_none(id=payment_id)
    if payment is None or payment.provider in (WALLET, PROVIDER):
        raise PaymentUnknown
    return payment


async def _ask_first(payment: Payment, number: str, amount: Money, at: datetime) -> None:
    """Let the provider speak; raises what keeps staff from speaking in its place."""
    if amount != Money(payment.amount_minor, payment.currency):
        raise PaymentAmountDiffers(payment.amount_minor, payment.currency)
    if await Payment.filter(provider=payment.provider, provider_reference=number).exclude(id=payment.id).exists():
        raise PaymentNumberUsed
    settled = await settle(payment.id, at=at)
    if settled.payment.state is not PaymentState.PAID and (settled.answered or settled.differs):
        raise PaymentUnpaid


async def _take(payment: Payment, number: str, actor: str, at: datetime) -> tuple[Payment, PaymentState]:
    """As if the provider had said it, and what it was before; news of it that came meanwhile are left as they are."""
    await access.locked(payment.order_id)
    was = await Payment.select_for_update().get(id=payment.id)
    if was.state is PaymentState.PAID:
        # Its provider may have said so when it was asked just now: that is what was wanted, once.
        if payment.state is PaymentState.PAID or was.confirm_key is not None:
            raise PaymentPaid
        return was, payment.state
    said = ProviderPayment(
        reference=was.reference,
        provider_reference=BY_STAFF + number,
        state=ProviderState.PAID,
        amount=was.amount_minor,
        currency=was.currency,
        refunded=0,
        created_at=was.created_at,
        paid_at=at,
    )
    row = await receive(was, said, at)
    row.confirmed_by, row.queries, row.query_at = actor, 0, rules.next_query(0, at)
    return row, was.state
