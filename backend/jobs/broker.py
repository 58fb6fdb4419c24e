"""The queues in Redis: what is in them may be lost at any time, and comes again from the delivery rows."""

from collections.abc import Iterable
from typing import Any

import dramatiq
from dramatiq.asyncio import get_event_loop_thread
from dramatiq.brokers.redis import RedisBroker
from dramatiq.middleware import AsyncIO, Middleware

from backend.jobs.duty import QUEUES, Duty, perform

NAMESPACE = "tessera-jobs"
# Dramatiq's own defaults are minutes: a killed worker's messages come back within seconds here.
HEARTBEAT_MS = 5_000
MAINTENANCE_PER_MILLION = 20_000


def connect(url: str, duties: Iterable[Duty], *middleware: Middleware) -> RedisBroker:
    """A broker at `redis://…` that knows the duties. Retries, results and time limits are none of its business."""
    broker = RedisBroker(  # type: ignore[no-untyped-call]
        url=url,
        namespace=NAMESPACE,
        heartbeat_timeout=HEARTBEAT_MS,
        maintenance_chance=MAINTENANCE_PER_MILLION,
        dead_message_ttl=60_000,
        middleware=[AsyncIO(), *middleware],
    )
    for queue in QUEUES:
        broker.declare_queue(queue)
    for what in duties:
        dramatiq.actor(broker=broker, actor_name=what.name, queue_name=what.queue)(_actor(what))
    return broker


def message(what: Duty, delivery: int, payload: dict[str, Any], trace: str | None = None) -> dramatiq.Message[Any]:
    """A message for the duty: the delivery's number, the outbox message's plain facts, and the trace it belongs to."""
    return dramatiq.Message(
        queue_name=what.queue,
        actor_name=what.name,
        args=(),
        kwargs={"delivery": delivery, "payload": payload} | ({"trace": trace} if trace else {}),
        options={},
    )


def waiting(broker: RedisBroker, queue: str) -> int:
    """How many messages wait in the queue or are being worked on."""
    return int(broker.do_qsize(queue))


def _actor(what: Duty) -> Any:
    def run(delivery: int, payload: dict[str, Any], trace: str | None = None) -> None:
        loop = get_event_loop_thread()
        assert loop is not None
        loop.run_coroutine(perform(what, delivery, payload, trace))

    return run
