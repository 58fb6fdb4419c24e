"""Looking at a draft for what may not be published: before anything is locked, since every cart takes its time."""

from datetime import datetime
from uuid import UUID

from backend.domain.campaigns.conflicts import blocking
from backend.domain.campaigns.content import read
from backend.domain.campaigns.errors import CampaignBlocked
from backend.domain.campaigns.models import Campaign, CampaignVersion
from backend.domain.campaigns.states import CampaignState


async def look(id: UUID | None, version: int, *, number: int | None = None, at: datetime) -> CampaignBlocked | None:
    """Why the draft as it was seen, or the version of that number, may not be published; None: nothing is against it.

    What is not there as it was seen is refused by whoever locks it: nothing is said of it here.
    """
    row = await Campaign.get_or_none(id=id) if id is not None else None
    if row is None or row.version != version or row.state is CampaignState.ENDED:
        return None
    document = row.draft
    if number is not None:
        kept = await CampaignVersion.get_or_none(campaign_id=row.id, number=number)
        if kept is None:
            return None
        document = kept.document
    content = read(document)
    found = await blocking(content, row.id, at=at)
    return CampaignBlocked(found, content.settings.currency) if found else None
