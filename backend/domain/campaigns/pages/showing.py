"""Who sees the page of a campaign, and what there is of it at a moment. Pure."""

from collections.abc import Collection
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from backend.domain.campaigns.content import Content, Settings
from backend.domain.campaigns.states import CampaignState


class PagePhase(StrEnum):
    """What there is of a campaign at a moment: it is to come, it runs, or it is over."""

    UPCOMING = "UPCOMING"
    RUNNING = "RUNNING"
    ENDED = "ENDED"


def phase_of(content: Content, state: CampaignState, at: datetime) -> PagePhase | None:
    """What is shown of a published campaign; None: nothing.

    Its times count, whenever the state follows them, as they do for its prices. One that rests shows nothing, and one
    to come only if it shall be told of.
    """
    settings = content.settings
    if content.page is None or state is CampaignState.PAUSED:
        return None
    if state is CampaignState.ENDED or at >= settings.ends_at:
        return PagePhase.ENDED
    if at < settings.starts_at:
        return PagePhase.UPCOMING if content.page.early else None
    return PagePhase.RUNNING


def is_of(settings: Settings, channel_id: UUID) -> bool:
    """Whether the campaign is in this channel."""
    return not settings.channel_ids or channel_id in settings.channel_ids


def is_for(settings: Settings, tier_id: UUID | None, tags: Collection[str]) -> bool:
    """Whether it is for somebody of this tier (None: of no tier, or unknown) who has these tags."""
    audience = settings.audience
    everybody = not (audience.tier_ids or audience.tags)
    return everybody or tier_id in audience.tier_ids or not set(tags).isdisjoint(audience.tags)
