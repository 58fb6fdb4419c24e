"""Price lists, tiers and limits through the doors: what staff set is what members and everybody else pay."""

from datetime import timedelta
from typing import Any

import pytest

from backend.core import clock, ids
from backend.domain.accounts.models import Customer, MemberTier, TierMove
from backend.domain.accounts.permissions import Role
from backend.domain.catalog.models import ChannelPrice, PriceList, PriceListEntry
from backend.domain.finance import service as finance
from backend.domain.orders.models import Order, OrderLine
from tests.api.conftest import Client
from tests.make import accounts, catalog, orders, prices, vault
from tests.make.aftersales import delivered, leaves
from tests.make.books import give_back
from tests.make.outbox import drain
from tests.make.purse import purse  # noqa: F401 - a fixture

pytestmark = pytest.mark.usefixtures("redis", "purse")

QUOTE = """query Q($lines: [LineInput!]!) { quote(input: {lines: $lines}) {
  __typename ... on Quote { total { amount } lines { steps { kind label amount { amount } } } } } }"""
PLACE = """mutation P($input: PlaceOrderInput!, $key: String!) { placeOrder(input: $input, idempotencyKey: $key) {
  __typename ... on UserError { code message }
  ... on PlacedOrder { order { total { amount } } }
  ... on PriceChanged { expected { amount } quote { total { amount } } }
  ... on PurchaseLimitReached { limit used days resetsAt }
  ... on TooManyOpenOrders { limit open } } }"""
CREATE = """mutation C($input: PriceListInput!, $key: String!) { createPriceList(input: $input, idempotencyKey: $key) {
  __typename ... on PriceList { id version entries inForce } ... on UserError { code path }
  ... on PriceBelowFloor { floor { amount } } } }"""
UPDATE = """mutation U($id: ID!, $version: Int!, $input: PriceListInput!) {
  updatePriceList(id: $id, version: $version, input: $input) {
  __typename ... on PriceList { version entries inForce } ... on UserError { code path }
  ... on PriceListVersionConflict { current { version } } } }"""
CARD = "query C($slug: String!) { product(slug: $slug) { price { amount } variants { id price { amount } } } }"


def var(variant) -> str:
    return ids.public("var", variant.id)


def cny(amount: str) -> dict[str, str]:
    return {"amount": amount, "currency": "CNY"}


async def wanted(entries: dict[str, str | None], tier: MemberTier | None = None, **more: Any) -> dict[str, Any]:
    return {
        "channelId": ids.public("chn", (await catalog.channel()).id),
        "tierId": ids.public("tir", tier.id) if tier else None,
        "names": {"zhCn": "周末特价", "en": "Weekend"},
        "priority": 0,
        "active": True,
        "startsAt": (clock.now() - timedelta(minutes=1)).isoformat(),
        "endsAt": None,
        "entries": [{"variantId": id, "price": cny(amount) if amount else None} for id, amount in entries.items()],
        **more,
    }


async def quoted(web: Client, variant, quantity: int = 1) -> dict[str, Any]:
    lines = [{"variantId": var(variant), "quantity": quantity}]
    answer: dict[str, Any] = (await web.shop(QUOTE, lines=lines))["quote"]
    return answer


async def place(web: Client, variant, total: str, quantity: int = 1) -> dict[str, Any]:
    said = {
        "lines": [{"variantId": var(variant), "quantity": quantity}],
        "contact": {"email": "lin@example.com"},
        "expectedTotal": cny(total),
        "acceptsNoReturn": True,
    }
    answer: dict[str, Any] = (await web.shop(PLACE, input=said, key=f"a-key-{ids.new()}"))["placeOrder"]
    return answer


async def test_members_pay_less_and_see_why_and_nobody_else_does(web: Client):
    product = await catalog.product(slug="video")
    variant = await catalog.variant(of=product, price=2800, list_price=3000)
    await vault.batch(variant, codes=9)
    gold = await prices.tier(100_000, bps=100)
    await web.wear(await accounts.staff(Role.MARKETER))
    made = (await web.office(CREATE, input=await wanted({var(variant): "25.00"}), key="a-list"))["createPriceList"]
    assert (made["__typename"], made["entries"], made["inForce"]) == ("PriceList", 1, True)
    for_gold = await wanted({var(variant): "23.00"}, gold)
    assert (await web.office(CREATE, input=for_gold, key="b-list"))["createPriceList"]["__typename"] == "PriceList"

    public = (await web.shop(CARD, slug="video"))["product"]
    assert public["price"] == {"amount": "25.00"}
    assert (await web.shop("query M($ids: [ID!]!) { memberPrices(ids: $ids) { id } }", ids=[var(variant)])) == {
        "memberPrices": []
    }
    customer = await accounts.customer(email="lin@example.com", at=clock.now() - timedelta(days=100))
    await Customer.filter(id=customer.id).update(tier_id=gold.id, tier_since=clock.now())
    await web.wear(customer)
    assert (await web.shop(CARD, slug="video"))["product"] == public
    lower = await web.shop(
        "query M($ids: [ID!]!) { memberPrices(ids: $ids) { id price { amount } saving { amount } } }",
        ids=[var(variant), ids.public("prd", product.id), var(variant), "prd_x"],
    )
    said = {"price": {"amount": "23.00"}, "saving": {"amount": "2.00"}}
    assert lower["memberPrices"] == [{"id": var(variant), **said}, {"id": ids.public("prd", product.id), **said}]

    quote = await quoted(web, variant, 2)
    assert [(step["kind"], step["amount"]["amount"]) for step in quote["lines"][0]["steps"]] == [
        ("LIST_PRICE", "60.00"),
        ("CHANNEL_PRICE", "-4.00"),
        ("PRICE_LIST", "-6.00"),
        ("MEMBER_PRICE", "-4.00"),
    ]
    assert [step["label"] for step in quote["lines"][0]["steps"][2:]] == ["Weekend", f"Member price ({gold.name_en})"]
    assert (await place(web, variant, "50.00", 2))["quote"] == {"total": {"amount": "46.00"}}
    assert (await place(web, variant, "46.00", 2))["order"]["total"] == {"amount": "46.00"}
    order, line = await Order.get(), await OrderLine.get()
    assert order.facts["tier"] == {"id": str(gold.id), "version": 1, "bps": 100}
    assert [one["version"] for one in order.facts["lines"][0]["price_lists"]] == [1, 1]
    assert (line.unit_price_minor, line.list_price_minor, line.steps[-1]["zh"]) == (2300, 3000, gold.name_zh)


async def test_a_list_that_is_changed_is_shown_before_paying(web: Client):
    variant = await catalog.variant(price=1000, list_price=1200)
    await vault.batch(variant, codes=9)
    await web.wear(await accounts.staff(Role.MARKETER))
    made = (await web.office(CREATE, input=await wanted({var(variant): "9.00"}), key="a-list"))["createPriceList"]
    assert (await quoted(web, variant))["total"] == {"amount": "9.00"}
    edit = {"id": made["id"], "version": 1, "input": await wanted({var(variant): "9.50"})}
    assert (await web.office(UPDATE, **edit))["updatePriceList"]["version"] == 2
    stale = (await web.office(UPDATE, **edit))["updatePriceList"]
    assert (stale["__typename"], stale["current"]) == ("PriceListVersionConflict", {"version": 2})
    refused = await place(web, variant, "9.00")
    assert (refused["__typename"], refused["quote"]) == ("PriceChanged", {"total": {"amount": "9.50"}})
    assert not await Order.exists()
    gone = {**edit, "version": 2, "input": await wanted({var(variant): None})}
    assert (await web.office(UPDATE, **gone))["updatePriceList"]["entries"] == 0
    assert (await quoted(web, variant))["total"] == {"amount": "10.00"}
    assert (await place(web, variant, "10.00"))["__typename"] == "PlacedOrder"


async def test_nothing_goes_below_the_floor_or_above_the_list(web: Client):
    variant, other = await catalog.variant(price=1000, list_price=1200), await catalog.variant(price=500)
    bundle = await catalog.bundle([(variant, 1), (other, 1)], price=1400)
    await ChannelPrice.filter(variant_id=variant.id).update(floor_minor=800)
    await web.wear(await accounts.staff(Role.MARKETER))

    async def create(entries: dict[str, str | None], key: str) -> dict[str, Any]:
        answer: dict[str, Any] = (await web.office(CREATE, input=await wanted(entries), key=key))["createPriceList"]
        return answer

    low = await create({var(other): "4.00", var(variant): "7.99"}, "a")
    assert (low["__typename"], low["floor"]) == ("PriceBelowFloor", {"amount": "8.00"})
    assert low["path"] == ["input", "entries", "1", "price"]
    assert (await create({var(variant): "12.01"}, "b"))["code"] == "INVALID_INPUT"
    assert (await create({f"var_{ids.new().hex}": "1.00"}, "c"))["path"] == ["input", "entries", "0", "variantId"]
    assert not await PriceList.exists()
    assert not await PriceListEntry.exists()
    assert (await create({var(variant): "8.00"}, "d"))["__typename"] == "PriceList"

    channel = await catalog.channel()
    set_prices = """mutation S($input: SetChannelPricesInput!) { setChannelPrices(input: $input) {
      __typename ... on Channel { version } ... on UserError { code path } } }"""

    async def reprice(list_: str, price: str, floor: str, of=variant) -> dict[str, Any]:
        row = await catalog.channel()
        one = {"variantId": var(of), "listPrice": cny(list_), "price": cny(price), "floor": cny(floor)}
        asked = {"channelId": ids.public("chn", channel.id), "version": row.version, "prices": [one]}
        answer: dict[str, Any] = (await web.office(set_prices, input=asked))["setChannelPrices"]
        return answer

    assert (await reprice("12.00", "10.00", "8.01"))["code"] == "PRICE_BELOW_FLOOR"
    assert (await reprice("12.00", "8.00", "8.00"))["code"] == "BUNDLE_IMPOSSIBLE"
    assert (await reprice("12.00", "10.00", "10.01"))["path"] == ["input", "prices", "0", "floor"]
    row = await ChannelPrice.get(variant_id=variant.id)
    assert (row.list_minor, row.price_minor, row.floor_minor) == (1200, 1000, 800)
    assert (await reprice("12.00", "11.00", "7.00"))["version"] == 2
    assert (await ChannelPrice.get(variant_id=variant.id)).price_minor == 1100
    assert (await quoted(web, bundle))["total"] == {"amount": "14.00"}


async def test_what_was_paid_leads_up_and_what_goes_back_leads_down(web: Client):
    base, gold = await prices.tier(0), await prices.tier(1_500, bps=100, keep_days=30)
    variant = await catalog.variant(price=1000)
    await vault.batch(variant, codes=9)
    buyer = await orders.customer()
    first = await delivered([(variant, 1)], by=buyer)
    await finance.place_buyers([first.id], at=clock.now())
    assert await prices.standing(buyer) == (base.id, 1000)
    second = await delivered([(variant, 1)], by=buyer)
    await finance.place_buyers([second.id], at=clock.now())
    assert await prices.standing(buyer) == (gold.id, 2000)

    year = clock.now() + timedelta(days=366)
    later = clock.now() + timedelta(days=20)
    await Order.filter(id=first.id).update(paid_at=clock.now() - timedelta(days=350))
    await finance.place_everybody(at=later)
    assert await prices.standing(buyer) == (gold.id, 1000), "kept for thirty days although the first grew too old"
    await Order.filter(id=first.id).update(paid_at=clock.now())
    await give_back(second, {unit.id: unit.paid_minor for unit in await leaves(second)})
    await drain()
    await finance.place_buyers([second.id], at=clock.now())
    assert await prices.standing(buyer) == (base.id, 1000), "money back counts at once"
    await finance.place_everybody(at=year)
    assert await prices.standing(buyer) == (base.id, 0)
    moves = await TierMove.filter(customer_id=buyer.customer_id).order_by("id")
    assert [(move.reason.value, move.new_id) for move in moves] == [
        ("PAID", base.id),
        ("PAID", gold.id),
        ("REFUNDED", base.id),
    ]

    me = "{ me { membership { tier { name } next { name } spent { amount } remaining { amount } } } }"
    await web.wear(await Customer.get(id=buyer.customer_id))
    assert (await web.shop(me))["me"]["membership"] == {
        "tier": {"name": base.name_en},
        "next": {"name": gold.name_en},
        "spent": {"amount": "0.00"},
        "remaining": {"amount": "15.00"},
    }


async def test_limits_say_how_much_is_used_and_until_when(web: Client, settings: pytest.MonkeyPatch):
    settings.setenv("TESSERA_OPEN_ORDERS_PER_PERSON", "3")
    variant = await catalog.variant(price=1000)
    await vault.batch(variant, codes=20)
    assert (await place(web, variant, "40.00", 4))["__typename"] == "PlacedOrder"
    refused = await place(web, variant, "20.00", 2)
    assert (refused["code"], refused["limit"], refused["used"], refused["days"]) == ("PURCHASE_LIMIT_REACHED", 5, 4, 1)
    assert refused["message"] == "Each buyer may have 5 within 24 hours; you have 4."
    assert refused["resetsAt"] is not None
    for _ in range(2):
        other = await catalog.variant(price=1000)
        await vault.batch(other, codes=1)
        assert (await place(web, other, "10.00"))["__typename"] == "PlacedOrder"
    refused = await place(web, variant, "10.00")
    assert (refused["code"], refused["limit"], refused["open"]) == ("TOO_MANY_OPEN_ORDERS", 3, 3)
    assert await Order.all().count() == 3


async def test_who_may_not_see_costs_sees_no_margin(web: Client):
    variant = await catalog.variant(price=1000)
    await vault.batch(variant, codes=1)
    channel = ids.public("chn", (await catalog.channel()).id)
    grid = """query G($channel: ID!) { pricedVariants(channelId: $channel) { edges { node {
      id asked { amount } cost { amount } marginBps tierPrices { price { amount } } } } } }"""
    await prices.tier(0, bps=50)
    for role, cost in ((Role.MARKETER, None), (Role.FINANCE, {"amount": "7.00"})):
        await web.wear(await accounts.staff(role))
        (edge,) = (await web.office(grid, channel=channel))["pricedVariants"]["edges"]
        assert edge["node"] == {
            "id": var(variant),
            "asked": {"amount": "10.00"},
            "cost": cost,
            "marginBps": 3000 if cost else None,
            "tierPrices": [{"price": {"amount": "9.95"}}],
        }
