"""A campaign's document as the engine tries it. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from backend.domain.campaigns.content import Content, read
from backend.domain.campaigns.drafting import drafts_of
from backend.domain.promotions.drafts import Limits, PromotionDraft

_NOBODYS = UUID(int=0)


def drafted(campaign_id: UUID | None, document: Mapping[str, Any]) -> list[PromotionDraft]:
    """The promotions of a campaign's kept document."""
    return drafted_of(campaign_id, read(document))


def drafted_of(campaign_id: UUID | None, content: Content) -> list[PromotionDraft]:
    """The promotions that the content would publish. Each has an id by which it is told from the others."""
    found = drafts_of(campaign_id or _NOBODYS, content)
    return [replace(one, rule=replace(one.rule, id=UUID(int=place + 1))) for place, one in enumerate(found)]


def budget_of(drafts: Sequence[PromotionDraft]) -> Limits:
    """What they may give together."""
    said = drafts[0].limits if drafts else Limits()
    return Limits(most_uses=said.most_campaign_uses, most_minor=said.most_campaign_minor)
