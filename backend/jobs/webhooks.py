"""Carrying webhook messages to their endpoints."""

import asyncio
import logging
from collections import Counter
from datetime import timedelta
from uuid import UUID

from backend import settings
from backend.core import clock
from backend.core.outbox import Delivery
from backend.domain.webhooks import service
from backend.domain.webhooks.service import Leased
from backend.jobs.duty import duty

logger = logging.getLogger(__name__)

# Calls under way in one process, and at one endpoint: slow ones must not fill all the places.
CALLS = 40
CALLS_PER_ENDPOINT = 4


class Pump:
    """Sends what is due until nothing is. One a process; whoever comes while it runs only wakes it."""

    def __init__(self) -> None:
        self._under_way: dict[asyncio.Task[object], UUID] = {}
        self._more = asyncio.Event()
        self._running: asyncio.Task[None] | None = None

    def wake(self) -> None:
        """See to it that what is due now is sent soon. The leases in the database outlive this process."""
        self._more.set()
        if self._running is None or self._running.done():
            self._running = asyncio.get_running_loop().create_task(self._run(), name="webhooks")

    async def idle(self) -> None:
        """Wait until nothing is left to send, for tests and for a process that stops."""
        while self._running is not None and not self._running.done():
            await asyncio.wait({self._running})

    async def _run(self) -> None:
        while self._more.is_set() or self._under_way:
            self._more.clear()
            try:
                await self._lease()
            except Exception as error:  # noqa: BLE001 - the schedule wakes it again; what is due stays due
                logger.warning("webhooks wait after %s", type(error).__name__)
            if self._under_way:
                woken = asyncio.ensure_future(self._more.wait())
                await asyncio.wait({*self._under_way, woken}, return_when=asyncio.FIRST_COMPLETED)
                woken.cancel()

    async def _lease(self) -> None:
        """Begin as much as there is room for."""
        while room := CALLS - len(self._under_way):
            calls = Counter(self._under_way.values())
            busy = [endpoint for endpoint, count in calls.items() if count >= CALLS_PER_ENDPOINT]
            begun = await service.lease_due(room, at=clock.now(), busy=busy)
            for one in begun:
                task = asyncio.create_task(_send(one))
                self._under_way[task] = one.endpoint_id
                task.add_done_callback(self._ended)
            if not begun:
                return

    def _ended(self, task: asyncio.Task[object]) -> None:
        self._under_way.pop(task, None)
        # There is room now, perhaps for this very endpoint.
        self._more.set()


async def _send(one: Leased) -> None:
    try:
        await service.send(one, at=clock.now())
    except Exception as error:  # noqa: BLE001 - the lease runs out and it is tried again
        logger.warning("a webhook's outcome was not written: %s", type(error).__name__)


_pumps: dict[asyncio.AbstractEventLoop, Pump] = {}


def pump() -> Pump:
    """The pump of the running event loop."""
    loop = asyncio.get_running_loop()
    if loop not in _pumps:
        _pumps.clear()  # another loop's is over
        _pumps[loop] = Pump()
    return _pumps[loop]


@duty(closes=False)
async def send_webhooks(delivery: Delivery, **_: object) -> None:
    """Send what is due. The work goes on after this returns: an endpoint may take 15 seconds, a duty's thread not."""
    pump().wake()


@duty(closes=False)
async def prune_webhooks(delivery: Delivery) -> None:
    """Forget messages that served their time."""
    now = clock.now()
    await service.prune(before=now - timedelta(days=settings.get().webhook_keep_days), at=now)
