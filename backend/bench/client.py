"""The load generator: many connections, each sending its next request when the last is answered.

Run as `python -m backend.bench.client` with a specification as JSON on standard input; it prints what it saw.
"""

import asyncio
import base64
import subprocess
import sys
import time
from dataclasses import asdict, dataclass
from itertools import cycle
from typing import cast

import orjson

from backend.bench.report import percentile

# How an answer begins that tells of errors.
_ERRORS = b'{"errors":'


@dataclass(frozen=True, slots=True)
class Load:
    """What to send and for how long. Requests are whole HTTP/1.1 messages, sent in turn."""

    port: int
    requests: tuple[bytes, ...]
    connections: int = 32
    seconds: float = 5.0
    warm_up_s: float = 1.0


@dataclass(frozen=True, slots=True)
class Seen:
    """What came back. `failed` counts answers other than 200, those with GraphQL errors, and broken connections."""

    req_s: float
    p50_ms: float
    p95_ms: float
    p99_ms: float
    answered: int
    failed: int
    body_bytes: int


def get(path: str, port: int, **headers: str) -> bytes:
    """A GET request as it goes over the wire."""
    lines = [f"GET {path} HTTP/1.1", f"host: 127.0.0.1:{port}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join(lines).encode() + b"\r\n\r\n"


def post(path: str, port: int, body: bytes, **headers: str) -> bytes:
    """A POST request of JSON as it goes over the wire."""
    lines = [f"POST {path} HTTP/1.1", f"host: 127.0.0.1:{port}", "content-type: application/json"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, f"content-length: {len(body)}"]).encode() + b"\r\n\r\n" + body


def drive(load: Load) -> Seen:
    """Run the load in a process of its own and wait for what it saw."""
    spec = asdict(load) | {"requests": [base64.b64encode(request).decode() for request in load.requests]}
    done = subprocess.run(
        [sys.executable, "-m", "backend.bench.client"], input=orjson.dumps(spec), capture_output=True, check=False
    )
    if done.returncode != 0:
        raise RuntimeError(f"the load generator failed: {done.stderr.decode()[-800:]}")
    return Seen(**orjson.loads(done.stdout))


class _Connection(asyncio.Protocol):
    def __init__(self, run: "_Run") -> None:
        self._run, self._buffer, self._missing = run, b"", -1
        self._sent = 0.0
        self._transport: asyncio.WriteTransport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        # uvloop's transports are no subclasses of asyncio's.
        self._transport = cast(asyncio.WriteTransport, transport)
        self._send()

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        if self._missing < 0:
            end = self._buffer.find(b"\r\n\r\n")
            if end < 0:
                return
            head = self._buffer[:end].lower()
            place = head.find(b"content-length:")
            length = int(head[place + 15 :].split(b"\r\n", 1)[0]) if place >= 0 else 0
            self._body, self._missing = end + 4, end + 4 + length
            self._good = head[9:12] == b"200" and length > 0
            self._length = length
        if len(self._buffer) < self._missing:
            return
        took, good = time.perf_counter() - self._sent, self._good
        self._run.answered(took, good and not self._buffer.startswith(_ERRORS, self._body), self._length)
        self._buffer, self._missing = b"", -1
        self._send()

    def connection_lost(self, exc: Exception | None) -> None:
        self._run.lost()

    def _send(self) -> None:
        assert self._transport is not None
        self._sent = time.perf_counter()
        self._transport.write(next(self._run.requests))


class _Run:
    """One run's counters. Nothing counts until the warm-up is over."""

    def __init__(self, load: Load) -> None:
        self.requests = cycle(load.requests)
        self.counting = False
        self._latencies: list[float] = []
        self._failed = 0
        self._bytes = 0

    def answered(self, seconds: float, good: bool, length: int) -> None:
        if self.counting:
            self._latencies.append(seconds)
            self._failed += not good
            self._bytes = length

    def lost(self) -> None:
        self._failed += self.counting

    def seen(self, seconds: float) -> Seen:
        return Seen(
            req_s=len(self._latencies) / seconds,
            p50_ms=percentile(self._latencies, 0.5) * 1000,
            p95_ms=percentile(self._latencies, 0.95) * 1000,
            p99_ms=percentile(self._latencies, 0.99) * 1000,
            answered=len(self._latencies),
            failed=self._failed,
            body_bytes=self._bytes,
        )


async def _main(load: Load) -> Seen:
    run, loop = _Run(load), asyncio.get_running_loop()
    made = [
        await loop.create_connection(lambda: _Connection(run), "127.0.0.1", load.port) for _ in range(load.connections)
    ]
    await asyncio.sleep(load.warm_up_s)
    run.counting, started = True, time.perf_counter()
    await asyncio.sleep(load.seconds)
    run.counting = False
    seen = run.seen(time.perf_counter() - started)
    for transport, _ in made:
        transport.abort()
    return seen


def main() -> None:
    """Read the specification, send the load, tell what was seen."""
    import uvloop

    spec = orjson.loads(sys.stdin.buffer.read())
    load = Load(**spec | {"requests": tuple(base64.b64decode(request) for request in spec["requests"])})
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        sys.stdout.buffer.write(orjson.dumps(asdict(runner.run(_main(load)))))


if __name__ == "__main__":
    main()
