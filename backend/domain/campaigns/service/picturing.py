"""Pictures that pages show stay in the library: which campaign needs which is written down beside the documents."""

from uuid import UUID

from backend.core import database
from backend.domain.campaigns.content import Content, read
from backend.domain.campaigns.models import Campaign
from backend.domain.campaigns.pages.named import pictures_of
from backend.domain.campaigns.queries import live_documents_by_campaign

_KEEP = """
WITH wanted AS (SELECT unnest($2::uuid[]) AS id), gone AS (
    DELETE FROM campaign_picture WHERE campaign_id = $1 AND picture_id NOT IN (SELECT id FROM wanted)
)
INSERT INTO campaign_picture (id, campaign_id, picture_id)
SELECT gen_random_uuid(), $1, id FROM wanted ON CONFLICT (campaign_id, picture_id) DO NOTHING
"""


async def keep_pictures(row: Campaign) -> None:
    """The locked campaign needs the pictures of its draft, and of what is in force."""
    (live,) = await live_documents_by_campaign([row])
    wanted = _of(read(row.draft)) | (_of(read(live)) if live is not None else set())
    await database.execute(_KEEP, row.id, sorted(wanted))


def _of(content: Content) -> set[UUID]:
    return set(pictures_of(content.page)) if content.page is not None else set()
