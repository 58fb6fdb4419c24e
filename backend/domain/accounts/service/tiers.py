"""Tiers of membership as staff keep them."""

from dataclasses import asdict
from datetime import datetime
from typing import Any
from uuid import UUID

from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from backend.core import ids, outbox
from backend.core.idempotency import constraint_of, once, request_hash
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.errors import MemberTierUnknown, TierThresholdTaken, TierVersionConflict
from backend.domain.accounts.models import MemberTier
from backend.domain.accounts.tier_editing import TierDraft, check_tier
from backend.domain.audit import service as audit


async def create_tier(draft: TierDraft, *, caller: Caller, address: str | None, key: str, at: datetime) -> MemberTier:
    """A tier of membership; who reaches it is worked out soon (`tiers.changed`).

    Raises InvalidInput, TierThresholdTaken, IdempotencyConflict.
    """
    check_tier(draft)
    hash = request_hash(caller.actor, draft)

    async def make() -> MemberTier:
        tier = await MemberTier.create(
            **asdict(draft),
            created_at=at,
            updated_at=at,
            updated_by_id=caller.staff_id,
            idempotency_key=key,
            request_hash=hash,
        )
        diff = {name: [None, value] for name, value in asdict(draft).items()}
        await audit.record(caller.actor, "tier.created", ids.public("tir", tier.id), diff=diff, address=address)
        await outbox.emit("tiers.changed", tier_id=tier.id)
        return tier

    try:
        return await once(key, hash, lambda key: MemberTier.get_or_none(idempotency_key=key), make)
    except IntegrityError as error:
        raise _taken(error) from None


async def update_tier(
    id: UUID | None, version: int, draft: TierDraft, *, caller: Caller, address: str | None, at: datetime
) -> MemberTier:
    """Replace what a tier says; prices follow at once, who is in it soon (`tiers.changed`).

    Raises MemberTierUnknown, TierVersionConflict, InvalidInput, TierThresholdTaken.
    """
    check_tier(draft)
    try:
        async with in_transaction():
            tier = await MemberTier.filter(id=id).select_for_update().first() if id else None
            if tier is None:
                raise MemberTierUnknown
            if tier.version != version:
                raise TierVersionConflict(tier)
            diff = _difference(tier, draft)
            tier.update_from_dict(asdict(draft))
            tier.version += 1
            tier.updated_at, tier.updated_by_id = at, caller.staff_id
            await tier.save()
            await audit.record(caller.actor, "tier.updated", ids.public("tir", tier.id), diff=diff, address=address)
            await outbox.emit("tiers.changed", tier_id=tier.id)
    except IntegrityError as error:
        raise _taken(error) from None
    return tier


def _difference(tier: MemberTier, draft: TierDraft) -> dict[str, Any]:
    return {name: [getattr(tier, name), value] for name, value in asdict(draft).items() if getattr(tier, name) != value}


def _taken(error: IntegrityError) -> Exception:
    """The refusal behind the constraint; the error itself when it is another."""
    if constraint_of(error) == "member_tier_threshold_once":
        return TierThresholdTaken(path=["input", "threshold"])
    return error
