"""Bundles that are paid first and chosen of afterwards: by whom, how often, until when, and to the cent."""

from datetime import timedelta
from typing import Any

import pytest

from backend.core import clock, ids
from backend.domain.accounts.models import Customer
from backend.domain.aftersales import service
from backend.domain.aftersales.models import MadeChoice
from backend.domain.alerts import measures
from backend.domain.analytics.service import verify as verify_figures
from backend.domain.audit.models import AuditEntry
from backend.domain.catalog.models import Product, ProductState, Variant
from backend.domain.fulfilment import overview
from backend.domain.notifications.models import Message
from backend.domain.orders import links
from backend.domain.orders.models import Order, OrderUnit
from backend.domain.orders.states import OrderState, UnitState
from backend.domain.payments import service as payments
from backend.domain.vault.models import Code, CodeState
from tests.api.conftest import Client
from tests.api.test_choices import PARTNER_PLACE, QUOTE, Menu, menu, place, var
from tests.make import books, orders, partners
from tests.make.outbox import drain
from tests.make.purse import Purse, bought, purse
from tests.make.waiting import menu as menu_of
from tests.make.waiting import open_units

__all__ = ["menu", "purse"]

CHOOSE = """mutation ($input: ChooseOptionsInput!, $key: String!) {
  chooseOptions(input: $input, idempotencyKey: $key) { __typename ... on UserError { code path message }
    ... on ChoiceClosed { reason } ... on ChoiceRefused { reason picks optionIds }
    ... on OutOfStock { variantId available } ... on PurchaseLimitReached { variantId limit }
    ... on Order { id state } } }"""
UNITS = """query ($id: ID, $token: String) { order(id: $id, lookupToken: $token) { state timeline { kind }
  lines { units { state paid { amount } components { id name variantName kind state choice progress paid { amount }
    codes { id }
    openChoice { name picks chooseBy options { variantId name quantity availability { state } } } } } } } }"""
ASK = """mutation ($input: OpenClaimInput!, $key: String!) { openClaim(input: $input, idempotencyKey: $key) {
  __typename ... on UserError { code } ... on Claim { id state } } }"""


async def of(order: Order) -> Customer:
    return await Customer.get(id=order.customer_id)


async def chosen(web: Client, unit: OrderUnit, *options: Variant | str, **said: str) -> dict[str, Any]:
    key = said.pop("key", ids.new().hex)
    named = [option if isinstance(option, str) else var(option) for option in options]
    input = {"unitId": ids.public("unt", unit.id), "optionIds": named, **said}
    found: dict[str, Any] = (await web.shop(CHOOSE, input=input, key=key))["chooseOptions"]
    return found


async def shown(web: Client, order: Order) -> dict[str, Any]:
    found: dict[str, Any] = (await web.shop(UNITS, id=ids.public("ord", order.id)))["order"]
    return found


async def waiting(*stock: int, quantity: int = 1) -> tuple[Order, list[Variant], Variant, list[OrderUnit]]:
    """An order paid by somebody with an account, of so many bundles that wait, everything else in it delivered."""
    _, options, whole = await menu_of(*stock)
    order = await bought([(whole, quantity)], by=await orders.customer())
    await drain()
    return await Order.get(id=order.id), options, whole, await open_units(order)


async def test_it_is_paid_chosen_and_delivered_to_the_cent(web: Client, purse: Purse) -> None:
    order, options, whole, (unit,) = await waiting(2, 2, 2)
    quote = (await web.shop(QUOTE.replace("available ", "chosenLater available ", 1),
        lines=[{"variantId": var(whole), "quantity": 1}]))["quote"]  # fmt: skip
    # Compared with what it costs apart with the cheapest two: 10 + 4 + 8.
    assert (quote["lines"][0]["chosenLater"], quote["steps"][0]["amount"]["amount"]) == (["Any 2"], "22.00")
    message = await Message.get(template="choices_opened")
    assert order.paid_at is not None
    assert (clock.shop_day(order.paid_at) + timedelta(days=30)).isoformat() in message.body

    await web.wear(await of(order))
    told = await shown(web, order)
    fixed, open_ = told["lines"][0]["units"][0]["components"]
    assert (told["state"], fixed["state"], open_["state"], open_["progress"]) == ("PAID", "DELIVERED", "DUE", None)
    assert (open_["kind"], open_["name"], open_["variantName"], open_["codes"]) == ("CHOICE", "Any 2", "", [])
    # 10 : 12 of 15 yuan.
    assert (fixed["paid"]["amount"], open_["paid"]["amount"]) == ("6.82", "8.18")
    choice = open_["openChoice"]
    assert (choice["name"], choice["picks"]) == ("Any 2", 2)
    assert [one["variantId"] for one in choice["options"]] == [var(option) for option in options]

    key = ids.new().hex
    assert (await chosen(web, unit, options[0], options[2], key=key))["state"] == "PAID"
    again = await chosen(web, unit, options[0], options[2], key=key)
    assert (again["__typename"], again["id"]) == ("Order", ids.public("ord", order.id))
    assert (await chosen(web, unit, options[0], options[1], key=key))["code"] == "IDEMPOTENCY_CONFLICT"
    assert (await chosen(web, unit, options[0], options[1]))["reason"] == "CHOSEN"
    await drain()
    told = await shown(web, order)
    parts = told["lines"][0]["units"][0]["components"]
    # 4 : 12 of what was paid for the choice.
    assert [(part["choice"], part["paid"]["amount"], part["state"]) for part in parts] == [
        (None, "6.82", "DELIVERED"), ("Any 2", "2.05", "DELIVERED"), ("Any 2", "6.13", "DELIVERED"),
    ]  # fmt: skip
    assert all(len(part["codes"]) == 1 and part["openChoice"] is None for part in parts)
    assert told["state"] == "DELIVERED"
    assert [event["kind"] for event in told["timeline"]].count("CHOSEN") == 1
    assert await MadeChoice.all().count() == 1
    assert (await AuditEntry.get(action="options.chosen")).target == ids.public("unt", unit.id)
    await books.proved()
    assert (await verify_figures()).difference is None
    assert (await verify_figures()).waiting == 0


async def test_two_bundles_of_one_order_are_chosen_of_apart(web: Client, purse: Purse) -> None:
    order, options, _, (first, second) = await waiting(2, 2, 1, quantity=2)
    await web.wear(await of(order))
    assert (await chosen(web, first, options[0], options[2]))["__typename"] == "Order"
    gone = await chosen(web, second, options[1], options[2])
    assert (gone["code"], gone["variantId"], gone["available"]) == ("OUT_OF_STOCK", var(options[2]), 0)
    assert gone["path"] == ["input", "optionIds", "1"]
    # What is left is offered, and nothing of the other try was kept.
    *_, open_ = (await shown(web, order))["lines"][0]["units"][1]["components"]
    states = [one["availability"]["state"] for one in open_["openChoice"]["options"]]
    assert states == ["FEW_LEFT", "FEW_LEFT", "SOLD_OUT"]
    assert (await chosen(web, second, options[0], options[1]))["__typename"] == "Order"
    await drain()
    assert (await Order.get(id=order.id)).state is OrderState.DELIVERED
    await books.proved()


async def test_what_cannot_be_chosen_is_refused_and_changes_nothing(web: Client, purse: Purse) -> None:
    order, options, _, (unit,) = await waiting(2, 2, 2, 2)
    stranger, limited = options[0], options[3]
    await Product.filter(id=options[2].product_id).update(state=ProductState.DRAFT)
    await Variant.filter(id=limited.id).update(max_per_person=1, per_person_days=30)
    held = await Code.filter(state=CodeState.FREE).count()
    # Whoever has no part in the order knows of none; by its link its contact must be proven.
    assert (await chosen(web, unit, *options[:2]))["code"] == "ORDER_UNKNOWN"
    by_link = await chosen(web, unit, *options[:2], lookupToken=links.token_of(order))
    assert by_link["code"] == "VERIFICATION_REQUIRED"
    await web.wear(await of(order))
    (whole, fixed) = await OrderUnit.filter(order_id=order.id).exclude(id=unit.id).order_by("position")
    foreign = whole.variant_id
    for told, code, reason in (
        (await chosen(web, unit, options[0]), "CHOICE_REFUSED", "TOO_FEW_OPTIONS"),
        (await chosen(web, unit, *options[:3]), "CHOICE_REFUSED", "TOO_MANY_OPTIONS"),
        (await chosen(web, unit, stranger, stranger), "CHOICE_REFUSED", "REPEATED_OPTION"),
        (await chosen(web, unit, options[0], ids.public("var", foreign)), "CHOICE_REFUSED", "UNKNOWN_OPTION"),
        (await chosen(web, unit, options[0], options[2]), "CHOICE_REFUSED", "UNKNOWN_OPTION"),
        (await chosen(web, fixed, *options[:2]), "CHOICE_CLOSED", "NOTHING_OPEN"),
        (await chosen(web, unit, options[0], "var_nonsense"), "INVALID_INPUT", None),
    ):
        assert (told["code"], told.get("reason")) == (code, reason)
        assert told["message"]
    asked = {"unitId": ids.public("unt", unit.id), "kind": "REFUND", "words": "I want nothing of it"}
    assert (await web.shop(ASK, input=asked, key="claim-key-1"))["openClaim"]["__typename"] == "Claim"
    assert (await chosen(web, unit, *options[:2]))["code"] == "UNIT_IN_CASE"
    assert await service.lapse_choices(at=clock.now() + timedelta(days=31)) == 0
    await unit.refresh_from_db()
    assert (unit.kind, unit.state, unit.paid_minor) == ("CHOICE", UnitState.DUE, 818)
    assert (await Code.filter(state=CodeState.FREE).count(), await MadeChoice.all().count()) == (held, 0)


async def test_nobody_has_more_of_an_option_than_one_person_may(web: Client, purse: Purse) -> None:
    order, options, _, (first, second) = await waiting(3, 3, 3, quantity=2)
    await Variant.filter(id=options[0].id).update(max_per_person=1, per_person_days=30)
    await web.wear(await of(order))
    assert (await chosen(web, first, *options[:2]))["__typename"] == "Order"
    more = await chosen(web, second, *options[:2])
    assert (more["code"], more["variantId"], more["limit"]) == ("PURCHASE_LIMIT_REACHED", var(options[0]), 1)
    assert (await chosen(web, second, *options[1:]))["__typename"] == "Order"


async def test_what_is_chosen_on_one_device_is_one_persons(web: Client, purse: Purse) -> None:
    _, options, whole = await menu_of(3, 3, 3, picks=1)
    placed = [await bought([(whole, 1)], by=await orders.customer()) for _ in range(2)]
    await Order.all().update(device_key="device:the-same")
    await Variant.filter(id=options[0].id).update(max_per_person=1, per_person_days=30)
    codes = []
    for order in placed:
        (unit,) = await open_units(order)
        await web.wear(await of(order))
        codes.append((await chosen(web, unit, options[0])).get("code"))
    assert codes == [None, "PURCHASE_LIMIT_REACHED"]
    assert (await chosen(web, unit, options[1]))["__typename"] == "Order"


async def test_what_is_not_chosen_in_time_goes_back(web: Client, purse: Purse) -> None:
    order, options, _, (first, second) = await waiting(2, 2, 2, quantity=2)
    await web.wear(await of(order))
    assert (await chosen(web, first, *options[:2]))["__typename"] == "Order"
    await drain()
    # Nothing is late or stuck: it waits for its buyer.
    later = clock.now() + timedelta(days=2)
    assert (await overview.figures("CNY", at=later)).undelivered == 0
    assert await measures.stuck_orders(1, later) == []
    await OrderUnit.filter(id=second.id).update(choose_by=clock.now())
    assert (await chosen(web, second, *options[:2]))["reason"] == "TOO_LATE"
    assert await service.lapse_choices(at=clock.now()) == 1
    assert await service.lapse_choices(at=clock.now()) == 0
    assert (await chosen(web, second, *options[:2]))["reason"] == "GIVEN_BACK"
    await drain()
    await payments.refund_due(at=clock.now())
    await drain()
    assert purse.returned == 818
    await order.refresh_from_db()
    await second.refresh_from_db()
    assert (order.state, order.refunded_minor, second.state) == (OrderState.DELIVERED, 818, UnitState.REFUNDED)
    assert "8.18 CNY" in (await Message.get(template="choice_lapsed")).body
    assert "CHOICE_LAPSED" in [event["kind"] for event in (await shown(web, order))["timeline"]]
    await books.proved()
    assert (await verify_figures()).difference is None


async def test_its_buyer_is_reminded_once_before_it_is_too_late(web: Client, purse: Purse) -> None:
    order, _, _, (first, _) = await waiting(2, 2, 2, quantity=2)
    assert first.choose_by is not None
    early, late = (first.choose_by - timedelta(days=days) for days in (4, 2))
    assert await service.remind_choices(at=early) == 0
    assert [await service.remind_choices(at=late) for _ in range(2)] == [1, 0]
    assert clock.shop_day(first.choose_by).isoformat() in (await Message.get(template="choices_due")).body
    await web.wear(await of(order))
    assert [event["kind"] for event in (await shown(web, order))["timeline"]].count("CHOICE_REMINDED") == 1
    # Who has chosen everything is told nothing.
    other, options, _, (unit,) = await waiting(2, 2, 2)
    await web.wear(await of(other))
    assert (await chosen(web, unit, *options[:2]))["__typename"] == "Order"
    assert await service.remind_choices(at=late) == 0


async def test_it_is_sold_only_while_enough_may_be_chosen(web: Client, menu: Menu) -> None:
    # Any 2 of 5, 5, 5 and 1 are there five times.
    _, _, short = await menu_of(3, 1, 0)
    line = {"variantId": var(short), "quantity": 2}
    told = await place(web, menu.order(line, total="30.00"))
    assert (told["code"], told["variantId"], told["available"]) == ("OUT_OF_STOCK", var(short), 1)
    assert await Order.all().count() == 0
    lines = [(await web.shop(QUOTE, lines=[{**line, "quantity": n}]))["quote"]["lines"][0] for n in (1, 2)]
    assert [one["available"] for one in lines] == [True, False]


async def test_a_program_names_its_options_when_it_orders(web: Client) -> None:
    fixed, options, whole = await menu_of(2, 2, 2)
    await partners.remembering()
    program = await partners.program(await partners.partner(balance=10_000))
    await partners.price(program.partner, *((one, 300) for one in (fixed, *options)), (whole, 800))
    web.sign_as(program)
    asked = {"externalId": "PO-1", "expectedTotal": {"amount": "8.00", "currency": "CNY"}}
    line = {"variantId": var(whole), "quantity": 1}
    refused = (await web.partner(PARTNER_PLACE, input={**asked, "lines": [line]}, key="partner-key-1"))["placeOrder"]
    assert (refused["code"], refused["reason"], refused["picks"]) == ("CHOICE_REFUSED", "TOO_FEW_OPTIONS", 2)
    named = {**line, "choices": [var(option) for option in options[:2]]}
    made = (await web.partner(PARTNER_PLACE, input={**asked, "lines": [named]}, key="partner-key-1"))["placeOrder"]
    assert made["__typename"] == "PlacedOrder"


async def test_the_database_lets_a_piece_be_chosen_once(web: Client, purse: Purse) -> None:
    _, options, _, (unit,) = await waiting(2, 2, 2)
    delivered = await OrderUnit.filter(order_id=unit.order_id, kind="CODE").first()
    assert delivered is not None
    with pytest.raises(Exception, match="may not change"):
        await OrderUnit.filter(id=delivered.id).update(variant_id=options[0].id)
    with pytest.raises(Exception, match="order_unit_choice"):
        await OrderUnit.filter(id=unit.id).update(choose_by=None)
