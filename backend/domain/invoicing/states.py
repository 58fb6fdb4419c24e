"""The life of an invoice. The database refuses every other step."""

from enum import StrEnum


class InvoiceKind(StrEnum):
    """INVOICE: over what was really paid. RED_LETTER: takes back what of one went back to the payer."""

    INVOICE = "INVOICE"
    RED_LETTER = "RED_LETTER"


class InvoiceState(StrEnum):
    """REQUESTED: staff are to issue it. ISSUED: it has its number. RED_LETTERED: all of it was taken back.

    REFUSED: staff said why not. WITHDRAWN: nothing was left to invoice, or to take back, before it was issued.
    VOIDED: issued by mistake; its number stays used.
    """

    REQUESTED = "REQUESTED"
    ISSUED = "ISSUED"
    RED_LETTERED = "RED_LETTERED"
    REFUSED = "REFUSED"
    WITHDRAWN = "WITHDRAWN"
    VOIDED = "VOIDED"


class TitleKind(StrEnum):
    """Whose name an invoice bears."""

    PERSONAL = "PERSONAL"
    COMPANY = "COMPANY"


class InvoiceSort(StrEnum):
    """In which order invoices are listed."""

    NEWEST = "NEWEST"
    OLDEST = "OLDEST"


# What an order has one of at a time.
LIVE = (InvoiceState.REQUESTED, InvoiceState.ISSUED)
INVOICE_TRANSITIONS: dict[InvoiceState, frozenset[InvoiceState]] = {
    InvoiceState.REQUESTED: frozenset({InvoiceState.ISSUED, InvoiceState.REFUSED, InvoiceState.WITHDRAWN}),
    InvoiceState.ISSUED: frozenset({InvoiceState.RED_LETTERED, InvoiceState.VOIDED}),
    InvoiceState.RED_LETTERED: frozenset(),
    InvoiceState.REFUSED: frozenset(),
    InvoiceState.WITHDRAWN: frozenset(),
    InvoiceState.VOIDED: frozenset(),
}
