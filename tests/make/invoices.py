"""Invoices and red letters, for tests."""

from typing import Any

from backend.core import clock, database, ids
from backend.domain.accounts.permissions import Role
from backend.domain.invoicing import service
from backend.domain.invoicing.models import Invoice
from backend.domain.invoicing.states import InvoiceKind, TitleKind
from backend.domain.orders.models import Order
from tests.make.aftersales import staff

# Of nobody, with the last character that fits.
TAX_NUMBER = "91350100M000100Y43"


async def freed(order: Order) -> None:
    """Nothing of the order is invoiced from here on."""
    await database.execute(
        """UPDATE invoice SET state = CASE WHEN state = 'ISSUED' THEN 'VOIDED' ELSE 'WITHDRAWN' END, answer = 'x',
           decided_by = 'system', decided_at = now() WHERE order_id = $1 AND state IN ('REQUESTED', 'ISSUED')""",
        order.id,
    )


async def requested(order: Order, **values: Any) -> Invoice:
    """What waits to be issued for the order."""
    await freed(order)
    given = {
        "order_id": order.id,
        "title_kind": TitleKind.COMPANY,
        "title": "Sun & Moon Ltd",
        "tax_number": TAX_NUMBER,
        "email": "books@example.com",
        "amount_minor": order.total_minor,
        "currency": order.currency,
        "requested_by": f"customer:{order.customer_id}",
        "idempotency_key": ids.new().hex,
        "request_hash": "x",
    }
    return await Invoice.create(**{**given, **values})


async def issued(order: Order, **values: Any) -> Invoice:
    """The same with its number."""
    row = await requested(order, **values)
    return await service.issue_invoice(
        row.id,
        version=row.version,
        official_number=None,
        link=None,
        caller=await staff(Role.FINANCE),
        address=None,
        at=clock.now(),
    )


async def red_letter(of: Invoice, minor: int) -> Invoice:
    """What is owed because so much of the invoice went back."""
    names = ("order_id", "title_kind", "title", "tax_number", "email", "currency", "requested_by")
    same = {name: getattr(of, name) for name in names}
    return await Invoice.create(**same, kind=InvoiceKind.RED_LETTER, corrects_id=of.id, amount_minor=minor)
