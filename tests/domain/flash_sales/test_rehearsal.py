"""Rehearsals: a machine is tried with made-up buyers, and afterwards nothing of it is there but what came of it."""

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
import pytest_asyncio
from redis.asyncio import Redis
from tortoise.exceptions import IntegrityError, OperationalError

from backend import settings, wiring
from backend.core import clock, database, ids
from backend.core.money import Money
from backend.core.refusals import Refusal
from backend.domain.accounts.callers import NOBODY
from backend.domain.accounts.permissions import Role
from backend.domain.checkout.requests import PlaceRequest, WantedLine
from backend.domain.checkout.service import Visit, place_as
from backend.domain.flash_sales import live, ports, queries, quick, rehearsing, service
from backend.domain.flash_sales.errors import FlashSaleFixed, FlashSaleNear, RehearsalUnderWay
from backend.domain.flash_sales.models import FlashSale
from backend.domain.flash_sales.ports import NoAnswer, Told
from backend.domain.flash_sales.rehearsing import parts_of
from backend.domain.flash_sales.sales import Sale
from backend.domain.flash_sales.service import rehearsal
from backend.domain.flash_sales.service.settle import follow
from backend.domain.flash_sales.service.shadow import make_shadow
from backend.domain.tasks.models import Job, JobState
from tests.make import accounts, campaigns, catalog, vault
from tests.make import flash as make
from tests.make.outbox import drain

_LEFT = """
SELECT (SELECT count(*) FROM flash_sale WHERE rehearsal_id IS NOT NULL) + (SELECT count(*) FROM flash_admission)
    + (SELECT count(*) FROM allowance) + (SELECT count(*) FROM allowance_hold) + (SELECT count(*) FROM "order")
    + (SELECT count(*) FROM customer) + (SELECT count(*) FROM payment) + (SELECT count(*) FROM hold)
    + (SELECT count(*) FROM outbox_message WHERE topic LIKE 'order%') AS left
"""


class Inside:
    """Visitors who come in without a network, and see what others would."""

    def __init__(self) -> None:
        self.met: list[Sale] = []
        self.closed = False

    async def join(self, item_id: UUID, *, email: str, key: str, solution: str | None) -> Told:
        """As the door does it."""
        if self.closed:
            raise NoAnswer("NO_CONNECTION")
        asked = service.Joining(item_id, 1, key, email=email, solution=solution)
        try:
            channel = await catalog.channel()
            admitted = await service.join(NOBODY, asked, channel_id=channel.id, at=clock.now())
        except Refusal as refused:
            return Told(refused.code)
        return Told("", admitted.token)

    async def order(self, variant_id: UUID, *, price: Money, email: str, token: str, key: str) -> str:
        """As the door does it."""
        request = PlaceRequest((WantedLine(variant_id, 1),), email, None, price, True, "en", admission=token)
        visit = Visit((await catalog.channel()).id, "en", "127.0.0.1", "rehearsal")
        placed, opened = await place_as(NOBODY, request, idempotency_key=key, visit=visit, at=clock.now())
        assert (placed.rehearsed, opened) == (True, None)
        return ""

    async def look(self) -> None:
        """At what is on sale."""
        if self.closed:
            raise NoAnswer("NO_CONNECTION")
        self.met += [sale for sale in await live.sales(clock.now()) if sale.shadow or sale.starts_at < clock.now()]

    async def aclose(self) -> None:
        """There is no line."""


@pytest_asyncio.fixture
async def people(db: str, redis: Redis, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Inside]:
    monkeypatch.setattr(rehearsal, "_HEARD_S", 0.0)
    monkeypatch.setattr(rehearsal, "_LOOK_EVERY_S", 0.01)
    # However busy the machine of the tests is.
    monkeypatch.setattr(rehearsing, "ANSWER_MS", 60_000)
    wiring.bind_keys(settings.get())
    await quick.alive(clock.now())
    live.forget()
    inside = Inside()
    ports.bind(lambda at_a_time: inside)
    yield inside
    live.forget()


async def planned(**said: Any) -> Sale:
    """A sale in an hour, of goods that are in stock."""
    variant = await catalog.variant(price=1000)
    await vault.batch(variant, codes=20)
    later = clock.now() + timedelta(hours=1)
    return await make.sale(variant, **{"quota": 50, "starts_at": later, "ends_at": later + timedelta(hours=1), **said})


async def asked(sale: Sale) -> Job:
    caller = campaigns.caller_of(await accounts.staff(Role.OPERATOR))
    wanted = service.Rehearsing(sale.id, 100, 20)
    return await service.rehearse(wanted, caller=caller, address=None, key=ids.new().hex, at=clock.now())


async def over(job: Job) -> Job:
    await drain()
    return await Job.get(id=job.id)


async def left() -> int:
    (row,) = await database.fetch(_LEFT)
    return int(row["left"])


@pytest.mark.parametrize("challenge", [False, True])
async def test_a_planned_sale_is_rehearsed_and_nothing_of_it_is_left(
    people: Inside, redis: Redis, monkeypatch: pytest.MonkeyPatch, challenge: bool
) -> None:
    monkeypatch.setenv("TESSERA_FLASH_CHALLENGE_COST", "10")
    settings.get.cache_clear()
    sale = await planned(challenge=challenge)
    stock = await database.fetch("SELECT state, count(*) FROM code GROUP BY state")
    job = await over(await asked(sale))
    assert job.state is JobState.SUCCEEDED, job.failure
    result = job.result
    assert result is not None
    assert [one["check"] for one in result["checks"] if not one["ok"]] == []
    assert (result["passed"], result["quota"], result["sold"], result["held"], result["free"]) == (True, 10, 10, 0, 0)
    assert result["answers"] == {"FLASH_SALE_SOLD_OUT": 90, "IN": 10}
    assert sum(second["orders"] for second in result["timeline"]) == 10
    assert (job.done, job.total) == (100, 100)

    assert await left() == 0
    # What is left in Valkey ends by itself within minutes: keys of requests, solutions that were used.
    assert [key for key in await redis.keys("flash:*") if not 0 < await redis.ttl(key) <= 301] == []
    assert await database.fetch("SELECT state, count(*) FROM code GROUP BY state") == stock
    assert people.met == []
    (count,) = await queries.counts_by_item([sale.items[0].id])
    assert count.admitted == 0
    assert await queries.sales_by_id([sale.id]) == [sale]


async def test_what_a_killed_worker_left_is_taken_away_and_nobody_rushes_again(people: Inside) -> None:
    sale = await planned()
    job = await asked(sale)
    shadow = await make_shadow(job.id, sale, parts_of(sale.items, 100), seconds=30, at=clock.now())
    await people.join(shadow.items[0].id, email="a@rehearsal.example", key=ids.new().hex, solution=None)
    assert await left() > 0
    found = await over(job)
    assert (found.state, found.failure) == (JobState.FAILED, "REHEARSAL_BROKEN_OFF")
    assert await left() == 0

    # Where no worker comes back, whoever follows the sales does it.
    await make_shadow(ids.new(), sale, parts_of(sale.items, 100), seconds=30, at=clock.now())
    await follow(at=clock.now() + timedelta(seconds=59))
    assert await left() == 1
    await follow(at=clock.now() + timedelta(seconds=61))
    assert await left() == 0


async def test_what_is_real_is_never_taken_away(people: Inside) -> None:
    sale = await make.sale(quota=5)
    await make.place(sale)
    for statement in (
        "DELETE FROM flash_admission",
        "DELETE FROM allowance_hold",
        "UPDATE flash_sale SET rehearsal_id = id",
    ):
        with pytest.raises((IntegrityError, OperationalError)):
            await database.execute(statement)
    assert await left() > 0


async def test_without_a_door_nothing_is_rehearsed_and_why_is_told(people: Inside) -> None:
    people.closed = True
    found = await over(await asked(await planned()))
    assert (found.state, found.failure, found.result) == (JobState.FAILED, "REHEARSAL_NO_DOOR", None)
    assert await left() == 0


async def test_one_at_a_time_and_none_near_a_real_sale(people: Inside) -> None:
    sale = await planned()
    first = await asked(sale)
    with pytest.raises(RehearsalUnderWay) as refused:
        await asked(sale)
    assert refused.value.facts["job_id"] == first.id
    await over(first)

    real = await make.sale(starts_at=clock.now() + timedelta(minutes=14))
    with pytest.raises(FlashSaleNear):
        await asked(sale)
    with pytest.raises(FlashSaleNear):
        await asked(real)
    await FlashSale.filter(id=real.id).update(state="ENDED")
    running = await make.sale()
    with pytest.raises(FlashSaleFixed):
        await asked(running)
    with pytest.raises(FlashSaleNear):
        await asked(sale)
    assert await Job.all().count() == 1
    # Its crowd has gone.
    await FlashSale.filter(id=running.id).update(starts_at=clock.now() - timedelta(minutes=16))
    await asked(sale)
