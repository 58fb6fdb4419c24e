"""A campaign's document as the engine tries it. Pure."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from backend.domain.campaigns.content import Content, read
from backend.domain.campaigns.drafting import tried
from backend.domain.promotions.drafts import Limits, PromotionDraft


def drafted(campaign_id: UUID | None, document: Mapping[str, Any]) -> list[PromotionDraft]:
    """The promotions of a campaign's kept document."""
    return drafted_of(campaign_id, read(document))


def drafted_of(campaign_id: UUID | None, content: Content) -> list[PromotionDraft]:
    """The promotions that the content would publish. Each has an id by which it is told from the others."""
    return tried(campaign_id, content)


def budget_of(drafts: Sequence[PromotionDraft]) -> Limits:
    """What they may give together."""
    said = drafts[0].limits if drafts else Limits()
    return Limits(most_uses=said.most_campaign_uses, most_minor=said.most_campaign_minor)
