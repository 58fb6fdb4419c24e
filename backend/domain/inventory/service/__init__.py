"""Verbs of inventory."""

from backend.domain.inventory.service.holds import (
    add,
    are_plenty,
    consume,
    free_seats,
    hold,
    reclaim,
    release,
    return_capacity,
)

__all__ = ["add", "are_plenty", "consume", "free_seats", "hold", "reclaim", "release", "return_capacity"]
