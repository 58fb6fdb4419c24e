"""Proving that held + sold + free = quota, and that the quick count says the same as the truth."""

import asyncio
import logging
from datetime import datetime

from backend.domain.flash_sales import queries, quick
from backend.domain.flash_sales.models import FlashDifference
from backend.domain.flash_sales.sales import Item, Sale

logger = logging.getLogger(__name__)

# Somebody between the quick count and the truth needs no longer than this; what differs after it, differs.
_SETTLED_S = 0.25


async def reconcile(sale: Sale, item: Item, *, at: datetime) -> bool:
    """Compare the quick count with PostgreSQL, and write it anew when it differs; True when they agree.

    While places are being given and returned no difference is proven: the next look will see.
    """
    try:
        await quick.alive(at)
        return await _reconcile(sale, item, at)
    except quick.Away:
        return False


async def _reconcile(sale: Sale, item: Item, at: datetime) -> bool:
    first = await quick.seen(sale, item)
    if first is None:
        truth = await queries.truth_of(item.id)
        if await quick.load(sale, item, truth=truth) and truth.count.admitted:
            await _report(item, None, truth, at)
        return False
    if first[2] != sale.version:
        await quick.tell(sale, item)
        return False
    truth = await queries.truth_of(item.id)
    if await _agrees(sale, item, first[0], truth):
        return True
    await asyncio.sleep(_SETTLED_S)
    again, now = await quick.seen(sale, item), await queries.truth_of(item.id)
    if again != first or now != truth or await _agrees(sale, item, first[0], now):
        return False
    if await quick.load(sale, item, moves=first[1], truth=now):
        logger.warning("a flash sale's quick count was %d instead of %d", first[0], now.count.held + now.count.sold)
        await _report(item, first[0], now, at)
    return False


async def _agrees(sale: Sale, item: Item, taken: int, truth: queries.Truth) -> bool:
    """In all exactly; for no person more than is true. Contacts of accounts are counted by the truth alone."""
    if taken != truth.count.held + truth.count.sold:
        return False
    counted = await quick.persons_seen(sale, item)
    return all(number <= truth.persons.get(key, 0) for key, number in counted.items())


async def _report(item: Item, counted: int | None, truth: queries.Truth, at: datetime) -> None:
    await FlashDifference.create(
        item_id=item.id,
        seen_at=at,
        counted=counted or 0,
        held=truth.count.held,
        sold=truth.count.sold,
        rebuilt=counted is None,
    )
