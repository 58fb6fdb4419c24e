"""Doing a simulation: orders are read page by page and reckoned in a thread, so that the loop stays free."""

import asyncio
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import orjson
from tortoise.transactions import in_transaction

from backend import settings
from backend.core import clock, outbox
from backend.core.outbox import Delivery
from backend.domain.campaigns.conflicts import found_in
from backend.domain.campaigns.content import read
from backend.domain.promotions.conflicts.standing import Standing, standing
from backend.domain.simulation import queries
from backend.domain.simulation.drafting import budget_of, drafted
from backend.domain.simulation.history import PastOrder, Reader
from backend.domain.simulation.offers import Offers
from backend.domain.simulation.queries import Period
from backend.domain.simulation.replay import Plan, Replay
from backend.domain.simulation.stored import kept_of
from backend.domain.tasks import service as tasks
from backend.domain.tasks.models import Job
from backend.domain.tasks.service.running import Cancelled, Progress

# So many orders are reckoned between two looks at whether somebody cancelled it.
AT_A_TIME = 250


async def run_simulation(job_id: UUID, *, delivery: Delivery) -> None:
    """Try the draft of this job, however often and wherever it is told to; the result is kept with the job."""

    async def work(job: Job, progress: Progress) -> None:
        result = await _simulated(job, progress)
        async with in_transaction():
            if not await tasks.succeed(job.id, result, rows=progress.done, at=clock.now()):
                raise Cancelled
            await outbox.close(delivery)

    await tasks.run(job_id, work, delivery=delivery)


async def _simulated(job: Job, progress: Progress) -> dict[str, Any]:
    spec = job.spec
    period = Period(spec["currency"], datetime.fromisoformat(spec["since"]), datetime.fromisoformat(spec["until"]))
    drafts = drafted(job.subject_id, spec["document"])
    now = await standing(period.currency, job.subject_id, at=period.until)
    await Job.filter(id=job.id).update(total=await queries.count_orders(period))
    plan = Plan(
        drafts=tuple(drafts),
        live=now.live,
        budget=budget_of(drafts),
        coupon_use_bps=spec["coupon_use_bps"],
        gift_costs={one.variant_id: one.cost_minor for one in now.goods if one.cost_minor is not None},
    )
    content = read(spec["document"])
    replay, offers = await asyncio.to_thread(Replay, plan), Offers(content, period.since, period.until)
    await _replayed(period, (replay, offers), _reader(now), progress)
    found = await asyncio.to_thread(found_in, content, job.subject_id, now, period.until, None)
    return {
        "v": 1,
        "currency": period.currency,
        "since": spec["since"],
        "until": spec["until"],
        "days": spec["days"],
        "names": {one.piece: [one.names.zh, one.names.en] for one in drafts},
        **replay.tally.told(),
        "offers": offers.told(),
        "reached": [
            {
                "piece": piece,
                "what": one.what,
                "at": one.at,
                "number": one.number,
                "most": one.most,
                "orders": one.orders,
            }
            for piece, one in replay.reached()
        ],
        "conflicts": kept_of(found.conflicts),
        "carts": found.carts,
    }


async def _replayed(period: Period, tried: tuple[Replay, Offers], reader: Reader, progress: Progress) -> None:
    """Let all orders of the period go by; the next page is read while one is reckoned."""
    page = await queries.orders_after(period, None)
    while page.rows:
        progress.stop_if_cancelled()
        coming = asyncio.create_task(queries.orders_after(period, page.last))
        try:
            for begin in range(0, len(page.rows), AT_A_TIME):
                some = page.rows[begin : begin + AT_A_TIME]
                await asyncio.to_thread(_take, tried, reader, some, page.costs)
                progress.done += len(some)
                progress.stop_if_cancelled()
        except BaseException:
            coming.cancel()
            raise
        page = await coming


def _take(
    tried: tuple[Replay, Offers],
    reader: Reader,
    rows: Sequence[Mapping[str, Any]],
    costs: Mapping[UUID, Mapping[UUID, int]],
) -> None:
    orders = [order for row in rows if (order := _read(reader, row, costs)) is not None]
    for one in tried:
        one.take(orders)


def _read(reader: Reader, row: Mapping[str, Any], costs: Mapping[UUID, Mapping[UUID, int]]) -> PastOrder | None:
    return reader.read(row, orjson.loads(row["facts"]), costs.get(row["id"], {}))


def _reader(now: Standing) -> Reader:
    chosen = settings.get()
    return Reader(
        goods={(one.variant_id, one.channel_id): one for one in now.goods},
        zone=ZoneInfo(chosen.time_zone),
        payment_fee_bps=now.floors.payment_fee_bps,
        margin_floor_bps=now.floors.margin_floor_bps,
    )
