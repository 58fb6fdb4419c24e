"""Verbs of inventory."""

from backend.domain.inventory.service.holds import add, consume, hold, reclaim, release, return_capacity

__all__ = ["add", "consume", "hold", "reclaim", "release", "return_capacity"]
