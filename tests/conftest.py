"""What every test stands on: private stores, settings made for speed, and no way out of this machine."""

import base64
import ipaddress
import os
import sys
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import certifi
import pytest
import pytest_asyncio
from redis.asyncio import Redis

from backend import settings as configuration
from backend.core import database
from backend.core import redis as cache
from tests.make import vault
from tests.stores import Stores

TEST_SETTINGS = {
    "TESSERA_ENVIRONMENT": "test",
    # One test alone uses the real cost; elsewhere a password is not what is being tested.
    "TESSERA_ARGON2_TIME_COST": "1",
    "TESSERA_ARGON2_MEMORY_KIB": "8",
    "TESSERA_KEY_ENCRYPTION_KEY": base64.urlsafe_b64encode(b"k" * 32).decode(),
    "TESSERA_BLIND_INDEX_KEY": base64.urlsafe_b64encode(b"b" * 32).decode(),
    "TESSERA_SIGNING_KEY": base64.urlsafe_b64encode(b"s" * 32).decode(),
    # Many tests leave orders unpaid; that there is an end to it has tests of its own.
    "TESSERA_OPEN_ORDERS_PER_PERSON": "1000",
    # Many ask at once, on a machine that has much else to do.
    "TESSERA_EXECUTION_TIMEOUT_S": "60",
    "TESSERA_SANDBOX_MERCHANT_KEY": "merchant-key-of-the-tests-0123456789",
    "TESSERA_SANDBOX_PROVIDER_KEY": "provider-key-of-the-tests-0123456789",
}
STORES = pytest.StashKey[Stores]()
KEPT = ("DATABASE_URL", "REDIS_URL")


def pytest_make_parametrize_id(val: object) -> str | None:
    """A long value is called by how it begins: pytest tells each child process the name of the test, whole."""
    return f"{val[:40]!r}+{len(val) - 40}" if isinstance(val, (str, bytes)) and len(val) > 200 else None


def pytest_configure(config: pytest.Config) -> None:
    """Settle the environment before any module of ours reads it."""
    for name in KEPT:
        # A server named for the tests is used through databases of our own, never as it was named.
        if value := os.environ.pop(name, None):
            os.environ.setdefault(f"TESSERA_TEST_{name}", value)
    for name in [name for name in os.environ if name.startswith("TESSERA_") and not name.startswith("TESSERA_TEST_")]:
        del os.environ[name]
    os.environ.update(TEST_SETTINGS)
    _trust_one(config)
    sys.addaudithook(_stay_on_this_machine)
    config.stash[STORES] = Stores()


def pytest_sessionstart(session: pytest.Session) -> None:
    """With parallel workers, the first process starts PostgreSQL once for all of them."""
    config = session.config
    if getattr(config.option, "numprocesses", None) and not hasattr(config, "workerinput"):
        config.stash[STORES].start()


def pytest_configure_node(node: object) -> None:
    """Tell a parallel worker where PostgreSQL is."""
    stores = node.config.stash[STORES]  # type: ignore[attr-defined]
    node.workerinput["stores"] = (stores.server, stores.template)  # type: ignore[attr-defined]


def pytest_unconfigure(config: pytest.Config) -> None:
    """Stop whatever this process started."""
    if STORES in config.stash:
        config.stash[STORES].stop()


@pytest.fixture(scope="session")
def database_url(request: pytest.FixtureRequest) -> str:
    """A migrated database of this worker alone. Tests that need more of them call `fresh_database`."""
    stores = request.config.stash[STORES]
    worker = getattr(request.config, "workerinput", None)
    if worker is None:
        if not stores.started:
            stores.start()
    else:
        stores.join(*worker["stores"])
    url = stores.database_for(worker["workerid"] if worker else "main")
    _set(DATABASE_URL=url)
    return url


@pytest.fixture(scope="session")
def redis_url(request: pytest.FixtureRequest) -> str:
    """A Valkey of this worker alone; it also carries the job queues."""
    url = request.config.stash[STORES].valkey()
    _set(REDIS_URL=url)
    return url


@pytest_asyncio.fixture(scope="session")
async def _pool(database_url: str) -> AsyncIterator[str]:
    await database.connect(database_url, pool_max=20)
    # As `wiring` would: people are known by keyed digests wherever something is bought.
    vault.bind_keys()
    yield database_url
    await database.close()


@pytest_asyncio.fixture
async def db(_pool: str) -> AsyncIterator[str]:
    """The process's pool is open; every table is as the migrations left it, before and after. Gives the address."""
    yield _pool
    await database.fetch("SELECT pristine.restore()")


@pytest_asyncio.fixture(scope="session")
async def _cache(redis_url: str) -> AsyncIterator[str]:
    await cache.open(redis_url)
    yield redis_url
    await cache.close()


@pytest_asyncio.fixture
async def redis(_cache: str) -> AsyncIterator[Redis]:
    """The process's Redis client, on an empty server."""
    client = cache.client()
    await client.flushall()
    yield client


@pytest.fixture
def settings(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """Change settings for one test: `settings.setenv("TESSERA_HOLD_S", "2")`, then read `backend.settings.get()`."""
    configuration.get.cache_clear()
    yield monkeypatch
    monkeypatch.undo()
    configuration.get.cache_clear()


def _trust_one(config: pytest.Config) -> None:
    """Nobody outside is reached, and a client that trusts every authority of the world takes 25 ms to be made."""
    first, end, _ = Path(certifi.where()).read_text(encoding="utf-8").partition("-----END CERTIFICATE-----\n")
    file = Path(tempfile.mkstemp(prefix="tessera-tests-", suffix=".pem")[1])
    file.write_text(first + end, encoding="utf-8")
    config.add_cleanup(file.unlink)
    os.environ.update(SSL_CERT_FILE=str(file), SSL_CERT_DIR=str(file.parent / "no-authorities"))
    # Clients that take nothing from the environment ask there.
    patched = pytest.MonkeyPatch()
    patched.setattr(certifi, "where", lambda: str(file))
    config.add_cleanup(patched.undo)


def _set(**environment: str) -> None:
    os.environ.update(environment)
    configuration.get.cache_clear()


def _stay_on_this_machine(event: str, arguments: tuple[object, ...]) -> None:
    """An audit hook sees every connection and look-up of this interpreter, whichever library makes it."""
    if event in ("socket.connect", "socket.sendto"):
        address = arguments[1]
        host = address[0] if isinstance(address, tuple) else None
    elif event == "socket.getaddrinfo":
        host = arguments[0]
    else:
        return
    if isinstance(host, bytes):
        host = host.decode(errors="replace")
    if isinstance(host, str) and host not in ("", "localhost") and not _is_loopback(host):
        raise RuntimeError(f"A test tried to reach {host}: tests stay on this machine.")


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback or ipaddress.ip_address(host).is_unspecified
    except ValueError:
        return False
