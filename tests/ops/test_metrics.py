"""What Prometheus is told: from every process, to who may ask, with labels of a bounded number."""

import contextlib
import json
import re
import secrets
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest
from prometheus_client.parser import text_string_to_metric_families

from backend.core import clock, database
from backend.core.outbox.models import DeliveryRow, DeliveryState, OutboxMessage
from backend.domain.catalog.models import FulfilmentKind
from backend.domain.inventory import service as inventory
from backend.domain.orders import service as order_service
from backend.jobs.gauges import MOST_LOW, ShopState
from backend.local.ports import free_port
from tests.api.conftest import Client, client_of, web
from tests.jobs.processes import Process, eventually
from tests.make import catalog, orders, paid, supplier, vault
from tests.standins.process import server

__all__ = ["web"]

PROJECT = Path(__file__).parents[2]
Samples = dict[str, list[tuple[dict[str, str], float]]]
_NAME = re.compile(r"\btessera_[a-z_]+\b")
_SELECTOR = re.compile(r"\b(tessera_[a-z_]+)\{([^}]*)\}")
_BY = re.compile(r"\bby \(([^)]*)\)")


def samples(text: str) -> Samples:
    """Every sample of an exposition by its name."""
    found: Samples = {}
    for family in text_string_to_metric_families(text):
        for sample in family.samples:
            found.setdefault(sample.name, []).append((sample.labels, sample.value))
    return found


def value(found: Samples, name: str, **labels: str) -> float:
    return sum(number for has, number in found.get(name, ()) if labels.items() <= has.items())


@dataclass
class Shop:
    """Where each process answers."""

    web: str
    relay: str
    worker: str

    async def told(self) -> Samples:
        """What all of them tell, together."""
        async with httpx.AsyncClient() as asked:
            texts = [(await asked.get(f"{one}/metrics")).text for one in (self.web, self.relay, self.worker)]
        together: Samples = {}
        for text in texts:
            for name, rows in samples(text).items():
                together.setdefault(name, []).extend(rows)
        return together


@pytest.fixture
def shop(db: str, redis: object, redis_url: str) -> Iterator[Shop]:
    ports = {word: free_port() for word in ("serve", "relay", "worker")}
    with tempfile.TemporaryDirectory(prefix="tessera-metrics-") as folder, contextlib.ExitStack() as running:
        for word, port in ports.items():
            environment = {"DATABASE_URL": db, "REDIS_URL": redis_url}
            environment["TESSERA_PORT" if word == "serve" else "TESSERA_METRICS_PORT"] = str(port)
            running.callback(Process(Path(folder) / f"{word}.log", word, **environment).start().stop)
        yield Shop(*(f"http://127.0.0.1:{port}" for port in ports.values()))


async def test_every_query_of_dashboard_and_alerts_finds_its_metrics(shop):
    """The queries are read from the files; their metrics and labels are looked up in what the processes really tell."""
    variant = await catalog.variant()
    await vault.batch(variant, codes=3)
    order = await orders.placed([(variant, 1)])
    await inventory.consume(order.id, clock.now())
    await order_service.mark_paid(order.id, payment_id=None, at=clock.now())
    await supplier.supplier(low_balance_minor=500)
    message = await OutboxMessage.create(topic="order.paid", payload={}, routed_at=clock.now())
    await DeliveryRow.create(message=message, handler="fulfilment.deliver_order", state=DeliveryState.DEAD)
    await database.execute(
        "INSERT INTO ledger_check (id, at, seconds, clean, counts) VALUES (gen_random_uuid(), now(), 1, true, '{}')"
    )

    async def delivered() -> bool:
        try:
            found = await shop.told()
        except httpx.TransportError:
            return False
        return value(found, "tessera_delivery_seconds_count") == 1

    await eventually(delivered, within_s=120)
    async with httpx.AsyncClient(base_url=shop.web) as buyer:
        await buyer.post("/graphql/storefront", json={"query": "{ shop { name } }"})
        refused = 'mutation { logIn(input: {login: "a@example.com", password: "wrong"}) { __typename } }'
        await buyer.post("/graphql/storefront", json={"query": refused})

    async def told() -> bool:
        # The state of the shop is told anew after five seconds.
        found = await shop.told()
        return value(found, "tessera_low_stock_codes", sku=variant.sku) == 2 and "tessera_ledger_clean" in found

    await eventually(told, within_s=120)
    found = await shop.told()

    assert value(found, "tessera_order_events_total", event="delivered") == 1
    assert value(found, "tessera_refusals_total", code="WRONG_CREDENTIALS") == 1
    assert value(found, "tessera_http_requests_total", door="storefront", operation="logIn", status="200") == 1
    assert value(found, "tessera_duty_seconds_count", duty="fulfilment.deliver_order", outcome="done") == 1
    assert value(found, "tessera_dead_deliveries", duty="fulfilment.deliver_order") == 1
    assert value(found, "tessera_stock_variants", kind="code", state="few_left") == 1
    assert value(found, "tessera_low_stock_codes", sku=variant.sku) == 2
    assert value(found, "tessera_supplier_balance", supplier="kss") == 10_000_000
    assert value(found, "tessera_supplier_low_balance", supplier="kss") == 500
    # Clean or not: an order of the tests is paid without a payment, and the worker verifies the books too.
    assert len(found["tessera_ledger_clean"]) == 1

    queries = _queries()
    assert len(queries) > 30
    # Nobody was called outward here: declared, with their labels, they have no sample yet.
    silent = {"tessera_outward_calls_total", "tessera_outward_seconds_bucket", "tessera_unexpected_errors_total"}
    for query in queries:
        for name in _NAME.findall(query):
            assert name in found or name in silent, f"{name}, in {query}"
        for name, selector in _SELECTOR.findall(query):
            for label in re.findall(r"(\w+)\s*(?:=|!=|=~|!~)", selector):
                assert name in silent or any(label in has for has, _ in found[name]), f"{label} of {name}"
        names = set(_NAME.findall(query)) - silent
        for grouping in _BY.findall(query):
            for label in grouping.replace(" ", "").split(","):
                assert not names or any(label in has for name in names for has, _ in found[name]), f"{label} in {query}"


def _queries() -> list[str]:
    dashboard = json.loads((PROJECT / "infra/dashboards/tessera.json").read_text(encoding="utf-8"))
    told = [target["expr"] for panel in dashboard["panels"] for target in panel["targets"]]
    rules = (PROJECT / "infra/alerts/tessera.yml").read_text(encoding="utf-8")
    told += re.findall(r"^ +expr: (?!\|)(.+)$", rules, re.MULTILINE)
    told += re.findall(r"^ +expr: \|\n((?: {10,}.+\n)+)", rules, re.MULTILINE)
    assert len(re.findall("- alert:", rules)) == len(told) - sum(len(panel["targets"]) for panel in dashboard["panels"])
    return told


async def test_several_web_processes_add_up(db, redis, redis_url, tmp_path):
    settings = {"DATABASE_URL": db, "REDIS_URL": redis_url}
    with server("backend.app:create", tmp_path / "log", settings=settings, workers=2) as running:
        for _ in range(40):
            # A connection each, so that both processes have their share.
            async with httpx.AsyncClient(base_url=running.address) as one:
                answer = await one.post("/graphql/storefront", json={"query": "{ me { isGuest } }"})
                assert answer.status_code == 200
        async with httpx.AsyncClient(base_url=running.address) as one:
            texts = [(await one.get("/metrics")).text for _ in range(6)]
    for text in texts:
        assert value(samples(text), "tessera_http_requests_total", operation="me") == 40


async def test_metrics_are_for_this_machine_alone(web: Client):
    async def status(base: str = "http://127.0.0.1:8000", **headers: str) -> int:
        return (await web.get(f"{base}/metrics", headers=headers)).status_code

    assert await status() == 200
    # A proxy beside the server makes every stranger look local.
    assert await status("https://shop.example") == 404
    assert await status(**{"x-forwarded-for": "203.0.113.9"}) == 404
    assert await status(forwarded="for=203.0.113.9") == 404


async def test_with_a_token_only_its_bearer_is_told(web: Client, settings):
    settings.setenv("TESSERA_METRICS_TOKEN", "the-token-of-prometheus")
    assert (await web.get("http://127.0.0.1/metrics")).status_code == 404
    wrong = await web.get("http://127.0.0.1/metrics", headers={"authorization": "Bearer the-token"})
    assert wrong.status_code == 404
    right = {"authorization": "Bearer the-token-of-prometheus"}
    assert (await web.get("https://shop.example/metrics", headers=right)).status_code == 200


async def test_labels_take_no_value_of_a_stranger(web: Client):
    for mark in ("one", "two", "three"):
        odd = f"STRANGE{mark}{secrets.token_hex(4)}"
        await web.get(f"/{odd}/{odd}")
        await web.get(f"/graphql/{odd}")
        await web.request("POST", "/graphql/storefront", json={"query": f"query {odd} {{ {odd}: shop {{ name }} }}"})
        await web.request("POST", "/graphql/storefront", json={"query": f"{{ {odd} }}"})
        await web.request(odd[:12].upper(), "/graphql/storefront")
    text = (await web.get("http://127.0.0.1/metrics")).text
    assert "STRANGE" not in text
    assert value(samples(text), "tessera_http_requests_total", operation="shop") >= 3


async def test_a_shop_of_many_scarce_articles_tells_the_scarcest(db):
    for number in range(MOST_LOW + 5):
        variant = await catalog.variant(sku=f"LOW-{number:03}")
        await vault.batch(variant, codes=1 + (number >= 5))
    state = ShopState()
    await state.refresh()
    (low,) = [family for family in state.collect() if family.name == "tessera_low_stock_codes"]
    assert len(low.samples) == MOST_LOW
    assert sum(sample.value == 1 for sample in low.samples) == 5


async def test_a_promise_that_is_kept_is_not_belated_and_what_is_late_is_told(db):
    async def told() -> Samples:
        state = ShopState()
        await state.refresh()
        return {family.name: [(sample.labels, sample.value) for sample in family.samples] for family in state.collect()}

    manual = await catalog.variant(kind=FulfilmentKind.MANUAL, promised_s=3600)
    await paid.delivered([(manual, 1)])
    found = await told()
    assert value(found, "tessera_delivery_belated_seconds") == 0
    assert value(found, "tessera_waiting_for_a_person", what="manual") == 1
    assert value(found, "tessera_waiting_for_a_person", what="manual_overdue") == 0
    assert value(found, "tessera_stock_variants", kind="manual", state="in_stock") == 1
    await database.execute("""UPDATE "order" SET placed_at = placed_at - interval '2 hours',
        paid_at = paid_at - interval '2 hours'""")
    await database.execute("UPDATE manual_task SET due_at = due_at - interval '2 hours'")
    found = await told()
    assert 3590 < value(found, "tessera_delivery_belated_seconds") < 3700
    assert value(found, "tessera_waiting_for_a_person", what="manual_overdue") == 1


async def test_what_is_not_known_is_left_out_and_the_rest_told(db, monkeypatch):
    state = ShopState()

    async def away(*_: object) -> None:
        raise ConnectionError

    monkeypatch.setattr(state, "_stock", away)
    await state.refresh()
    told = {family.name: family.samples for family in state.collect()}
    assert told["tessera_stock_variants"] == []
    assert told["tessera_outbox_unrouted"] != []


async def test_every_answer_has_an_id_of_its_own(db, redis):
    from backend import app, settings

    async with client_of(app.assemble(settings.get(), stores=False)) as one:
        first, second = [(await one.get("/healthz")).headers["x-request-id"] for _ in range(2)]
        assert first != second
        given = await one.get("/healthz", headers={"x-request-id": "from-the-proxy.7"})
        assert given.headers["x-request-id"] == "from-the-proxy.7"
        odd = await one.get("/healthz", headers={"x-request-id": "a b\tc"})
        assert odd.headers["x-request-id"] not in ("a b\tc", "")
