"""`tessera restore`: a backup becomes the shop again, whole or not at all.

It is unpacked into a scratch database beside the target, looked at there, and takes the target's name in one
transaction at the very end. Until then the target stays as it was, empty: whatever kills a restore, the next one
starts afresh, and clears away the scratch database of the one that died.
"""

import asyncio
import hashlib
import secrets
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit, urlunsplit

import asyncpg

from backend.core import database, migrating
from backend.local import escrow, opening, soundness, tools
from backend.local.archive import Reader
from backend.local.backup import FORMAT
from backend.local.errors import BackupProblem
from backend.settings import Settings

_SCRATCH = "_restoring_"
_ASIDE = "_empty_"
_MARK = "left by tessera restore"

# Partners' programs may have read further in the catalogue than the saved shop had come: to them all of it is news.
ALL_IS_NEWS = """
UPDATE catalogue_clock SET revision = revision + 1000000000;
UPDATE catalogue_revision SET revision = (SELECT revision FROM catalogue_clock);
"""

# Looks at the restored database by its address before it takes its place; raises BackupProblem when it must not.
Look = Callable[[str], Awaitable[object]]


async def restore(url: str, source: Path, chosen: Settings, *, looks: tuple[Look, ...] = ()) -> dict[str, Any]:
    """Make the empty database at `url` the shop that `source` holds; returns the manifest. Raises BackupProblem.

    Refused before anything is touched: an archive that is not whole, was changed or is sealed with another key; keys
    that are not the saved shop's; a schema newer than this version; a database that is not empty.
    """
    reader = Reader(source, escrow.backup_key(chosen), chosen.backup_key_id)
    try:
        manifest = reader.manifest
        _check_version(manifest)
        await escrow.prove(chosen, manifest["archive"], manifest["escrow"])
        await asyncio.to_thread(reader.check)
        name = unquote(urlsplit(url).path.lstrip("/"))
        major = await _check_target(url, name)
        async with _Beside(url, name) as beside:
            await beside.clear_away()
            scratch = await beside.make()
            program = tools.tool("pg_restore", max(major, 0))
            # Into the scratch database in one transaction: its own failure leaves nothing in it either.
            command = [str(program), "--no-owner", "--no-privileges", "--exit-on-error", "--single-transaction"]
            await asyncio.to_thread(tools.feed, [*command, f"--dbname={beside.scratch}"], scratch, reader.chunks())
            await _look(scratch, manifest)
            for look in looks:
                await look(scratch)
            await _tell_anew(scratch)
            await beside.take_the_place()
        return manifest
    finally:
        reader.close()


def _check_version(manifest: dict[str, Any]) -> None:
    if manifest["format"] != FORMAT:
        raise BackupProblem(f"The archive has form {manifest['format']}; this version reads form {FORMAT}.")
    known = {path.stem for path in migrating.FOLDER.glob("0*.py")}
    if newer := sorted(set(manifest["migrations"]) - known):
        raise BackupProblem(
            f"The archive is of Tessera {manifest['version']}, newer than this one: it has {', '.join(newer)}.\n"
            "Install that version, or a later one, and restore with it."
        )


async def _check_target(url: str, name: str) -> int:
    """Refuse a database that holds anything; returns the server's major version."""
    try:
        connection = await asyncpg.connect(url, timeout=10)
    except (OSError, asyncpg.PostgresError) as problem:
        raise BackupProblem(
            f"The database “{name}” does not answer ({type(problem).__name__}). Make an empty one and restore into it."
        ) from problem
    try:
        if await soundness.counts(connection):
            raise BackupProblem(
                f"The database “{name}” is not empty; a restore never replaces anything. Make an empty database, "
                "point DATABASE_URL at it, and restore again."
            )
        return int(connection.get_server_version().major)
    finally:
        await connection.close()


async def _look(scratch: str, manifest: dict[str, Any]) -> None:
    connection = await asyncpg.connect(scratch)
    try:
        if told := soundness.difference(manifest["rows"], await soundness.counts(connection)):
            raise BackupProblem(f"What was unpacked is not what was saved: {told}.")
        await opening.open_sample(connection)
        await connection.execute(database.ANALYZE)
    finally:
        await connection.close()


async def _tell_anew(scratch: str) -> None:
    connection = await asyncpg.connect(scratch)
    try:
        if await connection.fetchval("SELECT to_regclass('catalogue_clock')") is not None:
            await connection.execute(ALL_IS_NEWS)
    finally:
        await connection.close()


class _Beside:
    """The scratch database beside the target, on a connection to neither of them."""

    def __init__(self, url: str, name: str) -> None:
        self._url = url
        self._name = name
        # One restore at a time, so one name: it tells whose it is, however soon its maker was killed.
        self.scratch = f"{name}{_SCRATCH}{hashlib.sha256(f'{_MARK} {name}'.encode()).hexdigest()[:8]}"
        self._placed = False

    async def __aenter__(self) -> "_Beside":
        for neighbour in ("postgres", "template1"):
            try:
                self._connection = await asyncpg.connect(_at(self._url, neighbour), timeout=10)
            except asyncpg.PostgresError:
                continue
            return self
        raise BackupProblem("The server's database “postgres” is needed beside the shop's, and cannot be reached.")

    async def __aexit__(self, *_: object) -> None:
        if not self._placed:
            await self._connection.execute(f'DROP DATABASE IF EXISTS "{self.scratch}" WITH (FORCE)')
        await self._connection.close()

    async def clear_away(self) -> None:
        """Drop what restores of this database left when they were killed; refuse while another is under way."""
        if not await self._connection.fetchval("SELECT pg_try_advisory_lock($1)", lock_of(self._name)):
            raise BackupProblem(f"Another restore into “{self._name}” is under way.")
        # By its exact name, or by name and mark: nothing that merely looks like one of ours is ever dropped.
        for row in await self._connection.fetch(
            """SELECT datname FROM pg_database WHERE datname = $1
               OR (starts_with(datname, $2) AND shobj_description(oid, 'pg_database') = $3)""",
            self.scratch,
            self._name + _ASIDE,
            _MARK,
        ):
            await self._connection.execute(f'DROP DATABASE IF EXISTS "{row["datname"]}" WITH (FORCE)')

    async def make(self) -> str:
        """Make the scratch database as the target is: encoding, locale, owner; returns its address."""
        try:
            await self._connection.execute(f'CREATE DATABASE "{self.scratch}" TEMPLATE "{self._name}"')
        except asyncpg.ObjectInUseError:
            raise BackupProblem(f"Somebody is connected to “{self._name}”. Stop the shop, then restore.") from None
        except asyncpg.InsufficientPrivilegeError:
            raise BackupProblem(
                "The database's user may not make databases, which a restore needs (ALTER ROLE … CREATEDB)."
            ) from None
        return _at(self._url, self.scratch)

    async def take_the_place(self) -> None:
        """Give the scratch database the target's name; both renamings are one transaction.

        Whoever filled the target while the backup was unpacked loses nothing: it is kept under another name.
        """
        aside = f"{self._name}{_ASIDE}{secrets.token_hex(4)}"
        try:
            async with self._connection.transaction():
                await self._connection.execute(f'ALTER DATABASE "{self._name}" RENAME TO "{aside}"')
                await self._connection.execute(f'ALTER DATABASE "{self.scratch}" RENAME TO "{self._name}"')
                await self._connection.execute(f"COMMENT ON DATABASE \"{aside}\" IS '{_MARK}'")
        except asyncpg.ObjectInUseError:
            raise BackupProblem(
                f"Somebody connected to “{self._name}” meanwhile. Stop the shop, then restore."
            ) from None
        self._placed = True
        if await self._is_filled(aside):
            await self._connection.execute(f'COMMENT ON DATABASE "{aside}" IS NULL')
            raise BackupProblem(
                f"“{self._name}” was filled by somebody while the backup was unpacked. It is the restored shop now; "
                f"what was in it is kept in the database “{aside}”."
            )
        await self._connection.execute(f'DROP DATABASE "{aside}"')

    async def _is_filled(self, name: str) -> bool:
        connection = await asyncpg.connect(_at(self._url, name), timeout=10)
        try:
            return bool(await soundness.counts(connection))
        finally:
            await connection.close()


def lock_of(name: str) -> int:
    """The key of the advisory lock that a restore into the database `name` holds to its end."""
    return int.from_bytes(hashlib.sha256(f"restore {name}".encode()).digest()[:8], "big", signed=True)


def _at(url: str, name: str) -> str:
    return urlunsplit(urlsplit(url)._replace(path=f"/{name}"))
