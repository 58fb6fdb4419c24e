"""Coupons in quotes and orders: which are in hand, and which of them count."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from backend.core.refusals import Refusal
from backend.domain.checkout.asking import Asking
from backend.domain.checkout.pricing import Priced
from backend.domain.checkout.requests import check_coupons
from backend.domain.coupons.in_hand import InHand, in_hand
from backend.domain.coupons.service import Held
from backend.domain.promotions.pricing.values import Outcome


async def presented(
    codes: Sequence[str], picked: Sequence[UUID], asking: Asking, *, at: datetime
) -> tuple[tuple[InHand | Refusal, ...], Asking]:
    """What each code and each of one's own is, and who asks, with them in hand. One statement, none without any.

    Raises InvalidInput.
    """
    check_coupons(codes, picked)
    if not codes and not picked:
        return (), asking
    found = await in_hand(codes, picked, customer_id=asking.customer_id, at=at)
    return tuple(found), replace(asking, coupons=frozenset(one.coupon_id for one in found if isinstance(one, InHand)))


def refuse_none(found: Sequence[InHand | Refusal], codes: int) -> list[InHand]:
    """Those in hand, each coupon once; raises the first refusal, at its place in the input."""
    kept: dict[UUID, InHand] = {}
    for place, one in enumerate(found):
        if isinstance(one, Refusal):
            where = ["couponCodes", str(place)] if place < codes else ["couponIds", str(place - codes)]
            one.path = ["input", *where]
            raise one
        kept.setdefault(one.coupon_id, one)
    return list(kept.values())


def taken_by(priced: Priced, found: Sequence[InHand]) -> list[Held]:
    """Those that count here, with what each takes off: what does not count stays in its owner's hands."""
    if priced.promoted is None or not found:
        return []
    counted: Mapping[UUID, int] = {
        one.rule_id: one.minor for one in priced.promoted.reckoning.trace if one.outcome is not Outcome.REFUSED
    }
    return [Held(one, counted[one.promotion_id]) for one in found if one.promotion_id in counted]
