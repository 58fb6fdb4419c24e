"""A web server process of its own, as `tessera serve` starts it, on a factory that a test names."""

import contextlib
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx


@dataclass
class Server:
    """A running server."""

    address: str
    process: subprocess.Popen[bytes]
    log: Path

    def stop(self, number: signal.Signals = signal.SIGTERM) -> float:
        """Ask it to stop; returns the seconds it took."""
        began = time.monotonic()
        self.process.send_signal(number)
        self.process.wait(timeout=15)
        return time.monotonic() - began


@contextlib.contextmanager
def server(factory: str, log: Path, *, settings: dict[str, str] | None = None, workers: int = 1) -> Iterator[Server]:
    """Start `factory` (`package.module:function`) under Granian on a free port, ready to answer."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    start = f"from backend.web.serving import serve; serve({factory!r}, '127.0.0.1', {port}, {workers})"
    environment = {**os.environ, **(settings or {})}
    with log.open("wb") as out:
        process = subprocess.Popen(
            [sys.executable, "-c", start],
            env=environment,
            stdout=out,
            stderr=out,
            cwd=Path(__file__).parents[2],
            start_new_session=True,
        )
    running = Server(f"http://127.0.0.1:{port}", process, log)
    try:
        _wait(running)
        yield running
    finally:
        # The whole group: its workers would live on without it.
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def _wait(running: Server) -> None:
    # Generous: a machine may be busy with other tests, and imports are what a start is made of.
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        if running.process.poll() is not None:
            break
        with contextlib.suppress(httpx.HTTPError):
            if httpx.get(f"{running.address}/healthz", timeout=1).status_code == 200:
                return
        time.sleep(0.05)
    raise RuntimeError(running.log.read_text())
