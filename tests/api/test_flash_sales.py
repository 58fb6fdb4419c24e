"""Flash sales through the graph: who comes in, who does not, and what everybody sees."""

import asyncio
import base64
from collections import Counter
from datetime import timedelta
from typing import Any

import orjson
import pytest
import pytest_asyncio

from backend import api, wiring
from backend import settings as configuration
from backend.core import clock, ids
from backend.domain.accounts.callers import NOBODY, Caller
from backend.domain.accounts.models import Customer
from backend.domain.catalog.models import Variant
from backend.domain.finance.verifying.allowances import compare
from backend.domain.finance.verifying.report import Report
from backend.domain.flash_sales import challenge, queries, quick, service
from backend.domain.flash_sales.models import FlashDifference
from backend.domain.flash_sales.sales import Count, Sale
from backend.domain.flash_sales.states import WaitingRoomMode
from backend.domain.flash_sales.tickets import Ticket, opened
from backend.domain.orders.models import Order
from backend.resolvers.storefront import flash_sales as storefront
from backend.schema.doors import Door
from backend.web.context import WebContext
from tests.api.conftest import Client
from tests.make import accounts, catalog, orders, vault
from tests.make import flash as make
from tests.make.provider import levers, provider, sandbox_process
from tests.make.statements import counted

__all__ = ["levers", "provider", "sandbox_process"]

JOIN = """mutation Join($input: JoinFlashSaleInput!, $key: String!) {
  answer: joinFlashSale(input: $input, idempotencyKey: $key) {
    __typename ... on UserError { code message }
    ... on FlashAdmission { token itemId quantity price { amount currency } holdSeconds expiresAt }
    ... on FlashSaleSoldOut { mayReturn } ... on WaitingRoomOpen { ahead } } }"""
WAIT = """mutation($input: WaitForFlashSaleInput!) { answer: waitForFlashSale(input: $input) {
    __typename ... on UserError { code } ... on WaitingTicket { ticket waiting ahead due } } }"""
LEAVE = "mutation($token: String!) { answer: leaveFlashSale(token: $token) { __typename } }"
_numbers = iter(range(13_100_000_000, 13_199_999_999))


@pytest_asyncio.fixture(autouse=True)
async def _open(web: Client) -> None:
    """As a process does when it starts."""
    wiring.bind_keys(configuration.get())
    await quick.alive(clock.now())


async def join(web: Client, sale: Sale, **more: Any) -> dict[str, Any]:
    said = {"itemId": ids.public("fli", sale.items[0].id), "contact": {"phone": str(next(_numbers))}, **more}
    web.cookies.delete("tessera_device")  # everybody is on a device of their own
    answer: dict[str, Any] = (await web.shop(JOIN, input=said, key=ids.new().hex))["answer"]
    return answer


async def count(sale: Sale) -> Count:
    (found,) = await queries.counts_by_item([sale.items[0].id])
    return found


async def test_a_crowd_of_sixty_four_at_a_time_gets_exactly_what_there_is(web: Client) -> None:
    sale = await make.sale(quota=25)
    room = asyncio.Semaphore(64)

    async def one() -> dict[str, Any]:
        async with room:
            return await join(web, sale)

    answers = await asyncio.gather(*(one() for _ in range(300)))
    assert Counter(answer["__typename"] for answer in answers) == {"FlashAdmission": 25, "FlashSaleSoldOut": 275}
    assert await count(sale) == Count(25, held=25, sold=0, admitted=25)
    won = next(answer for answer in answers if answer["__typename"] == "FlashAdmission")
    assert (won["price"], won["holdSeconds"]) == ({"amount": "5.00", "currency": "CNY"}, 300)
    lost = next(answer for answer in answers if answer["__typename"] == "FlashSaleSoldOut")
    assert (lost["code"], lost["mayReturn"]) == ("FLASH_SALE_SOLD_OUT", True)
    # What somebody gives up is had by somebody else, though a crowd was just told that nothing is left.
    assert (await web.shop(LEAVE, token=won["token"]))["answer"] == {"__typename": "FlashPlaceLeft"}
    await asyncio.sleep(0.55)
    assert (await join(web, sale))["__typename"] == "FlashAdmission"
    assert (await join(web, sale))["__typename"] == "FlashSaleSoldOut"


async def test_whoever_was_paid_for_by_the_same_payer_is_the_same_person_at_the_door(web: Client) -> None:
    variant = await catalog.variant(price=1000)
    await vault.batch(variant, codes=4)
    first, second, third, other = [await orders.customer() for _ in range(4)]
    paid_for = [await orders.placed([(variant, 1)], by=who) for who in (first, second, other)]
    # An order without the account, to the address that is proved to be theirs.
    third_self = await Customer.get(id=third.customer_id)
    paid_for.append(await orders.placed([(variant, 1)], email=third_self.email))
    await Order.filter(id__in=[row.id for row in paid_for]).update(payer_key="payer:of-all")
    await Order.filter(id=paid_for[2].id).update(payer_key="payer:of-other")
    await Customer.filter(id=third.customer_id).update(email_proved_at=clock.now())
    sale = await make.sale(quota=5)

    strangers = [await Customer.get(id=(await orders.customer()).customer_id) for _ in range(2)]
    for one in strangers:
        await web.wear(one)
        with counted() as before:
            assert (await join(web, sale, contact=None))["__typename"] == "FlashAdmission"
    await web.wear(await Customer.get(id=first.customer_id))
    with counted() as said:
        assert (await join(web, sale, contact=None))["__typename"] == "FlashAdmission"
    assert said == before, "known payers are looked up with what was looked up before"
    assert sum("payer_key" in one for one in said) == 1
    for who in (second, third, first):
        refused = await join_as(web, who, sale)
        assert (refused["__typename"], refused["code"]) == ("FlashLimitReached", "FLASH_LIMIT_REACHED")
    assert await count(sale) == Count(5, held=3, sold=0, admitted=3)
    assert await make.counted(sale) == 3
    assert (await join_as(web, other, sale))["__typename"] == "FlashAdmission"
    assert await count(sale) == Count(5, held=4, sold=0, admitted=4)
    assert await compare(Report()) is None


async def test_two_who_are_paid_for_by_one_come_at_once_and_one_is_let_in(web: Client) -> None:
    variant = await catalog.variant(price=1000)
    await vault.batch(variant, codes=8)
    callers = [await orders.customer() for _ in range(8)]
    for who in callers:
        await orders.placed([(variant, 1)], by=who)
    await Order.all().update(payer_key="payer:of-all")
    sale = await make.sale(quota=8)
    asked = [service.Joining(sale.items[0].id, 1, ids.new().hex) for _ in callers]
    channel = await catalog.channel()
    tried = await asyncio.gather(
        *(
            service.join(who, one, channel_id=channel.id, at=clock.now())
            for who, one in zip(callers, asked, strict=True)
        ),
        return_exceptions=True,
    )
    assert Counter(type(one).__name__ for one in tried) == {"Admitted": 1, "FlashLimitReached": 7}
    assert await count(sale) == Count(8, held=1, sold=0, admitted=1)
    assert await make.counted(sale) == 1


async def join_as(web: Client, who: Caller, sale: Sale) -> dict[str, Any]:
    await web.wear(await Customer.get(id=who.customer_id))
    return await join(web, sale, contact=None)


async def test_whose_answer_was_lost_finds_the_place_although_all_is_sold(web: Client) -> None:
    sale = await make.sale(quota=1)
    said = {"itemId": ids.public("fli", sale.items[0].id), "contact": {"phone": "13800138000"}}
    first = (await web.shop(JOIN, input=said, key="the-same-key"))["answer"]
    assert (await join(web, sale))["__typename"] == "FlashSaleSoldOut"
    assert (await web.shop(JOIN, input={**said, "retry": True}, key="the-same-key"))["answer"] == first
    other = {**said, "contact": {"phone": "13800138001"}, "retry": True}
    assert (await web.shop(JOIN, input=other, key="the-same-key"))["answer"]["code"] == "IDEMPOTENCY_CONFLICT"


def solve(text: str) -> str:
    """As a browser does it."""
    given = orjson.loads(text)
    parameters = given["parameters"]
    for counter in range(10_000):
        key = challenge.derived(parameters, counter).hex()
        if key.startswith(parameters["keyPrefix"]):
            solution = {"counter": counter, "derivedKey": key}
            return base64.b64encode(orjson.dumps({"challenge": given, "solution": solution})).decode()
    raise AssertionError("no solution")


async def test_each_solution_lets_in_once_and_only_where_it_was_asked_for(
    web: Client, settings: pytest.MonkeyPatch
) -> None:
    settings.setenv("TESSERA_FLASH_CHALLENGE_COST", "10")
    sale, other = await make.sale(quota=9, challenge=True), await make.sale(quota=9, challenge=True)
    ask = "query($id: ID!) { flashChallenge(saleId: $id) }"
    solution = solve((await web.shop(ask, id=ids.public("fls", sale.id)))["flashChallenge"])
    forged = orjson.loads(base64.b64decode(solution))
    forged["challenge"]["parameters"]["cost"] = 1
    for sent in (None, "nonsense", base64.b64encode(orjson.dumps(forged)).decode()):
        assert (await join(web, sale, solution=sent))["code"] == "CHALLENGE_FAILED"
    assert (await join(web, other, solution=solution))["code"] == "CHALLENGE_FAILED"

    assert (await join(web, sale, solution=solution))["__typename"] == "FlashAdmission"
    assert (await join(web, sale, solution=solution))["code"] == "CHALLENGE_FAILED"
    assert (await count(sale)).admitted == 1


def test_challenges_are_altchas() -> None:
    """Made and solved by the official library (Python, 2.3.0)."""
    parameters = {
        "algorithm": "PBKDF2/SHA-256",
        "cost": 100,
        "keyLength": 32,
        "keyPrefix": "00",
        "nonce": "7fe3c6d6133337997186c39a977e39b5",
        "salt": "cad94ee44593e2f13ac2d9bc6da32204",
        "expiresAt": 1900000000,
        "data": {"for": "flash:x", "issued": 1764000000000},
    }
    assert (
        challenge.signature(parameters, b"k" * 32) == "85307e0f3f3bdd34a34a6d519352de1dd2ea3c581572d47a4684b0ee5a41ddd0"
    )
    assert (
        challenge.derived(parameters, 151).hex() == "00d9ae70d2ecef64b8775772c6b0cc767cfd24701c43b9623258a178db11c8af"
    )


async def test_a_solution_from_before_valkey_forgot_is_not_taken_again(
    web: Client, settings: pytest.MonkeyPatch, redis: Any
) -> None:
    settings.setenv("TESSERA_FLASH_CHALLENGE_COST", "10")
    sale = await make.sale(quota=9, challenge=True)
    ask = "query($id: ID!) { flashChallenge(saleId: $id) }"
    solution = solve((await web.shop(ask, id=ids.public("fls", sale.id)))["flashChallenge"])
    assert (await join(web, sale, solution=solution))["__typename"] == "FlashAdmission"
    await redis.flushall()
    assert (await join(web, sale, solution=solution))["code"] == "CHALLENGE_FAILED"
    assert (await count(sale)).admitted == 1


async def test_buyers_queue_by_lot_and_come_in_as_fast_as_the_room_lets_them(web: Client) -> None:
    starts = clock.now() + timedelta(minutes=10)
    sale = await make.sale(quota=50, starts_at=starts, waiting=WaitingRoomMode.ALWAYS, let_in=10)
    sale_id = ids.public("fls", sale.id)
    taken = [(await web.shop(WAIT, input={"saleId": sale_id}))["answer"] for _ in range(12)]
    assert [one["waiting"] for one in taken] == list(range(1, 13))
    assert {(one["ahead"], one["due"]) for one in taken} == {(None, False)}

    # A second after the start ten of the twelve may come in, whoever the lot has drawn.
    at = starts + timedelta(seconds=1)
    standing = [await service.waiting(sale.id, one["ticket"], at=at) for one in taken]
    due = [one is not None and one.is_due(at) for one in standing]
    assert due.count(True) == 10
    assert sorted(one.standing.rank for one in standing if one) == list(range(12))
    assert [one.standing.rank for one in standing if one] != list(range(12))
    # Who comes after the start stands behind them, in order of coming.
    late = Ticket(sale.id, ids.new(), round((starts + timedelta(seconds=2)).timestamp() * 1000))
    behind = await service.waiting(sale.id, late.text(), at=at)
    assert behind is not None
    assert behind.standing.rank == 12
    # Somebody with an account has one place in the queue.
    await web.wear(await accounts.customer())
    again = [(await web.shop(WAIT, input={"saleId": sale_id}))["answer"]["waiting"] for _ in range(3)]
    assert len(set(again)) == 1


ROOM = """subscription ($id: ID!, $ticket: String!) { waitingRoom(saleId: $id, ticket: $ticket) {
  ticket waiting ahead due } }"""


async def room(sale: Sale, ticket: str) -> Any:
    here = WebContext(
        door=Door.STOREFRONT,
        caller=NOBODY,
        locale="en",
        channel_id=(await catalog.channel()).id,
        address="",
        user_agent="",
        secure=False,
        streams=True,
    )
    said = {"id": ids.public("fls", sale.id), "ticket": ticket}
    return await api.schema(Door.STOREFRONT).subscribe(ROOM, variable_values=said, context_value=here)


async def test_whoever_waits_is_told_how_it_goes_on_until_it_is_their_turn(
    web: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(storefront, "TURN_S", 0.05)
    starts = clock.now() + timedelta(seconds=2)
    sale = await make.sale(quota=50, starts_at=starts, waiting=WaitingRoomMode.ALWAYS, let_in=2)
    wanted = {"saleId": ids.public("fls", sale.id)}
    taken = [(await web.shop(WAIT, input=wanted))["answer"]["ticket"] for _ in range(3)]
    last = max(taken, key=lambda text: opened(text, sale.id).place(starts))  # type: ignore[union-attr]
    told = []
    async with asyncio.timeout(30):
        async for result in await room(sale, last):
            assert result.errors is None
            told.append(result.data["waitingRoom"])
    assert [one["due"] for one in told] == [False] * (len(told) - 1) + [True]
    assert (told[0]["ahead"], told[0]["waiting"]) == (None, 3)
    ahead = [one["ahead"] for one in told[1:-1]]
    assert ahead == sorted(ahead, reverse=True)
    assert clock.now() >= starts + timedelta(seconds=1)
    async for result in await room(sale, "forged"):
        assert result.errors[0].extensions["code"] == "TICKET_INVALID"


async def test_a_rush_opens_the_room_by_itself(web: Client) -> None:
    sale = await make.sale(quota=50, waiting=WaitingRoomMode.BY_LOAD, room_from=5, let_in=1000)
    answers = [await join(web, sale) for _ in range(40)]
    kinds = Counter(answer["__typename"] for answer in answers)
    assert kinds["WaitingRoomOpen"] > 0
    assert kinds["FlashAdmission"] + kinds["WaitingRoomOpen"] == 40
    ticket = (await web.shop(WAIT, input={"saleId": ids.public("fls", sale.id)}))["answer"]
    await asyncio.sleep(0.1)
    assert (await join(web, sale, ticket=ticket["ticket"]))["__typename"] == "FlashAdmission"
    assert (await join(web, sale, ticket="forged"))["__typename"] == "WaitingRoomOpen"


async def test_what_is_on_the_shelf_says_its_flash_price(web: Client) -> None:
    variant = await catalog.variant(price=1000)
    sale = await make.sale(variant, quota=7)
    shown = await web.shop(
        """{ flashSales { id name phase startsAt serverTime items { id price { amount } perPerson
            stock { quota left mayReturn } variant { price { amount } } listing { name } } }
          products { edges { node { flashOffer { saleId itemId phase price { amount } } } } } }"""
    )
    (found,) = shown["flashSales"]
    assert (found["id"], found["phase"]) == (ids.public("fls", sale.id), "RUNNING")
    (item,) = found["items"]
    assert item["stock"] == {"quota": 7, "left": 7, "mayReturn": False}
    assert (item["price"]["amount"], item["variant"]["price"]["amount"]) == ("5.00", "10.00")
    (edge,) = shown["products"]["edges"]
    assert edge["node"]["flashOffer"] == {
        "saleId": found["id"],
        "itemId": item["id"],
        "phase": "RUNNING",
        "price": {"amount": "5.00"},
    }


PLACE = """mutation($input: PlaceOrderInput!, $key: String!) {
  answer: placeOrder(input: $input, idempotencyKey: $key) {
    __typename ... on UserError { code } ... on AdmissionInvalid { reason }
    ... on PlacedOrder { order { id state total { amount } steps { kind amount { amount } } } } } }"""


async def order(web: Client, variant: Variant, token: str, *, phone: str, total: str, **more: Any) -> dict[str, Any]:
    said = {
        "lines": [{"variantId": ids.public("var", variant.id), "quantity": 1}],
        "contact": {"phone": phone},
        "expectedTotal": {"amount": total, "currency": "CNY"},
        "acceptsNoReturn": True,
        "admission": token,
        **more,
    }
    answer: dict[str, Any] = (await web.shop(PLACE, input=said, key=ids.new().hex))["answer"]
    return answer


async def test_a_place_is_bought_in_one_call_at_its_price_and_once(web: Client, provider: Any) -> None:
    variant = await catalog.variant(price=1000)
    await vault.batch(variant, codes=5)
    other = await catalog.variant(price=300)
    sale = await make.sale(variant, quota=2)
    phone = str(next(_numbers))
    place = await join(web, sale, contact={"phone": phone})

    refused = await order(web, variant, place["token"], phone=str(next(_numbers)), total="5.00")
    assert (refused["code"], refused["reason"]) == ("ADMISSION_INVALID", "FOREIGN")
    refused = await order(web, other, place["token"], phone=phone, total="3.00")
    assert (refused["code"], refused["reason"]) == ("ADMISSION_INVALID", "OTHER_GOODS")
    refused = await order(web, variant, place["token"], phone=phone, total="10.00")
    assert refused["code"] == "PRICE_CHANGED"
    assert await count(sale) == Count(2, held=1, sold=0, admitted=1)

    placed = await order(web, variant, place["token"], phone=phone, total="5.00")
    assert placed["order"]["total"] == {"amount": "5.00"}
    assert [(step["kind"], step["amount"]["amount"]) for step in placed["order"]["steps"]] == [
        ("LIST_PRICE", "10.00"),
        ("FLASH_PRICE", "-5.00"),
    ]
    used = await order(web, variant, place["token"], phone=phone, total="5.00")
    assert (used["code"], used["reason"]) == ("ADMISSION_INVALID", "USED")
    row = await Order.get(id=ids.parse("ord", placed["order"]["id"]))
    assert row.takes_allowances
    assert timedelta(seconds=295) < row.expires_at - clock.now() <= timedelta(seconds=300)

    # Given up, its piece is had by somebody else; nobody's limit keeps what was given back.
    await web.shop(
        "mutation($input: CancelOrderInput!) { cancelOrder(input: $input) { __typename } }",
        input={"orderId": placed["order"]["id"]},
    )
    await service.follow(at=clock.now())
    assert await count(sale) == Count(2, held=0, sold=0, admitted=1)
    again = await join(web, sale, contact={"phone": phone})
    assert again["holdSeconds"] == 150
    assert await FlashDifference.all().count() == 0
    assert await compare(Report()) is None
