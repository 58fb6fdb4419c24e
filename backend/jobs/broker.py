"""The queues in Redis: what is in them may be lost at any time, and comes again from the delivery rows.

One message brings several deliveries of one duty: what a message costs on its way is more than most work it brings.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import dramatiq
import redis
from dramatiq.asyncio import get_event_loop_thread
from dramatiq.brokers.redis import RedisBroker, _RedisConsumer
from dramatiq.errors import ConnectionClosed
from dramatiq.middleware import AsyncIO, Middleware

from backend.jobs.duty import QUEUES, Duty, Errand, perform_all

NAMESPACE = "tessera-jobs"
# Dramatiq's own defaults are minutes: a killed worker's messages come back within seconds here.
HEARTBEAT_MS = 5_000
# Of commands, which an idle worker sends only a few a second.
MAINTENANCE_PER_MILLION = 200_000
# An idle worker is told at once; it looks around this often, which also shows that it lives.
IDLE_S = 0.5
# A worker that has enough looks again after this long at most.
BUSY_MS = 20


class Queues(RedisBroker):
    """Dramatiq's broker, less the queues for delayed messages: what is due later waits in the delivery rows."""

    @property
    def consumer_class(self) -> type[_RedisConsumer]:
        """Who takes messages out of a queue."""
        return _Listener

    def declare_queue(self, queue_name: str) -> None:
        """Declare a queue, once."""
        if queue_name not in self.queues:
            self.emit_before("declare_queue", queue_name)
            self.queues.add(queue_name)
            self.emit_after("declare_queue", queue_name)


class _Listener(_RedisConsumer):
    """Waits for the next message instead of asking for it many times a second."""

    _was_empty = False

    def __next__(self) -> Any:
        if self.outstanding_message_count >= self.prefetch:
            self.timeout = BUSY_MS
        else:
            self.misses = 0
            if self._was_empty:
                self._listen()
        found = super().__next__()  # type: ignore[no-untyped-call]
        self._was_empty = found is None
        return found

    def _listen(self) -> None:
        """Wait until the queue has something. Its first message takes its own place again: nothing changes."""
        queue = f"{self.broker.namespace}:{self.queue_name}"
        try:
            self.broker.client.blmove(queue, queue, IDLE_S, "LEFT", "LEFT")
        except redis.ConnectionError as error:
            raise ConnectionClosed(error) from None  # type: ignore[no-untyped-call]


def connect(url: str, duties: Iterable[Duty], *middleware: Middleware) -> RedisBroker:
    """A broker at `redis://…` that knows the duties. Retries, results and time limits are none of its business."""
    broker = Queues(  # type: ignore[no-untyped-call]
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


def messages(what: Duty, errands: Sequence[Errand]) -> Iterator[dramatiq.Message[Any]]:
    """As few messages as bring all these deliveries: their numbers, the plain facts of each, and its trace."""
    for start in range(0, len(errands), what.most):
        brought = [[one.delivery, one.facts, one.trace] for one in errands[start : start + what.most]]
        yield dramatiq.Message(
            queue_name=what.queue, actor_name=what.name, args=(), kwargs={"brought": brought}, options={}
        )


def waiting(broker: RedisBroker, queue: str) -> int:
    """How many messages wait in the queue or are being worked on."""
    return int(broker.do_qsize(queue))


def _actor(what: Duty) -> Any:
    def run(brought: Sequence[Sequence[Any]]) -> None:
        loop = get_event_loop_thread()
        assert loop is not None
        loop.run_coroutine(perform_all(what, [Errand(*one) for one in brought]))

    return run
