"""What could be sold of a bundle that does not exist yet."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from backend.core import ids
from backend.domain.inventory.queries import Stock, availability_by_variant


async def availability_of_parts(parts: Sequence[tuple[UUID, int]], at: datetime) -> Stock:
    """How many bundles of (variant, quantity) could be had now; one statement."""
    stocks = await availability_by_variant([variant_id for variant_id, _ in parts], at)
    limits = [
        stock.left // quantity for stock, (_, quantity) in zip(stocks, parts, strict=True) if stock.left is not None
    ]
    return Stock(ids.new(), min(limits, default=None))
