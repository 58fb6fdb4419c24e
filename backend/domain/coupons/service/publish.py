"""Putting coupons in force: those of a campaign, and those that stand alone."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from tortoise.exceptions import IntegrityError

from backend import settings
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
from backend.domain.coupons.states import CouponState
from backend.domain.coupons.terms import CouponDraft, CouponTerms, checked, needs_second_person
from backend.domain.promotions import limits
from backend.domain.promotions import service as promotions
from backend.domain.promotions.depth import Thresholds
from backend.domain.promotions.drafts import PromotionDraft
from backend.domain.promotions.goods import sold
from backend.domain.promotions.models import Promotion
from backend.domain.promotions.pieces import Pieces, Step, Way

# The one piece of a coupon that stands alone: what it publishes is named after itself.
ALONE = "coupon"
_CHANGEABLE = ("days", "claim_from", "claim_until", "most_claims", "most_claims_a_person")


async def create_coupon(draft: CouponDraft, *, caller: Caller, address: str | None, key: str, at: datetime) -> Coupon:
    """A coupon that stands alone, in force at once, or once a second person agrees.

    Raises InvalidInput, CouponCodeTaken, IdempotencyConflict.
    """
    terms = checked(draft.terms, path=["input"])
    limits.check(draft.promotion.limits, ["input", "limits"])
    hash = request_hash(caller.actor, ["coupon", draft])
    chosen, goods = settings.get(), await sold(draft.promotion.currency, (), at)
    thresholds = Thresholds(chosen.campaign_approval_minor, chosen.campaign_approval_discount_bps)
    waits = needs_second_person(draft.promotion, goods, thresholds)
    state = CouponState.WAITING if waits else CouponState.ACTIVE

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

    See `Pieces`. What people have of them stays theirs, and what was extended keeps its later end. Raises InvalidInput,
    CouponCodeTaken, CouponKindRefused (a piece cannot become a coupon of another kind or code), CouponStateRefused
    (it was revoked).
    """
    async with database.joined():
        known = {row.piece: row for row in await _rows(campaign_id)}
        wanted = [_extended(draft, known.get(draft.promotion.piece)) for draft in drafts]
        given = [row.id if (row := known.get(draft.promotion.piece)) else ids.new() for draft in drafts]
        rows = await promotions.publish(
            campaign_id,
            [_of_coupon(id, draft.promotion, campaign_id) for id, draft in zip(given, wanted, strict=True)],
            at=at,
            of_coupons=True,
        )
        made = [
            _Priced(draft.promotion.piece, id, promotion, draft.terms)
            for id, draft, promotion in zip(given, wanted, rows, strict=True)
        ]
        return await _PIECES.publish(campaign_id, made, at=at)


async def pause(campaign_id: UUID, *, at: datetime) -> None:
    """None of the campaign's coupons can be claimed or used from here on, until it is resumed."""
    await _PIECES.step(campaign_id, Step.PAUSE, at=at)


async def resume(campaign_id: UUID, *, at: datetime) -> None:
    """What was paused counts again."""
    await _PIECES.step(campaign_id, Step.RESUME, at=at)


async def end(campaign_id: UUID, *, at: datetime) -> None:
    """None of the campaign's coupons can be claimed or used any more, but for those that were extended beyond it.

    What open orders hold stays theirs.
    """
    await _PIECES.step(
        campaign_id, Step.END, at=at, stays=lambda row: row.extended_to is not None and row.extended_to > at
    )


@dataclass(frozen=True, slots=True)
class _Priced:
    """A coupon whose promotion is in force."""

    piece: str
    id: UUID
    promotion: Promotion
    terms: CouponTerms


async def _rows(campaign_id: UUID) -> list[Coupon]:
    return await Coupon.filter(campaign_id=campaign_id).order_by("id").select_for_update()


async def _write(campaign_id: UUID, draft: _Priced, row: Coupon | None, at: datetime) -> Coupon:
    terms = checked(draft.terms, path=["input", "coupon"])
    if row is None:
        return await _made(draft.id, draft.promotion, terms, at, campaign_id=campaign_id, piece=draft.piece)
    await _change(row, draft.promotion, terms, at)
    return row


def _extended(draft: CouponDraft, row: Coupon | None) -> CouponDraft:
    """The draft with the later end that somebody gave the coupon meanwhile: people were told it."""
    ends_at, later = draft.promotion.rule.ends_at, row.extended_to if row is not None else None
    if later is None or ends_at is None or later <= ends_at:
        return draft
    terms = draft.terms
    if terms.claim_until == ends_at:
        terms = replace(terms, claim_until=later)
    return CouponDraft(replace(draft.promotion, rule=replace(draft.promotion.rule, ends_at=later)), terms)


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


_PIECES: Pieces[Coupon, _Priced] = Pieces(
    _rows,
    _write,
    _move,
    {
        Step.PAUSE: Way(frozenset({CouponState.ACTIVE}), CouponState.PAUSED),
        Step.RESUME: Way(frozenset({CouponState.PAUSED}), CouponState.ACTIVE),
        Step.END: Way(frozenset({CouponState.ACTIVE, CouponState.PAUSED}), CouponState.ENDED),
    },
)
