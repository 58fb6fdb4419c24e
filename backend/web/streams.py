"""Open subscriptions, so that a server that is told to stop can complete them first.

A server waits for open answers before it stops, and a subscription's answer is open for as long as somebody
looks at the page.
"""

import asyncio
import contextlib
import signal
import threading
from collections.abc import Iterator
from types import FrameType
from typing import Any

# The server's main process sends this a moment before it ends a worker (`serving`).
FAREWELL = signal.SIGUSR1


class Streams:
    """Says when every open stream shall end."""

    def __init__(self) -> None:
        self.closing = asyncio.Event()

    @contextlib.contextmanager
    def until_told(self) -> Iterator[None]:
        """Begin closing at the farewell; at the latest with SIGTERM or SIGINT, whose handlers stay the server's."""
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        loop = asyncio.get_running_loop()
        loop.add_signal_handler(FAREWELL, self.closing.set)
        previous = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)}

        def close(number: int, frame: FrameType | None) -> Any:
            loop.call_soon_threadsafe(self.closing.set)
            server = previous[signal.Signals(number)]
            return server(number, frame) if callable(server) else None

        # Only where a server listens already: otherwise the default (to end at once) would be lost.
        chained = [number for number, handler in previous.items() if callable(handler)]
        for number in chained:
            signal.signal(number, close)
            signal.siginterrupt(number, False)
        try:
            yield
        finally:
            self.closing.set()
            loop.remove_signal_handler(FAREWELL)
            for number in chained:
                signal.signal(number, previous[number])
