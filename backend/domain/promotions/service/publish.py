"""Putting what a campaign, or a coupon, gives in force."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any
from uuid import UUID

from backend.core import ids
from backend.core.outbox import emit
from backend.domain.promotions import documents
from backend.domain.promotions.drafts import PromotionDraft
from backend.domain.promotions.models import Promotion
from backend.domain.promotions.pieces import Pieces, Step, Way
from backend.domain.promotions.states import PromotionState


async def publish(
    campaign_id: UUID, drafts: Sequence[PromotionDraft], *, at: datetime, of_coupons: bool = False
) -> list[Promotion]:
    """Make exactly these the campaign's promotions, all of them live; aligned with the drafts.

    See `Pieces`; what differs is the promotion's next version. `of_coupons`: the same for those that count with a
    coupon in hand, apart from the others. Tells `promotions.changed`.
    """
    return await _kind(of_coupons).publish(campaign_id, drafts, at=at)


async def pause(campaign_id: UUID, *, at: datetime) -> None:
    """None of what the campaign published counts from here on, until it is resumed."""
    await _PLAIN.step(campaign_id, Step.PAUSE, at=at)


async def resume(campaign_id: UUID, *, at: datetime) -> None:
    """What was paused counts again."""
    await _PLAIN.step(campaign_id, Step.RESUME, at=at)


async def end(campaign_id: UUID, *, at: datetime) -> None:
    """Nothing of what the campaign published counts any more. What orders hold of it stays theirs."""
    await _PLAIN.step(campaign_id, Step.END, at=at)


async def _plain(campaign_id: UUID) -> list[Promotion]:
    return await _rows(campaign_id, of_coupons=False)


async def _of_coupons(campaign_id: UUID) -> list[Promotion]:
    return await _rows(campaign_id, of_coupons=True)


async def _rows(campaign_id: UUID, *, of_coupons: bool) -> list[Promotion]:
    own = Promotion.filter(campaign_id=campaign_id, coupon_id__isnull=not of_coupons)
    return await own.order_by("id").select_for_update()


async def _move(row: Promotion, state: PromotionState, at: datetime) -> None:
    row.state, row.updated_at = state, at
    await row.save(update_fields=["state", "updated_at"])


async def _told(rows: Sequence[Promotion]) -> None:
    await emit("promotions.changed", campaign_id=rows[0].campaign_id)


async def _written(campaign_id: UUID, draft: PromotionDraft, row: Promotion | None, at: datetime) -> Promotion:
    values = _values(draft)
    if row is None:
        id = ids.new()
        return await Promotion.create(
            id=id, campaign_id=campaign_id, piece=draft.piece, created_at=at, updated_at=at, **values
        )
    changed = {name: value for name, value in values.items() if getattr(row, name) != value}
    if changed:
        changed["version"] = row.version + 1
    if row.state is not PromotionState.LIVE:
        changed["state"] = PromotionState.LIVE
    if changed:
        row.update_from_dict({**changed, "updated_at": at})
        await row.save(update_fields=[*changed, "updated_at"])
    return row


def _values(draft: PromotionDraft) -> dict[str, Any]:
    return {
        "coupon_id": draft.rule.coupon_id,
        "name_zh": draft.names.zh,
        "name_en": draft.names.en,
        "currency": draft.currency,
        "rule": documents.write(draft.rule),
        "starts_at": draft.rule.starts_at,
        "ends_at": draft.rule.ends_at,
        **asdict(draft.limits),
    }


_STEPS = {
    Step.PAUSE: Way(frozenset({PromotionState.LIVE}), PromotionState.PAUSED),
    Step.RESUME: Way(frozenset({PromotionState.PAUSED}), PromotionState.LIVE),
    Step.END: Way(frozenset({PromotionState.LIVE, PromotionState.PAUSED}), PromotionState.ENDED),
}
_PLAIN: Pieces[Promotion, PromotionDraft] = Pieces(_plain, _written, _move, _STEPS, _told)
_WITH_COUPON: Pieces[Promotion, PromotionDraft] = Pieces(_of_coupons, _written, _move, _STEPS, _told)


def _kind(of_coupons: bool) -> Pieces[Promotion, PromotionDraft]:
    return _WITH_COUPON if of_coupons else _PLAIN
