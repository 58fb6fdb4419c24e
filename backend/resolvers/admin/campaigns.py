"""Staff write, approve and run campaigns."""

from datetime import datetime, timedelta
from typing import Annotated, TypeAlias
from uuid import UUID
from zoneinfo import ZoneInfo

import strawberry
from graphql import GraphQLError

from backend import settings
from backend.core import ids
from backend.domain.accounts.permissions import Permission
from backend.domain.analytics.queries import campaigns as results
from backend.domain.campaigns import models, queries, service
from backend.domain.campaigns.content import Content, read
from backend.domain.campaigns.differences import differences
from backend.domain.campaigns.queries import CampaignSort
from backend.schema import paging
from backend.schema.campaign_changes import CampaignChange
from backend.schema.campaign_content import CampaignInput
from backend.schema.campaign_results import CampaignResults
from backend.schema.campaigns import Campaign
from backend.schema.campaigns_input import (
    CampaignActInput,
    CampaignFilter,
    CopyCampaignInput,
    RejectCampaignInput,
    RollBackCampaignInput,
    StopCampaignInput,
)
from backend.schema.campaigns_refused import (
    ApprovalNeeded,
    CampaignBlocked,
    CampaignExposure,
    CampaignNotSubmitted,
    CampaignSlugTaken,
    CampaignStateWrong,
    CampaignUnknown,
    CampaignVersionConflict,
    CampaignVersionUnknown,
    NothingToPublish,
    OwnCampaign,
)
from backend.schema.context import Info
from backend.schema.coupons_refused import CouponCodeTaken, CouponKindRefused, CouponStateRefused
from backend.schema.doors import STAFF, arg, mutation, query, union
from backend.schema.flash_plans import FlashSaleFixed
from backend.schema.invalid import InvalidInput
from backend.schema.paging import Connection
from backend.schema.price_lists import PriceBelowFloor
from backend.schema.repeats import IdempotencyConflict
from backend.schema.scalars import Node

LONGEST_CALENDAR = timedelta(days=400)

CreateCampaignResult: TypeAlias = Annotated[
    Campaign | CampaignSlugTaken | InvalidInput | IdempotencyConflict,
    union("CreateCampaignResult", "The campaign, or why there is none."),
]
CopyCampaignResult: TypeAlias = Annotated[
    Campaign | CampaignUnknown | CampaignSlugTaken | InvalidInput | IdempotencyConflict,
    union("CopyCampaignResult", "The copy, or why there is none."),
]
SaveCampaignResult: TypeAlias = Annotated[
    Campaign | CampaignUnknown | CampaignVersionConflict | CampaignStateWrong | InvalidInput,
    union("SaveCampaignResult", "The campaign as it is now, or why its draft did not change."),
]
SubmitCampaignResult: TypeAlias = Annotated[
    Campaign
    | CampaignBlocked
    | CampaignUnknown
    | CampaignVersionConflict
    | CampaignStateWrong
    | NothingToPublish
    | InvalidInput,
    union("SubmitCampaignResult", "The campaign as it is now, or why nobody is asked."),
]
PublishCampaignResult: TypeAlias = Annotated[
    Campaign
    | ApprovalNeeded
    | CampaignBlocked
    | CouponCodeTaken
    | CouponKindRefused
    | CouponStateRefused
    | FlashSaleFixed
    | PriceBelowFloor
    | CampaignUnknown
    | CampaignVersionConflict
    | CampaignStateWrong
    | NothingToPublish
    | InvalidInput,
    union("PublishCampaignResult", "The campaign as it is now, or why nothing was published."),
]
RollBackCampaignResult: TypeAlias = Annotated[
    Campaign
    | ApprovalNeeded
    | CampaignBlocked
    | CouponCodeTaken
    | CouponKindRefused
    | CouponStateRefused
    | FlashSaleFixed
    | PriceBelowFloor
    | CampaignUnknown
    | CampaignVersionUnknown
    | CampaignVersionConflict
    | CampaignStateWrong
    | NothingToPublish
    | InvalidInput,
    union("RollBackCampaignResult", "The campaign as it is now, or why it goes on as it was."),
]
ApproveCampaignResult: TypeAlias = Annotated[
    Campaign
    | OwnCampaign
    | CampaignBlocked
    | CouponCodeTaken
    | CouponKindRefused
    | CouponStateRefused
    | FlashSaleFixed
    | PriceBelowFloor
    | CampaignNotSubmitted
    | CampaignUnknown
    | CampaignVersionConflict
    | InvalidInput,
    union("ApproveCampaignResult", "The campaign as it is now, or why it was not approved."),
]
RejectCampaignResult: TypeAlias = Annotated[
    Campaign | CampaignNotSubmitted | CampaignUnknown | CampaignVersionConflict | InvalidInput,
    union("RejectCampaignResult", "The campaign as it is now, or why it was not sent back."),
]
PauseCampaignResult: TypeAlias = Annotated[
    Campaign | CampaignUnknown | CampaignStateWrong | InvalidInput,
    union("PauseCampaignResult", "The campaign as it is now, or why it was not paused."),
]
ResumeCampaignResult: TypeAlias = Annotated[
    Campaign | CampaignUnknown | CampaignStateWrong | InvalidInput,
    union("ResumeCampaignResult", "The campaign as it is now, or why it stays paused."),
]
EndCampaignResult: TypeAlias = Annotated[
    Campaign | CampaignUnknown | CampaignStateWrong | InvalidInput,
    union("EndCampaignResult", "The campaign as it is now, or why it was not ended."),
]
Key = Annotated[str, arg(STAFF, "Made by the client once per intention; the same again makes nothing new.")]
Id = Annotated[strawberry.ID, arg(STAFF, "The campaign's global id.")]
Act = Annotated[CampaignActInput, arg(STAFF, "Which, as it was seen.")]
Stop = Annotated[StopCampaignInput, arg(STAFF, "Which, and why.")]


@strawberry.type
class Query:
    @query(STAFF, permission=Permission.CAMPAIGNS_READ)
    async def campaigns(
        self,
        info: Info,
        filter: Annotated[CampaignFilter | None, arg(STAFF, "Which; null: all.")] = None,
        sort: Annotated[CampaignSort, arg(STAFF, "In which order.")] = CampaignSort.UPDATED,
        first: Annotated[int, arg(STAFF, "How many, 1 to 100.")] = 20,
        after: Annotated[str | None, arg(STAFF, "Cursor to go on from.")] = None,
    ) -> Connection[Campaign]:
        """Campaigns, in any state."""
        asked = paging.page(first, after, (datetime, UUID))
        rows = await queries.campaigns((filter or CampaignFilter()).wanted(), sort, asked)
        return paging.connection(rows, asked, lambda row: queries.sort_key(row, sort), Campaign.of)

    @query(STAFF, permission=Permission.CAMPAIGNS_READ)
    async def campaign(self, info: Info, id: Id) -> Campaign | None:
        """A campaign; null when there is none."""
        row = await _row(id)
        return Campaign.of(row) if row is not None else None

    @query(STAFF, permission=Permission.CAMPAIGNS_READ, size=20)
    async def campaign_calendar(
        self,
        info: Info,
        since: Annotated[datetime, arg(STAFF, "From this moment.")],
        until: Annotated[datetime, arg(STAFF, "To this one, at most 400 days later.")],
    ) -> list[Campaign]:
        """Campaigns of which some part is in this time, the earliest first; 200 at most."""
        if not timedelta() < until - since <= LONGEST_CALENDAR:
            raise GraphQLError("`until` must be after `since`, by 400 days at most.", extensions={"code": "BAD_INPUT"})
        return [Campaign.of(row) for row in await queries.in_time(since, until)]

    @query(STAFF, permission=Permission.CAMPAIGNS_READ, weight=50)
    async def campaign_exposure(self, info: Info, id: Id) -> CampaignExposure | None:
        """The worst that the campaign's draft may do, and whether a second person has to approve it."""
        row = await _row(id)
        if row is None:
            return None
        return CampaignExposure.of(
            await service.exposed(read(row.draft), info.context.at), row.draft["settings"]["currency"]
        )

    @query(STAFF, permission=Permission.CAMPAIGNS_READ, size=10)
    async def campaign_differences(
        self,
        info: Info,
        id: Id,
        old: Annotated[int | None, arg(STAFF, "The number of the older version; null: what is in force.")] = None,
        new: Annotated[int | None, arg(STAFF, "The number of the newer version; null: the draft.")] = None,
    ) -> list[CampaignChange] | None:
        """What the newer says differently; null where one of them is not there."""
        row = await _row(id)
        if row is None:
            return None
        before = await queries.version(row.id, old if old is not None else row.live_version or 0)
        after = await queries.version(row.id, new) if new is not None else None
        if before is None or (new is not None and after is None):
            return None
        found = differences(before.document, after.document if after is not None else row.draft)
        return [CampaignChange.of(change, row.currency, info.context.locale) for change in found]

    @query(STAFF, permission=Permission.ANALYTICS_READ, weight=100)
    async def campaign_results(self, info: Info, id: Id) -> CampaignResults | None:
        """What the campaign came to so far; null when there is none, or nothing of it was ever published."""
        row = await _row(id)
        if row is None or row.live_version is None:
            return None
        (live,) = await queries.live_documents_by_campaign([row])
        channels = read(live).settings.channel_ids if live is not None else ()
        found = await results.results(
            row.id,
            row.started_at or row.starts_at,
            row.ended_at or row.ends_at,
            currency=row.currency,
            channel_id=channels[0] if len(channels) == 1 else None,
            zone=ZoneInfo(settings.get().time_zone),
            at=info.context.at,
        )
        return CampaignResults.of(found, row.currency)


@strawberry.type
class Mutation:
    @mutation(STAFF, permission=Permission.CAMPAIGNS_WRITE)
    async def create_campaign(
        self,
        info: Info,
        input: Annotated[CampaignInput, arg(STAFF, "What it says to begin with.")],
        idempotency_key: Key,
    ) -> CreateCampaignResult:
        """Begin a campaign as a draft."""
        asked = info.context
        row = await service.create(
            (input.slug or "").strip(),
            Content(input.settings(), input.parts() or (), input.page.page() if input.page else None),
            caller=asked.caller,
            address=asked.address,
            key=idempotency_key,
            at=asked.at,
        )
        return Campaign.of(row)

    @mutation(STAFF, permission=Permission.CAMPAIGNS_WRITE)
    async def copy_campaign(
        self, info: Info, input: Annotated[CopyCampaignInput, arg(STAFF, "Which, and when.")], idempotency_key: Key
    ) -> CopyCampaignResult:
        """Begin a campaign with the draft of another one, every day moved alike: last year's, for this year."""
        asked = info.context
        row = await service.copy(
            ids.parse("cmp", input.id),
            input.slug.strip(),
            input.starts_at,
            caller=asked.caller,
            address=asked.address,
            key=idempotency_key,
            at=asked.at,
        )
        return Campaign.of(row)

    @mutation(STAFF, permission=Permission.CAMPAIGNS_WRITE)
    async def save_campaign(
        self,
        info: Info,
        id: Id,
        version: Annotated[int, arg(STAFF, "The version you read.")],
        input: Annotated[CampaignInput, arg(STAFF, "All that it shall say.")],
    ) -> SaveCampaignResult:
        """Change the draft. Customers have what is published until this is; what was submitted is withdrawn."""
        asked = info.context
        row = await service.save(
            ids.parse("cmp", id),
            version,
            input.settings(),
            input.parts(),
            page=input.landing(),
            slug=input.slug,
            caller=asked.caller,
            address=asked.address,
            at=asked.at,
        )
        return Campaign.of(row)

    @mutation(STAFF, permission=Permission.CAMPAIGNS_WRITE)
    async def submit_campaign(
        self,
        info: Info,
        id: Id,
        version: Annotated[int, arg(STAFF, "The version you read.")],
    ) -> SubmitCampaignResult:
        """Ask a second person to approve the draft."""
        asked = info.context
        row = await service.submit(
            ids.parse("cmp", id), version, caller=asked.caller, address=asked.address, at=asked.at
        )
        return Campaign.of(row)

    @mutation(STAFF, permission=Permission.CAMPAIGNS_APPROVE)
    async def approve_campaign(self, info: Info, input: Act) -> ApproveCampaignResult:
        """Put what somebody else submitted in force."""
        asked = info.context
        row = await service.approve(
            ids.parse("cmp", input.id),
            input.version,
            note=input.note.strip(),
            caller=asked.caller,
            address=asked.address,
            at=asked.at,
        )
        return Campaign.of(row)

    @mutation(STAFF, permission=Permission.CAMPAIGNS_APPROVE)
    async def reject_campaign(
        self, info: Info, input: Annotated[RejectCampaignInput, arg(STAFF, "Which, and why.")]
    ) -> RejectCampaignResult:
        """Send what was submitted back to whoever wrote it."""
        asked = info.context
        row = await service.reject(
            ids.parse("cmp", input.id),
            input.version,
            reason=input.reason,
            caller=asked.caller,
            address=asked.address,
            at=asked.at,
        )
        return Campaign.of(row)

    @mutation(STAFF, permission=Permission.CAMPAIGNS_WRITE)
    async def publish_campaign(self, info: Info, input: Act) -> PublishCampaignResult:
        """Put the draft in force without a second person, where one is enough."""
        asked = info.context
        row = await service.publish(
            ids.parse("cmp", input.id),
            input.version,
            note=input.note.strip(),
            caller=asked.caller,
            address=asked.address,
            at=asked.at,
        )
        return Campaign.of(row)

    @mutation(STAFF, permission=Permission.CAMPAIGNS_WRITE)
    async def roll_back_campaign(
        self, info: Info, input: Annotated[RollBackCampaignInput, arg(STAFF, "Which version.")]
    ) -> RollBackCampaignResult:
        """Take an earlier version up again, at once; it becomes the next version."""
        asked = info.context
        row = await service.roll_back(
            ids.parse("cmp", input.id),
            input.version,
            input.number,
            note=input.note.strip(),
            caller=asked.caller,
            address=asked.address,
            at=asked.at,
        )
        return Campaign.of(row)

    @mutation(STAFF, permission=Permission.CAMPAIGNS_PAUSE)
    async def pause_campaign(self, info: Info, input: Stop) -> PauseCampaignResult:
        """Take a campaign from customers at once; nobody has to approve that."""
        asked = info.context
        row = await service.pause(
            ids.parse("cmp", input.id),
            note=input.note.strip(),
            caller=asked.caller,
            address=asked.address,
            at=asked.at,
        )
        return Campaign.of(row)

    @mutation(STAFF, permission=Permission.CAMPAIGNS_WRITE)
    async def resume_campaign(self, info: Info, id: Id) -> ResumeCampaignResult:
        """Give a paused campaign to customers again, as it was."""
        asked = info.context
        row = await service.resume(ids.parse("cmp", id), caller=asked.caller, address=asked.address, at=asked.at)
        return Campaign.of(row)

    @mutation(STAFF, permission=Permission.CAMPAIGNS_WRITE)
    async def end_campaign(self, info: Info, input: Stop) -> EndCampaignResult:
        """End a campaign for good; a draft is dropped."""
        asked = info.context
        row = await service.end(
            ids.parse("cmp", input.id),
            note=input.note.strip(),
            caller=asked.caller,
            address=asked.address,
            at=asked.at,
        )
        return Campaign.of(row)


async def _row(id: str) -> models.Campaign | None:
    return await models.Campaign.get_or_none(id=ids.parse("cmp", id) or ids.new())


async def _node(id: UUID, info: Info) -> Node | None:
    row = await models.Campaign.get_or_none(id=id) if info.context.caller.may(Permission.CAMPAIGNS_READ) else None
    return Campaign.of(row) if row is not None else None


NODES = {"cmp": _node}
