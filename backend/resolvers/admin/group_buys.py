"""Staff keep offers of group buying, and look at the groups."""

from typing import Annotated, TypeAlias
from uuid import UUID

import strawberry

from backend.core import ids
from backend.domain.accounts.permissions import Permission
from backend.domain.group_buys import queries, service
from backend.domain.group_buys.models import BuyingGroup, GroupOffer
from backend.domain.group_buys.states import GroupOfferState, GroupState
from backend.schema import paging
from backend.schema.context import Info
from backend.schema.doors import STAFF, arg, mutation, query, union
from backend.schema.group_buys_staff import (
    GroupOfferChanged,
    GroupOfferInput,
    NoSuchGroupOffer,
    StaffBuyingGroup,
    StaffGroupOffer,
)
from backend.schema.invalid import InvalidInput
from backend.schema.paging import Connection
from backend.schema.promotions import CampaignAtRest, CampaignNeeded

AddGroupOfferResult: TypeAlias = Annotated[
    StaffGroupOffer | CampaignNeeded | InvalidInput, union("AddGroupOfferResult", "The offer, or why there is none.")
]
UpdateGroupOfferResult: TypeAlias = Annotated[
    StaffGroupOffer | NoSuchGroupOffer | GroupOfferChanged | CampaignNeeded | InvalidInput,
    union("UpdateGroupOfferResult", "The offer as it is now, or why it did not change."),
]
MoveGroupOfferResult: TypeAlias = Annotated[
    StaffGroupOffer | NoSuchGroupOffer | GroupOfferChanged | CampaignAtRest | InvalidInput,
    union("MoveGroupOfferResult", "The offer as it is now, or why it did not move."),
]
First = Annotated[int, arg(STAFF, "How many, 1 to 100.")]
After = Annotated[str | None, arg(STAFF, "Cursor to go on from.")]
Id = Annotated[strawberry.ID, arg(STAFF, "The offer's global id.")]
Version = Annotated[int, arg(STAFF, "The version you read.")]


@strawberry.type
class Query:
    @query(STAFF, permission=Permission.GROUP_BUYS_READ)
    async def group_offers(
        self,
        info: Info,
        state: Annotated[GroupOfferState | None, arg(STAFF, "Only those in this state.")] = None,
        first: First = 20,
        after: After = None,
    ) -> Connection[StaffGroupOffer]:
        """Offers of group buying, newest first."""
        asked = paging.page(first, after, (UUID,))
        rows = await queries.offers(asked, state=state)
        return paging.connection(rows, asked, lambda row: (row.id,), StaffGroupOffer.of)

    @query(STAFF, permission=Permission.GROUP_BUYS_READ)
    async def group_offer(self, info: Info, id: Id) -> StaffGroupOffer | None:
        """One offer; null when there is none."""
        row_id = ids.parse("gof", id)
        row = await GroupOffer.get_or_none(id=row_id) if row_id else None
        return StaffGroupOffer.of(row) if row else None

    @query(STAFF, permission=Permission.GROUP_BUYS_READ)
    async def buying_groups(
        self,
        info: Info,
        offer_id: Annotated[strawberry.ID | None, arg(STAFF, "Only groups of this offer.")] = None,
        state: Annotated[GroupState | None, arg(STAFF, "Only those in this state.")] = None,
        first: First = 20,
        after: After = None,
    ) -> Connection[StaffBuyingGroup]:
        """Groups, newest first."""
        asked = paging.page(first, after, (UUID,))
        wanted = (ids.parse("gof", offer_id) or ids.new()) if offer_id is not None else None
        rows = await queries.groups(asked, offer_id=wanted, state=state)
        return paging.connection(rows, asked, lambda row: (row.id,), StaffBuyingGroup.of)

    @query(STAFF, permission=Permission.GROUP_BUYS_READ)
    async def buying_group(
        self, info: Info, id: Annotated[strawberry.ID, arg(STAFF, "The group's global id.")]
    ) -> StaffBuyingGroup | None:
        """One group; null when there is none."""
        row_id = ids.parse("grp", id)
        row = await BuyingGroup.get_or_none(id=row_id) if row_id else None
        return StaffBuyingGroup.of(row) if row else None


@strawberry.type
class Mutation:
    @mutation(STAFF, permission=Permission.GROUP_BUYS_WRITE)
    async def add_group_offer(
        self, info: Info, input: Annotated[GroupOfferInput, arg(STAFF, "What it shall be.")]
    ) -> AddGroupOfferResult:
        """Offer goods to groups."""
        asked = info.context
        row = await service.save_offer(None, 0, input.draft(), caller=asked.caller, address=asked.address, at=asked.at)
        return StaffGroupOffer.of(row)

    @mutation(STAFF, permission=Permission.GROUP_BUYS_WRITE)
    async def update_group_offer(
        self,
        info: Info,
        id: Id,
        version: Version,
        input: Annotated[GroupOfferInput, arg(STAFF, "All of it as it shall be.")],
    ) -> UpdateGroupOfferResult:
        """Change an offer. Groups that are open keep the terms they were opened at."""
        asked = info.context
        row = await service.save_offer(
            _row_of(id), version, input.draft(), caller=asked.caller, address=asked.address, at=asked.at
        )
        return StaffGroupOffer.of(row)

    @mutation(STAFF, permission=Permission.GROUP_BUYS_WRITE)
    async def move_group_offer(
        self,
        info: Info,
        id: Id,
        version: Version,
        state: Annotated[GroupOfferState, arg(STAFF, "PAUSED, LIVE again, or ENDED for good.")],
    ) -> MoveGroupOfferResult:
        """Pause an offer, let it go on, or end it."""
        asked = info.context
        row = await service.set_offer_state(
            _row_of(id), version, state, caller=asked.caller, address=asked.address, at=asked.at
        )
        return StaffGroupOffer.of(row)


def _row_of(id: str) -> UUID:
    """The row behind an offer's id; a malformed one finds nothing, like any unknown one."""
    return ids.parse("gof", id) or ids.new()
