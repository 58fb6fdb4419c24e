"""GraphQL over HTTP, by the public audit's list (MUST and SHOULD), and what surrounds it."""

import json

import pytest

from tests.api.conftest import Client

JSON = "application/json"
GRAPHQL = "application/graphql-response+json"
SHOP = "/graphql/storefront"


@pytest.mark.parametrize(
    ("accept", "expected"),
    [(GRAPHQL, GRAPHQL), (JSON, JSON), ("*/*", JSON), (None, JSON), (f"{GRAPHQL}, {JSON};q=0.9", GRAPHQL)],
)
async def test_answers_in_the_accepted_form(web: Client, accept, expected):
    headers = {"accept": accept} if accept else {}
    request = web.build_request("POST", SHOP, json={"query": "{ __typename }"}, headers=headers)
    if accept is None:
        del request.headers["accept"]
    answer = await web.send(request)
    assert (answer.status_code, answer.json()) == (200, {"data": {"__typename": "Query"}})
    assert answer.headers["content-type"] == f"{expected}; charset=utf-8"


async def test_refuses_forms_it_cannot_give(web: Client):
    answer = await web.post(SHOP, json={"query": "{ __typename }"}, headers={"accept": "text/html"})
    assert answer.status_code == 406


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"query": "{ __typename }", "variables": None, "operationName": None, "extensions": None}, 200),
        ({"query": "query Q { __typename }", "operationName": "Q", "extensions": {"some": "value"}}, 200),
        (
            {"query": "query T($name: String!) { __type(name: $name) { name } }", "variables": {"name": "Query"}},
            200,
        ),
        ({"query": '{ __type(name: "Run🏃Swim🏊") { name } }'}, 200),
        ({"notquery": "{ __typename }"}, 400),
        ({"query": {"obj": "ect"}}, 400),
        ({"query": 0}, 400),
        ({"query": False}, 400),
        ({"query": ["array"]}, 400),
        ({"query": "{ __typename }", "operationName": {"obj": "ect"}}, 400),
        ({"query": "{ __typename }", "variables": "string"}, 400),
        ({"query": "{ __typename }", "variables": ["array"]}, 400),
        ({"query": "{ __typename }", "extensions": 0}, 400),
        ({"query": "query A { __typename } query B { __typename }"}, 400),
        ({"query": "query A { __typename }", "operationName": "B"}, 400),
        ([{"query": "{ __typename }"}], 400),
        ("text", 400),
    ],
)
async def test_reads_parameters(web: Client, body, status):
    for accept in (JSON, GRAPHQL):
        answer = await web.post(SHOP, json=body, headers={"accept": accept})
        assert answer.status_code == status, answer.text
        assert ("errors" in answer.json()) == (status != 200)


@pytest.mark.parametrize(
    "body",
    [
        {"query": "{"},
        {"query": "{ 8f31403dfe404bccbb0e835f2629c6a7 }"},
        {"query": "{ thereIsNoSuchField }"},
        {"query": "query Q($id: ID!) { __typename }", "variables": {"id": None}},
        {"query": "query Q($id: ID!) { node(id: $id) { id } }"},
        {"query": "query Q($n: Int!) { __typename }", "variables": {"n": 10**30}},
    ],
)
async def test_failed_requests_have_no_data(web: Client, body):
    for accept, status in ((JSON, 200), (GRAPHQL, 400)):
        answer = await web.post(SHOP, json=body, headers={"accept": accept})
        assert answer.status_code == status, answer.text
        assert answer.json().keys() == {"errors"}


async def test_bodies_that_are_no_json(web: Client):
    for raw in (b"", b'{ "not a JSON', b"\xff\xfe", b'{"query": "\\ud800"}', b"[" * 100_000):
        answer = await web.post(SHOP, content=raw, headers={"content-type": JSON})
        assert answer.status_code == 400
        assert answer.json()["errors"][0]["extensions"]["code"] == "BAD_REQUEST"


@pytest.mark.parametrize("content_type", [None, "text/plain", "multipart/form-data", f"{JSON}; charset=gb18030"])
async def test_bodies_of_other_kinds(web: Client, content_type):
    headers = {"content-type": content_type} if content_type else {}
    headers["x-tessera-client"] = "storefront"
    answer = await web.post(SHOP, content=b'{"query": "{ __typename }"}', headers=headers)
    assert answer.status_code == 415


async def test_get_answers_queries_only(web: Client):
    typed = "query T($name: String!) { __type(name: $name) { name } }"
    answer = await web.get(SHOP, params={"query": typed, "variables": json.dumps({"name": "Query"})})
    assert answer.json() == {"data": {"__type": {"name": "Query"}}}
    for accept in (JSON, GRAPHQL):
        refused = await web.get(SHOP, params={"query": "mutation { logOut { ok } }"}, headers={"accept": accept})
        assert (refused.status_code, refused.headers["allow"]) == (405, "POST")
    bad = await web.get(SHOP, params={"query": "{ __typename }", "variables": "{"})
    assert bad.status_code == 400


async def test_other_methods_and_addresses(web: Client):
    for method in ("PUT", "DELETE", "PATCH", "OPTIONS"):
        assert (await web.request(method, SHOP)).status_code == 405
    assert (await web.post("/graphql/nowhere", json={})).status_code == 404
    assert (await web.post("/graphql", json={})).status_code == 404


async def test_nul_is_refused_wherever_it_hides(web: Client):
    hidden = [
        b'{"query": "query Q($i: ID!) { node(id: $i) { id } }", "variables": {"i": "a\\u0000"}}',
        b'{"query": "{ node(id: \\"\\\\u0000\\") { id } }"}',
        b'{"query": "{ node(id: \\"\\\\u{0}\\") { id } }"}',
        b'{"query": "query Q($i: ID!) { node(id: $i) { id } }", "variables": {"i": [{"\\u0000": 1}]}}',
    ]
    for raw in hidden:
        answer = await web.post(SHOP, content=raw, headers={"content-type": JSON})
        assert answer.status_code == 400, answer.text
        assert "U+0000" in answer.json()["errors"][0]["message"]
    for query in ('{ category(slug: "\\u0000") { id } }', '{ category(slug: "\0") { id } }'):
        answer = await web.get(SHOP, params={"query": query})
        assert answer.status_code == 400
        assert "U+0000" in answer.json()["errors"][0]["message"]


async def test_every_answer_carries_the_security_headers(web: Client):
    for path in ("/", "/admin", "/healthz", SHOP, "/nothing/here", "/art/prd_x.svg"):
        headers = (await web.get(path)).headers
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["x-frame-options"] == "DENY"
        assert headers["referrer-policy"] == "same-origin"
        # A counter scans; nobody else's page sees through a camera.
        assert ("camera=(self)" in headers["permissions-policy"]) is (path == "/admin")
