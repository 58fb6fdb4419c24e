"""What could be sold of a bundle that does not exist yet."""

from collections.abc import Sequence
from datetime import datetime
from math import inf
from uuid import UUID

from backend.core import ids
from backend.domain.inventory.queries import Stock, availability_by_variant

Parts = Sequence[tuple[UUID, int]]


async def availability_of_parts(parts: Parts, choices: Sequence[tuple[int, Parts]], at: datetime) -> Stock:
    """How many bundles of (variant, quantity) could be had now, of each choice the best `picks`; one statement."""
    options = [part for _, some in choices for part in some]
    stocks = await availability_by_variant([variant_id for variant_id, _ in (*parts, *options)], at)
    left = {stock.variant_id: stock.left for stock in stocks}
    limits = [_times(left[id], quantity) for id, quantity in parts]
    for picks, some in choices:
        limits += sorted((_times(left[id], quantity) for id, quantity in some), reverse=True)[:picks]
    least = min(limits, default=inf)
    return Stock(ids.new(), None if least == inf else int(least))


def _times(left: int | None, quantity: int) -> float:
    return inf if left is None else left // quantity
