"""Reading gift cards: many keys in, aligned answers out."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from backend.core import database
from backend.core.paging import Page
from backend.domain.wallet.card_numbers import GROUP
from backend.domain.wallet.cards import GiftCard, GiftCardBatch, GiftCardState

_COUNTS = """
SELECT batch_id, state, count(*) AS n FROM gift_card WHERE batch_id = ANY($1::uuid[]) GROUP BY batch_id, state
"""


@dataclass(frozen=True, slots=True)
class CardFilter:
    """Which cards are wanted; None asks for nothing."""

    batch_id: UUID | None = None
    states: Sequence[GiftCardState] | None = None
    tail: str | None = None


async def page_of_batches(page: Page) -> list[GiftCardBatch]:
    """Batches, the newest first; the cursor is the id."""
    query = GiftCardBatch.all()
    if page.after is not None:
        query = query.filter(id__lt=page.after[0])
    return await query.order_by("-id").limit(page.limit)


async def page_of_cards(wanted: CardFilter, page: Page) -> list[GiftCard]:
    """Cards, the newest first; the cursor is the id."""
    if wanted.tail is not None and len(wanted.tail) != GROUP:
        return []  # no code ends so
    query = GiftCard.all()
    if wanted.batch_id is not None:
        query = query.filter(batch_id=wanted.batch_id)
    if wanted.states is not None:
        query = query.filter(state__in=list(wanted.states))
    if wanted.tail is not None:
        query = query.filter(tail=wanted.tail)
    if page.after is not None:
        query = query.filter(id__lt=page.after[0])
    return await query.order_by("-id").limit(page.limit)


async def counts_by_batch(ids: Sequence[UUID]) -> list[dict[GiftCardState, int]]:
    """How many cards of each batch are in which state; one statement."""
    found: dict[UUID, dict[GiftCardState, int]] = {id: {} for id in ids}
    for row in await database.fetch(_COUNTS, list(ids)):
        found[row["batch_id"]][GiftCardState(row["state"])] = row["n"]
    return [found[id] for id in ids]


async def batches_by_id(ids: Sequence[UUID]) -> list[GiftCardBatch]:
    """The batches; each must exist."""
    found = {row.id: row for row in await GiftCardBatch.filter(id__in=list(ids))}
    return [found[id] for id in ids]
