"""BUNDLE: nothing of its own to hand over; a bundle's piece is delivered when all its components are."""

from collections.abc import Mapping
from uuid import UUID

from backend.domain.fulfilment.kinds.due import Due


async def deliver(due: Due) -> Mapping[UUID, int]:
    """No cost of its own: `orders.service.mark_delivered` moves a bundle with its components."""
    return {}
