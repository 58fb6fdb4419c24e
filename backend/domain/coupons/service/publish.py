"""Putting coupons in force: those of a campaign, and those that stand alone."""

from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from tortoise.exceptions import IntegrityError

from backend.core import database, ids
from backend.core.idempotency import constraint_of, once, request_hash
from backend.core.refusals import AnotherPersonNeeded
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.coupons import access
from backend.domain.coupons.errors import (
    CouponCodeTaken,
    CouponKindRefused,
    CouponStateRefused,
)
from backend.domain.coupons.models import Coupon
from backend.domain.coupons.states import FINAL, CouponState
from backend.domain.coupons.terms import CouponDraft, CouponTerms, checked, needs_second_person
from backend.domain.promotions import service as promotions
from backend.domain.promotions.drafts import PromotionDraft
from backend.domain.promotions.models import Promotion

# The one piece of a coupon that stands alone: what it publishes is named after itself.
ALONE = "coupon"
_CHANGEABLE = ("days", "claim_from", "claim_until", "most_claims", "most_claims_a_person")


async def create_coupon(draft: CouponDraft, *, caller: Caller, address: str | None, key: str, at: datetime) -> Coupon:
    """A coupon that stands alone, in force at once, or once a second person agrees.

    Raises InvalidInput, CouponCodeTaken, IdempotencyConflict.
    """
    terms = checked(draft.terms, path=["input"])
    hash = request_hash(caller.actor, ["coupon", draft])
    state = CouponState.WAITING if needs_second_person(draft.promotion) else CouponState.ACTIVE

    async def make() -> Coupon:
        id = ids.new()
        alone = _of_coupon(id, replace(draft.promotion, piece=ALONE), None)
        (promotion,) = await promotions.publish(id, [alone], at=at, of_coupons=True)
        coupon = await _made(
            id,
            promotion,
            terms,
            at,
            state=state,
            staff_id=caller.staff_id,
            idempotency_key=key,
            request_hash=hash,
        )
        await audit.record(
            caller.actor,
            "coupon.created",
            ids.public("cpn", id),
            diff={"name": [None, promotion.name_zh], "kind": [None, terms.kind.value], "state": [None, state.value]},
            address=address,
        )
        return coupon

    return await once(key, hash, lambda key: Coupon.get_or_none(idempotency_key=key).select_related("promotion"), make)


async def approve_coupon(id: UUID, *, caller: Caller, address: str | None, at: datetime) -> Coupon:
    """A second person agrees: the coupon is in force. Raises CouponUnknown, CouponStateRefused,
    AnotherPersonNeeded.
    """
    async with database.joined():
        coupon = await access.coupon_of(id, lock=True)
        if coupon.state is not CouponState.WAITING:
            raise CouponStateRefused(coupon.state)
        if coupon.staff_id == caller.staff_id:
            raise AnotherPersonNeeded
        await _move(coupon, CouponState.ACTIVE, at)
        await audit.record(caller.actor, "coupon.approved", ids.public("cpn", id), address=address)
    return coupon


async def publish(campaign_id: UUID, drafts: Sequence[CouponDraft], *, at: datetime) -> list[Coupon]:
    """Make exactly these the campaign's coupons, all of them in force; aligned with the drafts.

    What it published before under the same piece is changed in place; what is not named any more ends. What people
    have of them stays theirs. In the open transaction, the campaign being locked, or in one of its own. Raises
    InvalidInput, CouponCodeTaken, CouponKindRefused (a piece cannot become a coupon of another kind or code),
    CouponStateRefused (it was revoked).
    """
    async with database.joined():
        known = {row.piece: row for row in await _published(campaign_id)}
        terms = [checked(draft.terms, path=["pieces", str(place)]) for place, draft in enumerate(drafts)]
        given = [row.id if (row := known.get(draft.promotion.piece)) else ids.new() for draft in drafts]
        rows = await promotions.publish(
            campaign_id,
            [_of_coupon(id, draft.promotion, campaign_id) for id, draft in zip(given, drafts, strict=True)],
            at=at,
            of_coupons=True,
        )
        made = []
        for id, one, promotion in zip(given, terms, rows, strict=True):
            row = known.pop(promotion.piece, None)
            if row is None:
                row = await _made(id, promotion, one, at, campaign_id=campaign_id, piece=promotion.piece)
            else:
                await _change(row, promotion, one, at)
            made.append(row)
        for row in known.values():
            if row.state not in FINAL:
                await _move(row, CouponState.ENDED, at)
    return made


async def pause(campaign_id: UUID, *, at: datetime) -> None:
    """None of the campaign's coupons can be claimed or used from here on, until it is resumed."""
    await _move_all(campaign_id, CouponState.ACTIVE, CouponState.PAUSED, at)


async def resume(campaign_id: UUID, *, at: datetime) -> None:
    """What was paused counts again."""
    await _move_all(campaign_id, CouponState.PAUSED, CouponState.ACTIVE, at)


async def end(campaign_id: UUID, *, at: datetime) -> None:
    """None of the campaign's coupons can be claimed or used any more. What open orders hold stays theirs."""
    for old in (CouponState.ACTIVE, CouponState.PAUSED):
        await _move_all(campaign_id, old, CouponState.ENDED, at)


async def _published(campaign_id: UUID) -> list[Coupon]:
    return await Coupon.filter(campaign_id=campaign_id).order_by("id").select_for_update()


async def _move_all(campaign_id: UUID, old: CouponState, new: CouponState, at: datetime) -> None:
    async with database.joined():
        for row in await _published(campaign_id):
            if row.state is old:
                await _move(row, new, at)


async def _move(row: Coupon, state: CouponState, at: datetime) -> None:
    row.state, row.updated_at, row.version = state, at, row.version + 1
    await row.save(update_fields=["state", "updated_at", "version"])


def _of_coupon(id: UUID, draft: PromotionDraft, campaign_id: UUID | None) -> PromotionDraft:
    return replace(draft, rule=replace(draft.rule, coupon_id=id, campaign_id=campaign_id))


async def _made(id: UUID, promotion: Promotion, terms: CouponTerms, at: datetime, **more: Any) -> Coupon:
    values = asdict(terms)
    try:
        return await Coupon.create(id=id, promotion=promotion, created_at=at, updated_at=at, **values, **more)
    except IntegrityError as error:
        if constraint_of(error) == "coupon_code_once":
            raise CouponCodeTaken(path=["input", "code"]) from None
        raise


async def _change(row: Coupon, promotion: Promotion, terms: CouponTerms, at: datetime) -> None:
    if (row.kind, row.code) != (terms.kind, terms.code):
        raise CouponKindRefused
    if row.state is CouponState.REVOKED:
        raise CouponStateRefused(row.state)
    row.promotion = promotion
    changed = {name: getattr(terms, name) for name in _CHANGEABLE}
    changed |= {"state": CouponState.ACTIVE, "updated_at": at, "version": row.version + 1}
    row.update_from_dict(changed)
    await row.save(update_fields=list(changed))
