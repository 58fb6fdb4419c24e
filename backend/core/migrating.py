"""Applies migrations, writes the unreleased one anew from the models, and tells whether models and migrations agree.

Released migrations never change. What the models ask for beyond them is one pair of migrations, written anew
until its release: `DRAFT` (tables and columns, from the models) and its invariants (`sql/<number>/`).
"""

import asyncio
import fcntl
import re
import sys
from pathlib import Path

import asyncpg
from tortoise import Tortoise
from tortoise.connection import get_connections
from tortoise.migrations.autodetector import MigrationAutodetector
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint
from tortoise.migrations.operations import AddConstraint, RemoveConstraint, RenameConstraint
from tortoise.migrations.writer import MigrationWriter
from tortoise.transactions import in_transaction

from backend.core import database
from backend.core.migration_states import Executor

FOLDER = Path(__file__).parent.parent / "migrations"
# The pair of the next release, and the folder of its SQL.
DRAFT = "0005_shop"
INVARIANTS = "0006_shop_invariants"
RELEASED = (FOLDER / "sql" / "constraints.sql", FOLDER / "sql" / "0004" / "constraints.sql")
CONSTRAINTS = FOLDER / "sql" / "0006" / "constraints.sql"
# Constraints are compared as SQL: see `_constraints`.
AS_SQL = (AddConstraint, RemoveConstraint, RenameConstraint)
# Any number, the same in every process: two that start at once migrate one after the other.
LOCK = 7_265_921


async def migrate(url: str) -> list[str]:
    """Bring the schema to the newest migration, all or nothing; returns what was applied now.

    Tortoise records a migration after the transaction that ran it; a crash in between would leave a schema
    that can be neither used nor migrated. One outer transaction closes that gap.
    """
    config = database.config(url)
    await Tortoise.init(config=config)
    try:
        async with in_transaction() as connection:
            await connection.execute_query("SELECT pg_advisory_xact_lock($1)", [LOCK])
            executor = Executor(get_connections().get("default"), config["apps"])
            # `plan` asks the record of migrations; were it missing, the question would break the transaction.
            await executor.recorder.ensure_schema(executor._schema_editor(atomic=False))
            plan = await executor.plan()
            await executor.migrate()
        return [step.migration.name for step in plan]
    finally:
        await Tortoise.close_connections()


async def due(url: str) -> list[str]:
    """The migrations that the database lacks, oldest first."""
    connection = await asyncpg.connect(url)
    try:
        applied = {row["name"] for row in await connection.fetch("SELECT name FROM tortoise_migrations")}
    finally:
        await connection.close()
    return sorted({path.stem for path in FOLDER.glob("0*.py")} - applied)


async def pending() -> list[MigrationWriter]:
    """Migrations that the models ask for beyond those written, constraints apart."""
    config = database.config("postgres://nobody@localhost/none")
    await Tortoise.init(config=config, init_connections=False)
    assert Tortoise.apps is not None
    found = list(await MigrationAutodetector(Tortoise.apps, config["apps"]).changes())
    for writer in found:
        writer.operations = [one for one in writer.operations if not isinstance(one, AS_SQL)]
    return [writer for writer in found if writer.operations]


async def remake() -> str:
    """Write the draft anew: what the models say beyond the released migrations."""
    invariants = FOLDER / f"{INVARIANTS}.py"
    kept = invariants.read_text()
    for name in (DRAFT, INVARIANTS):
        (FOLDER / f"{name}.py").unlink(missing_ok=True)
    try:
        (writer,) = await pending()
        writer.name = DRAFT
        CONSTRAINTS.write_text(_constraints())
        return Path(writer.write()).name
    finally:
        invariants.write_text(kept)


def _constraints() -> str:
    """What the models' constraints ask for beyond the released ones, as SQL.

    Tortoise's CreateModel notes constraints in its state and makes none. (Its AddConstraint would, but builds
    the state of all models anew each time: ten seconds for ours.)
    """
    assert Tortoise.apps is not None
    models = sorted(Tortoise.apps[database.APP].values(), key=lambda model: model._meta.db_table)
    wanted = {
        (model._meta.db_table, str(constraint.name)): _constraint(model._meta.db_table, constraint)
        for model in models
        for constraint in model._meta.constraints
    }
    released = _released()
    gone = [_drop(table, name, sql) for (table, name), sql in released.items() if wanted.get((table, name)) != sql]
    new = [sql for key, sql in wanted.items() if released.get(key) != sql]
    return "-- Written from the models by `python -m backend.core.migrating`.\n" + "".join(
        f"{statement};\n" for statement in (*gone, *new)
    )


def _released() -> dict[tuple[str, str], str]:
    """The statements of released constraints by table and name."""
    found: dict[tuple[str, str], str] = {}
    for path in RELEASED:
        for line in path.read_text().splitlines():
            sql = line.rstrip(";")
            if match := re.match(r'ALTER TABLE "(\w+)" (ADD|DROP) CONSTRAINT "(\w+)"', sql):
                table, what, name = match.groups()
            elif match := re.match(r'CREATE UNIQUE INDEX "(\w+)" ON "(\w+)"', sql):
                (name, table), what = match.groups(), "ADD"
            else:
                continue
            if what == "ADD":
                found[table, name] = sql
            else:
                found.pop((table, name), None)
    return found


def _drop(table: str, name: str, sql: str) -> str:
    if sql.startswith("CREATE UNIQUE INDEX"):
        return f'DROP INDEX "{name}"'
    return f'ALTER TABLE "{table}" DROP CONSTRAINT "{name}"'


def _constraint(table: str, constraint: CheckConstraint | UniqueConstraint) -> str:
    if isinstance(constraint, CheckConstraint):
        return f'ALTER TABLE "{table}" ADD CONSTRAINT "{constraint.name}" CHECK ({constraint.check})'
    columns = ", ".join(f'"{name}"' for name in constraint.fields)
    if constraint.condition:
        return f'CREATE UNIQUE INDEX "{constraint.name}" ON "{table}" ({columns}) WHERE {constraint.condition}'
    return f'ALTER TABLE "{table}" ADD CONSTRAINT "{constraint.name}" UNIQUE ({columns})'


async def check() -> int:
    """Say what the migrations lack; 0 when they and the models agree."""
    writers = await pending()
    for writer in writers:
        print(f"models changed without a migration: {[op.describe() for op in writer.operations]}")
    stale = CONSTRAINTS.read_text() != _constraints()
    if stale:
        print(f"{CONSTRAINTS.name} is not what the models say")
    return 1 if writers or stale else 0


def main() -> int:
    """`python -m backend.core.migrating [--check]`: rewrite the draft, or exit 1 when models moved on without it."""
    if "--check" in sys.argv:
        return asyncio.run(check())
    with (FOLDER / "__init__.py").open() as turn:
        fcntl.flock(turn, fcntl.LOCK_EX)  # two at once would each miss the file the other moved aside
        print(asyncio.run(remake()))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
