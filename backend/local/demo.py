"""`tessera demo`: the whole shop on this machine, from an empty folder or from where it was left."""

import base64
import contextlib
import http.client
import json
import os
import secrets
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from backend.local import leftovers
from backend.local.account import Place, place_for
from backend.local.errors import CannotStart, Stopped
from backend.local.folder import DataFolder, new_password
from backend.local.ports import free_port, why_unusable
from backend.local.prepared import Prepared
from backend.local.process import Program
from backend.local.stores import Stores, check_postgres, check_redis, start_postgres, start_valkey
from backend.local.supervisor import Supervisor
from backend.settings import Settings

PROJECT = Path(__file__).parents[2]
QUEUES = ("fulfil", "default", "bulk")
READY_S = 60.0
# The stand-in supplier, as the seeded shop and the supplier itself know each other.
SUPPLIER, SUPPLIER_USER = "kuaichong", "10001"
EVERY_INTERFACE = ("0.0.0.0", "::")  # noqa: S104  # compared with, not bound to


def run(settings: Settings, *, scale: float = 1.0, pages: bool = True, scripts: Path = PROJECT) -> int:
    """Start everything, say where it is, keep it running until asked to stop. Returns the exit code.

    Every expected obstacle is one message and exit code 1; nothing is started before the port, the folder and the
    built pages have been looked at.
    """
    folder = DataFolder(settings.data_dir)
    try:
        folder.open()
        with Supervisor(folder.logs, _say) as supervisor:
            try:
                _start(supervisor, folder, settings, scale, scripts if pages else None)
                supervisor.watch()
            except Stopped:
                pass
            _say("Stopping …")
        _say("Stopped. Everything is kept for the next start.")
    except CannotStart as problem:
        print(f"\n{problem}", file=sys.stderr, flush=True)
        return 1
    finally:
        folder.close()
    return 0


def _start(supervisor: Supervisor, folder: DataFolder, settings: Settings, scale: float, built: Path | None) -> None:
    place = place_for(folder.path) if not (settings.database_url and settings.redis_url) else Place(folder.path, None)
    if ended := leftovers.end(folder.path, [place.home / "valkey"]):
        _say(f"Ended {ended} processes of an earlier run that was cut off.")
    _check_port(settings)
    if built is not None:
        _check_pages(built)
    keys = _keys(folder, place, settings)

    for note in place.notes:
        _say(note)
    stores = _stores(supervisor, place, settings, keys)
    sandbox_port = free_port(_port_of(folder))
    folder.remember("sandbox", {"port": sandbox_port})
    (folder.path / "sandbox").mkdir(mode=0o700, exist_ok=True)
    supplier_port = free_port(_port_of(folder, "sandbox-supplier"))
    folder.remember("sandbox-supplier", {"port": supplier_port})
    (folder.path / "sandbox-supplier").mkdir(mode=0o700, exist_ok=True)
    environment = _environment(folder, settings, stores, keys, sandbox_port)
    environment |= _supplier_environment(folder, environment, supplier_port)

    sandbox = supervisor.start(_tessera("sandbox", environment, "sandbox", "--port", str(sandbox_port)))
    supplier = supervisor.start(
        _tessera("sandbox-supplier", environment, "sandbox-supplier", "--port", str(supplier_port))
    )
    prepared = None if settings.database_url else Prepared(folder, place)
    if prepared is None or not prepared.holds(stores.database_url):
        _say("Preparing the database; a first start fills the shop, which takes a little longer …")
        supervisor.finish(_tessera("migrate", environment, "migrate", "--seed", str(scale)))
        if prepared is not None:
            prepared.remember()
    supervisor.until(lambda: _answers("127.0.0.1", sandbox_port, "/healthz"), sandbox, patience_s=READY_S)
    supervisor.until(lambda: _answers("127.0.0.1", supplier_port, "/healthz"), supplier, patience_s=READY_S)
    web = supervisor.start(_tessera("web", environment, "serve"))
    host = "127.0.0.1" if settings.host in EVERY_INTERFACE else settings.host
    supervisor.until(lambda: _answers(host, settings.port, "/readyz"), web, patience_s=READY_S)
    # After the web process, not beside it: on few cores they would only delay the first page.
    supervisor.start(_tessera("relay", environment, "relay"))
    for queue in QUEUES:
        supervisor.start(_tessera(f"worker-{queue}", environment, "worker", "--queue", queue))
    _welcome(settings, folder)


def _check_port(settings: Settings) -> None:
    problem = why_unusable(settings.host, settings.port)
    if problem is None:
        return
    raise CannotStart(
        f"Tessera cannot listen at {settings.host}:{settings.port}: {problem.strerror}.\n"
        f"Another program may use the port. Choose one with TESSERA_PORT, for example:\n"
        f"  TESSERA_PORT={free_port()} make demo"
    )


def _check_pages(project: Path) -> None:
    missing = [ui for ui in ("storefront-ui", "admin-ui") if not (project / ui / "dist" / "index.html").is_file()]
    if missing:
        raise CannotStart(f"{' and '.join(missing)} is not built yet. Run `make demo`, or `make ui` first.")


def _keys(folder: DataFolder, place: Place, settings: Settings) -> dict[str, str]:
    """The secrets of this folder, made at its first use: losing them would make the stored codes unreadable."""
    cluster = place.home / "postgres"
    embedded = not settings.database_url and cluster.is_dir() and any(cluster.iterdir())
    if embedded and not (folder.path / "secrets.json").exists():
        raise CannotStart(
            f"{folder.path} holds a database but not the keys its contents are sealed with (secrets.json).\n"
            "Put that file back from a backup, or set TESSERA_DATA_DIR to a new folder to start afresh."
        )
    keys = folder.remembered("secrets", _new_keys)
    if isinstance(keys, dict) and (later := {name: make() for name, make in LATER_KEYS.items() if name not in keys}):
        # A folder of an earlier version: it sealed nothing with these yet.
        keys |= later
        folder.remember("secrets", keys)
    if not isinstance(keys, dict) or (missing := _new_keys().keys() - keys.keys()):
        raise CannotStart(f"{folder.path / 'secrets.json'} is not complete: {', '.join(sorted(missing))} is missing.")
    return {str(name): str(value) for name, value in keys.items()}


def _new_keys() -> dict[str, str]:
    return {
        "postgres": new_password(),
        "valkey": new_password(),
        "key_encryption_key": _key(),
        "blind_index_key": _key(),
        "signing_key": _key(),
        "sandbox_merchant_key": new_password(),
        "sandbox_provider_key": new_password(),
        **{name: make() for name, make in LATER_KEYS.items()},
    }


def _key() -> str:
    return base64.urlsafe_b64encode(secrets.token_bytes(32)).decode()


# Keys that came after the first release: made when a folder has none.
LATER_KEYS: dict[str, Callable[[], str]] = {
    "supplier_sandbox_key": new_password,
}


def _stores(supervisor: Supervisor, place: Place, settings: Settings, keys: Mapping[str, str]) -> Stores:
    database, cache = settings.database_url, settings.redis_url
    broker = settings.broker_url or cache
    if database:
        check_postgres(database)
    else:
        _say("Starting PostgreSQL …")
        database = start_postgres(supervisor, place, keys["postgres"])
    if cache:
        check_redis(cache, "REDIS_URL")
        if broker != cache:
            check_redis(broker, "BROKER_URL")
    else:
        valkey = start_valkey(supervisor, place, keys["valkey"])
        cache, broker = valkey.url(0), settings.broker_url or valkey.url(1)
    return Stores(database, cache, broker)


def _environment(
    folder: DataFolder, settings: Settings, stores: Stores, keys: Mapping[str, str], sandbox_port: int
) -> dict[str, str]:
    """What every process is told. A key the operator set stays; `tessera demo` only fills the gaps."""
    told = {
        name: os.environ.get(f"TESSERA_{name.upper()}") or value
        for name, value in keys.items()
        if name not in ("postgres", "valkey")
    }
    environment = {f"TESSERA_{name.upper()}": value for name, value in told.items()}
    return environment | {
        leftovers.MARK: str(folder.path),
        "DATABASE_URL": stores.database_url,
        "REDIS_URL": stores.redis_url,
        "BROKER_URL": stores.broker_url,
        "TESSERA_DATA_DIR": str(folder.path),
        "TESSERA_HOST": settings.host,
        "TESSERA_PORT": str(settings.port),
        "TESSERA_ENVIRONMENT": "development",
        "TESSERA_DEMO": "true",
        "TESSERA_SANDBOX_URL": f"http://127.0.0.1:{sandbox_port}",
        "TESSERA_SANDBOX_MERCHANT_ID": settings.sandbox_merchant_id,
        "TESSERA_SANDBOX_MERCHANT_NAME": settings.shop_name_en,
        "TESSERA_SANDBOX_DIR": str(folder.path / "sandbox"),
        "PYTHONUNBUFFERED": "1",
    }


def _supplier_environment(folder: DataFolder, environment: Mapping[str, str], port: int) -> dict[str, str]:
    """Where the stand-in supplier keeps its books, and how the shop reaches it, beside the operator's own."""
    own = json.loads(os.environ.get("TESSERA_SUPPLIERS") or "{}")
    stand_in = {
        "adapter": "kasushou",
        "url": f"http://127.0.0.1:{port}",
        "user_id": SUPPLIER_USER,
        "key": environment["TESSERA_SUPPLIER_SANDBOX_KEY"],
    }
    return {
        "TESSERA_SUPPLIER_SANDBOX_DIR": str(folder.path / "sandbox-supplier"),
        "TESSERA_SUPPLIER_SANDBOX_USER_ID": SUPPLIER_USER,
        "TESSERA_SUPPLIERS": json.dumps({SUPPLIER: stand_in} | own),
    }


def _tessera(name: str, environment: Mapping[str, str], *words: str) -> Program:
    return Program(name, (sys.executable, "-m", "backend.cli", *words), environment)


def _port_of(folder: DataFolder, name: str = "sandbox") -> int | None:
    """A sandbox keeps its port from run to run, so that pay links of open orders stay good."""
    found = folder.remembered(name, dict)
    port = found.get("port") if isinstance(found, dict) else None
    return port if isinstance(port, int) and 0 < port < 65536 else None


def _answers(host: str, port: int, path: str) -> bool:
    connection = http.client.HTTPConnection(host, port, timeout=2)
    try:
        connection.request("GET", path)
        status = connection.getresponse().status
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()
    return status == 200


def _welcome(settings: Settings, folder: DataFolder) -> None:
    address = settings.address()
    _say("")
    _say("Tessera is running. Ctrl-C stops it.")
    _say("")
    rows: list[tuple[str, str]] = [
        ("Storefront", f"{address}/"),
        ("Admin", f"{address}/admin"),
        ("Messages sent", f"{address}/messages"),
        ("Data and logs", str(folder.path)),
        *_logins(folder),
    ]
    for label, value in rows:
        _say(f"  {label:<16} {value}")
    _say("")


def _logins(folder: DataFolder) -> Sequence[tuple[str, str]]:
    """The seed writes the logins it made into the data folder; none when the shop was not seeded by us."""
    try:
        found = json.loads((folder.path / "logins.json").read_text(encoding="utf-8"))
        return [(f"{login['role'].capitalize()}", f"{login['name']}  /  {login['password']}") for login in found]
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return []


def _say(words: str) -> None:
    with contextlib.suppress(BrokenPipeError):
        print(words, flush=True)
