"""Opening a payment for an order."""

import logging
from datetime import datetime, timedelta
from uuid import UUID

from tortoise.transactions import in_transaction

from backend import settings
from backend.core import ids, tracing
from backend.domain.orders import access
from backend.domain.orders import service as orders
from backend.domain.orders.errors import OrderNotPayable
from backend.domain.orders.models import Order
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
from backend.domain.payments.service.settle import settle
from backend.domain.payments.states import PaymentState

logger = logging.getLogger(__name__)


async def start_payment(order_id: UUID, *, at: datetime) -> Payment:
    """The order's open payment, with the page where it is paid; made when there is none.

    The intent is committed before the provider is called, so that nothing it accepted is unknown to us.
    Raises `OrderNotPayable` (paid, over, or no time left) and `PaymentUnavailable` (the order stands).
    """
    payment, order = await _intend(order_id, at)
    if payment.pay_url is not None:
        return payment
    provider = providers.provider(payment.provider)
    if provider is None:
        raise PaymentUnavailable
    try:
        created = await provider.create(_request(payment, order))
    except ProviderUnavailable:
        raise PaymentUnavailable from None
    except ProviderRefused as refused:
        await _resolve(payment, refused, at)
        raise PaymentUnavailable from None
    opened = await Payment.filter(id=payment.id, state=PaymentState.PENDING).update(pay_url=created.pay_url)
    if not opened:
        # Cancelled or expired meanwhile: what the provider opened after all must not stay payable.
        await _close_again(payment)
        raise OrderNotPayable
    payment.pay_url = created.pay_url
    return payment


async def _intend(order_id: UUID, at: datetime) -> tuple[Payment, Order]:
    chosen = settings.get()
    async with in_transaction():
        order = await access.locked(order_id)
        expires_at = order.expires_at - timedelta(seconds=chosen.payment_margin_s)
        if order.state is not OrderState.PENDING_PAYMENT or expires_at <= at:
            raise OrderNotPayable
        live = await Payment.get_or_none(order_id=order_id, state=PaymentState.PENDING)
        if live is not None:
            return live, order
        id = ids.new()
        payment = await Payment.create(
            id=id,
            order_id=order_id,
            provider=providers.standard(),
            reference=id.hex,
            amount_minor=order.total_minor,
            currency=order.currency,
            expires_at=expires_at,
            created_at=at,
            query_at=rules.next_query(0, at),
            trace=tracing.carried(),
        )
        await orders.note(order_id, OrderEventKind.PAYMENT_STARTED, at=at, actor="system", payment_id=str(payment.id))
        return payment, order


def _request(payment: Payment, order: Order) -> PaymentRequest:
    chosen = settings.get()
    shop = chosen.shop_name_zh if order.locale == "zh-CN" else chosen.shop_name_en
    return PaymentRequest(
        reference=payment.reference,
        amount=payment.amount_minor,
        currency=payment.currency,
        description=f"{shop} {order.number}",
        notify_url=f"{chosen.address()}/callbacks/{payment.provider}",
        return_url=f"{chosen.address()}/orders/{ids.public('ord', order.id)}?from=pay",
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
