"""The verbs of finance."""

from backend.domain.finance.service.book import book_batches, book_claims, book_orders
from backend.domain.finance.service.missing import book_stock, post_missing, sweep
from backend.domain.finance.service.run_check import ask_check, run_check
from backend.domain.finance.service.verify import check, verify

__all__ = [
    "ask_check",
    "book_batches",
    "book_claims",
    "book_orders",
    "book_stock",
    "check",
    "post_missing",
    "run_check",
    "sweep",
    "verify",
]
