"""Customers and their own account: codes to log in with, a new password, sessions; and who tries other people's."""

import asyncio
from datetime import timedelta

import pytest
from redis.asyncio import Redis

from backend import settings as configuration
from backend.core import clock, ids
from backend.domain.accounts.models import Customer, OneTimeCode, Session
from backend.domain.audit.models import AuditEntry, SecurityEvent
from backend.domain.notifications.models import Message
from tests.api.conftest import Client, client_of
from tests.api.test_sessions import LOG_IN, ME
from tests.make import accounts as make
from tests.make import people

REQUEST = """mutation($login: String!) { %s(input: {login: $login}) {
  __typename ... on ContactCodeSent { maskedContact } ... on UserError { code path } } }"""
WITH_CODE = """mutation($login: String!, $code: String!) { logInWithCode(input: {login: $login, code: $code}) {
  __typename ... on Session { me { phone displayName isGuest hasPassword } } ... on UserError { code } } }"""
RESET = """mutation($login: String!, $code: String!) {
  resetPassword(input: {login: $login, code: $code, password: "another life"}) {
    __typename ... on UserError { code } } }"""
CHANGE = """mutation($current: String!) { changePassword(input: {current: $current, password: "another life"}) {
  __typename ... on PasswordChanged { endedSessions } ... on UserError { code path } } }"""
SESSIONS = "{ me { sessions { id browser system address isCurrent } } }"
END = "mutation($id: ID!) { endSession(id: $id) { __typename } }"
EVERYWHERE = "mutation($keep: Boolean!) { logOutEverywhere(keepThis: $keep) { count } }"
PHONE = "13800138000"


async def test_a_phone_and_a_code_are_an_account(web: Client):
    guest = await make.guest()
    await web.wear(guest)
    sent = (await web.shop(REQUEST % "requestLoginCode", login=PHONE))["requestLoginCode"]
    assert sent == {"__typename": "ContactCodeSent", "maskedContact": "+86 138****8000"}
    assert not await Customer.filter(registered_at__isnull=False).exists()
    code = await people.code_sent("login_code")
    me = (await web.shop(WITH_CODE, login="+86 138 0013 8000", code=code))["logInWithCode"]["me"]
    assert (me["phone"], me["isGuest"], me["hasPassword"]) == ("+8613800138000", False, False)
    # What the guest bought is the account's: it is the same person.
    assert (await Customer.get()).id == guest.id
    assert (await web.shop(WITH_CODE, login=PHONE, code=code))["logInWithCode"]["code"] == "WRONG_CODE"
    assert (await web.shop(LOG_IN, login=PHONE, password=""))["logIn"]["code"] == "WRONG_CREDENTIALS"

    web.cookies.clear()
    await web.shop(REQUEST % "requestLoginCode", login=PHONE)
    again = await web.shop(WITH_CODE, login=PHONE, code=await people.code_sent("login_code"))
    assert again["logInWithCode"]["__typename"] == "Session"
    assert await Customer.all().count() == 1


async def test_a_code_for_one_purpose_serves_no_other(web: Client):
    await make.customer(phone="+8613800138000")
    await web.shop(REQUEST % "requestLoginCode", login=PHONE)
    code = await people.code_sent("login_code")
    assert (await web.shop(RESET, login=PHONE, code=code))["resetPassword"]["code"] == "WRONG_CODE"
    assert (await web.shop(WITH_CODE, login="13800138001", code=code))["logInWithCode"]["code"] == "WRONG_CODE"
    assert not await Session.exists()


async def test_a_reset_tells_nobody_who_has_an_account(web: Client):
    customer = await make.customer(email="lin@example.com")
    other = (await make.session(customer)).caller.session_id
    answers = [await web.shop(REQUEST % "requestPasswordReset", login=f"{name}@example.com") for name in ("lin", "lim")]
    assert answers[0] == answers[1]
    assert await OneTimeCode.all().count() == 2
    assert sorted(message.template for message in await Message.all()) == ["no_account", "password_reset"]
    for login, code in (("lim@example.com", "000000"), ("lin@example.com", "000000")):
        assert (await web.shop(RESET, login=login, code=code))["resetPassword"]["code"] == "WRONG_CODE"
    assert (await Session.get(id=other)).revoked_at is None

    code = await people.code_sent("password_reset")
    assert f"/reset-password?login=lin%40example.com#{code}" in await people.message_text("password_reset")
    assert (await web.shop(RESET, login="lin@example.com", code=code))["resetPassword"]["__typename"] == "Session"
    assert (await Session.get(id=other)).revoked_at is not None
    web.cookies.clear()
    assert (await web.shop(LOG_IN, login="lin@example.com", password=make.PASSWORD))["logIn"][
        "code"
    ] == "WRONG_CREDENTIALS"
    assert (await web.shop(LOG_IN, login="lin@example.com", password="another life"))["logIn"][
        "__typename"
    ] == "Session"


async def test_a_new_password_ends_the_other_sessions(web: Client):
    customer = await make.customer()
    other = (await make.session(customer)).caller.session_id
    await web.wear(customer)
    before = (await Customer.get(id=customer.id)).password_hash
    refused = (await web.shop(CHANGE, current="wrong"))["changePassword"]
    assert (refused["code"], refused["path"]) == ("WRONG_CREDENTIALS", ["input", "current"])
    assert (await Customer.get(id=customer.id)).password_hash == before
    assert (await Session.get(id=other)).revoked_at is None
    changed = (await web.shop(CHANGE, current=make.PASSWORD))["changePassword"]
    assert changed == {"__typename": "PasswordChanged", "endedSessions": 1}
    assert (await Session.get(id=other)).revoked_at is not None
    assert (await web.shop(ME))["me"] is not None


async def test_a_log_in_from_another_kind_of_device_is_told(web: Client):
    chrome = "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36"
    customer = await make.customer(email="lin@example.com", phone="+8613800138000")
    opened = await make.session(customer)
    await Session.filter(id=opened.caller.session_id).update(user_agent=chrome)

    async def told(agent: str) -> list[str]:
        web.cookies.clear()
        web.headers["user-agent"] = agent
        answer = await web.shop(LOG_IN, login="13800138000", password=make.PASSWORD)
        assert answer["logIn"]["__typename"] == "Session"
        return [message.to for message in await Message.filter(template="new_device")]

    # A later version of the same browser is the same device.
    assert await told(chrome.replace("140", "141")) == []
    iphone = "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Mobile/15E148 Safari/604.1"
    assert await told(iphone) == ["lin@example.com"]
    assert await told(iphone) == ["lin@example.com"]
    words = await people.message_text("new_device")
    assert all(part in words for part in ("Safari · iPhone", "127.0.0.*", "Asia/Shanghai", "/account"))


async def test_an_account_just_opened_is_told_of_no_device(web: Client):
    await web.shop(REQUEST % "requestLoginCode", login=PHONE)
    await web.shop(WITH_CODE, login=PHONE, code=await people.code_sent("login_code"))
    assert not await Message.filter(template="new_device").exists()


async def test_sessions_are_seen_and_ended_by_their_owner_alone(web: Client):
    customer, stranger = await make.customer(), await make.customer()
    phone = (await make.session(customer)).caller.session_id
    foreign = (await make.session(stranger)).caller.session_id
    await Session.filter(id=phone).update(user_agent="Mozilla/5.0 (iPhone) Safari/604.1", address="203.0.113.9")
    await web.wear(customer)
    seen = (await web.shop(SESSIONS))["me"]["sessions"]
    assert [one["isCurrent"] for one in seen] == [True, False]
    assert (seen[1]["browser"], seen[1]["system"], seen[1]["address"]) == ("Safari", "iPhone", "203.0.113.*")
    for other in (ids.public("ses", foreign or ids.new()), "ses_x", seen[1]["id"].replace("ses", "cus")):
        assert (await web.shop(END, id=other))["endSession"]["__typename"] == "SessionUnknown"
    assert (await Session.get(id=foreign)).revoked_at is None
    assert (await web.shop(END, id=seen[1]["id"]))["endSession"]["__typename"] == "SessionsEnded"
    await make.session(customer)
    assert (await web.shop(EVERYWHERE, keep=True))["logOutEverywhere"]["count"] == 1
    assert (await web.shop(ME))["me"] is not None
    assert (await web.shop(EVERYWHERE, keep=False))["logOutEverywhere"]["count"] == 1
    assert (await web.shop(ME))["me"] is None
    assert (await Session.get(id=foreign)).revoked_at is None


NEW = """mutation($contact: String!) { requestNewContact(input: {contact: $contact}) {
  __typename ... on ContactCodeSent { maskedContact } ... on UserError { code path } } }"""
SET = """mutation($contact: String!, $code: String!) { setContact(input: {contact: $contact, code: $code}) {
  __typename ... on Me { email phone } ... on UserError { code path } } }"""


async def test_another_contact_counts_once_its_code_came_back_and_the_old_one_is_told(web: Client):
    customer = await make.customer(email="lin@example.com")
    await make.customer(email="taken@example.com")
    await web.wear(customer)
    before = await Customer.get(id=customer.id)
    # Nobody who found an open session does it.
    for query, more in ((NEW, {}), (SET, {"code": "123456"})):
        answer = await web.shop(query, contact="new@example.com", **more)
        assert next(iter(answer.values()))["code"] == "PROOF_REQUIRED"
    await Session.filter(customer_id=customer.id).update(proved_at=clock.now())
    for contact, code in (
        ("nonsense", "INVALID_INPUT"),
        ("a@", "INVALID_INPUT"),
        ("taken@example.com", "CONTACT_TAKEN"),
    ):
        refused = (await web.shop(NEW, contact=contact))["requestNewContact"]
        assert (refused["code"], refused["path"]) == (code, ["input", "contact"])
    sent = (await web.shop(NEW, contact="New@Example.com"))["requestNewContact"]
    assert sent == {"__typename": "ContactCodeSent", "maskedContact": "n***@example.com"}
    code = await people.code_sent("contact_code")
    # The code is good for that contact alone, and only once.
    assert (await web.shop(SET, contact="other@example.com", code=code))["setContact"]["code"] == "WRONG_CODE"
    assert (await Customer.get(id=customer.id)).email == before.email
    assert not await Message.filter(template="contact_changed").exists()
    done = (await web.shop(SET, contact="new@example.com", code=code))["setContact"]
    assert (done["__typename"], done["email"]) == ("Me", "new@example.com")
    assert (await web.shop(SET, contact="new@example.com", code=code))["setContact"]["code"] == "WRONG_CODE"
    (told,) = await Message.filter(template="contact_changed")
    assert told.to == "lin@example.com"
    assert "n***@example.com" in told.body
    entry = await AuditEntry.get(action="customer.contact_changed")
    assert entry.diff == {"email": ["said", "said"]}

    # One logs in by the new one, and by the old one no more; a phone beside it takes nobody's place.
    await Session.filter(customer_id=customer.id).update(proved_at=clock.now())
    await web.shop(NEW, contact=PHONE)
    second = (await web.shop(SET, contact=PHONE, code=await people.code_sent("contact_code")))["setContact"]
    assert (second["email"], second["phone"]) == ("new@example.com", "+8613800138000")
    assert await Message.filter(template="contact_changed").count() == 1
    web.cookies.clear()
    for login, told_ in (("lin@example.com", "WrongCredentials"), ("new@example.com", "Session"), (PHONE, "Session")):
        assert (await web.shop(LOG_IN, login=login, password=make.PASSWORD))["logIn"]["__typename"] == told_


NAME = """mutation($name: String!) { setDisplayName(name: $name) {
  __typename ... on Me { displayName } ... on UserError { code path } } }"""


async def test_one_says_what_one_is_called(web: Client):
    customer = await make.customer()
    await web.wear(customer)
    done = (await web.shop(NAME, name="  Lin \n Wei "))["setDisplayName"]
    assert done == {"__typename": "Me", "displayName": "Lin Wei"}
    assert (await web.shop("{ me { displayName } }"))["me"]["displayName"] == "Lin Wei"
    assert (await web.shop(NAME, name="Lin Wei"))["setDisplayName"] == done
    # What people are called is theirs alone: the journal, which outlives them, does not know it.
    (entry,) = await AuditEntry.filter(action="customer.name_changed")
    assert (entry.actor, entry.diff) == (f"customer:{customer.id}", {"name": ["said", "said"]})


@pytest.mark.parametrize("name", ["", "  ", "x" * 61, "a\u202eb", "a\x07b", "a\u200bb"])
async def test_a_name_of_no_or_too_many_or_invisible_characters_is_none(web: Client, name: str):
    customer = await make.customer()
    await web.wear(customer)
    refused = (await web.shop(NAME, name=name))["setDisplayName"]
    assert (refused["code"], refused["path"]) == ("INVALID_INPUT", ["name"])
    assert (await Customer.get(id=customer.id)).display_name == customer.display_name
    assert not await AuditEntry.filter(action="customer.name_changed").exists()


async def test_a_guest_has_no_name_to_change(web: Client):
    guest = await make.guest()
    await web.wear(guest)
    answer = await web.post("/graphql/storefront", json={"query": NAME, "variables": {"name": "Lin"}})
    assert answer.json()["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
    assert (await Customer.get(id=guest.id)).display_name == ""


async def test_of_two_accounts_that_want_one_contact_at_once_one_has_it(web: Client):
    codes = []
    people_ = [await make.customer(), await make.customer()]
    tokens = []
    for person in people_:
        tokens.append(await web.wear(person))
        await Session.filter(customer_id=person.id).update(proved_at=clock.now())
        await web.shop(NEW, contact="both@example.com")
        codes.append(await people.code_sent("contact_code"))
    web.cookies.clear()

    async def set_by(place: int) -> str:
        answer = await web.post(
            "/graphql/storefront",
            json={"query": SET, "variables": {"contact": "both@example.com", "code": codes[place]}},
            headers={"authorization": f"Bearer {tokens[place]}"},
        )
        return str(answer.json()["data"]["setContact"]["__typename"])

    assert sorted(await asyncio.gather(set_by(0), set_by(1))) == ["ContactTaken", "Me"]
    assert await Customer.filter(email="both@example.com").count() == 1


async def test_who_tries_many_accounts_from_one_network_is_stopped(web: Client, redis: Redis):
    from backend import app

    application = app.assemble(configuration.get(), stores=False)
    told = []
    for number in range(104):
        # Each address stays under its own limit, each account is tried once.
        address = f"203.0.113.{number % 13}"
        async with client_of(application) as client:
            client._transport.client = (address, 5000)  # type: ignore[attr-defined]
            answer = await client.shop(LOG_IN, login=f"lin{number}@example.com", password="wrong password")
        told.append(answer["logIn"]["__typename"])
        if number == 50:
            await redis.flushall()
    assert told[:100] == ["WrongCredentials"] * 100
    assert set(told[100:]) == {"TooManyAttempts"}
    assert (await web.shop(LOG_IN, login="lin@example.com", password="x"))["logIn"]["__typename"] == "WrongCredentials"


async def test_while_the_shop_is_tried_an_address_has_fewer_tries(
    web: Client, settings: pytest.MonkeyPatch, redis: Redis
):
    settings.setenv("TESSERA_LOGIN_FAILURES_ALARM", "20")
    configuration.get.cache_clear()
    await make.customer(email="lin@example.com")
    for place in range(21):
        await SecurityEvent.create(
            kind="login.failed", subject=f"s{place}", address=f"198.51.100.{place}", at=clock.now()
        )
    told = [(await web.shop(LOG_IN, login=f"x{n}@example.com", password="x"))["logIn"]["__typename"] for n in range(4)]
    assert told == ["WrongCredentials"] * 3 + ["TooManyAttempts"]
    assert await SecurityEvent.filter(kind="stuffing.suspected").count() == 1
    assert (await SecurityEvent.get(kind="stuffing.suspected")).subject is None


async def test_a_program_that_fails_more_often_than_it_gets_in_has_fewer_tries_everywhere(
    web: Client, settings: pytest.MonkeyPatch
):
    from backend import app

    settings.setenv("TESSERA_LOGIN_PROGRAM_ALARM", "20")
    configuration.get.cache_clear()
    await make.customer(email="lin@example.com")
    application = app.assemble(configuration.get(), stores=False)

    async def told(place: int, login: str, password: str, program: str) -> str:
        """From an address and network of its own."""
        async with client_of(application) as client:
            client._transport.client = (f"203.0.{place}.7", 5000)  # type: ignore[attr-defined]
            client.headers["user-agent"] = program
            answer = await client.shop(LOG_IN, login=login, password=password)
        return str(answer["logIn"]["__typename"])

    # A browser that gets in as often as not is nobody's tool.
    for place in range(26):
        assert await told(place, "lin@example.com", make.PASSWORD, "Browser/1") == "Session"
        if place < 21:
            assert await told(place, f"x{place}@example.com", "x", "Browser/1") == "WrongCredentials"
    assert [await told(99, f"y{n}@example.com", "x", "Browser/1") for n in range(4)] == ["WrongCredentials"] * 4
    assert not await SecurityEvent.filter(kind="stuffing.suspected").exists()

    for place in range(21):
        assert await told(100 + place, f"z{place}@example.com", "x", "curl/8") == "WrongCredentials"
    tries = [await told(200, f"w{n}@example.com", "x", "curl/8") for n in range(4)]
    assert tries == ["WrongCredentials"] * 3 + ["TooManyAttempts"]
    assert await told(201, "lin@example.com", make.PASSWORD, "curl/8") == "Session"
    (suspected,) = await SecurityEvent.filter(kind="stuffing.suspected")
    assert suspected.facts is not None
    assert set(suspected.facts) == {"failures", "program"}


async def test_codes_run_out(web: Client):
    told = []
    for _ in range(11):
        told.append((await web.shop(REQUEST % "requestLoginCode", login=PHONE))["requestLoginCode"]["__typename"])
    assert told == ["ContactCodeSent"] * 10 + ["TooManyAttempts"]
    await OneTimeCode.all().update(created_at=clock.now() - timedelta(days=2))
    assert await Message.all().count() == 10


async def test_one_code_used_at_once_opens_one_session(web: Client):
    await web.shop(REQUEST % "requestLoginCode", login=PHONE)
    code = await people.code_sent("login_code")
    answers = await asyncio.gather(*(web.shop(WITH_CODE, login=PHONE, code=code) for _ in range(4)))
    assert sorted(answer["logInWithCode"]["__typename"] for answer in answers) == ["Session"] + ["WrongCode"] * 3
    assert await Customer.all().count() == 1
