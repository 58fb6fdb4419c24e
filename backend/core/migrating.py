"""Applies migrations, writes 0001 anew from the models, and tells whether models and migrations agree.

Until the first release the schema has no history worth keeping, so 0001 is rewritten; afterwards each change
is a migration of its own and `remake` goes.
"""

import asyncio
import sys
from pathlib import Path

from tortoise import Tortoise
from tortoise.connection import get_connections
from tortoise.migrations.autodetector import MigrationAutodetector
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint
from tortoise.migrations.executor import MigrationExecutor
from tortoise.migrations.writer import MigrationWriter
from tortoise.transactions import in_transaction

from backend.core import database

FOLDER = Path(__file__).parent.parent / "migrations"
CONSTRAINTS = FOLDER / "sql" / "constraints.sql"
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
            executor = MigrationExecutor(get_connections().get("default"), config["apps"])
            # `plan` asks the record of migrations; were it missing, the question would break the transaction.
            await executor.recorder.ensure_schema(executor._schema_editor(atomic=False))
            plan = await executor.plan()
            await executor.migrate()
        return [step.migration.name for step in plan]
    finally:
        await Tortoise.close_connections()


async def pending() -> list[MigrationWriter]:
    """Migrations that the models ask for beyond those written."""
    config = database.config("postgres://nobody@localhost/none")
    await Tortoise.init(config=config, init_connections=False)
    assert Tortoise.apps is not None
    return list(await MigrationAutodetector(Tortoise.apps, config["apps"]).changes())


async def remake() -> Path:
    """Replace 0001 by what the models say now."""
    later = {path: path.read_text() for path in FOLDER.glob("000[2-9]_*.py")}
    for path in (*FOLDER.glob("0001_*.py"), *later):
        path.unlink()
    try:
        (writer,) = await pending()
        writer.name = "0001_initial"
        CONSTRAINTS.write_text(_constraints())
        return Path(writer.write())
    finally:
        for path, text in later.items():
            path.write_text(text)


def _constraints() -> str:
    """The models' constraints as SQL, for 0002: Tortoise's CreateModel notes them in its state and makes none.

    (Its AddConstraint would, but builds the state of all models anew each time: ten seconds for ours.)
    """
    assert Tortoise.apps is not None
    models = sorted(Tortoise.apps[database.APP].values(), key=lambda model: model._meta.db_table)
    statements = [
        _constraint(model._meta.db_table, constraint) for model in models for constraint in model._meta.constraints
    ]
    return "-- Written from the models by `python -m backend.core.migrating`.\n" + "".join(
        f"{statement};\n" for statement in statements
    )


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
    """`python -m backend.core.migrating [--check]`: rewrite 0001, or exit 1 when models moved on without it."""
    if "--check" in sys.argv:
        return asyncio.run(check())
    print(asyncio.run(remake()).name)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
