"""The relay: outbox messages become delivery rows, and due rows become messages in the broker.

It is the only caller of the broker, and never calls it inside a transaction. Several may run: rows are taken
with SKIP LOCKED. Everything is found again in PostgreSQL, so Redis may lose all it holds, and a relay may die
between any two steps: what was not closed is due again within seconds.
"""

import asyncio
import contextlib
import logging
import signal
import time
from collections.abc import Sequence
from typing import Any
from uuid import UUID

import orjson
from dramatiq.brokers.redis import RedisBroker

from backend import settings
from backend.core import answers, clock, database, metrics, redis, tracing
from backend.core.logs import configure
from backend.domain.orders import service as orders
from backend.jobs import broker, gauges, schedule
from backend.jobs.duty import RESEND_S, Duty
from backend.jobs.routes import DUTIES, NOTICES, ROUTES, WATCHED
from backend.jobs.scraping import exposed

logger = logging.getLogger(__name__)

POLL_S = 0.05
BATCH = 500
# Between taking a row and having sent it; longer than any send of a batch should take.
LEASE_S = 3.0
SWEEP_S = 0.5
# A queue longer than this still holds what is overdue: only its worker is behind.
SHALLOW = 200
LONGEST_WAIT_S = 2.0

_ROUTE = """
WITH fresh AS (
    SELECT id, topic FROM outbox_message WHERE routed_at IS NULL ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED
), routes AS (
    SELECT r.topic, r.handler FROM unnest($2::text[], $3::text[]) AS r(topic, handler)
), made AS (
    INSERT INTO delivery (message_id, handler, state, attempts, due_at, created_at)
    SELECT fresh.id, routes.handler, 'PENDING', 0, $5, $5 FROM fresh JOIN routes USING (topic)
    ON CONFLICT DO NOTHING
), poisoned AS (
    INSERT INTO delivery (message_id, handler, state, attempts, due_at, created_at, error)
    SELECT id, '', 'POISONED', 0, $5, $5, 'no such topic' FROM fresh WHERE topic <> ALL($4::text[])
    ON CONFLICT DO NOTHING
), routed AS (
    UPDATE outbox_message m SET routed_at = $5 FROM fresh WHERE m.id = fresh.id
    RETURNING m.topic, m.payload->>'order_id' AS order_id
)
SELECT topic, order_id FROM routed
"""
_LEASE = """
WITH due AS (
    SELECT id FROM delivery WHERE state = $1 AND state IN ('PENDING', 'SENT') AND due_at <= $2
    ORDER BY due_at, id LIMIT $3 FOR UPDATE SKIP LOCKED
), leased AS (
    UPDATE delivery d SET due_at = $2::timestamptz + make_interval(secs => $4::float8)
    FROM due WHERE d.id = due.id RETURNING d.id, d.handler, d.message_id
)
SELECT leased.id, leased.handler, m.payload, m.topic, m.trace
FROM leased JOIN outbox_message m ON m.id = leased.message_id ORDER BY leased.id
"""
_TOOK = """
SELECT extract(epoch FROM delivered_at - paid_at)::float8 AS seconds FROM "order"
WHERE id = ANY($1::uuid[]) AND delivered_at IS NOT NULL AND paid_at IS NOT NULL
"""
_SENT = """
UPDATE delivery SET state = 'SENT', due_at = $2::timestamptz + make_interval(secs => $3::float8)
WHERE id = ANY($1::bigint[]) AND state IN ('PENDING', 'SENT')
"""


class Relay:
    """One relay of the process's database to one broker."""

    def __init__(self, queues: RedisBroker) -> None:
        self._queues = queues
        self._topics = [topic for topic, duties in ROUTES.items() for _ in duties]
        self._handlers = [duty.name for duties in ROUTES.values() for duty in duties]

    async def route(self) -> int:
        """Give new messages their delivery rows; returns how many messages were routed."""
        rows = await database.fetch(_ROUTE, BATCH, self._topics, self._handlers, list(ROUTES), clock.now())
        await _count(rows)
        await _notify({row["topic"] for row in rows})
        await _wake({row["order_id"] for row in rows if row["topic"] in WATCHED and row["order_id"]})
        return len(rows)

    async def send_new(self) -> int:
        """Send what is due for the first time, or again after a failure; returns how many were sent."""
        return await self._send(await self._lease("PENDING"))

    async def send_lost(self) -> int:
        """Send again what was sent and not closed in time, unless its queue still holds it."""
        rows = await self._lease("SENT")
        shallow: dict[str, bool] = {}
        for queue in {DUTIES[row["handler"]].queue for row in rows if row["handler"] in DUTIES}:
            depth = await asyncio.to_thread(broker.waiting, self._queues, queue)
            shallow[queue] = depth <= SHALLOW
        lost = [row for row in rows if row["handler"] in DUTIES and shallow[DUTIES[row["handler"]].queue]]
        if lost:
            logger.info("sending %d overdue deliveries again", len(lost))
        return await self._send(lost)

    async def _lease(self, state: str) -> Sequence[dict[str, Any]]:
        return await database.fetch(_LEASE, state, clock.now(), BATCH, LEASE_S)

    async def _send(self, rows: Sequence[dict[str, Any]]) -> int:
        known: list[tuple[Duty, int, dict[str, Any], str | None]] = []
        for row in rows:
            what = DUTIES.get(row["handler"])
            if what is None:
                await database.execute(
                    "UPDATE delivery SET state = 'POISONED', error = 'no such handler' WHERE id = $1", row["id"]
                )
            else:
                # Below the message's own work stands its sending, and below that what the worker does.
                trace = tracing.passed_on(f"send {row['topic']}", row["trace"])
                known.append((what, row["id"], _payload(row["payload"]), trace))
        if known:
            await asyncio.to_thread(self._enqueue, known)
            await database.execute(_SENT, [id for _, id, _, _ in known], clock.now(), RESEND_S)
        return len(known)

    def _enqueue(self, known: Sequence[tuple[Duty, int, dict[str, Any], str | None]]) -> None:
        for what, id, payload, trace in known:
            self._queues.enqueue(broker.message(what, id, payload, trace))


async def _notify(topics: set[str]) -> None:
    """Tell the caches, after the commit and at most once a round."""
    news = {NOTICES[topic] for topic in topics & NOTICES.keys()}
    if news:
        await answers.drop(stock_only=news == {answers.STOCK})


async def _count(rows: Sequence[dict[str, Any]]) -> None:
    """Count what became of orders, and how long the delivered ones took."""
    done = []
    for row in rows:
        context, _, event = row["topic"].partition(".")
        if context == "order":
            metrics.ORDERS.labels(event if row["topic"] in ROUTES else "unknown").inc()
        if row["topic"] == "order.delivered" and row["order_id"]:
            done.append(row["order_id"])
    for order in await database.fetch(_TOOK, done) if done else ():
        metrics.DELIVERY_SECONDS.observe(max(order["seconds"], 0.0))


async def _wake(order_ids: set[str]) -> None:
    """Tell whoever looks at these orders to look again, once a round each."""
    for order_id in order_ids:
        with contextlib.suppress(ValueError):
            await orders.ping(UUID(order_id))


def _payload(value: Any) -> dict[str, Any]:
    found = orjson.loads(value) if isinstance(value, str | bytes) else value
    return dict(found)


async def serve(stop: asyncio.Event) -> None:
    """Relay until told to stop. The database must be open; losing it or Redis only makes it wait."""
    queues = broker.connect(settings.get().broker(), DUTIES.values())
    async with exposed(settings.get(), gauges.register(queues).refresh if settings.get().metrics_port else None):
        await _relay(Relay(queues), stop)


async def _relay(relay: Relay, stop: asyncio.Event) -> None:
    swept = 0.0
    wait = POLL_S
    known = False
    while not stop.is_set():
        try:
            if not known:
                await schedule.install()
                known = True
            busy = await relay.route()
            busy += await relay.send_new()
            if time.monotonic() - swept >= SWEEP_S:
                swept = time.monotonic()
                await schedule.emit_due()
                await relay.send_lost()
            wait = 0.0 if busy >= BATCH else POLL_S
        except Exception as error:  # noqa: BLE001 - a store that is away comes back; nothing is lost meanwhile
            wait = min(max(wait, POLL_S) * 2, LONGEST_WAIT_S)
            logger.warning("the relay waits %.2f s after %s", wait, type(error).__name__)
        if wait:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), wait)


async def _main() -> None:
    found = settings.get()
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, stop.set)
    await _open(found.database_url, stop)
    await redis.open(found.redis_url, connections=2)
    try:
        await serve(stop)
    finally:
        await redis.close()
        await database.close()


async def _open(url: str, stop: asyncio.Event) -> None:
    """Open the pool, waiting for a database that is still starting."""
    while not stop.is_set():
        try:
            await database.connect(url, pool_max=2)
            await database.fetch("SELECT 1")
        except Exception as error:  # noqa: BLE001 - see above
            logger.warning("no database yet: %s", type(error).__name__)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), 0.5)
        else:
            return


def run() -> None:
    """Run a relay until SIGTERM."""
    configure(settings.get().log_level, settings.get().log_format)
    tracing.start("relay")
    import uvloop

    try:
        uvloop.run(_main())
    finally:
        tracing.stop()
