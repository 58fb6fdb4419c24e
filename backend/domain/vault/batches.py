"""Reading batches, in pages and in batches."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from tortoise.expressions import Q

from backend.core.paging import Page
from backend.domain.catalog.queries import staff
from backend.domain.vault.models import Batch, BatchEvent
from backend.domain.vault.states import BatchState


@dataclass(frozen=True, slots=True)
class BatchFilter:
    """Which batches are wanted; all that is given must hold."""

    variant_id: UUID | None = None
    states: Sequence[BatchState] | None = None
    text: str | None = None


async def page_of_batches(wanted: BatchFilter, page: Page) -> list[Batch]:
    """A page of batches, newest first, `page.limit` at most; two statements at most."""
    query = Batch.all().order_by("-id").limit(page.limit)
    if wanted.variant_id is not None:
        query = query.filter(variant_id=wanted.variant_id)
    if wanted.states is not None:
        query = query.filter(state__in=list(wanted.states))
    if wanted.text is not None:
        variants = await staff.variant_ids_named(wanted.text)
        query = query.filter(
            Q(supplier__icontains=wanted.text) | Q(purchase_order__icontains=wanted.text) | Q(variant_id__in=variants)
        )
    if page.after is not None:
        query = query.filter(id__lt=page.after[0])
    return await query


async def events_by_batch(ids: Sequence[UUID]) -> list[list[BatchEvent]]:
    """What happened to each batch, aligned, oldest first."""
    found: dict[UUID, list[BatchEvent]] = defaultdict(list)
    for row in await BatchEvent.filter(batch_id__in=list(ids)).order_by("id"):
        found[row.batch_id].append(row)
    return [found[id] for id in ids]
