"""Redis may be away: people stay logged in, attempts stay counted, the shop answers."""

import socket
from uuid import UUID

import pytest
import pytest_asyncio
from redis.asyncio import Redis

from backend.core import redis as shared
from backend.core.outbox.models import OutboxMessage
from backend.domain.accounts import service
from backend.domain.accounts.models import Session
from tests.api.conftest import Client
from tests.make import accounts as make

LOG_IN = """mutation($login: String!, $password: String!) { logIn(input: {login: $login, password: $password}) {
  __typename } }"""


@pytest_asyncio.fixture
async def away(web: Client, monkeypatch):
    """The process's client is connected to nothing."""
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        client = shared._connect(f"redis://127.0.0.1:{nobody.getsockname()[1]}/0", 4)
        monkeypatch.setattr(shared, "_client", client)
        yield
        monkeypatch.undo()
        await client.aclose()


async def test_people_stay_known_and_can_leave(web: Client, away):
    await web.wear(await make.customer())
    assert (await web.shop("{ me { isGuest } }"))["me"] == {"isGuest": False}
    token = web.cookies["tessera_session"]
    await web.shop("mutation { logOut { ok } }")
    web.cookies.set("tessera_session", token)
    assert (await web.shop("{ me { isGuest } }"))["me"] is None
    (revoked,) = await OutboxMessage.filter(topic="session.revoked")
    with pytest.raises(shared.RedisError):
        await service.forget_ended(UUID(str(revoked.payload["session_id"])))
    assert not await shared.ping()
    assert not await shared.publish("anything")


async def test_attempts_are_counted_from_the_journal(web: Client, away):
    await make.customer(email="lin@example.com")
    for _ in range(10):
        answer = await web.shop(LOG_IN, login="lin@example.com", password="wrong password")
        assert answer["logIn"]["__typename"] == "WrongCredentials"
    answer = await web.shop(LOG_IN, login="lin@example.com", password=make.PASSWORD)
    assert answer["logIn"]["__typename"] == "TooManyAttempts"
    assert not await Session.exists()


async def test_a_log_out_reaches_the_cache_once_redis_is_back(web: Client, redis: Redis):
    await web.wear(await make.customer())
    assert (await web.shop("{ me { isGuest } }"))["me"] is not None
    copy = {key: await redis.get(key) for key in await redis.keys("session:*")}
    token = web.cookies["tessera_session"]
    await web.shop("mutation { logOut { ok } }")
    for key, value in copy.items():  # as if nobody could tell the cache
        await redis.set(key, value or "")
    web.cookies.set("tessera_session", token)
    await service.forget_ended((await Session.get()).id)
    assert (await web.shop("{ me { isGuest } }"))["me"] is None
