"""Compare with a peer: `make bench-peers` (or `python -m tests.bench.peers [--flash-sale] [--quick] [--json]`).

Installs Vendure from npm, loads the same catalogue into both shops on one PostgreSQL server, and lets one load
generator drive them in turn (A B A B …), so that a machine that is slow for a while is slow for both. Beside
each slice stands what a fixed loop of Python made of the machine at that moment.
"""

import argparse
import asyncio
import os
import sys
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from statistics import median

import asyncpg
import orjson

from backend.bench.buyers import Buyer
from backend.bench.catalogue import BY_SLUG, LIST, SEARCH, grow, operation, pages_of
from backend.bench.client import Load, drive
from backend.bench.goods import add_codes, variant_id
from backend.bench.report import say
from backend.bench.session import connected, until_delivered
from backend.bench.stack import Stack, stack
from backend.core import clock
from tests.bench.peers import theirs
from tests.bench.peers.flash import rush
from tests.bench.peers.theirs import Guest, Vendure, vendure

WORDS = ("card", "coffee", "music", "mobile")
BUYERS = 16
Figures = dict[str, dict[str, list[float]]]


def calibration() -> float:
    """Thousands of turns of a fixed loop a second."""
    turns, until = 0, time.perf_counter() + 0.2
    while time.perf_counter() < until:
        sum(range(1000))
        turns += 1
    return turns / 200


def main() -> int:
    """Run the comparison and print it; 0 when every answer on both sides was a success."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.peers")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--flash-sale", action="store_true", help="only a rush for one variant, of which there are few")
    chosen = parser.parse_args()
    slices, seconds, products = (2, 6.0, 120) if chosen.quick else (4, 10.0, 1_000)
    theirs.install()
    figures: Figures = {}
    with stack() as shop:
        # Every request is executed on both sides: the answers kept ready are another comparison.
        shop.environment["TESSERA_ANSWER_CACHE_ENTRIES"] = os.environ["TESSERA_ANSWER_CACHE_ENTRIES"] = "0"
        say("Filling our shop …")
        shop.migrate(scale=0.005)
        asyncio.run(grow(shop, products - 30))
        folder = Path(os.environ["TESSERA_DATA_DIR"])
        slugs, skus = asyncio.run(theirs.export(shop.database_url, folder / "products.csv"))
        say(f"{len(slugs):,} products go to both")
        peer_url = asyncio.run(_database(shop.database_url))
        with vendure(peer_url, folder / "products.csv", folder) as peer:
            shop.start_shop()
            if chosen.flash_sale:
                quota, buyers, rounds = (50, 400, 2) if chosen.quick else (500, 2_000, 2)
                found = asyncio.run(rush(shop, peer, quota=quota, buyers=buyers, rounds=rounds))
                return _rushed(found, chosen)
            faults = _reading(figures, shop, peer, slugs, slices, seconds)
            faults += asyncio.run(_buying(figures, shop, peer, skus, slices, seconds))
            memory = {"ours_web": shop.rss_mb("web"), "ours_worker": shop.rss_mb("worker-fulfil")}
            memory |= dict(zip(("theirs_server", "theirs_worker"), peer.rss_mb(), strict=True))
    told = _told(figures, memory, faults)
    if chosen.json:
        sys.stdout.buffer.write(orjson.dumps(told) + b"\n")
    return 1 if faults else 0


def _rushed(found: dict[str, object], chosen: argparse.Namespace) -> int:
    """Tell it. What a peer sells too much is no fault of the comparison."""
    if chosen.json:
        sys.stdout.buffer.write(orjson.dumps({"bench": "peers-flash-sale", **found}) + b"\n")
    return 0


def _reading(figures: Figures, shop: Stack, peer: Vendure, slugs: list[str], slices: int, seconds: float) -> list[str]:
    pages = asyncio.run(pages_of(shop, 5 if len(slugs) < 500 else 40))
    loads = {
        "list of 20": (
            [operation(shop, LIST, after=page) for page in pages],
            [peer.operation(theirs.LIST, skip=20 * page) for page in range(len(pages))],
        ),
        "by slug": (
            [operation(shop, BY_SLUG, slug=slug) for slug in slugs[:100]],
            [peer.operation(theirs.BY_SLUG, slug=slug) for slug in slugs[:100]],
        ),
        "search with a term": (
            [operation(shop, SEARCH, text=word, first=20) for word in WORDS],
            [peer.operation(theirs.SEARCH, text=word) for word in WORDS],
        ),
    }
    faults = []
    for what, (ours, peers) in loads.items():
        for _ in range(slices):
            for side, port, requests in (("ours", shop.port, ours), ("theirs", peer.port, peers)):
                speed = calibration()
                seen = drive(Load(port, tuple(requests), seconds=seconds))
                _note(figures, what, side, seen.req_s, seen.p50_ms, speed)
                if seen.failed or not seen.answered:
                    faults.append(f"{what}, {side}: {seen.failed} of {seen.answered} answers were no success")
    return faults


async def _buying(
    figures: Figures, shop: Stack, peer: Vendure, skus: tuple[str, str], slices: int, seconds: float
) -> list[str]:
    connection = await asyncpg.connect(theirs.database_of(shop.database_url, "vendure"))
    rows = await connection.fetch("SELECT id, sku FROM product_variant WHERE sku = ANY($1::text[])", list(skus))
    place = {row["sku"]: str(row["id"]) for row in rows}
    variants = (place[skus[0]], place[skus[1]])
    async with connected(shop.database_url, pool=2):
        for sku in skus:
            await add_codes(await variant_id(sku), 40_000)
        basket = [(await variant_id(sku), 1) for sku in skus]
        begun = clock.now()
        sold = {"ours": 0, "theirs": 0}
        for _ in range(slices):
            for side in ("ours", "theirs"):
                speed = calibration()
                buyers = [Buyer(shop, basket) if side == "ours" else Guest(peer, variants) for _ in range(BUYERS)]
                started = time.perf_counter()
                times = await _crowd([buyer.buy for buyer in buyers], seconds)
                elapsed = time.perf_counter() - started
                for buyer in buyers:
                    await buyer.close()
                sold[side] += len(times)
                _note(figures, "guest checkout", side, len(times) / elapsed, median(times or [0.0]) * 1000, speed)
        left = await until_delivered(begun, patience_s=60)
        ours = await connection.fetchval("SELECT count(*) FROM \"order\" WHERE state = 'PaymentSettled'")
    await connection.close()
    faults = [f"{left} of our orders are not delivered"] if left else []
    return faults + ([] if ours == sold["theirs"] else [f"{ours} settled of {sold['theirs']} of theirs"])


async def _crowd(buyers: list[Callable[[], Awaitable[object]]], seconds: float) -> list[float]:
    """How long each purchase took of so many buyers at once, for so long."""
    times: list[float] = []
    until = time.perf_counter() + seconds

    async def shopper(buy: Callable[[], Awaitable[object]]) -> None:
        while (started := time.perf_counter()) < until:
            await buy()
            times.append(time.perf_counter() - started)

    await asyncio.gather(*(shopper(buy) for buy in buyers))
    return times


def _note(figures: Figures, what: str, side: str, rate: float, p50_ms: float, speed: float) -> None:
    own = figures.setdefault(what, {})
    for name, value in {f"{side}_s": rate, f"{side}_p50_ms": p50_ms, f"{side}_loop": speed}.items():
        own.setdefault(name, []).append(value)
    say(f"  {what:<20} {side:<7} {rate:9,.1f} a second   p50 {p50_ms:8.1f} ms   loop {speed:6.1f}")


def _told(figures: Figures, memory: dict[str, float], faults: list[str]) -> dict[str, object]:
    table: dict[str, dict[str, float | None]] = {}
    for what, own in figures.items():
        ours, peers = median(own["ours_s"]), median(own["theirs_s"])
        table[what] = {name: round(median(values), 1) for name, values in own.items()}
        table[what]["times_theirs"] = round(ours / peers, 1) if peers else None
        say(f"{what:<20} ours {ours:9,.1f}   theirs {peers:8,.1f}   {ours / max(peers, 0.01):6.1f} times")
    say("memory, MB: " + ", ".join(f"{name} {value:.0f}" for name, value in memory.items()))
    for fault in faults:
        say(f"WRONG: {fault}")
    return {"bench": "peers", "ok": not faults, "metrics": table, "memory_mb": memory, "faults": faults}


async def _database(url: str) -> str:
    connection = await asyncpg.connect(url)
    await connection.execute('CREATE DATABASE "vendure"')
    await connection.close()
    return theirs.database_of(url, "vendure")


if __name__ == "__main__":
    raise SystemExit(main())
