"""Campaigns as staff see them: what is in force, what is being written, and who has a say."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import strawberry

from backend.core import clock, ids
from backend.domain.accounts.permissions import Permission
from backend.domain.campaigns import models, queries
from backend.domain.campaigns.content import read
from backend.domain.campaigns.pages.previews import preview_token
from backend.domain.campaigns.queries import CampaignSort
from backend.domain.campaigns.states import ApprovalReason, CampaignState, StopReason
from backend.schema.accounts import Staff, staff_by_id
from backend.schema.campaign_content import CampaignContent
from backend.schema.context import Info
from backend.schema.doors import STAFF, described, edge, shown, typed
from backend.schema.scalars import BigInt, Money, Node
from backend.schema.translated import Translated

MOST_VERSIONS = 100

described(
    CampaignState,
    STAFF,
    "How far a campaign is.",
    {
        "DRAFT": "Being written; customers have nothing of it.",
        "IN_REVIEW": "Submitted for the first time: a second person is asked.",
        "SCHEDULED": "Published; its time is to come.",
        "RUNNING": "Customers have it.",
        "PAUSED": "Taken from customers for now, by somebody or by itself.",
        "ENDED": "Over for good.",
    },
)
described(
    StopReason,
    STAFF,
    "Why a campaign does not run.",
    {
        "HAND": "Somebody paused it.",
        "BUDGET": "As much of its budget is taken as it may.",
        "STOCK": "Too little of its goods is left.",
        "MARGIN": "Its orders leave too little.",
        "ERROR": "A piece of it cannot be reckoned with.",
    },
    name="CampaignStopReason",
)
described(
    ApprovalReason,
    STAFF,
    "Why a second person has to approve a campaign.",
    {
        "UNLIMITED": "Nothing bounds what it may cost.",
        "EXPOSURE": "It may cost more than one person may spend.",
        "DISCOUNT": "It may take more off a price than one person may give.",
        "BELOW_FLOOR": "Goods may come below the least that may be asked for them.",
    },
    name="CampaignApprovalReason",
)
described(
    CampaignSort,
    STAFF,
    "The order of a list of campaigns.",
    {"UPDATED": "Last changed first.", "STARTS": "The latest beginning first."},
)


@typed(STAFF)
class CampaignStop:
    """A campaign does not run, and why."""

    reason: StopReason = shown(STAFF, "Why.")
    at: datetime = shown(STAFF, "Since when (UTC).")
    measured: int | None = shown(
        STAFF, "What was measured: 0.01 % of the budget or of the margin, or pieces left; null where nothing was."
    )
    threshold: int | None = shown(STAFF, "From where on it stops, in the same unit; null like `measured`.")

    @classmethod
    def of(cls, row: models.Campaign) -> "CampaignStop | None":
        """From the row; nothing where it is not stopped."""
        if row.stop_reason is None or row.stopped_at is None:
            return None
        facts = row.stop_facts or {}
        measured = next((facts[name] for name in ("taken_bps", "left", "margin_bps") if name in facts), None)
        threshold = next((facts[name] for name in ("threshold_bps", "threshold") if name in facts), None)
        return cls(reason=row.stop_reason, at=row.stopped_at, measured=measured, threshold=threshold)


@typed(STAFF)
class CampaignSpent:
    """What orders and rewards took of a campaign's budget."""

    money: Money = shown(STAFF, "Given by paid orders and rewards.")
    held: Money = shown(STAFF, "Given by orders that wait for their payment.")
    uses: BigInt = shown(STAFF, "How many paid orders and rewards it counted in.")
    held_uses: BigInt = shown(STAFF, "In how many that wait for their payment.")


async def publishers_of_versions(some: Sequence["CampaignVersion"], info: Info) -> list[Staff | None]:
    """Who published or submitted each; one statement."""
    return await staff_by_id([one.row.by_id for one in some])


async def approvers_of_versions(some: Sequence["CampaignVersion"], info: Info) -> list[Staff | None]:
    """Who approved each; one statement."""
    return await staff_by_id([one.row.approved_by_id for one in some])


@typed(STAFF)
class CampaignVersion:
    """What a campaign said from one publication to the next."""

    number: int = shown(STAFF, "Counts from 1.")
    at: datetime = shown(STAFF, "When it was published (UTC).")
    note: str = shown(STAFF, "What its publisher said of it; may be empty.")
    restores: int | None = shown(STAFF, "The earlier version that it takes up again; null: written anew.")
    needed: list[ApprovalReason] = shown(STAFF, "Why a second person had to approve it; empty: one was enough.", size=4)
    by: Staff | None = edge(STAFF, "Who published or submitted it.", publishers_of_versions)
    approved_by: Staff | None = edge(STAFF, "Who approved it; null: nobody had to.", approvers_of_versions)
    content: CampaignContent = shown(STAFF, "All that it says.")
    row: strawberry.Private[models.CampaignVersion]

    @classmethod
    def of(cls, row: models.CampaignVersion) -> "CampaignVersion":
        """From the row."""
        return cls(
            number=row.number,
            at=row.at,
            note=row.note,
            restores=row.restores,
            needed=[ApprovalReason(one) for one in row.needs],
            content=CampaignContent.of(read(row.document)),
            row=row,
        )


async def drafts_of_campaigns(some: Sequence["Campaign"], info: Info) -> list[CampaignContent]:
    """What staff work on; no statement."""
    return [CampaignContent.of(read(one.row.draft)) for one in some]


async def lives_of_campaigns(some: Sequence["Campaign"], info: Info) -> list[CampaignContent | None]:
    """What customers have of each; two statements."""
    found = await queries.live_documents_by_campaign([one.row for one in some])
    return [CampaignContent.of(read(document)) if document is not None else None for document in found]


async def versions_of_campaigns(some: Sequence["Campaign"], info: Info) -> list[list[CampaignVersion]]:
    """Every version of each, the newest first; two statements."""
    found = await queries.versions_by_campaign([one.row.id for one in some], MOST_VERSIONS)
    return [[CampaignVersion.of(row) for row in rows] for rows in found]


async def spent_of_campaigns(some: Sequence["Campaign"], info: Info) -> list[CampaignSpent]:
    """What is taken of each budget; one statement."""
    found = await queries.spent_by_campaign([one.row.id for one in some])
    return [
        CampaignSpent(
            money=Money.minor(spent.used_minor, one.row.currency),
            held=Money.minor(spent.held_minor, one.row.currency),
            uses=BigInt(spent.used_uses),
            held_uses=BigInt(spent.held_uses),
        )
        for one, spent in zip(some, found, strict=True)
    ]


@typed(STAFF)
class MadeOfPiece:
    """What a piece became that has a page of its own."""

    key: str = shown(STAFF, "The piece's.")
    id: strawberry.ID = shown(STAFF, "The coupon, flash sale, group buy or programme of invitations; its global id.")


async def made_of_campaigns(some: Sequence["Campaign"], info: Info) -> list[list[MadeOfPiece]]:
    """What the pieces of each became; one statement."""
    found = await queries.made_by_campaign([one.row.id for one in some])
    return [
        [MadeOfPiece(key=one.piece, id=strawberry.ID(ids.public(one.prefix, one.id))) for one in of] for of in found
    ]


async def owners_of_campaigns(some: Sequence["Campaign"], info: Info) -> list[Staff | None]:
    """Who answers for each; one statement."""
    return await staff_by_id([one.row.owner_id for one in some])


async def submitters_of_campaigns(some: Sequence["Campaign"], info: Info) -> list[Staff | None]:
    """Who submitted each; one statement."""
    return await staff_by_id([one.row.submitted_by_id for one in some])


async def editors_of_campaigns(some: Sequence["Campaign"], info: Info) -> list[Staff | None]:
    """Who changed each last; one statement."""
    return await staff_by_id([one.row.updated_by_id for one in some])


async def drafters_of_campaigns(some: Sequence["Campaign"], info: Info) -> list[list[Staff]]:
    """Who had a hand in each draft; one statement."""
    wanted = [UUID(id) for one in some for id in one.row.drafted_by]
    people = dict(zip(wanted, await staff_by_id(wanted), strict=True))
    return [[found for id in one.row.drafted_by if (found := people[UUID(id)]) is not None] for one in some]


async def sources_of_campaigns(some: Sequence["Campaign"], info: Info) -> list["Campaign | None"]:
    """What each was copied from; one statement."""
    found = await queries.campaigns_by_id([one.row.copied_from_id for one in some])
    return [Campaign.of(row) if row is not None else None for row in found]


async def own_of_campaigns(some: Sequence["Campaign"], info: Info) -> list[bool]:
    """Whether whoever asks may approve what each has submitted; no statement."""
    caller = info.context.caller
    return [
        one.row.submitted_at is not None
        and caller.may(Permission.CAMPAIGNS_APPROVE)
        and caller.staff_id != one.row.submitted_by_id
        and str(caller.staff_id) not in one.row.drafted_by
        for one in some
    ]


@typed(STAFF)
class Campaign(Node):
    """Promotions under one time, one budget and one theme.

    Its own names, times and budget are what is in force; of a campaign that was never published, its draft's.
    """

    id: strawberry.ID = shown(STAFF, "Opaque and global.")
    slug: str = shown(STAFF, "Its address in the storefront; never changes.")
    preview_path: str = shown(
        STAFF, "A path of the shop where the page of the draft is seen by whoever has it, for a day at least."
    )
    state: CampaignState = shown(STAFF, "How far it is.")
    names: Translated = shown(STAFF, "What it is called.")
    hue: int = shown(STAFF, "The colour of its theme, 0 to 359 degrees.")
    currency: str = shown(STAFF, "ISO 4217 code of all its amounts; fixed once it is published.")
    starts_at: datetime = shown(STAFF, "When it begins (UTC).")
    ends_at: datetime = shown(STAFF, "When it is over (UTC); this moment is not in it.")
    budget: Money | None = shown(STAFF, "The most that all of it may give; null: without limit.")
    budget_uses: BigInt | None = shown(STAFF, "In how many uses at most; null: without limit.")
    spent: CampaignSpent = edge(STAFF, "What orders took of that.", spent_of_campaigns)
    version: int = shown(STAFF, "Counts its changes; give it back when you change it.")
    live_version: int | None = shown(STAFF, "The number of the version in force; null: none was published.")
    has_changes: bool = shown(STAFF, "Whether the draft says something else than what is in force.")
    draft: CampaignContent = edge(STAFF, "What staff work on.", drafts_of_campaigns)
    live: CampaignContent | None = edge(STAFF, "What customers have; null: none was published.", lives_of_campaigns)
    versions: list[CampaignVersion] = edge(
        STAFF, "What it said, newest first; the last 100.", versions_of_campaigns, size=10
    )
    made: list[MadeOfPiece] = edge(
        STAFF,
        "What its pieces became that ever were in force, those that went since among it.",
        made_of_campaigns,
        size=3,
    )
    owner: Staff | None = edge(STAFF, "Who answers for it.", owners_of_campaigns)
    drafters: list[Staff] = edge(
        STAFF,
        "Who had a hand in the draft since it was last published; none of them may approve it.",
        drafters_of_campaigns,
        size=5,
    )
    submitted_at: datetime | None = shown(STAFF, "Since when a second person is asked (UTC); null: nobody is.")
    submitted_by: Staff | None = edge(STAFF, "Who asks.", submitters_of_campaigns)
    may_approve: bool = edge(STAFF, "Whether you may approve what is submitted.", own_of_campaigns)
    rejection: str | None = shown(STAFF, "Why what was submitted last was sent back; null: it was not.")
    stop: CampaignStop | None = shown(STAFF, "Why it is paused; null: it is not.")
    published_at: datetime | None = shown(STAFF, "When it was last published (UTC).")
    started_at: datetime | None = shown(STAFF, "When customers first had it (UTC).")
    ended_at: datetime | None = shown(STAFF, "When it ended (UTC).")
    copied_from: "Campaign | None" = edge(STAFF, "What it was copied from; null: nothing.", sources_of_campaigns)
    created_at: datetime = shown(STAFF, "When it was begun (UTC).")
    updated_at: datetime = shown(STAFF, "When it was changed last (UTC).")
    updated_by: Staff | None = edge(STAFF, "Who changed it last.", editors_of_campaigns)
    row: strawberry.Private[models.Campaign]

    @classmethod
    def of(cls, row: models.Campaign) -> "Campaign":
        """From the row."""
        return cls(
            id=strawberry.ID(ids.public("cmp", row.id)),
            slug=row.slug,
            preview_path=f"/campaigns/{row.slug}?preview={preview_token(row.id, clock.now())}",
            state=row.state,
            names=Translated(zh_cn=row.name_zh, en=row.name_en),
            hue=row.hue,
            currency=row.currency,
            starts_at=row.starts_at,
            ends_at=row.ends_at,
            budget=Money.minor(row.budget_minor, row.currency) if row.budget_minor is not None else None,
            budget_uses=BigInt(row.budget_uses) if row.budget_uses is not None else None,
            version=row.version,
            live_version=row.live_version,
            has_changes=row.live_version is not None and not row.draft_published,
            submitted_at=row.submitted_at,
            rejection=row.rejection,
            stop=CampaignStop.of(row),
            published_at=row.published_at,
            started_at=row.started_at,
            ended_at=row.ended_at,
            created_at=row.created_at,
            updated_at=row.updated_at,
            row=row,
        )
