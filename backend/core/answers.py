"""Telling every web process that public answers it keeps are old."""

from backend.core import redis

CHANNEL = "answers"
# Stock changes often: processes gather these drops. Anything else is dropped at once.
CATALOGUE, STOCK = b"catalogue", b"stock"


async def drop(*, stock_only: bool) -> None:
    """Say that public answers are old: only in what is left (`stock_only`), or in anything."""
    await redis.publish(CHANNEL, STOCK if stock_only else CATALOGUE)
