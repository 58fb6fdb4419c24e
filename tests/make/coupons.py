"""Coupons for tests: put in force by the shop's own services, their codes made by its own jobs."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import count
from typing import Any
from uuid import UUID

from backend.core import clock, crypto, drawn_codes, ids, keys
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.models import Customer
from backend.domain.accounts.permissions import Role
from backend.domain.catalog.words import Words
from backend.domain.coupons import codes, service
from backend.domain.coupons.in_hand import InHand
from backend.domain.coupons.models import Coupon, CouponBatch, CouponUse, IssuedCoupon
from backend.domain.coupons.states import CouponKind, CouponState
from backend.domain.coupons.terms import CouponDraft, CouponTerms
from backend.domain.promotions.drafts import Limits, PromotionDraft
from backend.domain.promotions.pricing.rules import Amount, Combine, Effect, Rule, Stage
from tests.make import catalog
from tests.make.aftersales import staff
from tests.make.outbox import drain
from tests.make.vault import bind_keys

_number = count(1)


def draft(
    kind: CouponKind = CouponKind.CLAIM,
    *,
    effect: Effect | None = None,
    limits: Limits | None = None,
    starts_at: datetime | None = None,
    ends_at: datetime | None = None,
    **terms: object,
) -> CouponDraft:
    """A coupon of five off that one person alone may put in force."""
    number = next(_number)
    if kind is CouponKind.PUBLIC:
        terms.setdefault("code", f"SAVE{number}")
    now = clock.now()
    rule = Rule(
        id=ids.new(),
        version=1,
        names=Words(f"立减券{number}", f"Five off {number}"),
        stage=Stage.COUPON,
        combine=Combine.BEST_OF,
        effect=effect or Amount(500),
        starts_at=starts_at,
        ends_at=ends_at or now + timedelta(days=30),
    )
    promotion = PromotionDraft(f"p{number}", rule.names, "CNY", rule, limits or Limits(most_minor=5_000_00))
    return CouponDraft(promotion, CouponTerms(kind, **terms))  # type: ignore[arg-type]


async def coupon(kind: CouponKind = CouponKind.CLAIM, **more: object) -> Coupon:
    """One in force; where it takes much off something that is sold, a second person agreed to it."""
    bind_keys()
    await catalog.channel()
    clerk = await staff(Role.MARKETER)
    made = await service.create_coupon(
        draft(kind, **more),  # type: ignore[arg-type]
        caller=clerk,
        address=None,
        key=ids.new().hex,
        at=clock.now(),
    )
    if made.state is CouponState.WAITING:
        other = await staff(Role.MARKETER)
        return await service.approve_coupon(made.id, caller=other, address=None, at=clock.now())
    return made


async def batch(of: Coupon | None = None, size: int = 3) -> tuple[CouponBatch, list[str]]:
    """Codes of it, made; and what they are."""
    of = of or await coupon(CouponKind.UNIQUE)
    clerk = await staff(Role.MARKETER)
    job = await service.issue_codes(
        of.id, "Spring", size, caller=clerk, address=None, key=ids.new().hex, at=clock.now()
    )
    await drain("coupons.codes_asked")
    made = await CouponBatch.get(id=job.subject_id)
    return made, await codes_of(made)


async def codes_of(made: CouponBatch) -> list[str]:
    """What its codes are, as they are handed out."""
    wrapped = keys.WrappedKey(made.kek_id, bytes(made.wrapped_key))
    key = await keys.provider().unwrap(wrapped, codes.key_binding(made.id))
    return [drawn_codes.grouped(codes.code_of(key, serial)) for serial in range(1, made.count + 1)]


async def claimed(of: Coupon, person: Customer) -> IssuedCoupon:
    """One of it in the person's hands."""
    caller = Caller(session_id=ids.new(), customer_id=person.id)
    return await service.claim_coupon(of.id, caller=caller, key=ids.new().hex, at=clock.now())


def held(of: Coupon, issued_id: UUID | None = None, minor: int = 500) -> service.Held:
    """What an order takes of it."""
    return service.Held(InHand(of.id, of.promotion_id, issued_id), minor)


async def world(size: int, buyer: Customer, order_ids: Sequence[UUID]) -> Coupon:
    """Coupons to be claimed, and one with batches, holders and uses, `size` of each; the buyer has some."""
    for _ in range(size):
        await coupon(CouponKind.CLAIM)
    made = await coupon(CouponKind.UNIQUE)
    for n in range(size):
        id = ids.new()
        wrapped = await keys.provider().wrap(crypto.new_key(), codes.key_binding(id))
        await CouponBatch.create(
            id=id,
            coupon_id=made.id,
            name=f"Batch {n}",
            count=size,
            kek_id=wrapped.kek_id,
            wrapped_key=wrapped.sealed,
            staff_id=made.staff_id,
        )
        issued = await IssuedCoupon.create(coupon_id=made.id, customer_id=buyer.id, owned_at=clock.now())
        used: Any = {"order_id": order_ids[n % len(order_ids)], "customer_id": buyer.id, "minor": 5}
        if n < len(order_ids):
            await CouponUse.create(coupon_id=made.id, issued_id=issued.id, made_at=clock.now(), **used)
    return made
