"""What partners are told, and what they follow."""

from collections.abc import Sequence
from uuid import UUID

from backend.core import clock
from backend.core.outbox import Delivery
from backend.domain.distribution import service
from backend.domain.fulfilment.service.tell_partner import tell_partner as tell
from backend.jobs.duty import duty


@duty()
async def tell_partner(delivery: Delivery, order_id: str, what: str, unit_ids: Sequence[str] = ()) -> None:
    """Tell the order's partner what became of it: `what` is the webhook's type."""
    ids = [UUID(id) for id in unit_ids]
    await tell(UUID(order_id), what, unit_ids=ids, delivery=delivery, at=clock.now())


@duty(queue="bulk")
async def note_goods(delivery: Delivery, product_ids: Sequence[str]) -> None:
    """Number a change of products for those who follow the catalogue."""
    await service.note_changes(product_ids=[UUID(id) for id in product_ids], delivery=delivery, at=clock.now())


@duty(queue="bulk")
async def note_stock(delivery: Delivery, variant_ids: Sequence[str]) -> None:
    """Number a change of what is left."""
    await service.note_changes(variant_ids=[UUID(id) for id in variant_ids], delivery=delivery, at=clock.now())


@duty(queue="bulk")
async def note_batch(delivery: Delivery, batch_id: str, variant_id: str) -> None:
    """Number a change of a batch's life, which changes what is left of its variant."""
    await service.note_changes(variant_ids=[UUID(variant_id)], delivery=delivery, at=clock.now())
