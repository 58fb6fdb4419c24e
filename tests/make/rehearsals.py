"""Rehearsals that are over, without anybody having rushed."""

from tortoise.expressions import Q

from backend.core import clock, ids
from backend.domain.flash_sales import live
from backend.domain.flash_sales.models import FlashSale
from backend.domain.flash_sales.rehearsing import Final, Log, told
from backend.domain.flash_sales.states import FlashSaleState
from backend.domain.tasks.models import Job, JobKind, JobState


async def done(sale: FlashSale) -> Job:
    """A rehearsal of the sale that found something to tell."""
    now = clock.now()
    log = Log()
    for _ in range(3):
        log.joined("IN", 0.01, 0.1)
        log.ordered(0.02, 0.2)
        log.looked(0.01, 1.1)
    log.joined("FLASH_SALE_SOLD_OUT", 0.01, 1.5)
    log.errors["TIMEOUT"] += 1
    return await Job.create(
        kind=JobKind.FLASH_REHEARSAL,
        state=JobState.SUCCEEDED,
        subject_id=sale.id,
        spec={"buyers": 4, "seconds": 5},
        unit="buyers",
        created_at=now,
        finished_at=now,
        result=told(log, Final(3, held=0, sold=3, free=0, counted=3), buyers=4, took=2.0),
        idempotency_key=ids.new().hex,
    )


async def world(size: int) -> None:
    """Some of the newest sale."""
    for _ in range(size):
        await done(await newest())


async def newest() -> FlashSale:
    """The newest sale."""
    found = await FlashSale.all().order_by("-id").first()
    assert found is not None
    return found


async def alone() -> None:
    """No sale is near, and nothing is being rehearsed."""
    await FlashSale.filter(~Q(state=FlashSaleState.ENDED)).update(state=FlashSaleState.ENDED)
    open_ones = Job.filter(kind=JobKind.FLASH_REHEARSAL, state__in=(JobState.WAITING, JobState.RUNNING))
    await open_ones.update(state=JobState.CANCELLED, finished_at=clock.now())
    live.forget()
