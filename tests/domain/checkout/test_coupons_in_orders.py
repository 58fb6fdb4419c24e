"""Coupons in orders: typed or picked, held with the order, used when it is paid, never lost and never twice."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from backend.core import clock, ids
from backend.core.outbox import emit
from backend.domain.accounts.callers import Caller
from backend.domain.checkout.errors import PriceChanged
from backend.domain.checkout.service import place_order
from backend.domain.checkout.service.quote import make_quote
from backend.domain.coupons import service
from backend.domain.coupons.errors import CouponTaken, CouponUnknown
from backend.domain.coupons.models import CouponUse, IssuedCoupon
from backend.domain.coupons.states import CouponKind, IssuedState, UseState
from backend.domain.inventory import service as inventory
from backend.domain.orders import service as order_service
from backend.domain.orders.models import Order, OrderLine
from backend.domain.orders.states import OrderState
from backend.domain.payments import service as payments
from backend.domain.payments.models import Payment, Refund
from backend.domain.payments.states import PaymentState
from backend.domain.promotions import service as promotions
from backend.domain.promotions.drafts import Limits
from backend.domain.promotions.models import Allowance
from backend.domain.promotions.pricing.rules import Amount
from tests.make import accounts, catalog, coupons, orders, vault
from tests.make.outbox import drain
from tests.make.provider import levers, pay, provider, sandbox_process, started

# Fixtures that others stand on are found by their names.
__all__ = ["levers", "provider", "sandbox_process"]

pytestmark = pytest.mark.usefixtures("db", "redis")


async def goods(price: int = 3000, codes: int = 80):
    variant = await catalog.variant(price=price)
    await vault.batch(variant, codes=codes)
    return variant


async def buy(variant, *codes: str, by: Caller | None = None, picked=(), expected: int = 2500, email=None) -> Order:
    buyer = by or await orders.guest()
    request = await orders.request([(variant, 1)], expected=expected, email=email)
    placed = await place_order(
        buyer,
        replace(request, coupon_codes=codes, coupon_ids=tuple(picked)),
        idempotency_key=f"key-{ids.new()}",
        channel_id=(await catalog.channel()).id,
        device="desktop",
        at=clock.now(),
    )
    return placed.order


async def states() -> list[tuple[UseState, IssuedState]]:
    found = []
    for use in await CouponUse.all().order_by("id"):
        issued = await IssuedCoupon.get(id=use.issued_id)
        found.append((use.state, issued.state))
    return found


async def one_code(**more: object):
    made = await coupons.coupon(CouponKind.UNIQUE, **more)
    _, (code,) = await coupons.batch(made, 1)
    return made, code


async def test_a_typed_code_is_held_with_the_order_and_used_when_it_is_paid(levers, provider):
    variant = await goods()
    made, code = await one_code()
    order = await buy(variant, code.lower())
    line = await OrderLine.get(order_id=order.id)
    assert (order.total_minor, order.takes_coupons, line.discount_minor) == (2500, True, 500)
    assert order.steps[-1]["kind"] == "COUPON"
    assert await states() == [(UseState.HELD, IssuedState.HELD)]
    with pytest.raises(CouponTaken) as refused:
        await buy(variant, code)
    assert refused.value.path == ["input", "couponCodes", "0"]
    payment = await started(order)
    await pay(levers, payment)
    await asyncio.gather(*(payments.settle(payment.id, at=clock.now()) for _ in range(5)))
    assert await states() == [(UseState.USED, IssuedState.USED)]
    assert (await CouponUse.get()).minor == 500
    allowance = await Allowance.get(owner_id=made.promotion_id)
    assert (allowance.held_uses, allowance.used_uses, allowance.used_minor) == (0, 1, 500)


async def test_voucher_burnt_by_a_payment_retry(levers, provider):
    """A payment that fails or is tried again takes no second use, and leaves the coupon with its order."""
    variant = await goods()
    _, code = await one_code()
    order = await buy(variant, code)
    await started(order)
    for _ in range(3):
        payment = await started(order)
    await pay(levers, payment)
    for _ in range(2):
        await payments.settle(payment.id, at=clock.now())
    assert (await Order.get(id=order.id)).state is OrderState.PAID
    assert await states() == [(UseState.USED, IssuedState.USED)]


async def test_limit_not_returned_on_cancel(provider):
    variant = await goods()
    made, code = await one_code(limits=Limits(most_uses=1, most_minor=500_00, most_uses_a_person=1))
    buyer = await orders.customer()
    order = await buy(variant, code, by=buyer)
    await payments.cancel_order(buyer.customer_id, order.id, actor=buyer.actor, at=clock.now())
    assert await states() == [(UseState.RETURNED, IssuedState.FREE)]
    again = await buy(variant, code, by=buyer)
    assert await payments.expire_order(again.id, at=again.expires_at)
    assert (await states())[-1] == (UseState.RETURNED, IssuedState.FREE)
    rows = await Allowance.filter(owner_id=made.promotion_id)
    assert {(row.held_uses, row.used_uses) for row in rows} == {(0, 0)}
    await buy(variant, code, by=buyer)


async def test_limit_bypassed_by_another_e_mail():
    """One use a person: another address, another account, the same phone number."""
    variant = await goods()
    made = await coupons.coupon(CouponKind.PUBLIC, limits=Limits(most_uses_a_person=1, most_minor=500_00))
    assert made.code is not None
    code, channel, now = made.code, await catalog.channel(), clock.now()

    async def order_of(email: str, phone: str) -> Order:
        request = replace(
            await orders.request([(variant, 1)], expected=2500, email=email), phone=phone, coupon_codes=(code,)
        )
        placed = await place_order(
            await orders.guest(),
            request,
            idempotency_key=f"key-{ids.new()}",
            channel_id=channel.id,
            device="desktop",
            at=now,
        )
        return placed.order

    await order_of("lin@example.com", "13800138000")
    for email, phone in (("other@example.com", "+86 138 0013 8000"), ("LIN@example.com", "13900139000")):
        with pytest.raises(PriceChanged) as refused:
            await order_of(email, phone)
        assert refused.value.quote.priced.total_minor == 3000
    assert await CouponUse.all().count() == await Order.all().count() == 1
    await order_of("wei@example.com", "13900139001")


async def test_of_many_at_once_one_order_has_the_code():
    variant = await goods()
    _, code = await one_code()
    callers = [await orders.guest() for _ in range(24)]
    done = await asyncio.gather(*(buy(variant, code, by=caller) for caller in callers), return_exceptions=True)
    assert sum(isinstance(one, Order) for one in done) == 1
    assert sum(isinstance(one, CouponTaken) for one in done) == 23
    assert await Order.all().count() == await CouponUse.all().count() == 1


async def test_late_money_takes_the_coupon_anew_or_goes_back(levers, provider):
    variant = await goods()
    _, code = await one_code()

    async def late(order: Order) -> Payment:
        """Paid, and nobody knew it until the order was over."""
        payment = await started(order)
        await pay(levers, payment)
        at = clock.now() + timedelta(minutes=16)
        await inventory.release(order.id, at)
        await service.give_back(order.id, at=at)
        await promotions.give_back(order.id, at=at)
        await order_service.mark_expired(order.id, at=at)
        return payment

    first = await buy(variant, code)
    payment = await late(first)
    await payments.settle(payment.id, at=clock.now())
    assert (await Order.get(id=first.id)).state is OrderState.PAID
    assert await states() == [(UseState.USED, IssuedState.USED)]

    _, other = await one_code()
    second = await buy(variant, other)
    payment = await late(second)
    await buy(variant, other)
    await payments.settle(payment.id, at=clock.now())
    assert (await Payment.get(id=payment.id)).state is PaymentState.PAID
    assert (await Refund.get(order_id=second.id)).amount_minor == 2500
    assert (await CouponUse.get(order_id=second.id)).state is UseState.RETURNED


@pytest.mark.parametrize("returned", [True, False])
async def test_of_a_refunded_order_the_coupon_comes_back_by_its_policy(returned):
    variant = await goods()
    made, code = await one_code(limits=Limits(most_minor=500_00, returned_after_refund=returned))
    order = await buy(variant, code)
    await service.use(order.id, at=clock.now())
    await emit("order.refunded", order_id=order.id)
    await drain()
    expected = (UseState.RETURNED, IssuedState.FREE) if returned else (UseState.USED, IssuedState.USED)
    assert await states() == [expected]
    assert made.promotion.returned_after_refund is returned


async def test_what_does_not_count_stays_in_its_owners_hands():
    variant = await goods()
    lin = await accounts.customer()
    buyer = Caller(session_id=ids.new(), customer_id=lin.id)
    small = await coupons.claimed(await coupons.coupon(), lin)
    large = await coupons.claimed(await coupons.coupon(effect=Amount(800)), lin)
    theirs = await coupons.claimed(await coupons.coupon(), await accounts.customer())
    channel = await catalog.channel()
    with pytest.raises(CouponUnknown):
        await buy(variant, by=buyer, picked=[theirs.id])
    # Of two coupons one counts: the other is not taken.
    order = await buy(variant, by=buyer, picked=[small.id, large.id], expected=2200)
    use = await CouponUse.get(order_id=order.id)
    assert (use.issued_id, use.minor) == (large.id, 800)
    assert (await IssuedCoupon.get(id=small.id)).state is IssuedState.FREE
    request = await orders.request([(variant, 1)], expected=1)
    quote = await make_quote(request.lines, channel.id, at=clock.now(), codes=["NOSUCH"])
    assert (quote.priced.total_minor, [type(one).__name__ for one in quote.coupons]) == (3000, ["CouponUnknown"])
