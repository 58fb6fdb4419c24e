"""The guarded way to a campaign that is about to change."""

from uuid import UUID

from backend.domain.campaigns.errors import CampaignUnknown, CampaignVersionConflict
from backend.domain.campaigns.models import Campaign


async def campaign_locked(id: UUID | None, version: int | None = None) -> Campaign:
    """The campaign, locked until the transaction ends; with `version`, as it was seen.

    Raises CampaignUnknown and CampaignVersionConflict.
    """
    row = await Campaign.filter(id=id).select_for_update().first() if id is not None else None
    if row is None:
        raise CampaignUnknown
    if version is not None and row.version != version:
        raise CampaignVersionConflict(row)
    return row
