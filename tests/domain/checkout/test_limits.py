"""How much one person may have, and how many orders may wait: counted, given back, told."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.core import clock
from backend.domain.catalog.models import Variant
from backend.domain.checkout.errors import PurchaseLimitReached, TooManyOpenOrders
from backend.domain.checkout.limits import Bought, Rule, exceeded
from backend.domain.orders import service as order_service
from backend.domain.orders.models import Order
from tests.make import catalog, orders, vault

NOW = clock.now()
times = st.integers(1, 72).map(lambda hours: NOW - timedelta(hours=hours))
purchases = st.lists(st.builds(lambda at, n: Bought(at, n), times, st.integers(1, 5)), max_size=6)


@given(purchases, st.integers(1, 12), st.integers(1, 12), st.integers(1, 3))
def test_what_resets_when_it_says_fits_then_and_not_before(bought, limit, wanted, days):
    rule = Rule(limit, timedelta(days=days))
    over = exceeded(rule, bought, wanted, at=NOW)
    used = sum(one.pieces for one in bought if one.at > NOW - rule.window)
    assert (over is None) == (used + wanted <= limit)
    if over is None:
        return
    assert over.used == used
    assert (over.resets_at is None) == (wanted > limit)
    if over.resets_at is not None:
        assert exceeded(rule, bought, wanted, at=over.resets_at) is None
        assert exceeded(rule, bought, wanted, at=over.resets_at - timedelta(seconds=1)) is not None


async def limited(most: int, days: int, **facts) -> Variant:
    variant = await catalog.variant(**facts)
    await Variant.filter(id=variant.id).update(max_per_person=most, per_person_days=days)
    await vault.batch(variant, codes=50)
    return variant


async def test_a_variant_has_a_limit_of_its_own_for_everybody(db):
    variant = await limited(3, 7)
    one = await orders.customer()
    first = await orders.placed([(variant, 2)], by=one)
    with pytest.raises(PurchaseLimitReached) as reached:
        await orders.placed([(variant, 2)], by=one)
    facts = reached.value
    assert (facts.limit, facts.used, facts.days, facts.path) == (3, 2, 7, ["input", "lines", "0", "quantity"])
    assert facts.resets_at == first.placed_at + timedelta(days=7)
    assert await Order.all().count() == 1
    await orders.placed([(variant, 3)], by=await orders.customer())
    await orders.placed([(variant, 1)], by=one)
    assert await orders.placed([(variant, 3)], by=one, at=clock.now() + timedelta(days=7, seconds=1))


async def test_pieces_inside_bundles_count_for_the_variants_own_limit(db):
    variant = await limited(4, 1)
    bundle = await catalog.bundle([(variant, 2)], price=1500)
    one = await orders.customer()
    await orders.placed([(bundle, 1)], by=one)
    with pytest.raises(PurchaseLimitReached) as reached:
        await orders.placed([(bundle, 1), (variant, 1)], by=one)
    assert (reached.value.variant_id, reached.value.used) == (variant.id, 2)
    assert reached.value.path == ["input", "lines", "0", "quantity"]
    await orders.placed([(bundle, 1)], by=one)


async def cancelled(order_id, *, at) -> None:
    await order_service.mark_cancelled(order_id, actor="test", at=at)


async def test_what_was_given_up_or_ran_out_may_be_had_again(db):
    variant = await limited(2, 30)
    one = await orders.customer()
    for end in (cancelled, order_service.mark_expired):
        order = await orders.placed([(variant, 2)], by=one)
        with pytest.raises(PurchaseLimitReached):
            await orders.placed([(variant, 1)], by=one)
        await end(order.id, at=clock.now())
    await orders.placed([(variant, 2)], by=one)


async def test_three_orders_wait_for_payment_and_no_fourth(db, settings):
    settings.setenv("TESSERA_OPEN_ORDERS_PER_PERSON", "3")
    variant, free = await catalog.variant(), await catalog.variant(price=0)
    for goods in (variant, free):
        await vault.batch(goods, codes=20)
    now = clock.now()
    first = [
        await orders.placed([(variant, 1)], email="one@example.com", at=now + timedelta(seconds=n)) for n in range(3)
    ]
    with pytest.raises(TooManyOpenOrders) as many:
        # Another browser, the same address.
        await orders.placed([(variant, 1)], email="One@example.com")
    assert (many.value.limit, many.value.open, many.value.resets_at) == (3, 3, first[0].expires_at)
    assert await Order.all().count() == 3
    await orders.placed([(free, 1)], email="one@example.com")
    await orders.placed([(variant, 1)], email="two@example.com")
    # What is past its time waits no more, also before it is swept.
    await orders.placed([(variant, 1)], email="one@example.com", at=first[0].expires_at)
