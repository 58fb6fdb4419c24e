"""Vendure on this machine: installed from npm, filled with our catalogue, served by one process and its worker."""

import csv
import os
import secrets
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import asyncpg
import orjson

from backend.bench.client import post
from backend.bench.report import say
from backend.bench.wire import Client, Refused
from backend.local.ports import free_port

FOLDER = Path(__file__).parent / "vendure"
DOOR = "/shop-api"
COLUMNS = (
    *("name", "slug", "description", "assets", "facets", "optionGroups", "optionValues", "sku", "price"),
    *("taxCategory", "stockOnHand", "trackInventory", "variantAssets", "variantFacets"),
)
# What our list of the catalogue bench asks for, in their words.
LIST = """query List($skip: Int!) { products(options: { take: 20, skip: $skip, sort: { id: ASC } }) { items {
  id slug name description variants { id sku name price currencyCode stockLevel } } totalItems } }"""
BY_SLUG = """query Product($slug: String!) { product(slug: $slug) {
  id slug name description
  variants { id sku name price priceWithTax currencyCode stockLevel options { id name } } } }"""
SEARCH = """query Search($text: String!) { search(input: { term: $text, take: 20, groupByProduct: true }) { items {
  productId slug productName inStock price { ... on PriceRange { min max } ... on SinglePrice { value } } } } }"""
FILL = """mutation Fill($id: ID!) { done: addItemToOrder(productVariantId: $id, quantity: 1) { __typename } }"""
MORE = """mutation More($id: ID!, $email: String!) {
  more: addItemToOrder(productVariantId: $id, quantity: 1) { __typename }
  done: setCustomerForOrder(input: { firstName: "A", lastName: "Guest", emailAddress: $email }) { __typename } }"""
WHO = """mutation Who($email: String!) {
  done: setCustomerForOrder(input: { firstName: "A", lastName: "Guest", emailAddress: $email }) { __typename } }"""
WHERE = (
    """mutation { done: setOrderShippingAddress(input: { streetLine1: "1 Road", countryCode: "CN" }) { __typename } }"""
)
HOW = """mutation How($id: ID!) { done: setOrderShippingMethod(shippingMethodId: [$id]) { __typename } }"""
READY = """mutation { done: transitionOrderToState(state: "ArrangingPayment") { __typename } }"""
PAY = """mutation { done: addPaymentToOrder(input: { method: "paid", metadata: {} }) {
  __typename ... on Order { code state } } }"""


@dataclass
class Vendure:
    """A running peer."""

    port: int
    processes: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def operation(self, query: str, **variables: Any) -> bytes:
        """An operation of its shop as it goes over the wire."""
        return post(DOOR, self.port, orjson.dumps({"query": query, "variables": variables}), accept="application/json")

    def rss_mb(self) -> list[float]:
        """Resident memory of its server and of its worker, in MB."""
        pages = [int(Path(f"/proc/{process.pid}/statm").read_text().split()[1]) for process in self.processes]
        return [count * os.sysconf("SC_PAGE_SIZE") / 1e6 for count in pages]


class Guest:
    """One guest after another over one connection."""

    def __init__(self, shop: Vendure, variants: tuple[str, str]) -> None:
        self._client, self._variants = Client(f"http://127.0.0.1:{shop.port}"), variants

    async def buy(self) -> None:
        """Fill a cart, say who and where, pay: six calls; raises `Refused` unless the order is settled."""
        # The first call opens the session; only then can one call do two things.
        token = await self._said("", FILL, "Order", id=self._variants[0])
        email = f"{secrets.token_hex(8)}@mail.example"
        await self._said(token, MORE, "Order", id=self._variants[1], email=email)
        await self._said(token, WHERE, "Order")
        await self._said(token, HOW, "Order", id="1")
        await self._said(token, READY, "Order")
        await self._said(token, PAY, "Order")

    async def close(self) -> None:
        """Let the connection go."""
        await self._client.close()

    async def _said(self, token: str, query: str, expected: str, **variables: str) -> str:
        carried = {"authorization": f"Bearer {token}"} if token else {}
        data = await self._client.graphql(DOOR, query, variables, **carried)
        if any(answer["__typename"] != expected for answer in data.values()):
            raise Refused(f"{data}")
        return token_of(self._client.head) or token


def token_of(head: bytes) -> str:
    """The session's token in the headers of an answer; empty when there is none."""
    _, found, rest = head.lower().partition(b"vendure-auth-token:")
    # Header names are lowered, the token is not: it is read where it stands.
    place = len(head) - len(rest)
    return head[place:].split(b"\r\n", 1)[0].strip().decode() if found else ""


def install() -> None:
    """Install the locked packages, unless they are."""
    if (FOLDER / "node_modules" / "@vendure" / "core").exists():
        return
    say("Installing Vendure from npm …")
    subprocess.run(["npm", "ci", "--loglevel=error"], cwd=FOLDER, check=True, stdout=sys.stderr, timeout=600)


async def export(url: str, path: Path) -> tuple[list[str], tuple[str, str]]:
    """Write our single products with two variants each, their prices and stock.

    Returns their slugs, and the SKUs of two of them that are handed over as codes: what the buyers buy.
    """
    connection = await asyncpg.connect(url)
    rows = await connection.fetch(
        """SELECT p.slug, t.name, t.description, v.sku, v.kind, vt.name AS value, cp.price_minor,
               row_number() OVER (PARTITION BY p.id ORDER BY v.position, v.id) AS place
           FROM product AS p
           JOIN product_translation AS t ON t.product_id = p.id AND t.locale = 'en'
           JOIN variant AS v ON v.product_id = p.id AND v.state = 'ACTIVE'
           JOIN variant_translation AS vt ON vt.variant_id = v.id AND vt.locale = 'en'
           JOIN channel_price AS cp ON cp.variant_id = v.id
           WHERE NOT p.is_bundle AND p.state = 'PUBLISHED' ORDER BY p.position, p.id, place"""
    )
    await connection.close()
    slugs: list[str] = []
    codes: dict[str, str] = {}
    with path.open("w", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, restval="")
        writer.writeheader()
        for row in rows:
            if row["place"] > 2:
                continue
            first = row["place"] == 1
            slugs += [row["slug"]] if first else []
            if row["kind"] == "CODE":
                codes.setdefault(row["slug"], row["sku"])
            told = {
                "name": row["name"],
                "slug": row["slug"],
                "description": row["description"],
                "optionGroups": "value",
            }
            writer.writerow(
                (told if first else {})
                | {"optionValues": row["value"], "sku": row["sku"], "price": f"{row['price_minor'] / 100:.2f}"}
                | {"taxCategory": "standard", "stockOnHand": "100000", "trackInventory": "true"}
            )
    one, other, *_ = codes.values()
    return slugs, (one, other)


@contextmanager
def vendure(url: str, csv_file: Path, logs: Path) -> Iterator[Vendure]:
    """The peer over a database of its own on the same server, from empty to serving; ended with the block."""
    shop = Vendure(free_port())
    environment = os.environ | {
        "NODE_ENV": "production",
        "PEER_DATABASE_URL": url,
        "PEER_PORT": str(shop.port),
        "PEER_SECRET": secrets.token_hex(12),
    }
    say("Filling Vendure …")
    with (logs / "vendure-fill.log").open("wb") as log:
        filled = subprocess.run(
            ["node", "fill.cjs", str(csv_file)],
            cwd=FOLDER,
            env=environment | {"PEER_MAKE_SCHEMA": "yes"},
            stdout=log,
            stderr=log,
            timeout=900,
            check=False,
        )
    if filled.returncode:
        raise RuntimeError((logs / "vendure-fill.log").read_text()[-2000:])
    try:
        for role in ("server", "worker"):
            with (logs / f"vendure-{role}.log").open("wb") as log:
                shop.processes.append(
                    subprocess.Popen(
                        ["node", "serve.cjs"], cwd=FOLDER, env=environment | {"PEER_ROLE": role}, stdout=log, stderr=log
                    )
                )
        _wait(shop)
        yield shop
    finally:
        for process in shop.processes:
            process.terminate()
        for process in shop.processes:
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def _wait(shop: Vendure) -> None:
    address = f"http://127.0.0.1:{shop.port}{DOOR}?query=%7B__typename%7D"
    for _ in range(600):
        try:
            request = urllib.request.Request(address, headers={"content-type": "application/json"})
            with urllib.request.urlopen(request, timeout=2) as answer:
                if answer.status == 200:
                    return
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
    raise RuntimeError("Vendure did not start within a minute")


def database_of(url: str, name: str) -> str:
    """The address of another database on the same server."""
    return urlsplit(url)._replace(path=f"/{name}").geturl()
