"""Only what a program signed, once, lately and from where it may, is answered."""

import asyncio
import json
import time
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from redis.asyncio import Redis

from backend.core import clock, database, redis
from backend.domain.distribution import nonces, service
from backend.domain.distribution.models import ApiClient, ApiKey, NonceEpoch
from backend.domain.distribution.scopes import Scope
from backend.domain.distribution.service import ClientDraft
from backend.domain.distribution.signing import WINDOW_S
from backend.domain.distribution.states import ClientState
from tests.api.conftest import Client
from tests.api.partner.conftest import Shop
from tests.make import partners
from tests.make.partners import Program

PATH = "/graphql/partner"
BODY = json.dumps({"query": "{ balance { available { amount } } }"}).encode()
JSON = {"content-type": "application/json"}


async def send(
    web: Client, headers: dict[str, str], *, body: bytes = BODY, path: str = PATH, method: str = "POST"
) -> httpx.Response:
    return await web.request(method, path, content=body or None, headers={**JSON, **headers})


def signed(program: Program, **more: Any) -> dict[str, str]:
    return program.headers("POST", PATH, "", BODY, **more)


async def evidence() -> list[str]:
    rows = await database.fetch("SELECT facts->>'reason' AS reason FROM security_event ORDER BY id")
    return [row["reason"] for row in rows]


def refusal(answer: httpx.Response) -> tuple[int, str]:
    body = answer.json()
    assert "data" not in body
    return answer.status_code, body["errors"][0]["extensions"]["code"]


async def test_a_signed_request_is_answered(partner: Client, shop: Shop) -> None:
    answer = await send(partner, signed(shop.program))
    assert answer.status_code == 200
    assert answer.json() == {"data": {"balance": {"available": {"amount": "100.00"}}}}
    assert answer.headers["cache-control"] == "no-store"
    key = await ApiKey.get(key_id=shop.program.key_id)
    assert key.last_used_at is not None
    assert await evidence() == []


async def test_a_query_is_answered_by_get_with_its_query_signed(partner: Client, shop: Shop) -> None:
    query = "query=%7B%20balance%20%7B%20available%20%7B%20amount%20%7D%20%7D%20%7D"
    headers = shop.program.headers("GET", PATH, query)
    answer = await partner.get(f"{PATH}?{query}", headers=headers)
    assert answer.json() == {"data": {"balance": {"available": {"amount": "100.00"}}}}
    other = query.replace("amount", "currency")
    again = shop.program.headers("GET", PATH, query)
    assert refusal(await partner.get(f"{PATH}?{other}", headers=again)) == (401, "SIGNATURE_REFUSED")


def without(name: str) -> Callable[[Program], dict[str, str]]:
    return lambda program: {key: "" if key == name else value for key, value in signed(program).items()}


def replaced(name: str, value: str) -> Callable[[Program], dict[str, str]]:
    return lambda program: {**signed(program), name: value}


FORGED: dict[str, tuple[Callable[[Program], dict[str, str]], str]] = {
    "no key": (without("x-tessera-key"), "malformed"),
    "no timestamp": (without("x-tessera-timestamp"), "malformed"),
    "no nonce": (without("x-tessera-nonce"), "malformed"),
    "no signature": (without("x-tessera-signature"), "malformed"),
    "short nonce": (lambda p: signed(p, nonce="a" * 15), "malformed"),
    "long nonce": (lambda p: signed(p, nonce="a" * 65), "malformed"),
    "odd nonce": (lambda p: signed(p, nonce="a b c d e f g h i j k"), "malformed"),
    "upper-case signature": (
        lambda p: (h := signed(p)) and {**h, "x-tessera-signature": h["x-tessera-signature"].upper()},
        "malformed",
    ),
    "another version": (
        lambda p: (h := signed(p)) and {**h, "x-tessera-signature": h["x-tessera-signature"].replace("v1=", "v2=")},
        "malformed",
    ),
    "unknown key": (replaced("x-tessera-key", "tpk_0123456789abcdef"), "unknown_key"),
    "wrong signature": (replaced("x-tessera-signature", "v1=" + "0" * 64), "wrong_signature"),
    "other timestamp": (lambda p: {**signed(p), "x-tessera-timestamp": str(int(time.time()) - 1)}, "wrong_signature"),
    "other nonce": (lambda p: {**signed(p), "x-tessera-nonce": "b" * 32}, "wrong_signature"),
    "other method": (lambda p: p.headers("GET", PATH, "", BODY), "wrong_signature"),
    "other path": (lambda p: p.headers("POST", "/graphql/admin", "", BODY), "wrong_signature"),
    "other query": (lambda p: p.headers("POST", PATH, "a=1", BODY), "wrong_signature"),
    "other body": (lambda p: p.headers("POST", PATH, "", BODY + b" "), "wrong_signature"),
    "no body": (lambda p: p.headers("POST", PATH, "", b""), "wrong_signature"),
    "old": (lambda p: signed(p, timestamp=int(time.time()) - 301), "stale"),
    "from the future": (lambda p: signed(p, timestamp=int(time.time()) + 302), "stale"),
    "absurd time": (lambda p: signed(p, timestamp=999_999_999_999), "stale"),
}


@pytest.mark.parametrize("name", FORGED)
async def test_what_a_signature_lacks_is_not_told(name: str, partner: Client, shop: Shop) -> None:
    forge, reason = FORGED[name]
    answer = await send(partner, forge(shop.program))
    assert refusal(answer) == (401, "SIGNATURE_REFUSED")
    assert answer.headers["www-authenticate"] == "Tessera-HMAC-SHA256"
    assert answer.json()["errors"][0]["message"].startswith("The request is not signed as it must be")
    assert await evidence() == [reason]
    (row,) = await database.fetch("SELECT to_jsonb(e)::text AS text FROM security_event e")
    assert shop.program.secret not in row["text"]
    assert shop.program.secret not in answer.text


@pytest.mark.parametrize("skew", [-299, 299])
async def test_a_clock_may_be_five_minutes_off(skew: int, partner: Client, shop: Shop) -> None:
    answer = await send(partner, signed(shop.program, timestamp=int(time.time()) + skew))
    assert answer.status_code == 200


async def test_a_request_is_taken_once_of_fifty_at_once(partner: Client, shop: Shop) -> None:
    headers = signed(shop.program)
    answers = await asyncio.gather(*(send(partner, headers) for _ in range(50)))
    assert sorted(answer.status_code for answer in answers) == [200] + [401] * 49
    assert len({answer.text for answer in answers if answer.status_code == 401}) == 1
    # Evidence is kept of each address, and bounded.
    assert set(await evidence()) == {"replayed"}
    assert len(await evidence()) == 30


async def test_requests_may_come_in_another_order(partner: Client, shop: Shop) -> None:
    now = int(time.time())
    batch = [signed(shop.program, timestamp=now - age) for age in (0, 60, 5, 200, 1)]
    assert [(await send(partner, headers)).status_code for headers in batch] == [200] * 5


async def test_a_nonce_is_kept_for_as_long_as_its_stamp_is_good_and_no_longer(partner: Client, shop: Shop) -> None:
    nonce = "nonce-with-an-end-0123456789"
    assert (await send(partner, signed(shop.program, nonce=nonce))).status_code == 200
    assert 2 * WINDOW_S < await redis.client().ttl(f"nonce:{shop.program.key_id}:{nonce}") <= 2 * WINDOW_S + 60


async def test_another_programs_nonce_is_not_used_up(partner: Client, shop: Shop) -> None:
    other = await partners.program(shop.program.partner)
    nonce = "shared-nonce-0123456789"
    assert (await send(partner, signed(shop.program, nonce=nonce))).status_code == 200
    assert (await send(partner, signed(other, nonce=nonce))).status_code == 200
    assert (await send(partner, signed(other, nonce=nonce))).status_code == 401


async def test_after_redis_lost_its_memory_what_was_signed_before_is_refused(
    partner: Client, shop: Shop, redis: Redis
) -> None:
    old = [signed(shop.program), signed(shop.program, timestamp=int(time.time()) + 120)]
    for headers in old:
        assert (await send(partner, headers)).status_code == 200
    unsent = signed(shop.program)
    await redis.flushall()
    # The same, and one that was never sent, signed before the loss: nobody can tell them apart any more.
    for headers in (*old, unsent, *old):
        assert refusal(await send(partner, headers)) == (401, "SIGNATURE_REFUSED")
    epoch = await NonceEpoch.get(id=1)
    assert epoch.number == 1
    assert epoch.begins_at.timestamp() >= int(time.time()) + 119
    assert set(await evidence()) == {"before_epoch"}
    late = signed(shop.program, timestamp=int(epoch.begins_at.timestamp()) + 2)
    assert (await send(partner, late)).status_code == 200
    assert (await send(partner, late)).status_code == 401


async def test_after_a_loss_fresh_signatures_are_taken_within_two_seconds(
    partner: Client, shop: Shop, redis: Redis
) -> None:
    await redis.flushall()
    assert (await send(partner, signed(shop.program))).status_code == 401
    await asyncio.sleep(2.1)
    assert (await send(partner, signed(shop.program))).status_code == 200


async def test_a_process_that_starts_finds_the_loss_itself(partner: Client, shop: Shop, redis: Redis) -> None:
    await redis.flushall()
    await nonces.wake(at=clock.now())
    await nonces.wake(at=clock.now())
    epoch = await NonceEpoch.get(id=1)
    assert epoch.number == 1
    first = signed(shop.program, timestamp=int(epoch.begins_at.timestamp()) + 1)
    assert (await send(partner, first)).status_code == 200
    assert (await send(partner, first)).status_code == 401
    assert set(await evidence()) == {"replayed"}


async def test_another_run_of_redis_is_a_loss_too(partner: Client, shop: Shop, redis: Redis) -> None:
    """A server that came back with an old snapshot has the marker, and has forgotten the last nonces."""
    headers = signed(shop.program)
    assert (await send(partner, headers)).status_code == 200
    await redis.hset("nonces", "run", "another")
    await redis.delete(f"nonce:{shop.program.key_id}:{headers['x-tessera-nonce']}")
    assert refusal(await send(partner, headers)) == (401, "SIGNATURE_REFUSED")
    assert (await NonceEpoch.get(id=1)).number == 1


async def test_many_that_find_the_loss_at_once_accept_no_replay(partner: Client, shop: Shop, redis: Redis) -> None:
    headers = [signed(shop.program) for _ in range(10)]
    for each in headers:
        assert (await send(partner, each)).status_code == 200
    await redis.flushall()
    answers = await asyncio.gather(*(send(partner, each) for each in headers * 3))
    assert {answer.status_code for answer in answers} == {401}


async def test_without_redis_nothing_is_accepted_unseen(
    partner: Client, shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def away(*arguments: object, **options: object) -> None:
        raise redis.RedisError("away")

    monkeypatch.setattr(redis.client(), "execute_command", away)
    answer = await send(partner, signed(shop.program))
    assert refusal(answer) == (503, "RETRY_SOON")
    assert answer.headers["retry-after"] == "1"
    # What is not even genuine is still refused as such.
    assert refusal(await send(partner, replaced("x-tessera-key", "tpk_0123456789abcdef")(shop.program)))[0] == 401


async def test_retired_and_expired_keys_are_refused_like_unknown_ones(partner: Client, shop: Shop) -> None:
    key = await ApiKey.get(key_id=shop.program.key_id)
    await ApiKey.filter(id=key.id).update(expires_at=clock.now())
    assert refusal(await send(partner, signed(shop.program))) == (401, "SIGNATURE_REFUSED")
    await ApiKey.filter(id=key.id).update(expires_at=None)
    await service.retire_key(key.id, reason="lost", caller=shop.program.caller, address=None, at=clock.now())
    assert refusal(await send(partner, signed(shop.program))) == (401, "SIGNATURE_REFUSED")
    assert await evidence() == ["expired_key", "retired_key"]


async def test_two_keys_are_good_while_one_is_changed_for_the_other(partner: Client, shop: Shop) -> None:
    second = await service.issue_key(
        shop.program.client.id, expires_at=None, caller=shop.program.caller, address=None, at=clock.now()
    )
    other = Program(shop.program.partner, shop.program.client, second.key.key_id, second.secret)
    assert (await send(partner, signed(shop.program))).status_code == 200
    assert (await send(partner, signed(other))).status_code == 200
    mixed = Program(shop.program.partner, shop.program.client, second.key.key_id, shop.program.secret)
    assert (await send(partner, signed(mixed))).status_code == 401


async def test_a_paused_program_and_a_strange_address_are_told_so(partner: Client, shop: Shop) -> None:
    draft, caller = ClientDraft("Program", list(Scope), ["10.0.0.0/8"]), shop.program.caller
    row = await ApiClient.get(id=shop.program.client.id)
    row = await service.set_client(
        row.id, row.version, draft, ClientState.ACTIVE, caller=caller, address=None, at=clock.now()
    )
    assert refusal(await send(partner, signed(shop.program))) == (403, "ADDRESS_REFUSED")
    draft = ClientDraft("Program", list(Scope), ["127.0.0.1"])
    row = await service.set_client(
        row.id, row.version, draft, ClientState.ACTIVE, caller=caller, address=None, at=clock.now()
    )
    assert (await send(partner, signed(shop.program))).status_code == 200
    await service.set_client(
        row.id, row.version, draft, ClientState.PAUSED, caller=caller, address=None, at=clock.now()
    )
    assert refusal(await send(partner, signed(shop.program))) == (403, "CLIENT_PAUSED")


async def test_sessions_of_people_open_nothing_here(web: Client, shop: Shop) -> None:
    from tests.make import accounts

    token = await web.wear(await accounts.staff())
    answer = await send(web, {"authorization": f"Bearer {token}"})
    assert refusal(answer) == (401, "SIGNATURE_REFUSED")


async def test_a_programs_bucket_runs_dry_and_fills_again(
    partner: Client, shop: Shop, settings: pytest.MonkeyPatch
) -> None:
    from backend import settings as configuration

    settings.setenv("TESSERA_PARTNER_COST_PER_S", "2")
    settings.setenv("TESSERA_PARTNER_COST_BURST", "3")
    configuration.get.cache_clear()
    answers = [await send(partner, signed(shop.program)) for _ in range(5)]
    codes = [answer.status_code for answer in answers]
    assert codes[:1] == [200]
    assert codes[-1] == 429
    refused = answers[-1]
    assert refusal(refused) == (429, "COST_LIMIT")
    wait = int(refused.headers["retry-after"])
    assert 1 <= wait <= 2
    other = await partners.program(shop.program.partner)
    assert (await send(partner, signed(other))).status_code == 200
    await asyncio.sleep(wait)
    assert (await send(partner, signed(shop.program))).status_code == 200
