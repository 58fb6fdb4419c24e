"""64 buyers at once through the graph, each on a connection of their own: what promotions may give is given exactly."""

from collections import Counter
from collections.abc import AsyncIterator, Sequence
from functools import partial
from typing import Any

import pytest
import pytest_asyncio

from backend import app
from backend import settings as configuration
from backend.core import clock, database, ids
from backend.domain.accounts import known_devices
from backend.domain.coupons.models import Coupon, CouponUse, IssuedCoupon
from backend.domain.coupons.states import CouponKind
from backend.domain.orders.models import Order
from backend.domain.orders.states import OrderState
from backend.domain.payments import service as payments
from backend.domain.payments.models import Payment
from backend.domain.promotions.drafts import Limits
from backend.domain.promotions.models import Allowance, AllowanceHold
from backend.domain.promotions.pricing.rules import Amount
from backend.domain.promotions.service import publish
from tests.api.conftest import Client, client_of
from tests.make import accounts, catalog, coupons, promotions, vault
from tests.make.at_once import MANY, _wide, many
from tests.make.books import verified
from tests.make.purse import purse

# Fixtures that others stand on are found by their names.
__all__ = ["_wide", "many", "purse"]

pytestmark = [pytest.mark.soak, pytest.mark.xdist_group("sixty-four"), pytest.mark.usefixtures("purse")]

PLACE = """mutation P($id: ID!, $email: String!, $key: String!, $coupons: [String!]) {
  placeOrder(idempotencyKey: $key, input: {
  lines: [{variantId: $id, quantity: 1}], contact: {email: $email}, acceptsNoReturn: true, couponCodes: $coupons,
  expectedTotal: {amount: "25.00", currency: "CNY"}}) {
  __typename ... on PlacedOrder { order { id } } ... on PriceChanged { quote { total { amount } } } } }"""
CLAIM = """mutation C($input: ClaimCouponInput!, $key: String!) {
  claimCoupon(input: $input, idempotencyKey: $key) { __typename } }"""


@pytest_asyncio.fixture
async def web(db: str, redis: object, settings: pytest.MonkeyPatch) -> AsyncIterator[Client]:
    """The application, which gives everybody the time it takes until all 64 have lined up."""
    settings.setenv("TESSERA_EXECUTION_TIMEOUT_S", "120")
    configuration.get.cache_clear()
    async with client_of(app.assemble(configuration.get(), stores=False)) as client:
        yield client


@pytest.fixture
async def goods(db: str):
    variant = await catalog.variant(price=3000)
    await vault.batch(variant, codes=2 * MANY)
    return variant


async def buy(
    web: Client,
    variant: Any,
    number: int,
    email: str | None = None,
    device: str | None = None,
    coupons: Sequence[str] = (),
) -> dict[str, Any]:
    web.cookies.clear()
    if device is not None:
        web.cookies.set("tessera_device", device, domain="shop.test")
    answer = await web.shop(
        PLACE,
        id=ids.public("var", variant.id),
        email=email or f"buyer{number}@example.com",
        key=f"a-key-of-its-own-{number:08}-{ids.new().hex}",
        coupons=list(coupons),
    )
    found: dict[str, Any] = answer["placeOrder"]
    return found


def told(answers: list[Any]) -> Counter[str]:
    return Counter(one["__typename"] if isinstance(one, dict) else repr(one) for one in answers)


async def counts(owner_id: object) -> tuple[int, int, int, int]:
    row = await Allowance.get(owner_id=owner_id, scope="TOTAL")
    return row.held_uses, row.used_uses, row.held_minor, row.used_minor


async def test_a_promotion_is_given_as_often_as_it_may_be_and_comes_back_exactly(web: Client, goods, many):
    made = await promotions.promotion(Amount(500), limits=Limits(most_uses=20))
    answers = await many([partial(buy, web, goods, n) for n in range(MANY)], gate="order")
    assert told(answers) == {"PlacedOrder": 20, "PriceChanged": MANY - 20}
    assert {one["quote"]["total"]["amount"] for one in answers if "quote" in one} == {"30.00"}
    assert await counts(made.id) == (20, 0, 10_000, 0)

    # Some are paid, some given up, some run out, all at once; each of them twice.
    orders = await Order.filter(state=OrderState.PENDING_PAYMENT).order_by("id")
    paid, dropped, late = orders[:8], orders[8:14], orders[14:]
    started = {order.id: await payments.start_payment(order.id, at=clock.now()) for order in orders}
    # The provider of the tests says of everything that it is paid: of these it is never asked again.
    closed = [started[order.id].id for order in (*dropped, *late)]
    await Payment.filter(id__in=closed).update(state="CLOSED", closed_at=clock.now())
    calls: list[partial[Any]] = [partial(payments.settle, started[order.id].id, at=clock.now()) for order in paid]
    calls += [
        partial(payments.cancel_order, order.customer_id, order.id, actor="system", at=clock.now()) for order in dropped
    ]
    calls += [partial(payments.expire_order, order.id, at=order.expires_at) for order in late]
    await many([call for call in calls for _ in range(2)], gate="allowance", waiting=0)
    assert await counts(made.id) == (0, 8, 0, 4_000)

    # What came back is given again, to the last.
    answers = await many([partial(buy, web, goods, MANY + n) for n in range(MANY)], gate="order")
    assert told(answers) == {"PlacedOrder": 12, "PriceChanged": MANY - 12}
    assert await counts(made.id) == (12, 8, 6_000, 4_000)
    report = await verified()
    assert report.clean, report.difference


async def test_a_campaigns_budget_is_spent_to_the_cent(web: Client, goods, many):
    campaign = ids.new()
    drafts = [promotions.draft(Amount(each), limits=Limits(most_campaign_minor=7_400)) for each in (300, 200)]
    await publish(campaign, drafts, at=clock.now())
    answers = await many([partial(buy, web, goods, n) for n in range(MANY)], gate="order")
    assert told(answers)["PlacedOrder"] == 14  # 14 × 5.00 of 74.00: for the next not both are left
    assert await counts(campaign) == (14, 0, 7_000, 0)


async def test_one_person_gets_it_once_under_however_many_sessions(web: Client, goods, many):
    await promotions.promotion(Amount(500), limits=Limits(most_uses_a_person=1))
    calls = [partial(buy, web, goods, n, "the-same@example.com") for n in range(MANY)]
    answers = await many(calls, gate="order")
    assert told(answers)["PlacedOrder"] == 1
    (hold,) = await AllowanceHold.filter(allowance_id__in=await _of_kind("email"))
    assert hold.uses == 1
    # Nor under however many addresses on one device.
    device = known_devices.token_of(known_devices.drawn())
    calls = [partial(buy, web, goods, MANY + n, None, device) for n in range(MANY)]
    answers = await many(calls, gate="order")
    assert told(answers)["PlacedOrder"] == 1
    assert await AllowanceHold.filter(allowance_id__in=await _of_kind("device")).count() == 2


async def test_a_typed_coupon_is_given_as_often_as_it_may_be_and_once_a_person(web: Client, goods, many):
    limits = Limits(most_uses=20, most_minor=500_00, most_uses_a_person=1)
    made = await coupons.coupon(CouponKind.PUBLIC, limits=limits)
    typed = [str(made.code)]
    calls = [partial(buy, web, goods, n, None, None, typed) for n in range(MANY)]
    assert told(await many(calls, gate="order")) == {"PlacedOrder": 20, "PriceChanged": MANY - 20}
    assert await counts(made.promotion_id) == (20, 0, 10_000, 0)
    assert await CouponUse.filter(coupon_id=made.id, state="HELD").count() == 20

    once = await coupons.coupon(CouponKind.PUBLIC, limits=Limits(most_minor=500_00, most_uses_a_person=1))
    device = known_devices.token_of(known_devices.drawn())
    calls = [partial(buy, web, goods, MANY + n, None, device, [str(once.code)]) for n in range(MANY)]
    assert told(await many(calls, gate="order")) == {"PlacedOrder": 1, "PriceChanged": MANY - 1}
    assert await CouponUse.filter(coupon_id=once.id).count() == 1


async def test_a_code_is_one_orders(web: Client, goods, many):
    made, (code,) = await coupons.batch(size=1)
    calls = [partial(buy, web, goods, n, None, None, [code]) for n in range(MANY)]
    assert told(await many(calls, gate="order")) == {"PlacedOrder": 1, "CouponTaken": MANY - 1}
    assert await CouponUse.filter(coupon_id=made.coupon_id, state="HELD").count() == 1


async def test_coupons_are_claimed_to_the_last_and_by_one_person_once(web: Client, many):
    made = await coupons.coupon(most_claims=20)
    people = [await accounts.session(await accounts.customer()) for _ in range(MANY)]

    async def claim(token: str, of: Coupon, device: str | None = None) -> dict[str, Any]:
        headers = {"authorization": f"Bearer {token}"} | ({"x-tessera-device": device} if device else {})
        variables = {"input": {"couponId": ids.public("cpn", of.id)}, "key": ids.new().hex}
        answer = await web.post("/graphql/storefront", json={"query": CLAIM, "variables": variables}, headers=headers)
        found: dict[str, Any] = answer.json()["data"]["claimCoupon"]
        return found

    answers = await many([partial(claim, one.token, made) for one in people], gate="allowance")
    assert told(answers) == {"OwnCoupon": 20, "CouponsGone": MANY - 20}
    assert await counts(made.id) == (0, 20, 0, 0)
    # However many accounts come from one device.
    once, device = await coupons.coupon(), known_devices.token_of(known_devices.drawn())
    answers = await many([partial(claim, one.token, once, device) for one in people], gate="allowance")
    assert told(answers) == {"OwnCoupon": 1, "CouponClaimedEnough": MANY - 1}
    assert await IssuedCoupon.filter(coupon_id=once.id).count() == 1


async def _of_kind(kind: str) -> list[object]:
    rows = await database.fetch("SELECT id FROM allowance WHERE scope = 'PERSON' AND key LIKE $1", f"{kind}:%")
    return [row["id"] for row in rows]
