"""What an operation costs is known, and refused where it is too much, before anything runs."""

import time
from typing import Any

import orjson
import pytest
import websockets
from graphql import OperationDefinitionNode, build_schema, parse, validate
from websockets.typing import Subprotocol

from backend import api, app
from backend import settings as configuration
from backend.schema.doors import Door
from backend.web.cost import Cost
from backend.web.documents import Documents
from tests.api.conftest import Client, client_of
from tests.make import accounts
from tests.make.statements import counted
from tests.standins.process import server

SHOP = "/graphql/storefront"
SCHEMA = build_schema("""
type Query { box: Box node: Node boxes(first: Int! = 20, after: String, kind: String): BoxConnection! tags: [String!]! }
type Mutation { pack(name: String): PackResult }
type Subscription { packed: Box }
interface Node { id: ID! }
type Box implements Node {
  id: ID! name: String! size: Size! found(by: String): Box inner: [Box!]! labels(first: Int = 5): [Label!]!
}
type Size { width: Int! }
type Label implements Node { id: ID! text: String! box: Box! boxes(first: Int! = 20): BoxConnection! }
type Full { left: Int! others: [Box!]! }
union PackResult = Box | Full
type BoxConnection { edges: [BoxEdge!]! pageInfo: PageInfo! }
type BoxEdge { cursor: String! node: Box! }
type PageInfo { hasNextPage: Boolean! }
""")


def cost(text: str, **variables: Any) -> int:
    document = parse(text)
    assert validate(SCHEMA, document) == []
    (operation,) = (one for one in document.definitions if isinstance(one, OperationDefinitionNode))
    return Cost(SCHEMA, document, operation).of(variables)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{ __typename }", 0),
        ("{ box { id name size { width } } }", 1),
        ("{ tags }", 1),
        ('{ box { found(by: "x") { id } } }', 2),
        ("{ a: box { id } b: box { id } }", 2),
        ("{ box { inner { id } } }", 1),
        ("{ box { inner { found { id } } } }", 1 + 5 * 1),
        ("{ box { inner { inner { found { id } } } } }", 1 + 5 * 5 * 1),
        ("{ boxes { edges { node { id } } pageInfo { hasNextPage } } }", 1 + 20 * 1),
        ("{ boxes(first: 100) { edges { node { id } } } }", 1 + 100),
        ("{ boxes(first: 100) { pageInfo { hasNextPage } } }", 1 + 100),
        ("{ boxes(first: 10) { edges { node { found { id } } } } }", 1 + 10 * (1 + 1)),
        ("{ boxes(first: 10) { edges { node { labels { id } } } } }", 1 + 10 * (1 + 1 + 5 * 1)),
        (
            "{ boxes(first: 10) { edges { node { labels(first: 2) { boxes(first: 3) { edges { cursor } } } } } } }",
            1 + 10 * (1 + 1 + 2 * (1 + 1 + 3 * 1)),
        ),
        ("mutation { pack { __typename } }", 10),
        ("mutation { a: pack { __typename } b: pack { __typename } }", 20),
        # The dearest of the possible types, not their sum.
        ("mutation { pack { ... on Box { found { id } } ... on Full { others { found { id } } } } }", 10 + 5),
        ("{ node { ... on Box { found { id } } ... on Label { boxes(first: 7) { edges { cursor } } } } }", 1 + 1 + 7),
        ("{ node { ... on Node { id } ... on Box { found { id } } ... on Box { again: found { id } } } }", 1 + 2),
        ("subscription { packed { id } }", 5),
        ("{ __schema { types { name } } }", 10),
        # The same field twice is answered once.
        ("{ box { found { id } found { name } } box { found { id } } }", 2),
        ("{ box { ...F } ...Q } fragment F on Box { found { id } } fragment Q on Query { box { ...F } }", 2),
        ("{ a: box { ...F } b: box { ...F } } fragment F on Box { found { id } }", 4),
        # What is left out costs nothing.
        ("{ box @skip(if: true) { id } }", 0),
        ("{ box @include(if: false) { id } }", 0),
        ("{ box @skip(if: false) @include(if: true) { id } }", 1),
        ("{ box @skip(if: false) @include(if: false) { id } }", 0),
        ("{ ... @skip(if: true) { box { id } } ...Q @include(if: false) } fragment Q on Query { box { id } }", 0),
        # What is no size of a page is refused when it runs, and counts as the largest until then.
        ("{ boxes(first: 101) { edges { cursor } } }", 1 + 100),
        ("{ boxes(first: -1) { edges { cursor } } }", 1 + 100),
        ("{ boxes(first: 2147483647) { edges { cursor } } }", 1 + 100),
    ],
)
def test_cost(text, expected):
    assert cost(text) == expected


PAGE = "query Q($n: Int!) { boxes(first: $n) { edges { cursor } } }"
OPTIONAL = "query Q($n: Int) { box { labels(first: $n) { id } } }"
DEFAULTED = "query Q($n: Int! = 7) { boxes(first: $n) { edges { cursor } } }"
ASKED = "query Q($yes: Boolean! = true, $no: Boolean!) { box @include(if: $yes) @skip(if: $no) { id } }"


@pytest.mark.parametrize(
    ("text", "variables", "expected"),
    [
        (PAGE, {"n": 3}, 1 + 3),
        (PAGE, {"n": 100}, 1 + 100),
        (PAGE, {"n": 101}, 1 + 100),
        (PAGE, {"n": -5}, 1 + 100),
        (PAGE, {"n": 10**30}, 1 + 100),
        (PAGE, {"n": True}, 1 + 100),
        (PAGE, {"n": "3"}, 1 + 100),
        (PAGE, {"n": 3.5}, 1 + 100),
        (PAGE, {"n": [3]}, 1 + 100),
        (PAGE, {"n": {"a": 1}}, 1 + 100),
        (PAGE, {"n": None}, 1 + 100),
        (PAGE, {}, 1 + 20),  # refused when it runs: it must be given
        (DEFAULTED, {}, 1 + 7),
        (DEFAULTED, {"n": 9}, 1 + 9),
        (OPTIONAL, {}, 1 + 1 + 5),
        (OPTIONAL, {"n": 2}, 1 + 1 + 2),
        (ASKED, {"no": False}, 1),
        (ASKED, {"no": True}, 0),
        (ASKED, {"no": False, "yes": False}, 0),
        (ASKED, {"no": "true"}, 1),
    ],
)
def test_cost_by_variables(text, variables, expected):
    document = parse(text)
    (operation,) = document.definitions
    assert isinstance(operation, OperationDefinitionNode)
    counted_once = Cost(SCHEMA, document, operation)
    assert counted_once.of(variables) == expected
    assert counted_once.of({**variables, "unrelated": 1}) == expected


def test_counting_costs_little_whatever_is_asked():
    """Five fields a level, twelve levels: 244 million paths, counted as sixty selections."""
    fields = " ".join(f"{name}: found {{ ...F%d }}" for name in "abcde")
    text = "{ box { ...F0 } } " + " ".join(
        f"fragment F{n} on Box {{ {fields.replace('%d', str(n + 1))} }}" for n in range(12)
    )
    text += " fragment F12 on Box { id }"
    began = time.perf_counter()
    assert cost(text) == 1 + sum(5**n for n in range(1, 13))
    assert time.perf_counter() - began < 1.0


def test_documents_of_our_apps_are_within_their_doors_limits():
    """At the pages that they ask for, with room for more."""
    for door in (Door.STOREFRONT, Door.ADMIN):
        documents = Documents(api.schema(door), configuration.get())
        for text in orjson.loads((api.SDL_FOLDER / "persisted" / f"{door.value}.json").read_bytes()).values():
            for name, operation in documents.of_text(text).operations.items():
                cost = operation.cost.of({"first": 25})
                assert cost * 2 <= documents.max_cost, (door, name, cost)


async def asked(web: Client, query: str, door: str = "storefront", **more: Any) -> Any:
    return await web.post(f"/graphql/{door}", json={"query": query, "variables": more.pop("variables", {})}, **more)


async def test_refused_before_anything_runs(web: Client, settings: pytest.MonkeyPatch):
    settings.setenv("TESSERA_MAX_COST_STOREFRONT", "100")
    configuration.get.cache_clear()
    query = "query Q($n: Int!) { products(first: $n) { edges { node { id } } } }"
    async with client_of(app.assemble(configuration.get(), stores=False)) as strict:
        fine = await asked(strict, query, variables={"n": 99})
        assert "errors" not in fine.json()
        for accept, status in (("application/json", 200), ("application/graphql-response+json", 400)):
            with counted() as statements:
                answer = await asked(strict, query, variables={"n": 100}, headers={"accept": accept})
            assert answer.status_code == status
            (error,) = answer.json()["errors"]
            assert error["extensions"] == {"code": "QUERY_TOO_COSTLY", "cost": 101, "limit": 100}
            assert "data" not in answer.json()
            assert statements == []
        got = await strict.get(SHOP, params={"query": query, "variables": '{"n": 100}'})
        assert got.json()["errors"][0]["extensions"]["code"] == "QUERY_TOO_COSTLY"
        streamed = await asked(strict, query, variables={"n": 100}, headers={"accept": "text/event-stream"})
        assert "QUERY_TOO_COSTLY" in streamed.text


async def test_the_cost_is_told_where_it_is_asked_for(web: Client):
    query = "{ products(first: 10) { edges { node { id } } } }"
    quiet = await web.get(SHOP, params={"query": query})
    assert "extensions" not in quiet.json()
    # Also of what is in memory by now, and of what is not public.
    told = await web.get(SHOP, params={"query": query}, headers={"x-tessera-cost": "1"})
    assert told.json()["extensions"] == {"cost": {"requested": 11, "limit": 2000}}
    assert told.headers["cache-control"] == "no-store"
    assert told.json()["data"] == quiet.json()["data"]
    mine = await asked(web, "{ me { id } }", headers={"x-tessera-cost": "1"})
    assert mine.json()["extensions"]["cost"]["requested"] == 1
    await web.wear(await accounts.staff())
    office = await asked(web, "{ orders(first: 5) { edges { node { id } } } }", "admin", headers={"x-tessera-cost": ""})
    assert office.json()["extensions"] == {"cost": {"requested": 6, "limit": 5000}}


async def test_lines_of_subscriptions_have_the_same_limit(db, redis, tmp_path):
    strict = {"TESSERA_MAX_COST_STOREFRONT": "4"}
    with server("tests.standins.graph:serve", tmp_path / "log", settings=strict) as running:
        address = running.address.replace("http", "ws") + SHOP
        async with websockets.connect(address, subprotocols=[Subprotocol("graphql-transport-ws")]) as line:
            await line.send('{"type": "connection_init"}')
            assert orjson.loads(await line.recv())["type"] == "connection_ack"
            subscribed = {"id": "1", "type": "subscribe", "payload": {"query": "subscription { ticks }"}}
            await line.send(orjson.dumps(subscribed).decode())
            refused = orjson.loads(await line.recv())
            assert (refused["id"], refused["type"]) == ("1", "error")
            assert refused["payload"][0]["extensions"] == {"code": "QUERY_TOO_COSTLY", "cost": 5, "limit": 4}
            await line.send(orjson.dumps({**subscribed, "id": "2", "payload": {"query": "{ private }"}}).decode())
            assert orjson.loads(await line.recv())["type"] == "next"
