"""Whether the embedded database was migrated and filled by the code as it is now, so that a start may skip asking."""

import asyncio
import hashlib
from pathlib import Path

import asyncpg

from backend.local.account import Place
from backend.local.folder import DataFolder

MIGRATIONS = Path(__file__).parents[1] / "migrations"


class Prepared:
    """Remembers, in the data folder, which cluster was prepared by which migrations."""

    def __init__(self, folder: DataFolder, place: Place) -> None:
        self._folder = folder
        self._stamp = place.home / "postgres" / "PG_VERSION"

    def holds(self, database_url: str) -> bool:
        """True only when nothing can be due: same cluster, same migrations, and the database has them all."""
        if self._folder.remembered("prepared", dict) != self._now():
            return False
        names = {file.stem for file in MIGRATIONS.glob("[0-9]*.py")}
        try:
            return names <= asyncio.run(_applied(database_url))
        except (OSError, asyncpg.PostgresError):
            return False

    def remember(self) -> None:
        """The database is migrated and filled now."""
        self._folder.remember("prepared", self._now())

    def _now(self) -> dict[str, str]:
        digest = hashlib.sha256()
        for file in sorted(path for path in MIGRATIONS.rglob("*") if path.suffix in (".py", ".sql")):
            digest.update(file.name.encode() + b"\0" + file.read_bytes())
        made = self._stamp.stat()
        return {"migrations": digest.hexdigest(), "cluster": f"{made.st_ino}-{made.st_mtime_ns}"}


async def _applied(url: str) -> set[str]:
    connection = await asyncpg.connect(url, timeout=5)
    try:
        return {row["name"] for row in await connection.fetch("SELECT name FROM tortoise_migrations")}
    finally:
        await connection.close()
