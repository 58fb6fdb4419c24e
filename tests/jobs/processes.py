"""Relays and workers as the processes they are, which can be killed."""

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable
from pathlib import Path


class Process:
    """One `tessera` process of the shop, on the tests' stores."""

    def __init__(self, log: Path, *arguments: str, **environment: str) -> None:
        self.log = log
        self._arguments = arguments
        self.environment = environment
        self._running: subprocess.Popen[bytes] | None = None

    def start(self) -> "Process":
        """Start it; it is ready when its work shows."""
        with self.log.open("ab") as log:
            self._running = subprocess.Popen(
                [sys.executable, "-W", "ignore", "-m", "backend.cli", *self._arguments],
                env={**os.environ, **self.environment},
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        return self

    def kill(self) -> None:
        """kill -9 of it and of all that it started: nothing is left that would serve on."""
        self._end(signal.SIGKILL, os.killpg)

    def stop(self) -> float:
        """SIGTERM; returns the seconds it took to end."""
        return self._end(signal.SIGTERM, os.kill)

    def _end(self, number: signal.Signals, send: Callable[[int, int], None]) -> float:
        began = time.monotonic()
        if self._running is not None:
            if self._running.poll() is None:
                send(self._running.pid, number)
            self._running.wait(15)
            self._running = None
        return time.monotonic() - began


async def eventually(check: Callable[[], Awaitable[bool]], *, within_s: float) -> None:
    """Wait until `check` holds."""
    deadline = time.monotonic() + within_s
    while not await check():
        assert time.monotonic() < deadline, "it did not happen in time"
        await asyncio.sleep(0.05)
