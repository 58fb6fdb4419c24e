"""One trace from the buyer's request through outbox, relay and worker to the delivery; and nothing secret in it."""

import contextlib
import json
import secrets
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest

from backend.core import tracing
from backend.local.ports import free_port
from tests.jobs.processes import Process, eventually
from tests.make import accounts as people
from tests.make import catalog, vault
from tests.make import supplier as topups
from tests.make.supplier import supplier_process
from tests.standins.collector import Collector, Span, collecting
from tests.standins.sandbox import SandboxProcess
from tests.standins.supplier import KEY, USER_ID, SupplierProcess

__all__ = ["supplier_process"]

CONTACT = "known.contact@example.com"
PASSWORDS = ("KNOWNpassword-1", "KNOWNpassword-2")

PLACE = """mutation KNOWNoperationName($i: PlaceOrderInput!, $k: String!) { placeOrder(input: $i, idempotencyKey: $k) {
  __typename ... on PlacedOrder { order { id } payment { payUrl } lookupToken } } }"""
ORDER = "query O($id: ID!) { order(id: $id) { state lines { units { codes { id } } } } }"
REVEAL = """mutation R($i: RevealCodeInput!) { revealCode(input: $i) {
  __typename ... on RevealedCode { number secret url } } }"""
LOG_IN = "mutation L($i: LogInInput!) { logIn(input: $i) { __typename } }"


@pytest.fixture
def collector() -> Iterator[Collector]:
    with collecting() as started:
        yield started


@pytest.fixture
def shop(
    db: str,
    redis: object,
    redis_url: str,
    sandbox_process: SandboxProcess,
    supplier_process: SupplierProcess,
    collector: Collector,
) -> Iterator[str]:
    """Web, relay and worker that trace."""
    port = free_port()
    access = {"adapter": "kasushou", "url": supplier_process.url, "user_id": USER_ID, "key": KEY}
    environment = {
        "DATABASE_URL": db,
        "REDIS_URL": redis_url,
        "TESSERA_PORT": str(port),
        "TESSERA_SANDBOX_URL": sandbox_process.url,
        "TESSERA_SUPPLIERS": json.dumps({"kss": access}),
        "OTEL_EXPORTER_OTLP_ENDPOINT": collector.address,
        "OTEL_BSP_SCHEDULE_DELAY": "100",
    }
    with tempfile.TemporaryDirectory(prefix="tessera-traces-") as folder, contextlib.ExitStack() as running:
        for word in ("serve", "relay", "worker"):
            running.callback(Process(Path(folder) / f"{word}.log", word, **environment).start().stop)
        yield f"http://127.0.0.1:{port}"


async def test_one_trace_from_the_request_to_the_delivery(shop, collector):
    variant = await catalog.variant()
    await vault.batch(variant, codes=3)
    trace, parent = secrets.token_hex(16), secrets.token_hex(8)
    browser = {"traceparent": f"00-{trace}-{parent}-01", "accept-language": "en"}
    async with httpx.AsyncClient(base_url=shop, timeout=20) as buyer:
        known = await _buy(buyer, str(variant.id.hex), browser)
        cookies = {cookie.value or "" for cookie in buyer.cookies.jar}
    hidden = {*known, *cookies, *PASSWORDS, CONTACT, "KNOWNoperationName"}

    chain, spans = await _from_the_delivery_back(collector, trace, parent)
    assert chain == [
        ("tessera-worker", "fulfilment.tell_delivered"),
        ("tessera-relay", "send order.delivered"),
        ("tessera-worker", "fulfilment.deliver_order"),
        ("tessera-relay", "send order.paid"),
        ("tessera-web", "settle payment"),
        ("tessera-web", "mutation placeOrder"),
        ("tessera-web", "POST storefront"),
    ]
    by_id = {span.id: span for span in spans}
    for span in spans:
        assert span.parent == parent or span.parent in by_id, span.name
        assert span.ended >= span.began
    names = {(span.process, span.name) for span in spans}
    assert {
        ("tessera-web", "sandbox create"),
        ("tessera-web", "sandbox query"),
        ("tessera-web", "INSERT order"),
        ("tessera-web", "COMMIT"),
        ("tessera-worker", "INSERT outbox_message"),
        ("tessera-worker", "UPDATE delivery"),
    } <= names, names
    # The provider's callback came on a line of its own: the payment's trace points at it.
    (settled,) = [span for span in spans if span.name == "settle payment"]
    assert settled.links
    assert any(span.name == "POST callbacks" for span in collector.of(settled.links[0]))
    assert any(span.name == "sandbox create" and span.facts["tessera.outcome"] == "ok" for span in spans)

    sent = b"".join(collector.bodies)
    assert len(collector.spans) > 50
    assert [one for one in hidden if one and one.encode() in sent] == []

    # What a supplier answers comes on lines of its own; the top-up stays in the trace of who bought it.
    topup, _ = await topups.offered()
    trace, parent = secrets.token_hex(16), secrets.token_hex(8)
    async with httpx.AsyncClient(base_url=shop, timeout=20) as buyer:
        graph = Graph(buyer, {"traceparent": f"00-{trace}-{parent}-01", "accept-language": "en"})
        await _delivered(graph, await _paid(graph, topup.id.hex, account="13800138000"), within_s=60)
    chain, _ = await _from_the_delivery_back(collector, trace, parent)
    # Carried by a worker, or by the web process when the supplier called first.
    assert [name for _, name in chain] == [
        "fulfilment.tell_delivered",
        "send order.delivered",
        "fulfilment.settle_topup",
        "send supplier.settled",
        "carry top-up",
        "fulfilment.deliver_order",
        "send order.paid",
        "settle payment",
        "mutation placeOrder",
        "POST storefront",
    ]


async def _from_the_delivery_back(
    collector: Collector, trace: str, parent: str
) -> tuple[list[tuple[str, str]], list[Span]]:
    """Process and name of each span, each the child of the next, up to what the browser began; and all the spans."""

    def arrived() -> list[Span]:
        return [span for span in collector.of(trace) if span.name == "fulfilment.tell_delivered"]

    async def told() -> bool:
        # Each process sends its own, a parent often after its children.
        known = {parent, *(span.id for span in collector.of(trace))}
        return bool(arrived()) and all(span.parent in known for span in collector.of(trace))

    await eventually(told, within_s=60)
    spans = collector.of(trace)
    by_id = {span.id: span for span in spans}
    chain, here = [], arrived()[0]
    while here.parent != parent:
        chain.append((here.process, here.name))
        here = by_id[here.parent]
    return [*chain, (here.process, here.name)], spans


@dataclass(frozen=True, slots=True)
class Graph:
    """The storefront's door as one browser asks at it."""

    client: httpx.AsyncClient
    browser: dict[str, str]

    async def ask(self, query: str, **variables: Any) -> dict[str, Any]:
        """The data of an answer without errors."""
        body = {"query": query, "variables": variables}
        answer = (await self.client.post("/graphql/storefront", json=body, headers=self.browser)).json()
        assert "errors" not in answer, answer
        data: dict[str, Any] = answer["data"]
        return data


async def _paid(graph: Graph, variant: str, **line: str) -> dict[str, Any]:
    """Place an order of one piece and pay it; returns what was placed."""
    wanted = {
        "lines": [{"variantId": f"var_{variant}", "quantity": 1, **line}],
        "contact": {"email": CONTACT},
        "expectedTotal": {"amount": "10.00", "currency": "CNY"},
        "acceptsNoReturn": True,
    }
    placed: dict[str, Any] = (await graph.ask(PLACE, i=wanted, k=secrets.token_hex(8)))["placeOrder"]
    assert placed["__typename"] == "PlacedOrder", placed
    async with httpx.AsyncClient() as page:
        paid = await page.post(placed["payment"]["payUrl"], headers={"accept": "application/json"})
        assert paid.status_code == 200
    return placed


async def _delivered(graph: Graph, placed: dict[str, Any], *, within_s: float) -> list[str]:
    """Wait until all of it is there; returns the ids of its codes."""
    codes: list[str] = []

    async def arrived() -> bool:
        told = (await graph.ask(ORDER, id=placed["order"]["id"]))["order"]
        codes[:] = [code["id"] for line in told["lines"] for unit in line["units"] for code in unit["codes"]]
        return bool(told["state"] == "DELIVERED")

    await eventually(arrived, within_s=within_s)
    return codes


async def _buy(buyer: httpx.AsyncClient, variant: str, browser: dict[str, str]) -> set[str]:
    """Place, pay, wait, reveal, and be clumsy with passwords; returns what must be found nowhere."""

    async def ready() -> bool:
        try:
            return (await buyer.get("/readyz")).status_code == 200
        except httpx.TransportError:
            return False

    await eventually(ready, within_s=60)
    graph = Graph(buyer, browser)
    await people.customer(email=CONTACT)
    for password in PASSWORDS:
        assert (await graph.ask(LOG_IN, i={"login": CONTACT, "password": password}))["logIn"]
    placed = await _paid(graph, variant)
    codes = await _delivered(graph, placed, within_s=60)
    shown = (await graph.ask(REVEAL, i={"codeId": codes[0]}))["revealCode"]
    assert shown["__typename"] == "RevealedCode"
    plain = {value for name, value in shown.items() if name != "__typename" and value}
    assert plain
    return plain | {placed["lookupToken"] or "", placed["payment"]["payUrl"]}


def test_off_nothing_of_it_is_imported():
    """Web, relay and worker without a collector do not carry its weight, nor does the Redis client bring it in."""
    asked = (
        "import sys, backend.app, backend.jobs.worker, backend.jobs.relay; from backend.core import tracing; "
        "tracing.start('web'); print(tracing.on(), [name for name, module in sys.modules.items() "
        "if module and name.startswith(('opentelemetry.sdk.', 'opentelemetry.exporter', 'google.protobuf'))])"
    )
    told = subprocess.run([sys.executable, "-W", "ignore", "-c", asked], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "False []"


def test_off_a_span_is_nothing():
    assert not tracing.on()
    assert tracing.span("a") is tracing.span("b")
    assert tracing.carried() is None
    assert tracing.passed_on("x", None) is None
    parent = "00-" + "1" * 32 + "-" + "2" * 16 + "-01"
    assert tracing.passed_on("x", parent) == parent


@pytest.mark.parametrize(
    ("sql", "name"),
    [
        ('SELECT "id","number" FROM "order" WHERE "id"=$1 FOR UPDATE', "SELECT order"),
        ("  INSERT INTO outbox_message (topic) VALUES ($1)", "INSERT outbox_message"),
        ('UPDATE "order" SET state = $1', "UPDATE order"),
        ("WITH a AS (SELECT id FROM x FOR UPDATE SKIP LOCKED) UPDATE delivery d SET y = 1", "UPDATE delivery"),
        ('WITH a AS (SELECT 1) INSERT INTO "order" (id) SELECT id FROM a', "INSERT order"),
        ("WITH a AS (SELECT id FROM code) SELECT * FROM a", "SELECT code"),
        ("DELETE FROM session", "DELETE session"),
        ("BEGIN;", "BEGIN"),
        ("COPY code", "COPY"),
        ("SAVEPOINT x_1", "SAVEPOINT"),
        ("SELECT 'a secret'", "SELECT"),
        ("", "SQL"),
    ],
    ids=[
        "select",
        "insert",
        "update",
        "with",
        "with insert",
        "with select",
        "delete",
        "begin",
        "copy",
        "savepoint",
        "literal",
        "nothing",
    ],
)
def test_a_statement_is_called_by_verb_and_table(sql, name):
    assert tracing.statement_name(sql) == name
