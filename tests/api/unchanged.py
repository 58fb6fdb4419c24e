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
    """Per table the number of its rows and a checksum over them and the transactions that wrote them."""
    skipped = set(without)
    names = [
        row["tablename"]
        for row in await database.fetch("SELECT tablename FROM pg_tables WHERE schemaname IN ('public', 'staging')")
        if row["tablename"] not in skipped
    ]
    assert len(names) > 30
    each = (
        f"SELECT '{name}' AS name, count(*) AS rows,"
        f" coalesce(sum(hashtextextended({_ROWS.get(name, 't.xmin::text || t::text')}, 0)::numeric), 0)::text AS sum"
        f' FROM public."{name}" t'
        for name in sorted(names)
    )
    return {row["name"]: (row["rows"], int(row["sum"])) for row in await database.fetch(" UNION ALL ".join(each))}


def changed(before: Fingerprint, after: Fingerprint) -> list[str]:
    """The tables that differ."""
    return sorted(name for name in before.keys() | after.keys() if before.get(name) != after.get(name))
