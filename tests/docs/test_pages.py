"""The documentation says what is: its tables, its numbers, its documents, its links."""

import hashlib
import hmac
import html
import re
from pathlib import Path
from urllib.parse import urljoin

import pytest
from graphql import FieldNode, OperationDefinitionNode, parse, validate

from backend import api, app
from backend import settings as configuration
from backend.domain.distribution.scopes import Scope
from backend.domain.webhooks.events import EventType
from backend.schema.doors import Door
from backend.web.cost_table import costs
from backend.web.docs import facts, render
from backend.web.documents import Documents
from tests.api.conftest import Client, client_of, web

__all__ = ["web"]
PAGES = [(locale, slug) for locale in render.LOCALES for slug in render.SLUGS]
TEXT = render.HERE / "text"


@pytest.fixture(autouse=True)
def fresh() -> None:
    """Pages are made once a process, from the settings of the first reading."""
    render.made.cache_clear()


async def read(web: Client, locale: str, slug: str) -> str:
    answer = await web.get(f"/docs/{locale}/{slug}")
    assert answer.status_code == 200
    return answer.text


async def test_readers_are_led_to_their_language(web: Client):
    for accept, locale in (("en-GB,en;q=0.8", "en"), ("zh-CN,zh", "zh-CN"), ("fr", "zh-CN")):
        for path in ("/docs", "/docs/"):
            answer = await web.get(path, headers={"accept-language": accept})
            assert (answer.status_code, answer.headers["location"]) == (302, f"/docs/{locale}/start")
            assert answer.headers["vary"] == "accept-language"
    assert (await web.get("/docs/en")).headers["location"] == "/docs/en/start"


async def test_each_refusal_is_explained_in_words(web: Client):
    for locale in render.LOCALES:
        text = await read(web, locale, "errors")
        for one in facts.refusals():
            row = text.partition(f"<code>{one.code}</code>")[2].partition("</tr>")[0]
            told = row.split("</td>")[1].partition("<td>")[2]
            assert re.search(r"[^\W_]{2}", told), (locale, one.code)
            assert "`" not in told


async def test_pages_are_whole(web: Client):
    for locale, slug in PAGES:
        answer = await web.get(f"/docs/{locale}/{slug}")
        text = answer.text
        assert f'<html lang="{locale}">' in text
        assert text.count("<h1>") == 1
        prose = re.sub(r"<pre.*?</pre>", "", text, flags=re.S)
        assert not re.search(r"\{\{|\}\}|undefined|None<", prose), (locale, slug)
        policy = answer.headers["content-security-policy"]
        assert policy.startswith("default-src 'none'")
        assert "script-src" not in policy
        assert "<script" not in text
        assert "style=" not in text
        again = await web.get(f"/docs/{locale}/{slug}", headers={"if-none-match": answer.headers["etag"]})
        assert (again.status_code, again.content) == (304, b"")


def test_what_is_copied_from_a_page_is_the_file():
    for locale, slug in PAGES:
        page = render.made(locale, slug)
        assert page is not None
        shown = re.findall(r'href="/docs/examples/([^"]+)" download.*?<code>(.*?)</code>', page.body.decode(), re.S)
        for name, code in shown:
            path = render.example_path(name)
            assert path is not None
            assert html.unescape(re.sub(r"<[^>]+>", "", code)).strip() == path.read_text(encoding="utf-8").strip()
        assert bool(shown) == (slug in ("start", "webhooks"))


async def test_every_link_leads_somewhere(web: Client):
    seen: dict[str, str] = {}
    for locale, slug in PAGES:
        address = f"/docs/{locale}/{slug}"
        page = await read(web, locale, slug)
        for link in re.findall(r'(?:href|src)="([^"]+)"', page):
            if link.startswith(("https://www.standardwebhooks.com", "data:")):
                continue
            path, _, anchor = urljoin(address, link).partition("#")
            if path not in seen:
                answer = await web.get(path)
                assert answer.status_code == 200, f"{link} in {address}"
                seen[path] = answer.text
            assert not anchor or f'id="{anchor}"' in seen[path], f"{link} in {address}"


def test_both_languages_have_the_same_pages_tables_and_blocks():
    def shape(locale: str, slug: str) -> list[str]:
        text = (TEXT / locale / f"{slug}.md").read_text(encoding="utf-8")
        return re.findall(r"^```\w*|^#+|^\|(?= ?`)|\{\{[^}]+\}\}", text, re.M)

    for slug in render.SLUGS:
        assert shape("en", slug) == shape("zh-CN", slug), slug
    written = {(path.parent.name, path.stem) for path in TEXT.glob("*/*.md")}
    assert written == set(PAGES)


@pytest.mark.parametrize(("locale", "slug"), PAGES)
def test_documents_are_valid_and_within_the_limit(locale: str, slug: str):
    text = (TEXT / locale / f"{slug}.md").read_text(encoding="utf-8")
    documents = Documents(api.schema(Door.PARTNER), configuration.get())
    for block in re.findall(r"^```graphql\n(.*?)^```", text, re.M | re.S):
        prepared = documents.of_text(block)
        assert prepared.errors == [], block
        for operation in prepared.operations.values():
            assert operation.cost.of({}) <= documents.max_cost


def test_every_operation_is_shown_in_a_document():
    schema = api.schema(Door.PARTNER)._schema
    assert schema.query_type
    assert schema.mutation_type
    shown = {
        root.name.value
        for path in (TEXT / "en").glob("*.md")
        for block in re.findall(r"^```graphql\n(.*?)^```", path.read_text(encoding="utf-8"), re.M | re.S)
        for operation in parse(block).definitions
        if isinstance(operation, OperationDefinitionNode)
        for root in operation.selection_set.selections
        if isinstance(root, FieldNode)
    }
    assert {*schema.query_type.fields, *schema.mutation_type.fields} - shown == {"node"}


def test_documents_of_the_examples_are_valid():
    schema, found = api.schema(Door.PARTNER)._schema, 0
    for path in (render.HERE / "examples").glob("*/order.*"):
        source = path.read_text(encoding="utf-8")
        for block in re.findall(r"(?:\"\"\"|`)\s*((?:query|mutation) \w+.*?\})\s*(?:\"\"\"|`)", source, re.S):
            assert validate(schema, parse(block)) == [], f"{path.name}: {block}"
            found += 1
    assert found == 8


async def test_every_refusal_is_in_the_table(web: Client):
    for locale in render.LOCALES:
        page = await read(web, locale, "errors")
        for one in facts.refusals():
            assert f"<code>{one.code}</code><br><small>{one.type}</small>" in page
            for name in (*one.facts, *one.operations):
                assert f"<code>{name}</code>" in page
    codes = {one.code for one in facts.refusals()}
    assert {"OUT_OF_STOCK", "PRICE_CHANGED", "INSUFFICIENT_BALANCE", "IDEMPOTENCY_CONFLICT", "INVALID_INPUT"} <= codes


async def test_every_code_of_an_error_is_told(web: Client):
    """Whatever code the web names in its own errors stands in the table, with its status."""
    root = Path(app.__file__).parent
    sources = [*root.glob("web/*.py"), *root.glob("schema/guards.py"), root / "schema" / "paging.py"]
    text = "\n".join(path.read_text(encoding="utf-8") for path in sources)
    named = set(re.findall(r"BadRequest\(\s*\d+,\s*[^)]*?\"([A-Z_]{6,})\"", text))
    named |= set(re.findall(r'"code": "([A-Z_]+)"', text)) | {"SIGNATURE_REFUSED", "CLIENT_PAUSED", "ADDRESS_REFUSED"}
    # Of the other two doors.
    named -= {"UNAUTHENTICATED"}
    assert {"RETRY_SOON", "COST_LIMIT", "QUERY_TOO_COSTLY", "TOO_LARGE", "BAD_INPUT", "INTERNAL"} <= named
    for locale in render.LOCALES:
        page = await read(web, locale, "errors")
        assert {code for code in named if f"<td><code>{code}</code></td>" not in page} == set()


async def test_the_cost_table_is_the_schemas(web: Client):
    for locale in render.LOCALES:
        page = await read(web, locale, "limits")
        rows = re.findall(r"<tr><td><code>([\w.]+)</code></td><td>(\d+)</td><td>(.*?)</td></tr>", page)
        assert [(place, int(weight)) for place, weight, _ in rows] == [
            (one.place, one.price.weight) for one in costs(Door.PARTNER)
        ]
    weights = {one.place: one.price for one in costs(Door.PARTNER)}
    schema = api.schema(Door.PARTNER)._schema
    assert schema.query_type is not None
    assert schema.mutation_type is not None
    roots = {*schema.query_type.fields, *schema.mutation_type.fields}
    assert roots <= weights.keys()
    assert weights["orders"].objects is None
    documents = Documents(api.schema(Door.PARTNER), configuration.get())
    told = documents.of_text("{ orders(first: 20) { edges { node { number lines { name } } } } }").operations[""]
    assert told.cost.of({}) == 41, "the sum that the page works out"


async def test_limits_are_the_settings(web: Client):
    chosen = configuration.get()
    for locale in render.LOCALES:
        page = await read(web, locale, "limits")
        for value in (chosen.max_cost_partner, chosen.partner_cost_burst, chosen.max_body_bytes, chosen.max_tokens):
            assert f"{value:,}" in page


async def test_scopes_and_events_are_all_told(web: Client):
    assert facts.SCOPES.keys() == set(Scope)
    assert facts.EVENTS.keys() == set(EventType)
    for locale in render.LOCALES:
        page = await read(web, locale, "scopes")
        for scope, fields in facts.scopes():
            assert fields, scope
            assert all(f"<code>{name}</code>" in page for name in (scope.value, *fields))
        hooks = await read(web, locale, "webhooks")
        assert all(f"<code>{event.value}</code>" in hooks for event in EventType)


async def test_the_worked_signature_holds(web: Client):
    given = facts.VECTOR
    body = hashlib.sha256(given["body"].encode()).hexdigest()
    text = f"POST\n/graphql/partner\n\n{given['timestamp']}\n{given['nonce']}\n{body}\n"
    expected = "v1=" + hmac.new(given["secret"].encode(), text.encode(), hashlib.sha256).hexdigest()
    for locale in render.LOCALES:
        page = await read(web, locale, "signing")
        assert expected in page
        assert all(line in page for line in (body, given["timestamp"], given["nonce"], given["secret"]))


async def test_files_and_what_is_none(web: Client):
    for path in (render.HERE / "examples").glob("*/*.*"):
        answer = await web.get(f"/docs/examples/{path.parent.name}/{path.name}")
        assert answer.text == path.read_text(encoding="utf-8")
        assert answer.headers["content-type"].startswith("text/plain")
    assert (await web.get("/docs/partner.graphql")).text == api.sdl(Door.PARTNER)
    nowhere = (
        "en/nothing",
        "fr/start",
        "examples/python/../../serve.py",
        "examples/python/%2e%2e%2fserve.py",
        "examples/other/x.py",
        "style-000000000000.css",
        "en/start.md",
        "text/en/start.md",
    )
    for address in nowhere:
        assert (await web.get(f"/docs/{address}")).status_code == 404, address
    assert (await web.post("/docs/en/start")).status_code == 405


async def test_production_shows_the_docs_without_the_explorer(db, redis, settings: pytest.MonkeyPatch):
    settings.setenv("TESSERA_ENVIRONMENT", "production")
    settings.setenv("TESSERA_PUBLIC_URL", "https://shop.example")
    configuration.get.cache_clear()
    async with client_of(app.assemble(configuration.get(), stores=False)) as shut:
        page = (await shut.get("/docs/en/start")).text
    assert "https://shop.example/graphql/partner" in page
    assert "/graphiql" not in page
