"""Coupons at checkout through the graph: what a quote says of them, what an order takes, and what of one's own fits."""

import pytest

from backend.core import ids
from backend.domain.coupons.models import CouponUse, IssuedCoupon
from backend.domain.coupons.states import CouponKind, IssuedState
from backend.domain.promotions.pricing.rules import Amount
from tests.api.conftest import Client
from tests.api.unchanged import changed, fingerprint
from tests.make import accounts, catalog, coupons, vault
from tests.make.provider import levers, provider, sandbox_process

# Fixtures that others stand on are found by their names.
__all__ = ["levers", "provider", "sandbox_process"]

pytestmark = pytest.mark.usefixtures("provider")

QUOTE = """query Q($id: ID!, $codes: [String!], $own: [ID!]) { quote(input: {lines: [{variantId: $id, quantity: 1}],
  couponCodes: $codes, couponIds: $own}) { ... on UserError { code path } ... on Quote { total { amount }
  steps { kind amount { amount } } coupons { name counts saves { amount } message }
  usableCoupons { saves { amount } own { id coupon { headline } } } } } }"""
PLACE = """mutation P($id: ID!, $total: Decimal!, $key: String!, $codes: [String!], $own: [ID!]) {
  placeOrder(idempotencyKey: $key, input: {lines: [{variantId: $id, quantity: 1}], acceptsNoReturn: true,
  contact: {email: "lin@example.com"}, couponCodes: $codes, couponIds: $own,
  expectedTotal: {amount: $total, currency: "CNY"}}) { __typename ... on UserError { code path }
  ... on PlacedOrder { order { total { amount } } } } }"""


@pytest.fixture
async def goods(web: Client) -> str:
    variant = await catalog.variant(price=3000)
    await vault.batch(variant, codes=9)
    return ids.public("var", variant.id)


async def test_a_quote_says_what_became_of_every_coupon(web: Client, goods: str):
    public = await coupons.coupon(CouponKind.PUBLIC)
    dear = await coupons.coupon(CouponKind.PUBLIC, effect=Amount(700))
    _, (code, _, _) = await coupons.batch()
    typed = [public.code, dear.code, code[:-1], "NOSUCH"]
    quote = (await web.shop(QUOTE, id=goods, codes=typed))["quote"]
    assert quote["total"]["amount"] == "23.00"
    assert [(one["counts"], one["saves"]["amount"]) for one in quote["coupons"]] == [
        (False, "0.00"),
        (True, "7.00"),
        (False, "0.00"),
        (False, "0.00"),
    ]
    assert quote["coupons"][0]["message"] == f"“{dear.promotion.name_en}” saves more, and only one of them counts."
    assert quote["coupons"][3]["message"] == "There is no such coupon. Check what you gave."
    assert quote["usableCoupons"] is None
    assert (await web.shop(QUOTE, id=goods, codes=["A"] * 11))["quote"]["code"] == "INVALID_INPUT"


async def test_what_of_ones_own_fits_comes_first_and_is_taken_with_the_order(web: Client, goods: str):
    person = await accounts.customer(email="lin@example.com")
    small = await coupons.claimed(await coupons.coupon(), person)
    large = await coupons.claimed(await coupons.coupon(effect=Amount(700)), person)
    await web.wear(person)
    quote = (await web.shop(QUOTE, id=goods))["quote"]
    assert [(one["own"]["coupon"]["headline"], one["saves"]["amount"]) for one in quote["usableCoupons"]] == [
        ("¥7 off", "7.00"),
        ("¥5 off", "5.00"),
    ]
    best = quote["usableCoupons"][0]["own"]["id"]
    assert (await web.shop(QUOTE, id=goods, own=[best]))["quote"]["total"]["amount"] == "23.00"
    before = await fingerprint()
    theirs = (await web.shop(PLACE, id=goods, total="30.00", key="a-key-of-coupons-0", own=["isc_x"]))["placeOrder"]
    assert (theirs["code"], theirs["path"]) == ("COUPON_UNKNOWN", ["input", "couponIds", "0"])
    assert changed(before, await fingerprint()) == []
    same = [(await web.shop(PLACE, id=goods, total="23.00", key="a-key-of-coupons-1", own=[best])) for _ in range(3)]
    assert same == [{"placeOrder": {"__typename": "PlacedOrder", "order": {"total": {"amount": "23.00"}}}}] * 3
    assert (await CouponUse.get()).issued_id == large.id
    assert (await IssuedCoupon.get(id=small.id)).state is IssuedState.FREE
    taken = (await web.shop(PLACE, id=goods, total="23.00", key="a-key-of-coupons-2", own=[best]))["placeOrder"]
    assert taken["code"] == "COUPON_TAKEN"
