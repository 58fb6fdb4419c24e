"""The verbs of finance."""

from backend.domain.finance.service.book import book_batches, book_claims, book_order
from backend.domain.finance.service.missing import book_stock, post_missing, sweep

__all__ = ["book_batches", "book_claims", "book_order", "book_stock", "post_missing", "sweep"]
