"""The whole shop and both stand-ins as real processes on fixed ports, each of which can be killed and comes back."""

import asyncio
import base64
import json
import os
import secrets
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import asyncpg
import httpx

from backend import settings
from backend.local import process
from backend.local.account import place_for
from backend.local.ports import free_port
from backend.local.postgres import Postgres
from backend.local.process import Program
from backend.local.valkey import Valkey

PATIENCE_S = 60.0
# Two suppliers to the shop, one company behind both.
SUPPLIER, OTHER_SUPPLIER = "sandbox", "other"
SEALING = ("KEY_ENCRYPTION", "BLIND_INDEX", "SIGNING", "VOUCHER")


@dataclass
class Service:
    """One process of the town: how it is started, and how one sees that it serves."""

    name: str
    program: Callable[[], Program]
    ready: Callable[[], Awaitable[bool]]
    before: Callable[[], object] = lambda: None
    deaths: int = 0


class Town:
    """Processes by name. `keep` starts again whatever ended, as any supervisor would."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.logs = folder, folder / "logs"
        self.logs.mkdir()
        place = place_for(folder)
        self.postgres = Postgres(place, free_port(), secrets.token_urlsafe(16))
        self.valkey = Valkey(place, free_port(), secrets.token_urlsafe(16))
        self.ports = {name: free_port() for name in ("web", "sandbox", "supplier")}
        self.environment = self._environment()
        self.shifts: dict[str, int] = {}
        self._popen: dict[str, subprocess.Popen[bytes]] = {}
        self._stopping = False
        self.services = {
            service.name: service
            for service in (
                Service("postgres", self.postgres.program, self._database_answers, self.postgres.prepare),
                Service("valkey", self.valkey.program, self._cache_answers, self.valkey.prepare),
                self._http("sandbox", "/healthz", "sandbox", "--port", str(self.ports["sandbox"])),
                self._http("supplier", "/healthz", "sandbox-supplier", "--port", str(self.ports["supplier"])),
                self._http("web", "/readyz", "serve"),
                self._tessera("relay", "relay"),
                self._tessera("worker-fulfil", "worker", "--queue", "fulfil"),
                self._tessera("worker-default", "worker", "--queue", "default", "--queue", "bulk"),
            )
        }

    def url(self, name: str) -> str:
        """Where one of the HTTP services answers."""
        return f"http://127.0.0.1:{self.ports[name]}"

    async def start(self, *names: str) -> None:
        """Start these (all when none is named), in order, each once the one before serves."""
        for name in names or self.services:
            await self._start(self.services[name])

    async def run(self, *words: str) -> str:
        """One `tessera` command to its end; returns what it said."""
        told = await asyncio.create_subprocess_exec(
            *(sys.executable, "-W", "ignore", "-m", "backend.cli", *words),
            env={**os.environ, **self.environment},
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        said, _ = await told.communicate()
        assert told.returncode == 0, f"tessera {' '.join(words)}:\n{said.decode()[-4000:]}"
        return said.decode()

    async def kill(self, name: str) -> None:
        """kill -9 of the process and everything it started, then start it again."""
        service = self.services[name]
        service.deaths += 1
        self._end(name)
        await self._start(service)

    async def shift_clock(self, name: str, seconds: int) -> None:
        """Start the process again with a clock that is off by so many seconds."""
        self.shifts[name] = seconds
        await self.kill(name)

    async def keep(self) -> None:
        """Start again whatever ended by itself, until cancelled."""
        while True:
            for name, running in list(self._popen.items()):
                if running.poll() is not None and not self._stopping:
                    await self._start(self.services[name])
            await asyncio.sleep(0.2)

    def stop(self) -> None:
        """End everything at once."""
        self._stopping = True
        for name in reversed(list(self._popen)):
            self._end(name)

    def last_words(self) -> str:
        """The end of every log."""
        return "\n".join(f"--- {name}\n{process.last_words(name, self.logs, 12)}" for name in self.services)

    async def _start(self, service: Service) -> None:
        until = time.monotonic() + PATIENCE_S
        while True:
            service.before()
            # From this thread: the kernel ends the process with the thread that started it.
            running = process.start(service.program(), self.logs)
            self._popen[service.name] = running
            while running.poll() is None:
                if await service.ready():
                    return
                if time.monotonic() > until:
                    raise AssertionError(f"{service.name} does not serve:\n{self.last_words()}")
                await asyncio.sleep(0.05)
            # PostgreSQL refuses while processes of the one before still hold its memory; others wait for a store.
            assert time.monotonic() < until, f"{service.name} does not start:\n{self.last_words()}"
            await asyncio.sleep(0.2)

    def _end(self, name: str) -> None:
        running = self._popen.pop(name, None)
        if running is not None:
            process.kill_group(running.pid)
            running.wait(10)

    def _tessera(self, name: str, *words: str) -> Service:
        async def started() -> bool:
            return True

        return Service(name, lambda: self._program(name, *words), started)

    def _http(self, name: str, path: str, *words: str) -> Service:
        async def answers() -> bool:
            try:
                async with httpx.AsyncClient(trust_env=False, timeout=2) as client:
                    return (await client.get(self.url(name) + path)).status_code == 200
            except httpx.HTTPError:
                return False

        return Service(name, lambda: self._program(name, *words), answers)

    def _program(self, name: str, *words: str) -> Program:
        shift = {"TESSERA_CLOCK_SHIFT_S": str(self.shifts[name])} if name in self.shifts else {}
        command = (sys.executable, "-W", "ignore", "-m", "backend.cli", *words)
        return Program(name, command, {**self.environment, **shift})

    async def _database_answers(self) -> bool:
        try:
            await self.postgres.ready()
        except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError, TimeoutError):
            return False
        return True

    async def _cache_answers(self) -> bool:
        return await asyncio.to_thread(self.valkey.answers)

    def _environment(self) -> dict[str, str]:
        keys = {name: secrets.token_urlsafe(24) for name in ("SANDBOX_MERCHANT", "SANDBOX_PROVIDER")}
        supplier_key = secrets.token_urlsafe(32)
        access = {"adapter": "kasushou", "url": self.url("supplier"), "user_id": "10001", "key": supplier_key}
        return {
            "DATABASE_URL": self.postgres.url,
            "REDIS_URL": self.valkey.url(0),
            "BROKER_URL": self.valkey.url(1),
            "TESSERA_ENVIRONMENT": "test",
            "TESSERA_DEMO": "true",
            "TESSERA_LOG_LEVEL": "WARNING",
            "TESSERA_DATA_DIR": str(self.folder),
            "TESSERA_PORT": str(self.ports["web"]),
            "TESSERA_ARGON2_TIME_COST": "1",
            "TESSERA_ARGON2_MEMORY_KIB": "8",
            "TESSERA_SANDBOX_URL": self.url("sandbox"),
            "TESSERA_SANDBOX_DIR": str(self.folder / "sandbox"),
            "TESSERA_SANDBOX_RETRY_DELAYS": "0.3,1,3,10",
            "TESSERA_SUPPLIERS": json.dumps({SUPPLIER: access, OTHER_SUPPLIER: access}),
            "TESSERA_SUPPLIER_SANDBOX_DIR": str(self.folder / "supplier"),
            "TESSERA_SUPPLIER_SANDBOX_KEY": supplier_key,
            "TESSERA_SUPPLIER_SANDBOX_BALANCE": "10000000",
            "TESSERA_SUPPLIER_SANDBOX_RETRY_DELAYS": "0.3,1,3,10",
            **{f"TESSERA_{name}_KEY": secret for name, secret in keys.items()},
            **{f"TESSERA_{name}_KEY": _key() for name in SEALING},
        }


def _key() -> str:
    return base64.urlsafe_b64encode(secrets.token_bytes(32)).decode()


@asynccontextmanager
async def town() -> AsyncIterator[Town]:
    """A town for the length of a block, its schema made; this process reads the same settings."""
    folder = Path(tempfile.mkdtemp(prefix="tessera-town-"))
    folder.chmod(0o711)
    for name in ("sandbox", "supplier"):
        (folder / name).mkdir(mode=0o700)
    before = dict(os.environ)
    made = Town(folder)
    try:
        os.environ.update(made.environment)
        settings.get.cache_clear()
        await made.start("postgres", "valkey")
        await made.run("migrate")
        yield made
    finally:
        made.stop()
        os.environ.clear()
        os.environ.update(before)
        settings.get.cache_clear()
        home = place_for(folder).home
        shutil.rmtree(folder, ignore_errors=True)
        if home != folder:
            shutil.rmtree(home, ignore_errors=True)
