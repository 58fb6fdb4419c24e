"""Gifts by link: who sees what, and of everybody who wants a piece at once exactly one has it."""

import asyncio
from datetime import timedelta

import pytest

from backend.core import clock, ids
from backend.domain.accounts.models import Customer
from backend.domain.accounts.permissions import Role
from backend.domain.aftersales.models import Case
from backend.domain.audit.models import AuditEntry
from backend.domain.catalog.models import FulfilmentKind
from backend.domain.fulfilment import service
from backend.domain.fulfilment.gifts import Gift, token_of
from backend.domain.notifications.models import Message
from backend.domain.orders import links
from backend.domain.orders import service as order_service
from backend.domain.orders.access import Viewing
from backend.domain.orders.models import OrderUnit
from backend.domain.redemption import tokens
from backend.domain.redemption.models import Voucher
from backend.domain.vault.models import Code, Reveal
from tests.make import accounts, catalog, orders, vault
from tests.make.paid import delivered, delivery_for
from tests.make.provider import levers, provider, sandbox_process

__all__ = ["levers", "provider", "sandbox_process"]

GIFT = "id state message recipientName claimedAt claimedBy token"
SHOWN = (
    f"giver name isGiver isMine gift {{ {GIFT} }} unit {{ id paid {{ amount }} codes {{ id }} voucher {{ token }} }}"
)
CLOSED = "... on UserError { code } ... on GiftClosed { state }"
MAKE = f"""mutation ($input: MakeGiftInput!, $key: String!) {{ makeGift(input: $input, idempotencyKey: $key) {{
  __typename ... on UserError {{ code }} ... on NotGiftable {{ reason }} ... on Gift {{ {GIFT} }} }} }}"""
BACK = f"""mutation ($id: ID!) {{ takeBackGift(input: {{giftId: $id}}) {{ __typename {CLOSED}
  ... on Gift {{ {GIFT} }} }} }}"""
CLAIM = f"""mutation ($token: String!) {{ claimGift(token: $token) {{ __typename {CLOSED}
  ... on ReceivedGift {{ {SHOWN} }} }} }}"""
OPEN = f"query ($token: String!) {{ gift(token: $token) {{ {SHOWN} claims {{ id state words }} }} }}"
REVEAL = """mutation ($id: ID!) { revealCode(input: {codeId: $id}) { __typename ... on UserError { code }
  ... on RevealedCode { secret } } }"""
ORDER = f"""query ($id: ID!) {{ order(id: $id) {{ timeline {{ kind }} claims {{ id }}
  lines {{ units {{ codes {{ id }} gift {{ {GIFT} }} voucher {{ token }} }} }} }} }}"""
MINE = "{ me { entitlements(first: 10) { edges { node { id paid { amount } gift { token } } } } } }"
ASK = """mutation ($input: OpenClaimInput!, $key: String!) { openClaim(input: $input, idempotencyKey: $key) {
  __typename ... on UserError { code } ... on Claim { id state } } }"""
STAFF = """query ($id: ID!) { order(id: $id) { lines { units { gift { state claimedBy recipientId } } } } }"""
REDEEM = """mutation ($token: String!, $key: String!) { redeemVoucher(token: $token, idempotencyKey: $key) {
  __typename } }"""


async def sold(kind=FulfilmentKind.CODE):
    """A delivered piece and whose it is."""
    vault.bind_keys()
    variant = await catalog.variant(price=1000, kind=kind)
    if kind is FulfilmentKind.CODE:
        await vault.batch(variant, codes=3, cost=700)
    buyer = await orders.customer(email=f"{ids.new().hex}@example.com")
    order = await delivered([(variant, 1)], by=buyer)
    return order, await OrderUnit.get(order_id=order.id), await Customer.get(id=buyer.customer_id)


async def made(web, unit, **said):
    input = {"unitId": ids.public("unt", unit.id), **said}
    return (await web.shop(MAKE, input=input, key=ids.new().hex))["makeGift"]


async def claimed(web, token):
    return (await web.shop(CLAIM, token=token))["claimGift"]


async def revealed(web, code):
    return (await web.shop(REVEAL, id=ids.public("cod", code.id)))["revealCode"]


async def shown(web, order):
    return (await web.shop(ORDER, id=ids.public("ord", order.id)))["order"]


async def test_a_gift_is_its_recipients_alone_once_it_is_claimed(web):
    order, unit, buyer = await sold()
    code = await Code.get(unit_id=unit.id)
    await web.wear(buyer)
    gift = await made(web, unit, message=" For you \n\x20", recipientName="Lin")
    assert (gift["state"], gift["message"], gift["recipientName"]) == ("OPEN", "For you", "Lin")
    token = gift["token"]
    assert token not in str(await Gift.all().values())
    # Nobody looks at it meanwhile, not even its buyer.
    assert (await revealed(web, code))["code"] == "UNIT_GIFTED"
    seen = (await web.shop(OPEN, token=token))["gift"]
    assert (seen["isGiver"], seen["isMine"], seen["unit"]) == (True, False, None)
    assert (await claimed(web, token))["code"] == "OWN_GIFT"

    friend = await accounts.customer(email="friend@example.com")
    await web.wear(friend)
    before = (await web.shop(OPEN, token=token))["gift"]
    assert (before["giver"][-12:], before["gift"]["token"], before["unit"]) == ("@example.com", None, None)
    assert (await revealed(web, code))["code"] == "CODE_UNKNOWN"
    got = await claimed(web, token)
    assert (got["isMine"], got["unit"]["codes"][0]["id"]) == (True, ids.public("cod", code.id))
    # What it cost is the giver's to know.
    assert got["unit"]["paid"]["amount"] == "0.00"
    assert (await claimed(web, token))["isMine"] is True
    assert (await revealed(web, code))["__typename"] == "RevealedCode"
    (edge,) = (await web.shop(MINE))["me"]["entitlements"]["edges"]
    assert edge["node"] == {"id": ids.public("unt", unit.id), "paid": {"amount": "0.00"}, "gift": {"token": token}}

    await web.wear(buyer)
    assert (await revealed(web, code))["code"] == "UNIT_GIFTED"
    told = await shown(web, order)
    (piece,) = told["lines"][0]["units"]
    assert (piece["codes"], piece["gift"]["state"], piece["gift"]["token"]) == ([], "CLAIMED", None)
    assert piece["gift"]["claimedBy"] == "fr***@example.com"
    assert [event["kind"] for event in told["timeline"]][-2:] == ["GIFTED", "GIFT_CLAIMED"]
    assert (await web.shop(MINE))["me"]["entitlements"]["edges"] == []
    assert (await web.shop(BACK, id=gift["id"]))["takeBackGift"] == {
        "__typename": "GiftClosed", "code": "GIFT_CLOSED", "state": "CLAIMED",
    }  # fmt: skip
    acts = [act.action for act in await AuditEntry.filter(action__startswith="gift.").order_by("id")]
    assert acts == ["gift.made", "gift.claimed"]
    message = await Message.get(template="gift_claimed")
    assert token not in message.body
    await web.wear(await accounts.staff(Role.SUPPORT))
    of_staff = (await web.office(STAFF, id=ids.public("ord", order.id)))["order"]["lines"][0]["units"][0]["gift"]
    assert of_staff == {
        "state": "CLAIMED", "claimedBy": "fr***@example.com", "recipientId": ids.public("cus", friend.id),
    }  # fmt: skip


async def test_what_was_looked_at_or_given_or_is_foreign_is_not_given_away(web):
    _, unit, buyer = await sold()
    code = await Code.get(unit_id=unit.id)
    await web.wear(await accounts.customer())
    assert (await made(web, unit))["code"] == "ORDER_UNKNOWN"
    await web.wear(buyer)
    too_long = await made(web, unit, message="x" * 201)
    assert too_long["code"] == "INVALID_INPUT"
    await revealed(web, code)
    assert (await made(web, unit))["reason"] == "REVEALED"
    _, member, owner = await sold(FulfilmentKind.MEMBERSHIP)
    await web.wear(owner)
    assert (await made(web, member))["reason"] == "KIND"
    assert not await Gift.exists()
    _, other, giver = await sold()
    await web.wear(giver)
    assert (await made(web, other))["state"] == "OPEN"
    assert (await made(web, other))["reason"] == "ALREADY_GIVEN"
    assert await Gift.all().count() == 1


async def test_taken_back_it_is_the_buyers_to_see_and_to_give_again(web):
    order, unit, buyer = await sold()
    await web.wear(buyer)
    gift = await made(web, unit)
    await web.wear(await accounts.customer())
    assert (await web.shop(BACK, id=gift["id"]))["takeBackGift"]["code"] == "GIFT_UNKNOWN"
    await web.wear(buyer)
    assert (await web.shop(BACK, id=gift["id"]))["takeBackGift"]["state"] == "TAKEN_BACK"
    again = await made(web, unit)
    assert again["token"] != gift["token"]
    friend = await accounts.customer()
    await web.wear(friend)
    assert await claimed(web, gift["token"]) == {
        "__typename": "GiftClosed", "code": "GIFT_CLOSED", "state": "TAKEN_BACK",
    }  # fmt: skip
    assert (await claimed(web, "never-heard-of-it"))["code"] == "GIFT_UNKNOWN"
    assert (await OrderUnit.get(id=unit.id)).customer_id == buyer.id
    assert (await claimed(web, again["token"]))["isMine"] is True
    assert order.customer_id == buyer.id


async def test_nobody_who_is_not_known_claims(web):
    _, unit, buyer = await sold()
    await web.wear(buyer)
    token = (await made(web, unit))["token"]
    web.cookies.clear()
    for guest in (False, True):
        if guest:
            await web.wear(await accounts.guest())
        answer = await web.post("/graphql/storefront", json={"query": CLAIM, "variables": {"token": token}})
        assert answer.json()["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
    assert (await Gift.get()).state == "OPEN"


async def test_a_voucher_that_was_given_away_has_another_token(web):
    order, unit, buyer = await sold(FulfilmentKind.VOUCHER)
    await web.wear(buyer)
    old = (await shown(web, order))["lines"][0]["units"][0]["voucher"]["token"]
    token = (await made(web, unit))["token"]
    assert (await shown(web, order))["lines"][0]["units"][0]["voucher"]["token"] is None
    await web.wear(await accounts.customer())
    fresh = (await claimed(web, token))["unit"]["voucher"]["token"]
    assert fresh not in (None, old)
    says, row = tokens.verify(tokens.signing_key().public_key(), fresh), await Voucher.get()
    assert says is not None
    assert (says.voucher_id, says.issued_at) == (row.id, row.issued_at)
    await web.wear(buyer)
    assert (await shown(web, order))["lines"][0]["units"][0]["voucher"]["token"] is None
    await web.wear(await accounts.staff())
    used = await web.office(REDEEM, token=old, key=ids.new().hex)
    assert used["redeemVoucher"]["__typename"] == "VoucherUnknown"
    assert (await Voucher.get()).uses_left == 1
    used = await web.office(REDEEM, token=fresh, key=ids.new().hex)
    assert used["redeemVoucher"]["__typename"] == "Redemption"


async def test_unclaimed_it_goes_back_after_thirty_days(web):
    order, unit, buyer = await sold()
    code = await Code.get(unit_id=unit.id)
    await web.wear(buyer)
    token = (await made(web, unit))["token"]
    later = clock.now() + timedelta(days=30, seconds=1)
    assert await service.return_gifts(at=clock.now()) == 0
    # Its time is over before anybody notices.
    await Gift.all().update(expires_at=clock.now(), made_at=clock.now() - timedelta(days=30))
    friend = await accounts.customer()
    await web.wear(friend)
    assert (await claimed(web, token))["state"] == "RETURNED"
    assert await service.return_gifts(at=later) == 1
    assert await service.return_gifts(at=later) == 0
    assert (await Gift.get()).state == "RETURNED"
    assert await Message.filter(template="gift_returned").count() == 1
    await web.wear(buyer)
    assert (await revealed(web, code))["__typename"] == "RevealedCode"
    assert [event["kind"] for event in (await shown(web, order))["timeline"]][-2:] == ["GIFTED", "GIFT_BACK"]


async def test_of_many_who_claim_at_once_one_has_it(web):
    _, unit, buyer = await sold()
    await web.wear(buyer)
    token = (await made(web, unit))["token"]
    people = [await accounts.customer() for _ in range(8)]
    callers = [(await accounts.session(one)).caller for one in people]
    answers = await asyncio.gather(
        *(service.claim_gift(token, caller=one, address=None, at=clock.now()) for one in callers),
        return_exceptions=True,
    )
    won = [one for one in answers if isinstance(one, Gift)]
    assert len(won) == 1
    assert {type(one).__name__ for one in answers} == {"Gift", "GiftClosed"}
    gift, piece = await Gift.get(), await OrderUnit.get(id=unit.id)
    assert gift.recipient_id == piece.customer_id == won[0].recipient_id


@pytest.mark.parametrize("rival", ["take back", "refund", "reveal"])
@pytest.mark.usefixtures("provider")
async def test_against_whoever_else_wants_it_one_wins(web, rival):
    order, unit, buyer = await sold()
    giver = (await accounts.session(buyer)).caller
    friend = (await accounts.session(await accounts.customer())).caller
    code = await Code.get(unit_id=unit.id)
    giving = service.Giving(unit.id)
    at = clock.now()

    async def give():
        return await service.make_gift(giving, caller=giver, address=None, key="a-key", at=at)

    if rival == "reveal":
        seen = service.reveal_code(giver, code.id, token=None, address="", at=at)
        answers = await asyncio.gather(give(), seen, return_exceptions=True)
        looked, given = await Reveal.filter(code_id=code.id).exists(), await Gift.exists()
        assert looked is not given, answers
        return
    gift = await give()
    token = token_of(gift.id)
    claim = service.claim_gift(token, caller=friend, address=None, at=at)
    if rival == "take back":
        other = service.take_back_gift(gift.id, token=None, caller=giver, address=None, at=at)
        await asyncio.gather(claim, other, return_exceptions=True)
        await gift.refresh_from_db()
        piece = await OrderUnit.get(id=unit.id)
        assert (gift.state, piece.customer_id) in (("CLAIMED", friend.customer_id), ("TAKEN_BACK", buyer.id))
        return
    await web.wear(await accounts.staff())
    refund = web.office(
        """mutation ($input: RefundUnitsInput!, $key: String!) { refundUnits(input: $input, idempotencyKey: $key) {
           __typename } }""",
        input={"orderId": ids.public("ord", order.id), "unitIds": [ids.public("unt", unit.id)], "reason": "As agreed"},
        key=ids.new().hex,
    )
    outcome = (await asyncio.gather(claim, refund, return_exceptions=True))[1]
    await gift.refresh_from_db()
    piece = await OrderUnit.get(id=unit.id)
    assert not isinstance(outcome, BaseException), outcome
    assert gift.state in ("CLAIMED", "CANCELLED")
    if gift.state == "CANCELLED":
        assert (piece.state, piece.customer_id) == ("REFUNDING", buyer.id)


@pytest.mark.usefixtures("db")
async def test_who_keeps_the_order_in_an_account_does_not_take_the_gift_back():
    guest = await orders.guest()
    order = await delivered([(await catalog.variant(kind=FulfilmentKind.VOUCHER), 1)], by=guest)
    unit = await OrderUnit.get(order_id=order.id)
    gift = await service.make_gift(service.Giving(unit.id), caller=guest, address=None, key="a-key", at=clock.now())
    friend, account = [(await accounts.session(await accounts.customer())).caller for _ in range(2)]
    await service.claim_gift(token_of(gift.id), caller=friend, address=None, at=clock.now())
    seen = Viewing(order, may_reveal=True)
    await order_service.keep_order(account, seen, None, locale="en", address="", user_agent="", at=clock.now())
    assert account.customer_id is not None
    await service.move_goods_of_order(order.id, account.customer_id, delivery=await delivery_for(order, "order.kept"))
    await order.refresh_from_db()
    owners = [order.customer_id, (await OrderUnit.get(id=unit.id)).customer_id, (await Voucher.get()).customer_id]
    assert owners == [account.customer_id, friend.customer_id, friend.customer_id]


@pytest.mark.usefixtures("provider")
async def test_a_refund_before_the_claim_cancels_the_gift(web):
    order, unit, buyer = await sold()
    await web.wear(buyer)
    token = (await made(web, unit))["token"]
    await web.wear(await accounts.staff())
    await web.office(
        """mutation ($input: RefundUnitsInput!, $key: String!) { refundUnits(input: $input, idempotencyKey: $key) {
           __typename } }""",
        input={"orderId": ids.public("ord", order.id), "unitIds": [ids.public("unt", unit.id)], "reason": "As agreed"},
        key=ids.new().hex,
    )
    gift = await Gift.get()
    assert (gift.state, gift.closed_at is not None) == ("CANCELLED", True)
    await web.wear(await accounts.customer())
    assert (await claimed(web, token))["state"] == "CANCELLED"
    assert (await OrderUnit.get(id=unit.id)).customer_id == buyer.id


async def test_what_is_wrong_with_a_claimed_gift_its_recipient_says(web):
    order, unit, buyer = await sold()
    await web.wear(buyer)
    token = (await made(web, unit))["token"]
    friend = await accounts.customer(email="friend@example.com")
    await web.wear(friend)
    await claimed(web, token)

    async def asked(kind):
        input = {"unitId": ids.public("unt", unit.id), "kind": kind, "words": "It says used"}
        return (await web.shop(ASK, input=input, key=ids.new().hex))["openClaim"]

    # Money is the giver's; another piece is a person's to decide.
    assert (await asked("REFUND"))["code"] == "UNIT_GIFTED"
    opened = await asked("REPLACE")
    assert (opened["__typename"], opened["state"]) == ("Claim", "OPEN")
    (case,) = await Case.all()
    assert (case.opened_by, case.automatic) == (f"customer:{friend.id}", False)
    claims = (await web.shop(OPEN, token=token))["gift"]["claims"]
    assert claims == [{"id": opened["id"], "state": "OPEN", "words": "It says used"}]
    written = """mutation ($input: WriteToClaimInput!, $key: String!) {
      writeToClaim(input: $input, idempotencyKey: $key) { __typename } }"""
    said = {"claimId": opened["id"], "words": "Really"}
    assert (await web.shop(written, input=said, key=ids.new().hex))["writeToClaim"]["__typename"] == "Claim"

    await web.wear(buyer)
    assert (await asked("REPLACE"))["code"] == "UNIT_GIFTED"
    # What its recipient tells the shop is not for the giver to read or to write to.
    assert (await shown(web, order))["claims"] == []
    assert (await web.shop(written, input=said, key=ids.new().hex))["writeToClaim"]["__typename"] == "ClaimUnknown"
    assert (await web.shop(OPEN, token=token))["gift"]["claims"] == []
    await web.wear(await accounts.staff())
    answer = """mutation ($input: AnswerCaseInput!, $key: String!) { answerCase(input: $input, idempotencyKey: $key) {
      __typename } }"""
    await web.office(answer, input={"caseId": opened["id"], "words": "We look"}, key=ids.new().hex)
    message = await Message.get(template="claim_answered")
    assert (message.to, token in message.body) == ("friend@example.com", True)
    assert links.token_of(order) not in message.body
