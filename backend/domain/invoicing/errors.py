"""Expected refusals of invoices."""

from backend.core.refusals import Refusal


class InvoiceUnknown(Refusal):
    """There is no such invoice."""

    code = "INVOICE_UNKNOWN"


class NothingToInvoice(Refusal):
    """The order is not paid, or all of it went back."""

    code = "NOTHING_TO_INVOICE"


class AlreadyInvoiced(Refusal):
    """The order has an invoice, or one was asked for."""

    code = "ALREADY_INVOICED"


class InvoiceDecided(Refusal):
    """Somebody issued, refused or voided it meanwhile, or nothing was left to invoice; a red letter is owed."""

    code = "INVOICE_DECIDED"


class InvoiceChanged(Refusal):
    """Its amount is another one than was read: money went back meanwhile."""

    code = "INVOICE_CHANGED"
    amount_minor: int
    currency: str

    def __init__(self, amount_minor: int, currency: str) -> None:
        super().__init__(amount_minor=amount_minor, currency=currency)


class InvoiceCorrected(Refusal):
    """A red letter of it was issued: it cannot be voided any more."""

    code = "INVOICE_CORRECTED"
