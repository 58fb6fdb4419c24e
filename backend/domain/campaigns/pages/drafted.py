"""What a draft would let claim, shown before it is published. Nothing of it is kept, and nobody can claim it."""

from uuid import UUID

from backend.core import ids
from backend.domain.campaigns.content import Content
from backend.domain.campaigns.drafting import coupons_of
from backend.domain.coupons.models import Coupon
from backend.domain.coupons.states import CouponKind
from backend.domain.promotions import documents
from backend.domain.promotions.models import Promotion


def drafted_coupons(campaign_id: UUID, content: Content) -> list[Coupon]:
    """The coupons of a draft that would be claimed, as they would be kept."""
    found = []
    for draft in coupons_of(campaign_id, content):
        wanted, terms = draft.promotion, draft.terms
        if terms.kind is not CouponKind.CLAIM:
            continue
        rule = wanted.rule
        promotion = Promotion(
            id=ids.new(),
            name_zh=wanted.names.zh,
            name_en=wanted.names.en,
            currency=wanted.currency,
            rule=documents.write(rule),
            starts_at=rule.starts_at,
            ends_at=rule.ends_at,
        )
        found.append(
            Coupon(
                id=ids.new(),
                piece=wanted.piece,
                promotion=promotion,
                kind=terms.kind,
                days=terms.days,
                claim_from=terms.claim_from,
                claim_until=terms.claim_until,
                most_claims=terms.most_claims,
                most_claims_a_person=terms.most_claims_a_person,
            )
        )
    return found
