"""Counting the statements that reach PostgreSQL."""

import contextlib
from collections.abc import Iterator

import asyncpg


@contextlib.contextmanager
def counted() -> Iterator[list[str]]:
    """The statements sent while this is open, transactions' own words left out."""
    seen: list[str] = []
    originals = {}
    for name in ("fetch", "fetchrow", "execute", "executemany"):
        original = originals[name] = getattr(asyncpg.Connection, name)

        def spied(self, query, *args, _original=original, **kwargs):
            if not query.startswith("SELECT pg_advisory_unlock_all"):  # the pool's own, should it be on
                seen.append(query)
            return _original(self, query, *args, **kwargs)

        setattr(asyncpg.Connection, name, spied)
    try:
        yield seen
    finally:
        for name, original in originals.items():
            setattr(asyncpg.Connection, name, original)
