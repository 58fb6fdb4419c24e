"""Rows on their way into the vault: staged unseen, then stored all at once.

Each job has an unlogged table of its own. Nothing in it counts until `store` moves it over in one
transaction, so a killed import leaves only a table that the next try (or the sweep) drops.
"""

from collections.abc import Callable
from uuid import UUID

from backend.core import database
from backend.domain.tasks.files.failures import RowProblem
from backend.domain.vault.importing.blocks import COLUMNS, Block
from backend.domain.vault.models import Batch

SCHEMA = "staging"
STORE_ROWS = 100_000

_CREATE = """
CREATE UNLOGGED TABLE staging.{name} (
    row bigint NOT NULL, id uuid NOT NULL, sealed bytea NOT NULL, secret_index bytea NOT NULL, number_index bytea,
    parts smallint NOT NULL, length smallint NOT NULL, expires_on date
)
"""
_CREATE_PROBLEMS = """
CREATE UNLOGGED TABLE staging.{name}_problem (row bigint NOT NULL, code text NOT NULL, excerpt text)
"""
# The first of several rows with one secret or number stays; the later ones are told apart from what the
# product has already, which is told of the first.
_REPEATED = """
INSERT INTO staging.{name}_problem (row, code)
SELECT DISTINCT row, '{problem}' FROM (
    SELECT s.row, row_number() OVER (PARTITION BY s.{index} ORDER BY s.row) AS n
    FROM staging.{name} AS s JOIN (
        SELECT {index} FROM staging.{name} WHERE {index} IS NOT NULL GROUP BY {index} HAVING count(*) > 1
    ) AS repeated USING ({index})
) AS ranked
WHERE n > 1 AND NOT EXISTS (SELECT FROM staging.{name}_problem AS p WHERE p.row = ranked.row)
"""
_STORED = """
INSERT INTO staging.{name}_problem (row, code)
SELECT s.row, '{problem}' FROM staging.{name} AS s
JOIN code ON code.product_id = $1 AND code.{index} = s.{index}
WHERE NOT EXISTS (SELECT FROM staging.{name}_problem AS p WHERE p.row = s.row)
"""
_STORE = """
WITH stored AS (
INSERT INTO code (id, product_id, variant_id, batch_id, sealed, secret_index, number_index, parts, length,
    expires_on, state)
SELECT id, $1, $2, $3, sealed, secret_index, number_index, parts, length, expires_on, 'FREE'
FROM staging.{name} AS s WHERE row BETWEEN $4 AND $5
    AND NOT EXISTS (SELECT FROM staging.{name}_problem AS p WHERE p.row = s.row)
ORDER BY row
RETURNING 1
) SELECT count(*) AS n FROM stored
"""


_KEEP = """
WITH kept AS (
    INSERT INTO job_problem (id, job_id, row, code, excerpt)
    SELECT gen_random_uuid(), $1, row, code, excerpt FROM staging.{name}_problem ORDER BY row
    RETURNING 1
) SELECT count(*) AS n FROM kept
"""


class StagingLost(Exception):
    """Rows that were staged are gone (PostgreSQL restarted): the import must begin anew."""


class Staging:
    """One job's tables."""

    def __init__(self, job_id: UUID) -> None:
        self._name = f"job_{job_id.hex}"
        self.staged = 0
        self.last_row = 0

    async def create(self) -> None:
        """Fresh tables; those of an earlier try go."""
        await self.drop()
        await database.execute(_CREATE.format(name=self._name))
        await database.execute(_CREATE_PROBLEMS.format(name=self._name))

    async def drop(self) -> None:
        """Forget everything staged."""
        await database.execute(f"DROP TABLE IF EXISTS staging.{self._name}, staging.{self._name}_problem")

    async def add(self, block: Block) -> None:
        """Stage a block."""
        if block.rows:
            await database.copy(self._name, COLUMNS, block.rows, schema=SCHEMA)
            self.staged += len(block.rows)
            self.last_row = max(self.last_row, block.rows[-1][0])
        if block.problems:
            await database.copy(f"{self._name}_problem", ("row", "code", "excerpt"), block.problems, schema=SCHEMA)

    async def judge(self, product_id: UUID) -> int:
        """Refuse what is in the file twice or in the vault already; returns how many such rows there are."""
        (counted,) = await database.fetch(f"SELECT count(*) AS n FROM staging.{self._name}")  # noqa: S608
        if counted["n"] != self.staged:
            raise StagingLost
        before = await self._problems()
        for index in ("secret_index", "number_index"):
            await database.execute(
                _REPEATED.format(name=self._name, index=index, problem=RowProblem.DUPLICATE_IN_FILE.value)
            )
        for index in ("secret_index", "number_index"):
            await database.execute(
                _STORED.format(name=self._name, index=index, problem=RowProblem.ALREADY_STORED.value), product_id
            )
        return await self._problems() - before

    async def store(self, batch: Batch, product_id: UUID, told: Callable[[int], None]) -> int:
        """Move what was not refused into the vault, in the open transaction; returns how many codes."""
        await database.execute(f"ANALYZE staging.{self._name}_problem")
        stored = 0
        for first in range(1, self.last_row + 1, STORE_ROWS):
            (counted,) = await database.fetch(
                _STORE.format(name=self._name), product_id, batch.variant_id, batch.id, first, first + STORE_ROWS - 1
            )
            stored += counted["n"]
            told(stored)
        return stored

    async def keep_problems(self, job_id: UUID) -> int:
        """Write the refused rows down for the job, in the open transaction; returns how many."""
        (counted,) = await database.fetch(_KEEP.format(name=self._name), job_id)
        return int(counted["n"])

    async def _problems(self) -> int:
        (counted,) = await database.fetch(f"SELECT count(*) AS n FROM staging.{self._name}_problem")  # noqa: S608
        return int(counted["n"])
