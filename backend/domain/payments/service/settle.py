"""Taking over what the provider says about a payment: the only place where money arrives."""

import logging
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import clock, database, keys, outbox, tracing
from backend.core.models import stored
from backend.domain.audit import queries as witnesses
from backend.domain.audit import service as audit
from backend.domain.coupons import service as coupons
from backend.domain.coupons.errors import CouponTaken
from backend.domain.group_buys import service as group_buys
from backend.domain.group_buys.errors import GroupFull, GroupOver
from backend.domain.inventory import service as inventory
from backend.domain.ledger.errors import BalanceShort
from backend.domain.orders import access
from backend.domain.orders import queries as order_queries
from backend.domain.orders import service as orders
from backend.domain.orders.models import Order
from backend.domain.orders.states import OrderEventKind, OrderState
from backend.domain.payments import providers
from backend.domain.payments.models import Payment
from backend.domain.payments.ports import (
    ProviderPayment,
    ProviderRefused,
    ProviderUnavailable,
    RefusalCode,
)
from backend.domain.payments.prepaid import WALLET
from backend.domain.payments.service.balance import pay_from_wallet, take_wallet
from backend.domain.payments.service.give_back import ask_back, give_back, left_of_units
from backend.domain.payments.states import PaymentState, ProviderState
from backend.domain.promotions import service as promotions
from backend.domain.promotions.errors import AllowanceSpent
from backend.domain.promotions.persons import payer_key
from backend.domain.vault.errors import OutOfStock

logger = logging.getLogger(__name__)

LATE, SURPLUS = "paid_late", "paid_twice"

_OURS = "SELECT * FROM payment WHERE provider = $1 AND reference = $2"
# The order first, then the payment (`core/locks.md`): rows are locked in the order they are named.
_LOCKED = """
SELECT o.id AS order_id, o.state AS order_state, o.wallet_minor, o.takes_allowances, o.takes_coupons, o.group_id,
    o.facts ?| '{newcomer,limited}' AS of_person, p.state
FROM "order" o JOIN payment p ON p.order_id = o.id WHERE p.id = $1 FOR UPDATE OF o, p
"""
_RECEIVED = """
WITH received AS (
    UPDATE payment SET state = 'PAID', surplus = false, provider_reference = $2, paid_at = $3
    WHERE id = $1 RETURNING *
), news AS (
    INSERT INTO outbox_message (topic, payload, created_at, trace)
    SELECT 'payment.received', jsonb_build_object('payment_id', id, 'order_id', order_id), $4, $5 FROM received
)
SELECT * FROM received
"""


@dataclass(frozen=True, slots=True)
class Settled:
    """What became of a question: the payment as it is now, and whether the provider answered.

    `differs` when the provider has another amount, currency or number: no answer that anything was made of.
    """

    payment: Payment
    answered: bool
    differs: bool = False


async def settle_reference(provider: str, reference: str, *, at: datetime) -> Settled | None:
    """Ask about the payment with our number at that provider; None when there is no such payment."""
    rows = await database.fetch(_OURS, provider, reference)
    return await _settle(_row(rows[0]), at) if rows else None


async def settle(payment_id: UUID, *, at: datetime) -> Settled:
    """Ask the provider and apply its answer once, however often and at however many places it is asked.

    A payment already PAID is not asked about again, unless it is so by the word of staff alone. A silent provider
    changes nothing.
    """
    return await _settle(await Payment.get(id=payment_id), at)


async def _settle(payment: Payment, at: datetime) -> Settled:
    if payment.state is PaymentState.PAID and (payment.confirmed_by is None or payment.agreed_at is not None):
        return Settled(payment, answered=True)
    with tracing.span("settle payment", parent=payment.trace):
        return await _ask(payment, at)


async def _ask(payment: Payment, at: datetime) -> Settled:
    provider = providers.provider(payment.provider)
    if provider is None:
        return Settled(payment, answered=False)
    try:
        answer = await provider.query(payment.reference)
    except ProviderUnavailable:
        return Settled(payment, answered=False)
    except ProviderRefused as refused:
        # It never heard of the payment: there is nothing to take over, and nothing that could be paid.
        return Settled(payment, answered=refused.code is RefusalCode.NOT_FOUND)
    if answer.state is ProviderState.PAID:
        if not _agrees(payment, answer):
            await _differs(payment, answer.amount, answer.currency, at)
            return Settled(payment, answered=False, differs=True)
        if payment.confirmed_by is not None:
            return Settled(await _agree(payment, answer, at), answered=True)
        return Settled(await receive(payment, answer, at), answered=True)
    if payment.confirmed_by is not None and answer.state is not ProviderState.UNKNOWN:
        # Staff say it was paid, and it was not.
        await _differs(payment, 0, answer.currency, at)
        return Settled(payment, answered=True, differs=True)
    if answer.state in (ProviderState.CLOSED, ProviderState.DECLINED):
        await _end(payment, PaymentState(answer.state.value), at)
    elif answer.state is ProviderState.UNKNOWN:
        return Settled(payment, answered=False)
    return Settled(await Payment.get(id=payment.id), answered=True)


async def _differs(payment: Payment, answered_minor: int, currency: str, at: datetime) -> None:
    """Keep the evidence once: the provider is asked about the payment again and again."""
    facts = {"expected_minor": payment.amount_minor, "answered_minor": answered_minor, "currency": currency}
    (known,) = await witnesses.witnessed("payment.differs", [str(payment.id)])
    if any(event.facts == facts for event in known):
        return
    await audit.witness("payment.differs", subject=str(payment.id), at=at, **facts)
    logger.error("payment %s differs from what its provider says; a person must look", payment.id)


def _agrees(payment: Payment, answer: ProviderPayment) -> bool:
    return (
        answer.reference == payment.reference
        and answer.amount == payment.amount_minor
        and answer.currency == payment.currency
        and bool(answer.provider_reference)
    )


async def _agree(payment: Payment, answer: ProviderPayment, at: datetime) -> Payment:
    """The provider says now what staff said before; its own number is the one that counts, and so does its payer."""
    payer = payer_key(keys.provider().index_key(), payment.provider, answer.payer)
    async with in_transaction():
        if payer is not None and await orders.name_payer(payment.order_id, payer):
            await outbox.emit("order.payer_known", order_id=payment.order_id)
    await Payment.filter(id=payment.id, agreed_at=None).update(
        agreed_at=at, provider_reference=answer.provider_reference
    )
    return await Payment.get(id=payment.id)


async def _end(payment: Payment, state: PaymentState, at: datetime) -> None:
    await Payment.filter(id=payment.id, state=PaymentState.PENDING).update(state=state, closed_at=at)


async def receive(payment: Payment, answer: ProviderPayment, at: datetime) -> Payment:
    """Apply money that came: to its order in time, late with goods claimed anew, or back to the payer."""
    async with in_transaction():
        (locked,) = await database.fetch(_LOCKED, payment.id)
        if locked["state"] != PaymentState.PENDING or locked["order_state"] != OrderState.PENDING_PAYMENT:
            return await _receive_otherwise(payment, answer, at)
        # The usual way. A payment that is open is its order's only one beside the wallet's: there is no other to close.
        paid_at = answer.paid_at or at
        (received,) = await database.fetch(
            _RECEIVED, payment.id, answer.provider_reference, paid_at, clock.now(), tracing.carried()
        )
        if locked["wallet_minor"]:
            await take_wallet(locked["order_id"], at=paid_at)
        await inventory.consume(locked["order_id"], at=at)
        if locked["group_id"] is not None:
            await group_buys.pay_seat(locked["order_id"], at=at)
        if locked["takes_coupons"]:
            await coupons.use(locked["order_id"], at=at)
        follows = locked["takes_allowances"] or locked["of_person"]
        await _mark_paid(locked["order_id"], payment, answer, follows=follows, at=at)
        if locked["takes_allowances"]:
            # Last: other orders wait for a shared budget's row until this commits.
            await promotions.use(locked["order_id"], at=at)
        return _row(received)


async def _mark_paid(order_id: UUID, payment: Payment, answer: ProviderPayment, *, follows: bool, at: datetime) -> None:
    """The order is paid, and by whom as far as the provider says.

    `follows`: it took of what a person may have only so often or so much, so that whoever paid is counted too.
    """
    payer = payer_key(keys.provider().index_key(), payment.provider, answer.payer)
    await orders.mark_paid(order_id, payment_id=payment.id, at=at, payer_key=payer)
    if payer is not None and follows:
        await outbox.emit("order.payer_known", order_id=order_id)


async def _receive_otherwise(payment: Payment, answer: ProviderPayment, at: datetime) -> Payment:
    """`_receive` when the payment or its order is over, or paid already; in its transaction, both being locked."""
    order = await access.locked(payment.order_id)
    row = await Payment.select_for_update().get(id=payment.id)
    if row.state is PaymentState.PAID:
        return row
    in_time = order.state is OrderState.PENDING_PAYMENT
    late = order.state in (OrderState.EXPIRED, OrderState.CANCELLED)
    row.state = PaymentState.PAID
    row.surplus = not (in_time or late)
    row.provider_reference = answer.provider_reference
    row.paid_at = answer.paid_at or at
    if in_time or late:
        # Another try of the same order may be open; this one is the order's payment now.
        await (
            Payment.filter(order_id=order.id, state=PaymentState.PENDING)
            .exclude(id=row.id)
            .exclude(provider=WALLET)
            .update(state=PaymentState.CLOSED, closed_at=at)
        )
    await row.save(update_fields=["state", "surplus", "provider_reference", "paid_at"])
    await outbox.emit("payment.received", payment_id=row.id, order_id=order.id)
    if in_time:
        await take_wallet(order.id, at=row.paid_at)
        await inventory.consume(order.id, at=at)
        if order.group_id is not None:
            await group_buys.pay_seat(order.id, at=at)
        if order.takes_coupons:
            await coupons.use(order.id, at=at)
        if order.takes_allowances:
            await promotions.use(order.id, at=at)
        await _mark_paid(order.id, row, answer, follows=_follows(order), at=at)
    elif late:
        await _late(order, row, answer, at)
    else:
        await ask_back(row, row.amount_minor, reason=SURPLUS, at=at)
        await orders.note(order.id, OrderEventKind.PAYMENT_LATE, at=at, actor="system", payment_id=str(row.id))
    return row


def _follows(order: Order) -> bool:
    return order.takes_allowances or bool({"newcomer", "limited"} & order.facts.keys())


def _row(found: dict[str, Any]) -> Payment:
    return stored(Payment(**{**found, "state": PaymentState(found["state"])}))


async def _late(order: Order, payment: Payment, answer: ProviderPayment, at: datetime) -> None:
    await orders.note(order.id, OrderEventKind.PAYMENT_LATE, at=at, actor="system", payment_id=str(payment.id))
    await outbox.emit("payment.late", payment_id=payment.id, order_id=order.id)
    try:
        async with in_transaction():
            units = await order_queries.leaf_units(order.id)
            await inventory.reclaim(order.id, units, at=at)
            if order.group_id is not None:
                await group_buys.retake_seat(order.id, at=at)
            if order.takes_coupons:
                await coupons.retake(order.id, at=at)
            if order.takes_allowances:
                await promotions.retake(order.id, at=at)
            if order.wallet_minor:
                await pay_from_wallet(order, PaymentState.PAID, at=at)
    except (OutOfStock, BalanceShort, GroupFull, GroupOver, CouponTaken, AllowanceSpent):
        if order.wallet_minor:
            # What came is a part of what the order costs: all of it goes back, and the order stays over.
            await Payment.filter(id=payment.id).update(surplus=True)
            await ask_back(payment, payment.amount_minor, reason=LATE, at=at)
        else:
            await give_back(order, await left_of_units(order.id), reason=LATE, at=at)
    else:
        await _mark_paid(order.id, payment, answer, follows=_follows(order), at=at)
