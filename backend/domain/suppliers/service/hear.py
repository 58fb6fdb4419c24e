"""News from a supplier, and the questions of a person: both only make us ask."""

from datetime import datetime
from uuid import UUID

from backend.core import ids
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.suppliers.errors import SupplierOrderUnknown
from backend.domain.suppliers.models import SupplierOrder
from backend.domain.suppliers.service.carry import go_on


async def hear(code: str, reference: str, *, at: datetime) -> bool:
    """The supplier has news about our number: ask it now. False when it is no number we gave to it."""
    order = await SupplierOrder.get_or_none(reference=reference, supplier__code=code)
    if order is None:
        return False
    await go_on(order.id, at=at, now=True)
    return True


async def ask(supplier_order_id: UUID, *, caller: Caller, address: str | None, at: datetime) -> SupplierOrder:
    """Ask the supplier about an order now; written into the audit journal. Raises `SupplierOrderUnknown`."""
    if not await SupplierOrder.exists(id=supplier_order_id):
        raise SupplierOrderUnknown
    target = ids.public("spo", supplier_order_id)
    await audit.record(caller.actor, "supplier_order.asked", target, address=address)
    await go_on(supplier_order_id, at=at, now=True)
    return await SupplierOrder.get(id=supplier_order_id)
