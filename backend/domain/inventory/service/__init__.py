"""Verbs of inventory."""

from backend.domain.inventory.service.holds import add, consume, free_seats, hold, reclaim, release, return_capacity

__all__ = ["add", "consume", "free_seats", "hold", "reclaim", "release", "return_capacity"]
