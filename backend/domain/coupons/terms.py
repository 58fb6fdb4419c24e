"""How a coupon comes to people, as it is asked for; and when a second person must agree to it. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from backend.core.refusals import InvalidInput
from backend.domain.coupons import codes
from backend.domain.coupons.states import CouponKind
from backend.domain.promotions.depth import Good, Thresholds, cost_of_use, part_of, taken_off
from backend.domain.promotions.drafts import PromotionDraft

MOST_DAYS, MOST_CLAIMS, MOST_A_PERSON = 3650, 10**9, 100


@dataclass(frozen=True, slots=True)
class CouponTerms:
    """How a coupon comes to people.

    `code` is what everybody types of a PUBLIC one; `days` how long one may be used from when somebody has it (None: as
    long as the coupon). Of a CLAIM one the rest says when and how often it may be claimed.
    """

    kind: CouponKind
    code: str | None = None
    days: int | None = None
    claim_from: datetime | None = None
    claim_until: datetime | None = None
    most_claims: int | None = None
    most_claims_a_person: int = 1


@dataclass(frozen=True, slots=True)
class CouponDraft:
    """A coupon as it is asked for: what it does, and how it comes to people."""

    promotion: PromotionDraft
    terms: CouponTerms


def checked(terms: CouponTerms, *, path: list[str]) -> CouponTerms:
    """The terms as they are kept; raises InvalidInput for what no coupon has."""
    code = _code(terms, path)
    _within(terms.days, MOST_DAYS, [*path, "validDays"])
    claimed = terms.kind is CouponKind.CLAIM
    for name in ("claim_from", "claim_until", "most_claims"):
        if getattr(terms, name) is not None and not claimed:
            raise InvalidInput("NOT_FOR_THIS_KIND", path=[*path, _camel(name)])
    if terms.claim_from and terms.claim_until and terms.claim_from >= terms.claim_until:
        raise InvalidInput("ENDS_BEFORE_START", path=[*path, "claimUntil"])
    _within(terms.most_claims, MOST_CLAIMS, [*path, "mostClaims"])
    _within(terms.most_claims_a_person, MOST_A_PERSON, [*path, "mostClaimsAPerson"])
    return CouponTerms(
        terms.kind,
        code,
        terms.days if terms.kind is not CouponKind.PUBLIC else None,
        terms.claim_from,
        terms.claim_until,
        terms.most_claims,
        terms.most_claims_a_person if claimed else 1,
    )


def exposure_minor(draft: PromotionDraft, goods: Sequence[Good]) -> int | None:
    """The most that a promotion can give away in all, as far as its limits say; None: there is no end to it."""
    limits = draft.limits
    each = cost_of_use(draft.rule, goods)
    by_uses = limits.most_uses * each if limits.most_uses is not None and each is not None else None
    bounds = [bound for bound in (limits.most_minor, by_uses) if bound is not None]
    return min(bounds) if bounds else None


def needs_second_person(draft: PromotionDraft, goods: Sequence[Good], thresholds: Thresholds) -> bool:
    """Whether one person alone may not put it in force, `goods` being all that is sold: it may cost much, takes much
    off something, or more than may be.
    """
    exposure = exposure_minor(draft, goods)
    if exposure is None or exposure > thresholds.cost_minor:
        return True
    for one in goods:
        if one.price_minor <= 0 or not (off := taken_off(draft.rule, one, goods)):
            continue
        if part_of(off, one.price_minor) > thresholds.discount_bps or one.price_minor - off < one.floor_minor:
            return True
    return False


def _code(terms: CouponTerms, path: list[str]) -> str | None:
    if terms.kind is not CouponKind.PUBLIC:
        if terms.code is not None:
            raise InvalidInput("NOT_FOR_THIS_KIND", path=[*path, "code"])
        return None
    code = codes.public_code(terms.code or "")
    if code is None:
        raise InvalidInput("BAD_CODE", path=[*path, "code"])
    return code


def _within(value: int | None, most: int, path: list[str]) -> None:
    if value is not None and not 1 <= value <= most:
        raise InvalidInput("OUT_OF_RANGE", path=path, minimum=1, maximum=most)


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)
