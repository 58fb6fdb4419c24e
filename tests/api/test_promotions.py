"""Promotions as customers meet them: in lists, quotes and orders."""

import pytest

from backend.core import clock, ids
from backend.domain.orders.models import Order, OrderUnit
from backend.domain.promotions import service
from backend.domain.promotions.drafts import Limits
from backend.domain.promotions.models import Allowance
from backend.domain.promotions.pricing.rules import AtLeastAmount, Gift, Stage
from tests.api.conftest import Client
from tests.make import catalog, promotions, vault
from tests.make.provider import levers, provider, sandbox_process

# Fixtures that others stand on are found by their names.
__all__ = ["levers", "provider", "sandbox_process"]

pytestmark = pytest.mark.usefixtures("provider")

QUOTE = """query Q($id: ID!, $n: Int!) { quote(input: {lines: [{variantId: $id, quantity: $n}]}) {
  ... on Quote { total { amount } discount { amount } steps { kind label amount { amount } }
    promotions { name outcome saves { amount } reason message } hints { name message more { amount } morePieces }
    lines { unitPrice { amount } discount { amount } total { amount } steps { kind label amount { amount } } } }
  ... on UserError { code } } }"""
PLACE = """mutation P($id: ID!, $n: Int!, $total: Decimal!, $key: String!) { placeOrder(idempotencyKey: $key, input: {
  lines: [{variantId: $id, quantity: $n}], contact: {email: "lin@example.com"}, acceptsNoReturn: true,
  expectedTotal: {amount: $total, currency: "CNY"}}) {
  __typename ... on PlacedOrder { order { total { amount } lines { discount { amount } total { amount } }
    promotions { name outcome saves { amount } message } steps { kind amount { amount } } } }
  ... on PriceChanged { message quote { total { amount } } } ... on UserError { code } } }"""
LISTS = """{ products(first: 20) { edges { node { badges promotionPrice { amount } } } } }"""


@pytest.fixture
async def goods(web: Client):
    variant = await catalog.variant(price=3000, list_price=3200)
    await vault.batch(variant, codes=9)
    return variant


async def test_a_quote_explains_every_promotion_and_what_a_little_more_would_save(web: Client, goods):
    big = await promotions.promotion(promotions.ladder((5000, 700), (9000, 1500)))
    id = ids.public("var", goods.id)

    (one,) = [(await web.shop(QUOTE, id=id, n=1))["quote"]]
    assert one["total"]["amount"] == "30.00"
    assert one["promotions"][0] | {"name": big.name_en} == {
        "name": big.name_en,
        "outcome": "REFUSED",
        "saves": {"amount": "0.00"},
        "reason": "BELOW_THRESHOLD",
        "message": "¥20 more of its goods are needed: it counts from ¥50 on.",
    }
    assert [hint["message"] for hint in one["hints"]] == [f"Add ¥20 to save ¥7 with {big.name_en}."]

    two = (await web.shop(QUOTE, id=id, n=2))["quote"]
    assert (two["total"]["amount"], two["discount"]["amount"]) == ("53.00", "11.00")
    assert [(step["label"], step["amount"]["amount"]) for step in two["lines"][0]["steps"]] == [
        ("List price", "64.00"),
        ("Shop discount", "-4.00"),
        (big.name_en, "-7.00"),
    ]
    assert sum(float(step["amount"]["amount"]) for step in two["steps"]) == 53.0
    assert two["promotions"][0]["outcome"] == "APPLIED"

    placed = (await web.shop(PLACE, id=id, n=2, total="53.00", key="a-key-of-promotions"))["placeOrder"]
    assert placed["order"]["lines"] == [{"discount": {"amount": "7.00"}, "total": {"amount": "53.00"}}]
    assert placed["order"]["promotions"][0]["saves"] == {"amount": "7.00"}


async def test_what_is_spent_meanwhile_is_a_changed_price_and_never_another_order(web: Client, goods):
    await promotions.promotion(promotions.ladder((3000, 500)), limits=Limits(most_uses=1))
    id = ids.public("var", goods.id)
    first = (await web.shop(PLACE, id=id, n=1, total="25.00", key="the-first-of-the-keys"))["placeOrder"]
    assert first["__typename"] == "PlacedOrder"

    second = (await web.shop(PLACE, id=id, n=1, total="25.00", key="the-second-of-the-keys"))["placeOrder"]
    assert second["__typename"] == "PriceChanged"
    assert second["quote"]["total"]["amount"] == "30.00"


async def test_lists_show_what_one_piece_costs_by_promotions_until_they_are_paused(web: Client, goods):
    campaign = ids.new()
    await promotions.promotion(promotions.ladder((2000, 500)), campaign=campaign)
    await promotions.promotion(promotions.ladder((9000, 5000)))

    (shown,) = [edge["node"] for edge in (await web.shop(LISTS))["products"]["edges"]]
    assert shown["promotionPrice"] == {"amount": "25.00"}
    assert shown["badges"] == ["¥5 off ¥20", "¥50 off ¥90"]

    await service.pause(campaign, at=clock.now())
    # Asked in other words: no relay is here to tell the process that what it keeps is old.
    (shown,) = [edge["node"] for edge in (await web.shop(LISTS.replace("20", "19")))["products"]["edges"]]
    assert shown["promotionPrice"] is None
    assert shown["badges"] == ["¥50 off ¥90"]


GIFTS = """query Q($id: ID!, $gifts: [ID!]) { quote(input: {lines: [{variantId: $id, quantity: 1}], gifts: $gifts}) {
  ... on Quote { total { amount } gifts { name picks options { variantId taken variant { name } listing { slug } } }
    lines { gift quantity total { amount } discount { amount } available } } ... on UserError { code } } }"""
PLACE_GIFTS = """mutation P($id: ID!, $gifts: [ID!], $key: String!) { placeOrder(idempotencyKey: $key, input: {
  lines: [{variantId: $id, quantity: 1}], contact: {email: "lin@example.com"}, acceptsNoReturn: true, gifts: $gifts,
  expectedTotal: {amount: "30.00", currency: "CNY"}}) {
  __typename ... on PlacedOrder { order { total { amount } discount { amount } lines { gift total { amount } } } }
  ... on GiftRefused { reason path message } ... on UserError { code } } }"""


async def test_a_gift_is_chosen_and_one_that_is_gone_keeps_no_order_from_being_placed(web: Client, goods):
    one, gone = await catalog.variant(price=800), await catalog.variant(price=500)
    await vault.batch(one, codes=2)
    made = await promotions.promotion(
        Gift((one.id, gone.id)), stage=Stage.GIFT, when=AtLeastAmount(2000), limits=Limits(most_uses=5)
    )
    id, first, second = (ids.public("var", each.id) for each in (goods, one, gone))

    offered = (await web.shop(GIFTS, id=id, gifts=[first]))["quote"]
    assert offered["total"]["amount"] == "30.00"
    assert [(option["variantId"], option["taken"]) for option in offered["gifts"][0]["options"]] == [
        (first, True),
        (second, False),
    ]
    assert offered["lines"][1] | {"discount": None} == {
        "gift": True,
        "quantity": 1,
        "total": {"amount": "0.00"},
        "discount": None,
        "available": True,
    }

    refused = (await web.shop(PLACE_GIFTS, id=id, gifts=[second], key="a-gift-that-is-gone"))["placeOrder"]
    assert (refused["__typename"], refused["reason"], refused["path"]) == (
        "GiftRefused",
        "OUT_OF_STOCK",
        ["input", "gifts", "0"],
    )
    assert not await Order.exists()
    twice = (await web.shop(PLACE_GIFTS, id=id, gifts=[first, second], key="one-too-many-of-them"))["placeOrder"]
    assert twice["reason"] == "NOT_EARNED"

    placed = (await web.shop(PLACE_GIFTS, id=id, gifts=[first], key="a-gift-to-be-had"))["placeOrder"]
    assert placed["order"]["lines"] == [
        {"gift": False, "total": {"amount": "30.00"}},
        {"gift": True, "total": {"amount": "0.00"}},
    ]
    # The list price of the goods is 2.00 more than asked; the gift is worth 8.00.
    assert placed["order"]["discount"] == {"amount": "10.00"}
    units = {row.variant_id: row.paid_minor for row in await OrderUnit.all()}
    assert units == {goods.id: 3000, one.id: 0}
    (allowance,) = await Allowance.filter(owner_id=made.id)
    assert (allowance.held_uses, allowance.held_minor) == (1, 800)
    # Who takes no gift takes nothing of what the promotion may give.
    await web.shop(PLACE_GIFTS, id=id, gifts=None, key="without-any-gift-at-all")
    await allowance.refresh_from_db()
    assert allowance.held_uses == 1
