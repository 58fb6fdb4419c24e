"""What a campaign gives rests with it: nobody lets a part of it go on alone."""

from uuid import UUID

from backend.core import database
from backend.domain.catalog.words import Words
from backend.domain.promotions.errors import CampaignAtRest

# Who pauses it at the same time comes before or after: its state is read under the lock.
_LOCKED = "SELECT state, name_zh, name_en FROM campaign WHERE id = $1 FOR SHARE"


async def refuse_at_rest(campaign_id: UUID | None) -> None:
    """Refuse to let something go on whose campaign is paused: raises CampaignAtRest.

    In the caller's transaction, before it locks what is the campaign's.
    """
    rows = await database.fetch(_LOCKED, campaign_id) if campaign_id is not None else []
    if rows and rows[0]["state"] == "PAUSED":
        assert campaign_id is not None
        raise CampaignAtRest(campaign_id, Words(rows[0]["name_zh"], rows[0]["name_en"]))
