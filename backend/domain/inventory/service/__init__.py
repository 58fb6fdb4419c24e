"""Verbs of inventory."""

from backend.domain.inventory.service.holds import consume, hold, reclaim, release, return_capacity

__all__ = ["consume", "hold", "reclaim", "release", "return_capacity"]
