"""The sandbox provider as a process of its own, a merchant who signs by hand, and a desk that takes callbacks."""

import asyncio
import base64
import hashlib
import hmac
import os
import secrets
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import orjson

MERCHANT_ID = "1900000001"
MERCHANT_KEY = "merchant-key-of-the-tests-0123456789"
PROVIDER_KEY = "provider-key-of-the-tests-0123456789"


class SandboxProcess:
    """The provider under Granian on a loopback port; it can be killed and started again on the same books."""

    def __init__(self, folder: Path, *, retry_delays: str = "0.2,0.3,0.5,1,1,1,1") -> None:
        self.folder = folder
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self._retry_delays = retry_delays
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start and wait until it answers."""
        environ = {
            **os.environ,
            "TESSERA_SANDBOX_DIR": str(self.folder),
            "TESSERA_SANDBOX_MERCHANT_ID": MERCHANT_ID,
            "TESSERA_SANDBOX_MERCHANT_KEY": MERCHANT_KEY,
            "TESSERA_SANDBOX_PROVIDER_KEY": PROVIDER_KEY,
            "TESSERA_SANDBOX_RETRY_DELAYS": self._retry_delays,
        }
        command = [sys.executable, "-m", "granian", "--interface", "asgi", "--factory", "--no-ws", "--log-level"]
        command += ["warning", "--port", str(self.port), "backend.sandbox.app:create"]
        with (self.folder.parent / "sandbox.log").open("ab") as log:
            self._process = subprocess.Popen(command, env=environ, stdout=log, stderr=log, start_new_session=True)
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            try:
                if httpx.get(f"{self.url}/healthz", trust_env=False, timeout=2).status_code == 200:
                    return
            except httpx.HTTPError:
                time.sleep(0.05)
        raise AssertionError((self.folder.parent / "sandbox.log").read_text())

    def kill(self) -> None:
        """kill -9 of the server and its worker."""
        self._end(signal.SIGKILL)

    def stop(self) -> None:
        """An orderly end."""
        self._end(signal.SIGTERM)

    def _end(self, number: signal.Signals) -> None:
        if self._process is not None:
            if self._process.poll() is None:
                os.killpg(self._process.pid, number)
            self._process.wait(10)
            self._process = None


def free_port() -> int:
    """A loopback port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


class Merchant:
    """Speaks the wire format by hand, and can therefore also speak it wrongly."""

    def __init__(self, url: str) -> None:
        self.http = httpx.AsyncClient(base_url=url, trust_env=False, timeout=10)

    def authorization(
        self,
        method: str,
        target: str,
        body: bytes = b"",
        *,
        key: str = MERCHANT_KEY,
        merchant_id: str = MERCHANT_ID,
        age_s: int = 0,
        nonce: str | None = None,
    ) -> str:
        """The header as documented, or with one thing wrong."""
        nonce = nonce or secrets.token_hex(16)
        timestamp = str(int(time.time()) - age_s)
        message = f"{method}\n{target}\n{timestamp}\n{nonce}\n".encode() + body + b"\n"
        signature = base64.b64encode(hmac.new(key.encode(), message, hashlib.sha256).digest()).decode()
        return (
            f'SANDBOX-HMAC-SHA256 mchid="{merchant_id}",nonce="{nonce}",timestamp="{timestamp}",signature="{signature}"'
        )

    async def call(self, method: str, target: str, body: Any = None, **wrong: Any) -> httpx.Response:
        """One signed request."""
        content = b"" if body is None else body if isinstance(body, bytes) else orjson.dumps(body)
        headers = {"Authorization": self.authorization(method, target, content, **wrong)}
        return await self.http.request(method, target, content=content, headers=headers)

    async def create(self, number: str, desk_url: str, **changes: Any) -> httpx.Response:
        """Open a payment."""
        return await self.call("POST", "/v1/payments", payment_body(number, desk_url, **changes))

    async def pay(self, answer: httpx.Response) -> httpx.Response:
        """Pay without a page what `create` answered."""
        return await self.http.post(answer.json()["pay_url"], headers={"Accept": "application/json"})

    async def behave(self, number: str = "", **behaviour: Any) -> None:
        """Let the provider misbehave; without a number, for every payment."""
        path = f"/_control/behaviour/{number}" if number else "/_control/behaviour"
        (await self.http.put(path, json=behaviour)).raise_for_status()

    async def control(self, number: str) -> dict[str, Any]:
        """What the provider's books say about the payment and its callbacks."""
        answer: dict[str, Any] = (await self.http.get(f"/_control/payments/{number}")).raise_for_status().json()
        return answer


def payment_body(number: str, desk_url: str, **changes: Any) -> dict[str, Any]:
    """A request to open a payment of ¥25.00."""
    return {
        "mchid": MERCHANT_ID,
        "out_trade_no": number,
        "description": "Video month",
        "notify_url": desk_url,
        "return_url": "http://127.0.0.1:9/orders/1",
        "amount": {"total": 2500, "currency": "CNY"},
    } | changes


def number() -> str:
    """A fresh merchant's reference."""
    return secrets.token_hex(16)


@dataclass
class Desk:
    """Takes callbacks over a real socket. `answers` are statuses given one after another, then 200."""

    url: str = ""
    answers: list[int] = field(default_factory=list)
    received: list[tuple[float, dict[str, str], bytes]] = field(default_factory=list)
    _server: asyncio.Server | None = None
    _lines: dict[asyncio.Task[None], asyncio.StreamWriter] = field(default_factory=dict)

    async def open(self) -> None:
        """Listen on a free port."""
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", free_port())
        port = self._server.sockets[0].getsockname()[1]
        self.url = f"http://127.0.0.1:{port}/callbacks"

    async def close(self) -> None:
        """Stop listening and hang up."""
        if self._server is not None:
            self._server.close()
        for writer in self._lines.values():
            writer.close()
        await asyncio.gather(*self._lines, return_exceptions=True)

    def about(self, reference: str) -> list[tuple[float, dict[str, str], bytes]]:
        """The callbacks received for one payment: when (monotonic seconds), headers, body."""
        return [entry for entry in self.received if orjson.loads(entry[2])["resource"]["out_trade_no"] == reference]

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._lines[task] = writer
        task.add_done_callback(self._lines.pop)
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
                headers = dict(line.lower().split(": ", 1) for line in head[1:] if line)
                original = dict(line.split(": ", 1) for line in head[1:] if line)
                body = await reader.readexactly(int(headers["content-length"]))
                self.received.append((time.monotonic(), original, body))
                status = self.answers.pop(0) if self.answers else 200
                writer.write(f"HTTP/1.1 {status} X\r\nContent-Length: 2\r\n\r\nok".encode())
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()


async def eventually(check: Callable[[], bool], *, within_s: float = 45.0) -> None:
    """Wait until `check` holds."""
    deadline = time.monotonic() + within_s
    while not check():
        assert time.monotonic() < deadline, "it did not happen in time"
        await asyncio.sleep(0.02)
