"""What all tables hold, in one number each, so that a test can say that nothing changed."""

from collections.abc import Iterable

from backend.core import database

# Evidence of refusals is written on purpose, after what was refused was rolled back.
EVIDENCE = frozenset({"security_event"})
# That somebody was seen is no change of theirs.
_ROWS = {
    "session": "(to_jsonb(t) - 'seen_at' - 'expires_at')::text",
    "api_key": "(to_jsonb(t) - 'last_used_at')::text",
}

Fingerprint = dict[str, tuple[int, int]]


async def fingerprint(*, without: Iterable[str] = EVIDENCE) -> Fingerprint:
    """Per table that has any, the number of its rows and a checksum over them and the transactions that wrote them."""
    if not await database.fetch("SELECT FROM pg_proc WHERE proname = 'fingerprint'"):
        await _prepare()
    skipped = set(without)
    found = await database.fetch("SELECT * FROM pristine.fingerprint()")
    return {row["name"]: (row["rows"], int(row["sum"])) for row in found if row["name"] not in skipped}


async def _prepare() -> None:
    """Put the question into the database, where each connection plans it once: planning it takes longer than asking."""
    tables = await database.fetch("SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'")
    assert len(tables) > 30
    each = (
        f"IF EXISTS (SELECT FROM public.\"{name}\") THEN RETURN QUERY SELECT '{name}', count(*),"
        f" sum(hashtextextended({_ROWS.get(name, 't.xmin::text || t::text')}, 0)::numeric)::text"
        f' FROM public."{name}" t; END IF;'
        for name in sorted(row["name"] for row in tables)
    )
    await database.execute(
        "CREATE FUNCTION pristine.fingerprint() RETURNS TABLE (name text, rows bigint, sum text) LANGUAGE plpgsql AS"
        f" $f$ BEGIN {' '.join(each)} END $f$"
    )


def changed(before: Fingerprint, after: Fingerprint) -> list[str]:
    """The tables that differ."""
    return sorted(name for name in before.keys() | after.keys() if before.get(name) != after.get(name))
