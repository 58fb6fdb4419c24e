"""Asking for a rehearsal: a job with progress, one at a time, and none when a real crowd is near."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from tortoise.exceptions import IntegrityError

from backend import settings
from backend.core import database, ids, outbox
from backend.core.idempotency import constraint_of, once, request_hash
from backend.core.refusals import InvalidInput
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.catalog.models import Channel
from backend.domain.flash_sales import queries
from backend.domain.flash_sales.errors import (
    FlashSaleFixed,
    FlashSaleNear,
    FlashSaleUnknown,
    RehearsalUnderWay,
)
from backend.domain.flash_sales.rehearsing import FEWEST, LONGEST_S, MOST, SHORTEST_S
from backend.domain.flash_sales.sales import Item, Phase, Sale
from backend.domain.tasks import service as tasks
from backend.domain.tasks.models import Job, JobKind

# Before and after the beginning of a real sale the machine is left alone for so long: then the crowd comes.
QUIET = timedelta(minutes=15)
_NEAR = """
SELECT id, starts_at FROM flash_sale
WHERE rehearsal_id IS NULL AND state <> 'ENDED' AND ends_at > $1 AND starts_at BETWEEN $2 AND $3
ORDER BY starts_at LIMIT 1
"""
_UNDER_WAY = "SELECT id FROM job WHERE kind = 'FLASH_REHEARSAL' AND state IN ('WAITING', 'RUNNING')"


@dataclass(frozen=True, slots=True)
class Rehearsing:
    """Which sale is rehearsed, with how many made-up buyers, in how many seconds at most."""

    sale_id: UUID | None
    buyers: int
    seconds: int


async def rehearse(asked: Rehearsing, *, caller: Caller, address: str | None, key: str, at: datetime) -> Job:
    """Have a planned sale rehearsed on this machine. Raises FlashSaleUnknown, FlashSaleFixed, FlashSaleNear,
    RehearsalUnderWay, InvalidInput, IdempotencyConflict.
    """
    hash = request_hash(caller.actor, asked)
    return await once(
        key,
        hash,
        lambda key: Job.get_or_none(idempotency_key=key),
        lambda: _open(asked, caller, address, key, hash, at),
    )


async def _open(asked: Rehearsing, caller: Caller, address: str | None, key: str, hash: str, at: datetime) -> Job:
    for name, value, least, most in (
        ("buyers", asked.buyers, FEWEST, MOST),
        ("seconds", asked.seconds, SHORTEST_S, LONGEST_S),
    ):
        if not least <= value <= most:
            raise InvalidInput("OUT_OF_RANGE", path=["input", name], minimum=least, maximum=most)
    sale = await planned(asked.sale_id, at)
    if not await goods_here(sale):
        raise InvalidInput("UNPRICED", path=["input", "saleId"])
    await check_quiet(at)
    if under_way := await database.fetch(_UNDER_WAY):
        raise RehearsalUnderWay(under_way[0]["id"])
    try:
        job = await tasks.open_job(
            JobKind.FLASH_REHEARSAL,
            subject_id=sale.id,
            spec={"buyers": asked.buyers, "seconds": asked.seconds},
            unit="buyers",
            staff_id=caller.staff_id,
            key=key,
            hash=hash,
            at=at,
        )
    except IntegrityError as refused:
        # Two asked at once; the key's own clash is told by whoever called.
        if constraint_of(refused) != "job_one_rehearsal":
            raise
        raise RehearsalUnderWay(None) from None
    diff = {"buyers": [None, asked.buyers], "seconds": [None, asked.seconds]}
    await audit.record(caller.actor, "flash_sale.rehearsed", ids.public("fls", sale.id), diff=diff, address=address)
    await outbox.emit("flash_sales.rehearsal_asked", job_id=job.id)
    return job


async def planned(sale_id: UUID | None, at: datetime) -> Sale:
    """The sale, which has not begun. Raises FlashSaleUnknown, FlashSaleFixed."""
    (sale,) = await queries.sales_by_id([sale_id]) if sale_id is not None else [None]
    if sale is None:
        raise FlashSaleUnknown
    if sale.phase(at) is not Phase.UPCOMING:
        raise FlashSaleFixed
    return sale


async def check_quiet(at: datetime) -> None:
    """Raise FlashSaleNear when a real sale has just begun, or begins soon."""
    near = await database.fetch(_NEAR, at, at - QUIET, at + QUIET)
    if near:
        raise FlashSaleNear(near[0]["id"], near[0]["starts_at"])


async def goods_here(sale: Sale) -> list[Item]:
    """What of the sale is sold through this machine's own channel."""
    channel = await Channel.get_or_none(code=settings.get().channel)
    return [item for item in sale.items if channel is not None and channel.id in item.prices]
