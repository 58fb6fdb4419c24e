"""What a coupon does. Pure."""

from backend.domain.promotions import documents
from backend.domain.promotions.models import Promotion
from backend.domain.promotions.pricing.rules import Rule


def rule_of(promotion: Promotion) -> Rule:
    """The rule of a promotion's row."""
    return documents.read(promotion.rule, id=promotion.id, version=promotion.version)
