"""Opening a payment for an order: for what its buyer's wallet does not pay of it."""

import logging
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from tortoise.transactions import in_transaction

from backend import settings
from backend.core import database, ids, tracing
from backend.core.models import stored
from backend.domain.orders import access
from backend.domain.orders import service as orders
from backend.domain.orders.errors import OrderNotPayable
from backend.domain.orders.states import OrderEventKind, OrderState
from backend.domain.payments import providers, rules
from backend.domain.payments.errors import PaymentUnavailable
from backend.domain.payments.models import Payment
from backend.domain.payments.ports import (
    PaymentRequest,
    ProviderRefused,
    ProviderUnavailable,
    RefusalCode,
)
from backend.domain.payments.prepaid import WALLET
from backend.domain.payments.service.settle import settle
from backend.domain.payments.states import PaymentState

logger = logging.getLogger(__name__)

# The first try at an order's payment: the order locked, its state looked at, intent and timeline written in one
# round trip that commits by itself. No row: the order is not payable, or another try is open (see `_intend`).
_FIRST = """
WITH payable AS (
    SELECT id, number, locale, total_minor - wallet_minor AS due_minor, currency,
        expires_at - make_interval(secs => $2) AS until
    FROM "order"
    WHERE id = $1 AND state = 'PENDING_PAYMENT' AND expires_at - make_interval(secs => $2) > $3
    FOR UPDATE
), made AS (
    INSERT INTO payment (id, order_id, provider, reference, state, surplus, amount_minor, currency, expires_at,
        created_at, query_at, queries, trace)
    SELECT $4, id, $5, $6, 'PENDING', false, due_minor, currency, until, $3, $7, 0, $8 FROM payable
    ON CONFLICT (order_id) WHERE state IN ('PENDING', 'PAID') AND NOT surplus AND provider <> 'wallet' DO NOTHING
    RETURNING order_id, amount_minor, currency, expires_at
), event AS (
    INSERT INTO order_event (order_id, at, kind, actor, data)
    SELECT order_id, $3, 'PAYMENT_STARTED', 'system', jsonb_build_object('payment_id', $4::uuid) FROM made
)
SELECT payable.number, payable.locale, made.amount_minor, made.currency, made.expires_at
FROM made JOIN payable ON payable.id = made.order_id
"""
_OPENED = "UPDATE payment SET pay_url = $2 WHERE id = $1 AND state = 'PENDING'"


async def start_payment(order_id: UUID, *, at: datetime) -> Payment:
    """The order's open payment, with the page where it is paid; made when there is none.

    The intent is committed before the provider is called, so that nothing it accepted is unknown to us.
    Raises `OrderNotPayable` (paid, over, or no time left) and `PaymentUnavailable` (the order stands).
    """
    payment, told = await _first(order_id, at) or await _intend(order_id, at)
    if payment.pay_url is not None:
        return payment
    provider = providers.provider(payment.provider)
    if provider is None:
        raise PaymentUnavailable
    try:
        created = await provider.create(_request(payment, told))
    except ProviderUnavailable:
        raise PaymentUnavailable from None
    except ProviderRefused as refused:
        await _resolve(payment, refused, at)
        raise PaymentUnavailable from None
    if not await database.execute(_OPENED, payment.id, created.pay_url):
        # Cancelled or expired meanwhile: what the provider opened after all must not stay payable.
        await _close_again(payment)
        raise OrderNotPayable
    payment.pay_url = created.pay_url
    return payment


@dataclass(frozen=True, slots=True)
class _Told:
    """What the payer is told of the order."""

    order_id: UUID
    number: str
    locale: str


async def _first(order_id: UUID, at: datetime) -> tuple[Payment, _Told] | None:
    """The first try at the order's payment; None when there is one, or none may be."""
    id, provider = ids.new(), providers.standard()
    query_at, trace = rules.next_query(0, at), tracing.carried()
    margin_s = float(settings.get().payment_margin_s)
    rows = await database.fetch(_FIRST, order_id, margin_s, at, id, provider, id.hex, query_at, trace)
    if not rows:
        return None
    (row,) = rows
    payment = Payment(
        id=id,
        order_id=order_id,
        provider=provider,
        reference=id.hex,
        state=PaymentState.PENDING,
        amount_minor=row["amount_minor"],
        currency=row["currency"],
        expires_at=row["expires_at"],
        created_at=at,
        query_at=query_at,
        trace=trace,
    )
    return stored(payment), _Told(order_id, row["number"], row["locale"])


async def _intend(order_id: UUID, at: datetime) -> tuple[Payment, _Told]:
    """The open try at the order's payment, or a new one. Raises `OrderNotPayable`."""
    chosen = settings.get()
    async with in_transaction():
        order = await access.locked(order_id)
        expires_at = order.expires_at - timedelta(seconds=chosen.payment_margin_s)
        if order.state is not OrderState.PENDING_PAYMENT or expires_at <= at:
            raise OrderNotPayable
        live = await Payment.filter(order_id=order_id, state=PaymentState.PENDING).exclude(provider=WALLET).first()
        told = _Told(order.id, order.number, order.locale)
        if live is not None:
            return live, told
        id = ids.new()
        payment = await Payment.create(
            id=id,
            order_id=order_id,
            provider=providers.standard(),
            reference=id.hex,
            amount_minor=order.total_minor - order.wallet_minor,
            currency=order.currency,
            expires_at=expires_at,
            created_at=at,
            query_at=rules.next_query(0, at),
            trace=tracing.carried(),
        )
        await orders.note(order_id, OrderEventKind.PAYMENT_STARTED, at=at, actor="system", payment_id=str(payment.id))
        return payment, told


def _request(payment: Payment, told: _Told) -> PaymentRequest:
    chosen = settings.get()
    shop = chosen.shop_name_zh if told.locale == "zh-CN" else chosen.shop_name_en
    return PaymentRequest(
        reference=payment.reference,
        amount=payment.amount_minor,
        currency=payment.currency,
        description=f"{shop} {told.number}",
        notify_url=f"{chosen.address()}/callbacks/{payment.provider}",
        return_url=f"{chosen.address()}/orders/{ids.public('ord', told.order_id)}?from=pay",
        expires_at=payment.expires_at,
    )


async def _resolve(payment: Payment, refused: ProviderRefused, at: datetime) -> None:
    """The provider knows this payment in another state than we do: take over what it says."""
    logger.warning("payment %s was refused by its provider: %s", payment.id, refused)
    if refused.code in (RefusalCode.ALREADY_PAID, RefusalCode.CLOSED):
        await settle(payment.id, at=at)
    else:
        # A new try needs a new number; nothing was taken under this one. Unless another call was let in meanwhile: its
        # page may be paid.
        await Payment.filter(id=payment.id, state=PaymentState.PENDING, pay_url__isnull=True).update(
            state=PaymentState.CLOSED, closed_at=at
        )


async def _close_again(payment: Payment) -> None:
    provider = providers.provider(payment.provider)
    assert provider is not None
    try:
        await provider.close(payment.reference)
    except (ProviderUnavailable, ProviderRefused) as problem:
        # Nobody was shown the page, and a callback for it would be refunded as late.
        logger.warning("payment %s of an order that is over was not closed: %s", payment.id, problem)
