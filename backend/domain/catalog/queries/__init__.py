"""Reading the catalogue, in batches."""

from backend.domain.catalog.queries.sellable import sellable

__all__ = ["sellable"]
