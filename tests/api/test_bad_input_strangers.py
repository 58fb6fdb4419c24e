"""What is not one's own looks like what does not exist, whoever asks and with whatever session."""

import json
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from backend import api
from backend import settings as configuration
from backend.core import clock, ids
from backend.domain.accounts.models import Session
from backend.domain.orders import links
from backend.domain.orders.models import OrderUnit
from backend.schema.doors import PERMISSION, Door
from tests.api import counter as shop
from tests.api.conftest import Client
from tests.api.counter import GOOD, Counter, counter, var
from tests.api.spoiling import document
from tests.api.unchanged import changed, fingerprint
from tests.make import accounts
from tests.make.provider import levers, provider, sandbox_process, started

__all__ = ["levers", "provider", "sandbox_process"]

pytestmark = pytest.mark.usefixtures("provider")

# The doors of people, whose sessions may be dead, foreign or another site's to misuse; programs sign instead.
PEOPLE = (Door.STOREFRONT, Door.ADMIN)
MINE = ("order", "node", "cancelOrder", "startPayment", "revealCode")
NO_ID = ("", "x", "ord", "ord_", "ord_" + "0" * 31, "ord_" + "z" * 32, '\'; DROP TABLE "order"; --', "💥" * 50)


@pytest.fixture(autouse=True)
def many_names(settings: pytest.MonkeyPatch) -> None:
    """Every fact of every refusal of an operation has a name of its own in the documents here."""
    settings.setenv("TESSERA_MAX_ALIASES", "100")
    configuration.get.cache_clear()


@pytest.fixture
async def of(web: Client, tmp_path: Path) -> Counter:
    return await counter(tmp_path / "spool")


def written(door: Door, name: str) -> str:
    mutation = api.schema(door)._schema.mutation_type
    assert mutation is not None
    return document(api.schema(door)._schema, "mutation" if name in mutation.fields else "query", name)


async def bytes_of(web: Client, door: Door, name: str, variables: dict[str, Any], **headers: str) -> bytes:
    raw = json.dumps({"query": written(door, name), "variables": variables})
    told = await web.post(
        f"/graphql/{door.value}", content=raw, headers={"content-type": "application/json", **headers}
    )
    assert told.status_code == 200, told.text
    return told.content


def with_id(name: str, id: str) -> dict[str, Any]:
    if name in ("order", "node"):
        return {"id": id, "lookupToken": None} if name == "order" else {"id": id}
    field = "codeId" if name == "revealCode" else "orderId"
    return {"input": {field: id}}


@pytest.mark.parametrize("who", ["nobody", "another", "guest"])
async def test_foreign_unknown_and_malformed_ids_have_one_answer(web: Client, of: Counter, who: str) -> None:
    payment, unit = await started(of.open_order), await OrderUnit.filter(order_id=of.delivered.id).first()
    assert unit is not None
    if who != "nobody":
        await web.wear(await (accounts.customer() if who == "another" else accounts.guest()))
    foreign = {
        "ord": of.delivered.id, "pay": payment.id, "unt": unit.id, "cod": of.code.id, "prd": of.draft.product_id,
        "var": of.draft.id, "bat": of.batch.id, "job": of.job.id, "cus": of.customer.id,
    }  # fmt: skip
    before = await fingerprint()
    for name in MINE:
        asked = [ids.public("cod" if name == "revealCode" else "ord", of.code.id), f"ord_{uuid4().hex}", *NO_ID]
        asked += [ids.public(prefix, id) for prefix, id in foreign.items()]
        answers = {await bytes_of(web, Door.STOREFRONT, name, with_id(name, id)) for id in asked}
        assert len(answers) == 1, (name, answers)
    assert changed(before, await fingerprint()) == []
    # The same ids do show something to whom they belong.
    await web.wear(of.customer)
    for prefix in ("ord", "pay", "unt", "cod"):
        told = await bytes_of(web, Door.STOREFRONT, "node", {"id": ids.public(prefix, foreign[prefix])})
        assert json.loads(told)["data"]["answer"], prefix


@pytest.mark.parametrize("door", PEOPLE)
async def test_what_cannot_be_seen_cannot_be_followed(web: Client, of: Counter, door: Door) -> None:
    if door is Door.ADMIN:
        await web.wear(of.clerk)
    unknown = [f"ord_{uuid4().hex}", *NO_ID, ids.public("ord", of.code.id), ids.public("job", of.open_order.id)]
    foreign = [ids.public("ord", of.open_order.id)] if door is Door.STOREFRONT else []
    for query in ("subscription($id: ID!) { orderProgress(id: $id) { id } }", *JOBS[door]):
        answers = {
            (
                await web.post(
                    f"/graphql/{door.value}",
                    json={"query": query, "variables": {"id": id}},
                    headers={"accept": "text/event-stream"},
                )
            ).text
            for id in (*unknown, *foreign)
        }
        assert len(answers) == 1, answers
        assert "INTERNAL" not in answers.pop()


JOBS = {Door.STOREFRONT: (), Door.ADMIN: ("subscription($id: ID!) { jobProgress(id: $id) { id } }",)}


async def test_a_draft_is_as_unknown_as_nothing(web: Client, of: Counter) -> None:
    async def told(name: str, id: str) -> dict[str, Any]:
        good = await shop.good(Door.STOREFRONT, name, of)
        good["input"]["lines"] = [{"variantId": id, "quantity": 1}]
        answer: dict[str, Any] = json.loads(await bytes_of(web, Door.STOREFRONT, name, good))["data"]["answer"]
        assert answer.pop("VariantUnknown_variantId") in (None, id)
        return answer

    before = await fingerprint()
    for name in ("quote", "placeOrder"):
        answers = [await told(name, id) for id in (var(of.draft), f"var_{uuid4().hex}", "var_x", "")]
        assert answers == [answers[0]] * 4
        assert answers[0]["code"] == "VARIANT_UNKNOWN"
    # A placement that is refused leaves nobody behind who placed it.
    assert changed(before, await fingerprint()) == []


async def test_forged_links_open_nothing(web: Client, of: Counter) -> None:
    token = links.token_of(of.delivered)
    late = links.sign(links._key(), of.delivered.id, placed_at=clock.now() - timedelta(days=91), lifetime_s=90 * 86400)
    other_key = links.sign(b"x" * 32, of.delivered.id, placed_at=clock.now(), lifetime_s=90 * 86400)
    swapped = token[:2] + links.token_of(of.open_order)[2:30] + token[30:]
    bad = (late, other_key, swapped, token[:-1], token + "A", token.swapcase(), "", "A" * 200, "é" * 49, " " + token)
    before = await fingerprint()
    for name, asked in (
        ("order", lambda token: {"id": None, "lookupToken": token}),
        ("startPayment", lambda token: {"input": {"orderId": None, "lookupToken": token}}),
        ("requestOrderCode", lambda token: {"input": {"lookupToken": token}}),
        ("confirmOrderCode", lambda token: {"input": {"lookupToken": token, "code": "123456"}}),
    ):
        answers = {await bytes_of(web, Door.STOREFRONT, name, asked(each)) for each in bad}
        assert len(answers) == 1, (name, answers)
        found = json.loads(answers.pop())["data"]["answer"]
        assert found is None or found["code"] == "ORDER_UNKNOWN"
    assert changed(before, await fingerprint()) == []
    assert json.loads(await bytes_of(web, Door.STOREFRONT, "order", {"id": None, "lookupToken": token}))["data"][
        "answer"
    ]


async def expired(of: Counter, door: Door) -> str:
    person = of.customer if door is Door.STOREFRONT else of.clerk
    return (await accounts.session(person, at=clock.now() - timedelta(days=200))).token


async def idle(of: Counter, door: Door) -> str:
    person = of.customer if door is Door.STOREFRONT else of.clerk
    age = timedelta(days=31) if door is Door.STOREFRONT else timedelta(minutes=31)
    return (await accounts.session(person, at=clock.now() - age)).token


async def revoked(of: Counter, door: Door) -> str:
    opened = await accounts.session(of.customer if door is Door.STOREFRONT else of.clerk)
    await Session.filter(id=opened.caller.session_id).update(revoked_at=clock.now())
    return opened.token


async def of_the_other_door(of: Counter, door: Door) -> str:
    return (await accounts.session(of.clerk if door is Door.STOREFRONT else of.customer)).token


async def invented(of: Counter, door: Door) -> str:
    return "A" * 43


DEAD: list[Callable[[Counter, Door], Awaitable[str]]] = [expired, idle, revoked, of_the_other_door, invented]


async def test_a_dead_session_is_no_session(web: Client, of: Counter, redis: Any) -> None:
    tokens = {door: [await dead(of, door) for dead in DEAD] for door in PEOPLE}
    await redis.flushall()
    guarded = [
        name
        for name, field in api.schema(Door.ADMIN)._schema.mutation_type.fields.items()  # type: ignore[union-attr]
        if field.args and field.extensions["strawberry-definition"].metadata.get(PERMISSION)
    ]
    assert len(guarded) >= 11
    asked = {Door.STOREFRONT: MINE, Door.ADMIN: tuple(guarded)}
    good = {(door, name): await shop.good(door, name, of) for door in PEOPLE for name in asked[door]}
    before = await fingerprint()
    for name in MINE:
        nobody = await bytes_of(web, Door.STOREFRONT, name, good[Door.STOREFRONT, name])
        for headers in carried(Door.STOREFRONT, tokens[Door.STOREFRONT]):
            told = await bytes_of(web, Door.STOREFRONT, name, good[Door.STOREFRONT, name], **headers)
            assert told == nobody, (name, headers)
        found = json.loads(nobody)["data"]["answer"]
        assert found is None or found["code"].endswith("_UNKNOWN")
    for name in guarded:
        for headers in carried(Door.ADMIN, tokens[Door.ADMIN]):
            told = json.loads(await bytes_of(web, Door.ADMIN, name, good[Door.ADMIN, name], **headers))
            assert [error["extensions"]["code"] for error in told["errors"]] == ["UNAUTHENTICATED"], (name, headers)
    assert changed(before, await fingerprint()) == []


def carried(door: Door, tokens: list[str]) -> list[dict[str, str]]:
    cookie = "tessera_session" if door is Door.STOREFRONT else "tessera_staff"
    ways = [[{"cookie": f"{cookie}={token}"}, {"authorization": f"Bearer {token}"}] for token in tokens]
    return [headers for both in ways for headers in both]


@pytest.mark.parametrize("door", PEOPLE)
async def test_another_site_can_do_nothing(web: Client, of: Counter, door: Door) -> None:
    await web.wear(of.customer if door is Door.STOREFRONT else of.clerk)
    fields = api.schema(door)._schema.mutation_type.fields  # type: ignore[union-attr]
    asked = {way.partition(" by ")[0]: await shop.good(door, way, of) for way in GOOD[door]}
    before = await fingerprint()
    for name, field in fields.items():
        assert name in asked or not field.args
        body = json.dumps({"query": written(door, name) if field.args else f"mutation {{ {name} {{ __typename }} }}",
                           "variables": asked.get(name, {})})  # fmt: skip
        for headers in (
            {"origin": "https://evil.example"},
            {"sec-fetch-site": "cross-site"},
            {"sec-fetch-site": "same-site", "x-tessera-client": door.value},
            {"content-type": "text/plain"},
        ):
            told = await web.post(
                f"/graphql/{door.value}", content=body, headers={"content-type": "application/json", **headers}
            )
            assert (told.status_code, told.json()["errors"][0]["extensions"]["code"]) == (403, "CROSS_SITE"), name
        got = await web.get(f"/graphql/{door.value}", params={"query": json.loads(body)["query"], "variables": "{}"})
        assert got.status_code == 405, name
    assert changed(before, await fingerprint()) == []
