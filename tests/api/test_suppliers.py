"""Staff and suppliers at the public doors: what each may do, what is written down, and callbacks over HTTP."""

import asyncio
import hashlib
import json
import time
from contextvars import Context
from datetime import timedelta
from typing import Any

import pytest
import pytest_asyncio
from tortoise.transactions import in_transaction

from backend.core import clock, ids
from backend.domain.accounts.permissions import Role
from backend.domain.audit.models import AuditEntry, SecurityEvent
from backend.domain.finance.service import verify
from backend.domain.ledger import queries as ledger
from backend.domain.suppliers import queries, service
from backend.domain.suppliers.models import Supplier, SupplierDeposit, SupplierOffer, SupplierOrder
from backend.domain.suppliers.states import OfferState, RefusalReason, SupplierOrderState
from tests.make import accounts
from tests.make import supplier as make
from tests.make.supplier import port, site, supplier_process
from tests.standins.supplier import KEY

__all__ = ["port", "site", "supplier_process"]
pytestmark = pytest.mark.usefixtures("db", "redis", "port")
S = SupplierOrderState

LIST = """query ($filter: SupplierOrderFilter) { supplierOrders(filter: $filter) { edges { node {
    state problem account attempt reference cost { amount } faceValue { amount currency } supplier { code }
    variant { sku } } } } }"""
OFFERS = """query { supplierOffers { edges { node {
    supplierSku quota held used listed version cost { amount } supplier { code isLow balance { amount } } } } } }"""
SET = """mutation ($input: SupplierOfferInput!) { setOffer(input: $input) { __typename
    ... on SupplierOffer { version supplierSku cost { amount } checkedAt state }
    ... on OfferVersionConflict { code current { version } }
    ... on UserError { code path } } }"""
PAUSE = """mutation ($id: ID!, $reason: String!) { pauseSupplier(id: $id, reason: $reason) { __typename
    ... on Supplier { state } ... on UserError { code path } } }"""
RESUME = PAUSE.replace("pauseSupplier", "resumeSupplier")
FUND = """mutation ($input: FundSupplierInput!, $key: String!) {
    fundSupplier(input: $input, idempotencyKey: $key) { __typename
    ... on SupplierDeposit { id amount { amount currency } reason } ... on UserError { code path } } }"""
WARN = """mutation ($id: ID!, $below: MoneyInput!) { setLowBalance(id: $id, lowBalance: $below) { __typename
    ... on Supplier { isLow lowBalance { amount } } ... on UserError { code path } } }"""
LOW = "{ overview { lowSuppliers { code } } }"
ASK = """mutation ($id: ID!) { askSupplier(id: $id) { __typename
    ... on SupplierOrder { state } ... on UserError { code } } }"""
BY_HAND = """mutation ($id: ID!, $outcome: HandOutcome!, $reason: String!, $spent: MoneyInput) {
    settleByHand(id: $id, outcome: $outcome, reason: $reason, spent: $spent) { __typename
    ... on SupplierOrder { state refusedReason cost { amount } delivered { amount } }
    ... on SupplierOrderNotOpen { code state } ... on UserError { code path } } }"""


@pytest_asyncio.fixture
async def office(web):
    """The admin door as an owner."""
    await web.wear(await accounts.staff())
    return web.office


def public(order: SupplierOrder) -> str:
    return ids.public("spo", order.id)


async def lost(site, **behaviour) -> Any:
    """An order whose answer was lost."""
    variant, _ = await make.offered(quota=5)
    account = make.account()
    await site.behave(account, **{"fault": "lost_answer", "fault_times": 1, "silent": True, **behaviour})
    order = await make.requested(variant, to=account)
    await service.go_on(order.id, at=order.created_at)
    return await SupplierOrder.get(id=order.id)


async def test_those_that_need_a_person_are_found(office, site):
    order = await lost(site, fault="html", fault_on=["buy", "info"], fault_times=None)
    wanted = {"filter": {"needsPerson": True, "state": {"in": ["UNKNOWN"]}}}
    assert (await office(LIST, **wanted))["supplierOrders"]["edges"] == []
    await service.sweep_due(at=order.created_at + timedelta(minutes=30))
    (edge,) = (await office(LIST, **wanted))["supplierOrders"]["edges"]
    row = await SupplierOrder.get(id=order.id).select_related("variant")
    assert edge["node"] == {
        "state": "UNKNOWN",
        "problem": "LATE",
        "account": row.account,
        "attempt": 1,
        "reference": row.reference,
        "cost": {"amount": "0.00"},
        "faceValue": {"amount": "50.00", "currency": "CNY"},
        "supplier": {"code": "kss"},
        "variant": {"sku": row.variant.sku},
    }
    spelled = {"filter": {"account": f"+86 {row.account[:3]} {row.account[3:]}"}}
    assert len((await office(LIST, **spelled))["supplierOrders"]["edges"]) == 1
    assert (await office(LIST, filter={"account": "13900000000"}))["supplierOrders"]["edges"] == []


async def test_asking_now_settles_what_the_supplier_knows(office, site):
    order = await lost(site)
    await make.ripe(site, order)
    assert (await office(ASK, id=public(order)))["askSupplier"] == {"__typename": "SupplierOrder", "state": "DELIVERED"}
    assert await AuditEntry.filter(action="supplier_order.asked", target=public(order)).count() == 1
    nobody = await office(ASK, id=ids.public("spo", ids.new()))
    assert nobody["askSupplier"] == {"__typename": "SupplierOrderUnknown", "code": "SUPPLIER_ORDER_UNKNOWN"}


async def test_a_person_says_delivered_for_less(office, site):
    order = await lost(site)
    given = {"id": public(order), "outcome": "DELIVERED", "reason": "Told by phone"}
    for spent, path in (
        ({"amount": "49.66", "currency": "CNY"}, "spent"),
        ({"amount": "1", "currency": "USD"}, "spent"),
    ):
        answer = (await office(BY_HAND, **given, spent=spent))["settleByHand"]
        assert (answer["__typename"], answer["path"]) == ("InvalidInput", [path])
    assert (await office(BY_HAND, **(given | {"reason": "  "})))["settleByHand"]["code"] == "INVALID_INPUT"
    assert (await SupplierOrder.get(id=order.id)).state is S.UNKNOWN
    answer = (await office(BY_HAND, **given, spent={"amount": "49.00", "currency": "CNY"}))["settleByHand"]
    assert answer == {
        "__typename": "SupplierOrder",
        "state": "DELIVERED",
        "refusedReason": None,
        "cost": {"amount": "49.00"},
        "delivered": {"amount": "50.00"},
    }
    (entry,) = await AuditEntry.filter(action="supplier_order.settled", target=public(order))
    assert entry.diff is not None
    assert (entry.reason, entry.diff["state"]) == ("Told by phone", ["UNKNOWN", "DELIVERED"])
    assert [(each["outcome"], each["cost_minor"]) for each in await make.told()] == [("DELIVERED", 4900)]
    again = (await office(BY_HAND, **given))["settleByHand"]
    assert (again["code"], again["state"]) == ("SUPPLIER_ORDER_NOT_OPEN", "DELIVERED")
    offer = await SupplierOffer.get(id=order.offer_id)
    assert (offer.held, offer.used) == (0, 1)


async def test_a_person_says_refused_and_later_money_spent_is_shown(office, site):
    order = await lost(site)
    await make.offer(await make.supplier("other"), await order.variant)
    answer = await office(BY_HAND, id=public(order), outcome="REFUSED", reason="Given up")
    assert answer["settleByHand"]["refusedReason"] == "BY_HAND"
    # It goes to nobody else, however many offers there are.
    assert len(await make.attempts(order.unit_id)) == 1
    assert [each["outcome"] for each in await make.told()] == ["REFUSED"]
    await make.ripe(site, order)
    row: Any = await SupplierOrder.get(id=order.id)
    await service.sweep_due(at=row.due_at)
    row = await SupplierOrder.get(id=order.id)
    assert (row.state, row.problem, row.cost_minor) == (S.REFUSED, "SPENT_AFTER_REFUSAL", 4965)
    assert row.refused_reason is RefusalReason.BY_HAND
    assert len(await make.told()) == 1


async def balances() -> dict[str, int]:
    return {code: (await ledger.balance(code, "CNY")).posted_minor for code in ("asset:supplier:kss", "asset:bank")}


async def test_money_paid_in_is_booked_with_its_reason(office):
    made = await make.supplier()
    id = ids.public("sup", made.id)
    good: dict[str, Any] = {
        "supplierId": id,
        "amount": {"amount": "5000.00", "currency": "CNY"},
        "reason": "Transfer 7",
    }
    wrong: list[tuple[dict[str, Any], str]] = [
        ({"amount": {"amount": "0", "currency": "CNY"}}, "InvalidInput"),
        ({"amount": {"amount": "1", "currency": "USD"}}, "InvalidInput"),
        ({"reason": "  "}, "InvalidInput"),
        ({"supplierId": ids.public("sup", ids.new())}, "SupplierUnknown"),
    ]
    for change, kind in wrong:
        answer = (await office(FUND, input=good | change, key="k1"))["fundSupplier"]
        assert (answer["__typename"], answer["path"]) == (kind, ["input", *change])
    assert (await SupplierDeposit.all().count(), await balances()) == (0, {"asset:supplier:kss": 0, "asset:bank": 0})

    answer = (await office(FUND, input=good, key="k1"))["fundSupplier"]
    assert answer["amount"] == {"amount": "5000.00", "currency": "CNY"}
    assert (await office(FUND, input=good, key="k1"))["fundSupplier"]["id"] == answer["id"]
    back = good | {"amount": {"amount": "-12.50", "currency": "CNY"}, "reason": "Came back"}
    assert (await office(FUND, input=back, key="k2"))["fundSupplier"]["reason"] == "Came back"

    assert await balances() == {"asset:supplier:kss": 498_750, "asset:bank": -498_750}
    journal = await AuditEntry.filter(action="supplier.funded", target=id).order_by("id")
    assert [(entry.reason, entry.diff) for entry in journal] == [
        ("Transfer 7", {"amount": [None, "5000.00 CNY"]}),
        ("Came back", {"amount": [None, "-12.50 CNY"]}),
    ]
    # What may be spent there is the supplier's own word.
    assert (await Supplier.get(id=made.id)).balance_minor == made.balance_minor
    assert (await verify(at=clock.now())).difference is None


async def test_staff_are_warned_below_the_balance_they_set(office, web):
    made = await make.supplier(balance_minor=50_000)
    paused = await make.supplier("other", balance_minor=1, low_balance_minor=2, state="PAUSED")
    id = ids.public("sup", made.id)
    assert (await office(LOW))["overview"]["lowSuppliers"] == []
    for below in ({"amount": "-0.01", "currency": "CNY"}, {"amount": "1", "currency": "USD"}):
        answer = (await office(WARN, id=id, below=below))["setLowBalance"]
        assert (answer["code"], answer["path"]) == ("INVALID_INPUT", ["lowBalance"])
    assert (await Supplier.get(id=made.id)).low_balance_minor == 0
    answer = (await office(WARN, id=id, below={"amount": "500.01", "currency": "CNY"}))["setLowBalance"]
    assert answer == {"__typename": "Supplier", "isLow": True, "lowBalance": {"amount": "500.01"}}
    (entry,) = await AuditEntry.filter(action="supplier.low_balance_set", target=id)
    assert entry.diff == {"low_balance_minor": [0, 50_001]}
    assert (await office(LOW))["overview"]["lowSuppliers"] == [{"code": "kss"}]
    assert (await Supplier.get(id=paused.id)).low_balance_minor == 2
    await web.wear(await accounts.staff(Role.MARKETER))
    assert (await web.office(LOW))["overview"]["lowSuppliers"] == []


async def test_a_supplier_is_paused_and_resumed(office):
    variant, offer = await make.offered()
    id = ids.public("sup", offer.supplier_id)
    assert (await office(PAUSE, id=id, reason="repairs"))["pauseSupplier"] == {
        "__typename": "Supplier",
        "state": "PAUSED",
    }
    assert await service_left(variant) == 0
    assert (await office(RESUME, id=id, reason="back"))["resumeSupplier"]["state"] == "ACTIVE"
    assert await service_left(variant) > 0
    actions = await AuditEntry.filter(target=id).order_by("id").values_list("action", "reason")
    assert list(actions) == [("supplier.paused", "repairs"), ("supplier.resumed", "back")]
    assert (await office(PAUSE, id="sup_1", reason="x"))["pauseSupplier"]["code"] == "SUPPLIER_UNKNOWN"


async def service_left(variant):

    (left,) = await queries.topup_availability([variant.id], clock.now())
    return left


async def test_an_offer_is_made_changed_and_looked_up_before_it_sells(office, site):
    variant, supplier = await make.topup(), await make.supplier()
    terms = {
        "supplierId": ids.public("sup", supplier.id),
        "variantId": ids.public("var", variant.id),
        "supplierSku": "1050",
        "cost": {"amount": "49.65", "currency": "CNY"},
        "quota": 3,
        "priority": 10,
        "state": "ACTIVE",
    }
    made = (await office(SET, input=terms))["setOffer"]
    assert (made["version"], made["checkedAt"], made["cost"]) == (1, None, {"amount": "49.65"})
    assert await service_left(variant) == 0
    await service.check_suppliers(at=clock.now())
    assert await service_left(variant) == 3
    conflict = (await office(SET, input=terms))["setOffer"]
    assert (conflict["code"], conflict["current"]) == ("OFFER_VERSION_CONFLICT", {"version": 1})
    changed = (await office(SET, input=terms | {"version": 1, "state": "PAUSED"}))["setOffer"]
    assert (changed["version"], changed["state"]) == (2, "PAUSED")
    entry = await AuditEntry.filter(action="offer.set").order_by("-id").first()
    assert entry is not None
    assert entry.diff == {"state": ["ACTIVE", "PAUSED"]}
    for wrong, path in (
        ({"cost": {"amount": "5", "currency": "USD"}}, ["input", "cost"]),
        ({"cost": {"amount": "0", "currency": "CNY"}}, ["input", "cost"]),
        ({"quota": 0}, ["input", "quota"]),
        ({"priority": 0}, ["input", "priority"]),
        ({"priority": 1001}, ["input", "priority"]),
        ({"supplierSku": ""}, ["input", "supplierSku"]),
        ({"supplierSku": "话费"}, ["input", "supplierSku"]),
    ):
        answer = (await office(SET, input=terms | {"version": 2} | wrong))["setOffer"]
        assert (answer["__typename"], answer["path"]) == ("InvalidInput", path)
    assert (await SupplierOffer.get(variant_id=variant.id)).version == 2
    (edge,) = (await office(OFFERS))["supplierOffers"]["edges"]
    assert edge["node"]["supplier"]["code"] == "kss"


async def test_a_cost_that_jumps_pauses_the_offer_and_a_small_rise_does_not(office, site):
    _, offer = await make.offered(cost_minor=4900, checked_at=None)
    await service.check_suppliers(at=clock.now())
    row = await SupplierOffer.get(id=offer.id)
    # 49.65 is 1.3 % more.
    assert (row.cost_minor, row.state, row.version) == (4965, OfferState.ACTIVE, 2)
    await SupplierOffer.filter(id=offer.id).update(cost_minor=4800, checked_at=None)
    await service.check_suppliers(at=clock.now())
    row = await SupplierOffer.get(id=offer.id)
    assert (row.cost_minor, row.state, row.pause_reason) == (4965, OfferState.PAUSED, "COST_JUMP")
    (entry,) = await AuditEntry.filter(action="offer.paused")
    assert (entry.actor, entry.diff) == ("system", {"cost_minor": [4800, 4965]})


async def test_availability_is_the_least_of_quota_and_balance_and_only_while_fresh(site):
    variant, offer = await make.offered(quota=7, held=2, used=1)
    assert await service_left(variant) == 4
    await Supplier.filter(id=offer.supplier_id).update(balance_minor=3 * 4965 - 1)
    assert await service_left(variant) == 2
    await make.requested(variant)
    assert await service_left(variant) == 1
    await SupplierOffer.filter(id=offer.id).update(checked_at=clock.now() - timedelta(minutes=16))
    assert await service_left(variant) == 0
    await service.check_suppliers(at=clock.now())
    assert await service_left(variant) == 3
    await Supplier.filter(id=offer.supplier_id).update(balance_checked_at=clock.now() - timedelta(minutes=16))
    assert await service_left(variant) == 0


def callback(reference: str, *, key: str = KEY, **changes: str) -> dict[str, str]:
    fields = {"external_orderno": reference, "ordersn": "D1", "status": "3", "has_back_money": "0.00"}
    fields |= {"total_price": "49.65", "recharge_hints": "", "time": str(time.time_ns() // 10**6)} | changes
    text = json.dumps(dict(sorted(fields.items())), separators=(",", ":")).replace("/", "\\/")
    return fields | {"sign": hashlib.sha1(f"{fields['time']}{text}{key}".encode()).hexdigest()}


async def test_a_callback_is_a_reason_to_ask_and_nothing_more(web, site):
    order = await lost(site, settle_s=60)
    # It says "delivered"; the supplier itself says that it is not.
    answer = await web.post("/callbacks/suppliers/kss", json=callback(order.reference))
    assert (answer.status_code, answer.text) == (200, "ok")
    assert (await SupplierOrder.get(id=order.id)).state is S.ACCEPTED
    await site.control(f"orders/{order.reference}/settle", {"outcome": "delivered"})
    answers = await asyncio.gather(
        *(web.post("/callbacks/suppliers/kss", json=callback(order.reference, status="2")) for _ in range(20))
    )
    assert {(each.status_code, each.text) for each in answers} == {(200, "ok")}
    assert (await SupplierOrder.get(id=order.id)).state is S.DELIVERED
    assert len(await make.told()) == 1


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("/callbacks/suppliers/kss", {"key": "wrong"}, 401),
        ("/callbacks/suppliers/kss", {"time": str((int(time.time()) - 7300) * 1000)}, 401),
        ("/callbacks/suppliers/nobody", {}, 404),
        ("/callbacks/suppliers/kss", {"reference": "0" * 32}, 404),
    ],
    ids=["forged", "stale", "no-supplier", "no-order"],
)
async def test_callbacks_nobody_should_believe(web, site, path, body, status):
    order = await lost(site)
    sent = callback(**({"reference": order.reference} | body))
    answer = await web.post(path, json=sent)
    assert answer.status_code == status
    assert (await SupplierOrder.get(id=order.id)).state is S.UNKNOWN
    assert await SecurityEvent.filter(kind="callback.forged").count() == (1 if status == 401 else 0)


async def test_a_replayed_callback_is_answered_and_not_followed(web, site):
    order = await lost(site, settle_s=60)
    await site.control(f"orders/{order.reference}/settle", {"outcome": "delivered"})
    sent = callback(order.reference)
    copies = [sent, sent | {"card_list": "[1]"}, sent | {"express_list": "[]"}]
    for copy in [*copies, *copies]:
        answer = await web.post("/callbacks/suppliers/kss", json=copy)
        assert (answer.status_code, answer.text) == (200, "ok")
    row = await SupplierOrder.get(id=order.id)
    assert (row.state, row.queries) == (S.DELIVERED, order.queries + 1)
    await web.post("/callbacks/suppliers/kss", json=callback(order.reference, status="5"))
    assert (await SupplierOrder.get(id=order.id)).queries == order.queries + 2


async def test_news_that_nobody_could_follow_is_heard_again(web, site):
    """Another worker has the order in hand when the first copy comes."""
    order = await lost(site)
    await make.ripe(site, order)
    sent = callback(order.reference)
    async with in_transaction():
        await SupplierOrder.select_for_update().get(id=order.id)
        answer = await asyncio.create_task(web.post("/callbacks/suppliers/kss", json=sent), context=Context())
        assert (answer.status_code, answer.text) == (200, "ok")
    assert (await SupplierOrder.get(id=order.id)).state is S.UNKNOWN
    assert (await web.post("/callbacks/suppliers/kss", json=sent)).text == "ok"
    assert (await SupplierOrder.get(id=order.id)).state is S.DELIVERED


async def test_other_methods_and_too_much_are_refused(web):
    assert (await web.get("/callbacks/suppliers/kss")).status_code == 405
    assert (await web.post("/callbacks/suppliers/kss", content=b"x" * 70_000)).status_code == 413
