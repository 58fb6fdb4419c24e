"""A duty: one handler's work for one message, done at least once with an effect exactly once.

    @duty(queue="fulfil")
    async def deliver_goods(delivery: Delivery, order_id: str) -> None:
        await service.deliver(UUID(order_id), delivery=delivery)

The work calls `outbox.close(delivery)` in the transaction of its effect. Work whose repetition does no harm
(it calls outside, or only sweeps) is declared with `closes=False` and closed here when it returns. Whatever it
raises makes it due again after a growing time, and a dead letter in the end.
"""

import asyncio
import contextlib
import logging
import time
import traceback
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

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

Work = Callable[..., Awaitable[object]]


@dataclass(frozen=True, slots=True)
class Duty:
    """One handler: `name` is stored in delivery rows and is the broker's actor name."""

    name: str
    queue: str
    work: Work
    closes: bool


def duty(*, queue: str = "default", closes: bool = True) -> Callable[[Work], Duty]:
    """Make an async function `(delivery, **payload)` a duty named `<module>.<function>`."""
    if queue not in QUEUES:
        raise ValueError(f"no queue {queue}")

    def declare(work: Work) -> Duty:
        module = work.__module__.rpartition(".")[2]
        return Duty(f"{module}.{getattr(work, '__name__', 'work')}", queue, work, closes)

    return declare


async def perform(what: Duty, delivery: int, payload: dict[str, Any], trace: str | None = None) -> None:
    """Do the work once; a failure is written into its delivery row. Raises nothing but cancellation.

    `trace` is the traceparent of the message: what is done here belongs to the trace of who told it.
    """
    renewal = asyncio.create_task(_keep(delivery))
    began, outcome = time.perf_counter(), "done"
    with tracing.span(what.name, tracing.Kind.CONSUMER, parent=trace, facts={"tessera.delivery": delivery}) as doing:
        try:
            await what.work(Delivery(delivery), **payload)
            if not what.closes:
                await outbox.close(Delivery(delivery))
        except Exception as error:  # noqa: BLE001 - whatever went wrong, the row says so and it is tried again
            outcome = "failed"
            doing.went_wrong(type(error).__name__)
            logger.warning("%s failed for delivery %d: %s", what.name, delivery, told(error))
            with contextlib.suppress(Exception):
                # When even this fails (no database) the row stays sent, and is due again soon.
                await _failed(delivery, told(error))
        finally:
            renewal.cancel()
            metrics.DUTY_SECONDS.labels(what.name, outcome).observe(time.perf_counter() - began)


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


async def _keep(delivery: int) -> None:
    """While the work goes on, keep the relay from sending it again."""
    while True:
        await asyncio.sleep(RESEND_S / 3)
        with contextlib.suppress(Exception):
            await database.execute(
                """UPDATE delivery SET due_at = $2::timestamptz + make_interval(secs => $3::float8)
                   WHERE id = $1 AND state IN ('PENDING', 'SENT')""",
                delivery,
                clock.now(),
                RESEND_S,
            )
