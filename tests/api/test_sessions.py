"""Registering, logging in and out, and what a session outlives."""

import asyncio
from datetime import timedelta

import pytest
from redis.asyncio import Redis

from backend.core import clock
from backend.core.outbox.models import OutboxMessage
from backend.domain.accounts import service
from backend.domain.accounts.models import Customer, Session, SessionGrant, Staff
from backend.domain.accounts.permissions import Role
from backend.domain.audit.models import AuditEntry, SecurityEvent
from tests.api.conftest import Client
from tests.make import accounts as make

REGISTER = """mutation($input: RegisterInput!) { register(input: $input) {
  __typename ... on Session { token me { email phone displayName isGuest } }
  ... on UserError { code path message } ... on InvalidInput { problem } } }"""
LOG_IN = """mutation($login: String!, $password: String!) { logIn(input: {login: $login, password: $password}) {
  __typename ... on Session { token me { id } } ... on UserError { code message }
  ... on TooManyAttempts { retryAt } } }"""
SIGN_IN = """mutation($email: String!, $password: String!) { signIn(input: {email: $email, password: $password}) {
  __typename ... on StaffSession { token me { role permissions } } ... on UserError { code } } }"""
ME = "{ me { id isGuest } }"


async def test_register_then_come_back(web: Client):
    answer = await web.shop(
        REGISTER,
        input={
            "email": " Lin@Example.COM ",
            "phone": "138 0013 8000",
            "password": "twelve lives",
            "displayName": " Lin  W ",
        },
    )
    session = answer["register"]
    assert session["me"] == {
        "email": "lin@example.com",
        "phone": "+8613800138000",
        "displayName": "Lin W",
        "isGuest": False,
    }
    assert (await web.shop(ME))["me"]["isGuest"] is False
    row = await Customer.get()
    assert row.password_hash is not None
    assert row.password_hash.startswith("$argon2id$")
    assert session["token"].encode() not in (await Session.get()).token_hash

    await web.shop("mutation { logOut { ok } }")
    assert (await web.shop(ME))["me"] is None
    for login in ("13800138000", "+86 138-0013-8000", "LIN@example.com"):
        web.cookies.clear()
        assert (await web.shop(LOG_IN, login=login, password="twelve lives"))["logIn"]["__typename"] == "Session"
        assert (await web.shop(ME))["me"] is not None


@pytest.mark.parametrize(
    ("input", "path", "problem"),
    [
        ({"password": "long enough"}, "email", "CONTACT_MISSING"),
        ({"email": "no address", "password": "long enough"}, "email", "BAD_EMAIL"),
        ({"email": "a@b.cn\nbcc: c@d.cn", "password": "long enough"}, "email", "BAD_EMAIL"),
        ({"email": "x" * 300 + "@b.cn", "password": "long enough"}, "email", "BAD_EMAIL"),
        ({"phone": "12345", "password": "long enough"}, "phone", "BAD_PHONE"),
        ({"phone": "+86 12345678901", "password": "long enough"}, "phone", "BAD_PHONE"),
        ({"email": "a@b.cn", "password": "short"}, "password", "TOO_SHORT"),
        ({"email": "a@b.cn", "password": "x" * 129}, "password", "TOO_LONG"),
        ({"email": "a@b.cn", "password": "long enough", "displayName": "x" * 61}, "displayName", "TOO_LONG"),
        ({"email": "a@b.cn", "password": "long enough", "displayName": "a\u202eb"}, "displayName", "BAD_CHARACTER"),
    ],
)
async def test_registration_says_what_is_wrong(web: Client, input, path, problem):
    answer = (await web.shop(REGISTER, input=input))["register"]
    assert (answer["__typename"], answer["code"], answer["path"], answer["problem"]) == (
        "InvalidInput",
        "INVALID_INPUT",
        ["input", path],
        problem,
    )
    assert answer["message"]
    assert not await Customer.exists()
    assert not await Session.exists()


async def test_a_contact_belongs_to_one_account(web: Client):
    await make.customer(email="lin@example.com")
    answer = (await web.shop(REGISTER, input={"email": "LIN@example.com", "password": "twelve lives"}))["register"]
    assert (answer["__typename"], answer["path"]) == ("ContactTaken", ["input", "email"])
    assert await Customer.all().count() == 1
    assert not await Session.exists()


async def test_unknown_and_wrong_look_the_same(web: Client):
    await make.customer(email="lin@example.com")
    await make.guest()
    answers = [
        await web.shop(LOG_IN, login=login, password=password)
        for login, password in (
            ("lin@example.com", "wrong password"),
            ("nobody@example.com", make.PASSWORD),
            ("not a login", make.PASSWORD),
            ("'; DROP TABLE customer; --", "x" * 10_000),
            ("", ""),
        )
    ]
    assert all(answer == answers[0] for answer in answers)
    assert answers[0]["logIn"]["code"] == "WRONG_CREDENTIALS"
    assert not await Session.exists()
    events = await SecurityEvent.all()
    assert len(events) == 5
    assert not any("lin@example.com" in str(vars(event)) for event in events)


async def test_the_eleventh_attempt_waits(web: Client, redis: Redis):
    await make.customer(email="lin@example.com")
    for _ in range(10):
        await web.shop(LOG_IN, login="lin@example.com", password="wrong password")
    answer = (await web.shop(LOG_IN, login="lin@example.com", password=make.PASSWORD))["logIn"]
    assert (answer["__typename"], answer["code"]) == ("TooManyAttempts", "TOO_MANY_ATTEMPTS")
    assert answer["retryAt"] > clock.now().isoformat()
    assert not await Session.exists()
    # Losing Redis gives no more tries: the count begins anew from the journal.
    await redis.flushall()
    tries = [web.shop(LOG_IN, login="lin@example.com", password=make.PASSWORD) for _ in range(20)]
    answers = [(await one)["logIn"]["__typename"] for one in tries]
    assert answers == ["TooManyAttempts"] * 20
    assert not await Session.exists()


async def test_many_guesses_at_once_after_a_loss_are_counted_on_top_of_the_journal(web: Client, redis: Redis):
    await make.customer(email="lin@example.com")
    for _ in range(7):
        await web.shop(LOG_IN, login="lin@example.com", password="wrong password")
    await redis.flushall()
    answers = await asyncio.gather(
        *(web.shop(LOG_IN, login="lin@example.com", password="wrong password") for _ in range(20))
    )
    told = [answer["logIn"]["__typename"] for answer in answers]
    assert sorted(told) == ["TooManyAttempts"] * 17 + ["WrongCredentials"] * 3


async def test_success_leaves_no_trace_in_the_count(web: Client):
    await make.customer(email="lin@example.com")
    for _ in range(12):
        web.cookies.clear()
        answer = await web.shop(LOG_IN, login="lin@example.com", password=make.PASSWORD)
        assert answer["logIn"]["__typename"] == "Session"


async def test_flushall_logs_nobody_out(web: Client, redis: Redis):
    await web.wear(await make.customer())
    await web.wear(await make.staff())
    for _ in range(2):
        assert (await web.shop(ME))["me"] is not None
        assert (await web.office("{ me { name } }"))["me"] is not None
        await redis.flushall()


async def test_an_ended_session_stays_ended(web: Client, redis: Redis):
    token = await web.wear(await make.customer())
    assert (await web.shop(ME))["me"] is not None
    await web.shop("mutation { logOut { ok } }")
    web.cookies.set("tessera_session", token)
    assert (await web.shop(ME))["me"] is None
    await redis.flushall()
    assert (await web.shop(ME))["me"] is None
    topics = [message.topic for message in await OutboxMessage.all()]
    assert topics == ["session.revoked"]


async def test_sessions_expire(db, redis):
    now = clock.now()
    buyer, clerk = await make.customer(), await make.staff()
    shopping, working = await make.session(buyer, at=now), await make.session(clerk, at=now)

    async def known(token, after):
        await redis.flushall()
        return (await service.authenticate(token, at=now + after)).session_id is not None

    assert await known(shopping.token, timedelta(days=29))
    assert await known(shopping.token, timedelta(days=58))  # slides with use
    assert not await known(shopping.token, timedelta(days=89))
    for minutes in range(20, 12 * 60, 20):
        assert await known(working.token, timedelta(minutes=minutes))
    assert not await known(working.token, timedelta(hours=12))
    idle = await make.session(clerk, at=now)
    assert not await known(idle.token, timedelta(minutes=30))


async def test_expired_and_invented_tokens_are_nobody(web: Client):
    for token in ("", "x", "x" * 5000, "é", "a b", "%00"):
        answer = await web.post(
            "/graphql/admin",
            json={"query": "{ auditLog { edges { cursor } } }"},
            headers={b"authorization": f"Bearer {token}".encode()},
        )
        error = answer.json()["errors"][0]
        assert (error["extensions"]["code"], error["message"]) == ("UNAUTHENTICATED", "Sign in first.")


async def test_a_guest_becomes_the_account(web: Client):
    guest = await make.guest()
    await web.wear(guest)
    session = await Session.get()
    await service.grant(session.id, guest.id)
    await web.shop(REGISTER, input={"email": "lin@example.com", "password": "twelve lives"})
    assert [row.id for row in await Customer.all()] == [guest.id]
    await session.refresh_from_db()
    assert session.revoked_at is not None
    assert not await SessionGrant.filter(session_id=session.id).exists()
    assert await SessionGrant.all().count() == 1


async def test_what_a_guest_bought_follows_to_the_account(web: Client):
    account, guest = await make.customer(email="lin@example.com"), await make.guest()
    token = await web.wear(guest)
    await web.shop(LOG_IN, login="lin@example.com", password=make.PASSWORD)
    merged = await OutboxMessage.get(topic="customer.merged")
    assert merged.payload == {"guest_id": str(guest.id), "customer_id": str(account.id)}
    web.cookies.clear()
    web.cookies.set("tessera_session", token)
    assert (await web.shop(ME))["me"] is None


async def test_sign_in_is_for_staff_and_audited(web: Client):
    clerk = await make.staff(Role.SUPPORT, email="support@shop.example")
    await make.staff(email="gone@shop.example", active=False)
    await make.customer(email="lin@example.com")
    for email in ("gone@shop.example", "lin@example.com"):
        answer = await web.office(SIGN_IN, email=email, password=make.PASSWORD)
        assert answer["signIn"] == {"__typename": "WrongCredentials", "code": "WRONG_CREDENTIALS"}
    assert not await AuditEntry.exists()
    answer = (await web.office(SIGN_IN, email="Support@shop.example", password=make.PASSWORD))["signIn"]
    assert answer["me"]["role"] == "SUPPORT"
    assert "COST_READ" not in answer["me"]["permissions"]
    entry = await AuditEntry.get()
    assert (entry.actor, entry.action) == (f"staff:{clerk.id}", "staff.signed_in")
    # Neither door takes the other's session.
    assert (await web.shop(ME))["me"] is None
    web.headers["authorization"] = f"Bearer {answer['token']}"
    assert (await web.shop(ME))["me"] is None


async def test_who_leaves_the_shop_is_out_at_once(web: Client):
    clerk = await make.staff()
    await web.wear(clerk)
    assert (await web.office("{ me { name } }"))["me"] is not None
    await Staff.filter(id=clerk.id).update(active=False)
    await service.close_all(clerk, at=clock.now())
    assert (await web.office("{ me { name } }"))["me"] is None
