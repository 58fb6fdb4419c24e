"""A shop of the last release, upgraded: nothing it held is lost, and what it had begun is gone on with.

`0.1.0.sql.xz` is the database of a small shop as version 0.1.0 left it, `0.1.0.json` what it knew of it then
(`record.py` made both, with that version's own code and the keys of the tests).
"""

import asyncio
import difflib
import hashlib
import json
import lzma
import os
import secrets
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import asyncpg
import httpx
import pytest

from backend.core import migrating
from backend.local import postgres, schema_dump
from backend.local.account import Place
from backend.local.ports import free_port
from tests.conftest import STORES
from tests.jobs.processes import Process, eventually
from tests.stores import database_at

HERE = Path(__file__).parent
KNOWN: dict[str, Any] = json.loads((HERE / "0.1.0.json").read_text())
PROGRAMS = postgres.programs(Place(HERE, None))

pytestmark = [pytest.mark.soak, pytest.mark.xdist_group("upgrade")]


@pytest.fixture(scope="module")
def old(request: pytest.FixtureRequest, database_url: str) -> Iterator[str]:
    """The address of a database as 0.1.0 left it."""
    server = request.config.stash[STORES].server
    name = f"tessera_upgrade_{secrets.token_hex(4)}"
    asyncio.run(_alone(server, f'CREATE DATABASE "{name}"'))
    url = database_at(server, name)
    _load(url, lzma.decompress((HERE / "0.1.0.sql.xz").read_bytes()))
    yield url
    asyncio.run(_alone(server, f'DROP DATABASE "{name}" WITH (FORCE)'))


@pytest.fixture(scope="module")
def upgraded(old: str) -> str:
    """The same database, brought to this version by the command that operators use."""
    done = _tessera(old, "migrate")
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == [word for name in SINCE for word in ("Applied", name)]
    again = _tessera(old, "migrate")
    assert (again.returncode, again.stdout) == (0, "")
    return old


INVARIANTS = "0004_ledger_and_partners_invariants"
SINCE = ["0003_ledger_and_partners", INVARIANTS, migrating.DRAFT, migrating.INVARIANTS]


@pytest.fixture(scope="module")
def shop(upgraded: str, redis_url: str) -> Iterator[str]:
    """Web, relay and worker of this version on the upgraded database; the address."""
    port = free_port()
    environment = {
        "DATABASE_URL": upgraded,
        "REDIS_URL": redis_url.replace("/0", "/3") if redis_url.endswith("/0") else redis_url,
        "TESSERA_PORT": str(port),
        "TESSERA_DEMO": "false",
    }
    with tempfile.TemporaryDirectory(prefix="tessera-upgrade-") as name:
        processes = [
            Process(Path(name) / f"{word}.log", word, **environment).start() for word in ("serve", "relay", "worker")
        ]
        try:
            yield f"http://127.0.0.1:{port}"
        finally:
            for process in processes:
                process.kill()


@pytest.fixture
async def web(shop: str) -> AsyncIterator[httpx.AsyncClient]:
    """A client of the upgraded shop, once it is ready."""
    async with httpx.AsyncClient(base_url=shop, headers={"accept-language": "en"}, timeout=20) as client:

        async def ready() -> bool:
            try:
                return (await client.get("/readyz")).status_code == 200
            except httpx.TransportError:
                return False

        await eventually(ready, within_s=60)
        yield client


def test_the_schema_is_that_of_a_fresh_database(request, upgraded, database_url):
    server = request.config.stash[STORES].server
    old, fresh = (_settled(server, url).splitlines() for url in (upgraded, database_url))
    assert len(fresh) > 1000
    assert list(difflib.unified_diff(old, fresh, "upgraded", "fresh", lineterm="", n=0)) == []


def _settled(server: str, url: str) -> str:
    """The schema after one more dump and load, by which the same conditions come to be written in the same way."""
    name = f"tessera_upgrade_{secrets.token_hex(4)}"
    asyncio.run(_alone(server, f'CREATE DATABASE "{name}" TEMPLATE template0'))
    try:
        dumped = subprocess.run(
            [str(PROGRAMS / "pg_dump"), "--schema-only", "--no-owner", "--no-privileges", "--exclude-schema=pristine"],
            env=postgres.login(url),
            check=True,
            capture_output=True,
        )
        _load(database_at(server, name), dumped.stdout)
        return schema_dump.describe(database_at(server, name), PROGRAMS)
    finally:
        asyncio.run(_alone(server, f'DROP DATABASE "{name}" WITH (FORCE)'))


def _load(url: str, sql: bytes) -> None:
    subprocess.run(
        [str(PROGRAMS / "psql"), "-qX", "-v", "ON_ERROR_STOP=1"],
        # A dump begins with settings of its own program's version, which an older server does not know.
        input=sql.replace(b"SET transaction_timeout = 0;\n", b""),
        env=postgres.login(url),
        check=True,
        capture_output=True,
    )


async def test_every_row_is_still_there(upgraded):
    for table, count in KNOWN["counts"].items():
        (row,) = await _rows(upgraded, f'SELECT count(*) AS n FROM "{table}"')
        # A running shop may add evidence; nothing goes away.
        assert row["n"] >= count, table


def test_the_books_are_made_for_what_happened_before_there_were_any(upgraded):
    booked = _tessera(upgraded, "ledger", "book")
    assert booked.returncode == 0, booked.stderr
    assert int(booked.stdout.split()[1]) > 20
    verified = _tessera(upgraded, "ledger", "verify", "--json")
    told = json.loads(verified.stdout)
    assert (verified.returncode, told["clean"]) == (0, True), told
    assert _tessera(upgraded, "ledger", "book").stdout.split()[1] == "0"


async def test_what_was_bought_in_another_currency_is_told_apart(upgraded):
    """0.1.0 counted its 1.50 dollars as 1.50 yuan."""
    told = {
        name: (
            await _rows(
                upgraded,
                """SELECT kind, cost_minor, bought_minor, bought_currency FROM order_unit
                   WHERE order_id = $1 ORDER BY bought_minor NULLS LAST, kind""",
                KNOWN["orders"][name],
            ),
            (
                await _rows(
                    upgraded, 'SELECT cost_minor, cost_unknown FROM "order" WHERE id = $1', KNOWN["orders"][name]
                )
            )[0],
        )
        for name in ("bought-abroad", "bundled-abroad", "delivered")
    }
    for name in ("bought-abroad", "bundled-abroad"):
        units, order = told[name]
        theirs, *others = [tuple(unit) for unit in units if unit["kind"] != "BUNDLE"]
        assert theirs == ("CODE", None, 150, "USD")
        ((kind, ours, bought, currency),) = others
        assert (kind, bought, currency) == ("CODE", None, None)
        assert ours > 0
        assert tuple(order) == (ours, True)
    (whole,) = [unit for unit in told["bundled-abroad"][0] if unit["kind"] == "BUNDLE"]
    assert tuple(whole) == ("BUNDLE", None, None, None)
    units, order = told["delivered"]
    assert [unit["bought_minor"] for unit in units] == [None, None]
    assert tuple(order) == (sum(unit["cost_minor"] for unit in units), False)


async def test_a_customer_logs_in_and_sees_the_codes_bought_before(web, upgraded):
    account = next(one for one in KNOWN["logins"] if one["role"] == "CUSTOMER")
    data = await _ask(
        web,
        "storefront",
        "mutation L($i: LogInInput!) { logIn(input: $i) { __typename } }",
        i={"login": account["name"], "password": account["password"]},
    )
    assert data["logIn"]["__typename"] == "Session"
    data = await _ask(
        web,
        "storefront",
        """{ me { orders(first: 50) { edges { node { state total { amount }
             lines { units { codes { id } } } } } } } }""",
    )
    orders = [edge["node"] for edge in data["me"]["orders"]["edges"]]
    units = [unit for order in orders for line in order["lines"] for unit in line["units"]]
    codes = [code["id"] for unit in units for code in unit["codes"]]
    assert len(orders) > 0
    assert len(codes) > 0
    for code in codes:
        shown = (
            await _ask(
                web,
                "storefront",
                """mutation R($i: RevealCodeInput!) { revealCode(input: $i) {
                     __typename ... on RevealedCode { number secret url } } }""",
                i={"codeId": code},
            )
        )["revealCode"]
        text = json.dumps([shown["number"], shown["secret"], shown["url"]])
        assert hashlib.sha256(text.encode()).hexdigest() in KNOWN["codes"].values()


async def test_what_was_paid_before_is_delivered_after(web, upgraded):
    async def states() -> dict[str, str]:
        rows = await _rows(upgraded, 'SELECT id::text, state FROM "order"')
        by_id = {row["id"]: row["state"] for row in rows}
        return {name: by_id[id] for name, id in KNOWN["orders"].items()}

    expected = {
        "delivered-bundle": "DELIVERED",
        "delivered": "DELIVERED",
        "late-refunded": "REFUNDED",
        "had-the-last": "DELIVERED",
        "bought-abroad": "DELIVERED",
        "bundled-abroad": "DELIVERED",
        "expired": "EXPIRED",
        # Its news was in the outbox, taken up by nobody.
        "paid": "DELIVERED",
        "paid-abroad": "DELIVERED",
        # Its hold ended while the shop was away.
        "waiting": "EXPIRED",
    }

    async def settled() -> bool:
        return await states() == expected

    await eventually(settled, within_s=40)


async def test_the_books_agree_once_old_and_new_are_through(web, upgraded):
    async def clean() -> bool:
        verified = await asyncio.to_thread(_tessera, upgraded, "ledger", "verify", "--json")
        return verified.returncode == 0

    await eventually(clean, within_s=60)


async def test_staff_open_every_old_order(web):
    owner = next(one for one in KNOWN["logins"] if one["role"] == "OWNER")
    data = await _ask(
        web,
        "admin",
        "mutation S($i: SignInInput!) { signIn(input: $i) { __typename } }",
        i={"email": owner["name"], "password": owner["password"]},
    )
    assert data["signIn"]["__typename"] == "StaffSession"
    data = await _ask(
        web,
        "admin",
        """{ orders(first: 50) { edges { node { id number state
             total { amount } lines { units { state codes { id } } } timeline { label } } } } }""",
    )
    orders = [edge["node"] for edge in data["orders"]["edges"]]
    assert len(orders) == KNOWN["counts"]["order"]
    for order in orders:
        again = await _ask(web, "admin", "query O($id: ID!) { order(id: $id) { number state } }", id=order["id"])
        assert again["order"]["number"] == order["number"]
        assert order["lines"]
        assert order["timeline"]


async def _ask(web: httpx.AsyncClient, door: str, query: str, **variables: Any) -> dict[str, Any]:
    answer = await web.post(f"/graphql/{door}", json={"query": query, "variables": variables})
    body = answer.json()
    assert "errors" not in body, body
    data: dict[str, Any] = body["data"]
    return data


def _tessera(url: str, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-W", "ignore", "-m", "backend.cli", *words],
        env={**os.environ, "DATABASE_URL": url},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


async def _rows(url: str, sql: str, *of: str) -> list[asyncpg.Record]:
    connection = await asyncpg.connect(url)
    try:
        return list(await connection.fetch(sql, *of))
    finally:
        await connection.close()


async def _alone(url: str, sql: str) -> None:
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(sql)
    finally:
        await connection.close()
