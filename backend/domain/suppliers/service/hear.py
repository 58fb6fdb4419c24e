"""News from a supplier, and the questions of a person: both only make us ask."""

import contextlib
from datetime import datetime
from uuid import UUID

from backend.core import ids, redis
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.suppliers.errors import SupplierOrderUnknown
from backend.domain.suppliers.models import SupplierOrder
from backend.domain.suppliers.service.carry import go_on

# Longer than a supplier's callback is taken for one of these days.
_REMEMBERED_S = 3 * 3600


async def hear(code: str, reference: str, *, mark: str | None = None, at: datetime) -> bool:
    """The supplier has news about our number: ask it now. False when it is no number we gave to it.

    A copy (of the same `mark`) of news that was followed is no reason to ask again, whoever sends it.
    """
    order = await SupplierOrder.get_or_none(reference=reference, supplier__code=code)
    if order is None:
        return False
    if mark is not None and not await _first(code, mark):
        return True
    followed = False
    try:
        followed = await go_on(order.id, at=at, now=True)
    finally:
        if mark is not None and not followed:
            await _forget(code, mark)
    return True


async def _first(code: str, mark: str) -> bool:
    """Whether no copy came before. What is forgotten, or cannot be known just now, is asked about once more."""
    try:
        return bool(await redis.client().set(_name(code, mark), 1, nx=True, ex=_REMEMBERED_S))
    except redis.RedisError:
        return True


async def _forget(code: str, mark: str) -> None:
    with contextlib.suppress(redis.RedisError):
        await redis.client().delete(_name(code, mark))


def _name(code: str, mark: str) -> str:
    return f"supplier-news:{code}:{mark}"


async def ask(supplier_order_id: UUID, *, caller: Caller, address: str | None, at: datetime) -> SupplierOrder:
    """Ask the supplier about an order now; written into the audit journal. Raises `SupplierOrderUnknown`."""
    if not await SupplierOrder.exists(id=supplier_order_id):
        raise SupplierOrderUnknown
    target = ids.public("spo", supplier_order_id)
    await audit.record(caller.actor, "supplier_order.asked", target, address=address)
    await go_on(supplier_order_id, at=at, now=True)
    return await SupplierOrder.get(id=supplier_order_id)
