"""A campaign that is only tried: read as it would be saved, with what is wrong told where it stands in the question."""

from datetime import datetime

from backend.core.refusals import InvalidInput
from backend.domain.campaigns.checking import MOST_PIECES, check_content
from backend.domain.campaigns.content import Content
from backend.schema.campaign_content import CampaignInput


def tried(campaign: CampaignInput, *, whole_at: datetime | None = None) -> Content:
    """What it says. With `whole_at` it must be fit to be saved at that moment; else a name may be missing yet."""
    try:
        if len(campaign.pieces or ()) > MOST_PIECES:
            raise InvalidInput("TOO_MANY", path=["input", "pieces"], maximum=MOST_PIECES)
        content = Content(campaign.settings(), campaign.parts() or ())
        if whole_at is not None:
            check_content(content, whole_at)
    except InvalidInput as refused:
        if refused.path is not None and refused.path[:1] == ["input"]:
            refused.path = ["input", "campaign", *refused.path[1:]]
        raise
    return content
