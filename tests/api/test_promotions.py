"""Promotions as customers meet them: in lists, quotes and orders."""

import pytest

from backend.core import clock, ids
from backend.domain.promotions import service
from backend.domain.promotions.drafts import Limits
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
        "message": "From ¥50 on; ¥20 is missing.",
    }
    assert [hint["message"] for hint in one["hints"]] == [f"Add ¥20 to save ¥7 more with {big.name_en}."]

    two = (await web.shop(QUOTE, id=id, n=2))["quote"]
    assert (two["total"]["amount"], two["discount"]["amount"]) == ("53.00", "11.00")
    assert [(step["label"], step["amount"]["amount"]) for step in two["lines"][0]["steps"]] == [
        ("List price", "64.00"),
        ("Shop price", "-4.00"),
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
