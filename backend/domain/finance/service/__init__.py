"""The verbs of finance."""

from backend.domain.finance.service.book import book_batches, book_claims, book_order
from backend.domain.finance.service.missing import post_missing, sweep

__all__ = ["book_batches", "book_claims", "book_order", "post_missing", "sweep"]
