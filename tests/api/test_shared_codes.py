"""Shared codes: one secret for many, each in a seat; changed once for all, withdrawn from one."""

import json
from typing import Any

import pytest

from backend.core import clock, database, ids
from backend.domain.accounts.models import Customer
from backend.domain.accounts.permissions import Role
from backend.domain.audit.models import AuditEntry
from backend.domain.catalog.models import Variant
from backend.domain.inventory.queries import availability_by_variant
from backend.domain.notifications.models import Message
from backend.domain.orders.models import Order, OrderUnit
from backend.domain.payments.models import Refund
from backend.domain.vault.models import Reveal
from backend.domain.vault.shared_models import Seat, SharedCode, SharedSecret
from backend.domain.vault.values import CodeContent
from tests.api.conftest import Client
from tests.make import accounts, orders, shared, vault
from tests.make.books import give_back, proved
from tests.make.outbox import drain
from tests.make.purse import bought, purse

__all__ = ["purse"]

REFUSED = "... on UserError { code message path }"
CODE = "id label state seats held taken free stillKnowing revision rotatedAt hasNumber hasUrl version"
CREATE = f"""mutation ($input: SharedCodeInput!, $key: String!) {{ createSharedCode(input: $input, idempotencyKey: $key)
  {{ __typename {REFUSED} ... on SharedCode {{ {CODE} seatCost {{ amount }} }} }} }}"""
ROTATE = f"""mutation ($input: RotateSharedCodeInput!, $key: String!) {{
  rotateSharedCode(input: $input, idempotencyKey: $key) {{ __typename {REFUSED} ... on SharedCode {{ {CODE} }}
  ... on SharedCodeVersionConflict {{ current {{ version }} }} }} }}"""
SEATS = f"""mutation ($input: SetSharedCodeSeatsInput!) {{ setSharedCodeSeats(input: $input) {{ __typename {REFUSED}
  ... on SharedCode {{ {CODE} }} ... on SeatsTaken {{ taken }} }} }}"""
MOVE = f"""mutation ($input: SetSharedCodeStateInput!) {{ setSharedCodeState(input: $input) {{ __typename {REFUSED}
  ... on SharedCode {{ {CODE} nextStates }} ... on SharedCodeTransitionRefused {{ from to }} }} }}"""
REVOKE = f"""mutation ($input: RevokeSeatInput!) {{ revokeSeat(input: $input) {{ __typename {REFUSED}
  ... on Seat {{ state reason knowsSecret sharedCode {{ {CODE} }} order {{ number }} }} }} }}"""
LIST = f"""query ($id: ID!) {{ sharedCode(id: $id) {{ {CODE} changes {{ revision reason }} }}
  seats(sharedCodeId: $id, first: 10) {{ edges {{ node {{ id state revealedAt reason order {{ number }} }} }} }} }}"""
ORDER = """query ($id: ID!) { order(id: $id) { timeline { kind } lines { units { state
  codes { id hint hasNumber renewedAt revealedAt withdrawnAt withdrawnBecause } } } } }"""
REVEAL = """mutation ($id: ID!) { revealCode(input: {codeId: $id}) { __typename ... on UserError { code }
  ... on RevealedCode { number secret url } } }"""


async def reveal(web: Client, order: Order) -> dict[str, Any]:
    shown = await look(web, order)
    answer: dict[str, Any] = (await web.shop(REVEAL, id=shown["codes"][0]["id"]))["revealCode"]
    return answer


async def look(web: Client, order: Order) -> dict[str, Any]:
    """The only piece of the order, as its buyer sees it."""
    await web.wear(await Customer.get(id=order.customer_id))
    told = (await web.shop(ORDER, id=ids.public("ord", order.id)))["order"]
    return {**told["lines"][0]["units"][0], "timeline": [event["kind"] for event in told["timeline"]]}


async def about(web: Client, code: SharedCode) -> dict[str, Any]:
    told = await web.office(LIST, id=ids.public("shc", code.id))
    return {**told["sharedCode"], "holders": [edge["node"] for edge in told["seats"]["edges"]]}


def asked(code: SharedCode, version: int, **more: Any) -> dict[str, Any]:
    return {"sharedCodeId": ids.public("shc", code.id), "version": version, "reason": "It leaked", **more}


@pytest.fixture
async def keeper(web: Client) -> None:
    await web.wear(await accounts.staff(Role.OPERATOR))


async def test_a_secret_is_sold_by_the_seat_and_changed_once_for_all(web: Client, keeper: None) -> None:
    vault.bind_keys()
    goods = await shared.variant()
    wanted = {
        "variantId": ids.public("var", goods.id), "label": " Family 1 ", "seats": 2,
        "secret": {"number": "family@example.com", "secret": "Open-Sesame-1"},
        "seatCost": {"amount": "5.00", "currency": "CNY"},
    }  # fmt: skip
    made = (await web.office(CREATE, input=wanted, key="k"))["createSharedCode"]
    assert (made["label"], made["seats"], made["free"], made["hasNumber"], made["hasUrl"]) == (
        "Family 1", 2, 2, True, False,
    )  # fmt: skip
    code = await SharedCode.get()
    one, two = [(await shared.holder(code, by=await orders.customer()))[0] for _ in range(2)]
    assert (await reveal(web, one))["secret"] == "Open-Sesame-1"
    before = await look(web, two)
    assert (before["codes"][0]["renewedAt"], before["codes"][0]["revealedAt"]) == (None, None)
    await drain()

    new = {"secret": {"number": "family@example.com", "secret": "Open-Sesame-2"}}
    rotated = (await web.office(ROTATE, input=asked(code, 1, **new), key="r"))["rotateSharedCode"]
    assert (rotated["revision"], rotated["taken"], rotated["version"]) == (2, 2, 2)
    for order in (one, two):
        assert (await look(web, order))["codes"][0]["renewedAt"] is not None
        assert (await reveal(web, order))["secret"] == "Open-Sesame-2"
    # No second delivery, no second seat, and the secret that was is nowhere any more.
    assert await Seat.all().count() == 2
    assert [secret.revision for secret in await SharedSecret.filter(sealed__isnull=False)] == [2]
    assert await Reveal.all().count() == 3

    # Each holder is told once, whoever comes later not at all, and the message holds no secret.
    await web.office(SEATS, input=asked(code, 2, seats=3))
    late, _, _ = await shared.holder(code, by=await orders.customer())
    await drain()
    told = await Message.filter(template="access_renewed")
    assert len(told) == 2
    assert not any("Sesame" in message.body for message in told)
    assert (await look(web, late))["codes"][0]["renewedAt"] is None


async def test_a_seat_is_taken_away_with_a_reason_and_its_place_sold_again(web: Client, keeper: None) -> None:
    code = await shared.shared_code(seats=1)
    order, _, seat = await shared.holder(code, by=await orders.customer())
    await reveal(web, order)
    wanted = {"seatId": ids.public("sea", seat.id), "reason": " Passed on to others "}
    revoked = (await web.office(REVOKE, input=wanted))["revokeSeat"]
    assert (revoked["state"], revoked["reason"], revoked["knowsSecret"]) == ("REVOKED", "Passed on to others", True)
    assert (revoked["order"]["number"], revoked["sharedCode"]["free"]) == (order.number, 1)
    assert revoked["sharedCode"]["stillKnowing"] == 1
    assert (await web.office(REVOKE, input=wanted))["revokeSeat"]["code"] == "SEAT_NOT_TAKEN"

    # Its holder is told the truth, sees nothing more, and keeps the claim to the money.
    shown = await look(web, order)
    assert shown["codes"][0]["withdrawnBecause"] == "Passed on to others"
    assert (shown["state"], shown["timeline"][-1]) == ("DELIVERED", "REVOKED")
    assert (await reveal(web, order))["code"] == "CODE_NOT_DELIVERED"
    assert not await Refund.exists()
    entry = await AuditEntry.get(action="seat.revoked")
    assert (entry.target, entry.reason) == (ids.public("sea", seat.id), "Passed on to others")

    # The place is sold again; a new secret is news to whoever left.
    await shared.holder(code)
    await web.office(ROTATE, input=asked(code, 1, secret={"url": "https://join.example/new"}), key="r")
    now = await about(web, code)
    assert (now["free"], now["taken"], now["stillKnowing"], now["hasUrl"]) == (0, 1, 0, True)
    assert [holder["state"] for holder in now["holders"]] == ["TAKEN", "REVOKED"]
    assert [change["reason"] for change in now["changes"]] == ["It leaked"]


async def test_what_goes_back_leaves_its_seat_and_the_books_agree(web: Client, keeper: None, purse: Any) -> None:
    code = await shared.shared_code(seats=1, cost=550)
    variant = await code.variant
    order = await bought([(variant, 1)])
    await drain()
    unit = await OrderUnit.get(order_id=order.id)
    assert (unit.state, unit.cost_minor) == ("DELIVERED", 550)
    assert await left(variant) == 0
    await give_back(order, {unit.id: unit.paid_minor})
    await drain()
    assert (await Seat.get()).state == "RETURNED"
    assert await left(variant) == 1
    told = await about(web, code)
    assert (told["free"], told["taken"], told["stillKnowing"]) == (1, 0, 0)
    await proved()


async def left(variant: Variant) -> int | None:
    (stock,) = await availability_by_variant([variant.id], clock.now())
    return stock.left


async def test_what_is_refused_changes_nothing(web: Client, keeper: None) -> None:
    code = await shared.shared_code(seats=3, content=CodeContent(secret="Used-Before-1"))
    goods = await code.variant
    card = CodeContent(number="N1", secret="A-CARD-OF-IT-12")
    await vault.batch(goods, codes=[card])
    await orders.placed([(goods, 1)])
    await shared.holder(code)
    few = (await web.office(SEATS, input=asked(code, 1, seats=1)))["setSharedCodeSeats"]
    assert (few["code"], few["taken"]) == ("SEATS_TAKEN", 2)
    for content, refusal in (
        ({"secret": "UsedBefore 1"}, "SECRET_USED_BEFORE"),
        ({"secret": card.secret}, "SECRET_USED_BEFORE"),
        ({"number": "only"}, "INVALID_INPUT"),
        ({"url": "ftp://example.com"}, "INVALID_INPUT"),
    ):
        answer = (await web.office(ROTATE, input=asked(code, 1, secret=content), key=ids.new().hex))["rotateSharedCode"]
        assert answer["code"] == refusal, content
        assert "UsedBefore 1" not in json.dumps(answer)
    stale = await web.office(ROTATE, input=asked(code, 7, secret={"secret": "Fresh-One-12"}), key="s")
    assert stale["rotateSharedCode"]["current"] == {"version": 1}
    row = await SharedCode.get()
    assert (row.cap, row.held, row.sold, row.revision, row.version) == (3, 1, 1, 1, 1)
    # What it was is found by nobody who reads what is kept.
    for table in ("shared_secret", "shared_code", "audit_entry", "outbox_message", "seat"):
        rows = await database.fetch(f"SELECT t::text AS row FROM {table} t")  # constants
        assert not any("Used-Before" in str(kept["row"]) for kept in rows)


async def test_a_paused_one_is_not_sold_and_what_ends_first_is(web: Client, keeper: None) -> None:
    later = await shared.shared_code(seats=2)
    goods = await later.variant
    sooner = await shared.shared_code(goods, seats=1, expires_on=clock.shop_day(clock.now()))
    assert (await shared.holder(later))[2].shared_code_id == sooner.id
    assert (await shared.holder(later))[2].shared_code_id == later.id
    moved = (await web.office(MOVE, input=asked(later, 1, state="PAUSED")))["setSharedCodeState"]
    assert (moved["state"], moved["nextStates"]) == ("PAUSED", ["OPEN", "CLOSED"])
    assert await left(goods) == 0
    closed = (await web.office(MOVE, input=asked(later, 2, state="CLOSED")))["setSharedCodeState"]
    assert (closed["state"], closed["taken"]) == ("CLOSED", 1)
    again = (await web.office(MOVE, input=asked(later, 3, state="OPEN")))["setSharedCodeState"]
    assert (again["code"], again["from"], again["to"]) == ("SHARED_CODE_TRANSITION_REFUSED", "CLOSED", "OPEN")
