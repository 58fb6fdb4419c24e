"""A worker process: takes messages of some queues and does their duties on one event loop."""

import contextlib
import logging
import signal
from typing import Any

import dramatiq
from dramatiq.asyncio import get_event_loop_thread
from dramatiq.middleware import Middleware

from backend import settings, wiring
from backend.core import database, redis, tracing
from backend.core.logs import configure
from backend.jobs import broker
from backend.jobs.routes import DUTIES
from backend.jobs.scraping import exposed, pool_gauge

logger = logging.getLogger(__name__)

# An idle thread looks this often (milliseconds) whether it should end.
IDLE_MS = 500
STOP_MS = 3_500


class Stores(Middleware):
    """Opens the stores on the loop where duties run, and closes them there. Comes after `AsyncIO`."""

    def __init__(self) -> None:
        self._watched = contextlib.AsyncExitStack()

    def before_worker_boot(self, broker: dramatiq.Broker, worker: dramatiq.Worker) -> None:
        """Open the pool, Redis and the ports' adapters."""
        self._run(self._open())

    def after_worker_shutdown(self, broker: dramatiq.Broker, worker: dramatiq.Worker) -> None:
        """Give everything back while the loop still runs."""
        self._run(self._close())

    async def _open(self) -> None:
        found = settings.get()
        await database.connect(found.database_url, pool_max=found.worker_pool)
        await redis.open(found.redis_url, connections=4)
        await wiring.open_ports(found)
        await self._watched.enter_async_context(exposed(found, pool_gauge))

    async def _close(self) -> None:
        await self._watched.aclose()
        await wiring.close_ports()
        await redis.close()
        await database.close()

    def _run(self, coroutine: Any) -> None:
        loop = get_event_loop_thread()
        assert loop is not None, "AsyncIO comes first"
        loop.run_coroutine(coroutine)


def run(queues: list[str]) -> None:
    """Work on these queues until SIGTERM; what is under way is finished or left for another worker."""
    import asyncio

    import uvloop

    found = settings.get()
    configure(found.log_level, found.log_format)
    tracing.start("-".join(["worker", *queues]) if len(queues) == 1 else "worker")
    # Dramatiq makes its loop from the policy.
    asyncio.set_event_loop_policy(uvloop.EventLoopPolicy())
    # Blocked before any thread starts, so that no thread is interrupted and this one can simply wait for them.
    ends = {signal.SIGTERM, signal.SIGINT}
    signal.pthread_sigmask(signal.SIG_BLOCK, ends)
    jobs = broker.connect(found.broker(), DUTIES.values(), Stores())
    worker = dramatiq.Worker(jobs, queues=set(queues), worker_timeout=IDLE_MS, worker_threads=found.worker_threads)
    worker.start()
    logger.info("working on %s", ", ".join(queues))
    signal.sigwait(ends)
    worker.stop(timeout=STOP_MS)
    tracing.stop()
