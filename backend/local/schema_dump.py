"""The database's schema as one text: what the ORM's own drift check cannot see, triggers and functions included.

`python -m backend.local.schema_dump` writes `backend/migrations/schema.sql`; with `--check` it exits 1 when the
migrations make another schema than the one written there.
"""

import asyncio
import re
import secrets
import subprocess
import sys
import tempfile
from pathlib import Path

from backend.core import migrating
from backend.local import postgres
from backend.local.account import place_for

FILE = Path(__file__).parents[1] / "migrations" / "schema.sql"
# Comments and settings name the version and the moment; a restriction key is drawn anew by each dump. `pg_attver` is
# what releases of PostgreSQL 15 note of a column for themselves (seen with 15.20).
PASSING = re.compile(
    r"^(--|SET |SELECT pg_catalog\.set_config|\\(un)?restrict|ALTER TABLE .* ALTER COLUMN .* SET \(pg_attver=\d+\);)"
)


def dump() -> str:
    """Migrate an empty database of a private server and describe what came out."""
    with tempfile.TemporaryDirectory(prefix="tessera-schema-") as name:
        folder = Path(name)
        folder.chmod(0o711)
        place = place_for(folder)
        with postgres.running(place, secrets.token_urlsafe(16), folder, durable=False) as server:
            asyncio.run(migrating.migrate(server.url))
            return describe(server.url, postgres.programs(place))


def describe(url: str, programs: Path) -> str:
    """The schema of the database at `url`, without what differs from dump to dump."""
    told = subprocess.run(
        [str(programs / "pg_dump"), "--schema-only", "--no-owner", "--no-privileges", "--exclude-schema=pristine"],
        env=postgres.login(url),
        check=True,
        capture_output=True,
        text=True,
    )
    lines = [line.rstrip() for line in told.stdout.splitlines() if not PASSING.match(line)]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip() + "\n"


def main() -> int:
    """Write the file, or with `--check` compare it."""
    made = dump()
    if "--check" not in sys.argv:
        FILE.write_text(made, encoding="utf-8")
        return 0
    if not FILE.exists() or FILE.read_text(encoding="utf-8") != made:
        print(f"{FILE.name} differs from what the migrations make: run `make schema` and read the difference.")
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
