"""Coupons through both doors: made, agreed to, claimed within their limits, sent, kept; none of it by guessing."""

import asyncio
from datetime import timedelta

from backend import settings as configuration
from backend.core import clock, ids
from backend.core.drawn_codes import draw
from backend.domain.accounts import contacts
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.models import Customer
from backend.domain.accounts.permissions import Role
from backend.domain.accounts.tags import PersonTag
from backend.domain.audit.models import AuditEntry
from backend.domain.catalog.models import ChannelPrice
from backend.domain.coupons import service
from backend.domain.coupons.errors import CouponClaimedEnough, CouponsGone
from backend.domain.coupons.models import Coupon, IssuedCoupon
from backend.domain.coupons.states import CouponKind, CouponState
from backend.domain.notifications.models import InboxMessage, Message
from backend.domain.promotions.models import Allowance
from tests.api.counter_coupons import asked, asked_rule
from tests.api.unchanged import changed, fingerprint
from tests.make import accounts, catalog, coupons, prices, vault
from tests.make.aftersales import key
from tests.make.outbox import drain

CREATE = """mutation ($input: CreateCouponInput!, $key: String!) { createCoupon(input: $input, idempotencyKey: $key) {
  __typename ... on UserError { code path } ... on InvalidInput { problem } ... on Coupon { id state headline smallPrint
  limits { uses money { amount } } endsAt } } }"""
APPROVE = """mutation ($id: ID!) { approveCoupon(id: $id) { __typename ... on UserError { code }
  ... on Coupon { state } } }"""
CLAIM = """mutation ($input: ClaimCouponInput!, $key: String!) { claimCoupon(input: $input, idempotencyKey: $key) {
  __typename ... on UserError { code path } ... on OwnCoupon { id inOrder coupon { name headline } } } }"""
CENTRE = "{ couponCentre { edges { node { id name headline smallPrint left claimed eachPerson } } } }"
MINE = "query ($standing: CouponStanding!) { me { coupons(standing: $standing) { edges { node { id } } } } }"
EXTEND = """mutation ($input: ExtendCouponInput!) { extendCoupon(input: $input) { __typename
  ... on UserError { code path } ... on Coupon { endsAt } } }"""
REVOKE = """mutation ($input: KeepCouponInput!) { revokeCoupon(input: $input) { __typename ... on UserError { code }
  ... on Coupon { state usage { worthless owned } } } }"""
HOLDERS = """query ($id: ID!) { couponHolders(couponId: $id) { edges { node { contact contactMasked } } } }"""
SEND = """mutation ($input: SendCouponInput!, $key: String!) { sendCoupon(input: $input, idempotencyKey: $key) {
  __typename ... on UserError { code path } ... on Job { id } } }"""
TOLD = """query ($id: ID!) { job(id: $id) { state rows problems(first: 5) { edges { node {
  row code excerpt } } } } }"""


async def claim(web, key_=None, **input):
    return (await web.shop(CLAIM, input=input, key=key_ or key()))["claimCoupon"]


def money(amount):
    return {"amount": amount, "currency": "CNY"}


async def mine(web, standing):
    return len((await web.shop(MINE, standing=standing))["me"]["coupons"]["edges"])


async def test_a_marketer_makes_a_coupon_and_another_agrees_to_a_dear_one(web):
    await catalog.channel()
    await web.wear(await accounts.staff(Role.MARKETER))
    made = (await web.office(CREATE, input=asked("CLAIM"), key=key()))["createCoupon"]
    assert (made["state"], made["headline"], made["limits"]["money"]["amount"]) == ("ACTIVE", "¥5 off", "1000.00")
    assert made["smallPrint"] == ["From ¥50", "For everything in the shop"]
    dear = asked("PUBLIC", code="spring 26", limits={"uses": "100000"})
    waiting = (await web.office(CREATE, input=dear, key=key()))["createCoupon"]
    assert waiting["state"] == "WAITING"
    refused = (await web.office(APPROVE, id=waiting["id"]))["approveCoupon"]
    assert refused["code"] == "ANOTHER_PERSON_NEEDED"
    taken = (await web.office(CREATE, input=asked("PUBLIC", code="SPRING26"), key=key()))["createCoupon"]
    assert (taken["code"], await Coupon.all().count()) == ("COUPON_CODE_TAKEN", 2)
    await web.wear(await accounts.staff(Role.MARKETER))
    assert (await web.office(APPROVE, id=waiting["id"]))["approveCoupon"]["state"] == "ACTIVE"
    acts = await AuditEntry.filter(action__startswith="coupon.").order_by("id")
    assert [entry.action for entry in acts] == ["coupon.created", "coupon.created", "coupon.approved"]


async def test_a_coupon_that_takes_much_off_something_that_is_sold_waits_for_a_second_person(web):
    goods = await catalog.variant(price=3000)
    await web.wear(await accounts.staff(Role.MARKETER))
    nine, more = money("9.00"), money("9.01")
    for effect, state in (
        ({"amount": {"off": nine, "eachPiece": False}}, "ACTIVE"),
        ({"amount": {"off": more, "eachPiece": False}}, "WAITING"),
        ({"fixedPrice": {"price": money("21.00")}}, "ACTIVE"),
        ({"fixedPrice": {"price": money("20.99")}}, "WAITING"),
        ({"piecesPercentage": {"pieceSteps": [{"pieces": 1, "bps": 9000}]}}, "WAITING"),
    ):
        rule = {**asked_rule(), "effect": effect, "when": None, "mostPerOrder": None}
        made = (await web.office(CREATE, input=asked("CLAIM", rule=rule), key=key()))["createCoupon"]
        assert made["state"] == state, effect
    # What would go below the least that may be asked of it is no one person's decision either.
    await ChannelPrice.filter(variant_id=goods.id).update(floor_minor=2800)
    made = (await web.office(CREATE, input=asked("CLAIM"), key=key()))["createCoupon"]
    assert made["state"] == "WAITING"


async def test_what_no_coupon_has(web):
    await catalog.channel()
    await web.wear(await accounts.staff(Role.MARKETER))
    before = await fingerprint()
    for wrong, path in (
        (asked("PUBLIC", code="a!"), ["input", "code"]),
        (asked("CLAIM", code="SPRING"), ["input", "code"]),
        (asked("UNIQUE", mostClaims="5"), ["input", "mostClaims"]),
        (asked("CLAIM", validDays=0), ["input", "validDays"]),
        (asked("CLAIM", mostClaimsAPerson=101), ["input", "mostClaimsAPerson"]),
        (asked("CLAIM", limits={"money": {"amount": "5", "currency": "USD"}}), ["input", "limits", "money"]),
        (asked("CLAIM", claimFrom="2030-01-02T00:00:00Z", claimUntil="2030-01-01T00:00:00Z"), ["input", "claimUntil"]),
    ):
        refused = (await web.office(CREATE, input=wrong, key=key()))["createCoupon"]
        assert (refused["code"], refused["path"]) == ("INVALID_INPUT", path), refused
    assert changed(before, await fingerprint()) == []


async def test_a_coupon_is_claimed_within_its_limits_and_found_among_ones_own(web):
    made = await coupons.coupon(most_claims=2, most_claims_a_person=1, days=7)
    (offer,) = [edge["node"] for edge in (await web.shop(CENTRE))["couponCentre"]["edges"]]
    assert (offer["left"], offer["claimed"], offer["eachPerson"]) == (2, 0, 1)
    assert (await claim(web, couponId=offer["id"]))["code"] == "COUPON_ACCOUNT_NEEDED"
    await web.wear(await accounts.customer())
    same = key()
    answers = [await claim(web, same, couponId=offer["id"]) for _ in range(3)]
    assert answers == [answers[0]] * 3
    assert answers[0]["coupon"]["headline"] == "¥5 off"
    assert (await claim(web, couponId=offer["id"]))["code"] == "COUPON_CLAIMED_ENOUGH"
    assert [await mine(web, standing) for standing in ("VALID", "USED", "OVER")] == [1, 0, 0]
    (offer,) = [edge["node"] for edge in (await web.shop(CENTRE))["couponCentre"]["edges"]]
    assert (offer["left"], offer["claimed"]) == (1, 1)
    await web.wear(await accounts.customer())
    assert (await claim(web, couponId=offer["id"]))["__typename"] == "OwnCoupon"
    await web.wear(await accounts.customer())
    before = await fingerprint()
    assert (await claim(web, couponId=offer["id"]))["code"] == "COUPONS_GONE"
    assert changed(before, await fingerprint()) == []
    await IssuedCoupon.filter(coupon_id=made.id).update(expires_at=clock.now())
    mine_ = await IssuedCoupon.filter(coupon_id=made.id).first()
    assert mine_ is not None
    await web.wear(await Customer.get(id=mine_.customer_id))
    assert [await mine(web, standing) for standing in ("VALID", "USED", "OVER")] == [0, 0, 1]


async def test_limit_bypassed_by_another_e_mail(db):
    """Whoever comes with another account but the same phone number is the same person."""
    vault.bind_keys()
    made = await coupons.coupon()
    now = clock.now()
    first = await accounts.customer(email="lin@example.com")
    await type(first).filter(id=first.id).update(phone="+8613800138000", phone_proved_at=now)
    await coupons.claimed(made, first)
    # The number moves to the other account with its owner.
    await type(first).filter(id=first.id).update(phone=None, phone_proved_at=None)
    second = await accounts.customer(email="lin2@example.com")
    await type(first).filter(id=second.id).update(phone="+8613800138000", phone_proved_at=now)
    caller = Caller(session_id=ids.new(), customer_id=second.id)
    try:
        await service.claim_coupon(made.id, caller=caller, key=key(), at=now)
    except CouponClaimedEnough:
        pass
    else:
        raise AssertionError("a second coupon for the same number")
    assert await IssuedCoupon.filter(coupon_id=made.id).count() == 1


async def test_sixty_four_people_at_once_claim_no_more_than_there_are(db):
    made = await coupons.coupon(most_claims=20)
    people = [await accounts.customer() for _ in range(64)]
    done = await asyncio.gather(*(coupons.claimed(made, one) for one in people), return_exceptions=True)
    assert sum(isinstance(one, IssuedCoupon) for one in done) == 20
    assert sum(isinstance(one, CouponsGone) for one in done) == 44
    assert await IssuedCoupon.filter(coupon_id=made.id).count() == 20
    row = await Allowance.get(owner_id=made.id, scope="TOTAL")
    assert (row.held_uses, row.used_uses) == (0, 20)


async def test_a_code_is_one_persons_once_and_guesses_are_counted(web, settings):
    _, (code, other, _) = await coupons.batch()
    await web.wear(await accounts.customer())
    same = key()
    answers = await asyncio.gather(*(claim(web, same, code=code.lower()) for _ in range(5)))
    assert {answer["__typename"] for answer in answers} == {"OwnCoupon"}
    assert len({answer["id"] for answer in answers}) == 1
    assert (await claim(web, same, code=other))["code"] == "IDEMPOTENCY_CONFLICT"
    assert (await claim(web, code=code[:-1]))["code"] == "INVALID_INPUT"
    await web.wear(await accounts.customer())
    assert (await claim(web, code=code))["code"] == "COUPON_TAKEN"
    settings.setenv("TESSERA_LOGIN_ATTEMPTS", "3")
    configuration.get.cache_clear()
    guessed = [(await claim(web, code=draw()))["code"] for _ in range(4)]
    assert guessed[-1] == "TOO_MANY_ATTEMPTS"
    assert guessed[0] == "COUPON_UNKNOWN"


async def test_a_coupon_goes_on_or_ends_as_staff_say(web):
    made = await coupons.coupon(days=3)
    person = await accounts.customer()
    issued = await coupons.claimed(made, person)
    await web.wear(await accounts.staff(Role.MARKETER))
    id, until = ids.public("cpn", made.id), clock.now() + timedelta(days=90)
    asked_ = {"id": id, "endsAt": until.isoformat(), "reason": "It goes well"}
    assert (await web.office(EXTEND, input=asked_))["extendCoupon"]["__typename"] == "Coupon"
    assert (await IssuedCoupon.get(id=issued.id)).expires_at == until
    refused = (await web.office(EXTEND, input={**asked_, "endsAt": clock.now().isoformat()}))["extendCoupon"]
    assert (refused["code"], refused["path"]) == ("INVALID_INPUT", ["input", "endsAt"])
    revoked = (await web.office(REVOKE, input={"id": id, "reason": "Leaked"}))["revokeCoupon"]
    assert (revoked["state"], revoked["usage"]) == ("REVOKED", {"worthless": "1", "owned": "1"})
    assert (await web.office(REVOKE, input={"id": id, "reason": "Leaked"}))["revokeCoupon"]["code"] == (
        "COUPON_STATE_REFUSED"
    )
    await web.wear(person)
    assert [await mine(web, standing) for standing in ("VALID", "USED", "OVER")] == [0, 0, 1]


async def test_people_are_given_a_coupon_once_and_told(web):
    tier = await prices.tier(0)
    lin, wei = await accounts.customer(email="lin@example.com"), await accounts.customer()
    await type(wei).filter(id=wei.id).update(tier_id=tier.id)
    regular = await accounts.customer()
    for person in (lin, regular):
        await PersonTag.create(customer_id=person.id, name="regular")
    made = await coupons.coupon(CouponKind.SENT)
    await web.wear(await accounts.staff(Role.MARKETER))
    asked_ = {
        "couponId": ids.public("cpn", made.id),
        "personIds": [ids.public("cus", lin.id)],
        "contacts": ["LIN@example.com", "nobody@example.com"],
        "tierIds": [ids.public("tir", tier.id)],
        "tags": ["regular"],
        "reason": "For the trouble",
    }
    job = (await web.office(SEND, input=asked_, key=key()))["sendCoupon"]
    assert job["__typename"] == "Job"
    await drain()
    told = (await web.office(TOLD, id=job["id"]))["job"]
    assert (told["state"], told["rows"]) == ("SUCCEEDED", "3")
    assert [(one["node"]["row"], one["node"]["code"], one["node"]["excerpt"]) for one in told["problems"]["edges"]] == [
        ("2", "NO_ACCOUNT", contacts.mask("nobody@example.com"))
    ]
    given = await IssuedCoupon.filter(coupon_id=made.id)
    assert sorted(one.customer_id for one in given) == sorted([lin.id, wei.id, regular.id])
    assert await Message.filter(template="coupon_sent").count() == 3
    assert await InboxMessage.filter(template="coupon_sent", customer_id=lin.id).count() == 1
    wrong = {**asked_, "contacts": ["not an address"]}
    refused = (await web.office(SEND, input=wrong, key=key()))["sendCoupon"]
    assert (refused["code"], refused["path"]) == ("INVALID_INPUT", ["input", "contacts", "0"])


async def test_who_has_a_coupon_is_shown_by_their_contact(web):
    made = await coupons.coupon()
    for person in (await accounts.customer(email="lin@example.com"), await accounts.customer(phone="+8613912345678")):
        await coupons.claimed(made, person)
    seen = {}
    for role in (Role.SUPPORT, Role.MARKETER):
        await web.wear(await accounts.staff(role))
        answer = await web.office(HOLDERS, id=ids.public("cpn", made.id))
        seen[role] = [edge["node"] for edge in answer["couponHolders"]["edges"]]
    wei, lin = seen[Role.SUPPORT]
    assert (wei["contact"], lin["contact"]) == ("+8613912345678", "lin@example.com")
    hidden = [one["contactMasked"] for one in seen[Role.MARKETER]]
    assert hidden == [contacts.mask("+8613912345678"), contacts.mask("lin@example.com")]
    assert [one["contact"] for one in seen[Role.MARKETER]] == [None, None]


async def test_a_campaigns_coupons_follow_its_versions(db):
    vault.bind_keys()
    await catalog.channel()
    campaign, at = ids.new(), clock.now()
    one, two = coupons.draft(), coupons.draft(CouponKind.PUBLIC, code="SUMMER")
    first, second = await service.publish(campaign, [one, two], at=at)
    await service.publish(campaign, [two], at=at)
    assert [(await Coupon.get(id=row.id)).state for row in (first, second)] == [CouponState.ENDED, CouponState.ACTIVE]
    # Going back to an earlier version brings the same coupon back.
    again, _ = await service.publish(campaign, [one, two], at=at)
    assert (again.id, again.state) == (first.id, CouponState.ACTIVE)
    await service.pause(campaign, at=at)
    await service.resume(campaign, at=at)
    await service.end(campaign, at=at)
    assert {row.state for row in await Coupon.all()} == {CouponState.ENDED}
