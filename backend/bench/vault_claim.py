"""`vault-claim`: how long holding three codes takes, out of a small pool and out of a very large one."""

import asyncio
import time
from datetime import timedelta
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.bench.goods import add_codes, variant_id
from backend.bench.report import Report, percentile, say
from backend.bench.session import connected
from backend.bench.stack import stack
from backend.core import clock, database, ids
from backend.domain.vault import service as vault
from backend.domain.vault.values import Wanted

SMALL, LARGE, QUICK_LARGE = "DIV-30", "FSM-50", 300_000
SMALL_POOL, LARGE_POOL = 10_000, 10_000_000
PIECES, CLAIMERS = 3, 4


def measure(report: Report) -> None:
    """p99 of a claim's transaction in milliseconds, from both pools in turns; every code claimed once."""
    large = QUICK_LARGE if report.quick else LARGE_POOL
    claims = 300 if report.quick else 2_000
    report.sizes = {
        "pool": SMALL_POOL,
        "pool_large": large,
        "claims": 2 * claims,
        "pieces": PIECES,
        "at_once": CLAIMERS,
    }
    with stack() as shop:
        say("Seeding …")
        shop.migrate(scale=0.005)
        asyncio.run(_measure(report, shop.database_url, large, claims))


async def _measure(report: Report, url: str, large: int, claims: int) -> None:
    async with connected(url, pool=CLAIMERS):
        pools = {name: await variant_id(sku) for name, sku in (("p99_ms", SMALL), ("p99_ms_large", LARGE))}
        say(f"Storing {SMALL_POOL + large:,} codes …")
        await add_codes(pools["p99_ms"], SMALL_POOL)
        await add_codes(pools["p99_ms_large"], large)
        await database.fetch("VACUUM ANALYZE code")
        say("Claiming …")
        seen: dict[str, list[float]] = {name: [] for name in pools}
        rounds, units = 6, list[UUID]()
        bare: list[float] = []
        await database.fetch("CREATE TABLE bench_floor (id bigserial PRIMARY KEY, at timestamptz NOT NULL)")
        for turn in range(rounds + 1):
            for name, variant in pools.items():
                spent = await _claim_many(variant, claims // rounds, units)
                if turn:  # the first round warms up
                    seen[name] += spent
            bare += await _commit_many(claims // rounds)
        report.floor = {"commit_p99_ms": percentile(bare, 0.99) * 1000, "commit_p50_ms": percentile(bare, 0.5) * 1000}
        for name, spent in seen.items():
            report.metrics[name] = percentile(spent, 0.99) * 1000
            report.metrics[name.replace("p99", "p50")] = percentile(spent, 0.5) * 1000
        report.ratio["large_to_small"] = report.metrics["p99_ms_large"] / report.metrics["p99_ms"]
        report.ratio["large_to_small_p50"] = report.metrics["p50_ms_large"] / report.metrics["p50_ms"]
        report.ratio["to_floor"] = report.metrics["p99_ms"] / report.floor["commit_p99_ms"]
        await _check(report, units)


async def _claim_many(variant: UUID, claims: int, units: list[UUID]) -> list[float]:
    spent: list[float] = []

    async def claimer(amount: int) -> None:
        for _ in range(amount):
            wanted = [Wanted(ids.new(), 0, variant) for _ in range(PIECES)]
            at = clock.now()
            started = time.perf_counter()
            async with in_transaction():
                await vault.claim(wanted, held_until=at + timedelta(minutes=15), at=at)
            spent.append(time.perf_counter() - started)
            units.extend(piece.unit_id for piece in wanted)

    shares = [claims // CLAIMERS + (place < claims % CLAIMERS) for place in range(CLAIMERS)]
    await asyncio.gather(*(claimer(share) for share in shares))
    return spent


async def _commit_many(amount: int) -> list[float]:
    """The floor: as many transactions at once that only write one row, between the claims' rounds."""
    spent: list[float] = []

    async def writer() -> None:
        for _ in range(amount // CLAIMERS):
            started = time.perf_counter()
            async with in_transaction():
                await database.execute("INSERT INTO bench_floor (at) VALUES (now())")
            spent.append(time.perf_counter() - started)

    await asyncio.gather(*(writer() for _ in range(CLAIMERS)))
    return spent


async def _check(report: Report, units: list[UUID]) -> None:
    rows = await database.fetch(
        "SELECT count(*) AS codes, count(DISTINCT unit_id) AS units FROM code"
        " WHERE state = 'HELD' AND unit_id = ANY($1::uuid[])",
        units,
    )
    report.check(rows[0]["units"] == len(units), f"{rows[0]['units']} of {len(units)} units hold a code")
    report.check(rows[0]["codes"] == len(units), f"{len(units)} units hold {rows[0]['codes']} codes")
