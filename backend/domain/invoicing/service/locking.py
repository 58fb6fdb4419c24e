"""An invoice is changed with its order locked: its amount hangs from the order's payment and refunds."""

from uuid import UUID

from backend.domain.invoicing.errors import InvoiceUnknown
from backend.domain.invoicing.models import Invoice
from backend.domain.orders import access
from backend.domain.orders.models import Order


async def locked(id: UUID) -> tuple[Invoice, Order]:
    """The invoice, locked after its order (`core/locks.md`). Raises `InvoiceUnknown`."""
    known = await Invoice.get_or_none(id=id)
    if known is None:
        raise InvoiceUnknown
    order = await access.locked(known.order_id)
    return await Invoice.select_for_update().get(id=id), order
