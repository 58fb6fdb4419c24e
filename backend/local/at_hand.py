"""The shop's database and keys for a command that needs both: those the environment names, else the data folder's."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pydantic import SecretStr

from backend.local import postgres
from backend.local.account import place_for
from backend.local.errors import BackupProblem
from backend.local.folder import DataFolder
from backend.settings import Settings

KEYS = ("key_encryption_key", "blind_index_key", "signing_key")


@contextmanager
def shop(chosen: Settings) -> Iterator[tuple[str, Settings]]:
    """The database's address and the settings with the shop's keys in them.

    Without DATABASE_URL it is the embedded database: the running one, or one started for the length of the block.
    """
    if chosen.database_url:
        yield chosen.database_url, chosen
        return
    folder = DataFolder(chosen.data_dir)
    told = _secrets(folder.path / "secrets.json")
    # A key the operator set stays; the folder only fills the gaps.
    filled = {name: SecretStr(told[name]) for name in KEYS if not getattr(chosen, name).get_secret_value()}
    chosen = chosen.model_copy(update=filled)
    place = place_for(folder.path)
    if port := _port(place.home / "postgres"):
        yield postgres.Postgres(place, port, told["postgres"]).url, chosen
        return
    folder.open()
    try:
        with postgres.running(place, told["postgres"], folder.logs, durable=True) as server:
            yield server.url, chosen
    finally:
        folder.close()


def _secrets(file: Path) -> dict[str, str]:
    try:
        told = json.loads(file.read_text(encoding="utf-8"))
        return {name: str(told[name]) for name in ("postgres", *KEYS)}
    except FileNotFoundError:
        raise BackupProblem(
            f"There is no {file}. It holds the keys of the shop in that folder: put it back from where you keep it, "
            "or name a database with DATABASE_URL and its keys with TESSERA_KEY_ENCRYPTION_KEY and so on."
        ) from None
    except (OSError, ValueError, KeyError) as problem:
        raise BackupProblem(f"{file} cannot be read ({type(problem).__name__}).") from problem


def _port(cluster: Path) -> int | None:
    """The port of a server that runs on this cluster now."""
    try:
        lines = (cluster / "postmaster.pid").read_text(encoding="ascii").splitlines()
        running = Path(f"/proc/{int(lines[0])}/cwd").samefile(cluster)
        return int(lines[3]) if running else None
    except (OSError, ValueError, IndexError):
        return None
