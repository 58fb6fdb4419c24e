"""Somebody's own data: a copy of it for themselves alone, and being forgotten while the books stay."""

import json
import zipfile
from datetime import timedelta
from io import BytesIO
from urllib.parse import quote
from uuid import UUID

import pytest

from backend.core import clock, database, ids
from backend.domain.accounts import service as accounts_service
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.models import Customer, Session
from backend.domain.accounts.notes import PersonNote
from backend.domain.accounts.permissions import Role
from backend.domain.accounts.tags import PersonTag
from backend.domain.accounts.views import ListScreen, SavedView
from backend.domain.aftersales.conversation import PictureContent, Remark
from backend.domain.audit.models import AuditEntry
from backend.domain.catalog.models import FulfilmentKind
from backend.domain.checkout.models import CartLine
from backend.domain.fulfilment.gifts import Gift
from backend.domain.fulfilment.states import GiftState
from backend.domain.notifications.models import Message
from backend.domain.orders.models import Order
from backend.domain.payments import service as payments
from backend.domain.privacy import service
from backend.domain.privacy.models import DataExport, Erasure
from backend.domain.suppliers.models import SupplierOrder
from backend.domain.suppliers.ports import AnswerState
from tests.api.conftest import Client
from tests.api.test_claim_talk import CLAIM, WRITE, uploaded
from tests.api.test_sessions import LOG_IN, ME
from tests.api.unchanged import changed, fingerprint
from tests.make import accounts, books, carts, catalog, gifts, orders, vault
from tests.make.aftersales import key, leaves
from tests.make.desk import Desk, desk, offered
from tests.make.outbox import drain
from tests.make.people import code_sent
from tests.make.purse import bought, purse
from tests.make.saved import saved_account

__all__ = ["desk", "purse"]

pytestmark = pytest.mark.usefixtures("purse")

REQUEST = "mutation { requestSelfCode { __typename } }"
PROVE = """mutation($code: String!) { proveSelf(input: {code: $code}) { __typename ... on UserError { code } } }"""
EXPORT = "mutation { exportMyData { __typename ... on UserError { code } ... on DataExport { id state } } }"
OPEN = "mutation { openMyExport { __typename ... on UserError { code } ... on DataLink { url } } }"
ERASE = """mutation { eraseMyData { __typename ... on UserError { code } ... on ErasureBlocked { obstacles }
  ... on Erasure { state dueAt } } }"""
CANCEL = "mutation { cancelMyErasure { __typename ... on UserError { code } ... on Erasure { state } } }"
MINE = "{ me { dataExport { state bytes } erasure { state } } }"
MAIL, PHONE, NAME, OTHER_PHONE = "knownmail@example.com", "+8613912345678", "Knownname", "13987654321"
NEEDLES = ("knownmail", "13912345678", "knownname", "13987654321")


async def proved(web: Client) -> None:
    assert (await web.shop(REQUEST))["requestSelfCode"]["__typename"] == "ContactCodeSent"
    assert (await web.shop(PROVE, code=await code_sent("contact_code")))["proveSelf"]["__typename"] == "SelfProved"


async def somebody(web: Client) -> tuple[Customer, Order]:
    """An account that bought a code, claimed it with words and a picture, and was written to."""
    customer = await accounts.customer(email=MAIL, phone=PHONE, at=clock.now() - timedelta(days=400))
    await Customer.filter(id=customer.id).update(display_name=NAME)
    variant = await catalog.variant(price=1000)
    await vault.batch(variant, codes=5, cost=700)
    buyer = Caller(session_id=ids.new(), customer_id=customer.id)
    order = await bought([(variant, 1)], by=buyer, email=MAIL)
    await drain()
    await web.wear(customer)
    (unit,) = await leaves(order)
    shown = await uploaded(web, order)
    said = {"unitId": ids.public("unt", unit.id), "kind": "REFUND", "words": f"Call {NAME} at {PHONE}"}
    claim = (await web.shop(CLAIM, input={**said, "pictureIds": [shown]}, key=key()))["openClaim"]
    await saved_account(customer, account=OTHER_PHONE)
    await web.shop(WRITE, input={"claimId": claim["id"], "words": f"or write to {MAIL}"}, key=key())
    return customer, order


async def settled(order: Order) -> None:
    """Somebody decides the claim, so that nothing is open."""
    await database.execute(
        "UPDATE after_sale_case SET state = 'REJECTED', decided_by = 'staff:x', decided_at = now(),"
        " waits_for = 'NOBODY', answer = $2 WHERE order_id = $1",
        order.id,
        f"No, {NAME}",
    )
    await database.execute("UPDATE after_sale_unit SET undecided = false")


async def found_anywhere() -> list[str]:
    """Which tables hold something that names the person, however it is written."""
    found = []
    for row in await database.fetch("SELECT tablename FROM pg_tables WHERE schemaname IN ('public', 'staging')"):
        table = row["tablename"]
        rows = await database.fetch(f'SELECT lower(t::text) AS text FROM "{table}" AS t')
        found += [f"{table}: {needle}" for one in rows for needle in NEEDLES if needle in one["text"]]
    return found


async def test_no_table_about_people_is_left_out(db: str):
    """A table that names a customer is either erased with them or holds nothing but figures: say so here."""
    rows = await database.fetch(
        "SELECT table_name FROM information_schema.columns"
        " WHERE table_schema = 'public' AND column_name = 'customer_id'"
    )
    figures = {"membership", "order_unit", "voucher", "tier_move", "partner", "erasure", "gift_card"}
    figures |= {"flash_admission", "group_seat", "invitation"}
    erased = {
        "order",
        "session",
        "person_note",
        "person_tag",
        "saved_account",
        "cart_line",
        "data_export",
        "inbox_message",
        "wallet_credit",
        "issued_coupon",
        "coupon_use",
    }
    assert {row["table_name"] for row in rows} == figures | erased


async def test_a_copy_is_for_whom_it_is_about(web: Client):
    customer, order = await somebody(web)
    before = await fingerprint()
    assert (await web.shop(EXPORT))["exportMyData"]["code"] == "PROOF_REQUIRED"
    assert (await web.shop(PROVE, code="123456"))["proveSelf"]["code"] == "WRONG_CODE"
    assert changed(before, await fingerprint()) == []
    await proved(web)
    asked = [(await web.shop(EXPORT))["exportMyData"] for _ in range(2)]
    assert asked[0] == asked[1]
    assert asked[0]["state"] == "WAITING"
    assert (await web.shop(OPEN))["openMyExport"]["code"] == "DATA_EXPORT_UNKNOWN"
    await drain()
    row = await DataExport.get()
    # A worker that comes a second time finds it done.
    await service.make_export(row.id, at=clock.now())
    assert await Message.filter(template="data_export_ready").count() == 1
    assert MAIL.encode() not in bytes(row.sealed or b"")

    url = (await web.shop(OPEN))["openMyExport"]["url"]
    answer = await web.get(url)
    assert (answer.status_code, answer.headers["cache-control"]) == (200, "no-store")
    with zipfile.ZipFile(BytesIO(answer.content)) as archive:
        facts = json.loads(archive.read("data.json"))
        assert len([name for name in archive.namelist() if name.startswith("pictures/")]) == 1
    assert (facts["person"]["email"], facts["person"]["name"]) == (MAIL, NAME)
    assert [one["order"]["number"] for one in facts["orders"]] == [order.number]
    assert PHONE in facts["orders"][0]["claims"][0]["words"]
    assert facts["messages"]
    assert "SECRET-" not in answer.text
    token = url.rpartition("/")[2]
    assert (await web.get(f"/own-data/{token[:-2]}AA")).status_code == 404
    assert await service.fetch_export(token, at=clock.now() + timedelta(minutes=6)) is None

    # Another session of the same person proved nothing; a stranger has nothing.
    await web.wear(customer)
    assert (await web.shop(OPEN))["openMyExport"]["code"] == "PROOF_REQUIRED"
    await service.drop_exports(at=clock.now() + timedelta(days=2))
    row = await DataExport.get()
    assert (row.state, row.sealed) == ("GONE", None)
    assert (await web.get(url)).status_code == 404


async def test_nobody_is_forgotten_while_something_is_open(web: Client):
    customer, order = await somebody(web)
    await proved(web)
    before = await fingerprint()
    refused = (await web.shop(ERASE))["eraseMyData"]
    assert (refused["code"], refused["obstacles"]) == ("ERASURE_BLOCKED", ["OPEN_CLAIMS"])
    assert await fingerprint() == before
    await settled(order)
    variant = await catalog.variant(price=100)
    await vault.batch(variant, codes=1)
    buyer = Caller(session_id=ids.new(), customer_id=customer.id)
    open_order = await orders.placed([(variant, 1)], by=buyer)
    assert (await web.shop(ERASE))["eraseMyData"]["obstacles"] == ["OPEN_ORDERS"]
    await database.execute("UPDATE \"order\" SET state = 'EXPIRED', closed_at = now() WHERE id = $1", open_order.id)
    assert (await web.shop(ERASE))["eraseMyData"]["state"] == "PENDING"
    assert (await web.shop(ERASE))["eraseMyData"]["state"] == "PENDING"
    assert await Erasure.all().count() == 1
    assert await Message.filter(template="erasure_asked").count() == 1

    # Days to think it over: not before, and taken back.
    assert await service.erase_due(at=clock.now() + timedelta(days=6)) == 0
    assert (await web.shop(CANCEL))["cancelMyErasure"]["state"] == "CANCELLED"
    assert (await web.shop(CANCEL))["cancelMyErasure"]["code"] == "ERASURE_UNKNOWN"
    assert (await web.shop(MINE))["me"]["erasure"] is None
    before = await fingerprint()
    assert await service.erase_due(at=clock.now() + timedelta(days=30)) == 0
    assert await fingerprint() == before

    # Bought again before it is due: it waits.
    await web.shop(ERASE)
    await vault.batch(variant, codes=1)
    await bought([(variant, 1)], by=buyer)
    assert await service.erase_due(at=clock.now() + timedelta(days=8)) == 0
    row = await Erasure.get(state="PENDING")
    assert row.due_at > clock.now() + timedelta(days=8)
    await drain()
    assert await service.erase_due(at=row.due_at) == 1


async def test_who_is_forgotten_is_found_nowhere_and_the_books_agree(
    web: Client, desk: Desk, monkeypatch: pytest.MonkeyPatch
):
    customer, order = await somebody(web)
    buyer = Caller(session_id=ids.new(), customer_id=customer.id)
    top_up = await orders.placed([(await offered(), 1)], by=buyer, email=MAIL, account=OTHER_PHONE)
    await topped_up(top_up, desk)
    await settled(order)
    given = await gifts.given(customer, message=f"Yours, {NAME}", recipient_name="Knownname too")
    await carts.filled(customer, [await catalog.variant(kind=FulfilmentKind.CODE)])
    clerk = await accounts.staff(Role.SUPPORT)
    await PersonTag.create(customer_id=customer.id, name=f"Friends of {NAME}")
    await accounts_service.note_person(
        customer.id,
        f"{NAME} calls often",
        caller=Caller(session_id=ids.new(), staff_id=clerk.id, role=Role.SUPPORT),
        address="127.0.0.1",
        key=key(),
        at=clock.now(),
    )
    for name, view in (("typed", f"text={MAIL}"), ("written", f"text={quote(MAIL, safe='')}"), ("other", "state=PAID")):
        await SavedView.create(staff=clerk, screen=ListScreen.ORDERS, name=name, view=view)
    await web.shop(LOG_IN, login=MAIL, password=accounts.PASSWORD)
    await proved(web)
    await web.shop(EXPORT)
    await drain()
    assert (await web.shop(ERASE))["eraseMyData"]["state"] == "PENDING"
    await drain()
    await books.proved()
    known = {line.partition(":")[0] for line in await found_anywhere()}
    assert known >= {
        "customer",
        "order",
        "message",
        "after_sale_case",
        "case_remark",
        "supplier_order",
        "person_note",
        "person_tag",
        "gift",
        "saved_view",
    }
    audit = await AuditEntry.all().count()
    money = await database.fetch('SELECT id, state, total_minor, paid_minor, cost_minor FROM "order" ORDER BY id')
    booked = await books.sums()

    # A worker that dies in the middle changes nothing; the next one does it all.
    due = clock.now() + timedelta(days=8)
    before = await fingerprint()
    with monkeypatch.context() as broken:
        broken.setattr(accounts_service, "forget_person", _dies)
        with pytest.raises(RuntimeError):
            await service.erase_due(at=due)
    assert await fingerprint() == before
    assert await service.erase_due(at=due) == 1
    assert await service.erase_due(at=due) == 0
    # The last message is carried to them, and forgotten with it.
    assert (await Message.get(template="erasure_done")).to == MAIL
    await drain()

    assert await found_anywhere() == []
    assert not await PictureContent.exists()
    assert not await PersonNote.exists()
    assert {one.name for one in await SavedView.all()} == {"other"}
    assert not await CartLine.exists()
    # Who has the link may still have what was given.
    assert (await Gift.get(id=given.id)).state is GiftState.OPEN
    assert not await Session.filter(customer_id=customer.id).exists()
    assert (await web.shop(ME))["me"] is None
    assert {row.words for row in await Remark.all()} == {""}
    assert (await SupplierOrder.get()).account == ""
    await books.proved()
    assert await books.sums() == booked
    assert (
        await database.fetch('SELECT id, state, total_minor, paid_minor, cost_minor FROM "order" ORDER BY id') == money
    )
    assert await AuditEntry.all().count() == audit + 1
    assert {row.customer_id for row in await Order.all()} == {customer.id}

    # Nobody is that person any more, and the address is free.
    web.cookies.clear()
    assert (await web.shop(LOG_IN, login=MAIL, password=accounts.PASSWORD))["logIn"]["code"] == "WRONG_CREDENTIALS"
    assert (await accounts.customer(email=MAIL)).id != customer.id


async def topped_up(order: Order, desk: Desk) -> None:
    payment = await payments.start_payment(order.id, at=clock.now())
    await payments.settle(payment.id, at=clock.now())
    await drain()
    await desk.tell(await SupplierOrder.get(order_id=order.id), AnswerState.DELIVERED)


async def _dies(*_: object, **__: object) -> list[bytes]:
    raise RuntimeError("killed")


async def test_staff_do_it_at_the_persons_request(web: Client):
    customer, order = await somebody(web)
    await settled(order)
    await web.wear(await accounts.staff(Role.SUPPORT))
    person = ids.public("cus", customer.id)
    export = """mutation($input: PersonDataInput!) { exportPersonData(input: $input) {
      __typename ... on UserError { code } } }"""
    fetch = """mutation($id: ID!) { openPersonExport(personId: $id) { __typename ... on UserError { code }
      ... on DataLink { url } } }"""
    erase = """mutation($input: PersonDataInput!) { erasePerson(input: $input) {
      __typename ... on UserError { code } } }"""
    said = {"personId": person, "reason": "By letter of 3 March"}
    nobody = {**said, "personId": ids.public("cus", UUID(int=7))}
    assert (await web.office(export, input={**said, "reason": " "}))["exportPersonData"]["code"] == "INVALID_INPUT"
    assert (await web.office(erase, input=nobody))["erasePerson"]["code"] == "PERSON_UNKNOWN"
    assert (await web.office(export, input=said))["exportPersonData"]["__typename"] == "DataExport"
    await drain()
    # What staff asked for is handed over by them.
    assert not await Message.filter(template="data_export_ready").exists()
    url = (await web.office(fetch, id=person))["openPersonExport"]["url"]
    assert (await web.get(url)).status_code == 200
    assert (await web.office(erase, input=said))["erasePerson"]["__typename"] == "Erasure"
    assert {entry.action for entry in await AuditEntry.filter(reason="By letter of 3 March")} == {
        "customer.data_exported",
        "customer.erasure_asked",
    }
    await Session.filter(staff_id__isnull=False).update(proved_at=clock.now() - timedelta(hours=1))
    assert (await web.office(fetch, id=person))["openPersonExport"]["code"] == "STEP_UP_REQUIRED"
    await service.erase_due(at=clock.now() + timedelta(days=8))
    await drain()
    assert await found_anywhere() == []
