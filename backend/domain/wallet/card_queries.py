"""Reading gift cards: many keys in, aligned answers out."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from backend.core import database
from backend.core.drawn_codes import GROUP
from backend.core.paging import Page
from backend.domain.wallet.cards import GiftCard, GiftCardBatch, GiftCardState

LONGEST_TEXT = 100
_COUNTS = """
SELECT batch_id, state, count(*) AS n FROM gift_card WHERE batch_id = ANY($1::uuid[]) GROUP BY batch_id, state
"""


@dataclass(frozen=True, slots=True)
class CardFilter:
    """Which cards are wanted; None asks for nothing."""

    batch_id: UUID | None = None
    states: Sequence[GiftCardState] | None = None
    tail: str | None = None


async def page_of_batches(text: str | None, page: Page) -> list[GiftCardBatch]:
    """Batches, the newest first, of which the name or reason holds these words; the cursor is the id."""
    query = GiftCardBatch.all()
    if text is not None and (words := text.replace("\0", "").strip()[:LONGEST_TEXT]):
        query = query.filter(Q(name__icontains=words) | Q(reason__icontains=words))
    if page.after is not None:
        query = query.filter(id__lt=page.after[0])
    return await query.order_by("-id").limit(page.limit)


async def page_of_cards(wanted: CardFilter, page: Page) -> list[GiftCard]:
    """Cards, the newest first; the cursor is the id."""
    query = _matching(wanted)
    if query is None:
        return []
    if page.after is not None:
        query = query.filter(id__lt=page.after[0])
    return await query.order_by("-id").limit(page.limit)


async def count_cards(wanted: CardFilter) -> int:
    """How many there are."""
    query = _matching(wanted)
    return await query.count() if query is not None else 0


def _matching(wanted: CardFilter) -> QuerySet[GiftCard] | None:
    """What is asked of the cards; None when no code ends so."""
    if wanted.tail is not None and len(wanted.tail) != GROUP:
        return None
    query = GiftCard.all()
    if wanted.batch_id is not None:
        query = query.filter(batch_id=wanted.batch_id)
    if wanted.states is not None:
        query = query.filter(state__in=list(wanted.states))
    if wanted.tail is not None:
        query = query.filter(tail=wanted.tail)
    return query


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
