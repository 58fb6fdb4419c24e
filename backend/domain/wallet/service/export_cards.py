"""Gift cards written into a file with a reason: what became of each. No code is in it, and no name."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from backend.core import ids
from backend.core.money import Money
from backend.core.outbox import Delivery
from backend.core.paging import Page
from backend.domain.accounts.callers import Caller
from backend.domain.tasks import service as tasks
from backend.domain.tasks.files.table import Cell, TableFormat
from backend.domain.tasks.models import Job, JobKind
from backend.domain.wallet import card_queries
from backend.domain.wallet.card_queries import CardFilter
from backend.domain.wallet.cards import GiftCard, GiftCardState

AT_A_TIME = 500
EXPORT = tasks.Export(JobKind.GIFT_CARD_EXPORT, "gift_cards.export_asked", "cards", most=200_000, reasoned=True)
_HEADS: tuple[tuple[str, str], ...] = (
    ("编号", "Id"),
    ("批次", "Batch"),
    ("批次编号", "Batch id"),
    ("卡号后四位", "Code ends"),
    ("状态", "State"),
    ("币种", "Currency"),
    ("面值", "Face value"),
    ("发行时间（UTC）", "Issued (UTC)"),
    ("有效期至（UTC）", "Valid until (UTC)"),
    ("兑换或结束（UTC）", "Redeemed or over (UTC)"),
    ("兑换人编号", "Redeemed by"),
)
_STATES: dict[GiftCardState, tuple[str, str]] = {
    GiftCardState.ACTIVE: ("未使用", "Active"),
    GiftCardState.REDEEMED: ("已兑换", "Redeemed"),
    GiftCardState.EXPIRED: ("已过期", "Expired"),
    GiftCardState.VOIDED: ("已作废", "Voided"),
}


@dataclass(frozen=True, slots=True)
class GiftCardExport:
    """Which cards, why, how written, with headings in which language."""

    wanted: CardFilter
    reason: str
    format: TableFormat
    locale: str


async def start_gift_card_export(
    request: GiftCardExport, *, caller: Caller, address: str | None, key: str, at: datetime
) -> Job:
    """A job that makes the file. Raises InvalidInput (no reason, too many), IdempotencyConflict."""
    wanted = request.wanted
    told = {
        "batch_id": str(wanted.batch_id) if wanted.batch_id is not None else None,
        "states": [state.value for state in wanted.states] if wanted.states is not None else None,
        "tail": wanted.tail,
    }

    async def count() -> int:
        return await card_queries.count_cards(wanted)

    return await tasks.start_export(
        EXPORT,
        tasks.Asked(told, count, request.format, request.locale, request.reason),
        request=request,
        actor=caller.actor,
        staff_id=caller.staff_id,
        address=address,
        key=key,
        at=at,
    )


async def run_gift_card_export(job_id: UUID, *, delivery: Delivery) -> None:
    """Write the file."""
    await tasks.write_export(job_id, _sheet, delivery=delivery)


async def _sheet(job: Job) -> tasks.Sheet:
    wanted, words = _wanted(job.spec["wanted"]), 0 if job.spec["locale"] == "zh-CN" else 1

    async def pages() -> AsyncIterator[tuple[int, list[list[Cell]]]]:
        after = None
        while found := await card_queries.page_of_cards(wanted, Page(AT_A_TIME - 1, after)):
            yield len(found), await _rows(found, words)
            after = (found[-1].id,)

    return tasks.Sheet([head[words] for head in _HEADS], await card_queries.count_cards(wanted), pages())


def _wanted(told: dict[str, Any]) -> CardFilter:
    return CardFilter(
        batch_id=UUID(told["batch_id"]) if told["batch_id"] is not None else None,
        states=[GiftCardState(state) for state in told["states"]] if told["states"] is not None else None,
        tail=told["tail"],
    )


async def _rows(found: Sequence[GiftCard], words: int) -> list[list[Cell]]:
    """A row for each; one statement for their batches."""
    batches = await card_queries.batches_by_id([card.batch_id for card in found])
    return [
        [
            ids.public("gcd", card.id),
            batch.name,
            ids.public("gcb", batch.id),
            card.tail,
            _STATES[card.state][words],
            card.currency,
            Decimal(Money(card.face_minor, card.currency).decimal()),
            _moment(batch.created_at),
            _moment(card.expires_at),
            _moment(card.ended_at),
            ids.public("cus", card.customer_id) if card.customer_id is not None else None,
        ]
        for card, batch in zip(found, batches, strict=True)
    ]


def _moment(at: datetime | None) -> str | None:
    return f"{at:%Y-%m-%d %H:%M:%S}" if at is not None else None
