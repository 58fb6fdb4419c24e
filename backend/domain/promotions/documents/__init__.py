"""A rule as it is kept: JSON that reads back to the same rule, and says where it is wrong."""

from backend.domain.promotions.documents.rule import read, write

__all__ = ["read", "write"]
