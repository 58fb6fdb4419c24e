"""Everything paid is delivered or refunded, once, whatever dies: a seeded run over real processes.

`make soak` runs it at full size; `SOAK=short` at the size of `.ci/run`. A run prints its seed: `SOAK_SEED=n` repeats
its orders and its blows.
"""

import asyncio
import contextlib
import random
import time
from collections import Counter
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from redis.asyncio import Redis
from redis.exceptions import RedisError

from backend.core import database, redis
from tests.make import vault
from tests.make.accounts import PASSWORD
from tests.soak import books, goods, plan
from tests.soak.buyers import Buyer, Clerk, Support, Tally
from tests.soak.listener import Listener, listening
from tests.soak.partner import PartnerProgram
from tests.soak.plan import Blow, Goods, Plan
from tests.soak.settling import settled
from tests.soak.town import Town, town

pytestmark = [pytest.mark.soak, pytest.mark.usefixtures("stores_aside")]

BUYERS = 12
SETTLE_S = 600.0
# So long after it was delivered a supplier takes a top-up back that it takes back.
REVERSE_S = 2.0
SETTLED = "state IN ('DELIVERED', 'PARTIAL', 'REFUSED') AND sent_at IS NOT NULL"
JSON = {"content-type": "application/json"}


class Run:
    """One run: people who buy, blows that fall, and what is left at the end."""

    def __init__(self, where: Town, chosen: Plan, shelf: goods.Shelf, listener: Listener) -> None:
        self.town, self.plan, self.shelf, self.listener = where, chosen, shelf, listener
        self.tally = Tally()
        self.support = Support(where, self.tally, shelf.owner.email, PASSWORD, rest_s=2)
        self.dealt: Counter[str] = Counter()
        self._dice = random.Random(chosen.seed + 1)
        self._orders = iter(list(chosen.orders))

    async def play(self) -> None:
        """Buy everything while the blows fall; returns when the last order is paid and everything runs again."""
        keeper = asyncio.create_task(self.town.keep())
        clerk = Clerk(self.town, self.tally, self.shelf.clerk.email, PASSWORD)
        at_work = asyncio.create_task(clerk.work())
        mending = asyncio.create_task(self.support.work())
        blows = asyncio.create_task(self._blows())
        try:
            await self._levers("supplier", "PUT", "/_control/behaviour", {"reverse_s": REVERSE_S})
            await self._levers("supplier", "PUT", "/_control/chances", self._chances())
            await asyncio.gather(*(self._shopper() for _ in range(BUYERS)))
            await blows
            await self._calm()
            assert not mending.done(), mending.exception()
            mending.cancel()
            await settled(within_s=SETTLE_S)
            await self._days_later()
            await settled(within_s=SETTLE_S)
            await self.listener.hear_all(within_s=SETTLE_S)
        finally:
            tasks = (blows, at_work, mending, keeper)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await clerk.close()
            await self.support.close()

    async def _shopper(self) -> None:
        for wanted in self._orders:
            lines = self.shelf.lines(wanted)
            if wanted is Goods.PARTNER:
                program = PartnerProgram(self.town, self.tally, self.shelf.program)
                await program.buy(lines)
                await program.close()
            else:
                buyer = Buyer(self.town, self.tally)
                await buyer.buy(lines)
                await buyer.close()

    async def _blows(self) -> None:
        for after, blow in self.plan.blows:
            while self.tally.paid + len(self.tally.refused) < after:
                await asyncio.sleep(0.05)
            self.dealt[blow.value] += 1
            await self._deal(blow)

    async def _deal(self, blow: Blow) -> None:
        if blow.value.startswith("kill "):
            await self.town.kill(blow.value.removeprefix("kill "))
        elif blow is Blow.FLUSH:
            await self._flush()
        elif blow is Blow.CUT:
            await self._cut()
        elif blow is Blow.SILENCE:
            await self._provider({"outage": "timeout", "outage_on": ["create", "query", "close", "refund"]})
            await asyncio.sleep(3)
            await self._provider({})
        elif blow is Blow.DUPLICATE:
            await self._provider({"copies": 5, "concurrent": True})
        elif blow is Blow.REORDER:
            await self._provider({"delay_s": self._dice.choice([0.5, 2.0]), "copies": 2})
        else:
            name = {Blow.SHIFT_FULFIL: "worker-fulfil", Blow.SHIFT_DEFAULT: "worker-default"}.get(blow, "relay")
            await self.town.shift_clock(name, self._dice.choice([-15, 20]))

    async def _flush(self) -> None:
        for number in (0, 1):
            client = Redis.from_url(self.town.valkey.url(number))
            with contextlib.suppress(RedisError):
                await client.flushall()
            await client.aclose()

    async def _cut(self) -> None:
        with contextlib.suppress(Exception):
            await database.fetch(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )

    async def _provider(self, behaviour: dict[str, Any]) -> None:
        await self._levers("sandbox", "PUT", "/_control/behaviour", behaviour)

    async def _levers(self, name: str, method: str, path: str, body: Any = None) -> None:
        until = time.monotonic() + 60
        async with httpx.AsyncClient(trust_env=False, timeout=10) as client:
            while True:
                try:
                    answer = await client.request(method, self.town.url(name) + path, json=body, headers=JSON)
                    answer.raise_for_status()
                except httpx.TransportError:
                    assert time.monotonic() < until, f"{name} does not answer"
                    await asyncio.sleep(0.2)
                else:
                    return

    def _chances(self) -> dict[str, Any]:
        """The supplier on a bad day."""
        return {
            "seed": self.plan.seed,
            "outcomes": {"delivered": 0.8, "partial": 0.04, "failed": 0.07, "cancelled": 0.03, "reversed": 0.06},
            "busy": 0.05,
            "buy_faults": {"lost_answer": 0.03, "unavailable": 0.05, "html": 0.02, "truncated": 0.02, "unknown": 0.03},
            "info_faults": {"garbage": 0.03, "wrong_amount": 0.02, "unavailable": 0.05},
            "silent": 0.1,
            "duplicated": 0.1,
            "reordered": 0.1,
        }

    async def _days_later(self) -> None:
        """What suppliers took back unheard is found by looking again at what is settled: here not after ten minutes."""
        await asyncio.sleep(REVERSE_S + 1)
        await database.execute(f"UPDATE supplier_order SET due_at = now() WHERE {SETTLED}")
        until = time.monotonic() + SETTLE_S
        while (await database.fetch(f"SELECT count(*) AS n FROM supplier_order WHERE {SETTLED} AND due_at <= now()"))[
            0
        ]["n"]:
            assert time.monotonic() < until, "settled orders are not looked at"
            await asyncio.sleep(0.5)

    async def _calm(self) -> None:
        """Everybody well again and every clock right."""
        await self._provider({})
        await self._levers("supplier", "DELETE", "/_control/behaviour")
        for name in list(self.town.shifts):
            del self.town.shifts[name]
            await self.town.kill(name)


@pytest.fixture
async def place() -> AsyncIterator[Town]:
    async with town() as made:
        yield made


async def test_everything_paid_is_delivered_or_refunded_once(place: Town, capsys: pytest.CaptureFixture[str]) -> None:
    chosen = plan.asked()
    began, at = time.monotonic(), datetime.now(UTC)
    with capsys.disabled():
        print(f"\nchaos: {chosen.told()}; repeat with SOAK_SEED={chosen.seed} SOAK_ORDERS={len(chosen.orders)}")
    await database.connect(place.postgres.url, pool_max=4)
    try:
        vault.bind_keys()
        await redis.open(place.valkey.url(0))
        shelf = await goods.stocked(chosen)
        await place.start("sandbox", "supplier", "web", "relay", "worker-fulfil", "worker-default")
        async with listening(shelf.program, chosen.seed) as listener:
            run = Run(place, chosen, shelf, listener)
            try:
                await run.play()
                verified = await place.run("ledger", "verify", "--json")
                found = await books.compared(place)
                found.wrong += await listener.wrong()
            except BaseException:
                with capsys.disabled():
                    print(f"blows so far: {dict(run.dealt)}; paid {run.tally.paid}\n{place.last_words()}")
                raise
    finally:
        await redis.close()
        await database.close()
    lasted = time.monotonic() - began
    with capsys.disabled():
        print(
            f"chaos: {run.tally.paid} paid orders in {lasted:.0f} s from {at:%H:%M:%S}, {run.tally.tries} requests\n"
            f"  blows {dict(run.dealt)}\n"
            f"  deaths { ({name: one.deaths for name, one in place.services.items() if one.deaths}) }\n"
            f"  totals {found.totals}\n"
            f"  refunds {run.support.done}, replacements {run.support.replaced}, webhooks {listener.heard}\n"
            f"  ledger {verified.strip().splitlines()[-1][:300]}"
        )
    assert found.wrong == []
    assert run.tally.refused == []
    assert run.tally.paid == len(chosen.orders)
    assert run.support.done > 0
    assert run.support.replaced > 0
