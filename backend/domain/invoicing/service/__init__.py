"""The verbs of invoices."""

from backend.domain.invoicing.service.export import ExportRequest, run_invoice_export, start_invoice_export
from backend.domain.invoicing.service.follow_refund import follow_refund
from backend.domain.invoicing.service.forget import forget_invoices
from backend.domain.invoicing.service.issue import issue_invoice
from backend.domain.invoicing.service.refuse import refuse_invoice, void_invoice
from backend.domain.invoicing.service.request import request_invoice

__all__ = [
    "ExportRequest",
    "follow_refund",
    "forget_invoices",
    "issue_invoice",
    "refuse_invoice",
    "request_invoice",
    "run_invoice_export",
    "start_invoice_export",
    "void_invoice",
]
