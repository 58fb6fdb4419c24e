"""What one request may cost."""

import pytest

from backend import settings as configuration
from backend.schema.doors import Door
from backend.web.documents import Documents
from tests.api.conftest import Client, client_of
from tests.standins.graph import counting

SHOP = "/graphql/storefront"


async def error_of(web: Client, query: str) -> str:
    answer = await web.post(SHOP, json={"query": query}, headers={"accept": "application/graphql-response+json"})
    assert answer.status_code == 400, answer.text
    message: str = answer.json()["errors"][0]["message"]
    return message


async def test_body(web: Client):
    limit = configuration.get().max_body_bytes
    answer = await web.post(SHOP, json={"query": "{ __typename }" + " " * limit})
    assert answer.status_code == 413
    assert str(limit) in answer.json()["errors"][0]["message"]

    async def undeclared():
        for _ in range(limit // 1000 + 1):
            yield b" " * 1000

    streamed = await web.post(SHOP, content=undeclared(), headers={"content-type": "application/json"})
    assert streamed.status_code == 413


async def test_tokens(web: Client):
    assert "2000 tokens" in await error_of(web, "{" + " me { id }" * 600 + "}")


async def test_aliases_counted_through_fragments(web: Client):
    fields = " ".join(f"a{n}: __typename" for n in range(16))
    assert "32 aliases" in await error_of(web, f"{{ ...F ... on Query {{ ...F }} }} fragment F on Query {{ {fields} }}")


async def test_depth_counted_through_fragments(db, redis):
    async with client_of(counting().app) as web:
        inner = "".join(f"fragment F{n} on Box {{ inside {{ ...F{n + 1} }} }} " for n in range(12))
        message = await error_of(web, "{ box { ...F0 } }" + inner + "fragment F12 on Box { size }")
        assert "levels deep" in message


async def test_fragments_cannot_make_the_check_itself_expensive(web: Client):
    doubling = "".join(f"fragment F{n} on Query {{ ...F{n + 1} ...F{n + 1} }} " for n in range(100))
    answer = await web.post(SHOP, json={"query": "{ ...F0 }" + doubling + "fragment F100 on Query { __typename }"})
    assert answer.json() == {"data": {"__typename": "Query"}}
    circle = "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }"
    assert "fragment" in await error_of(web, circle)
    assert "Unknown fragment" in await error_of(web, "{ ...Nowhere }")


async def test_nesting_ends_in_an_answer(web: Client):
    assert await error_of(web, "{ me" * 900 + "}" * 900)
    assert await error_of(web, "{ node(id: " + "[" * 900 + "]" * 900 + ") { id } }")
    assert await error_of(web, "{ node(id: " + "9" * 5000 + ", first: " + "9" * 5000 + ") { id } }")


async def test_pages(web: Client):
    from tests.make import accounts as make

    await web.wear(await make.staff())
    for first in (0, -1, 101, 2**31 - 1):
        answer = await web.post(
            "/graphql/admin", json={"query": f"{{ auditLog(first: {first}) {{ edges {{ cursor }} }} }}"}
        )
        assert answer.json()["errors"][0]["extensions"]["code"] == "BAD_INPUT"
    for after in ("", "x", "a" * 1000, "WyJhIl0", "bnVsbA"):
        answer = await web.post(
            "/graphql/admin",
            json={
                "query": "query($a: String) { auditLog(after: $a) { edges { cursor } } }",
                "variables": {"a": after},
            },
        )
        assert answer.json()["errors"][0]["extensions"]["code"] == "BAD_INPUT", after


async def test_time(db, redis, settings: pytest.MonkeyPatch):
    settings.setenv("TESSERA_EXECUTION_TIMEOUT_S", "0.1")
    graph = counting()
    async with client_of(graph.app) as web:
        answer = await web.post(SHOP, json={"query": "{ slow }"})
    assert answer.status_code == 503
    assert answer.json()["errors"][0]["extensions"] == {"code": "TIMEOUT"}


def test_introspection_and_suggestions_end_at_production(settings: pytest.MonkeyPatch):
    from backend import api

    settings.setenv("TESSERA_ENVIRONMENT", "production")
    shut = Documents(api.schema(Door.STOREFRONT), configuration.get())
    assert "introspection" in shut.of_text("{ __schema { types { name } } }").errors[0].message
    assert shut.of_text("{ mee { id } }").errors[0].message == "Cannot query field 'mee' on type 'Query'."
    settings.setenv("TESSERA_ENVIRONMENT", "development")
    configuration.get.cache_clear()
    open_ = Documents(api.schema(Door.STOREFRONT), configuration.get())
    assert not open_.of_text("{ __schema { types { name } } }").errors
    assert "Did you mean" in open_.of_text("{ mee { id } }").errors[0].message


async def test_explorers_may_ask_for_the_whole_schema(web: Client):
    """Their introspection is deeper than any operation: types of types, as deep as lists of lists may go."""
    levels = 9
    wrapped = "kind name " + "ofType { kind name " * levels + "}" * levels
    fields = "fields { name args { type { ...TypeRef } } type { ...TypeRef } }"
    query = f"{{ __schema {{ types {{ kind name {fields} }} }} }} fragment TypeRef on __Type {{ {wrapped} }}"
    answer = await web.post(SHOP, json={"query": query})
    assert "errors" not in answer.json()


def test_strangers_documents_neither_fill_the_memory_nor_push_out_our_own():
    from backend import api

    documents = Documents(api.schema(Door.STOREFRONT), configuration.get())
    id, text = next(iter(documents._persisted.items()))
    ours = documents.of_id(id)
    strange = ["{ __typename } #" + str(n) + "x" * 19_000 for n in range(30)]
    for each in strange:
        assert not documents.of_text(each).errors
    kept = [each for each in strange if each in documents._by_text]
    assert kept == strange[-13:]
    assert documents._characters == sum(map(len, documents._by_text)) <= 250_000
    assert documents.of_id(id) is documents.of_text(text) is ours
