"""What staff give to make coupons, hand them out, and keep them."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import strawberry

from backend.core import ids
from backend.core.refusals import InvalidInput
from backend.domain.catalog.words import Words
from backend.domain.coupons import queries
from backend.domain.coupons.recipients import Recipients
from backend.domain.coupons.terms import CouponDraft, CouponTerms
from backend.domain.promotions.drafts import PromotionDraft
from backend.schema.coupon_states import CouponKind, CouponState
from backend.schema.doors import STAFF, given, shown
from backend.schema.promotion_limits import PromotionLimitsInput
from backend.schema.promotion_rules import PromotionRuleInput
from backend.schema.scalars import BigInt
from backend.schema.translated import TranslatedInput

LONGEST_NAME = 60


@given(STAFF)
class CreateCouponInput:
    """A coupon that stands alone."""

    names: TranslatedInput = shown(STAFF, "Its name, 1 to 60 characters; customers read it.")
    kind: CouponKind = shown(STAFF, "How it comes to people; cannot change later.")
    currency: str = shown(STAFF, "ISO 4217 code of its amounts.")
    rule: PromotionRuleInput = shown(STAFF, "What it does, in the stage COUPON.")
    limits: PromotionLimitsInput = shown(STAFF, "How often and for how much it may be used.")
    code: str | None = shown(STAFF, "Of PUBLIC: what everybody types, 4 to 20 letters and digits.", default=None)
    valid_days: int | None = shown(
        STAFF, "For how many days from when somebody has it, 1 to 3,650; null: until it ends.", default=None
    )
    claim_from: datetime | None = shown(STAFF, "Of CLAIM: from when on it may be claimed.", default=None)
    claim_until: datetime | None = shown(STAFF, "Of CLAIM: until when it may be claimed.", default=None)
    most_claims: BigInt | None = shown(STAFF, "Of CLAIM: how many in all; null: any number.", default=None)
    most_claims_a_person: int = shown(STAFF, "Of CLAIM: how many one person may claim, 1 to 100.", default=1)

    def draft(self) -> CouponDraft:
        """As the domain takes it; raises InvalidInput."""
        names = Words(_name(self.names.zh_cn, "zhCn"), _name(self.names.en, "en"))
        rule = self.rule.rule(self.currency, names, ["input", "rule"])
        return CouponDraft(
            PromotionDraft(
                "coupon",
                names,
                self.currency,
                rule,
                self.limits.limits(self.currency, ["input", "limits"]),
            ),
            CouponTerms(
                self.kind,
                self.code,
                self.valid_days,
                self.claim_from,
                self.claim_until,
                self.most_claims,
                self.most_claims_a_person,
            ),
        )


@given(STAFF)
class KeepCouponInput:
    """A coupon that is to be paused, resumed or revoked."""

    id: strawberry.ID = shown(STAFF, "The coupon's global id.")
    reason: str = shown(STAFF, "Why, 1 to 200 characters; kept in the journal.")


@given(STAFF)
class ExtendCouponInput:
    """Until when a coupon is to go on."""

    id: strawberry.ID = shown(STAFF, "The coupon's global id.")
    ends_at: datetime = shown(STAFF, "Later than now, and than it would end.")
    reason: str = shown(STAFF, "Why, 1 to 200 characters; kept in the journal.")


@given(STAFF)
class IssueCouponCodesInput:
    """Codes to make."""

    coupon_id: strawberry.ID = shown(STAFF, "Of which coupon; it must be UNIQUE.")
    name: str = shown(STAFF, "What they are for, 1 to 80 characters.")
    count: int = shown(STAFF, "How many, 1 to 1,000,000.")


@given(STAFF)
class CouponBatchInput:
    """A batch of codes that is to be written into a file, or revoked."""

    id: strawberry.ID = shown(STAFF, "The batch's id.")
    reason: str = shown(STAFF, "Why, 1 to 200 characters; kept in the journal.")


@given(STAFF)
class RevokeIssuedCouponInput:
    """One coupon that is to be worth nothing."""

    id: strawberry.ID = shown(STAFF, "Its id.")
    reason: str = shown(STAFF, "Why, 1 to 200 characters; kept in the journal.")


@given(STAFF)
class SendCouponInput:
    """Whom a coupon is given to."""

    coupon_id: strawberry.ID = shown(STAFF, "Which coupon; it must be SENT.")
    person_ids: list[strawberry.ID] | None = shown(STAFF, "These people, see `people`.", default=None)
    contacts: list[str] | None = shown(
        STAFF, "Those of these phone numbers and e-mail addresses that have an account.", default=None
    )
    tier_ids: list[strawberry.ID] | None = shown(STAFF, "All members of these tiers.", default=None)
    tags: list[str] | None = shown(STAFF, "All accounts with one of these tags.", default=None)
    reason: str = shown(STAFF, "Why, 1 to 200 characters; kept in the journal.")

    def recipients(self) -> Recipients:
        """As the domain takes it."""
        return Recipients(
            _rows("cus", self.person_ids or (), "personIds"),
            tuple(self.contacts or ()),
            _rows("tir", self.tier_ids or (), "tierIds"),
            tuple(tag.replace("\0", "") for tag in self.tags or ()),
        )


@given(STAFF)
class CouponKindFilter:
    """One of some kinds."""

    in_: list[CouponKind] = shown(STAFF, "Any of these.", name="in")


@given(STAFF)
class CouponStateFilter:
    """One of some states."""

    in_: list[CouponState] = shown(STAFF, "Any of these.", name="in")


@given(STAFF)
class CouponFilter:
    """Which coupons are wanted; all that is given must hold."""

    kind: CouponKindFilter | None = shown(STAFF, "Of one of these kinds.", default=None)
    state: CouponStateFilter | None = shown(STAFF, "In one of these states.", default=None)
    text: str | None = shown(STAFF, "Whose name or code holds these words.", default=None)

    def wanted(self) -> queries.CouponFilter:
        """As the domain takes it."""
        return queries.CouponFilter(
            kinds=tuple(self.kind.in_) if self.kind else None,
            states=tuple(self.state.in_) if self.state else None,
            text=self.text,
        )


def _name(text: str, path: str) -> str:
    name = text.strip()
    if not 1 <= len(name) <= LONGEST_NAME or not name.isprintable():
        raise InvalidInput("BAD_LENGTH", path=["input", "names", path], minimum=1, maximum=LONGEST_NAME)
    return name


def _rows(prefix: str, given_: Sequence[str], path: str) -> tuple[UUID, ...]:
    found = [ids.parse(prefix, one) for one in given_]
    for place, one in enumerate(found):
        if one is None:
            raise InvalidInput("UNKNOWN", path=["input", path, str(place)])
    return tuple(one for one in found if one is not None)
