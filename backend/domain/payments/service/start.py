"""Opening a payment for an order: for what its buyer's wallet does not pay of it."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from tortoise.transactions import in_transaction

from backend import settings
from backend.core import database, ids, tracing
from backend.core.models import stored
from backend.core.together import Together
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

# The first try at the payments of some orders: each locked, its state looked at, intent and timeline written in one
# round trip that commits by itself. No row: that order is not payable, or another try is open (see `_intend`).
_FIRST = """
WITH asked AS (
    SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::timestamptz[], $5::text[])
        AS a (order_id, id, at, query_at, trace)
), payable AS (
    SELECT o.id, o.number, o.locale, o.total_minor - o.wallet_minor AS due_minor, o.currency,
        o.expires_at - make_interval(secs => $6) AS until, asked.id AS payment_id, asked.at, asked.query_at, asked.trace
    FROM asked JOIN "order" o ON o.id = asked.order_id
    WHERE o.state = 'PENDING_PAYMENT' AND o.expires_at - make_interval(secs => $6) > asked.at
    ORDER BY o.id FOR UPDATE OF o
), made AS (
    INSERT INTO payment (id, order_id, provider, reference, state, surplus, amount_minor, currency, expires_at,
        created_at, query_at, queries, trace)
    SELECT payment_id, id, $7, replace(payment_id::text, '-', ''), 'PENDING', false, due_minor, currency, until, at,
        query_at, 0, trace
    FROM payable
    ON CONFLICT (order_id) WHERE state IN ('PENDING', 'PAID') AND NOT surplus AND provider <> 'wallet' DO NOTHING
    RETURNING id, order_id, amount_minor, currency, expires_at, created_at
), event AS (
    INSERT INTO order_event (order_id, at, kind, actor, data)
    SELECT order_id, created_at, 'PAYMENT_STARTED', 'system', jsonb_build_object('payment_id', id) FROM made
)
SELECT made.id, payable.number, payable.locale, made.amount_minor, made.currency, made.expires_at
FROM made JOIN payable ON payable.payment_id = made.id
"""
_OPENED = """
UPDATE payment p SET pay_url = asked.pay_url
FROM (SELECT * FROM unnest($1::uuid[], $2::text[]) AS a (id, pay_url)) AS asked
WHERE p.id = asked.id AND p.state = 'PENDING' RETURNING p.id
"""


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
    if not await _opened.ask((payment.id, created.pay_url)):
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


@dataclass(frozen=True, slots=True)
class _First:
    """The first try at an order's payment."""

    order_id: UUID
    id: UUID
    at: datetime
    query_at: datetime
    trace: str | None


async def _first(order_id: UUID, at: datetime) -> tuple[Payment, _Told] | None:
    """The first try at the order's payment; None when there is one, or none may be."""
    asked = _First(order_id, ids.new(), at, rules.next_query(0, at), tracing.carried())
    row = await _begun.ask(asked)
    if row is None:
        return None
    payment = Payment(
        id=asked.id,
        order_id=order_id,
        provider=row["provider"],
        reference=asked.id.hex,
        state=PaymentState.PENDING,
        amount_minor=row["amount_minor"],
        currency=row["currency"],
        expires_at=row["expires_at"],
        created_at=at,
        query_at=asked.query_at,
        trace=asked.trace,
    )
    return stored(payment), _Told(order_id, row["number"], row["locale"])


async def _begin(some: Sequence[_First]) -> list[dict[str, Any] | None]:
    provider, margin_s = providers.standard(), float(settings.get().payment_margin_s)
    # Of one order the first alone: the others find its payment open.
    once = {one.order_id: one for one in reversed(some)}
    rows = await database.fetch(
        _FIRST,
        list(once),
        [one.id for one in once.values()],
        [one.at for one in once.values()],
        [one.query_at for one in once.values()],
        [one.trace for one in once.values()],
        margin_s,
        provider,
    )
    found = {row["id"]: {**row, "provider": provider} for row in rows}
    return [found.get(one.id) for one in some]


async def _note_opened(some: Sequence[tuple[UUID, str]]) -> list[bool]:
    rows = await database.fetch(_OPENED, [id for id, _ in some], [url for _, url in some])
    noted = {row["id"] for row in rows}
    return [id in noted for id, _ in some]


# Each of these commits by itself: in a rush that would be most of what they cost.
_begun = Together(_begin)
_opened = Together(_note_opened)


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
