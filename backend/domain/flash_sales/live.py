"""The sales that buyers can meet now or soon, kept in the process for a moment: every listing asks for them."""

import asyncio
import time
from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from backend.domain.flash_sales import queries
from backend.domain.flash_sales.sales import Item, Phase, Sale

LIFE_S = 1.0
# Sales further off are shown by nothing that a buyer sees.
AHEAD = timedelta(days=7)


class _Kept:
    """What one event loop's process remembers."""

    def __init__(self) -> None:
        self.sales: tuple[Sale, ...] = ()
        self.until = 0.0
        self.reading: asyncio.Task[tuple[Sale, ...]] | None = None


_kept = _Kept()


def forget() -> None:
    """Read anew at the next question."""
    global _kept
    _kept = _Kept()


async def sales(at: datetime) -> tuple[Sale, ...]:
    """Every sale that runs or begins within a week, first by its start; a second old at most."""
    return tuple(sale for sale in await _all(at) if not sale.shadow)


async def _all(at: datetime) -> tuple[Sale, ...]:
    kept = _kept
    if time.monotonic() < kept.until:
        return kept.sales
    if kept.reading is None:
        kept.reading = asyncio.create_task(queries.coming(at, at + AHEAD))
    reading = kept.reading
    try:
        found = await asyncio.shield(reading)
    finally:
        if reading.done() and kept.reading is reading:
            kept.reading = None
    kept.sales, kept.until = found, time.monotonic() + LIFE_S
    return found


async def offers_by_variant(
    variant_ids: Sequence[UUID], channel_id: UUID, *, at: datetime
) -> list[tuple[Sale, Item] | None]:
    """The sale that each variant is in, running or next, aligned; None where there is none in the channel."""
    found: dict[UUID, tuple[Sale, Item]] = {}
    for sale, item in await _offered(channel_id, at):
        found.setdefault(item.variant_id, (sale, item))
    return [found.get(id) for id in variant_ids]


async def offers_by_product(
    product_ids: Sequence[UUID], channel_id: UUID, *, at: datetime
) -> list[tuple[Sale, Item] | None]:
    """The sale that something of each product is in, running or next, aligned; of several goods what costs least."""
    found: dict[UUID, tuple[Sale, Item]] = {}
    for sale, item in await _offered(channel_id, at):
        known = found.get(item.product_id)
        if known is None or (
            known[0].id == sale.id and item.prices[channel_id].minor < known[1].prices[channel_id].minor
        ):
            found[item.product_id] = (sale, item)
    return [found.get(id) for id in product_ids]


async def _offered(channel_id: UUID, at: datetime) -> list[tuple[Sale, Item]]:
    open_now = (Phase.RUNNING, Phase.UPCOMING)
    running = [sale for sale in await sales(at) if sale.phase(at) in open_now]
    return [(sale, item) for sale in running for item in sale.items if channel_id in item.prices and not item.spent]


async def item_by_id(id: UUID, at: datetime) -> tuple[Sale, Item] | None:
    """The item with its sale; None when buyers cannot meet it. Who names one of a shadow was told of it."""
    return next(((sale, item) for sale in await _all(at) for item in sale.items if item.id == id), None)


async def sale_by_id(id: UUID, at: datetime) -> Sale | None:
    """The sale; None when buyers cannot meet it."""
    return next((sale for sale in await sales(at) if sale.id == id), None)
