"""The verbs of finance."""

from backend.domain.finance.service.book import book_batches, book_claims, book_orders
from backend.domain.finance.service.membership import place_buyers, place_customer, place_everybody
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
    "place_buyers",
    "place_customer",
    "place_everybody",
    "post_missing",
    "run_check",
    "sweep",
    "verify",
]
