"""After a whole run, known codes and passwords are nowhere: not in a store, a log, a file, a queue or an answer."""

import asyncio
import base64
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import uuid4

import asyncpg
import httpx
import pytest
import redis

from backend.local.account import place_for
from tests.e2e.running import Shop

pytestmark = [pytest.mark.soak, pytest.mark.xdist_group("whole-shop")]

SKU = "WSW-7"
# Each is found by its own text; the first three go into the vault, the others are refused on the way in.
GOOD = ("KNOWNsecretALPHA7319", "KNOWNsecretBRAVO8420", "KNOWNsecretCHARLIE95")
TOO_LONG = "KNOWNsecretDELTA" + "x" * 600
BROKEN = "KNOWNsecretECHO\x00\x01tail"
REFUSED = (TOO_LONG, BROKEN, "KNOWNsecretFOXTROT")
NUMBER = "KNOWNnumber5551234"
LINK = "https://redeem.example/KNOWNlinkGOLF66"
PASSWORDS = ("KNOWNpasswordHOTEL1", "KNOWNpasswordINDIA2", "KNOWNpasswordJULIET3")
NEEDLES = tuple(text[:40].partition("\x00")[0] for text in (*GOOD, *REFUSED, NUMBER, "KNOWNlinkGOLF66", *PASSWORDS))


@dataclass
class Person:
    """A client that keeps every answer it gets, but for the codes it asked to see."""

    client: httpx.AsyncClient
    door: str
    heard: list[bytes] = field(default_factory=list)

    async def ask(self, query: str, *, secret: bool = False, **variables: Any) -> dict[str, Any]:
        answer = await self.client.post(
            f"/graphql/{self.door}",
            json={"query": query, "variables": variables},
            headers={"x-tessera-client": self.door, "accept-language": "en"},
        )
        if not secret:
            self.heard.append(answer.content)
        told: dict[str, Any] = answer.json()
        return told

    async def get(self, query: str, **variables: Any) -> dict[str, Any]:
        told = await self.ask(query, **variables)
        assert "errors" not in told, told
        data: dict[str, Any] = told["data"]
        return data


async def test_known_secrets_are_found_nowhere(whole_shop):
    environment = whole_shop.environment()
    async with (
        httpx.AsyncClient(base_url=whole_shop.base, timeout=20) as one,
        httpx.AsyncClient(base_url=whole_shop.base, timeout=20) as other,
    ):
        desk, buyer = Person(one, "admin"), Person(other, "storefront")
        await _clumsy(desk, buyer)
        await _import(desk, whole_shop)
        revealed = await _buy_and_reveal(buyer)
        await _read_everything(desk)
    # The run was real: what was put in came out, to its buyer and only there.
    assert set(revealed) <= {*GOOD, LINK}
    assert len(revealed) == 2

    found = [
        *_in_answers([*desk.heard, *buyer.heard]),
        *_in_redis(environment["REDIS_URL"]),
        *_in_redis(environment["BROKER_URL"]),
        *await _in_database(environment["DATABASE_URL"]),
        *_in_files({whole_shop.folder, place_for(whole_shop.folder).home}),
    ]
    assert found == [], found


async def _clumsy(desk: Person, buyer: Person) -> None:
    """Passwords where they belong, where they do not, and in requests that fail."""
    hotel, india, juliet = PASSWORDS
    register = "mutation R($i: RegisterInput!) { register(input: $i) { __typename } }"
    account = {"email": f"{uuid4().hex}@mail.example", "password": hotel}
    assert (await buyer.get(register, i=account))["register"]["__typename"] == "Session"
    assert (await buyer.get(register, i=account))["register"]["__typename"] == "ContactTaken"
    log_in = "mutation L($i: LogInInput!) { logIn(input: $i) { __typename } }"
    wrong = {"login": account["email"], "password": india}
    assert (await buyer.get(log_in, i=wrong))["logIn"]["__typename"] == "WrongCredentials"
    # In a document with a mistake in it, in a variable of the wrong shape, in a name nobody has.
    for mistake in (
        f'mutation {{ logIn(input: {{ login: 1, password: "{juliet}" }}) {{ id }} }}',
        f'mutation {{ logIn(input: {{ pasword: "{juliet}" }}) {{ __typename }} }}',
        f'mutation {{ logIn(input: {{ login "{juliet}" }}) {{ __typename }} }}',
        f'{{ products(first: "{juliet}") {{ edges {{ cursor }} }} }}',
        f"{{ products(sort: {juliet.replace('-', '_')}) {{ edges {{ cursor }} }} }}",
        f'"{juliet}" {{ shop {{ name }} }}',
    ):
        assert (await buyer.ask(mistake))["errors"]
    for wrong_shape in (
        {"login": [juliet], "password": {"x": juliet}},
        {"password": juliet},
        {"pasword": juliet},
        juliet,
    ):
        assert (await buyer.ask(log_in, i=wrong_shape))["errors"]
    sign_in = "mutation S($i: SignInInput!) { signIn(input: $i) { __typename } }"
    assert (await desk.get(sign_in, i={"email": "nobody@tessera.example", "password": juliet}))["signIn"]


async def _import(desk: Person, shop: Shop) -> None:
    name, password = shop.login("OPERATOR")
    sign_in = "mutation S($i: SignInInput!) { signIn(input: $i) { __typename } }"
    assert (await desk.get(sign_in, i={"email": name, "password": password}))["signIn"]["__typename"] == "StaffSession"
    found = await desk.get(
        "query V($f: VariantFilter) { variants(filter: $f) { edges { node { id sku } } } }", f={"text": SKU}
    )
    variant = next(edge["node"]["id"] for edge in found["variants"]["edges"] if edge["node"]["sku"] == SKU)
    batch = (
        await desk.get(
            """mutation B($i: BatchInput!, $k: String!) { createBatch(input: $i, idempotencyKey: $k) {
                 __typename ... on Batch { id version } } }""",
            i={
                "variantId": variant,
                "supplier": "s",
                "purchaseOrder": "p",
                "unitCost": {"amount": "1.00", "currency": "CNY"},
                # The soonest to expire is sold first: the buyer below gets one of these.
                "expiresOn": time.strftime("%Y-%m-%d", time.gmtime(time.time() + 3 * 86400)),
            },
            k=str(uuid4()),
        )
    )["createBatch"]
    # A file that is refused whole, one that is tried, and one that is stored.
    await _send(desk, batch["id"], b"\x00\x01\x02" + GOOD[0].encode() * 50, dry_run=False)
    rows = [f"{NUMBER},{GOOD[0]},", f",{GOOD[1]},", f",{GOOD[2]},", f",,{LINK}", f",{GOOD[1]},"]
    rows += [f",{TOO_LONG},", f",{BROKEN},", f",{REFUSED[2]},,a,b,c,d"]
    file = ("number,secret,url\n" + "\n".join(rows)).encode()
    await _send(desk, batch["id"], file, dry_run=True)
    stored = await _send(desk, batch["id"], file, dry_run=False)
    assert (stored["result"]["accepted"], stored["result"]["refused"]) == ("4", "4"), stored
    for state in ("SAMPLED", "ON_SALE"):
        batch = (
            await desk.get(
                """mutation S($i: SetBatchStateInput!) { setBatchState(input: $i) {
                     __typename ... on Batch { id version } } }""",
                i={"batchId": batch["id"], "version": batch["version"], "state": state, "reason": "tested"},
            )
        )["setBatchState"]
        assert batch["__typename"] == "Batch"


async def _send(desk: Person, batch_id: str, file: bytes, *, dry_run: bool) -> dict[str, Any]:
    ticket = (
        await desk.get(
            """mutation I($i: StartImportInput!, $k: String!) { startImport(input: $i, idempotencyKey: $k) {
                 __typename ... on ImportTicket { job { id } uploadUrl } } }""",
            i={"batchId": batch_id, "fileName": "codes.csv", "dryRun": dry_run},
            k=str(uuid4()),
        )
    )["startImport"]
    assert ticket["__typename"] == "ImportTicket"
    sent = await desk.client.put(ticket["uploadUrl"], content=file)
    desk.heard.append(sent.content)
    assert sent.status_code < 300, sent.text
    give_up = time.monotonic() + 20
    while time.monotonic() < give_up:
        told = await desk.get(
            """query J($id: ID!) { job(id: $id) { state failure result { rows accepted refused }
                 problems(first: 50) { edges { node { row code message excerpt } } } } }""",
            id=ticket["job"]["id"],
        )
        job: dict[str, Any] = told["job"]
        if job["state"] not in ("WAITING", "RUNNING"):
            return job
        await asyncio.sleep(0.1)
    raise TimeoutError("the import does not end")


async def _buy_and_reveal(buyer: Person) -> list[str]:
    found = await buyer.get('{ product(slug: "waystation-wifi") { variants { id sku price { amount currency } } } }')
    variant = next(one for one in found["product"]["variants"] if one["sku"] == SKU)
    total = f"{int(variant['price']['amount'].replace('.', '')) * 2 / 100:.2f}"
    placed = (
        await buyer.get(
            """mutation P($i: PlaceOrderInput!, $k: String!) { placeOrder(input: $i, idempotencyKey: $k) {
                 __typename ... on PlacedOrder { order { id } payment { payUrl } } } }""",
            i={
                "lines": [{"variantId": variant["id"], "quantity": 2}],
                "expectedTotal": {"amount": total, "currency": "CNY"},
                "acceptsNoReturn": True,
            },
            k=str(uuid4()),
        )
    )["placeOrder"]
    assert placed["__typename"] == "PlacedOrder"
    paid = await buyer.client.post(placed["payment"]["payUrl"], headers={"accept": "application/json"})
    assert paid.status_code == 200
    codes: list[dict[str, Any]] = []
    give_up = time.monotonic() + 20
    while not codes and time.monotonic() < give_up:
        told = await buyer.get(
            "query O($id: ID!) { order(id: $id) { state lines { units { codes { id hint } } } } }",
            id=placed["order"]["id"],
        )
        codes = [code for unit in told["order"]["lines"][0]["units"] for code in unit["codes"]]
        await asyncio.sleep(0.1)
    shown = []
    for code in codes:
        told = await buyer.ask(
            """mutation V($i: RevealCodeInput!) { revealCode(input: $i) {
                 __typename ... on RevealedCode { number secret url } } }""",
            secret=True,
            i={"codeId": code["id"]},
        )
        shown.append(told["data"]["revealCode"]["secret"] or told["data"]["revealCode"]["url"])
    return shown


async def _read_everything(desk: Person) -> None:
    """What staff can see of all this."""
    for query in (
        """{ jobs(first: 20) { edges { node { fileName failure
             problems(first: 50) { edges { node { message excerpt } } } } } } }""",
        "{ deliveries(first: 100) { edges { node { topic error payload } } } }",
        "{ orders(first: 20) { edges { node { facts timeline { label data } } } } }",
        "{ batches(first: 20) { edges { node { note history { reason } } } } }",
    ):
        await desk.get(query)
    told = await desk.client.get("/metrics")
    assert told.status_code == 200
    desk.heard.append(told.content)


def _in_answers(heard: Iterable[bytes]) -> list[str]:
    return [f"an answer: {needle}" for body in heard for needle in _known(body)]


def _in_redis(url: str) -> list[str]:
    found = []
    with redis.Redis.from_url(url) as client:
        for key in client.scan_iter("*", count=1000):
            dump = {
                b"string": lambda key: [client.get(key)],
                b"list": lambda key: client.lrange(key, 0, -1),
                b"hash": lambda key: [part for pair in client.hgetall(key).items() for part in pair],
                b"set": client.smembers,
                b"zset": lambda key: client.zrange(key, 0, -1),
            }.get(client.type(key), lambda key: [client.dump(key)])
            found += [f"Redis {key!r}: {needle}" for value in [key, *dump(key)] for needle in _known(value or b"")]
    return found


async def _in_database(url: str) -> list[str]:
    found = []
    connection = await asyncpg.connect(url)
    try:
        tables = await connection.fetch("SELECT schemaname, tablename FROM pg_tables WHERE schemaname = 'public'")
        assert len(tables) > 30
        for _, table in tables:
            rows = await connection.fetch(f'SELECT t::text FROM "{table}" AS t')
            found += [f"table {table}: {needle}" for (row,) in rows for needle in _known(row.encode())]
    finally:
        await connection.close()
    return found


def _in_files(folders: Iterable[Path]) -> list[str]:
    """Every byte below the data folder: the database's own files and log, the queue's, the provider's, spools, logs."""
    found, looked = [], 0
    for folder in folders:
        for path in folder.rglob("*"):
            if path.is_file() and not path.is_symlink():
                looked += 1
                found += [f"{path.relative_to(folder)}: {needle}" for needle in _known(path.read_bytes())]
    assert looked > 100
    return found


def _known(text: bytes) -> list[str]:
    """Which of the known secrets the bytes hold: as they are, in hexadecimal, in base64."""
    return [
        needle
        for needle in NEEDLES
        if needle.encode() in text
        or needle.encode().hex().encode() in text.lower()
        or base64.b64encode(needle.encode()[:15])[:-1] in text
    ]
