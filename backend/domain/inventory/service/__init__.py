"""Verbs of inventory."""

from backend.domain.inventory.service.holds import consume, hold, reclaim, release

__all__ = ["consume", "hold", "reclaim", "release"]
