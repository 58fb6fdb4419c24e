"""A payment provider in memory, at the port: exact books, each refund number once, levers to say no or nothing."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from itertools import count
from uuid import UUID

import pytest

from backend.adapters.payments.prepaid import PrepaidBalance
from backend.core import clock
from backend.domain.accounts.callers import Caller
from backend.domain.catalog.models import Variant
from backend.domain.orders.models import Order
from backend.domain.payments import providers
from backend.domain.payments import service as payments
from backend.domain.payments.ports import (
    Created,
    PaymentRequest,
    PaymentState,
    ProviderPayment,
    ProviderRefund,
    ProviderRefused,
    ProviderUnavailable,
    RefundRequest,
    RefundState,
    RefusalCode,
)
from tests.make import orders

_number = count(1)


class Purse:
    """Takes and returns money. `refuse` is said to new refunds, `silent` of them do it and answer nothing.

    `payer` is who pays.
    """

    def __init__(self) -> None:
        self.requests: dict[str, PaymentRequest] = {}
        self.refunds: dict[str, ProviderRefund] = {}
        self.refuse: RefusalCode | None = None
        self.silent = 0
        self.misstated = 0
        self.payer: str | None = None

    async def create(self, request: PaymentRequest) -> Created:
        self.requests[request.reference] = request
        return Created(request.reference, f"https://purse.example/{request.reference}", request.expires_at)

    async def query(self, reference: str) -> ProviderPayment:
        request = self.requests[reference]
        return ProviderPayment(
            reference=reference,
            provider_reference=f"P{reference}",
            state=PaymentState.PAID,
            amount=request.amount,
            currency=request.currency,
            refunded=self.given(reference),
            created_at=clock.now(),
            paid_at=clock.now(),
            payer=self.payer,
        )

    async def close(self, reference: str) -> None:
        raise ProviderRefused(RefusalCode.ALREADY_PAID, "PAID")

    async def refund(self, request: RefundRequest) -> ProviderRefund:
        known = self.refunds.get(request.refund_reference)
        if known is None:
            if self.refuse is not None:
                raise ProviderRefused(self.refuse, "NO")
            if self.given(request.reference) + request.amount > self.requests[request.reference].amount:
                raise ProviderRefused(RefusalCode.NOT_ENOUGH, "NOT_ENOUGH")
            known = self.refunds[request.refund_reference] = ProviderRefund(
                reference=request.reference,
                refund_reference=request.refund_reference,
                provider_reference=f"R{next(_number)}",
                state=RefundState.SUCCEEDED,
                amount=request.amount + self.misstated,
                currency=request.currency,
                refunded_at=clock.now(),
            )
        if self.silent:
            self.silent -= 1
            raise ProviderUnavailable
        return known

    async def query_refund(self, refund_reference: str) -> ProviderRefund:
        if refund_reference not in self.refunds:
            raise ProviderRefused(RefusalCode.NOT_FOUND, "NOT_FOUND")
        return self.refunds[refund_reference]

    def given(self, reference: str) -> int:
        """What went back of a payment, in minor units."""
        return sum(refund.amount for refund in self.refunds.values() if refund.reference == reference)

    @property
    def returned(self) -> int:
        """What went back of all payments, in minor units."""
        return sum(refund.amount for refund in self.refunds.values())


@pytest.fixture
def purse() -> Iterator[Purse]:
    """The provider in memory, bound."""
    with bound() as made:
        yield made


@contextmanager
def bound() -> Iterator[Purse]:
    """The provider in memory, for the length of a block."""
    made = Purse()
    providers.bind("purse", made)  # type: ignore[arg-type]
    providers.bind("wallet", PrepaidBalance(), standard=False)
    yield made
    providers.unbind_all()


async def bought(
    goods: list[tuple[Variant, int]],
    *,
    by: Caller | None = None,
    email: str | None = None,
    at: datetime | None = None,
    taken: Mapping[UUID, Sequence[Variant]] | None = None,
    gifts: Sequence[Variant] = (),
) -> Order:
    """An order placed and paid through the provider that is bound (`Purse` says of everything that it is paid)."""
    moment = at or clock.now()
    order = await orders.placed(goods, by=by, email=email, at=moment, taken=taken, gifts=gifts)
    if order.total_minor:
        payment = await payments.start_payment(order.id, at=moment)
        await payments.settle(payment.id, at=moment)
    return await Order.get(id=order.id)
