"""Reading campaigns."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

import orjson
from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from backend.core import database
from backend.core.paging import Page
from backend.domain.campaigns.checking import LONGEST_SLUG
from backend.domain.campaigns.models import Campaign, CampaignVersion
from backend.domain.campaigns.states import CampaignState

MOST_IN_CALENDAR, MOST_OPEN = 200, 10
# What is in force of campaigns that run, have a page, and are for everybody.
_OPEN = """
SELECT c.id, v.document FROM campaign AS c
JOIN campaign_version AS v ON v.campaign_id = c.id AND v.number = c.live_version
WHERE c.state IN ('SCHEDULED', 'RUNNING') AND c.starts_at <= $1 AND c.ends_at > $1
  AND v.document -> 'pieces' @> '[{"kind": "PAGE"}]'
  AND v.document -> 'settings' -> 'tier_ids' = '[]' AND v.document -> 'settings' -> 'tags' = '[]'
  AND (v.document -> 'settings' -> 'channel_ids' = '[]' OR v.document -> 'settings' -> 'channel_ids' ? $2)
ORDER BY c.ends_at, c.id LIMIT $3
"""
# What has pages of its own; a rule is seen with its campaign.
_MADE = """
SELECT campaign_id, 'cpn' AS prefix, piece, id FROM coupon WHERE campaign_id = ANY($1::uuid[])
UNION ALL SELECT campaign_id, 'fls', piece, id FROM flash_sale WHERE campaign_id = ANY($1::uuid[])
UNION ALL SELECT campaign_id, 'gof', piece, id FROM group_offer WHERE campaign_id = ANY($1::uuid[])
UNION ALL SELECT campaign_id, 'rpg', piece, id FROM referral_program WHERE campaign_id = ANY($1::uuid[])
ORDER BY piece
"""


class CampaignSort(StrEnum):
    """The order of a list of campaigns."""

    UPDATED = "UPDATED"
    STARTS = "STARTS"


@dataclass(frozen=True, slots=True)
class CampaignFilter:
    """Which campaigns are wanted; all that is given must hold. No states: all but those that ended, unless asked."""

    text: str | None = None
    states: tuple[CampaignState, ...] = ()
    owner_id: UUID | None = None
    submitted: bool | None = None


@dataclass(frozen=True, slots=True)
class Spent:
    """What orders hold and have used of a campaign's budget."""

    held_minor: int = 0
    used_minor: int = 0
    held_uses: int = 0
    used_uses: int = 0


@dataclass(frozen=True, slots=True)
class Made:
    """The coupon, flash sale, group buy or programme of invitations that a piece became; `prefix` is of its id."""

    piece: str
    prefix: str
    id: UUID


async def campaigns(wanted: CampaignFilter, sort: CampaignSort, page: Page) -> list[Campaign]:
    """A page of campaigns, the latest first, `page.limit` at most."""
    query = Campaign.all()
    if wanted.text is not None:
        text = wanted.text
        query = query.filter(Q(name_zh__icontains=text) | Q(name_en__icontains=text) | Q(slug__icontains=text))
    if wanted.states:
        query = query.filter(state__in=list(wanted.states))
    if wanted.owner_id is not None:
        query = query.filter(owner_id=wanted.owner_id)
    if wanted.submitted is not None:
        query = query.filter(submitted_at__isnull=not wanted.submitted)
    name = "updated_at" if sort is CampaignSort.UPDATED else "starts_at"
    if page.after is not None:
        moment, id = page.after
        query = query.filter(Q(**{f"{name}__lt": moment}) | Q(**{name: moment, "id__lt": id}))
    return await query.order_by(f"-{name}", "-id").limit(page.limit)


def sort_key(row: Campaign, sort: CampaignSort) -> tuple[datetime, UUID]:
    """Where it stands in a list of this order."""
    return (row.updated_at if sort is CampaignSort.UPDATED else row.starts_at), row.id


async def in_time(since: datetime, until: datetime) -> list[Campaign]:
    """Every campaign, ended ones included, that has a part of its time in these; drafts that were dropped are none."""
    query: QuerySet[Campaign] = Campaign.filter(starts_at__lt=until, ends_at__gt=since)
    query = query.exclude(state=CampaignState.ENDED, live_version__isnull=True)
    return await query.order_by("starts_at", "id").limit(MOST_IN_CALENDAR)


async def campaigns_by_id(ids: Sequence[UUID | None]) -> list[Campaign | None]:
    """Campaigns, aligned; None where there is none."""
    found = {row.id: row for row in await Campaign.filter(id__in=[id for id in ids if id is not None])}
    return [found.get(id) if id is not None else None for id in ids]


async def versions_by_campaign(ids: Sequence[UUID], most: int) -> list[list[CampaignVersion]]:
    """The newest versions of each campaign, `most` at most, aligned."""
    rows: dict[UUID, list[CampaignVersion]] = {id: [] for id in ids}
    numbers = await database.fetch(
        """SELECT v.id FROM unnest($1::uuid[]) AS c (id) CROSS JOIN LATERAL (
            SELECT id FROM campaign_version WHERE campaign_id = c.id ORDER BY number DESC LIMIT $2
        ) AS v""",
        list(ids),
        most,
    )
    for row in await CampaignVersion.filter(id__in=[one["id"] for one in numbers]).order_by("-number"):
        rows[row.campaign_id].append(row)
    return [rows[id] for id in ids]


async def version(id: UUID, number: int) -> CampaignVersion | None:
    """One version of a campaign."""
    return await CampaignVersion.get_or_none(campaign_id=id, number=number)


async def live_documents_by_campaign(rows: Sequence[Campaign]) -> list[dict[str, Any] | None]:
    """What of each campaign is in force, aligned; None where nothing is."""
    found = await database.fetch(
        """SELECT v.campaign_id, v.id FROM campaign_version v
        JOIN unnest($1::uuid[], $2::int[]) AS wanted (campaign_id, number)
            ON wanted.campaign_id = v.campaign_id AND wanted.number = v.number""",
        [row.id for row in rows if row.live_version is not None],
        [row.live_version for row in rows if row.live_version is not None],
    )
    versions = await CampaignVersion.filter(id__in=[one["id"] for one in found])
    documents = {one.campaign_id: one.document for one in versions}
    return [documents.get(row.id) for row in rows]


async def page_by_slug(slug: str) -> tuple[Campaign, dict[str, Any]] | None:
    """The campaign at this address with what of it is in force; None where nothing ever was."""
    if len(slug) > LONGEST_SLUG:
        return None
    row = await Campaign.get_or_none(slug=slug, live_version__isnull=False)
    (document,) = await live_documents_by_campaign([row]) if row is not None else [None]
    return (row, document) if row is not None and document is not None else None


async def open_pages(channel_id: UUID, at: datetime) -> list[tuple[Campaign, dict[str, Any]]]:
    """Campaigns in the channel that show everybody a page now, with what they say; those that end first come first."""
    found = {row["id"]: row["document"] for row in await database.fetch(_OPEN, at, str(channel_id), MOST_OPEN)}
    rows = {row.id: row for row in await Campaign.filter(id__in=list(found))}
    return [(rows[id], _document(document)) for id, document in found.items()]


def _document(kept: str) -> dict[str, Any]:
    document: dict[str, Any] = orjson.loads(kept)
    return document


async def made_by_campaign(ids: Sequence[UUID]) -> list[list[Made]]:
    """What the pieces of each campaign became that ever were in force, aligned; one statement."""
    found: dict[UUID, list[Made]] = {id: [] for id in ids}
    for row in await database.fetch(_MADE, list(ids)):
        found[row["campaign_id"]].append(Made(row["piece"], row["prefix"], row["id"]))
    return [found[id] for id in ids]


async def spent_by_campaign(ids: Sequence[UUID]) -> list[Spent]:
    """What is taken of each budget, aligned; one statement."""
    rows = await database.fetch(
        """SELECT owner_id, held_minor, used_minor, held_uses, used_uses FROM allowance
        WHERE owner_id = ANY($1::uuid[]) AND scope = 'TOTAL' AND key = ''""",
        list(ids),
    )
    found = {row["owner_id"]: Spent(*(int(row[name]) for name in Spent.__dataclass_fields__)) for row in rows}
    return [found.get(id, Spent()) for id in ids]
