"""Who one person is: not only an account or an address, but also a device and whoever pays."""

from typing import Any

import pytest

from backend.core import clock, ids
from backend.domain.accounts.models import Customer
from backend.domain.audit.models import SecurityEvent
from backend.domain.catalog.models import Variant
from backend.domain.coupons.models import IssuedCoupon
from backend.domain.orders.models import Order, OrderEvent
from backend.domain.payments import service as payments
from backend.domain.promotions.drafts import Limits
from backend.domain.promotions.models import Allowance
from backend.domain.promotions.pricing.rules import Amount, FirstOrder
from tests.api.conftest import Client
from tests.make import accounts, catalog, coupons, promotions, vault
from tests.make.books import verified
from tests.make.outbox import drain
from tests.make.purse import Purse, purse

# Fixtures that others stand on are found by their names.
__all__ = ["purse"]

PLACE = """mutation P($id: ID!, $email: String!, $total: Decimal!, $key: String!) { placeOrder(
  idempotencyKey: $key, input: { lines: [{variantId: $id, quantity: 1}], contact: {email: $email},
  acceptsNoReturn: true, expectedTotal: {amount: $total, currency: "CNY"}}) {
  __typename ... on PlacedOrder { order { id } } ... on PriceChanged { quote { total { amount } } }
  ... on PurchaseLimitReached { limit used days } } }"""
CLAIM = """mutation C($input: ClaimCouponInput!, $key: String!) {
  claimCoupon(input: $input, idempotencyKey: $key) { __typename } }"""
QUOTE = """query Q($id: ID!) { quote(input: {lines: [{variantId: $id, quantity: 1}]}) {
  ... on Quote { total { amount } } } }"""
SEEN = "query ($id: ID) { order(id: $id) { timeline { kind } } }"
SEEN_BY_STAFF = "query ($id: ID!) { order(id: $id) { timeline { kind label data } } }"
DEVICE = "tessera_device"


@pytest.fixture
async def goods(db: str, purse: Purse) -> str:
    variant = await catalog.variant(price=3000)
    await vault.batch(variant, codes=12)
    return ids.public("var", variant.id)


async def buy(
    web: Client, goods: str, email: str, total: str = "25.00", *, device: str | None = None
) -> dict[str, Any]:
    """What becomes of a guest's order, on the device that keeps this; on one that was never here."""
    web.cookies.clear()
    if device is not None:
        web.cookies.set(DEVICE, device, domain="shop.test")
    answer = await web.shop(PLACE, id=goods, email=email, total=total, key=f"a-key-of-its-own-{ids.new().hex}")
    found: dict[str, Any] = answer["placeOrder"]
    return found


async def pay(placed: dict[str, Any]) -> Order:
    """The order after whoever pays did, and all that follows."""
    order = await Order.get(id=ids.parse("ord", placed["order"]["id"]))
    payment = await payments.start_payment(order.id, at=clock.now())
    await payments.settle(payment.id, at=clock.now())
    await drain("order.payer_known")
    return order


async def test_a_device_is_one_person_whoever_they_say_they_are(web: Client, goods: str) -> None:
    await promotions.promotion(Amount(500), limits=Limits(most_uses_a_person=1))
    assert (await buy(web, goods, "one@example.com"))["__typename"] == "PlacedOrder"
    device = web.cookies[DEVICE]

    refused = await buy(web, goods, "two@example.com", device=device)
    assert (refused["__typename"], refused["quote"]["total"]["amount"]) == ("PriceChanged", "30.00")
    assert await Order.all().count() == 1
    # Prices say so before, and a text that the shop did not sign is nobody's device.
    assert (await web.shop(QUOTE, id=goods))["quote"]["total"]["amount"] == "30.00"
    forged = device[:-2] + ("AA" if device[-2:] != "AA" else "BB")
    assert (await buy(web, goods, "three@example.com", device=forged))["__typename"] == "PlacedOrder"
    assert web.cookies[DEVICE] not in (device, forged)


async def test_a_device_is_told_once_what_it_keeps_and_scripts_cannot_read_it(web: Client, goods: str) -> None:
    answers: list[list[str]] = []
    web.event_hooks = {"request": [], "response": [lambda answer: _kept(answer, answers)]}
    await buy(web, goods, "one@example.com", "30.00")
    device = web.cookies[DEVICE]
    await buy(web, goods, "two@example.com", "30.00", device=device)
    told = [cookie for cookies in answers for cookie in cookies if cookie.startswith(DEVICE)]
    assert len(told) == 1
    assert "HttpOnly" in told[0]
    assert "SameSite=Lax" in told[0]
    first, second = await Order.all().order_by("id")
    assert first.device_key == second.device_key
    assert first.device_key is not None
    assert device not in first.device_key


async def _kept(answer: Any, into: list[list[str]]) -> None:
    into.append(answer.headers.get_list("set-cookie"))


async def test_whoever_pays_is_counted_and_counts_with_the_next_order(web: Client, goods: str, purse: Purse) -> None:
    made = await promotions.promotion(Amount(500), limits=Limits(most_uses_a_person=2))
    purse.payer = "openid-1"
    for email in ("one@example.com", "two@example.com"):
        order = await pay(await buy(web, goods, email))
        device = web.cookies[DEVICE]
    payer = await Allowance.get(owner_id=made.id, scope="PERSON", key__startswith="payer:")
    assert (payer.used_uses, payer.most_uses) == (2, 2)
    assert "openid-1" not in payer.key
    assert not await OrderEvent.filter(kind="LIMIT_PASSED").exists()

    # The second one bought once; whoever paid for it bought twice: by the same address, and by the same device.
    for email, on in (("two@example.com", None), ("three@example.com", device)):
        assert (await buy(web, goods, email, device=on))["__typename"] == "PriceChanged"
    # Nobody knows yet who this is, so that it is seen when the money is there; it stays theirs, and staff see it.
    order = await pay(await buy(web, goods, "four@example.com"))
    await payer.refresh_from_db()
    assert (payer.used_uses, payer.most_uses) == (3, None)
    shown = await web.shop(SEEN, id=ids.public("ord", order.id))
    assert "LIMIT_PASSED" not in [event["kind"] for event in shown["order"]["timeline"]]
    await web.wear(await accounts.staff())
    seen = (await web.office(SEEN_BY_STAFF, id=ids.public("ord", order.id)))["order"]["timeline"]
    (passed,) = [event for event in seen if event["kind"] == "LIMIT_PASSED"]
    assert passed["data"]["limits"] == [{"owner": "PROMOTION", "id": str(made.id), "had": 3, "most": 2}]
    assert await SecurityEvent.filter(kind="payer.limit_passed").count() == 1
    report = await verified()
    assert report.clean, report.difference


async def test_a_first_order_is_the_persons_and_not_the_accounts(web: Client, goods: str, purse: Purse) -> None:
    await promotions.promotion(Amount(500), when=FirstOrder())
    purse.payer = "openid-1"
    await pay(await buy(web, goods, "one@example.com"))
    device = web.cookies[DEVICE]
    assert (await buy(web, goods, "two@example.com", device=device))["__typename"] == "PriceChanged"
    assert (await buy(web, goods, "one@example.com"))["__typename"] == "PriceChanged"

    order = await pay(await buy(web, goods, "three@example.com"))
    passed = await OrderEvent.get(order_id=order.id, kind="LIMIT_PASSED")
    assert passed.data == {"limits": [], "newcomer": True}


async def test_how_much_of_a_variant_one_may_have_is_the_whole_persons(web: Client, goods: str, purse: Purse) -> None:
    variant_id = ids.parse("var", goods)
    await Variant.filter(id=variant_id).update(max_per_person=2, per_person_days=30)
    purse.payer = "openid-1"
    for email in ("one@example.com", "two@example.com"):
        first = await pay(await buy(web, goods, email, "30.00"))
        device = web.cookies[DEVICE]
    assert first.facts["limited"] is True
    # By the same device, by an address of whom they paid for, and by another who was paid for on that device.
    limit = {"__typename": "PurchaseLimitReached", "limit": 2, "used": 2, "days": 30}
    for email, on in (("three@example.com", device), ("two@example.com", None), ("one@example.com", None)):
        assert await buy(web, goods, email, "30.00", device=on) == limit
    assert await Order.all().count() == 2
    assert not await OrderEvent.filter(kind="LIMIT_PASSED").exists()

    # Nobody knows yet who this is, so that it is seen when the money is there.
    order = await pay(await buy(web, goods, "four@example.com", "30.00"))
    passed = await OrderEvent.get(order_id=order.id, kind="LIMIT_PASSED")
    assert passed.data["limits"] == [{"owner": "VARIANT", "id": str(variant_id), "had": 3, "most": 2}]
    assert (await buy(web, goods, "four@example.com", "30.00"))["used"] == 3
    # What is not bought for somebody else's money, nor on the device, is somebody else's.
    purse.payer = "openid-2"
    order = await pay(await buy(web, goods, "five@example.com", "30.00"))
    assert not await OrderEvent.filter(order_id=order.id, kind="LIMIT_PASSED").exists()


async def test_an_accounts_own_addresses_count_whatever_it_orders_with(web: Client, goods: str) -> None:
    await Variant.filter(id=ids.parse("var", goods)).update(max_per_person=1, per_person_days=30)
    assert (await buy(web, goods, "lin@example.com", "30.00"))["__typename"] == "PlacedOrder"
    web.cookies.clear()
    await web.wear(await accounts.customer(email="lin@example.com", at=clock.now().replace(year=2020, day=1)))
    answer = await web.shop(PLACE, id=goods, email="elsewhere@example.com", total="30.00", key=ids.new().hex)
    assert answer["placeOrder"]["__typename"] == "PurchaseLimitReached"
    assert await Order.all().count() == 1


async def test_a_coupon_is_not_claimed_again_by_whoever_was_paid_for_by_the_same(
    web: Client, goods: str, purse: Purse
) -> None:
    made = await coupons.coupon(most_claims_a_person=1)
    await promotions.promotion(Amount(500), limits=Limits(most_uses=9))
    people = [await accounts.customer(email=f"{name}@example.com") for name in ("one", "two", "three")]
    await Customer.filter(email="two@example.com").update(email_proved_at=clock.now())
    for number, person in enumerate(people):
        purse.payer = "openid-2" if number == 2 else "openid-1"
        await pay(await buy(web, goods, f"{('one', 'two', 'three')[number]}@example.com"))
        if number != 1:
            await Order.filter(contact_email=person.email).update(customer_id=person.id)

    async def claimed(person: Customer) -> str:
        web.cookies.clear()
        await web.wear(person)
        input = {"couponId": ids.public("cpn", made.id)}
        answer = await web.shop(CLAIM, input=input, key=ids.new().hex)
        return str(answer["claimCoupon"]["__typename"])

    assert [await claimed(one) for one in people] == ["OwnCoupon", "CouponClaimedEnough", "OwnCoupon"]
    assert await IssuedCoupon.filter(coupon_id=made.id).count() == 2
