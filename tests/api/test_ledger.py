"""Finance reads the books and has them verified. (That nobody else does: `test_permissions.py`.)"""

import pytest

from backend.core import clock, database, ids
from backend.domain.accounts.permissions import Role
from backend.domain.audit.models import AuditEntry, SecurityEvent
from backend.domain.finance import service
from backend.domain.finance.models import LedgerCheck
from backend.domain.orders.models import Order
from backend.domain.tasks.models import Job
from tests.make import accounts
from tests.make.books import world
from tests.make.outbox import drain
from tests.make.purse import purse

__all__ = ["purse"]

ACCOUNTS = """query ($filter: LedgerAccountFilter, $first: Int! = 50, $after: String) {
  ledgerAccounts(filter: $filter, first: $first, after: $after) { pageInfo { hasNextPage endCursor }
    edges { node { id code kind balance { amount currency } held { amount } available { amount } } } } }"""
ENTRIES = """query ($filter: LedgerEntryFilter, $first: Int! = 20, $after: String) {
  ledgerEntries(filter: $filter, first: $first, after: $after) { pageInfo { hasNextPage endCursor }
    edges { node { id key kind facts order { number }
      postings { account debit { amount } credit { amount } change { amount } } } } } }"""
HEALTH = """{ ledgerHealth { clean at seconds counts { name count } difference { what where expected found } } }"""
VERIFY = """mutation ($key: String!) { verifyLedger(idempotencyKey: $key) { __typename
  ... on UserError { code } ... on Job { id kind state total done } } }"""


@pytest.fixture
async def order(web, purse) -> Order:
    """The order of a bundle in a small shop, seen by finance; everything is booked."""
    made = await world()
    await drain()
    await service.book_stock(at=clock.now())
    await web.wear(await accounts.staff(role=Role.FINANCE))
    return made


def nodes(answer, field) -> list[dict]:
    return [edge["node"] for edge in answer[field]["edges"]]


async def test_accounts_have_their_exact_balances(web, order):
    seen = {node["code"]: node for node in nodes(await web.office(ACCOUNTS), "ledgerAccounts")}
    assert seen["asset:stock"]["balance"] == {"amount": "35.00", "currency": "CNY"}
    assert seen["liability:orders"]["balance"]["amount"] == "0.00"
    assert seen["liability:supplier:Supplier"]["balance"]["amount"] == "70.00"
    assert (seen["asset:stock"]["held"], seen["asset:stock"]["available"]) == (None, None)

    some = nodes(await web.office(ACCOUNTS, filter={"kind": "EXPENSE", "text": "fee"}), "ledgerAccounts")
    assert [node["code"] for node in some] == ["expense:payment_fee"]
    page = await web.office(ACCOUNTS, first=2)
    rest = await web.office(ACCOUNTS, after=page["ledgerAccounts"]["pageInfo"]["endCursor"])
    assert [node["code"] for node in nodes(page, "ledgerAccounts") + nodes(rest, "ledgerAccounts")] == sorted(seen)


async def test_entries_of_an_order_are_found_with_their_postings(web, order):
    wanted = {"orderId": ids.public("ord", order.id)}
    found = nodes(await web.office(ENTRIES, filter=wanted), "ledgerEntries")
    assert [node["kind"] for node in found] == ["refund", *["delivery"] * 3, "payment"]
    assert {node["order"]["number"] for node in found} == {order.number}
    payment = found[-1]
    assert payment["postings"] == [
        {
            "account": "asset:provider:purse",
            "debit": {"amount": "19.88"},
            "credit": None,
            "change": {"amount": "19.88"},
        },
        {"account": "expense:payment_fee", "debit": {"amount": "0.12"}, "credit": None, "change": {"amount": "0.12"}},
        {"account": "liability:orders", "debit": None, "credit": {"amount": "20.00"}, "change": {"amount": "20.00"}},
    ]
    sold = nodes(
        await web.office(ENTRIES, filter={**wanted, "account": "asset:stock", "kind": "delivery"}), "ledgerEntries"
    )
    assert len(sold) == 2
    nothing = {"orderId": ids.public("ord", ids.new())}
    assert nodes(await web.office(ENTRIES, filter=nothing), "ledgerEntries") == []
    assert nodes(await web.office(ENTRIES, filter={"orderId": "nonsense"}), "ledgerEntries") == []


async def test_pages_of_entries_meet(web, order):
    every = [node["id"] for node in nodes(await web.office(ENTRIES, first=100), "ledgerEntries")]
    walked, after = [], None
    while True:
        page = await web.office(ENTRIES, first=4, after=after)
        walked += [node["id"] for node in nodes(page, "ledgerEntries")]
        info = page["ledgerEntries"]["pageInfo"]
        if not info["hasNextPage"]:
            break
        after = info["endCursor"]
    assert walked == every
    assert len(set(every)) == len(every) == 12


async def test_the_books_are_verified_on_demand_once_a_key(web, order):
    assert (await web.office(HEALTH))["ledgerHealth"] is None
    key = ids.new().hex
    first, again = await web.office(VERIFY, key=key), await web.office(VERIFY, key=key)
    asked = first["verifyLedger"]
    assert (asked["__typename"], asked["kind"], asked["state"]) == ("Job", "LEDGER_CHECK", "WAITING")
    assert again["verifyLedger"]["id"] == asked["id"]
    assert await AuditEntry.filter(action="ledger.verified").count() == 1

    await drain()

    (job,) = await Job.all()
    assert (job.state, job.result, job.rows) == ("SUCCEEDED", {"clean": True}, 3)
    health = (await web.office(HEALTH))["ledgerHealth"]
    assert (health["clean"], health["difference"]) == (True, None)
    assert {"name": "orders", "count": "3"} in health["counts"]
    assert await LedgerCheck.all().count() == 1


async def test_a_difference_is_shown_and_kept_as_evidence(web, order):
    await database.execute('UPDATE "order" SET cost_minor = cost_minor + 1 WHERE id = $1', order.id)
    await service.check(at=clock.now())
    health = (await web.office(HEALTH))["ledgerHealth"]
    assert health["clean"] is False
    assert health["difference"] == {
        "what": "its units have the cost of the order",
        "where": f"order {order.number}",
        "expected": "1400",
        "found": "1401",
    }
    (evidence,) = await SecurityEvent.filter(kind="ledger.differs")
    assert evidence.facts is not None
    assert evidence.facts["where"] == f"order {order.number}"
