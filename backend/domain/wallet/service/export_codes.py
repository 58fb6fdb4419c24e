"""The codes of a batch that can still be redeemed, written into a file that takes two people to open."""

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime
from decimal import Decimal
from uuid import UUID

from backend.core import clock, drawn_codes, ids
from backend.core.money import Money
from backend.core.outbox import Delivery
from backend.domain.accounts.callers import Caller
from backend.domain.tasks import service as tasks
from backend.domain.tasks.files.table import Cell
from backend.domain.tasks.models import Job, JobKind
from backend.domain.wallet import card_sealing
from backend.domain.wallet.cards import GiftCard, GiftCardBatch, GiftCardState
from backend.domain.wallet.errors import GiftCardsUnknown

AT_A_TIME = 1_000
EXPORT = tasks.LockedExport(
    JobKind.GIFT_CARD_CODES_EXPORT,
    "gift_cards.codes_export_asked",
    topic="gift_cards.codes_export_asked",
    name="gift-card-codes",
)
_HEADS = {
    "zh-CN": ("编号", "卡密", "币种", "面值", "有效期至（UTC）"),
    "en": ("Id", "Code", "Currency", "Face value", "Valid until (UTC)"),
}


async def start_gift_card_codes_export(
    batch_id: UUID, reason: str, locale: str, *, caller: Caller, address: str | None, key: str, at: datetime
) -> Job:
    """A job that makes the file. Raises GiftCardsUnknown, InvalidInput, IdempotencyConflict."""

    async def look() -> tasks.Subject:
        if not await GiftCardBatch.exists(id=batch_id):
            raise GiftCardsUnknown
        cards = await GiftCard.filter(batch_id=batch_id, state=GiftCardState.ACTIVE, expires_at__gt=at).count()
        return tasks.Subject(ids.public("gcb", batch_id), {"cards": cards})

    return await tasks.start_locked_export(
        EXPORT,
        batch_id,
        reason,
        locale,
        look,
        actor=caller.actor,
        staff_id=caller.staff_id,
        address=address,
        key=key,
        at=at,
    )


async def run_gift_card_codes_export(job_id: UUID, *, delivery: Delivery) -> None:
    """Write the file."""
    await tasks.write_locked_export(job_id, _sheet, delivery=delivery)


async def _sheet(job: Job) -> tasks.Sheet:
    batch = await GiftCardBatch.get(id=job.subject_id)
    key = await card_sealing.key_of(batch)
    cards = GiftCard.filter(batch_id=batch.id, state=GiftCardState.ACTIVE, expires_at__gt=clock.now()).order_by("id")

    async def pages() -> AsyncIterator[tuple[int, list[list[Cell]]]]:
        rows = await cards.limit(AT_A_TIME)
        while rows:
            yield len(rows), await asyncio.to_thread(_rows, key, rows)
            rows = await cards.filter(id__gt=rows[-1].id).limit(AT_A_TIME)

    return tasks.Sheet(_HEADS[job.spec["locale"]], await cards.count(), pages())


def _rows(key: bytes, cards: list[GiftCard]) -> list[list[Cell]]:
    return [
        [
            ids.public("gcd", card.id),
            drawn_codes.grouped(card_sealing.unseal(key, bytes(card.sealed), batch_id=card.batch_id, card_id=card.id)),
            card.currency,
            Decimal(Money(card.face_minor, card.currency).decimal()),
            f"{card.expires_at:%Y-%m-%d %H:%M:%S}",
        ]
        for card in cards
    ]
