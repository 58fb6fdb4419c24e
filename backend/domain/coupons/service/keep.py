"""Staff keep coupons: paused, revoked, extended; batches and single coupons made worthless."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import ids
from backend.core.reasons import checked_reason
from backend.core.refusals import InvalidInput
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.coupons import access
from backend.domain.coupons.errors import CouponBatchUnknown, CouponStateRefused, CouponUnknown
from backend.domain.coupons.models import Coupon, CouponBatch, IssuedCoupon
from backend.domain.coupons.states import COUPON_TRANSITIONS, FINAL, BatchState, CouponState, IssuedState
from backend.domain.promotions import service as promotions

LONGEST_REASON = 200


async def pause_coupon(id: UUID, reason: str, *, caller: Caller, address: str | None, at: datetime) -> Coupon:
    """Nothing of it can be claimed or used until it is resumed. Raises CouponUnknown, CouponStateRefused."""
    return await _move_and_record(id, CouponState.PAUSED, "coupon.paused", reason, caller, address, at)


async def resume_coupon(id: UUID, reason: str, *, caller: Caller, address: str | None, at: datetime) -> Coupon:
    """What was paused counts again. Raises CouponUnknown, CouponStateRefused, CampaignAtRest."""
    async with in_transaction():
        await promotions.refuse_at_rest((await access.coupon_of(id)).campaign_id)
        coupon = await access.coupon_of(id, lock=True)
        if coupon.state is not CouponState.PAUSED:
            raise CouponStateRefused(coupon.state)
        return await _move_and_record(id, CouponState.ACTIVE, "coupon.resumed", reason, caller, address, at)


async def revoke_coupon(id: UUID, reason: str, *, caller: Caller, address: str | None, at: datetime) -> Coupon:
    """All that people have of it is worth nothing; open orders keep what they hold, and paid ones what they used.

    Raises CouponUnknown, CouponStateRefused.
    """
    return await _move_and_record(id, CouponState.REVOKED, "coupon.revoked", reason, caller, address, at)


async def extend_coupon(
    id: UUID, ends_at: datetime, reason: str, *, caller: Caller, address: str | None, at: datetime
) -> Coupon:
    """Let it be used longer, and what people have of it with it. Raises CouponUnknown, CouponStateRefused,
    InvalidInput.
    """
    words = checked_reason(reason, longest=LONGEST_REASON)
    async with in_transaction():
        coupon = await access.coupon_of(id, lock=True)
        if coupon.state in FINAL:
            raise CouponStateRefused(coupon.state)
        old = coupon.promotion.ends_at
        if old is None or ends_at <= max(old, at):
            raise InvalidInput("NOT_LATER", path=["input", "endsAt"])
        coupon.promotion = await promotions.extend(coupon.promotion_id, ends_at, at=at)
        # Whose own time was over by the old end goes on too: they were told that end.
        longer = await IssuedCoupon.filter(
            coupon_id=id, state=IssuedState.FREE, expires_at__gt=at, expires_at__lt=ends_at
        ).update(expires_at=ends_at)
        if coupon.claim_until is not None and coupon.claim_until == old:
            coupon.claim_until = ends_at
        coupon.extended_to, coupon.updated_at, coupon.version = ends_at, at, coupon.version + 1
        await coupon.save(update_fields=["claim_until", "extended_to", "updated_at", "version"])
        diff = {"ends_at": [old.isoformat(), ends_at.isoformat()], "coupons": [None, longer]}
        await _record("coupon.extended", id, caller, address, words, diff)
    return coupon


async def revoke_batch(id: UUID, reason: str, *, caller: Caller, address: str | None, at: datetime) -> CouponBatch:
    """None of a batch's codes is worth anything; what orders hold or used stays. Raises CouponBatchUnknown,
    CouponStateRefused.
    """
    words = checked_reason(reason, longest=LONGEST_REASON)
    async with in_transaction():
        batch = await CouponBatch.select_for_update().get_or_none(id=id)
        if batch is None:
            raise CouponBatchUnknown
        if batch.state is BatchState.REVOKED:
            raise CouponStateRefused(CouponState.REVOKED)
        batch.state = BatchState.REVOKED
        await batch.save(update_fields=["state"])
        await _record("coupon.batch_revoked", batch.coupon_id, caller, address, words, {
            "batch": [None, ids.public("cpb", id)], "codes": [None, batch.count],
        })  # fmt: skip
    return batch


async def revoke_issued(id: UUID, reason: str, *, caller: Caller, address: str | None, at: datetime) -> IssuedCoupon:
    """One coupon of somebody is worth nothing. Raises CouponUnknown, CouponStateRefused (it is in an order)."""
    words = checked_reason(reason, longest=LONGEST_REASON)
    async with in_transaction():
        issued = await IssuedCoupon.select_for_update().get_or_none(id=id)
        if issued is None:
            raise CouponUnknown
        if issued.state is not IssuedState.FREE:
            raise CouponStateRefused((await access.coupon_of(issued.coupon_id)).state)
        issued.state = IssuedState.REVOKED
        await issued.save(update_fields=["state"])
        diff = {"issued": [None, ids.public("isc", id)]}
        await _record("coupon.issued_revoked", issued.coupon_id, caller, address, words, diff)
    return issued


async def _move_and_record(
    id: UUID, state: CouponState, action: str, reason: str, caller: Caller, address: str | None, at: datetime
) -> Coupon:
    words = checked_reason(reason, longest=LONGEST_REASON)
    async with in_transaction():
        coupon = await access.coupon_of(id, lock=True)
        if state not in COUPON_TRANSITIONS[coupon.state]:
            raise CouponStateRefused(coupon.state)
        diff = {"state": [coupon.state.value, state.value]}
        coupon.state, coupon.updated_at, coupon.version = state, at, coupon.version + 1
        await coupon.save(update_fields=["state", "updated_at", "version"])
        await _record(action, id, caller, address, words, diff)
    return coupon


async def _record(
    action: str, id: UUID, caller: Caller, address: str | None, words: str, diff: Mapping[str, Any]
) -> None:
    await audit.record(caller.actor, action, ids.public("cpn", id), reason=words, diff=dict(diff), address=address)
