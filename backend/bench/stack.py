"""A shop of its own for one run: private stores and processes on free ports, gone afterwards."""

import base64
import os
import secrets
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from backend import settings
from backend.bench.report import say
from backend.local import process
from backend.local.account import place_for
from backend.local.demo import QUEUES
from backend.local.folder import DataFolder
from backend.local.ports import free_port
from backend.local.process import Program
from backend.local.stores import start_postgres, start_valkey
from backend.local.supervisor import Child, Supervisor

READY_S = 180.0


class Stack:
    """The stores run from the start; services are started by name. This process speaks to the same database."""

    def __init__(self, supervisor: Supervisor, folder: DataFolder) -> None:
        self._supervisor, self._folder = supervisor, folder
        self._children: dict[str, Child] = {}
        # Seconds from starting a service to its first good answer.
        self.ready_s: dict[str, float] = {}
        place = place_for(folder.path)
        self.database_url = start_postgres(supervisor, place, secrets.token_urlsafe(16))
        valkey = start_valkey(supervisor, place, secrets.token_urlsafe(16))
        self.port, self.sandbox_port = free_port(), free_port()
        self.environment = {
            "DATABASE_URL": self.database_url,
            "REDIS_URL": valkey.url(0),
            "BROKER_URL": valkey.url(1),
            "TESSERA_DATA_DIR": str(folder.path),
            "TESSERA_PORT": str(self.port),
            "TESSERA_ENVIRONMENT": "production",
            "TESSERA_LOG_LEVEL": "WARNING",
            "TESSERA_SANDBOX_URL": f"http://127.0.0.1:{self.sandbox_port}",
            "TESSERA_SANDBOX_DIR": str(folder.path / "sandbox"),
            **{f"TESSERA_{name}_KEY": _key() for name in ("KEY_ENCRYPTION", "BLIND_INDEX", "SIGNING")},
            **{f"TESSERA_SANDBOX_{name}_KEY": secrets.token_urlsafe(24) for name in ("MERCHANT", "PROVIDER")},
        }
        os.environ.update(self.environment)
        settings.get.cache_clear()

    @property
    def base(self) -> str:
        """Where the shop answers."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def sandbox(self) -> str:
        """Where the payment provider answers."""
        return f"http://127.0.0.1:{self.sandbox_port}"

    def set(self, name: str, value: str) -> None:
        """Change a setting for this process and for those started from now on."""
        self.environment[name] = os.environ[name] = value
        settings.get.cache_clear()

    def migrate(self, *, scale: float | None = None) -> None:
        """Make the schema; with `scale`, fill the shop."""
        words = ("migrate",) if scale is None else ("migrate", "--seed", str(scale))
        self._supervisor.finish(self._tessera("migrate", *words))

    def start_shop(self) -> None:
        """Start what is not running yet of the provider, the relay, a worker for each queue and the web process."""
        self._start("sandbox", self._tessera("sandbox", "sandbox", "--port", str(self.sandbox_port)))
        self._start("relay", self._tessera("relay", "relay"))
        for queue in QUEUES:
            self._start(f"worker-{queue}", self._tessera(f"worker-{queue}", "worker", "--queue", queue))
        self._start("web", self._tessera("web", "serve"))
        self._wait("sandbox", self.sandbox_port, "/healthz")
        self._wait("web", self.port, "/readyz")

    def start_service(self, name: str, *words: str) -> None:
        """Start one `tessera` command by a name to stop it by."""
        self._start(name, self._tessera(name, *words))

    def start_server(self, name: str, target: str) -> int:
        """Serve any ASGI application as the shop is served; returns its port."""
        port = free_port()
        command = ("granian", "--interface", "asgi", "--loop", "uvloop", "--host", "127.0.0.1", "--port", str(port))
        self._start(name, Program(name, (sys.executable, "-m", *command, target), self.environment))
        self._wait(name, port, "/")
        return port

    def stop(self, name: str) -> None:
        """End one service."""
        child = self._children.pop(name)
        self._supervisor.discard(child)
        child.process.send_signal(child.program.stop_signal)
        try:
            child.process.wait(5)
        finally:
            process.kill_group(child.process.pid)
            child.process.wait()

    def crash(self, name: str) -> None:
        """Kill a service or store at once and start it again."""
        (child,) = [one for one in self._supervisor.children if one.program.name == name]
        self._supervisor.begin_again(child)

    def sessions(self) -> dict[int, str]:
        """Session of each running process of the stack, stores included → its name."""
        return {child.process.pid: child.program.name for child in self._supervisor.children}

    def rss_mb(self, name: str) -> float:
        """Resident memory of a service, its own children included, in MB."""
        group = self._children[name].process.pid
        pages = 0
        for entry in Path("/proc").iterdir():
            if entry.name.isdigit() and _session_of(entry) == group:
                pages += int((entry / "statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 1e6

    def peak_rss_mb(self, name: str) -> float:
        """The most resident memory a service's own process ever had, in MB."""
        status = Path(f"/proc/{self._children[name].process.pid}/status").read_text()
        return int(status.partition("VmHWM:")[2].split()[0]) * 1024 / 1e6

    def logs(self, name: str) -> str:
        """The end of a service's log."""
        return process.last_words(name, self._folder.logs, lines=30)

    def _start(self, name: str, program: Program) -> None:
        if name not in self._children:
            self._children[name] = self._supervisor.start(program)

    def _wait(self, name: str, port: int, path: str) -> None:
        from backend.local.demo import _answers

        child = self._children[name]
        self._supervisor.until(lambda: _answers("127.0.0.1", port, path), child, patience_s=READY_S)
        self.ready_s.setdefault(name, time.monotonic() - child.started)

    def _tessera(self, name: str, *words: str) -> Program:
        return Program(name, (sys.executable, "-m", "backend.cli", *words), self.environment)


@contextmanager
def stack() -> Iterator[Stack]:
    """Private stores for the length of a block; everything started is ended and every file removed."""
    path = Path(tempfile.mkdtemp(prefix="tessera-bench-"))
    folder = DataFolder(path)
    home = place_for(path).home
    before = dict(os.environ)
    try:
        path.chmod(0o711)
        folder.open()
        with Supervisor(folder.logs, say) as supervisor:
            yield Stack(supervisor, folder)
    finally:
        os.environ.clear()
        os.environ.update(before)
        settings.get.cache_clear()
        folder.close()
        shutil.rmtree(path, ignore_errors=True)
        if home != path:
            shutil.rmtree(home, ignore_errors=True)


def _key() -> str:
    return base64.urlsafe_b64encode(secrets.token_bytes(32)).decode()


def _session_of(entry: Path) -> int:
    try:
        return int((entry / "stat").read_text().rpartition(")")[2].split()[3])
    except (OSError, ValueError, IndexError):
        return -1
