"""An invoice is changed with its order locked: its amount hangs from the order's payment and refunds."""

from uuid import UUID

from backend.core.refusals import InvalidInput
from backend.domain.invoicing.errors import InvoiceUnknown
from backend.domain.invoicing.models import Invoice
from backend.domain.orders import access
from backend.domain.orders.models import Order

LONGEST_REASON = 500


async def locked(id: UUID) -> tuple[Invoice, Order]:
    """The invoice, locked after its order (`core/locks.md`). Raises `InvoiceUnknown`."""
    known = await Invoice.get_or_none(id=id)
    if known is None:
        raise InvoiceUnknown
    order = await access.locked(known.order_id)
    return await Invoice.select_for_update().get(id=id), order


def reason(text: str) -> str:
    """Why something is refused or voided; the buyer reads it. Raises `InvalidInput`."""
    words = text.strip()
    if not 1 <= len(words) <= LONGEST_REASON:
        raise InvalidInput("BAD_LENGTH", path=["input", "reason"], minimum=1, maximum=LONGEST_REASON)
    if "\0" in words:
        raise InvalidInput("BAD_CHARACTER", path=["input", "reason"])
    return words
