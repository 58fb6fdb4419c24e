"""The cart of somebody with an account: the same on every device, and never doubled."""

import asyncio
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from backend.core import clock, ids
from backend.core.money import Money
from backend.domain.accounts.models import Customer
from backend.domain.catalog.models import FulfilmentKind, Product, ProductState, Variant
from backend.domain.checkout.carts import MOST_CART_LINES, Kept, merged
from backend.domain.checkout.models import CartLine
from tests.api.conftest import Client
from tests.make import accounts, catalog, vault, waiting
from tests.make.carts import line
from tests.make.provider import levers, provider, sandbox_process

__all__ = ["levers", "provider", "sandbox_process"]

PARTS = """__typename ... on Cart { lines { quantity account choices seenPrice { amount }
  variant { id maxPerOrder } listing { slug } } } ... on UserError { code path }"""
MERGE = f"mutation($lines: [CartLineInput!]!) {{ mergeCart(input: {{lines: $lines}}) {{ {PARTS} }} }}"
SET = f"mutation($lines: [CartLineInput!]!) {{ setCartLines(input: {{lines: $lines}}) {{ {PARTS} }} }}"
CART = "{ cart { lines { quantity account choices seenPrice { amount } variant { id } listing { slug } } } }"
PLACE = """mutation($input: PlaceOrderInput!, $key: String!) { placeOrder(input: $input, idempotencyKey: $key) {
  __typename ... on UserError { code } } }"""


@pytest.fixture(autouse=True)
def _away(web: Client) -> None:
    web.headers["accept-language"] = "en"


async def known(web: Client) -> Customer:
    customer = await accounts.customer(email="lin@example.com", at=clock.now().replace(year=2020, day=1))
    await web.wear(customer)
    return customer


def told(cart: dict[str, Any]) -> dict[str, int]:
    return {one["variant"]["id"]: one["quantity"] for one in cart["lines"]}


def var(variant: Variant) -> str:
    return ids.public("var", variant.id)


async def test_a_browser_s_cart_joins_the_account_s_and_doubles_nothing(web: Client):
    await known(web)
    one, two, three = [await catalog.variant() for _ in range(3)]
    await web.shop(SET, lines=[line(one, 2), line(two, 5)])
    brought = [line(two, 3), line(three), line(one, 4)]
    answers = await asyncio.gather(*(web.shop(MERGE, lines=brought) for _ in range(8)))
    carts = [answer["mergeCart"] for answer in answers]
    assert {cart["__typename"] for cart in carts} == {"Cart"}
    assert told(carts[-1]) == {var(one): 4, var(two): 5, var(three): 1}
    # Brought back what came from here: still the same, in the order of putting in.
    back = (await web.shop(MERGE, lines=[line(one, 4), line(two, 5), line(three)]))["mergeCart"]
    assert list(told(back).items()) == [(var(one), 4), (var(two), 5), (var(three), 1)]
    assert await CartLine.all().count() == 3


async def test_what_was_chosen_last_is_kept_with_its_own_number(web: Client):
    await known(web)
    phone = await catalog.variant(kind=FulfilmentKind.TOPUP)
    await web.shop(SET, lines=[line(phone, 3, account="13800138000")])
    cart = (await web.shop(MERGE, lines=[line(phone, 1, account=" 13900139000 ")]))["mergeCart"]
    (only,) = cart["lines"]
    assert (only["account"], only["quantity"], only["seenPrice"]["amount"]) == ("13900139000", 1, "10.00")


async def test_a_bundle_is_there_once_for_each_choice_of_its_options(web: Client, provider):
    await known(web)
    _, (a, b, c), whole = await waiting.menu(9, 9, 9)

    def picked(*taken: Variant, quantity: int = 1) -> dict[str, object]:
        return line(whole, quantity, choices=[var(option) for option in taken])

    def choices(cart: dict[str, Any]) -> dict[frozenset[str], int]:
        return {frozenset(one["choices"]): one["quantity"] for one in cart["lines"]}

    one, other = frozenset({var(a), var(b)}), frozenset({var(a), var(c)})
    cart = (await web.shop(SET, lines=[picked(a, b), picked(a, c, quantity=2)]))["setCartLines"]
    assert choices(cart) == {one: 1, other: 2}
    # Brought by a browser, however often and in whatever order it was chosen, nothing doubles.
    for _ in range(2):
        cart = (await web.shop(MERGE, lines=[picked(b, a, quantity=3), line(whole)]))["mergeCart"]
    assert choices(cart) == {one: 3, other: 2, frozenset(): 1}
    twice = (await web.shop(SET, lines=[picked(a, b), picked(b, a)]))["setCartLines"]
    assert (twice["code"], twice["path"]) == ("INVALID_INPUT", ["input", "lines", "1", "variantId"])
    cart = (await web.shop(SET, lines=[picked(c, a, quantity=0), picked(b, c)]))["setCartLines"]
    assert choices(cart) == {one: 3, frozenset(): 1, frozenset({var(b), var(c)}): 1}
    bought = {
        "lines": [{"variantId": var(whole), "quantity": 1, "choices": [var(b), var(a)]}],
        "expectedTotal": {"amount": "15.00", "currency": "CNY"},
        "acceptsNoReturn": True,
        "fromCart": True,
    }
    assert (await web.shop(PLACE, input=bought, key=f"{ids.new()}"))["placeOrder"]["__typename"] == "PlacedOrder"
    assert choices((await web.shop(CART))["cart"]) == {frozenset(): 1, frozenset({var(b), var(c)}): 1}


async def test_lines_are_changed_and_taken_out_one_by_one(web: Client):
    await known(web)
    one, two = [await catalog.variant() for _ in range(2)]
    await web.shop(SET, lines=[line(one), line(two)])
    other = [line(one, 7)]
    for _ in range(2):
        cart = (await web.shop(SET, lines=other))["setCartLines"]
        assert told(cart) == {var(one): 7, var(two): 1}
    assert told((await web.shop(SET, lines=[line(two, 0)]))["setCartLines"]) == {var(one): 7}
    # On another device, and back on this one.
    assert told((await web.shop(CART))["cart"]) == {var(one): 7}


async def test_nobody_s_cart_is_anybody_else_s(web: Client):
    await known(web)
    one = await catalog.variant()
    await web.shop(SET, lines=[line(one)])
    await web.wear(await accounts.customer())
    assert (await web.shop(CART))["cart"] == {"lines": []}
    for stranger in (await accounts.guest(), None):
        web.cookies.clear()
        if stranger is not None:
            await web.wear(stranger)
        assert (await web.shop(CART))["cart"] is None
        for document in (SET, MERGE):
            answer = await web.post("/graphql/storefront", json={"query": document, "variables": {"lines": []}})
            assert answer.json()["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
    assert await CartLine.all().count() == 1


async def test_what_no_cart_holds_changes_nothing(web: Client):
    await known(web)
    one = await catalog.variant()
    await web.shop(SET, lines=[line(one, 2)])
    unknown = {**line(one), "variantId": ids.public("var", ids.new())}
    for lines, code, path in (
        ([line(one, 3), unknown], "VARIANT_UNKNOWN", ["input", "lines", "1", "variantId"]),
        ([line(one, 3), line(one, 4)], "INVALID_INPUT", ["input", "lines", "1", "variantId"]),
        ([line(one, 1001)], "INVALID_INPUT", ["input", "lines", "0", "quantity"]),
        ([line(one, -1)], "INVALID_INPUT", ["input", "lines", "0", "quantity"]),
        ([line(one, account="x" * 65)], "INVALID_INPUT", ["input", "lines", "0", "account"]),
        ([line(one)] * (MOST_CART_LINES + 1), "INVALID_INPUT", ["input", "lines"]),
    ):
        for document in (SET, MERGE):
            (refused,) = (await web.shop(document, lines=lines)).values()
            assert (refused["__typename"] != "Cart", refused["code"], refused["path"]) == (True, code, path)
    assert told((await web.shop(CART))["cart"]) == {var(one): 2}


async def test_what_went_off_sale_is_left_out_until_it_is_back(web: Client):
    await known(web)
    one, two = [await catalog.variant() for _ in range(2)]
    await web.shop(SET, lines=[line(one), line(two)])
    await Product.filter(id=one.product_id).update(state=ProductState.DRAFT)
    assert told((await web.shop(CART))["cart"]) == {var(two): 1}
    await Product.filter(id=one.product_id).update(state=ProductState.PUBLISHED)
    assert told((await web.shop(CART))["cart"]) == {var(one): 1, var(two): 1}


async def test_an_order_from_the_cart_takes_out_what_was_ordered(web: Client, provider):
    await known(web)
    one, two = [await catalog.variant(price=1000) for _ in range(2)]
    for variant in (one, two):
        await vault.batch(variant, codes=5)
    await web.shop(SET, lines=[line(one), line(two)])
    bought = {
        "lines": [{"variantId": var(one), "quantity": 1}],
        "expectedTotal": {"amount": "9.99", "currency": "CNY"},
        "acceptsNoReturn": True,
        "fromCart": True,
    }
    assert (await web.shop(PLACE, input=bought, key=f"{ids.new()}"))["placeOrder"]["code"] == "PRICE_CHANGED"
    assert len(told((await web.shop(CART))["cart"])) == 2, "a refusal leaves the cart as it was"
    bought["expectedTotal"] = {"amount": "10.00", "currency": "CNY"}
    aside = {**bought, "fromCart": False}
    assert (await web.shop(PLACE, input=aside, key=f"{ids.new()}"))["placeOrder"]["__typename"] == "PlacedOrder"
    assert len(told((await web.shop(CART))["cart"])) == 2, "bought at once is not bought from the cart"
    assert (await web.shop(PLACE, input=bought, key=f"{ids.new()}"))["placeOrder"]["__typename"] == "PlacedOrder"
    assert told((await web.shop(CART))["cart"]) == {var(two): 1}


async def test_the_oldest_lines_make_room(web: Client):
    await known(web)
    product = await catalog.product()
    many = [await catalog.variant(of=product) for _ in range(MOST_CART_LINES + 1)]
    await web.shop(SET, lines=[line(variant) for variant in many[:-1]])
    cart = (await web.shop(MERGE, lines=[line(many[-1])]))["mergeCart"]
    assert list(told(cart)) == [var(variant) for variant in many[1:]]


QUANTITIES = st.dictionaries(
    st.tuples(st.integers(0, 3), st.frozensets(st.integers(4, 6), max_size=2)),
    st.tuples(st.integers(1, 9), st.sampled_from((None, "a", "b"))),
)
NUMBERED = [ids.new() for _ in range(7)]


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(QUANTITIES, QUANTITIES)
def test_merging_twice_is_merging_once(there: dict[Any, Any], here: dict[Any, Any]):
    def lines(of: dict[Any, Any]) -> list[Kept]:
        return [
            Kept(NUMBERED[place], many, Money(1, "CNY"), to, tuple(sorted(NUMBERED[one] for one in chosen)))
            for (place, chosen), (many, to) in of.items()
        ]

    kept = {one.goods: one for one in lines(there)}
    once = kept | {one.goods: one for one in merged(kept, lines(here))}
    assert merged(once, lines(here)) == []
    assert set(once) == set(kept) | {one.goods for one in lines(here)}
