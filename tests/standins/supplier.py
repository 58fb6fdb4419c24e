"""The stand-in supplier as a process of its own, and a customer who signs by hand."""

import hashlib
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import httpx

from tests.standins.sandbox import free_port

USER_ID = "10001"
KEY = "supplier-key-of-the-tests-0123456789"


class SupplierProcess:
    """The supplier under Granian on a loopback port; it can be killed and started again on the same books."""

    def __init__(self, folder: Path, *, retry_delays: str = "0.2,0.3,0.5,1,1") -> None:
        self.folder = folder
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self._retry_delays = retry_delays
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start and wait until it answers."""
        environ = {
            **os.environ,
            "TESSERA_SUPPLIER_SANDBOX_DIR": str(self.folder),
            "TESSERA_SUPPLIER_SANDBOX_USER_ID": USER_ID,
            "TESSERA_SUPPLIER_SANDBOX_KEY": KEY,
            "TESSERA_SUPPLIER_SANDBOX_RETRY_DELAYS": self._retry_delays,
        }
        command = [sys.executable, "-m", "granian", "--interface", "asgi", "--factory", "--no-ws", "--log-level"]
        command += ["warning", "--port", str(self.port), "backend.sandbox.supplier.app:create"]
        self.folder.mkdir(parents=True, exist_ok=True)
        with (self.folder.parent / "supplier.log").open("ab") as log:
            self._process = subprocess.Popen(command, env=environ, stdout=log, stderr=log, start_new_session=True)
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            try:
                if httpx.get(f"{self.url}/healthz", trust_env=False, timeout=2).status_code == 200:
                    return
            except httpx.HTTPError:
                time.sleep(0.05)
        raise AssertionError((self.folder.parent / "supplier.log").read_text())

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


class Customer:
    """Speaks the wire format by hand, and can therefore also speak it wrongly; holds the levers too."""

    def __init__(self, url: str) -> None:
        self.http = httpx.AsyncClient(base_url=url, trust_env=False, timeout=10)

    async def call(
        self,
        path: str,
        body: Any,
        *,
        key: str = KEY,
        user_id: str = USER_ID,
        age_s: int = 0,
        signed: bytes | None = None,
    ) -> dict[str, Any]:
        """One signed request; the envelope of its answer."""
        content = body if isinstance(body, bytes) else compact(body)
        timestamp = str(int((time.time() - age_s) * 1000))
        sign = hashlib.sha1(timestamp.encode() + (content if signed is None else signed) + key.encode()).hexdigest()
        headers = {"Sign": sign, "Timestamp": timestamp, "UserId": user_id, "Content-Type": "application/json"}
        answer = await self.http.post(f"/api/v1/{path}", content=content, headers=headers)
        envelope: dict[str, Any] = answer.json()
        return envelope

    async def buy(self, number: str, **changes: Any) -> dict[str, Any]:
        """Order ¥50 for a phone."""
        body = {"id": 1050, "quantity": 1, "external_orderno": number, "attach": {"recharge_account": "13800000001"}}
        return await self.call("order/buy", body | changes)

    async def info(self, number: str) -> dict[str, Any]:
        """The one order of that number."""
        (entry,) = (await self.call("order/info", {"external_orderno": number}))["data"]
        return entry

    async def behave(self, account: str = "", **behaviour: Any) -> None:
        """Let the supplier misbehave; without an account, for every one."""
        path = f"/_control/behaviour/{account}" if account else "/_control/behaviour"
        (await self.http.put(path, json=behaviour)).raise_for_status()

    async def chances(self, **chances: Any) -> None:
        """Let it misbehave by chance."""
        (await self.http.put("/_control/chances", json=chances)).raise_for_status()

    async def control(self, path: str, body: Any = None, *, method: str | None = None) -> Any:
        """Look into the books, or pull a lever."""
        method = method or ("GET" if body is None else "POST")
        answer = await self.http.request(method, f"/_control/{path}", json=body)
        assert answer.status_code == 200, answer.text
        return answer.json()

    async def good_again(self) -> None:
        """Forget all misbehaviour."""
        await self.http.delete("/_control/behaviour", headers={"Content-Type": "application/json"})


def compact(body: dict[str, Any]) -> bytes:
    """JSON as the supplier wants it."""
    return json.dumps(dict(sorted(body.items())), ensure_ascii=False, separators=(",", ":")).encode()
