"""A campaign that is only tried: read as it would be saved, with what is wrong told where it stands in the question."""

from backend.core.refusals import InvalidInput
from backend.domain.campaigns.checking import MOST_PIECES
from backend.domain.campaigns.content import Content
from backend.schema.campaign_content import CampaignInput


def tried(campaign: CampaignInput) -> Content:
    """What it says; it need not be fit to be saved: a name may be missing yet."""
    try:
        if len(campaign.pieces or ()) > MOST_PIECES:
            raise InvalidInput("TOO_MANY", path=["input", "pieces"], maximum=MOST_PIECES)
        page = campaign.page.page() if campaign.page else None
        content = Content(campaign.settings(), campaign.parts() or (), page)
    except InvalidInput as refused:
        if refused.path is not None and refused.path[:1] == ["input"]:
            refused.path = ["input", "campaign", *refused.path[1:]]
        raise
    return content
