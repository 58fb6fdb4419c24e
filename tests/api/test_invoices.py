"""Invoices through both doors: asked for, issued without a gap, cut down or taken back with the money, taken out."""

import asyncio
import csv
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tortoise.exceptions import IntegrityError

from backend.core import clock, database, ids
from backend.domain.accounts.models import Customer, Staff
from backend.domain.accounts.permissions import Role
from backend.domain.audit.models import AuditEntry
from backend.domain.invoicing import service, tax_numbers
from backend.domain.invoicing.models import Invoice
from backend.domain.invoicing.states import INVOICE_TRANSITIONS, InvoiceState
from backend.domain.notifications.models import Message
from backend.domain.orders import links
from backend.domain.orders.models import Order
from backend.domain.privacy.gathering import orders as gathered
from tests.api.conftest import Client
from tests.api.unchanged import fingerprint
from tests.make import accounts, books, catalog, orders, tasks, vault
from tests.make.aftersales import delivered, key, leaves, staff
from tests.make.outbox import drain
from tests.make.purse import purse
from tests.make.vault import bind_keys

__all__ = ["purse"]

pytestmark = pytest.mark.usefixtures("purse")

PARTS = "id kind state number titleKind title taxNumber amount { amount currency } answer corrects"
REQUEST = f"""mutation ($input: RequestInvoiceInput!, $key: String!) {{
  requestInvoice(input: $input, idempotencyKey: $key) {{ __typename ... on UserError {{ code path }}
  ... on Invoice {{ {PARTS} emailMasked printPath }} }} }}"""
MINE = f"""query ($id: ID, $token: String) {{ order(id: $id, lookupToken: $token) {{
  mayInvoice invoices {{ {PARTS} printPath }} }} }}"""
PRINTED = f"""query ($token: String!) {{ printedInvoice(token: $token) {{
  orderNumber seller items {{ name quantity }} invoice {{ {PARTS} }} }} }}"""
LIST = f"""query ($filter: InvoiceFilter, $first: Int! = 20, $after: String) {{
  invoices(filter: $filter, first: $first, after: $after, sort: OLDEST) {{ edges {{ cursor node {{ {PARTS}
  version email orderNumber order {{ number }} decidedBy }} }} pageInfo {{ hasNextPage }} }} }}"""
ISSUE = f"""mutation ($input: IssueInvoiceInput!) {{ issueInvoice(input: $input) {{ __typename
  ... on UserError {{ code path }} ... on InvoiceChanged {{ amount {{ amount }} }} ... on Invoice {{ {PARTS} }} }} }}"""
REFUSE = f"""mutation ($input: RefuseInvoiceInput!) {{ refuseInvoice(input: $input) {{ __typename
  ... on UserError {{ code path }} ... on Invoice {{ {PARTS} }} }} }}"""
VOID = f"""mutation ($input: RefuseInvoiceInput!) {{ voidInvoice(input: $input) {{ __typename
  ... on UserError {{ code path }} ... on Invoice {{ {PARTS} }} }} }}"""
EXPORT = """mutation ($input: ExportInvoicesInput!, $key: String!) {
  exportInvoices(input: $input, idempotencyKey: $key) {
    __typename ... on Job { id kind } ... on UserError { code } } }"""
OPEN = """mutation ($id: ID!) { openJobFile(id: $id) {
  __typename ... on OpenedFile { url } ... on UserError { code } } }"""
REFUND = """mutation ($input: RefundUnitsInput!, $key: String!) {
  refundUnits(input: $input, idempotencyKey: $key) { __typename ... on Case { state } } }"""
# A code that is nobody's, with the last character that fits.
TAX = "91350100M000100Y43"
COMPANY = {"titleKind": "COMPANY", "title": "Sun & Moon Ltd", "taxNumber": TAX, "email": "Books@Example.com"}
PERSON = {"titleKind": "PERSONAL", "title": "林 小雨", "email": "lin@example.com"}


async def sold(pieces: int = 2, *, email: str = "lin@example.com") -> tuple[Order, Customer]:
    variant = await catalog.variant(price=1000)
    await vault.batch(variant, codes=pieces, cost=700)
    buyer = await orders.customer(email=email)
    order = await delivered([(variant, pieces)], by=buyer, email=email)
    return order, await Customer.get(id=buyer.customer_id)


async def asked(web: Client, order: Order, buyer: Customer, **said: Any) -> dict[str, Any]:
    await web.wear(buyer)
    given = {"orderId": ids.public("ord", order.id), **COMPANY, **said}
    answer: dict[str, Any] = (await web.shop(REQUEST, input=given, key=key()))["requestInvoice"]
    return answer


async def clerk(web: Client, role: Role = Role.FINANCE) -> Staff:
    worn = await accounts.staff(role)
    await web.wear(worn)
    return worn


async def listed(web: Client, **filter: Any) -> list[dict[str, Any]]:
    edges = (await web.office(LIST, filter=filter))["invoices"]["edges"]
    return [edge["node"] for edge in edges]


async def issued(web: Client, id: str, version: int = 1, **more: Any) -> dict[str, Any]:
    answer: dict[str, Any] = (await web.office(ISSUE, input={"id": id, "version": version, **more}))["issueInvoice"]
    return answer


async def given_back(web: Client, order: Order, place: int) -> None:
    unit = (await leaves(order))[place]
    asked = {"orderId": ids.public("ord", order.id), "unitIds": [ids.public("unt", unit.id)], "reason": "broken"}
    assert (await web.office(REFUND, input=asked, key=key()))["refundUnits"]["state"] == "DONE"
    await drain()


async def test_an_invoice_is_asked_for_issued_and_shown(web: Client):
    order, buyer = await sold()
    made = await asked(web, order, buyer)
    assert (made["state"], made["number"], made["amount"]["amount"]) == ("REQUESTED", None, "20.00")
    assert (made["taxNumber"], made["emailMasked"], made["printPath"]) == (TAX, "bo***@example.com", None)
    mine = (await web.shop(MINE, id=ids.public("ord", order.id)))["order"]
    assert (mine["mayInvoice"], [one["id"] for one in mine["invoices"]]) == (False, [made["id"]])

    person = await clerk(web)
    (row,) = await listed(web, state={"in": ["REQUESTED"]}, text="moon")
    assert (row["orderNumber"], row["order"]["number"], row["version"]) == (order.number, order.number, 1)
    # Finance issues it without knowing where it goes.
    assert row["email"] is None
    done = await issued(web, row["id"], officialNumber="2532 2000 0000 1234 5678", link="https://tax.example/1")
    year = clock.shop_day(clock.now()).year
    assert (done["state"], done["number"]) == ("ISSUED", f"{year}-000001")
    await drain()
    (told,) = await Message.filter(template="invoice_issued")
    assert told.to == "books@example.com"
    assert f"{year}-000001" in told.body
    noted = await AuditEntry.get(action="invoice.issued")
    assert (noted.actor, noted.target) == (f"staff:{person.id}", row["id"])
    assert [one["number"] for one in await listed(web, text=done["number"])] == [done["number"]]
    assert [one["id"] for one in await listed(web, text="25322000000012345678")] == [row["id"]]
    assert (await issued(web, row["id"]))["code"] == "INVOICE_DECIDED"

    # Whoever has the link sees this paper, whoever they are, and nothing by another text.
    web.cookies.clear()
    token = told.body.partition("/invoices/")[2].partition("\n")[0]
    paper = (await web.shop(PRINTED, token=token))["printedInvoice"]
    assert (paper["orderNumber"], paper["invoice"]["title"]) == (order.number, "Sun & Moon Ltd")
    assert [item["quantity"] for item in paper["items"]] == [2]
    for wrong in (token[:-2] + "AA", links.token_of(order), ids.public("ivc", ids.new()), "", "é" * 9):
        assert (await web.shop(PRINTED, token=wrong))["printedInvoice"] is None


async def test_who_may_not_ask_changes_nothing(web: Client):
    order, buyer = await sold()
    unpaid = await orders.placed([(await _stocked(), 1)], by=await orders.customer(email="other@example.com"))
    other = await Customer.get(id=unpaid.customer_id)
    await web.wear(buyer)
    before = await fingerprint()
    mine = ids.public("ord", order.id)

    async def code(**said: Any) -> str:
        answer = (await web.shop(REQUEST, input={"orderId": mine, **COMPANY, **said}, key=key()))["requestInvoice"]
        return f"{answer['code']} {(answer['path'] or ['', ''])[-1]}".strip()

    assert await code(orderId=ids.public("ord", unpaid.id)) == "ORDER_UNKNOWN"
    assert await code(taxNumber=TAX[:-1] + "4") == "INVALID_INPUT taxNumber"
    assert await code(taxNumber=None) == "INVALID_INPUT taxNumber"
    assert await code(title="  ") == "INVALID_INPUT title"
    assert await code(title="a" * 101) == "INVALID_INPUT title"
    assert await code(email="nowhere") == "INVALID_INPUT email"
    assert await fingerprint() == before
    await web.wear(other)
    before = await fingerprint()
    assert await code(orderId=ids.public("ord", unpaid.id)) == "NOTHING_TO_INVOICE"
    # The link alone shows the order, not who it was for, and lets nobody ask in the buyer's name.
    assert await code(orderId=None, lookupToken=links.token_of(order)) == "VERIFICATION_REQUIRED"
    assert await fingerprint() == before
    assert (await asked(web, order, buyer))["state"] == "REQUESTED"
    by_link = (await web.shop(MINE, token=links.token_of(order)))["order"]
    assert by_link["invoices"] != []
    await web.wear(other)
    assert (await web.shop(MINE, token=links.token_of(order)))["order"] == {"mayInvoice": False, "invoices": []}
    assert (await asked(web, order, buyer, **PERSON))["code"] == "ALREADY_INVOICED"


async def _stocked() -> Any:
    variant = await catalog.variant(price=500)
    await vault.batch(variant, codes=1)
    return variant


async def test_money_that_goes_back_cuts_a_request_and_takes_back_an_invoice(web: Client):
    order, buyer = await sold(3)
    made = await asked(web, order, buyer)
    await clerk(web)
    await given_back(web, order, 0)
    # Whoever issued it over the old amount elsewhere is told before a number is used.
    refused = await issued(web, made["id"])
    assert (refused["code"], refused["amount"]) == ("INVOICE_CHANGED", {"amount": "20.00"})
    first = await issued(web, made["id"], version=2)
    assert (first["state"], first["amount"]["amount"]) == ("ISSUED", "20.00")

    await given_back(web, order, 1)
    (letter,) = await listed(web, state={"in": ["REQUESTED"]})
    assert (letter["kind"], letter["amount"]["amount"], letter["title"]) == ("RED_LETTER", "10.00", "Sun & Moon Ltd")
    assert letter["corrects"] == first["number"]
    refusal = (await web.office(REFUSE, input={"id": letter["id"], "reason": "no"}))["refuseInvoice"]
    assert refusal["code"] == "INVOICE_DECIDED"
    assert (await issued(web, letter["id"]))["number"].endswith("-000002")
    voided = (await web.office(VOID, input={"id": made["id"], "reason": "wrong"}))["voidInvoice"]
    assert voided["code"] == "INVOICE_CORRECTED"
    assert (await Invoice.get(number=1)).state is InvoiceState.ISSUED

    await given_back(web, order, 2)
    (letter,) = await listed(web, state={"in": ["REQUESTED"]})
    await issued(web, letter["id"])
    assert [row.state for row in await Invoice.all().order_by("number")] == ["RED_LETTERED", "ISSUED", "ISSUED"]
    await drain()
    assert await Message.filter(template="invoice_corrected").count() == 2
    await books.proved()
    assert (await asked(web, order, buyer))["code"] == "NOTHING_TO_INVOICE"


async def test_what_is_refused_or_voided_can_be_asked_for_again(web: Client):
    order, buyer = await sold()
    made = await asked(web, order, buyer)
    await clerk(web)
    blank = (await web.office(REFUSE, input={"id": made["id"], "reason": " "}))["refuseInvoice"]
    assert blank["path"] == ["input", "reason"]
    said = {"id": made["id"], "reason": "The name is not the licence's."}
    assert (await web.office(REFUSE, input=said))["refuseInvoice"]["answer"] == said["reason"]
    again = await asked(web, order, buyer, title="Sun and Moon Ltd")
    await clerk(web)
    first = await issued(web, again["id"])
    await given_back(web, order, 0)
    gone = (await web.office(VOID, input={"id": again["id"], "reason": "Printed twice"}))["voidInvoice"]
    assert (gone["state"], gone["number"]) == ("VOIDED", first["number"])
    # What was to be taken back of it is not owed any more.
    assert (await Invoice.get(kind="RED_LETTER")).state is InvoiceState.WITHDRAWN
    third = await asked(web, order, buyer)
    assert third["amount"]["amount"] == "10.00"
    await clerk(web)
    assert (await issued(web, third["id"]))["number"].endswith("-000002")
    await drain()
    told = {message.template: message.body for message in await Message.filter(to="books@example.com")}
    assert said["reason"] in told["invoice_refused"]
    assert "Printed twice" in told["invoice_voided"]
    await books.proved()
    # Support reads, and does nothing.
    await clerk(web, Role.SUPPORT)
    assert (await listed(web))[0]["email"] == "books@example.com"
    denied = await web.post("/graphql/admin", json={"query": VOID, "variables": {"input": said}})
    assert denied.json()["errors"][0]["extensions"]["code"] == "FORBIDDEN"


async def test_numbers_have_no_gap_whoever_issues_at_once(web: Client, db: str):
    caller = await staff(Role.FINANCE)
    rows = []
    for place in range(12):
        order, buyer = await sold(1, email=f"lin{place}@example.com")
        rows.append(ids.parse("ivc", (await asked(web, order, buyer))["id"]))

    async def one(id: Any, link: str | None) -> Any:
        try:
            return await service.issue_invoice(
                id, version=1, official_number=None, link=link, caller=caller, address=None, at=clock.now()
            )
        except Exception as error:  # noqa: BLE001 - that one is refused, the others are not
            return error

    # Each twice at once, and some that are rolled back in between.
    answers = await asyncio.gather(*(one(id, "ftp://no" if turn == 2 else None) for id in rows for turn in range(3)))
    done = [answer for answer in answers if isinstance(answer, Invoice)]
    assert Counter(type(answer).__name__ for answer in answers) == {
        "Invoice": 12, "InvoiceDecided": 12, "InvalidInput": 12,
    }  # fmt: skip
    assert sorted(row.number for row in done if row.number) == list(range(1, 13))
    for statement in (
        "UPDATE invoice SET number = 99 WHERE number = 3",
        "UPDATE invoice SET amount_minor = amount_minor + 1 WHERE number = 3",
        "UPDATE invoice SET state = 'REQUESTED' WHERE number = 3",
        "DELETE FROM invoice WHERE number = 12",
        "UPDATE invoice_series SET last = 40",
        "DELETE FROM invoice_series",
    ):
        with pytest.raises(Exception, match=r"invoice|series"):
            await database.execute(statement)
    known = {state: {step for old, step in await _steps() if old == state} for state in InvoiceState}
    assert known == {state: set(steps) for state, steps in INVOICE_TRANSITIONS.items()}
    with pytest.raises(IntegrityError):
        await Invoice.create(**{**_bare(done[0]), "amount_minor": 99_999}, kind="RED_LETTER", corrects_id=done[0].id)


async def _steps() -> list[tuple[str, str]]:
    rows = await database.fetch("SELECT old_state, new_state FROM transition WHERE machine = 'invoice'")
    return [(row["old_state"], row["new_state"]) for row in rows]


def _bare(row: Invoice) -> dict[str, Any]:
    names = ("order_id", "title_kind", "title", "tax_number", "email", "amount_minor", "currency", "requested_by")
    return {name: getattr(row, name) for name in names}


async def test_invoices_go_out_as_a_file_that_runs_nothing(web: Client, tmp_path: Path):
    bind_keys()
    tasks.bind_spool(tmp_path)
    order, buyer = await sold()
    made = await asked(web, order, buyer, title="=HYPERLINK(1)")
    await clerk(web)
    await issued(web, made["id"])
    await given_back(web, order, 0)
    (letter,) = await listed(web, kind="RED_LETTER")
    await issued(web, letter["id"])
    given = {"filter": {"state": {"in": ["ISSUED"]}}, "format": "CSV"}
    job = (await web.office(EXPORT, input=given, key="k"))["exportInvoices"]
    assert job["kind"] == "INVOICE_EXPORT"
    assert (await web.office(EXPORT, input=given, key="k"))["exportInvoices"]["id"] == job["id"]
    await drain()
    answer = await web.get((await web.office(OPEN, id=job["id"]))["openJobFile"]["url"])
    head, *rows = csv.reader(answer.content.decode("utf-8-sig").splitlines())
    told = [dict(zip(head, row, strict=True)) for row in rows]
    assert [(one["Kind"], one["Amount"], one["Title"]) for one in told] == [
        ("Red letter", "-10.00", "'=HYPERLINK(1)"), ("Invoice", "20.00", "'=HYPERLINK(1)"),
    ]  # fmt: skip
    assert told[0]["Corrects"] == told[1]["Number"]
    # Operators see jobs, and no invoices.
    await web.wear(await accounts.staff(Role.OPERATOR))
    assert (await web.office(OPEN, id=job["id"]))["openJobFile"]["code"] == "JOB_UNKNOWN"


async def test_who_is_forgotten_keeps_the_paper_and_loses_the_rest(web: Client):
    order, buyer = await sold()
    refused = await asked(web, order, buyer, title="Private words")
    await clerk(web)
    await web.office(REFUSE, input={"id": refused["id"], "reason": "No such name, Private words"})
    made = await asked(web, order, buyer, **PERSON)
    await clerk(web)
    await issued(web, made["id"])
    facts = [one async for one, _ in gathered(buyer.id, clock.now())]
    assert [one["state"] for one in facts[0]["invoices"]] == ["REFUSED", "ISSUED"]
    assert await service.forget_invoices([order.id], at=clock.now()) == {
        order.id: ["books@example.com", "lin@example.com"]
    }
    rows = await Invoice.all().order_by("id")
    assert [(row.title, row.email, row.answer) for row in rows] == [("", "", ""), (PERSON["title"], "", None)]


@given(st.text(alphabet="0123456789ABCDEFGHJKLMNPQRTUWXY", min_size=17, max_size=17), st.integers(0, 16), st.data())
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_a_tax_number_with_one_wrong_character_is_none(first: str, place: int, data: st.DataObject):
    first = first[:2] + "350100" + first[8:]
    code = first + tax_numbers.check_character(first)
    assert tax_numbers.normalised(f" {code[:9].lower()}-{code[9:]} ") == code
    other = data.draw(st.sampled_from("0123456789ABCDEFGHJKLMNPQRTUWXY"))
    wrong = code[:place] + other + code[place + 1 :]
    assert (tax_numbers.normalised(wrong) is None) is (other != code[place])
