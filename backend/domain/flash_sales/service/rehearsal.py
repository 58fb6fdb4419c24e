"""Doing a rehearsal: made-up buyers rush for the shadow of a sale, while somebody looks at the catalogue."""

import asyncio
import base64
import contextlib
import logging
import time
from collections.abc import Iterator
from typing import Any
from uuid import UUID, uuid4

import orjson
from tortoise.transactions import in_transaction

from backend import settings
from backend.core import clock, outbox
from backend.core.money import Money
from backend.core.outbox import Delivery
from backend.core.refusals import Refusal
from backend.domain.catalog.models import Channel
from backend.domain.flash_sales import challenge, live, ports, queries, quick
from backend.domain.flash_sales.ports import NoAnswer, Visitors
from backend.domain.flash_sales.rehearsing import Final, Log, parts_of, told
from backend.domain.flash_sales.sales import Item, Sale
from backend.domain.flash_sales.service.join import purpose
from backend.domain.flash_sales.service.rehearse import check_quiet, goods_here, planned
from backend.domain.flash_sales.service.shadow import clear_shadow, make_shadow
from backend.domain.tasks import service as tasks
from backend.domain.tasks.models import Job
from backend.domain.tasks.service.running import Cancelled, Progress

logger = logging.getLogger(__name__)

# As many as a machine has to serve at a time when it is full.
AT_A_TIME = 64
# Everybody else comes first: the rush ends at once when the catalogue takes so long, or does not come so often.
_TOO_LONG_S, _TOO_OFTEN = 3.0, 3
_LOOKS_BEFORE, _LOOK_EVERY_S = 10, 0.2
# What is under way when the time is over may still be written down.
_SETTLE_S = 1.0
# Until whoever lets buyers in has heard of the shadow; and how much longer than the rush it may stay.
_HEARD_S, _SPARE_S = 1.5 * live.LIFE_S, 60


async def run_rehearsal(job_id: UUID, *, delivery: Delivery) -> None:
    """Rehearse once: one whose worker was killed is over, and what it left is taken away."""

    async def work(job: Job, progress: Progress) -> None:
        try:
            result = await _rehearsed(job, progress)
        except _Over as over:
            await _fail(job, over.reason, delivery)
            return
        async with in_transaction():
            if not await tasks.succeed(job.id, result, rows=progress.done, at=clock.now()):
                raise Cancelled
            await outbox.close(delivery)

    await tasks.run(job_id, work, delivery=delivery)


class _Over(Exception):
    """There is nothing to be found out."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


async def _fail(job: Job, reason: str, delivery: Delivery) -> None:
    async with in_transaction():
        await tasks.fail(job.id, reason, clock.now())
        await outbox.close(delivery)


async def _rehearsed(job: Job, progress: Progress) -> dict[str, Any]:
    if await queries.shadow_of(job.id) is not None:
        await clear_shadow(job.id)
        raise _Over("REHEARSAL_BROKEN_OFF")
    buyers, seconds = int(job.spec["buyers"]), int(job.spec["seconds"])
    at = clock.now()
    try:
        sale = await planned(job.subject_id, at)
        await check_quiet(at)
    except Refusal:
        # It waited for its turn until it was too late.
        raise _Over("REHEARSAL_TOO_LATE") from None
    await Job.filter(id=job.id).update(total=buyers)
    parts = parts_of(await goods_here(sale), buyers)
    people = ports.visitors(AT_A_TIME + 1)
    try:
        stays = seconds + _SPARE_S + (buyers // 100 if sale.challenge else 0)
        shadow = await make_shadow(job.id, sale, parts, seconds=stays, at=at)
        await asyncio.sleep(_HEARD_S)
        rush = _Rush(people, shadow, buyers, progress)
        await rush.prepare()
        return await rush.run(seconds)
    except NoAnswer:
        raise _Over("REHEARSAL_NO_DOOR") from None
    except (Cancelled, _Over):
        raise
    except Exception as problem:
        # Another try would be another rush.
        logger.exception("a rehearsal broke off")
        raise _Over("REHEARSAL_BROKEN_OFF") from problem
    finally:
        await people.aclose()
        await _clear(job.id)


async def _clear(job_id: UUID) -> None:
    """Take the shadow away. What was found out is kept although that fails: whoever follows the sales tries again."""
    try:
        await clear_shadow(job_id)
    except Exception:
        logger.exception("the shadow of a rehearsal is still there")


class _Rush:
    """All buyers of one rehearsal."""

    def __init__(self, people: Visitors, shadow: Sale, buyers: int, progress: Progress) -> None:
        self._people, self._shadow, self._buyers, self._progress = people, shadow, buyers, progress
        self._log = Log()
        self._solutions: list[str] = []
        self._channel_id: UUID | None = None
        self._began = 0.0

    async def prepare(self) -> None:
        """What browsers would have done before, and how quick the catalogue is when nobody rushes. Raises NoAnswer."""
        channel = await Channel.get(code=settings.get().channel)
        self._channel_id = channel.id
        if self._shadow.challenge:
            self._solutions = await asyncio.to_thread(_solved, self._shadow, self._buyers)
            self._progress.stop_if_cancelled()
        for _ in range(_LOOKS_BEFORE):
            begun = time.perf_counter()
            await self._people.look()
            self._log.before.append(time.perf_counter() - begun)
            await asyncio.sleep(_LOOK_EVERY_S / 2)

    async def run(self, seconds: int) -> dict[str, Any]:
        """Let them all come; in the end, what came of it. Raises Cancelled."""
        left = iter(range(self._buyers))
        self._began = time.perf_counter()
        tasks_ = [asyncio.create_task(self._come(left)) for _ in range(AT_A_TIME)]
        looking = asyncio.create_task(self._look())
        _, late = await asyncio.wait(tasks_, timeout=seconds)
        took = time.perf_counter() - self._began
        looking.cancel()
        for task in (*late, looking):
            task.cancel()
        found = await asyncio.gather(*tasks_, looking, return_exceptions=True)
        for problem in found:
            if isinstance(problem, Exception):
                raise problem
        if late:
            await asyncio.sleep(_SETTLE_S)
        return told(self._log, await self._final(), buyers=self._buyers, took=took)

    async def _come(self, left: Iterator[int]) -> None:
        for number in left:
            self._progress.stop_if_cancelled()
            if self._log.stopped:
                return
            try:
                await self._buy(number, self._shadow.items[number % len(self._shadow.items)])
            except NoAnswer as problem:
                self._log.errors[str(problem)[:60]] += 1
            self._progress.done += 1

    async def _buy(self, number: int, item: Item) -> None:
        email = f"{uuid4().hex}@rehearsal.example"
        solution = self._solutions[number] if self._solutions else None
        begun = time.perf_counter()
        place = await self._people.join(item.id, email=email, key=uuid4().hex, solution=solution)
        now = time.perf_counter()
        self._log.joined(place.code or "IN", now - begun, now - self._began)
        if place.code:
            return
        assert self._channel_id is not None
        price: Money = item.prices[self._channel_id]
        begun = time.perf_counter()
        refused = await self._people.order(
            item.variant_id, price=price, email=email, token=place.token, key=uuid4().hex
        )
        now = time.perf_counter()
        if refused:
            self._log.errors[refused] += 1
        else:
            self._log.ordered(now - begun, now - self._began)

    async def _look(self) -> None:
        """Read the catalogue again and again; stop everything when it is kept from others."""
        failed = 0
        while True:
            begun = time.perf_counter()
            try:
                async with asyncio.timeout(_TOO_LONG_S):
                    await self._people.look()
            except NoAnswer:
                failed += 1
                self._log.failed_looks += 1
                self._log.stopped |= failed >= _TOO_OFTEN
            except TimeoutError:
                self._log.stopped = True
            else:
                failed = 0
            now = time.perf_counter()
            self._log.looked(now - begun, now - self._began)
            await asyncio.sleep(_LOOK_EVERY_S)

    async def _final(self) -> Final:
        counts = await queries.counts_by_item([item.id for item in self._shadow.items])
        counted: int | None = 0
        with contextlib.suppress(quick.Away):
            seen = [await quick.seen(self._shadow, item) for item in self._shadow.items]
            counted = None if None in seen else sum(one[0] for one in seen if one is not None)
        return Final(
            quota=sum(one.quota for one in counts),
            held=sum(one.held for one in counts),
            sold=sum(one.sold for one in counts),
            free=sum(one.free for one in counts),
            counted=counted,
        )


def _solved(shadow: Sale, amount: int) -> list[str]:
    """Solutions as browsers send them: as dear for the shop to look at, and found at once."""
    found, now_ms = [], round(clock.now().timestamp() * 1000)
    for _ in range(amount):
        given = orjson.loads(
            challenge.issue(purpose(shadow), now_ms=now_ms, cost=settings.get().flash_challenge_cost, prefix="")
        )
        solution = {"counter": 0, "derivedKey": challenge.derived(given["parameters"], 0).hex()}
        found.append(base64.b64encode(orjson.dumps({"challenge": given, "solution": solution})).decode())
    return found
