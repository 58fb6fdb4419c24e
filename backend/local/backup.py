"""`tessera backup`: one moment of the whole shop in one encrypted file."""

import asyncio
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

import asyncpg

from backend.core import crypto
from backend.local import escrow, opening, soundness, tools, wrapped
from backend.local.archive import Writer
from backend.local.errors import BackupProblem
from backend.settings import Settings

FORMAT = 1


async def back_up(url: str, target: Path, chosen: Settings) -> dict[str, Any]:
    """Write the archive and return its manifest; the shop may go on meanwhile.

    The dump and every number in the manifest are of one snapshot. The archive is refused when the keys at hand do
    not open the shop's codes: such a backup could never be used. Raises BackupProblem.
    """
    key = escrow.backup_key(chosen)
    if await asyncio.to_thread(target.exists):
        raise BackupProblem(f"{target} exists already; a backup never replaces another.")
    try:
        connection = await asyncpg.connect(url, timeout=10)
    except (OSError, asyncpg.PostgresError) as problem:
        raise BackupProblem(f"The database does not answer: {type(problem).__name__}.") from problem
    try:
        return await _of_snapshot(connection, url, target, key, chosen)
    finally:
        await connection.close()


async def _of_snapshot(
    connection: asyncpg.Connection, url: str, target: Path, key: bytes, chosen: Settings
) -> dict[str, Any]:
    major = connection.get_server_version().major
    program = tools.tool("pg_dump", major)
    async with connection.transaction(isolation="repeatable_read", readonly=True):
        snapshot = await connection.fetchval("SELECT pg_export_snapshot()")
        applied = await soundness.migrations(connection)
        if not applied:
            raise BackupProblem("This database holds no shop: there is nothing to save.")
        opened = await opening.open_sample(connection)
        archive_id = crypto.token(18)
        manifest = {
            "format": FORMAT,
            "archive": archive_id,
            "made_at": datetime.now(UTC).isoformat(timespec="seconds"),
            "version": version("tessera"),
            "postgres": major,
            "migrations": applied,
            "rows": await soundness.counts(connection),
            "codes_opened": opened,
            "keys": {"backup": chosen.backup_key_id, "code": await wrapped.names(connection)},
            "escrow": await escrow.canaries(chosen, archive_id),
        }
        try:
            writer = Writer(target, key)
        except OSError as problem:
            raise BackupProblem(f"{target} cannot be written: {problem.strerror}.") from problem
        try:
            command = [str(program), "--format=custom", "--no-owner", "--no-privileges", f"--snapshot={snapshot}"]
            # Rows on their way into the vault count for nothing yet; an import that ends must not wait for the dump.
            command.append(f"--exclude-table={soundness.STAGING}.*")
            async for block in tools.output(command, url):
                writer.write(block)
            return writer.finish(manifest)
        except OSError as problem:
            writer.give_up()
            raise BackupProblem(f"{target} cannot be written: {problem.strerror}.") from problem
        except BaseException:
            writer.give_up()
            raise
