"""What whoever publishes promotions says of each. Pure."""

from dataclasses import dataclass, field
from typing import Any

from backend.domain.catalog.words import Words
from backend.domain.promotions.pricing.rules import Rule


@dataclass(frozen=True, slots=True)
class Limits:
    """How often and for how much a promotion may be used. None: without limit, and then it is not counted.

    In all, in each hour (UTC), and by each person, whose uses are counted over `person_days` days (None: for ever).
    `most_campaign_…` bound all that its campaign publishes together. `returned_after_refund`: what an order used may be
    used again once all of it is refunded.
    """

    most_uses: int | None = None
    most_minor: int | None = None
    most_uses_an_hour: int | None = None
    most_minor_an_hour: int | None = None
    most_uses_a_person: int | None = None
    person_days: int | None = None
    most_campaign_uses: int | None = None
    most_campaign_minor: int | None = None
    returned_after_refund: bool = False

    @property
    def any(self) -> bool:
        """Whether anything is counted."""
        return any(
            most is not None
            for most in (
                self.most_uses,
                self.most_minor,
                self.most_uses_an_hour,
                self.most_minor_an_hour,
                self.most_uses_a_person,
                self.most_campaign_uses,
                self.most_campaign_minor,
            )
        )


def limits_of(row: Any) -> Limits:
    """The limits of a promotion's row."""
    return Limits(**{name: getattr(row, name) for name in Limits.__dataclass_fields__})


@dataclass(frozen=True, slots=True)
class PromotionDraft:
    """A promotion as its campaign wants it. `piece` names it among the campaign's, over all versions.

    The rule's `id` and `version` do not count: they are given when it is published.
    """

    piece: str
    names: Words
    currency: str
    rule: Rule
    limits: Limits = field(default_factory=Limits)
