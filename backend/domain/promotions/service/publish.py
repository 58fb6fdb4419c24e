"""Putting what a campaign, or a coupon, gives in force."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any
from uuid import UUID

from backend.core import database, ids
from backend.core.outbox import emit
from backend.domain.promotions import documents
from backend.domain.promotions.drafts import PromotionDraft
from backend.domain.promotions.models import Promotion
from backend.domain.promotions.states import PromotionState


async def publish(
    campaign_id: UUID, drafts: Sequence[PromotionDraft], *, at: datetime, of_coupons: bool = False
) -> list[Promotion]:
    """Make exactly these the campaign's promotions, all of them live; aligned with the drafts.

    What it published before under the same `piece` is changed in place, with its next version when anything differs;
    what is not named any more ends. `of_coupons`: the same for those that count with a coupon in hand, apart from the
    others. In the open transaction, the campaign being locked, or in one of its own. Tells `promotions.changed`.
    """
    async with database.joined():
        known = {row.piece: row for row in await _published(campaign_id, of_coupons=of_coupons)}
        rows = [await _written(campaign_id, draft, known.pop(draft.piece, None), at) for draft in drafts]
        for row in known.values():
            if row.state is not PromotionState.ENDED:
                await _move(row, PromotionState.ENDED, at)
        await emit("promotions.changed", campaign_id=campaign_id)
    return rows


async def pause(campaign_id: UUID, *, at: datetime, of_coupons: bool = False) -> None:
    """None of what the campaign published counts from here on, until it is resumed."""
    await _move_all(campaign_id, PromotionState.LIVE, PromotionState.PAUSED, at, of_coupons=of_coupons)


async def resume(campaign_id: UUID, *, at: datetime, of_coupons: bool = False) -> None:
    """What was paused counts again."""
    await _move_all(campaign_id, PromotionState.PAUSED, PromotionState.LIVE, at, of_coupons=of_coupons)


async def end(campaign_id: UUID, *, at: datetime, of_coupons: bool = False) -> None:
    """Nothing of what the campaign published counts any more. What orders hold of it stays theirs."""
    for old in (PromotionState.LIVE, PromotionState.PAUSED):
        await _move_all(campaign_id, old, PromotionState.ENDED, at, of_coupons=of_coupons)


async def _move_all(
    campaign_id: UUID, old: PromotionState, new: PromotionState, at: datetime, *, of_coupons: bool
) -> None:
    async with database.joined():
        moved = [row for row in await _published(campaign_id, of_coupons=of_coupons) if row.state is old]
        for row in moved:
            await _move(row, new, at)
        if moved:
            await emit("promotions.changed", campaign_id=campaign_id)


async def _published(campaign_id: UUID, *, of_coupons: bool) -> list[Promotion]:
    """What the campaign ever published, locked in the order of ids (`core/locks.md`)."""
    own = Promotion.filter(campaign_id=campaign_id, coupon_id__isnull=not of_coupons)
    return await own.order_by("id").select_for_update()


async def _move(row: Promotion, state: PromotionState, at: datetime) -> None:
    row.state, row.updated_at = state, at
    await row.save(update_fields=["state", "updated_at"])


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
