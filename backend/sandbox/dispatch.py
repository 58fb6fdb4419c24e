"""Sends due callbacks by a pool, each signed afresh, and writes down what the merchant answered."""

import asyncio
import heapq
import secrets

from .callbacks import Callbacks
from .poster import Poster
from .signing import provider_headers
from .times import now_ms

POOL = 64


class Dispatcher:
    """Runs from `start` to `stop`; what it has not sent by then is in the books."""

    def __init__(self, callbacks: Callbacks, provider_key: bytes, timeout_s: float) -> None:
        self._callbacks = callbacks
        self._key = provider_key
        self._forger = secrets.token_bytes(32)
        self._timeout_s = timeout_s
        self._poster = Poster()
        self._due: list[tuple[int, int]] = []
        self._woken = asyncio.Event()
        self._free = asyncio.Semaphore(POOL)
        self._sending: set[asyncio.Task[None]] = set()
        self._loop: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Take up what is pending and go on with it."""
        self._due = self._callbacks.pending()
        heapq.heapify(self._due)
        self._callbacks.on_due = self._push
        self._loop = asyncio.create_task(self._run())

    async def stop(self) -> None:
        """Stop sending; calls under way are dropped and made again after the next start."""
        tasks = [*self._sending, *([self._loop] if self._loop else [])]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._poster.close()

    def _push(self, due_at: int, id: int) -> None:
        heapq.heappush(self._due, (due_at, id))
        self._woken.set()

    async def _run(self) -> None:
        while True:
            self._woken.clear()
            while self._due and self._due[0][0] <= now_ms():
                await self._free.acquire()
                _, id = heapq.heappop(self._due)
                task = asyncio.create_task(self._send(id))
                self._sending.add(task)
                task.add_done_callback(self._sending.discard)
            wait_s = (self._due[0][0] - now_ms()) / 1000 if self._due else None
            try:
                await asyncio.wait_for(self._woken.wait(), wait_s)
            except TimeoutError:
                continue

    async def _send(self, id: int) -> None:
        try:
            callback = self._callbacks.load(id)
            key = self._forger if callback.forged else self._key
            headers = {
                **provider_headers(key, callback.body),
                "Content-Type": "application/json",
                "User-Agent": "SandboxPay",
            }
            status: int | None = None
            try:
                async with asyncio.timeout(self._timeout_s):
                    status = await self._poster.post(callback.notify_url, headers, callback.body)
            except (OSError, ValueError, TimeoutError):
                pass  # no answer is an outcome too: it is recorded, and the callback sent again later
            self._callbacks.record(callback, status)
        finally:
            self._free.release()
