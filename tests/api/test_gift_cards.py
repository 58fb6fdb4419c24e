"""Gift cards: issued by staff, shown with evidence, redeemed once, void, over by time, and not to be guessed."""

import asyncio
import csv
from datetime import timedelta

import pytest

from backend.core import clock, database, ids
from backend.core.drawn_codes import draw, grouped
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.models import Customer
from backend.domain.accounts.permissions import Role
from backend.domain.audit.models import AuditEntry
from backend.domain.wallet import service
from backend.domain.wallet.cards import GiftCard, GiftCardBatch
from backend.domain.wallet.errors import GiftCardUsed
from backend.local import rotate
from tests.api.unchanged import changed, fingerprint
from tests.make import accounts, catalog, keyring, orders, tasks, vault, wallets
from tests.make.aftersales import key
from tests.make.books import proved
from tests.make.outbox import drain

ISSUE = """mutation ($input: IssueGiftCardsInput!, $key: String!) {
  issueGiftCards(input: $input, idempotencyKey: $key) { __typename ... on UserError { code path }
  ... on GiftCardBatch { id count faceValue { amount } counts { active } } } }"""
SHOW = """mutation ($input: RevealGiftCardsInput!) { revealGiftCards(input: $input) { __typename
  ... on UserError { code path } ... on RevealedGiftCards { after cards { id code } } } }"""
VOID = """mutation ($input: VoidGiftCardsInput!) { voidGiftCards(input: $input) { __typename
  ... on UserError { code } ... on GiftCardBatch { counts { active redeemed expired voided } } } }"""
CARDS = """query ($filter: GiftCardFilter) { giftCards(filter: $filter) { edges { node { id tail state personId
  batch { id } } } } }"""
WRITE = """mutation ($input: ExportGiftCardCodesInput!, $key: String!) {
  exportGiftCardCodes(input: $input, idempotencyKey: $key) { __typename ... on UserError { code }
  ... on Job { id } } }"""
TELL = """mutation ($id: ID!) { tellPassphrase(id: $id) { __typename ... on FilePassphrase { passphrase }
  ... on UserError { code } } }"""
OPEN = """mutation ($id: ID!) { openJobFile(id: $id) { ... on OpenedFile { url } ... on UserError { code } } }"""
REDEEM = """mutation ($code: String!, $key: String!) { redeemGiftCard(input: {code: $code}, idempotencyKey: $key) {
  __typename ... on UserError { code path } ... on GiftCardUsed { byYou } ... on GiftCardExpired { expiredAt }
  ... on RedeemedGiftCard { amount { amount } wallet { available { amount } } } } }"""
WANTED = {"name": "Spring", "count": 101, "faceValue": {"amount": "50.00", "currency": "CNY"}, "reason": "Spring sale"}


async def redeem(web, code, same=None):
    return (await web.shop(REDEEM, code=code, key=same or key()))["redeemGiftCard"]


async def test_cards_are_issued_and_shown_with_evidence_and_kept_sealed(web):
    await catalog.channel()
    vault.bind_keys()
    await web.wear(await accounts.staff(Role.FINANCE))
    batch = (await web.office(ISSUE, input=WANTED, key=key()))["issueGiftCards"]
    assert (batch["count"], batch["faceValue"]["amount"], batch["counts"]["active"]) == (101, "50.00", 101)
    asked = {"batchId": batch["id"], "reason": "Printed for the fair"}
    first = (await web.office(SHOW, input=asked))["revealGiftCards"]
    rest = (await web.office(SHOW, input={**asked, "after": first["after"]}))["revealGiftCards"]
    codes = {card["code"] for card in (*first["cards"], *rest["cards"])}
    assert (len(first["cards"]), len(rest["cards"]), rest["after"], len(codes)) == (100, 1, None, 101)
    assert (await web.office(SHOW, input={**asked, "reason": " "}))["revealGiftCards"]["code"] == "INVALID_INPUT"
    shown = await AuditEntry.filter(action="gift_cards.revealed").order_by("id")
    assert [entry.reason for entry in shown] == ["Printed for the fair"] * 2
    # Neither the codes nor anything they could be made from is in a table in the clear.
    one = next(iter(codes)).replace("-", "")
    for row in await database.fetch("SELECT tablename FROM pg_tables WHERE schemaname = 'public'"):
        found = await database.fetch(f'SELECT 1 FROM "{row["tablename"]}" AS t WHERE strpos(t::text, $1) > 0', one)
        assert found == [], row["tablename"]
    assert await database.fetch("SELECT FROM ledger_entry") == []
    await web.wear(await accounts.staff(Role.SUPPORT))
    assert (await web.post("/graphql/admin", json={"query": SHOW, "variables": {"input": asked}})).json()["errors"]
    rows = (await web.office(CARDS, filter={"tail": one[-4:], "state": {"in": ["ACTIVE"]}}))["giftCards"]["edges"]
    assert [edge["node"]["batch"]["id"] for edge in rows] == [batch["id"]]
    assert (await web.office(CARDS, filter={"state": {"in": ["VOIDED"]}}))["giftCards"]["edges"] == []


async def test_codes_go_into_a_file_that_takes_two_people(web, tmp_path):
    batch, codes = await wallets.gift_cards(3)
    tasks.bind_spool(tmp_path)
    first, *_ = await GiftCard.filter(batch_id=batch.id).order_by("id")
    await service.void_gift_cards(batch.id, first.id, "Lost", caller=Caller(), address=None, at=clock.now())
    asked = {"batchId": ids.public("gcb", batch.id), "reason": "To the printer"}
    lin, wei = await accounts.staff(Role.FINANCE), await accounts.staff(Role.FINANCE)
    await web.wear(lin)
    job = (await web.office(WRITE, input=asked, key=key()))["exportGiftCardCodes"]
    await drain()
    assert (await web.office(TELL, id=job["id"]))["tellPassphrase"] == {
        "__typename": "AnotherPersonNeeded", "code": "ANOTHER_PERSON_NEEDED",
    }  # fmt: skip
    file = (await web.get((await web.office(OPEN, id=job["id"]))["openJobFile"]["url"])).content
    # Who may not hand out cards neither fetches the file nor learns what opens it.
    await web.wear(await accounts.staff(Role.AUDITOR))
    assert (await web.office(OPEN, id=job["id"]))["openJobFile"]["code"] == "JOB_UNKNOWN"
    assert (await web.office(TELL, id=job["id"]))["tellPassphrase"]["code"] == "JOB_UNKNOWN"
    assert not await AuditEntry.exists(action="job.passphrase_told")
    await web.wear(wei)
    passphrase = (await web.office(TELL, id=job["id"]))["tellPassphrase"]["passphrase"]
    rows = list(csv.DictReader(tasks.unlocked(file, passphrase).decode("utf-8-sig").splitlines()))
    assert [row["Code"] for row in rows] == codes[1:]
    assert {(row["Currency"], row["Face value"]) for row in rows} == {("CNY", "50.00")}
    entries = {entry.action: entry for entry in await AuditEntry.all()}
    assert (entries["gift_cards.codes_export_asked"].reason, entries["gift_cards.codes_export_asked"].diff) == (
        "To the printer", {"cards": [None, 2]},
    )  # fmt: skip
    assert entries["job.passphrase_told"].actor == f"staff:{wei.id}"


@pytest.mark.parametrize(
    "wrong",
    [
        {"count": 0},
        {"count": 5001},
        {"faceValue": {"amount": "0.00", "currency": "CNY"}},
        {"faceValue": {"amount": "5000.01", "currency": "CNY"}},
        {"faceValue": {"amount": "5", "currency": "JPY"}},
        {"count": 5000, "faceValue": {"amount": "200.01", "currency": "CNY"}},
        {"validDays": 0},
        {"validDays": 3651},
        {"name": " "},
    ],
)
async def test_cards_that_the_shop_does_not_issue(web, wrong):
    await catalog.channel()
    await web.wear(await accounts.staff(Role.FINANCE))
    assert (await web.office(ISSUE, input=WANTED | wrong, key=key()))["issueGiftCards"]["code"] == "INVALID_INPUT"
    assert not await GiftCardBatch.exists()


async def test_a_card_is_in_one_wallet_once(web):
    _, (code, other) = await wallets.gift_cards(2, 5000)
    buyer = await accounts.customer(email="lin@example.com")
    await web.wear(buyer)
    same = key()
    answers = [await redeem(web, code.lower(), same) for _ in range(3)]
    assert answers == [answers[0]] * 3
    assert (answers[0]["amount"]["amount"], answers[0]["wallet"]["available"]["amount"]) == ("50.00", "50.00")
    assert (await redeem(web, other, same))["code"] == "IDEMPOTENCY_CONFLICT"
    again = await redeem(web, code)
    assert (again["code"], again["byYou"]) == ("GIFT_CARD_USED", True)
    await web.wear(await accounts.customer(email="wei@example.com"))
    theirs = await redeem(web, code)
    assert (theirs["code"], theirs["byYou"]) == ("GIFT_CARD_USED", False)
    assert await wallets.has(buyer.id) == (5000, 0)
    await proved()
    await web.wear(await accounts.staff(Role.SUPPORT))
    used = (await web.office(CARDS, filter={"state": {"in": ["REDEEMED"]}}))["giftCards"]["edges"]
    assert [edge["node"]["personId"] for edge in used] == [ids.public("cus", buyer.id)]


async def test_a_card_sold_before_its_key_was_turned_is_shown_and_redeemed_after_it(web, db, settings):
    """The old key is gone by then; what staff are shown is the same code."""
    batch, codes = await wallets.gift_cards(2)
    keyring.turned(old=True)
    await rotate.rotate(db)
    keyring.turned(old=False)
    try:
        await web.wear(await accounts.staff(Role.FINANCE))
        asked = {"batchId": ids.public("gcb", batch.id), "reason": "Printed again"}
        shown = (await web.office(SHOW, input=asked))["revealGiftCards"]["cards"]
        assert [card["code"] for card in shown] == codes
        buyer = await accounts.customer(email="lin@example.com")
        await web.wear(buyer)
        assert (await redeem(web, codes[0]))["wallet"]["available"]["amount"] == "50.00"
        assert await wallets.has(buyer.id) == (5000, 0)
        await proved()
    finally:
        vault.bind_keys()


async def test_cards_that_are_void_or_over_are_refused(web):
    batch, codes = await wallets.gift_cards(3)
    _, (late,) = await wallets.gift_cards(1, days=1, at=clock.now() - timedelta(days=2))
    buyer = await accounts.customer(email="lin@example.com")
    await web.wear(buyer)
    await redeem(web, codes[0])
    await web.wear(await accounts.staff(Role.FINANCE))
    asked = {"batchId": ids.public("gcb", batch.id), "reason": "Printed twice"}
    row = await GiftCard.filter(batch_id=batch.id, state="ACTIVE").order_by("id").first()
    assert row is not None
    one = (await web.office(VOID, input={**asked, "cardId": ids.public("gcd", row.id)}))["voidGiftCards"]
    assert one["counts"] == {"active": 1, "redeemed": 1, "expired": 0, "voided": 1}
    rest = (await web.office(VOID, input=asked))["voidGiftCards"]
    assert rest["counts"] == {"active": 0, "redeemed": 1, "expired": 0, "voided": 2}
    before = await fingerprint()
    assert (await web.office(VOID, input=asked))["voidGiftCards"]["code"] == "NOTHING_TO_VOID"
    unknown = {**asked, "batchId": ids.public("gcb", ids.new())}
    assert (await web.office(VOID, input=unknown))["voidGiftCards"]["code"] == "GIFT_CARDS_UNKNOWN"
    assert changed(before, await fingerprint()) == []
    await web.wear(buyer)
    assert {(await redeem(web, code))["code"] for code in codes[1:]} == {"GIFT_CARD_VOIDED"}
    # Over by time, whether or not somebody has tidied up.
    assert (await redeem(web, late))["code"] == "GIFT_CARD_EXPIRED"
    assert await service.expire_gift_cards(at=clock.now()) == 1
    assert await service.expire_gift_cards(at=clock.now()) == 0
    assert (await redeem(web, late))["code"] == "GIFT_CARD_EXPIRED"
    assert await wallets.has(buyer.id) == (5000, 0)
    await proved()


async def test_guesses_are_counted_and_slips_of_the_pen_are_not(web):
    _, (code,) = await wallets.gift_cards()
    buyer = await accounts.customer(email="lin@example.com")
    await web.wear(buyer)
    slip = code[:-1] + ("0" if code[-1] != "0" else "1")
    for _ in range(8):
        told = await redeem(web, slip)
        assert (told["code"], told["path"]) == ("INVALID_INPUT", ["input", "code"])
    said = [(await redeem(web, grouped(draw())))["code"] for _ in range(14)]
    assert set(said) == {"GIFT_CARD_UNKNOWN", "TOO_MANY_ATTEMPTS"}
    assert said == sorted(said)
    # From then on a true one is not taken either: nobody learns which it was.
    assert (await redeem(web, code))["code"] == "TOO_MANY_ATTEMPTS"
    assert await wallets.has(buyer.id) == (0, 0)


async def test_only_an_account_redeems(web):
    _, (code,) = await wallets.gift_cards()
    assert (await redeem(web, code))["code"] == "ACCOUNT_NEEDED"
    await web.wear(await Customer.get(id=(await orders.guest()).customer_id))
    assert (await redeem(web, code))["code"] == "ACCOUNT_NEEDED"
    assert (await GiftCard.get()).state == "ACTIVE"


async def test_many_who_want_one_card_at_once(web, db):
    _, (code,) = await wallets.gift_cards()
    people = [await accounts.customer(email=f"buyer{n}@example.com") for n in range(8)]
    channel = (await catalog.channel()).id

    async def one(n: int) -> str:
        caller = Caller(session_id=ids.new(), customer_id=people[n].id)
        try:
            await service.redeem_gift_card(
                code, caller=caller, channel_id=channel, address=f"10.0.{n}.1", key=key(), at=clock.now()
            )
        except GiftCardUsed:
            return "used"
        return "redeemed"

    said = await asyncio.gather(*(one(n) for n in range(8)))
    assert sorted(said) == ["redeemed", *["used"] * 7]
    assert sum([(await wallets.has(person.id))[0] for person in people]) == 5000
    await proved()
