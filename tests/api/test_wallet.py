"""Wallets through both doors: money goes back to one, staff give and take, its owner sees why it moved."""

from datetime import timedelta

import pytest

from backend.core import clock, database, ids
from backend.domain.accounts.models import Customer
from backend.domain.accounts.permissions import Role
from backend.domain.aftersales.models import Case
from backend.domain.audit.models import AuditEntry
from backend.domain.notifications.models import InboxMessage, Message
from backend.domain.orders.models import Order
from backend.domain.payments.models import Refund
from backend.domain.payments.ports import RefusalCode
from backend.domain.privacy import service as privacy
from backend.domain.privacy.gathering import person
from backend.domain.privacy.models import Erasure
from backend.domain.wallet.models import WalletCredit
from tests.api.unchanged import changed, fingerprint
from tests.make import accounts, catalog, orders, vault, wallets
from tests.make.aftersales import delivered, key, leaves, reveal
from tests.make.books import proved
from tests.make.outbox import drain
from tests.make.purse import purse

__all__ = ["purse"]

pytestmark = pytest.mark.usefixtures("purse")

PREVIEW = "query ($id: ID!) { refundPreview(orderId: $id) { ... on RefundPreview { wallet { amount currency } } } }"
REFUND = """mutation ($input: RefundUnitsInput!, $key: String!) { refundUnits(input: $input, idempotencyKey: $key) {
  __typename ... on UserError { code } ... on Case { id state refundTo } } }"""
APPROVE = """mutation ($input: ApproveCaseInput!) { approveCase(input: $input) {
  __typename ... on UserError { code } ... on Case { state refundTo } } }"""
CLAIM = """mutation ($input: OpenClaimInput!, $key: String!) { openClaim(input: $input, idempotencyKey: $key) {
  __typename ... on UserError { code } ... on Claim { id state refundTo } } }"""
REFUNDS = """query ($id: ID!) { order(id: $id) { payments { refunds { id state destination reference
  wallet { amount } } } } }"""
REDIRECT = """mutation ($input: RedirectRefundInput!, $key: String!) {
  redirectRefund(input: $input, idempotencyKey: $key) { __typename
  ... on UserError { code } ... on Refund { state destination reference wallet { amount } } } }"""
RETRY = """mutation ($input: RetryRefundInput!) { retryRefund(input: $input) { __typename
  ... on UserError { code } } }"""
CREDIT = """mutation ($input: CreditWalletInput!, $key: String!) { creditWallet(input: $input, idempotencyKey: $key) {
  __typename ... on UserError { code path } ... on WalletShort { available { amount } }
  ... on Person { wallets { available { amount } } } } }"""
MINE = """query ($first: Int! = 20, $after: String) { me { wallet { balance { amount } held { amount }
  available { amount } entries(first: $first, after: $after) { pageInfo { endCursor hasNextPage }
    edges { node { kind amount { amount } order { number } } } } } } }"""
PERSON = """query ($id: ID!) { person(id: $id) { wallets { balance { amount currency } } }
  walletEntries(personId: $id, currency: "CNY") { edges { node { kind amount { amount } reason createdBy { name }
    order { number } } } } }"""


async def sold(pieces=1, *, guest=False):
    variant = await catalog.variant(price=1000)
    await vault.batch(variant, codes=4, cost=700)
    buyer = await orders.guest() if guest else await orders.customer()
    order = await delivered([(variant, pieces)], by=buyer)
    return order, await leaves(order), await Customer.get(id=buyer.customer_id)


def about(order, units, **more):
    asked = {"orderId": ids.public("ord", order.id), "unitIds": [ids.public("unt", unit.id) for unit in units]}
    return {**asked, "reason": "does not work", "refundTo": "WALLET", **more}


async def test_money_goes_back_to_the_wallet_at_once(web, purse):
    order, (first, second), buyer = await sold(2)
    await web.wear(await accounts.staff(Role.SUPPORT))
    shown = (await web.office(PREVIEW, id=ids.public("ord", order.id)))["refundPreview"]
    assert shown["wallet"] == {"amount": "0.00", "currency": "CNY"}
    case = (await web.office(REFUND, input=about(order, [first]), key=key()))["refundUnits"]
    assert (case["state"], case["refundTo"]) == ("DONE", "WALLET")
    await drain()
    await proved()
    assert purse.returned == 0
    refund = await Refund.get()
    assert (refund.state, refund.destination) == ("SUCCEEDED", "WALLET")
    assert await wallets.has(buyer.id) == (1000, 0)
    assert await Message.filter(template="units_given_to_wallet").count() == 1
    # The rest the way it was paid: the provider gives back no more than what is left of its payment.
    await web.office(REFUND, input=about(order, [second], refundTo="ORIGINAL"), key=key())
    await drain()
    await proved()
    assert (purse.returned, await wallets.has(buyer.id)) == (1000, (1000, 0))

    await web.wear(buyer)
    mine = (await web.shop(MINE))["me"]["wallet"]
    assert [mine[name]["amount"] for name in ("balance", "held", "available")] == ["10.00", "0.00", "10.00"]
    entry = {"kind": "REFUND", "amount": {"amount": "10.00"}, "order": {"number": order.number}}
    assert [edge["node"] for edge in mine["entries"]["edges"]] == [entry]


async def test_only_an_account_has_a_wallet(web, purse):
    order, (unit,), buyer = await sold(guest=True)
    await web.wear(await accounts.staff(Role.SUPPORT))
    assert (await web.office(PREVIEW, id=ids.public("ord", order.id)))["refundPreview"]["wallet"] is None
    before = await fingerprint()
    assert (await web.office(REFUND, input=about(order, [unit]), key=key()))["refundUnits"]["code"] == "NO_WALLET"
    assert changed(before, await fingerprint()) == []
    await web.wear(buyer)
    before = await fingerprint()
    asked = {"unitId": ids.public("unt", unit.id), "kind": "REFUND", "words": "bad", "refundTo": "WALLET"}
    assert (await web.shop(CLAIM, input=asked, key=key()))["openClaim"]["code"] == "NO_WALLET"
    assert changed(before, await fingerprint()) == []
    assert (await web.shop(MINE))["me"]["wallet"] is None
    await web.wear(await accounts.staff(Role.FINANCE))
    given = {"personId": ids.public("cus", buyer.id), "amount": {"amount": "5.00", "currency": "CNY"}, "reason": "x"}
    assert (await web.office(CREDIT, input=given, key=key()))["creditWallet"]["code"] == "PERSON_UNKNOWN"
    assert not await WalletCredit.exists()


async def test_what_a_provider_refused_goes_to_the_wallet_instead(web, purse):
    order, (unit,), buyer = await sold()
    await wallets.credit(buyer.id, 250)
    await web.wear(await accounts.staff(Role.SUPPORT))
    purse.refuse = RefusalCode.NOT_ENOUGH
    await web.office(REFUND, input=about(order, [unit], refundTo="ORIGINAL"), key=key())
    await drain()
    (seen,) = (await web.office(REFUNDS, id=ids.public("ord", order.id)))["order"]["payments"][0]["refunds"]
    assert (seen["state"], seen["destination"], seen["wallet"]) == ("FAILED", "ORIGINAL", {"amount": "2.50"})
    asked = {"refundId": seen["id"], "reason": "The card is closed; agreed by phone"}
    before = await fingerprint()
    bad = {**asked, "reason": " "}
    assert (await web.office(REDIRECT, input=bad, key=key()))["redirectRefund"]["code"] == "INVALID_INPUT"
    unknown = {**asked, "refundId": ids.public("rfd", ids.new())}
    assert (await web.office(REDIRECT, input=unknown, key=key()))["redirectRefund"]["code"] == "REFUND_UNKNOWN"
    assert changed(before, await fingerprint()) == []
    given = (await web.office(REDIRECT, input=asked, key=key()))["redirectRefund"]
    assert (given["state"], given["destination"], given["wallet"]) == ("PENDING", "WALLET", None)
    assert given["reference"] != seen["reference"]
    again = [await web.office(REDIRECT, input=asked, key=key()), await web.office(RETRY, input=asked)]
    assert {answer["code"] for one in again for answer in one.values()} == {"REFUND_NOT_FAILED"}
    await drain()
    await proved()
    assert (purse.returned, await wallets.has(buyer.id)) == (0, (1250, 0))
    refund = await Refund.get()
    assert (refund.state, refund.destination, refund.amount_minor) == ("SUCCEEDED", "WALLET", 1000)
    assert (await Order.get(id=order.id)).state == "REFUNDED"
    entry = await AuditEntry.get(action="refund.redirected")
    assert (entry.reason, entry.target) == (asked["reason"], seen["id"])
    told = await Message.get(template="refund_redirected")
    assert all(words in told.body for words in (order.number, "10.00 CNY", "/wallet"))
    assert await InboxMessage.filter(customer_id=buyer.id, text__contains="balance instead").count() == 1
    await web.wear(buyer)
    assert (await web.shop(MINE))["me"]["wallet"]["entries"]["edges"][0]["node"]["kind"] == "REFUND"


async def test_a_refused_refund_of_nobody_with_an_account_stays(web, purse):
    order, (unit,), _ = await sold(guest=True)
    await web.wear(await accounts.staff(Role.SUPPORT))
    purse.refuse = RefusalCode.NOT_ENOUGH
    await web.office(REFUND, input=about(order, [unit], refundTo="ORIGINAL"), key=key())
    await drain()
    (seen,) = (await web.office(REFUNDS, id=ids.public("ord", order.id)))["order"]["payments"][0]["refunds"]
    assert (seen["state"], seen["wallet"]) == ("FAILED", None)
    before = await fingerprint()
    refused = (await web.office(REDIRECT, input={"refundId": seen["id"], "reason": "x"}, key=key()))["redirectRefund"]
    assert refused["code"] == "NO_WALLET"
    assert changed(before, await fingerprint()) == []
    assert (await Refund.get()).state == "FAILED"


async def test_a_buyer_says_where_the_money_is_to_go(web, purse):
    _order, (unit,), buyer = await sold()
    await reveal(unit)
    await web.wear(buyer)
    asked = {"unitId": ids.public("unt", unit.id), "kind": "REFUND", "words": "used already", "refundTo": "WALLET"}
    claim = (await web.shop(CLAIM, input=asked, key=key()))["openClaim"]
    assert (claim["state"], claim["refundTo"]) == ("OPEN", "WALLET")
    decided = {"input": {"caseId": claim["id"]}}
    for role in (Role.SUPPORT, Role.FINANCE):
        await web.wear(await accounts.staff(role))
        done = (await web.office(APPROVE, **decided))["approveCase"]
    assert done == {"__typename": "Case", "state": "DONE", "refundTo": "WALLET"}
    await drain()
    await proved()
    assert (purse.returned, await wallets.has(buyer.id)) == (0, (1000, 0))
    assert (await Case.get()).refund_to == "WALLET"


async def test_staff_give_and_take_back_and_never_below_nothing(web):
    await catalog.channel()
    buyer = await accounts.customer(email="lin@example.com")
    finance = await accounts.staff(Role.FINANCE)
    id = ids.public("cus", buyer.id)

    async def credit(amount, currency="CNY"):
        asked = {"personId": id, "amount": {"amount": amount, "currency": currency}, "reason": "For the trouble"}
        return (await web.office(CREDIT, input=asked, key=key()))["creditWallet"]

    await web.wear(finance)
    assert (await credit("20.00"))["wallets"] == [{"available": {"amount": "20.00"}}]
    assert (await credit("-5.00"))["wallets"] == [{"available": {"amount": "15.00"}}]
    before = await fingerprint()
    short = await credit("-15.01")
    assert (short["code"], short["available"]["amount"]) == ("WALLET_SHORT", "15.00")
    for wrong in ("0.00", "100000.01"):
        assert (await credit(wrong))["code"] == "INVALID_INPUT"
    assert (await credit("1", "JPY"))["code"] == "INVALID_INPUT"
    assert changed(before, await fingerprint()) == []
    assert await wallets.has(buyer.id) == (1500, 0)
    await proved()
    told = await Message.get(template="wallet_credited")
    assert "20.00 CNY" in told.body
    assert "trouble" not in told.body
    entries = await AuditEntry.filter(action="wallet.credited").order_by("id")
    assert [(entry.reason, entry.target) for entry in entries] == [("For the trouble", id)] * 2

    await web.wear(await accounts.staff(Role.SUPPORT))
    seen = await web.office(PERSON, id=id)
    assert seen["person"]["wallets"] == [{"balance": {"amount": "15.00", "currency": "CNY"}}]
    assert [edge["node"] for edge in seen["walletEntries"]["edges"]] == [
        {
            "kind": kind,
            "amount": {"amount": amount},
            "reason": "For the trouble",
            "createdBy": {"name": finance.name},
            "order": None,
        }
        for kind, amount in (("TAKEN_BACK", "-5.00"), ("GRANTED", "20.00"))
    ]
    await web.wear(await accounts.staff(Role.OPERATOR))
    assert (await web.office("query ($id: ID!) { person(id: $id) { wallets { balance { amount } } } }", id=id)) == {
        "person": {"wallets": None}
    }
    await web.wear(buyer)
    page = (await web.shop(MINE, first=1))["me"]["wallet"]["entries"]
    assert [edge["node"]["kind"] for edge in page["edges"]] == ["TAKEN_BACK"]
    rest = (await web.shop(MINE, first=1, after=page["pageInfo"]["endCursor"]))["me"]["wallet"]["entries"]
    assert [edge["node"]["kind"] for edge in rest["edges"]] == ["GRANTED"]
    assert not rest["pageInfo"]["hasNextPage"]


async def test_what_is_left_lapses_with_its_owner(db):
    await catalog.channel()
    buyer = await accounts.customer(email="knownmail@example.com")
    await wallets.credit(buyer.id, 1234, reason="Mrs Knownname was cross")
    copy = await person(buyer, clock.now())
    assert copy["wallet"][0]["balance"] == "12.34 CNY"
    assert copy["wallet"][0]["entries"][0]["kind"] == "GRANTED"
    due = clock.now() + timedelta(days=8)
    await Erasure.create(customer_id=buyer.id, asked_by="customer", asked_at=clock.now(), due_at=due)
    assert await privacy.erase_due(at=due) == 1
    assert await wallets.has(buyer.id) == (0, 0)
    await proved()
    assert {row.reason for row in await WalletCredit.all()} == {""}
    lapsed = await database.fetch("SELECT kind FROM ledger_entry WHERE kind = 'wallet.lapsed'")
    assert len(lapsed) == 1
