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
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

import orjson
from dramatiq.brokers.redis import RedisBroker

from backend import settings
from backend.core import answers, clock, database, metrics, redis, tracing
from backend.core.logs import configure
from backend.domain.notifications import service as notifications
from backend.domain.orders import service as orders
from backend.jobs import broker, gauges, schedule
from backend.jobs.duty import RESEND_S, Errand, Facts
from backend.jobs.routes import DUTIES, NOTICES, ROUTES, WATCHED
from backend.jobs.scraping import exposed

logger = logging.getLogger(__name__)

POLL_S = 0.05
BATCH = 500
# How often what is due again, or was gathered, is looked for; and what was lost, and the schedule.
DUE_S = 0.1
SWEEP_S = 0.5
# A queue longer than this, in messages, still holds what is overdue: only its worker is behind.
SHALLOW = 30
LONGEST_WAIT_S = 2.0

Told = tuple[str, Facts]

# Rows are named by their ids, not joined: a plan made while a queue was empty would go through all of it.
# What is to be sent at once counts as sent from the beginning: a relay that dies before it sent it has lost it on
# the way. What is gathered waits, all of it for the same moment.
_ROUTE = """
WITH fresh AS (
    SELECT id, topic FROM outbox_message WHERE routed_at IS NULL ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED
), routes AS (
    SELECT r.topic, r.handler, r.gather_s FROM unnest($2::text[], $3::text[], $4::float8[])
        AS r(topic, handler, gather_s)
), made AS (
    INSERT INTO delivery (message_id, handler, state, attempts, due_at, created_at)
    SELECT fresh.id, routes.handler, CASE WHEN gather_s > 0 THEN 'PENDING' ELSE 'SENT' END, 0,
        CASE WHEN gather_s > 0
             THEN to_timestamp(ceil(extract(epoch FROM $6::timestamptz)::float8 / gather_s) * gather_s)
             ELSE $6::timestamptz + make_interval(secs => $7::float8) END, $6
    FROM fresh JOIN routes USING (topic)
    ON CONFLICT DO NOTHING RETURNING id, message_id, handler, state
), poisoned AS (
    INSERT INTO delivery (message_id, handler, state, attempts, due_at, created_at, error)
    SELECT id, '', 'POISONED', 0, $6, $6, 'no such topic' FROM fresh WHERE topic <> ALL($5::text[])
    ON CONFLICT DO NOTHING
), routed AS (
    UPDATE outbox_message SET routed_at = $6 WHERE id = ANY(ARRAY(SELECT id FROM fresh))
    RETURNING id, topic, payload, trace
)
SELECT routed.id AS message_id, routed.topic, routed.payload, routed.trace, made.id, made.handler
FROM routed LEFT JOIN made ON made.message_id = routed.id AND made.state = 'SENT'
ORDER BY routed.id
"""
_LEASE = """
WITH due AS (
    SELECT id FROM delivery WHERE state = $1 AND state IN ('PENDING', 'SENT') AND due_at <= $2
    ORDER BY due_at, id LIMIT $3 FOR UPDATE SKIP LOCKED
), leased AS (
    UPDATE delivery d SET state = 'SENT', due_at = $2::timestamptz + make_interval(secs => $4::float8)
    WHERE d.id = ANY(ARRAY(SELECT id FROM due)) RETURNING d.id, d.handler, d.message_id
)
SELECT leased.id, leased.handler, m.payload, m.topic, m.trace FROM leased
CROSS JOIN LATERAL (SELECT payload, topic, trace FROM outbox_message WHERE id = leased.message_id OFFSET 0) AS m
ORDER BY leased.id
"""
_TOOK = """
SELECT extract(epoch FROM delivered_at - paid_at)::float8 AS seconds FROM "order"
WHERE id = ANY($1::uuid[]) AND delivered_at IS NOT NULL AND paid_at IS NOT NULL
"""
_UNSENT = """
WITH mine AS (
    SELECT id FROM delivery WHERE id = ANY($1::bigint[]) AND state = 'SENT' ORDER BY id FOR UPDATE SKIP LOCKED
)
UPDATE delivery SET due_at = $2 WHERE id = ANY(ARRAY(SELECT id FROM mine))
"""


class Relay:
    """One relay of the process's database to one broker."""

    def __init__(self, queues: RedisBroker) -> None:
        self._queues = queues
        routes = [(topic, duty) for topic, duties in ROUTES.items() for duty in duties]
        self._routes = (
            [topic for topic, _ in routes],
            [duty.name for _, duty in routes],
            [duty.gather_s for _, duty in routes],
            list(ROUTES),
        )
        self._delivered: list[str] = []

    async def route(self) -> int:
        """Give new messages their delivery rows and send what need not wait; returns how many were routed."""
        rows = await database.fetch(_ROUTE, BATCH, *self._routes, clock.now(), RESEND_S)
        if not rows:
            return 0
        told = [(row["topic"], _facts(row["payload"])) for row in {row["message_id"]: row for row in rows}.values()]
        await self._send([row for row in rows if row["id"] is not None])
        self._count(told)
        await _notify({topic for topic, _ in told})
        await orders.ping_all(_watched(told))
        if written := {_uuid(facts.get("customer_id")) for topic, facts in told if topic == "inbox.written"}:
            await notifications.ping_inboxes([id for id in written if id is not None])
        return len(told)

    async def send_due(self) -> int:
        """Send what was gathered, or is due again after a failure; returns how many were sent."""
        return await self._send(await self._lease("PENDING"))

    async def send_lost(self) -> int:
        """Send again what was sent and not closed in time, unless its queue still holds it."""
        rows = await self._lease("SENT")
        shallow: dict[str, bool] = {}
        for queue in {DUTIES[row["handler"]].queue for row in rows if row["handler"] in DUTIES}:
            depth = await asyncio.to_thread(broker.waiting, self._queues, queue)
            shallow[queue] = depth <= SHALLOW
        lost = [row for row in rows if row["handler"] not in DUTIES or shallow[DUTIES[row["handler"]].queue]]
        if lost:
            logger.info("sending %d overdue deliveries again", len(lost))
        return await self._send(lost)

    async def observe(self) -> None:
        """Note how long the orders took that were delivered since this was asked."""
        done, self._delivered = self._delivered, []
        for order in await database.fetch(_TOOK, done) if done else ():
            metrics.DELIVERY_SECONDS.observe(max(order["seconds"], 0.0))

    async def _lease(self, state: str) -> Sequence[dict[str, Any]]:
        return await database.fetch(_LEASE, state, clock.now(), BATCH, RESEND_S)

    async def _send(self, rows: Sequence[dict[str, Any]]) -> int:
        """Bring deliveries that count as sent to the broker; what cannot be brought is due at once again."""
        known: defaultdict[str, list[Errand]] = defaultdict(list)
        for row in rows:
            if row["handler"] not in DUTIES:
                await database.execute(
                    "UPDATE delivery SET state = 'POISONED', error = 'no such handler' WHERE id = $1", row["id"]
                )
            else:
                # Below the message's own work stands its sending, and below that what the worker does.
                trace = tracing.passed_on(f"send {row['topic']}", row["trace"])
                known[row["handler"]].append(Errand(row["id"], _facts(row["payload"]), trace))
        if known:
            try:
                await asyncio.to_thread(self._enqueue, known)
            except Exception:
                sent = [errand.delivery for errands in known.values() for errand in errands]
                await database.execute(_UNSENT, sent, clock.now())
                raise
        return sum(len(errands) for errands in known.values())

    def _enqueue(self, known: Mapping[str, Sequence[Errand]]) -> None:
        for handler, errands in known.items():
            for message in broker.messages(DUTIES[handler], errands):
                self._queues.enqueue(message)

    def _count(self, told: Sequence[Told]) -> None:
        """Count what became of orders, and remember those whose time is to be noted."""
        for topic, facts in told:
            context, _, event = topic.partition(".")
            if context == "order":
                metrics.ORDERS.labels(event if topic in ROUTES else "unknown").inc()
            if topic == "order.delivered" and _uuid(facts.get("order_id")):
                self._delivered.append(facts["order_id"])


async def _notify(topics: set[str]) -> None:
    """Tell the caches, after the commit and at most once a round."""
    news = {NOTICES[topic] for topic in topics & NOTICES.keys()}
    if news:
        await answers.drop(stock_only=news == {answers.STOCK})


def _watched(told: Sequence[Told]) -> list[UUID]:
    """The orders somebody may look at: they are to look again, once a round each."""
    found = {_uuid(facts.get("order_id")) for topic, facts in told if topic in WATCHED}
    return [id for id in found if id is not None]


def _uuid(text: object) -> UUID | None:
    try:
        return UUID(text) if isinstance(text, str) else None
    except ValueError:
        return None


def _facts(value: Any) -> Facts:
    """What was told; nothing where it is no object: its duty fails for it, and the others' deliveries go on."""
    found = orjson.loads(value) if isinstance(value, str | bytes) else value
    return dict(found) if isinstance(found, dict) else {}


async def serve(stop: asyncio.Event) -> None:
    """Relay until told to stop. The database must be open; losing it or Redis only makes it wait."""
    queues = broker.connect(settings.get().broker(), DUTIES.values())
    async with exposed(settings.get(), gauges.register(queues).refresh if settings.get().metrics_port else None):
        await _relay(Relay(queues), stop)


async def _relay(relay: Relay, stop: asyncio.Event) -> None:
    looked = swept = 0.0
    wait = POLL_S
    known = False
    while not stop.is_set():
        try:
            if not known:
                await schedule.install()
                known = True
            busy = await relay.route()
            if time.monotonic() - looked >= DUE_S:
                sent = await relay.send_due()
                looked = time.monotonic() if sent < BATCH else 0.0
                busy += sent
            if time.monotonic() - swept >= SWEEP_S:
                swept = time.monotonic()
                await schedule.emit_due()
                await relay.send_lost()
                await relay.observe()
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
            await database.connect(url, pool_max=2, scans=False)
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
