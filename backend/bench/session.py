"""A bench's own access to the shop's database and keys."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime

from backend import settings, wiring
from backend.core import database


@asynccontextmanager
async def connected(url: str, *, pool: int = 8) -> AsyncIterator[None]:
    """The database is open and the keys are bound for the length of a block."""
    await database.connect(url, pool_min=pool, pool_max=pool)
    await wiring.open_ports(settings.get())
    try:
        yield
    finally:
        await wiring.close_ports()
        await database.close()


async def until_delivered(since: datetime, *, patience_s: float = 180.0) -> int:
    """Wait until no order placed since then is on its way; returns how many still are when patience ends."""
    give_up = time.monotonic() + patience_s
    while True:
        rows = await database.fetch(
            """SELECT count(*) AS n FROM "order" WHERE placed_at >= $1 AND state IN ('PENDING_PAYMENT', 'PAID')""",
            since,
        )
        left = int(rows[0]["n"])
        if not left or time.monotonic() > give_up:
            return left
        await asyncio.sleep(0.25)
