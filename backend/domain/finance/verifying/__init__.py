"""Proving that orders, payments, goods and ledger agree: compared anew from the rows, nothing of it remembered."""

from backend.domain.finance.verifying.report import Difference, Report
from backend.domain.finance.verifying.run import verify

__all__ = ["Difference", "Report", "verify"]
