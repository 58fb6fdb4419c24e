"""A duty: one handler's work for one message, done at least once with an effect exactly once.

    @duty(queue="fulfil")
    async def deliver_goods(delivery: Delivery, order_id: str) -> None:
        await service.deliver(UUID(order_id), delivery=delivery)

The work calls `outbox.close(delivery)` in the transaction of its effect. Work whose repetition does no harm
(it calls outside, or only sweeps) is declared with `closes=False` and closed here when it returns. Whatever it
raises makes it due again after a growing time, and a dead letter in the end.

What costs less for many at once is a `shared_duty`:

    @shared_duty(gather_s=1)
    async def tell_delivered(brought: Brought) -> None:
        await service.tell_delivered({delivery: UUID(facts["order_id"]) for delivery, facts in brought.items()})

It closes with `outbox.close_each`, all or none of them, and is done one by one when it fails for many, so that one
that cannot be done keeps no other from it. It may answer which deliveries it could not do instead.
"""

import asyncio
import contextlib
import logging
import time
import traceback
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from backend import settings
from backend.core import clock, database, metrics, outbox, tracing
from backend.core.outbox import Delivery
from backend.core.refusals import Refusal

logger = logging.getLogger(__name__)

QUEUES = ("fulfil", "default", "bulk")
# A delivery that was sent is due again after this long, unless its worker says that it is still at it.
RESEND_S = 6.0
# Waits before the next try, in seconds; after the last of `ATTEMPTS` it is a dead letter.
BACK_OFF_S = (2, 10, 60, 300, 300, 600, 600)
ATTEMPTS = len(BACK_OFF_S) + 1
# The most deliveries of one duty that travel as one message of the broker.
MOST, MOST_SHARED = 16, 200

Facts = dict[str, Any]
Brought = Mapping[Delivery, Facts]
Work = Callable[..., Awaitable[object]]
# What of it could not be done; None when all of it was.
SharedWork = Callable[[Brought], Awaitable[Mapping[Delivery, Exception] | None]]


@dataclass(frozen=True, slots=True)
class Duty:
    """One handler: `name` is stored in delivery rows and is the broker's actor name.

    `gather_s`: what comes within this many seconds waits for their end, to be done together. 0: nothing waits.
    """

    name: str
    queue: str
    work: Work
    closes: bool = True
    shared: bool = False
    gather_s: float = 0.0

    @property
    def most(self) -> int:
        """How many deliveries may travel together."""
        return MOST_SHARED if self.shared else MOST


@dataclass(frozen=True, slots=True)
class Errand:
    """A delivery as the broker brings it: its number, the facts of its message, and the trace it belongs to."""

    delivery: int
    facts: Facts
    trace: str | None = None


def duty(*, queue: str = "default", closes: bool = True) -> Callable[[Work], Duty]:
    """Make an async function `(delivery, **payload)` a duty named `<module>.<function>`."""
    return lambda work: Duty(_name(work), _known(queue), work, closes)


def shared_duty(*, queue: str = "default", gather_s: float = 0.0) -> Callable[[SharedWork], Duty]:
    """Make an async function that does many deliveries at once a duty named `<module>.<function>`."""
    return lambda work: Duty(_name(work), _known(queue), work, shared=True, gather_s=gather_s)


def _name(work: Callable[..., object]) -> str:
    return f"{work.__module__.rpartition('.')[2]}.{getattr(work, '__name__', 'work')}"


def _known(queue: str) -> str:
    if queue not in QUEUES:
        raise ValueError(f"no queue {queue}")
    return queue


_places: dict[asyncio.AbstractEventLoop, asyncio.Semaphore] = {}


def _place() -> asyncio.Semaphore:
    """However many deliveries were brought, a process is at so many at a time."""
    loop = asyncio.get_running_loop()
    if loop not in _places:
        _places.clear()  # another loop's is over
        _places[loop] = asyncio.Semaphore(settings.get().worker_threads)
    return _places[loop]


async def perform(what: Duty, delivery: int, payload: Facts, trace: str | None = None) -> None:
    """Do the work once; a failure is written into its delivery row. Raises nothing but cancellation.

    `trace` is the traceparent of the message: what is done here belongs to the trace of who told it.
    """
    await perform_all(what, [Errand(delivery, payload, trace)])


async def perform_all(what: Duty, errands: Sequence[Errand]) -> None:
    """Do the work of many deliveries, each once, together where the duty can; raises nothing but cancellation."""
    under_way = {errand.delivery for errand in errands}
    renewal = asyncio.create_task(_keep(under_way))
    try:
        # What is traced is done one by one: each belongs to a trace of its own.
        if what.shared and len(errands) > 1 and not tracing.on() and await _shared(what, errands, under_way):
            return
        await asyncio.gather(*(_one(what, errand, under_way) for errand in errands))
    finally:
        renewal.cancel()


async def _shared(what: Duty, errands: Sequence[Errand], under_way: set[int]) -> bool:
    """Whether it could be done together. If not, nothing of it was."""
    began = time.perf_counter()
    async with _place():
        try:
            failed = await what.work({Delivery(errand.delivery): errand.facts for errand in errands})
        except Exception as error:  # noqa: BLE001 - one by one it shows which of them it is
            logger.info("%s failed for %d at once: %s", what.name, len(errands), told(error))
            return False
        assert failed is None or isinstance(failed, Mapping)
        for delivery, why in (failed or {}).items():
            # It is over: how long it waits now is nobody's to change who keeps the others.
            under_way.discard(delivery.id)
            await _fail(what, delivery.id, why)
    spent = (time.perf_counter() - began) / len(errands)
    for errand in errands:
        bad = failed is not None and Delivery(errand.delivery) in failed
        metrics.DUTY_SECONDS.labels(what.name, "failed" if bad else "done").observe(spent)
    return True


async def _one(what: Duty, errand: Errand, under_way: set[int]) -> None:
    delivery = Delivery(errand.delivery)
    async with _place():
        began, outcome = time.perf_counter(), "done"
        facts = {"tessera.delivery": delivery.id}
        with tracing.span(what.name, tracing.Kind.CONSUMER, parent=errand.trace, facts=facts) as doing:
            try:
                if what.shared:
                    failed = await what.work({delivery: errand.facts})
                    if isinstance(failed, Mapping) and delivery in failed:
                        raise failed[delivery]
                else:
                    await what.work(delivery, **errand.facts)
                    if not what.closes:
                        await outbox.close(delivery)
            except Exception as error:  # noqa: BLE001 - whatever went wrong, the row says so and it is tried again
                outcome = "failed"
                doing.went_wrong(type(error).__name__)
                under_way.discard(delivery.id)
                await _fail(what, delivery.id, error)
            finally:
                under_way.discard(delivery.id)
                metrics.DUTY_SECONDS.labels(what.name, outcome).observe(time.perf_counter() - began)


async def _fail(what: Duty, delivery: int, error: BaseException) -> None:
    logger.warning("%s failed for delivery %d: %s", what.name, delivery, told(error))
    with contextlib.suppress(Exception):
        # When even this fails (no database) the row stays sent, and is due again soon.
        await _failed(delivery, told(error))


def told(error: BaseException) -> str:
    """What went wrong, without any value: class, SQL state, constraint and place. Messages may hold secrets."""
    cause: BaseException = error
    while cause.__cause__ is not None:
        cause = cause.__cause__
    parts = [type(error).__name__]
    if cause is not error:
        parts.append(type(cause).__name__)
    for fact in ("sqlstate", "constraint_name"):
        value = getattr(cause, fact, None)
        if value:
            parts.append(str(value))
    if isinstance(error, Refusal):
        parts.append(error.code)
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if "/backend/" in frame.filename]
    if frames:
        place = frames[-1]
        parts.append(f"at backend/{place.filename.rpartition('/backend/')[2]}:{place.lineno} {place.name}")
    return ", ".join(parts)


async def _failed(delivery: int, error: str) -> None:
    await database.execute(
        """UPDATE delivery SET attempts = attempts + 1, error = $2,
             state = CASE WHEN attempts + 1 >= $3::int THEN 'DEAD' ELSE 'PENDING' END,
             due_at = $4::timestamptz + make_interval(secs => ($5::int[])[least(attempts + 1, $3::int - 1)])
           WHERE id = $1 AND state IN ('PENDING', 'SENT')""",
        delivery,
        error[:500],
        ATTEMPTS,
        clock.now(),
        list(BACK_OFF_S),
    )


# Rows that somebody is just closing are left alone, and one that has just failed does not wait less for it.
_RENEW = """
WITH mine AS (
    SELECT id FROM delivery WHERE id = ANY($1::bigint[]) AND state IN ('PENDING', 'SENT')
    ORDER BY id FOR UPDATE SKIP LOCKED
)
UPDATE delivery SET due_at = greatest(due_at, $2::timestamptz + make_interval(secs => $3::float8))
WHERE id = ANY(ARRAY(SELECT id FROM mine))
"""


async def _keep(deliveries: set[int]) -> None:
    """While the work goes on, keep the relay from sending it again."""
    while True:
        await asyncio.sleep(RESEND_S / 3)
        with contextlib.suppress(Exception):
            await database.execute(_RENEW, list(deliveries), clock.now(), RESEND_S)
