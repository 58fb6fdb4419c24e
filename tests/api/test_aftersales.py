"""After-sales through both doors: preview, refund, approval by another person, replacement, claims, matrix, recall."""

import asyncio

import pytest

from backend.core import clock, ids
from backend.domain.accounts.models import Customer
from backend.domain.accounts.permissions import Role
from backend.domain.aftersales.models import Case, PolicyRule
from backend.domain.audit.models import AuditEntry, SecurityEvent
from backend.domain.orders import links
from backend.domain.orders.models import Order
from backend.domain.payments.models import Payment, Refund
from backend.domain.payments.ports import RefusalCode
from backend.domain.vault.models import BatchState, Code
from tests.make import accounts, catalog, orders, vault
from tests.make.aftersales import delivered, key, leaves, reveal
from tests.make.outbox import drain
from tests.make.purse import purse

__all__ = ["purse"]

pytestmark = pytest.mark.usefixtures("purse")

PREVIEW = """query ($id: ID!, $units: [ID!]) { refundPreview(orderId: $id, unitIds: $units) { __typename
  ... on UserError { code } ... on RefundPreview { total { amount currency } needsApproval aboveAlone units {
    unitId stage outcome inFlight paid { amount } back { amount } amount { amount } rule { bearer } } } } }"""
REFUND = """mutation ($input: RefundUnitsInput!, $key: String!) {
  refundUnits(input: $input, idempotencyKey: $key) { __typename ... on UserError { code message }
  ... on Case { id state amount { amount } openedBy askedBy decidedBy units { unitId amount { amount } bearer }
    order { number } } } }"""
APPROVE = """mutation ($input: ApproveCaseInput!) { approveCase(input: $input) { __typename
  ... on UserError { code } ... on Case { id state decidedBy askedBy answer } } }"""
REJECT = """mutation ($input: RejectCaseInput!) { rejectCase(input: $input) { __typename
  ... on UserError { code } ... on Case { id state answer } } }"""
REPLACE = """mutation ($input: ReplaceUnitInput!, $key: String!) {
  replaceUnit(input: $input, idempotencyKey: $key) { __typename ... on UserError { code message }
  ... on ReplacementGone { refundable { amount currency } } ... on Case { id state automatic } } }"""
RECALL = """mutation ($input: RecallBatchInput!, $key: String!) { recallBatch(input: $input, idempotencyKey: $key) {
  __typename ... on UserError { code } ... on RecallRunning { jobId } ... on Job { id kind state } } }"""
RULE = """mutation ($input: PolicyRuleInput!) { setPolicyRule(input: $input) { __typename
  ... on UserError { code message } ... on PolicyRule { version refund windowDays } } }"""
RETRY = """mutation ($input: RetryRefundInput!) { retryRefund(input: $input) { __typename
  ... on UserError { code } ... on Refund { state reference failure } } }"""
CLAIM = """mutation ($input: OpenClaimInput!, $key: String!) { openClaim(input: $input, idempotencyKey: $key) {
  __typename ... on UserError { code message } ... on Claim { id kind state words unitIds answer } } }"""
MINE = """query ($id: ID!) { order(id: $id) { state refunded { amount } claims { kind state answer }
  lines { units { state givenBack { amount } codes { id }
    afterSale { stage mayRefund mayReplace refund replacement windowEndsAt } } } } }"""
BY_LINK = """query ($token: String!) { order(lookupToken: $token) { number claims { words } } }"""
MONEY = """query ($id: ID!) { order(id: $id) { cases { id state } payments { differences { expected { amount }
  answered { amount } } refunds { id state failure differences { answered { amount } } } } } }"""


async def sold(pieces=1, *, price=1000, codes=4, email="lin@example.com"):
    variant = await catalog.variant(price=price)
    batch = await vault.batch(variant, codes=codes, cost=700)
    buyer = await orders.customer(email=email)
    order = await delivered([(variant, pieces)], by=buyer, email=email)
    units = await leaves(order)
    return order, units, await Customer.get(id=buyer.customer_id), batch


def about(order, units, reason="does not work"):
    return {
        "orderId": ids.public("ord", order.id),
        "unitIds": [ids.public("unt", unit.id) for unit in units],
        "reason": reason,
    }


async def test_a_refund_is_shown_first_and_then_made(web, purse):
    order, (first, second), buyer, _ = await sold(2)
    await reveal(second)
    support = await accounts.staff(Role.SUPPORT)
    await web.wear(support)

    seen = (await web.office(PREVIEW, id=ids.public("ord", order.id)))["refundPreview"]
    assert (seen["total"], seen["needsApproval"]) == ({"amount": "20.00", "currency": "CNY"}, True)
    assert [(unit["stage"], unit["outcome"], unit["amount"]["amount"]) for unit in seen["units"]] == [
        ("DELIVERED_UNREVEALED", "ALLOWED", "10.00"),
        ("REVEALED", "APPROVAL", "10.00"),
    ]
    assert await Refund.all().count() == 0

    same = key()
    answers = await asyncio.gather(*(web.office(REFUND, input=about(order, [first]), key=same) for _ in range(8)))
    made = [answer["refundUnits"] for answer in answers]
    assert {case["id"] for case in made} == {made[0]["id"]}
    assert (made[0]["state"], made[0]["amount"]["amount"], made[0]["decidedBy"]) == ("DONE", "10.00", support.name)
    assert made[0]["order"] == {"number": order.number}
    await drain()
    assert purse.returned == 1000
    await web.wear(buyer)
    mine = (await web.shop(MINE, id=ids.public("ord", order.id)))["order"]
    assert (mine["refunded"]["amount"], mine["state"]) == ("10.00", "DELIVERED")
    units = mine["lines"][0]["units"]
    assert [(unit["state"], unit["givenBack"]["amount"], unit["afterSale"] is None) for unit in units] == [
        ("REFUNDED", "10.00", True),
        ("DELIVERED", "0.00", False),
    ]
    assert [len(unit["codes"]) for unit in units] == [0, 1]

    again = (await web.office(REFUND, input=about(order, [first]), key=key()))["refundUnits"]
    assert (again["__typename"], again["code"]) == ("NothingToRefund", "NOTHING_TO_REFUND")
    other = (await web.office(REFUND, input=about(order, [second]), key=same))["refundUnits"]
    assert other["code"] == "IDEMPOTENCY_CONFLICT"
    seen = (await web.office(PREVIEW, id=ids.public("ord", order.id)))["refundPreview"]
    assert seen["total"]["amount"] == "10.00"
    assert [unit["back"]["amount"] for unit in seen["units"]] == ["10.00", "0.00"]
    unknown = await web.office(PREVIEW, id=ids.public("ord", order.id), units=[ids.public("unt", ids.new())])
    assert unknown["refundPreview"]["code"] == "UNIT_UNKNOWN"


async def test_what_one_person_may_not_give_back_alone_a_second_one_decides(web, purse):
    """Little by little comes to the same."""
    await PolicyRule.filter(kind="CODE", stage="DELIVERED_UNREVEALED").update(alone_minor=1500)
    order, (first, second), _, _ = await sold(2)
    await web.wear(await accounts.staff(Role.SUPPORT))
    seen = (await web.office(PREVIEW, id=ids.public("ord", order.id)))["refundPreview"]
    assert (seen["total"]["amount"], seen["needsApproval"], seen["aboveAlone"]) == ("20.00", True, True)
    assert {unit["outcome"] for unit in seen["units"]} == {"ALLOWED"}
    alone = (await web.office(REFUND, input=about(order, [first]), key=key()))["refundUnits"]
    assert alone["state"] == "DONE"
    left = (await web.office(PREVIEW, id=ids.public("ord", order.id)))["refundPreview"]
    assert (left["total"]["amount"], left["aboveAlone"]) == ("10.00", True)
    asked = (await web.office(REFUND, input=about(order, [second]), key=key()))["refundUnits"]
    assert (asked["state"], asked["decidedBy"]) == ("AWAITING_APPROVAL", None)
    await drain()
    assert purse.returned == 1000
    await web.wear(await accounts.staff(Role.FINANCE))
    assert (await web.office(APPROVE, input={"caseId": asked["id"]}))["approveCase"]["state"] == "DONE"
    await drain()
    assert purse.returned == 2000


async def test_a_dear_claim_is_decided_by_two(web, purse):
    order, (unit,), buyer, _ = await sold()
    await PolicyRule.filter(kind="CODE", stage="DELIVERED_UNREVEALED").update(alone_minor=999)
    await web.wear(buyer)
    asked = {"unitId": ids.public("unt", unit.id), "kind": "REFUND", "words": "Bought by mistake"}
    await web.shop(CLAIM, input=asked, key=key())
    case = await Case.get(order_id=order.id)
    first = await accounts.staff(Role.FINANCE)
    await web.wear(first)
    agreed = (await web.office(APPROVE, input={"caseId": ids.public("cas", case.id)}))["approveCase"]
    assert (agreed["state"], agreed["askedBy"]) == ("AWAITING_APPROVAL", first.name)
    assert not await Refund.exists()
    await web.wear(await accounts.staff(Role.OWNER))
    done = (await web.office(APPROVE, input={"caseId": ids.public("cas", case.id)}))["approveCase"]
    assert done["state"] == "DONE"
    await drain()
    assert purse.returned == 1000


async def test_how_much_one_person_gives_back_alone_is_kept_with_the_rule(web):
    rule = await PolicyRule.get(kind="CODE", stage="DELIVERED_UNREVEALED")
    assert rule.alone_minor == 500_00
    wanted = {
        "kind": "CODE", "stage": "DELIVERED_UNREVEALED", "version": 1, "refund": "ALLOWED", "approver": "FINANCE",
        "bearer": "SHOP", "couponReturns": True, "replacement": "AUTO", "windowDays": 7,
    }  # fmt: skip
    await web.wear(await accounts.staff(Role.FINANCE))
    for amount, currency in (("-1", "CNY"), ("1000000001", "CNY"), ("5.001", "CNY"), ("500", "USD"), ("500", "XYZ")):
        bad = {**wanted, "aloneUpTo": {"amount": amount, "currency": currency}}
        refused = (await web.office(RULE, input=bad))["setPolicyRule"]
        assert refused["code"] == "INVALID_INPUT", (amount, currency)
    assert (await PolicyRule.get(id=rule.id)).version == 1
    await web.office(RULE, input={**wanted, "aloneUpTo": {"amount": "80", "currency": "CNY"}})
    told = (
        await web.office(
            "{ policyRules { kind stage aloneUpTo { amount currency } replacementUpTo { amount } replacementDays } }"
        )
    )["policyRules"]
    (mine,) = [one for one in told if (one["kind"], one["stage"]) == ("CODE", "DELIVERED_UNREVEALED")]
    assert mine["aloneUpTo"] == {"amount": "80.00", "currency": "CNY"}
    assert (mine["replacementUpTo"]["amount"], mine["replacementDays"]) == ("50.00", 30)
    entry = await AuditEntry.get(action="policy.rule_set")
    assert entry.diff == {"alone_minor": [500_00, 80_00]}
    await web.office(RULE, input={**wanted, "version": 2, "aloneUpTo": None})
    assert (await PolicyRule.get(id=rule.id)).alone_minor is None


async def test_a_second_person_approves_what_the_matrix_asks_for(web, purse):
    order, (unit,), _, _ = await sold()
    await reveal(unit)
    finance = await accounts.staff(Role.FINANCE)
    await web.wear(finance)
    case = (await web.office(REFUND, input=about(order, [unit]), key=key()))["refundUnits"]
    assert (case["state"], case["askedBy"], case["decidedBy"]) == ("AWAITING_APPROVAL", finance.name, None)
    own = (await web.office(APPROVE, input={"caseId": case["id"]}))["approveCase"]
    assert own["code"] == "SECOND_PERSON_NEEDED"
    await web.wear(await accounts.staff(Role.SUPPORT))
    assert (await web.office(APPROVE, input={"caseId": case["id"]}))["approveCase"]["code"] == "SECOND_PERSON_NEEDED"
    assert purse.returned == 0
    owner = await accounts.staff(Role.OWNER)
    await web.wear(owner)
    done = (await web.office(APPROVE, input={"caseId": case["id"], "answer": "Agreed"}))["approveCase"]
    assert (done["state"], done["decidedBy"], done["answer"]) == ("DONE", owner.name, "Agreed")
    assert (await web.office(APPROVE, input={"caseId": case["id"]}))["approveCase"]["code"] == "CASE_DECIDED"
    assert (await web.office(REJECT, input={"caseId": case["id"], "answer": "x"}))["rejectCase"]["code"] == (
        "CASE_DECIDED"
    )
    await drain()
    assert purse.returned == 1000
    assert [entry.action for entry in await AuditEntry.filter(action__startswith="case.")] == ["case.approved"]


async def test_where_no_other_code_is_left_its_money_is_offered(web):
    order, (unit,), _, _ = await sold(codes=1)
    await web.wear(await accounts.staff(Role.SUPPORT))
    asked = {"orderId": ids.public("ord", order.id), "unitId": ids.public("unt", unit.id), "reason": "used"}
    gone = (await web.office(REPLACE, input=asked, key=key()))["replaceUnit"]
    assert (gone["code"], gone["refundable"]) == ("REPLACEMENT_GONE", {"amount": "10.00", "currency": "CNY"})
    assert "10.00 CNY" in gone["message"]
    assert await Case.all().count() == 0
    await vault.batch(await unit.variant, codes=1)
    case = (await web.office(REPLACE, input=asked, key=key()))["replaceUnit"]
    assert (case["state"], case["automatic"]) == ("DONE", True)
    assert await Code.filter(unit_id=unit.id, state="DELIVERED").count() == 1


async def test_a_buyer_claims_and_is_answered(web, purse):
    order, (first, second), buyer, _ = await sold(2)
    await web.wear(buyer)
    before = (await web.shop(MINE, id=ids.public("ord", order.id)))["order"]
    policy = before["lines"][0]["units"][0]["afterSale"]
    assert (policy["stage"], policy["mayRefund"], policy["mayReplace"]) == ("DELIVERED_UNREVEALED", True, True)
    assert policy["refund"].startswith("You can request a refund")

    def wanted(unit, kind):
        return {"unitId": ids.public("unt", unit.id), "kind": kind, "words": "It says used"}

    at_once = (await web.shop(CLAIM, input=wanted(first, "REPLACE"), key=key()))["openClaim"]
    assert (at_once["state"], at_once["words"]) == ("DONE", "It says used")
    waits = (await web.shop(CLAIM, input=wanted(second, "REFUND"), key=key()))["openClaim"]
    assert (waits["state"], waits["unitIds"]) == ("OPEN", [ids.public("unt", second.id)])
    twice = (await web.shop(CLAIM, input=wanted(second, "REFUND"), key=key()))["openClaim"]
    assert twice["code"] == "UNIT_IN_CASE"

    support = await accounts.staff(Role.SUPPORT)
    await web.wear(support)
    queue = await web.office(
        "{ cases(filter: {state: {in: [OPEN]}, source: BUYER}) { edges { node { id reason overdue openedBy } } } }"
    )
    assert [edge["node"]["reason"] for edge in queue["cases"]["edges"]] == ["It says used"]
    assert queue["cases"]["edges"][0]["node"]["openedBy"] == "customer"
    assert (await web.office("{ cases(filter: {overdue: true}) { edges { node { id } } } }"))["cases"]["edges"] == []
    rejected = (await web.office(REJECT, input={"caseId": waits["id"], "answer": "It was used by you"}))["rejectCase"]
    assert rejected["state"] == "REJECTED"
    after = (await web.shop(MINE, id=ids.public("ord", order.id)))["order"]
    assert [(claim["kind"], claim["state"], claim["answer"]) for claim in after["claims"]] == [
        ("REPLACE", "DONE", None),
        ("REFUND", "REJECTED", "It was used by you"),
    ]
    assert purse.returned == 0


async def test_whoever_has_the_link_only_claims_nothing_and_reads_no_claim(web):
    order, (unit,), buyer, _ = await sold()
    await web.wear(buyer)
    asked = {"unitId": ids.public("unt", unit.id), "kind": "REFUND", "words": "Private words"}
    assert (await web.shop(CLAIM, input=asked, key=key()))["openClaim"]["state"] == "OPEN"
    web.cookies.clear()
    token = links.token_of(order)
    seen = (await web.shop(BY_LINK, token=token))["order"]
    assert (seen["number"], seen["claims"]) == (order.number, [])
    refused = (await web.shop(CLAIM, input={**asked, "lookupToken": token}, key=key()))["openClaim"]
    assert refused["code"] == "VERIFICATION_REQUIRED"
    assert (await web.shop(CLAIM, input=asked, key=key()))["openClaim"]["code"] == "UNIT_UNKNOWN"
    assert await Case.all().count() == 1


async def test_the_matrix_is_changed_by_those_who_answer_for_money(web):
    rule = await PolicyRule.get(kind="CODE", stage="REVEALED")
    wanted = {
        "kind": "CODE",
        "stage": "REVEALED",
        "version": rule.version,
        "refund": "REFUSED",
        "approver": "FINANCE",
        "bearer": "CUSTOMER",
        "couponReturns": False,
        "replacement": "APPROVAL",
        "windowDays": 3,
    }
    await web.wear(await accounts.staff(Role.FINANCE))
    rules = (await web.office("{ policyRules { kind stage refund replacement windowDays version } }"))["policyRules"]
    assert len(rules) == 20
    assert (await web.office(RULE, input={**wanted, "windowDays": 0}))["setPolicyRule"]["code"] == "INVALID_INPUT"
    assert (await web.office(RULE, input={**wanted, "approver": "SUPPORT"}))["setPolicyRule"]["code"] == (
        "INVALID_INPUT"
    )
    assert (await web.office(RULE, input={**wanted, "stage": "TOPPED_UP"}))["setPolicyRule"]["code"] == (
        "POLICY_RULE_UNKNOWN"
    )
    assert (await PolicyRule.get(id=rule.id)).version == 1
    answers = await asyncio.gather(*(web.office(RULE, input=wanted) for _ in range(6)))
    names = sorted(answer["setPolicyRule"]["__typename"] for answer in answers)
    assert names == ["PolicyRule", *["PolicyRuleVersionConflict"] * 5]
    entry = await AuditEntry.get(action="policy.rule_set")
    assert entry.diff is not None
    assert entry.diff["refund"] == ["APPROVAL", "REFUSED"]
    order, (unit,), buyer, _ = await sold()
    await reveal(unit)
    refused = (await web.office(REFUND, input=about(order, [unit]), key=key()))["refundUnits"]
    assert refused["code"] == "POLICY_REFUSES"
    await web.wear(buyer)
    policy = (await web.shop(MINE, id=ids.public("ord", order.id)))["order"]["lines"][0]["units"][0]["afterSale"]
    assert (policy["mayRefund"], policy["refund"]) == (False, "The code has been revealed, so it cannot be refunded.")


async def test_a_person_sees_what_failed_and_what_differs(web, purse):
    order, (unit,), _, _ = await sold()
    await web.wear(await accounts.staff(Role.FINANCE))
    purse.refuse = RefusalCode.NOT_ENOUGH
    await web.office(REFUND, input=about(order, [unit]), key=key())
    await drain()
    payment = await Payment.get(order_id=order.id)
    facts = {"expected_minor": 1000, "answered_minor": 999, "currency": "CNY"}
    await SecurityEvent.create(kind="payment.differs", subject=str(payment.id), facts=facts)
    (seen,) = (await web.office(MONEY, id=ids.public("ord", order.id)))["order"]["payments"]
    assert seen["differences"] == [{"expected": {"amount": "10.00"}, "answered": {"amount": "9.99"}}]
    (refund,) = seen["refunds"]
    assert (refund["state"], refund["failure"]) == ("FAILED", "NOT_ENOUGH (NO)")
    assert (await Order.get(id=order.id)).state == "REFUNDING"
    purse.refuse = None
    retried = (await web.office(RETRY, input={"refundId": refund["id"], "reason": "filled"}))["retryRefund"]
    assert (retried["state"], retried["failure"]) == ("PENDING", None)
    twice = (await web.office(RETRY, input={"refundId": refund["id"], "reason": "filled"}))["retryRefund"]
    assert twice["code"] == "REFUND_NOT_FAILED"
    await drain()
    assert (await Order.get(id=order.id)).state == "REFUNDED"
    assert purse.returned == 1000


async def test_a_batch_is_recalled_and_followed(web):
    _, (unit,), _, batch = await sold(codes=3)
    await vault.batch(await unit.variant, codes=3)
    asked = {"batchId": ids.public("bat", batch.id), "reason": "void", "mode": "REPLACE_OR_REFUND"}
    await web.wear(await accounts.staff(Role.OPERATOR))
    job = (await web.office(RECALL, input=asked, key=key()))["recallBatch"]
    assert (job["kind"], job["state"]) == ("BATCH_RECALL", "WAITING")
    running = (await web.office(RECALL, input=asked, key=key()))["recallBatch"]
    assert (running["code"], running["jobId"]) == ("RECALL_RUNNING", job["id"])
    await drain()
    seen = await web.office(
        """query ($id: ID!, $job: ID!) { job(id: $job) { state done total result { rows } }
        batch(id: $id) { state recallable nextStates recall { mode due setAside codes replacedUnrevealed
          supplierClaim { codes amount { amount currency } } } } }""",
        id=ids.public("bat", batch.id),
        job=job["id"],
    )
    assert seen["job"] == {"state": "SUCCEEDED", "done": "1", "total": "1", "result": None}
    assert seen["batch"] == {
        "state": "RECALLED",
        "recallable": False,
        "nextStates": [],
        "recall": {
            "mode": "REPLACE_OR_REFUND",
            "due": "0",
            "setAside": "2",
            "codes": "3",
            "replacedUnrevealed": "1",
            "supplierClaim": {"codes": "3", "amount": {"amount": "21.00", "currency": "CNY"}},
        },
    }
    fresh = await vault.batch(codes=1, state=BatchState.RECEIVED)
    asked["batchId"] = ids.public("bat", fresh.id)
    assert (await web.office(RECALL, input=asked, key=key()))["recallBatch"]["code"] == "TRANSITION_REFUSED"


async def test_other_roles_do_none_of_it(web):
    order, (unit,), _, batch = await sold()
    await web.wear(await accounts.staff(Role.AUDITOR))
    calls = (
        (REFUND, {"input": about(order, [unit]), "key": key()}),
        (RECALL, {"input": {"batchId": ids.public("bat", batch.id), "reason": "x", "mode": "REFUND"}, "key": key()}),
    )
    for document, variables in calls:
        answer = await web.post("/graphql/admin", json={"query": document, "variables": variables})
        assert answer.json()["errors"][0]["extensions"]["code"] == "FORBIDDEN"
    assert await Case.all().count() == 0
    assert clock.now() > order.placed_at
