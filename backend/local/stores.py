"""The shop's two stores: those the environment names, else private ones in the data folder."""

import asyncio
import time
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from urllib.parse import urlsplit

import asyncpg

from backend.local.account import Place
from backend.local.errors import CannotStart
from backend.local.ports import free_port
from backend.local.postgres import Postgres
from backend.local.supervisor import Supervisor
from backend.local.valkey import Valkey

OLDEST_POSTGRES = 15


@dataclass(frozen=True, slots=True)
class Stores:
    """Where the truth and the cache are. The addresses hold passwords: never print one whole."""

    database_url: str
    redis_url: str
    broker_url: str


def start_postgres(supervisor: Supervisor, place: Place, password: str) -> str:
    """Start the private PostgreSQL and wait until the shop's database is there; returns its address."""
    postgres = Postgres(place, free_port(), password)
    for note in postgres.prepare():
        supervisor.say(note)
    child = supervisor.start(postgres.program(), store=True)
    supervisor.until(lambda: _succeeds(postgres.ready), child, patience_s=60)
    return postgres.url


def start_valkey(supervisor: Supervisor, place: Place, password: str) -> Valkey:
    """Start the private Valkey and wait until it answers. Files it cannot read are set aside, once."""
    valkey = Valkey(place, free_port(), password)
    valkey.prepare()
    child = supervisor.start(valkey.program(), store=True)
    until = time.monotonic() + 1.0
    while time.monotonic() < until and child.process.poll() is None and not valkey.answers():
        time.sleep(0.02)
    if child.process.poll() is not None:
        supervisor.discard(child)
        supervisor.say(valkey.set_aside())
        child = supervisor.start(valkey.program(), store=True)
    supervisor.until(valkey.answers, child, patience_s=60)
    return valkey


def check_postgres(url: str) -> None:
    """Refuse a DATABASE_URL that does not answer, or is too old; its password is not repeated."""
    try:
        version = asyncio.run(_version(url))
    except (OSError, ValueError, asyncpg.PostgresError, asyncpg.InterfaceError) as problem:
        reason = str(problem) or type(problem).__name__
        raise CannotStart(f"The PostgreSQL of DATABASE_URL ({_where(url)}) does not answer: {reason}") from problem
    if version < OLDEST_POSTGRES:
        raise CannotStart(f"The PostgreSQL of DATABASE_URL is version {version}; {OLDEST_POSTGRES} or newer is needed.")


def check_redis(url: str, name: str) -> None:
    """Refuse an address that does not answer; its password is not repeated."""
    import redis

    try:
        with redis.Redis.from_url(url, socket_connect_timeout=5, socket_timeout=5) as client:
            client.ping()
    except (redis.RedisError, OSError, ValueError) as problem:
        raise CannotStart(f"The Redis of {name} ({_where(url)}) does not answer: {problem}") from problem


async def _version(url: str) -> int:
    connection = await asyncpg.connect(url, timeout=5)
    try:
        return int(connection.get_server_version().major)
    finally:
        await connection.close()


def _succeeds(attempt: Callable[[], Coroutine[object, object, None]]) -> bool:
    try:
        asyncio.run(attempt())
    except (OSError, asyncpg.PostgresError):
        return False
    return True


def _where(url: str) -> str:
    try:
        parts = urlsplit(url)
        return f"{parts.hostname or '?'}:{parts.port or 'default port'}"
    except ValueError:
        return "an address that cannot be read"
