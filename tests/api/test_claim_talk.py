"""A claim as a conversation: words and pictures both ways, notes among staff, whose turn it is, who looks after it."""

import asyncio
import zlib
from datetime import UTC, datetime, timedelta
from io import BytesIO

import pytest
from PIL import Image

from backend import api
from backend.core import clock, database, ids
from backend.domain.accounts.models import Customer
from backend.domain.accounts.permissions import Role
from backend.domain.aftersales.conversation import Picture, PictureContent, PreparedAnswer, Remark
from backend.domain.aftersales.models import Case
from backend.domain.audit.models import AuditEntry
from backend.domain.notifications.models import Message
from backend.domain.orders import links
from backend.jobs import housekeeping
from backend.schema.doors import Door
from tests.api.unchanged import changed, fingerprint
from tests.make import accounts, catalog, orders, vault
from tests.make.aftersales import delivered, drawn, key, leaves, set_rule
from tests.make.purse import purse

__all__ = ["purse"]

pytestmark = pytest.mark.usefixtures("purse")

CLAIM = """mutation ($input: OpenClaimInput!, $key: String!) { openClaim(input: $input, idempotencyKey: $key) {
  __typename ... on UserError { code } ... on Claim { id state pictures { url width height } } } }"""
WRITE = """mutation ($input: WriteToClaimInput!, $key: String!) { writeToClaim(input: $input, idempotencyKey: $key) {
  __typename ... on UserError { code } ... on Claim { id awaitsYou remarks { fromShop words } } } }"""
OFFER = """mutation ($input: OfferPictureInput!) { offerPicture(input: $input) { __typename ... on UserError { code }
  ... on PictureTicket { id uploadUrl mostBytes } } }"""
MINE = """query ($id: ID, $token: String) { order(id: $id, lookupToken: $token) { claims { id state awaitsYou mayWrite
  words answer pictures { url } remarks { fromShop words pictures { url } } } } }"""
ANSWER = """mutation ($input: AnswerCaseInput!, $key: String!) { answerCase(input: $input, idempotencyKey: $key) {
  __typename ... on UserError { code } ... on Case { id waitsFor assignee { name } } } }"""
ASSIGN = """mutation ($input: AssignCaseInput!) { assignCase(input: $input) { __typename ... on UserError { code }
  ... on Case { assignee { id } } } }"""
CASE = """query ($id: ID!) { case(id: $id) { waitsFor overdue assignee { name } pictures { url }
  prepared { title words } remarks { kind author words pictures { url } } } }"""
QUEUE = """query ($filter: CaseFilter!, $sort: CaseSort!) { cases(filter: $filter, sort: $sort) {
  edges { node { id } } } }"""
REJECT = "mutation ($input: RejectCaseInput!) { rejectCase(input: $input) { ... on Case { state } } }"
PREPARE = """mutation ($input: PreparedAnswerInput!) { setPreparedAnswer(input: $input) { __typename
  ... on UserError { code message } ... on PreparedAnswer { id version }
  ... on PreparedAnswerVersionConflict { current { version } } } }"""
FORGET = """mutation ($input: RemovePreparedAnswerInput!) { removePreparedAnswer(input: $input) { __typename } }"""


async def sold(pieces=1, *, email="lin@example.com", price=1000, account=None):
    variant = await catalog.variant(price=price)
    await vault.batch(variant, codes=9, cost=700)
    buyer = await orders.customer(email=account or email)
    order = await delivered([(variant, pieces)], by=buyer, email=email)
    return order, await leaves(order), await Customer.get(id=buyer.customer_id)


async def claimed(web, order, unit, kind="REFUND", **more):
    asked = {"unitId": ids.public("unt", unit.id), "kind": kind, "words": "It says used", **more}
    return (await web.shop(CLAIM, input=asked, key=key()))["openClaim"]


async def uploaded(web, order, content=None, **by):
    offered = (await web.shop(OFFER, input=by or {"orderId": ids.public("ord", order.id)}))["offerPicture"]
    answer = await web.put(offered["uploadUrl"], content=content or drawn())
    assert answer.status_code == 201, answer.text
    return offered["id"]


async def test_buyer_and_shop_talk_and_notes_stay_inside(web):
    order, (unit,), buyer = await sold()
    await web.wear(buyer)
    shown = await uploaded(web, order)
    claim = await claimed(web, order, unit, pictureIds=[shown])
    assert (claim["state"], len(claim["pictures"])) == ("OPEN", 1)
    opened = await Case.get()

    support = await accounts.staff(Role.SUPPORT)
    await web.wear(support)
    queue = await web.office(QUEUE, filter={"waitsFor": "SHOP", "unassigned": True}, sort="DUE")
    assert [edge["node"]["id"] for edge in queue["cases"]["edges"]] == [claim["id"]]
    note = {"caseId": claim["id"], "words": "Smells of resale", "internal": True}
    assert (await web.office(ANSWER, input=note, key=key()))["answerCase"]["waitsFor"] == "SHOP"
    assert not await Message.filter(template="claim_answered").exists()
    said = {"caseId": claim["id"], "words": "Which error do you see?"}
    same = key()
    answers = await asyncio.gather(*(web.office(ANSWER, input=said, key=same) for _ in range(4)))
    assert {answer["answerCase"]["waitsFor"] for answer in answers} == {"BUYER"}
    assert answers[0]["answerCase"]["assignee"] == {"name": support.name}
    assert await Remark.all().count() == 2
    told = await Message.get(template="claim_answered")
    assert links.token_of(order) in told.body
    assert "Which error" not in told.body
    assert (await web.office(QUEUE, filter={"waitsFor": "SHOP"}, sort="DUE"))["cases"]["edges"] == []

    seen = (await web.shop(MINE, id=ids.public("ord", order.id)))["order"]["claims"][0]
    assert (seen["awaitsYou"], seen["mayWrite"], len(seen["pictures"])) == (True, True, 1)
    assert [(one["fromShop"], one["words"]) for one in seen["remarks"]] == [(True, "Which error do you see?")]
    assert "resale" not in str(seen)
    later = await uploaded(web, order)
    reply = {"claimId": claim["id"], "words": "Already redeemed", "pictureIds": [later]}
    same = key()
    for _ in range(2):
        back = (await web.shop(WRITE, input=reply, key=same))["writeToClaim"]
        assert (back["awaitsYou"], len(back["remarks"])) == (False, 2)
    assert (await web.shop(WRITE, input=reply | {"words": "x"}, key=same))["writeToClaim"]["code"] == (
        "IDEMPOTENCY_CONFLICT"
    )
    case = (await web.office(CASE, id=claim["id"]))["case"]
    assert (case["waitsFor"], case["overdue"]) == ("SHOP", False)
    assert (await Case.get()).due_at > opened.due_at
    assert [(one["kind"], one["author"], len(one["pictures"])) for one in case["remarks"]] == [
        ("NOTE", support.name, 0),
        ("SHOP", support.name, 0),
        ("BUYER", "customer", 1),
    ]
    asking = next(one for one in case["prepared"] if one["title"] == "Ask for a picture")
    assert order.number in asking["words"]
    assert "{" not in asking["words"]
    assert {entry.action for entry in await AuditEntry.filter(target=claim["id"])} == {"case.noted", "case.answered"}


async def test_a_settled_claim_is_talked_about_for_a_while(web):
    order, (unit,), buyer = await sold()
    await web.wear(buyer)
    claim = await claimed(web, order, unit)
    await web.wear(await accounts.staff(Role.SUPPORT))
    await web.office(REJECT, input={"caseId": claim["id"], "answer": "It was used"})
    assert (await Case.get()).waits_for == "NOBODY"
    said = {"claimId": claim["id"], "words": "But not by me"}
    assert (await web.shop(WRITE, input=said, key=key()))["writeToClaim"]["__typename"] == "Claim"
    queue = await web.office(QUEUE, filter={"waitsFor": "SHOP"}, sort="DUE")
    assert [edge["node"]["id"] for edge in queue["cases"]["edges"]] == [claim["id"]]
    answered = await web.office(ANSWER, input={"caseId": claim["id"], "words": "We know"}, key=key())
    assert answered["answerCase"]["waitsFor"] == "NOBODY"
    await database.execute("UPDATE after_sale_case SET decided_at = decided_at - interval '31 days'")
    before = await fingerprint()
    assert (await web.shop(WRITE, input=said, key=key()))["writeToClaim"]["code"] == "CLAIM_CLOSED"
    assert changed(before, await fingerprint()) == []
    assert (await web.shop(MINE, id=ids.public("ord", order.id)))["order"]["claims"][0]["mayWrite"] is False


async def test_the_second_claim_of_a_person_goes_to_a_person(web):
    order, (first, second), buyer = await sold(2)
    await web.wear(buyer)
    assert (await claimed(web, order, first, "REPLACE"))["state"] == "DONE"
    claim = await claimed(web, order, second, "REPLACE")
    assert claim["state"] == "OPEN"
    # The same contact without the account is the same person.
    other, (third,), stranger = await sold(account="other@example.com")
    await web.wear(stranger)
    assert (await claimed(web, other, third, "REPLACE"))["state"] == "OPEN"
    await database.execute("UPDATE after_sale_case SET decided_at = decided_at - interval '31 days' WHERE automatic")
    fourth, (piece,), late = await sold(account="third@example.com")
    await web.wear(late)
    assert (await claimed(web, fourth, piece, "REPLACE"))["state"] == "DONE"


async def test_whoever_has_the_link_only_says_and_sees_nothing(web):
    order, (unit,), buyer = await sold()
    token = links.token_of(order)
    await web.wear(buyer)
    shown = await uploaded(web, order, lookupToken=token)
    claim = await claimed(web, order, unit, pictureIds=[shown], lookupToken=token)
    foreign, (piece,), other = await sold(email="wei@example.com")
    web.cookies.clear()
    before = await fingerprint()
    asked = {"claimId": claim["id"], "words": "Hello", "lookupToken": token}
    assert (await web.shop(WRITE, input=asked, key=key()))["writeToClaim"]["code"] == "VERIFICATION_REQUIRED"
    assert (await web.shop(OFFER, input={"lookupToken": token}))["offerPicture"]["code"] == "VERIFICATION_REQUIRED"
    asked["lookupToken"] = links.token_of(foreign)
    assert (await web.shop(WRITE, input=asked, key=key()))["writeToClaim"]["code"] == "CLAIM_UNKNOWN"
    assert (await web.shop(MINE, token=token))["order"]["claims"] == []
    await web.wear(other)
    assert (await web.shop(WRITE, input={**asked, "lookupToken": None}, key=key()))["writeToClaim"]["code"] == (
        "CLAIM_UNKNOWN"
    )
    session = {"session"}
    assert [table for table in changed(before, await fingerprint()) if table not in session] == []
    # Another order's pictures, and pictures that are shown already, are no evidence.
    assert (await claimed(web, foreign, piece, pictureIds=[shown]))["code"] == "PICTURE_UNKNOWN"
    assert await Case.all().count() == 1


async def test_pictures_are_drawn_anew_and_kept_sealed(web):
    order, (unit,), buyer = await sold()
    await web.wear(buyer)
    exif = Image.Exif()
    exif[0x010F], exif[0x0112] = "SECRET-CAMERA", 6
    for kind in ("JPEG", "WEBP", "PNG"):
        shown = await uploaded(web, order, drawn(kind, size=(3000, 1000), exif=exif.tobytes()))
        claim = (await web.shop(MINE, id=ids.public("ord", order.id)))["order"]["claims"]
        if not claim:
            await claimed(web, order, unit, pictureIds=[shown])
        else:
            said = {"claimId": claim[0]["id"], "words": kind, "pictureIds": [shown]}
            await web.shop(WRITE, input=said, key=key())
    claim = (await web.shop(MINE, id=ids.public("ord", order.id)))["order"]["claims"][0]
    urls = [claim["pictures"][0]["url"], *(one["pictures"][0]["url"] for one in claim["remarks"])]
    for url in urls:
        answer = await web.get(url)
        assert answer.headers["content-type"] == "image/jpeg"
        assert answer.headers["content-security-policy"] == "default-src 'none'; sandbox"
        assert answer.headers["cache-control"].startswith("private")
        assert b"SECRET-CAMERA" not in answer.content
        with Image.open(BytesIO(answer.content)) as found:
            assert (found.format, found.size, dict(found.getexif())) == ("JPEG", (683, 2048), {})
    (row, *_) = await PictureContent.all()
    assert b"JFIF" not in row.sealed


async def test_what_is_no_picture_is_refused_and_the_ticket_stays_good(web, settings):
    order, _, buyer = await sold()
    await web.wear(buyer)
    offered = (await web.shop(OFFER, input={"orderId": ids.public("ord", order.id)}))["offerPicture"]
    bomb = bytearray(drawn("PNG"))  # it says that it unfolds to 900 million pixels
    bomb[16:24] = (30_000).to_bytes(4, "big") * 2
    bomb[29:33] = zlib.crc32(bomb[12:29]).to_bytes(4, "big")
    before = await fingerprint()
    for content, status, code in (
        (b"", 415, "NOT_A_PICTURE"),
        (b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", 415, "NOT_A_PICTURE"),
        (drawn("GIF"), 415, "NOT_A_PICTURE"),
        (drawn("TIFF"), 415, "NOT_A_PICTURE"),
        (drawn("PNG", size=(600, 600))[:200], 415, "NOT_A_PICTURE"),
        (drawn("JPEG", size=(600, 600))[:500], 415, "NOT_A_PICTURE"),
        (bytes(bomb), 413, "TOO_MANY_PIXELS"),
        (b"x" * (offered["mostBytes"] + 1), 413, "TOO_LARGE"),
    ):
        answer = await web.put(offered["uploadUrl"], content=content)
        assert (answer.status_code, answer.json()["code"]) == (status, code), content[:40]
        assert "Traceback" not in answer.text
    assert changed(before, await fingerprint()) == []
    good = drawn()
    many = await asyncio.gather(*(web.put(offered["uploadUrl"], content=good) for _ in range(6)))
    assert sorted(answer.status_code for answer in many) == [201, *[403] * 5]
    for method, status in (("POST", 405), ("DELETE", 405), ("GET", 404)):
        assert (await web.request(method, offered["uploadUrl"])).status_code == status
    token = offered["uploadUrl"].rpartition("/")[2]
    for bad in (token[:-2], "A" + token[1:], "x", "%00", "A" * 5000):
        assert (await web.put(f"/pictures/{bad}", content=good)).status_code in (403, 404, 405)
        assert (await web.get(f"/pictures/{bad}")).status_code == 404


async def test_addresses_of_pictures_end_and_there_are_only_so_many(web, settings):
    order, (unit,), buyer = await sold()
    await web.wear(buyer)
    claim = await claimed(web, order, unit, pictureIds=[await uploaded(web, order)])
    url = claim["pictures"][0]["url"]
    assert (await web.get(url)).status_code == 200
    settings.setattr(clock, "now", lambda: datetime.now(UTC) + timedelta(minutes=11))
    assert (await web.get(url)).status_code == 404
    settings.undo()
    await Picture.bulk_create(Picture(order_id=order.id, offered_by="x", expires_at=clock.now()) for _ in range(29))
    full = (await web.shop(OFFER, input={"orderId": ids.public("ord", order.id)}))["offerPicture"]
    assert full["code"] == "TOO_MANY_PICTURES"
    await database.execute("UPDATE picture SET offered_at = offered_at - interval '25 hours'")
    rule = next(rule for rule in housekeeping.RULES if rule.name == "pictures never shown")
    assert await housekeeping._apply(rule) == 29
    assert await Picture.all().count() == await PictureContent.all().count() == 1


async def test_one_looks_after_a_case_at_a_time(web):
    order, (unit,), buyer = await sold()
    await web.wear(buyer)
    claim = await claimed(web, order, unit)
    one, two = await accounts.staff(Role.SUPPORT), await accounts.staff(Role.FINANCE)
    await web.wear(one)
    wanted = [{"caseId": claim["id"], "staffId": ids.public("stf", who.id), "insteadOf": None} for who in (one, two)]
    answers = await asyncio.gather(*(web.office(ASSIGN, input=asked) for asked in wanted * 3))
    kinds = sorted(answer["assignCase"]["__typename"] for answer in answers)
    assert kinds == [*["Case"] * 3, *["CaseTaken"] * 3]
    holder = (await Case.get()).assignee_id
    operator = await accounts.staff(Role.OPERATOR)
    refused = {"caseId": claim["id"], "staffId": ids.public("stf", operator.id), "insteadOf": f"stf_{holder.hex}"}
    assert (await web.office(ASSIGN, input=refused))["assignCase"]["code"] == "INVALID_INPUT"
    assert (await Case.get()).assignee_id == holder
    people = (await web.office("{ caseAssignees { id role } }"))["caseAssignees"]
    assert {person["role"] for person in people} == {"SUPPORT", "FINANCE"}


async def test_answers_are_kept_ready_in_both_languages(web):
    await web.wear(await accounts.staff(Role.SUPPORT))
    wanted = {"titles": {"zhCn": "题", "en": "T"}, "words": {"zhCn": "关于{product}", "en": "About {product}"}}
    made = (await web.office(PREPARE, input=wanted))["setPreparedAnswer"]
    bad = {**wanted, "words": {"zhCn": "好", "en": "Your {secret}"}}
    refused = (await web.office(PREPARE, input=bad))["setPreparedAnswer"]
    assert refused["code"] == "INVALID_INPUT"
    assert "amount, number, product, shop" in refused["message"]
    edit = {**wanted, "id": made["id"], "version": 1, "state": "DONE"}
    answers = await asyncio.gather(*(web.office(PREPARE, input=edit) for _ in range(4)))
    kinds = sorted(answer["setPreparedAnswer"]["__typename"] for answer in answers)
    assert kinds == ["PreparedAnswer", *["PreparedAnswerVersionConflict"] * 3]
    gone = await web.office(FORGET, input={"id": made["id"], "version": 2})
    assert gone["removePreparedAnswer"]["__typename"] == "PreparedAnswerRemoved"
    assert not await PreparedAnswer.filter(title_en="T").exists()
    assert [entry.action for entry in await AuditEntry.filter(target=made["id"]).order_by("id")] == [
        "prepared_answer.set",
        "prepared_answer.set",
        "prepared_answer.removed",
    ]


async def test_a_case_of_staff_has_notes_only(web):
    await set_rule("CODE", "DELIVERED_UNREVEALED", refund="APPROVAL")
    order, (unit,), _ = await sold()
    await web.wear(await accounts.staff(Role.SUPPORT))
    asked = {"orderId": ids.public("ord", order.id), "unitIds": [ids.public("unt", unit.id)], "reason": "asked"}
    refund = "mutation ($input: RefundUnitsInput!, $key: String!) { refundUnits(input: $input, idempotencyKey: $key)"
    case = (await web.office(refund + " { ... on Case { id } } }", input=asked, key=key()))["refundUnits"]
    said = {"caseId": case["id"], "words": "To nobody"}
    assert (await web.office(ANSWER, input=said, key=key()))["answerCase"]["code"] == "NOT_A_CLAIM"
    assert await Remark.all().count() == 0
    noted = (await web.office(ANSWER, input={**said, "internal": True}, key=key()))["answerCase"]
    assert noted["waitsFor"] == "SHOP"


def test_the_storefront_knows_of_no_notes():
    sdl = api.sdl(Door.STOREFRONT)
    for word in ("RemarkKind", "NOTE", "CaseRemark", "PreparedAnswer", "assignee", "internal: Boolean"):
        assert word not in sdl, word
