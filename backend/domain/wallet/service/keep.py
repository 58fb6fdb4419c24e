"""Keeping gift cards: shown to whoever hands them out, voided, over by time."""

import asyncio
from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import database, drawn_codes, ids
from backend.core.reasons import checked_reason
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.wallet import card_sealing
from backend.domain.wallet.cards import GiftCard, GiftCardBatch, GiftCardState
from backend.domain.wallet.errors import GiftCardsUnknown, NothingToVoid
from backend.domain.wallet.service.credit import LONGEST_REASON

SHOWN_AT_ONCE = 100
EXPIRED_AT_ONCE = 1_000
_VOID = """
UPDATE gift_card SET state = 'VOIDED', ended_at = $2 WHERE state = 'ACTIVE' AND expires_at > $2
    AND batch_id = $1 AND ($3::uuid IS NULL OR id = $3)
"""
_EXPIRE = """
UPDATE gift_card SET state = 'EXPIRED', ended_at = $1 WHERE id IN (
    SELECT id FROM gift_card WHERE state = 'ACTIVE' AND expires_at <= $1
    ORDER BY expires_at LIMIT $2 FOR UPDATE SKIP LOCKED
)
"""


async def reveal_gift_cards(
    batch_id: UUID, reason: str, *, after: UUID | None, caller: Caller, address: str | None, at: datetime
) -> list[tuple[GiftCard, str]]:
    """The next codes of a batch that can still be redeemed, in the clear, with evidence committed before.

    A hundred at a time, after the card `after`. Raises `GiftCardsUnknown`, `InvalidInput`.
    """
    words = checked_reason(reason, longest=LONGEST_REASON)
    batch = await GiftCardBatch.get_or_none(id=batch_id)
    if batch is None:
        raise GiftCardsUnknown
    key = await card_sealing.key_of(batch)
    cards = GiftCard.filter(batch_id=batch_id, state=GiftCardState.ACTIVE, expires_at__gt=at)
    if after is not None:
        cards = cards.filter(id__gt=after)
    rows = await cards.order_by("id").limit(SHOWN_AT_ONCE)

    def opened() -> list[str]:
        return [card_sealing.unseal(key, bytes(row.sealed), batch_id=batch_id, card_id=row.id) for row in rows]

    codes = await asyncio.to_thread(opened)
    async with in_transaction():
        await audit.record(
            caller.actor,
            "gift_cards.revealed",
            ids.public("gcb", batch_id),
            reason=words,
            diff={"cards": [None, len(rows)], "tails": [None, f"{rows[0].tail} … {rows[-1].tail}" if rows else ""]},
            address=address,
        )
    return [(row, drawn_codes.grouped(code)) for row, code in zip(rows, codes, strict=True)]


async def void_gift_cards(
    batch_id: UUID, card_id: UUID | None, reason: str, *, caller: Caller, address: str | None, at: datetime
) -> GiftCardBatch:
    """Make cards worthless that nobody has redeemed: one of the batch, or all that are left of it.

    Raises `GiftCardsUnknown`, `NothingToVoid`, `InvalidInput`.
    """
    words = checked_reason(reason, longest=LONGEST_REASON)
    async with in_transaction():
        batch = await GiftCardBatch.get_or_none(id=batch_id)
        if batch is None:
            raise GiftCardsUnknown
        count = await database.execute(_VOID, batch_id, at, card_id)
        if not count:
            raise NothingToVoid
        await audit.record(
            caller.actor,
            "gift_cards.voided",
            ids.public("gcb", batch_id),
            reason=words,
            diff={"cards": [None, count], "card": [None, ids.public("gcd", card_id) if card_id else None]},
            address=address,
        )
    return batch


async def expire_gift_cards(*, at: datetime) -> int:
    """End cards whose time is over; returns how many."""
    ended = 0
    while done := await database.execute(_EXPIRE, at, EXPIRED_AT_ONCE):
        ended += done
    return ended
