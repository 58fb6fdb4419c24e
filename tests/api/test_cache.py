"""Whole answers of public operations: computed once, dropped by news, the same for everyone."""

import asyncio
import time

import pytest
import pytest_asyncio

from backend.core import answers
from backend.schema.doors import Door
from backend.web.answers import Answers, FromMemory
from tests.api.conftest import Client, client_of
from tests.make import accounts as make
from tests.standins.graph import Tally, counting

SHOP = "/graphql/storefront"
PUBLIC = {"query": "{ public }"}


@pytest.fixture
def tally(db, redis) -> Tally:
    return counting()


@pytest_asyncio.fixture
async def web(tally: Tally):
    async with client_of(tally.app) as client:
        yield client


def memory(tally: Tally) -> Answers:
    assert isinstance(tally.app, FromMemory)
    return tally.app._answers


async def test_computed_once_for_everyone(web: Client, tally: Tally):
    first = await web.get(SHOP, params=PUBLIC)
    await web.wear(await make.customer())
    again = await web.get(SHOP, params=PUBLIC)
    posted = await web.post(SHOP, json=PUBLIC)
    assert first.json() == again.json() == posted.json() == {"data": {"public": "a en 1"}}
    for answer in (first, again, posted):
        assert answer.headers["cache-control"] == "public, max-age=0, must-revalidate"
        assert answer.headers["etag"] == first.headers["etag"]
        assert answer.headers["vary"] == "accept, accept-language"
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert "set-cookie" not in answer.headers
        assert int(answer.headers["content-length"]) == len(answer.content)


async def test_a_request_with_two_languages_speaks_for_itself_alone(web: Client, tally: Tally):
    """Answered in the first, it must not be kept as the answer to those who ask for the second; so with forms."""
    both = [("accept-language", "en"), ("accept-language", "zh-CN")]
    mixed = [("accept", "application/graphql-response+json"), ("accept", "application/json")]
    for headers in (both, mixed):
        await web.get(SHOP, params=PUBLIC, headers=headers)
    chinese = await web.get(SHOP, params=PUBLIC, headers={"accept-language": "zh-CN"})
    assert chinese.json() == {"data": {"public": "a zh-CN 1"}}
    plain = await web.get(SHOP, params=PUBLIC, headers={"accept": "application/json"})
    assert plain.headers["content-type"].startswith("application/json")


async def test_what_makes_a_difference(web: Client, tally: Tally):
    variables = {"query": "query Q($s: String!) { public(shelf: $s) }", "operationName": "Q"}
    for shelf in ("b", "c"):
        answer = await web.post(SHOP, json={**variables, "variables": {"s": shelf}})
        assert answer.json() == {"data": {"public": f"{shelf} en 1"}}
    chinese = await web.get(SHOP, params=PUBLIC, headers={"accept-language": "zh-CN,zh;q=0.9,en;q=0.8"})
    assert chinese.json() == {"data": {"public": "a zh-CN 1"}}
    as_graphql = await web.get(SHOP, params=PUBLIC, headers={"accept": "application/graphql-response+json"})
    assert as_graphql.headers["content-type"].startswith("application/graphql-response+json")
    as_graphql = await web.get(SHOP, params=PUBLIC, headers={"accept": "application/graphql-response+json"})
    assert as_graphql.headers["content-type"].startswith("application/graphql-response+json")
    assert (await web.get(SHOP, params=PUBLIC)).headers["content-type"].startswith("application/json")


async def test_unchanged(web: Client, tally: Tally):
    first = await web.get(SHOP, params=PUBLIC)
    for _ in range(2):
        again = await web.get(SHOP, params=PUBLIC, headers={"if-none-match": first.headers["etag"]})
        assert (again.status_code, again.content) == (304, b"")
        assert again.headers["etag"] == first.headers["etag"]
    weak = f'W/{first.headers["etag"]}, "other"'
    assert (await web.get(SHOP, params=PUBLIC, headers={"if-none-match": weak})).status_code == 304
    assert (await web.get(SHOP, params=PUBLIC, headers={"if-none-match": '"other"'})).status_code == 200


async def test_only_wholly_public_queries(web: Client, tally: Tally):
    for query in ("{ private }", "{ public private }", "{ ...F } fragment F on Query { public private }"):
        one, two = [(await web.post(SHOP, json={"query": query})).json() for _ in range(2)]
        assert one != two
    one, two = [(await web.post("/graphql/admin", json=PUBLIC)).json() for _ in range(2)]
    assert one != two, "staff's answers are never shared"
    through = {"query": "{ ...F ... { ...F } } fragment F on Query { public }"}
    one, two = [(await web.post(SHOP, json=through)).json() for _ in range(2)]
    assert one == two


async def test_errors_are_not_kept(web: Client, tally: Tally):
    tally.fail = True
    assert "errors" in (await web.get(SHOP, params=PUBLIC)).json()
    tally.fail = False
    assert (await web.get(SHOP, params=PUBLIC)).json() == {"data": {"public": "a en 2"}}


async def test_requests_that_miss_together_compute_once(web: Client, tally: Tally):
    gated = {"query": '{ public(shelf: "gated") }'}
    asking = [asyncio.create_task(web.get(SHOP, params=gated)) for _ in range(50)]
    await asyncio.sleep(0.1)
    asking[0].cancel()  # whoever came first goes away
    await asyncio.sleep(0)
    tally.gate.set()
    answers = await asyncio.gather(*asking[1:])
    assert {answer.text for answer in answers} == {'{"data":{"public":"gated en 1"}}'}


async def test_what_was_true_before_a_drop_is_not_kept(web: Client, tally: Tally):
    gated = {"query": '{ public(shelf: "gated") }'}
    asking = asyncio.create_task(web.get(SHOP, params=gated))
    await asyncio.sleep(0.1)
    memory(tally).drop()
    later = asyncio.create_task(web.get(SHOP, params=gated))
    await asyncio.sleep(0.1)
    tally.gate.set()
    assert (await asking).json() == {"data": {"public": "gated en 1"}}
    assert (await later).json() == {"data": {"public": "gated en 2"}}
    assert (await web.get(SHOP, params=gated)).json() == {"data": {"public": "gated en 2"}}


async def eventually(web: Client, expected: str) -> float:
    began = time.monotonic()
    while time.monotonic() - began < 4:
        if (await web.get(SHOP, params=PUBLIC)).json()["data"]["public"] == expected:
            return time.monotonic() - began
        await asyncio.sleep(0.01)
    raise AssertionError(f"never {expected}")


async def test_news_of_any_process_drop(web: Client, tally: Tally):
    listening = asyncio.create_task(memory(tally).listen())
    try:
        await asyncio.sleep(0.2)
        number = tally.computed.get("public a en", 0)
        assert await eventually(web, f"a en {number + 1}") < 0.5
        await answers.drop(stock_only=False)
        assert await eventually(web, f"a en {number + 2}") < 0.5
        for _ in range(200):
            await answers.drop(stock_only=True)
        assert await eventually(web, f"a en {number + 3}") < 1.5
        await asyncio.sleep(0.2)
        assert tally.computed["public a en"] == number + 3, "a flood of stock news is one drop a second"
    finally:
        listening.cancel()


async def test_without_redis_an_answer_lives_five_seconds(db, redis, settings: pytest.MonkeyPatch):
    settings.setenv("TESSERA_ANSWER_CACHE_S", "0.2")
    async with client_of(counting().app) as web:
        assert (await web.get(SHOP, params=PUBLIC)).json() == {"data": {"public": "a en 1"}}
        assert (await web.get(SHOP, params=PUBLIC)).json() == {"data": {"public": "a en 1"}}
        await asyncio.sleep(0.25)
        assert (await web.get(SHOP, params=PUBLIC)).json() == {"data": {"public": "a en 2"}}


async def test_memory_is_bounded(db, redis, settings: pytest.MonkeyPatch):
    settings.setenv("TESSERA_ANSWER_CACHE_ENTRIES", "10")
    tally = counting()
    async with client_of(tally.app) as web:
        for number in range(40):
            await web.get(SHOP, params={"query": f'{{ public(shelf: "{number}") }}'})
    assert len(memory(tally)._answers) == len(memory(tally)._by_request) == 10


async def test_what_a_stranger_says_of_his_languages_fills_no_memory(web: Client, tally: Tally):
    wordy = {"accept-language": "en, " + "x" * 5_000}
    for _ in range(2):
        assert (await web.get(SHOP, params=PUBLIC, headers=wordy)).json() == {"data": {"public": "a en 1"}}
    assert (len(memory(tally)._answers), len(memory(tally)._by_request)) == (1, 0)


async def test_long_answers_push_each_other_out_and_are_not_kept_by_their_requests():
    answers_, size = Answers(life_s=60, entries=100, headers=[]), 20 * 1024 * 1024

    async def long() -> tuple[bytes, bool]:
        return bytes(size), True

    for number in range(5):
        await answers_.answer(("key", number), long)
        answers_.remember_request(number, ("key", number), graphql=False)
    assert [number for number in range(5) if answers_.find(("key", number))] == [2, 3, 4]
    assert [number for number in range(5) if answers_.by_request(number)] == [2, 3, 4]
    assert answers_._bytes == 3 * (size + len("key"))
    answers_.drop()
    assert answers_._bytes == 0


async def test_what_was_true_before_the_news_is_not_found_by_its_request_either():
    answers_, read, told = Answers(life_s=60, entries=100, headers=[]), asyncio.Event(), asyncio.Event()

    async def compute() -> tuple[bytes, bool]:
        read.set()
        await told.wait()
        return b"old", True

    asking = asyncio.create_task(answers_.answer("key", compute))
    await read.wait()
    answers_.drop()
    told.set()
    await asking
    answers_.remember_request("request", "key", graphql=False)
    assert answers_.by_request("request") is None


async def test_persisted_documents(db, redis, monkeypatch: pytest.MonkeyPatch):
    known = {"a" * 64: "query Q($s: String!) { public(shelf: $s) }"}
    monkeypatch.setattr(
        "backend.web.documents.persisted", lambda schema: known if schema.door is Door.STOREFRONT else {}
    )
    async with client_of(counting().app) as web:
        asked = {"documentId": "sha256:" + "a" * 64}
        answer = await web.get(SHOP, params={**asked, "variables": '{"s":"b"}'})
        assert answer.json() == {"data": {"public": "b en 1"}}
        answer = await web.post(SHOP, json={**asked, "variables": {"s": "b"}})
        assert answer.json() == {"data": {"public": "b en 1"}}
        for door, wrong in ((SHOP, "sha256:" + "b" * 64), ("/graphql/admin", "sha256:" + "a" * 64)):
            answer = await web.post(door, json={"documentId": wrong})
            assert answer.status_code == 400
            assert answer.json()["errors"][0]["extensions"]["code"] == "PERSISTED_DOCUMENT_UNKNOWN"


async def test_news_reach_after_redis_was_away(redis_url, db, redis):
    assert await redis.ping()
    heard: list[bytes] = []

    async def listen():
        from backend.core import redis as shared

        async for message in shared.subscribe("test-line"):
            heard.append(message)

    listening = asyncio.create_task(listen())
    await asyncio.sleep(0.2)
    await redis.client_kill_filter(_type="pubsub", skipme=False)
    await asyncio.sleep(0.5)
    heard.clear()
    from backend.core import redis as shared

    await shared.publish("test-line", "news")
    await asyncio.sleep(0.1)
    listening.cancel()
    assert heard == [b"news"]
