"""Waiting until nothing is under way any more."""

import asyncio
import contextlib
import time

from backend.core import database
from tests.soak import books


async def settled(*, within_s: float) -> None:
    """Return when every paid unit is delivered or refunded and no work is open."""
    until = time.monotonic() + within_s
    while True:
        left = "the database does not answer"
        with contextlib.suppress(Exception):
            units = (await database.fetch(books.UNSETTLED))[0]["n"]
            work = (await database.fetch(books.OPEN_WORK))[0]["n"]
            if units == work == 0:
                return
            left = f"{units} units and {work} pieces of work"
        assert time.monotonic() < until, f"still open after {within_s:.0f} s: {left}"
        await asyncio.sleep(0.5)
