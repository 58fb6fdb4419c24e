"""A shared code that is void: everybody who has a seat gets another, or the money; and seats that are given away."""

from typing import Any

import pytest

from backend.core import database, ids
from backend.domain.accounts.models import Customer
from backend.domain.accounts.permissions import Role
from backend.domain.aftersales.models import RecalledCode, SupplierClaim
from backend.domain.audit.models import AuditEntry
from backend.domain.fulfilment.gifts import Gift
from backend.domain.notifications.models import Message
from backend.domain.orders.models import Order, OrderUnit
from backend.domain.vault.shared_models import Seat, SharedCode
from backend.domain.vault.values import CodeContent
from tests.api.conftest import Client
from tests.api.test_gifts import BACK, CLAIM, MAKE
from tests.api.test_shared_codes import about, look, reveal
from tests.make import accounts, orders, shared
from tests.make.books import proved, sums
from tests.make.outbox import drain
from tests.make.purse import bought, purse

__all__ = ["purse"]

RECALL = """mutation ($input: RecallSharedCodeInput!, $key: String!) {
  recallSharedCode(input: $input, idempotencyKey: $key) {
    __typename ... on UserError { code } ... on RecallRunning { jobId } ... on Job { id kind state } } }"""
RECALLED = """query ($id: ID!, $job: ID!) { job(id: $job) { state done sharedCode { id } batch { id } }
  sharedCode(id: $id) { state recallable nextStates recall { mode codes due setAside replacedRevealed
    replacedUnrevealed replacedHeld refundedRevealed refundedUnrevealed unheld
    supplierClaim { supplier purchaseOrder codes amount { amount currency } } } } }"""

SUPPLY = """mutation ($input: SetSharedCodeSupplierInput!) { setSharedCodeSupplier(input: $input) {
  __typename ... on UserError { code path } ... on SupplierClaimRaised { from: supplier }
  ... on SharedCode { supplier purchaseOrder version }
  ... on SharedCodeVersionConflict { current { supplier version } } } }"""


def supplied(code: SharedCode, version: int, supplier: str | None, order: str | None) -> dict[str, Any]:
    """What staff say of whom it was bought from."""
    asked = {"sharedCodeId": ids.public("shc", code.id), "version": version, "reason": "Found the bill"}
    return asked | {"supplier": supplier, "purchaseOrder": order}


@pytest.fixture
async def keeper(web: Client) -> None:
    await web.wear(await accounts.staff(Role.OPERATOR))


async def recall(web: Client, code: SharedCode, mode: str = "REPLACE_OR_REFUND", key: str = "k") -> dict[str, Any]:
    asked = {"sharedCodeId": ids.public("shc", code.id), "reason": "Its account was closed", "mode": mode}
    answer: dict[str, Any] = (await web.office(RECALL, input=asked, key=key))["recallSharedCode"]
    return answer


async def sold(code: SharedCode) -> Order:
    order = await bought([(await code.variant, 1)], by=await orders.customer())
    await drain()
    return order


async def seats_of(order: Order) -> list[tuple[str, int]]:
    """State and number of the shared code of each seat that the order ever had."""
    unit = await OrderUnit.get(order_id=order.id)
    codes = [row.id for row in await SharedCode.all().order_by("id")]
    return [
        (seat.state, codes.index(seat.shared_code_id) + 1) for seat in await Seat.filter(unit_id=unit.id).order_by("id")
    ]


async def test_holders_get_seats_in_another_one(web: Client, keeper: None, purse: Any) -> None:
    void = await shared.shared_code(seats=4, cost=500, content=CodeContent(secret="Void-One-1234"))
    goods = await void.variant
    seen, unseen = [await sold(void) for _ in range(2)]
    await reveal(web, seen)
    unpaid = await orders.placed([(goods, 1)])
    await shared.shared_code(goods, seats=4, cost=650, content=CodeContent(secret="Good-One-1234"))
    await web.wear(await accounts.staff(Role.OPERATOR))

    job = await recall(web, void)
    assert (job["kind"], job["state"]) == ("SHARED_RECALL", "WAITING")
    assert (await recall(web, void, key="other"))["jobId"] == job["id"]
    assert (await recall(web, void))["id"] == job["id"]
    await drain()

    told = await web.office(RECALLED, id=ids.public("shc", void.id), job=job["id"])
    assert told["job"] == {
        "state": "SUCCEEDED", "done": "3", "sharedCode": {"id": ids.public("shc", void.id)}, "batch": None,
    }  # fmt: skip
    assert told["sharedCode"] == {
        "state": "RECALLED", "recallable": False, "nextStates": [],
        "recall": {
            "mode": "REPLACE_OR_REFUND", "codes": "3", "due": "0", "setAside": "0", "supplierClaim": None,
            "replacedRevealed": "1", "replacedUnrevealed": "1", "replacedHeld": "1",
            "refundedRevealed": "0", "refundedUnrevealed": "0", "unheld": "0",
        },
    }  # fmt: skip
    assert [await seats_of(order) for order in (seen, unseen, unpaid)] == [
        [("RECALLED", 1), ("TAKEN", 2)], [("RECALLED", 1), ("TAKEN", 2)], [("HELD", 2)],
    ]  # fmt: skip
    # The one that is void is nobody's any more, and nobody sees what it was.
    now = await SharedCode.get(id=void.id)
    assert (now.held, now.sold) == (0, 0)
    shown = await look(web, seen)
    assert [code["withdrawnAt"] for code in shown["codes"]] == [None]
    assert shown["timeline"][-2:] == ["RECALLED", "REPLACED"]
    assert (await reveal(web, seen))["secret"] == "Good-One-1234"
    assert purse.returned == 0
    assert await Message.filter(template="unit_replaced").count() == 2
    # What the other seats cost is the shop's own; nobody is there to claim it from.
    await proved()
    booked = await sums()
    assert (booked["expense:goods"], booked["expense:made_good"]) == (2 * 500, 2 * 650)
    assert booked["liability:supplier:shared-codes"] == -2 * (500 + 650)
    entry = await AuditEntry.get(action="shared_code.recalled")
    assert (entry.target, entry.reason) == (ids.public("shc", void.id), "Its account was closed")


async def test_whoever_sold_it_is_asked_for_what_the_seats_cost(web: Client, keeper: None, purse: Any) -> None:
    void = await shared.shared_code(seats=4, cost=500, supplier="Key Works")
    for _ in range(2):
        await sold(void)
    await orders.placed([(await void.variant, 1)])
    await shared.shared_code(await void.variant, seats=4, cost=650)
    job = await recall(web, void)
    await drain()

    told = (await web.office(RECALLED, id=ids.public("shc", void.id), job=job["id"]))["sharedCode"]["recall"]
    # For the seat that was only held nothing had been spent yet.
    assert told["supplierClaim"] == {
        "supplier": "Key Works", "purchaseOrder": "P-1", "codes": "2", "amount": {"amount": "10.00", "currency": "CNY"},
    }  # fmt: skip
    await proved()
    booked = await sums()
    assert (booked["expense:goods"], booked["expense:made_good"]) == (2 * 500, 2 * 650 - 2 * 500)
    assert booked["liability:supplier:shared-codes"] == -2 * 650
    (entry,) = await database.fetch("SELECT key, facts FROM ledger_entry WHERE kind = 'supplier.claimed'")
    assert entry["key"] == f"claim:{void.id}"
    assert await SupplierClaim.all().count() == 1


async def test_a_supplier_told_after_the_recall_is_asked_then(web: Client, keeper: None, purse: Any) -> None:
    void = await shared.shared_code(seats=4, cost=500)
    await sold(void)
    await shared.shared_code(await void.variant, seats=4, cost=650)
    job = await recall(web, void)
    await drain()
    assert not await SupplierClaim.exists()
    named = (await web.office(SUPPLY, input=supplied(void, 2, "Key Works", "P-9")))["setSharedCodeSupplier"]
    assert named == {"__typename": "SharedCode", "supplier": "Key Works", "purchaseOrder": "P-9", "version": 3}
    await drain()

    told = (await web.office(RECALLED, id=ids.public("shc", void.id), job=job["id"]))["sharedCode"]["recall"]
    assert told["supplierClaim"] == {
        "supplier": "Key Works", "purchaseOrder": "P-9", "codes": "1", "amount": {"amount": "5.00", "currency": "CNY"},
    }  # fmt: skip
    await proved()
    assert (await sums())["expense:made_good"] == 650 - 500
    # What was claimed from one is not claimed from another.
    again = (await web.office(SUPPLY, input=supplied(void, 3, "Others", "P-1")))["setSharedCodeSupplier"]
    assert (again["code"], again["from"]) == ("SUPPLIER_CLAIM_RAISED", "Key Works")
    assert (await SharedCode.get(id=void.id)).supplier == "Key Works"
    assert await SupplierClaim.all().count() == 1


async def test_where_no_other_seat_is_left_the_money_goes_back(web: Client, keeper: None, purse: Any) -> None:
    void = await shared.shared_code(seats=2)
    holder = await sold(void)
    unpaid = await orders.placed([(await void.variant, 1)])
    await web.wear(await accounts.staff(Role.OPERATOR))
    job = await recall(web, void)
    await drain()
    recalled = (await web.office(RECALLED, id=ids.public("shc", void.id), job=job["id"]))["sharedCode"]["recall"]
    assert (recalled["refundedUnrevealed"], recalled["unheld"], recalled["due"]) == ("1", "1", "0")
    assert [await seats_of(order) for order in (holder, unpaid)] == [[("RECALLED", 1)], []]
    shown = await look(web, holder)
    assert (shown["state"], shown["codes"]) == ("REFUNDED", [])
    assert purse.returned == 1000
    assert await Message.filter(template="units_given_back").count() == 1
    await proved()


async def test_all_money_goes_back_when_asked_and_a_held_seat_is_moved(web: Client, keeper: None, purse: Any) -> None:
    void = await shared.shared_code(seats=3)
    goods = await void.variant
    holder = await sold(void)
    unpaid = await orders.placed([(goods, 1)])
    await shared.shared_code(goods, seats=5)
    job = await recall(web, void, "REFUND")
    await drain()
    recalled = (await web.office(RECALLED, id=ids.public("shc", void.id), job=job["id"]))["sharedCode"]["recall"]
    assert (recalled["refundedUnrevealed"], recalled["replacedHeld"], recalled["due"]) == ("1", "1", "0")
    assert await seats_of(holder) == [("RECALLED", 1)]
    assert await seats_of(unpaid) == [("HELD", 2)]
    assert purse.returned == 1000
    await proved()


async def test_whom_it_was_bought_from_is_told_and_changed_later(web: Client, keeper: None) -> None:
    code = await shared.shared_code()
    named = (await web.office(SUPPLY, input=supplied(code, 1, " Key Works ", "P-9")))["setSharedCodeSupplier"]
    assert named == {"__typename": "SharedCode", "supplier": "Key Works", "purchaseOrder": "P-9", "version": 2}
    entry = await AuditEntry.get(action="shared_code.supplier_set")
    assert (entry.target, entry.reason) == (ids.public("shc", code.id), "Found the bill")
    assert entry.diff == {"supplier": [None, "Key Works"], "purchaseOrder": [None, "P-9"]}
    stale = (await web.office(SUPPLY, input=supplied(code, 1, "Others", "P-1")))["setSharedCodeSupplier"]
    assert stale["current"] == {"supplier": "Key Works", "version": 2}
    for supplier, order, field in (
        ("Others", None, "purchaseOrder"),
        (None, "P-1", "supplier"),
        ("x" * 121, "P-1", "supplier"),
        ("Others", "y" * 81, "purchaseOrder"),
    ):
        wrong = (await web.office(SUPPLY, input=supplied(code, 2, supplier, order)))["setSharedCodeSupplier"]
        assert (wrong["code"], wrong["path"]) == ("INVALID_INPUT", ["input", field])
    silent = supplied(code, 2, "Others", "P-1") | {"reason": " "}
    assert (await web.office(SUPPLY, input=silent))["setSharedCodeSupplier"]["code"] == "INVALID_INPUT"
    row = await SharedCode.get()
    assert (row.supplier, row.purchase_order, row.version) == ("Key Works", "P-9", 2)
    assert await AuditEntry.filter(action="shared_code.supplier_set").count() == 1
    nobodys = (await web.office(SUPPLY, input=supplied(code, 2, None, None)))["setSharedCodeSupplier"]
    assert (nobodys["supplier"], nobodys["purchaseOrder"], nobodys["version"]) == (None, None, 3)


async def test_a_recalled_one_is_neither_sold_nor_moved_and_others_may_not_recall(web: Client, keeper: None) -> None:
    void = await shared.shared_code()
    await recall(web, void)
    moved = """mutation ($input: SetSharedCodeStateInput!) { setSharedCodeState(input: $input) {
      __typename ... on UserError { code } } }"""
    code_id = ids.public("shc", void.id)
    asked = {"sharedCodeId": code_id, "version": 2, "state": "OPEN", "reason": "x"}
    assert (await web.office(moved, input=asked))["setSharedCodeState"]["code"] == "SHARED_CODE_TRANSITION_REFUSED"
    by_hand = await shared.shared_code()
    asked |= {"sharedCodeId": ids.public("shc", by_hand.id), "version": 1, "state": "RECALLED"}
    assert (await web.office(moved, input=asked))["setSharedCodeState"]["code"] == "SHARED_CODE_TRANSITION_REFUSED"
    assert (await about(web, by_hand))["state"] == "OPEN"
    nobodys = {"sharedCodeId": ids.public("shc", ids.new()), "reason": "x", "mode": "REFUND"}
    assert (await web.office(RECALL, input=nobodys, key="n"))["recallSharedCode"]["code"] == "SHARED_CODE_UNKNOWN"
    await web.wear(await accounts.staff(Role.SUPPORT))
    body = {"query": RECALL, "variables": {"input": nobodys | {"sharedCodeId": code_id}, "key": "s"}}
    answer = (await web.post("/graphql/admin", json=body)).json()
    assert answer["errors"][0]["extensions"]["code"] == "FORBIDDEN"
    assert not await RecalledCode.exists()


async def test_a_seat_is_given_away_by_link_and_its_new_secret_told_to_whoever_has_it(
    web: Client, keeper: None
) -> None:
    code = await shared.shared_code(seats=3, content=CodeContent(secret="Family-One-1"))
    mine, unit, seat = await shared.holder(code, by=await orders.customer(email="giver@example.com"))
    looked, looked_unit, _ = await shared.holder(code, by=await orders.customer())
    await reveal(web, looked)
    refused = await web.shop(MAKE, input={"unitId": ids.public("unt", looked_unit.id)}, key="a")
    assert refused["makeGift"]["reason"] == "REVEALED"
    await web.wear(await Customer.get(id=mine.customer_id))
    gift = (await web.shop(MAKE, input={"unitId": ids.public("unt", unit.id)}, key="b"))["makeGift"]
    assert gift["state"] == "OPEN"
    assert (await reveal(web, mine))["code"] == "UNIT_GIFTED"
    assert (await web.shop(BACK, id=gift["id"]))["takeBackGift"]["state"] == "TAKEN_BACK"
    gift = (await web.shop(MAKE, input={"unitId": ids.public("unt", unit.id)}, key="c"))["makeGift"]

    friend = await accounts.customer(email="friend@example.com")
    await web.wear(friend)
    got = (await web.shop(CLAIM, token=gift["token"]))["claimGift"]
    assert (got["isMine"], got["unit"]["codes"][0]["id"]) == (True, ids.public("cod", seat.id))
    query = """mutation ($id: ID!) { revealCode(input: {codeId: $id}) { ... on RevealedCode { secret } } }"""
    assert (await web.shop(query, id=ids.public("cod", seat.id)))["revealCode"] == {"secret": "Family-One-1"}
    await drain()
    await shared.rotated(code, CodeContent(secret="Family-Two-2"))
    await drain()
    told = {message.to: message for message in await Message.filter(template="access_renewed")}
    assert len(told) == 2
    assert gift["token"] in told["friend@example.com"].body
    assert "giver@example.com" not in told
    assert (await web.shop(query, id=ids.public("cod", seat.id)))["revealCode"] == {"secret": "Family-Two-2"}
    assert (await Gift.get(state="CLAIMED")).recipient_id == friend.id


@pytest.mark.parametrize("mode", ["REPLACE_OR_REFUND", "REFUND"])
async def test_whoever_was_given_a_seat_is_told_of_its_recall(web: Client, keeper: None, purse: Any, mode: str) -> None:
    void = await shared.shared_code(seats=3)
    goods = await void.variant
    await shared.shared_code(goods, seats=3)
    order = await bought([(goods, 1)], by=await orders.customer(email="giver@example.com"))
    await drain()
    unit = await OrderUnit.get(order_id=order.id)
    await web.wear(await Customer.get(id=order.customer_id))
    gift = (await web.shop(MAKE, input={"unitId": ids.public("unt", unit.id)}, key="g"))["makeGift"]
    await web.wear(await accounts.customer(email="friend@example.com"))
    await web.shop(CLAIM, token=gift["token"])
    await drain()
    await Message.all().delete()
    await web.wear(await accounts.staff(Role.OPERATOR))
    await recall(web, void, mode=mode)
    await drain()
    told = {message.to: message for message in await Message.all()}
    friend = told.pop("friend@example.com")
    assert gift["token"] in friend.body
    if mode == "REFUND":
        assert friend.template == "gift_recalled"
        assert set(told) == {order.contact_email}
    else:
        assert (friend.template, told) == ("unit_replaced", {})


async def test_a_seat_bought_in_another_currency_is_booked_in_that(web: Client, keeper: None, purse: Any) -> None:
    goods = await shared.variant()
    create = """mutation ($input: SharedCodeInput!, $key: String!) {
      createSharedCode(input: $input, idempotencyKey: $key) { ... on UserError { code }
        ... on SharedCode { seatCost { amount currency } } } }"""
    wanted = {
        "variantId": ids.public("var", goods.id), "label": "Family 1", "seats": 2, "secret": {"secret": "Sesame-1234"},
        "seatCost": {"amount": "90", "currency": "JPY"},
    }  # fmt: skip
    made = (await web.office(create, input=wanted, key="k"))["createSharedCode"]
    assert made == {"seatCost": {"amount": "90", "currency": "JPY"}}
    await sold(await SharedCode.get())
    await proved()
    assert (await sums())["liability:supplier:shared-codes"] == -90
    for lone in ({"supplier": "Key Works"}, {"purchaseOrder": "P-1"}, {"supplier": "x" * 121, "purchaseOrder": "P-1"}):
        wrong = wanted | lone | {"secret": {"secret": "Another-1234"}}
        answer = (await web.office(create, input=wrong, key="l"))["createSharedCode"]
        assert answer["code"] == "INVALID_INPUT"
    assert await SharedCode.all().count() == 1


COUNTS = """query ($id: ID!) { product(id: $id) { variants { sellable stock { free held delivered } } } }"""


async def test_the_stock_of_a_variant_is_told_whatever_kind_it_is(web: Client, keeper: None) -> None:
    from backend.domain.catalog.models import FulfilmentKind
    from tests.make import catalog

    code = await shared.shared_code(seats=5)
    goods = await code.variant
    await shared.holder(code)
    await orders.placed([(goods, 1)])
    capped = await catalog.variant(kind=FulfilmentKind.MEMBERSHIP, cap=10)
    await orders.placed([(capped, 2)])
    for variant, sellable, stock in (
        (goods, 3, {"free": "3", "held": "1", "delivered": "1"}),
        (capped, 8, {"free": "8", "held": "2", "delivered": "0"}),
        (await catalog.variant(kind=FulfilmentKind.VOUCHER), None, {"free": "0", "held": "0", "delivered": "0"}),
    ):
        told = await web.office(COUNTS, id=ids.public("prd", variant.product_id))
        assert told["product"]["variants"] == [{"sellable": sellable, "stock": stock}]
