"""Bundles of which the buyer chooses, over HTTP: composed, shown, priced, bought at both doors."""

from typing import Any

import pytest

from backend.core import clock, database, ids
from backend.domain.catalog.models import BundleComponent, ChoiceGroup, Product, ProductState, Variant
from backend.domain.inventory.models import Hold
from backend.domain.inventory.queries import availability_by_variant
from backend.domain.orders.models import Order
from backend.domain.vault.models import Batch, BatchState, Code, CodeState
from tests.api.conftest import Client
from tests.api.test_catalogue import COMPOSE, PREVIEW, bundle_input, cny
from tests.make import accounts, catalog, partners, vault
from tests.make.provider import levers, provider, sandbox_process

__all__ = ["levers", "provider", "sandbox_process"]

WHY = "... on BundleImpossible { reason } ... on UserError"
REFUSED = "... on UserError { code path message } ... on ChoiceRefused { reason choice picks optionIds }"
QUOTE = f"""query ($lines: [LineInput!]!) {{ quote(input: {{lines: $lines}}) {{ __typename {REFUSED}
  ... on Quote {{ total {{ amount }} fingerprint steps {{ kind amount {{ amount }} }}
    lines {{ available availability {{ state fewLeft }} chosen {{ choice name variantId quantity }} }} }} }} }}"""
PLACE = f"""mutation ($input: PlaceOrderInput!, $key: String!) {{ placeOrder(input: $input, idempotencyKey: $key) {{
  __typename {REFUSED} ... on OutOfStock {{ variantId available }}
  ... on PlacedOrder {{ order {{ id state total {{ amount }} lines {{ units {{ paid {{ amount }}
    components {{ id name choice paid {{ amount }} }} }} }} }} }} }} }}"""
PARTNER_PLACE = f"""mutation ($input: PlaceOrderInput!, $key: String!) {{
  placeOrder(input: $input, idempotencyKey: $key) {{
  __typename {REFUSED} ... on PlacedOrder {{ again order {{ id total {{ amount }} lines {{ units {{
    components {{ choice paid {{ amount }} }} }} }} }} }} }} }}"""
BUNDLE = """query ($slug: String!) { bundle(slug: $slug) { apart { amount } saving { amount }
  availability { state fewLeft } components { allocated { amount } }
  choices { name picks options { quantity availability { state fewLeft } variant { id } } } } }"""


def var(variant: Variant) -> str:
    return ids.public("var", variant.id)


class Menu:
    """A bundle of one thing and any 2 of 4: 10 and 4, 6, 8 and 12 yuan apart, for 15; 5 of each but the last, 1."""

    def __init__(self, fixed: Variant, options: list[Variant], whole: Variant) -> None:
        self.fixed, self.options, self.whole = fixed, options, whole

    def line(self, *taken: int, quantity: int = 1) -> dict[str, Any]:
        return {"variantId": var(self.whole), "quantity": quantity, "choices": [var(self.options[at]) for at in taken]}

    def order(self, line: dict[str, Any], total: str = "15.00") -> dict[str, Any]:
        return {
            "lines": [line],
            "contact": {"email": "buyer@example.com"},
            "expectedTotal": {"amount": total, "currency": "CNY"},
            "acceptsNoReturn": True,
        }


@pytest.fixture
async def menu(web: Client) -> Menu:
    fixed = await catalog.variant(price=1000)
    options = [await catalog.variant(price=price) for price in (400, 600, 800, 1200)]
    for variant, codes in zip([fixed, *options], (5, 5, 5, 5, 1), strict=True):
        await vault.batch(variant, codes=codes)
    offered = [(option, 1) for option in options]
    return Menu(fixed, options, await catalog.bundle([(fixed, 1)], price=1500, choices=[(2, offered)]))


async def place(web: Client, input: dict[str, Any], key: str = "a-key-of-one-purchase") -> dict[str, Any]:
    found: dict[str, Any] = (await web.shop(PLACE, input=input, key=key))["placeOrder"]
    return found


async def test_the_shop_tells_what_may_be_chosen(web: Client, menu: Menu) -> None:
    await Batch.filter(variant_id=menu.options[3].id).update(state=BatchState.FROZEN)
    slug = (await Product.get(id=menu.whole.product_id)).slug
    bundle = (await web.shop(BUNDLE, slug=slug))["bundle"]
    # Apart as with the cheapest two: 10 + 4 + 6.
    assert (bundle["apart"], bundle["saving"]) == ({"amount": "20.00"}, {"amount": "5.00"})
    assert [part["allocated"]["amount"] for part in bundle["components"]] == ["7.50"]
    (choice,) = bundle["choices"]
    assert (choice["name"], choice["picks"]) == ("Any 2", 2)
    assert [option["variant"]["id"] for option in choice["options"]] == [var(one) for one in menu.options]
    assert [option["availability"]["state"] for option in choice["options"]][2:] == ["FEW_LEFT", "SOLD_OUT"]
    assert bundle["availability"] == {"state": "FEW_LEFT", "fewLeft": 5}


async def test_a_bundle_is_as_scarce_as_the_best_set_of_its_options(menu: Menu) -> None:
    async def left() -> int | None:
        return (await availability_by_variant([menu.whole.id], clock.now()))[0].left

    # Of 5, 5, 5 and 1: two of them at least are there five times.
    assert await left() == 5
    for option, here in zip(menu.options[:3], (5, 1, 0), strict=True):
        await Product.filter(id=option.product_id).update(state=ProductState.DRAFT)
        assert await left() == here


async def test_a_choice_is_priced_and_bought_and_remembered(web: Client, menu: Menu, provider: object) -> None:
    quote = (await web.shop(QUOTE, lines=[menu.line(3, 0)]))["quote"]
    assert [(step["kind"], step["amount"]["amount"]) for step in quote["steps"]] == [
        ("LIST_PRICE", "26.00"),
        ("BUNDLE_SAVING", "-11.00"),
    ]
    (line,) = quote["lines"]
    assert (line["available"], line["availability"]) == (True, {"state": "FEW_LEFT", "fewLeft": 1})
    assert [one["variantId"] for one in line["chosen"]] == [var(menu.options[0]), var(menu.options[3])]
    other = (await web.shop(QUOTE, lines=[menu.line(0, 1)]))["quote"]
    assert (other["total"], other["fingerprint"] == quote["fingerprint"]) == (quote["total"], False)
    assert (await web.shop(QUOTE, lines=[menu.line(0, 3, quantity=2)]))["quote"]["lines"][0]["available"] is False

    placed = await place(web, menu.order(menu.line(0, 3)))
    (unit,) = placed["order"]["lines"][0]["units"]
    assert [(part["choice"], part["paid"]["amount"]) for part in unit["components"]] == [
        (None, "5.77"), ("Any 2", "2.31"), ("Any 2", "6.92"),
    ]  # fmt: skip
    # The order stays what it is whatever becomes of the bundle.
    await ChoiceGroup.filter(bundle_variant_id=menu.whole.id).delete()
    again = await place(web, menu.order(menu.line(0, 3)))
    assert again["order"] == placed["order"]
    changed = await place(web, menu.order(menu.line(0, 1)))
    assert changed["code"] == "IDEMPOTENCY_CONFLICT"
    assert await Order.all().count() == 1


async def test_one_order_holds_several_choices_of_a_bundle(web: Client, menu: Menu, provider: object) -> None:
    lines = [menu.line(0, 1), menu.line(2, 0, quantity=2)]
    both = {**menu.order(lines[0], total="45.00"), "lines": lines}
    # Together they are bound as one would be.
    await Variant.filter(id=menu.whole.id).update(max_per_order=2)
    many = await place(web, both)
    assert (many["code"], many["path"]) == ("QUANTITY_REFUSED", ["input", "lines", "1", "quantity"])
    await Variant.filter(id=menu.whole.id).update(max_per_order=3)
    twice = await place(web, {**both, "lines": [lines[0], menu.line(1, 0)]})
    assert (twice["code"], twice["path"]) == ("INVALID_INPUT", ["input", "lines", "1", "variantId"])
    assert await Order.all().count() == 0
    placed = await place(web, both)
    names = [[[part["name"] for part in unit["components"]] for unit in of["units"]] for of in placed["order"]["lines"]]
    assert [len(of) for of in names] == [1, 2]
    assert names[1][0] == names[1][1] != names[0][0]
    assert placed["order"]["total"]["amount"] == "45.00"
    # Somebody else could have each of them alone; together they need more of the fixed part than is left.
    web.cookies.clear()
    other = {**both, "contact": {"email": "other@example.com"}, "lines": [menu.line(0, 1, quantity=2), menu.line(1, 2)]}
    short = await place(web, other, key="a-key-of-another-purchase")
    assert (short["code"], await Order.all().count()) == ("OUT_OF_STOCK", 1)


async def test_what_cannot_be_chosen_is_refused_and_changes_nothing(web: Client, menu: Menu) -> None:
    stranger = await catalog.variant(price=100)
    foreign, twice = menu.line(0), menu.line(0, 1)
    foreign["choices"] += [var(stranger)]
    twice["choices"][1] = twice["choices"][0]
    plain = {"variantId": var(stranger), "quantity": 1, "choices": [var(menu.options[0])]}
    for line, reason, picks in (
        (menu.line(), "TOO_FEW_OPTIONS", 2),
        (menu.line(0), "TOO_FEW_OPTIONS", 2),
        (menu.line(0, 1, 2), "TOO_MANY_OPTIONS", 2),
        (foreign, "UNKNOWN_OPTION", None),
        (twice, "REPEATED_OPTION", None),
        (plain, "NOTHING_TO_CHOOSE", None),
    ):
        for answer in (
            (await web.shop(QUOTE, lines=[line]))["quote"],
            await place(web, menu.order(line), key=f"a-key-of-{reason}"),
        ):
            assert (answer["code"], answer["reason"], answer["picks"]) == ("CHOICE_REFUSED", reason, picks)
            assert answer["path"] == ["input", "lines", "0", "choices"]
            assert answer["message"]
    nonsense = await place(web, menu.order({**menu.line(0, 1), "choices": ["var_nonsense"]}))
    assert (nonsense["code"], nonsense["path"]) == ("VARIANT_UNKNOWN", ["input", "lines", "0", "choices", "0"])
    short = await place(web, menu.order(menu.line(0, 3, quantity=2), total="30.00"))
    assert (short["code"], short["variantId"], short["available"]) == ("OUT_OF_STOCK", var(menu.whole), 1)
    assert (await Order.all().count(), await Hold.all().count()) == (0, 0)
    assert await Code.filter(state=CodeState.FREE).count() == 21


async def test_a_partner_chooses_at_its_own_prices(web: Client, menu: Menu) -> None:
    await partners.remembering()
    program = await partners.program(await partners.partner(balance=10_000))
    goods = [(menu.fixed, 900), *((option, 300) for option in menu.options), (menu.whole, 1200)]
    await partners.price(program.partner, *goods)
    web.sign_as(program)
    input = {
        "externalId": "PO-1",
        "lines": [menu.line(1, 2)],
        "expectedTotal": {"amount": "12.00", "currency": "CNY"},
    }
    short = {**input, "lines": [menu.line(1)]}
    refused = (await web.partner(PARTNER_PLACE, input=short, key="partner-key-1"))["placeOrder"]
    assert (refused["code"], refused["reason"]) == ("CHOICE_REFUSED", "TOO_FEW_OPTIONS")
    made = (await web.partner(PARTNER_PLACE, input=input, key="partner-key-1"))["placeOrder"]
    (unit,) = made["order"]["lines"][0]["units"]
    assert [(part["choice"], part["paid"]["amount"]) for part in unit["components"]] == [
        (None, "7.20"), ("Any 2", "2.40"), ("Any 2", "2.40"),
    ]  # fmt: skip
    two = {**input, "externalId": "PO-2", "lines": [menu.line(1, 2), menu.line(0, 1)]}
    two["expectedTotal"] = {"amount": "24.00", "currency": "CNY"}
    sold = (await web.partner(PARTNER_PLACE, input=two, key="partner-key-2"))["placeOrder"]
    assert len(sold["order"]["lines"]) == 2
    again = (await web.partner(PARTNER_PLACE, input=input, key="partner-key-1"))["placeOrder"]
    assert (again["again"], again["order"]["id"]) == (True, made["order"]["id"])


async def test_staff_compose_choices_and_see_what_they_come_to(web: Client, menu: Menu) -> None:
    await web.wear(await accounts.staff())
    draft = await bundle_input([(menu.fixed, 1)], "15.00")
    draft["prices"][0]["list"] = cny("20.00")
    draft["choices"] = [
        {
            "names": {"zhCn": "四选二", "en": "Two of four"},
            "picks": 2,
            "options": [{"variantId": var(option), "quantity": 1} for option in menu.options],
        }
    ]
    asked = {"channelId": draft["prices"][0]["channelId"], "price": cny("15.00")}
    asked |= {name: draft[name] for name in ("components", "choices")}
    more = "apartDearest { amount } choices { picks options { allocated { amount } } }"
    preview = (await web.office(PREVIEW.replace("apart {", f"{more} apart {{"), input=asked))["previewBundle"]
    assert (preview["apart"]["amount"], preview["apartDearest"]["amount"]) == ("20.00", "30.00")
    # As taken with the cheapest other: 4 and 6 together, 8 and 12 with 4.
    (choice,) = preview["choices"]
    assert [option["allocated"]["amount"] for option in choice["options"]] == ["3.00", "4.50", "5.45", "6.92"]
    assert preview["availability"] == {"state": "FEW_LEFT", "fewLeft": 5}
    before = await Product.all().count()
    for change, code in (
        ({"picks": 4}, "NOTHING_TO_CHOOSE"),
        ({"options": draft["choices"][0]["options"] + draft["components"]}, "REPEATED_COMPONENT"),
        (
            {"options": [*draft["choices"][0]["options"], {"variantId": var(menu.whole), "quantity": 1}]},
            "NESTED_BUNDLE",
        ),
    ):
        wrong = {**draft, "choices": [{**draft["choices"][0], **change}]}
        answer = (await web.office(COMPOSE.replace("... on UserError", WHY), input=wrong, key="k0"))["composeBundle"]
        assert answer.get("reason") == code, answer
    dear = {**draft, "prices": [{**draft["prices"][0], "price": cny("20.01"), "list": cny("20.01")}]}
    assert (await web.office(COMPOSE, input=dear, key="k0"))["composeBundle"]["code"] == "BUNDLE_IMPOSSIBLE"
    assert (await Product.all().count(), await ChoiceGroup.all().count()) == (before, 1)
    made = (await web.office(COMPOSE, input=draft, key="k1"))["composeBundle"]
    told = (
        "query ($id: ID!) { product(id: $id) { choices { names { en } picks options { quantity variant { id } } } } }"
    )
    (choice,) = (await web.office(told, id=made["id"]))["product"]["choices"]
    assert (choice["names"], choice["picks"]) == ({"en": "Two of four"}, 2)
    assert [option["variant"]["id"] for option in choice["options"]] == [var(one) for one in menu.options]


async def test_the_database_keeps_a_choice_a_choice(web: Client, menu: Menu) -> None:
    other = await catalog.bundle([(menu.fixed, 1)])
    group = await ChoiceGroup.get(bundle_variant_id=menu.whole.id)
    for broken in (
        f"UPDATE choice_group SET picks = 4 WHERE id = '{group.id}'",
        f"DELETE FROM bundle_component WHERE group_id = '{group.id}'",
        f"UPDATE bundle_component SET group_id = '{group.id}' WHERE bundle_variant_id = '{other.id}'",
    ):
        with pytest.raises(Exception, match=r"more options than picks|its own bundle"):
            await database.execute(broken)
    assert await BundleComponent.filter(group_id=group.id).count() == 4
