"""Staff keep programmes of invitations, and decide on invited people."""

from typing import Annotated, TypeAlias
from uuid import UUID

import strawberry

from backend.core import ids
from backend.domain.accounts.permissions import Permission
from backend.domain.referrals import models, queries, service
from backend.domain.referrals.states import ReferralProgramState, ReferralState
from backend.schema import paging
from backend.schema.context import Info
from backend.schema.doors import STAFF, arg, mutation, query, union
from backend.schema.invalid import InvalidInput
from backend.schema.paging import Connection
from backend.schema.promotions import CampaignAtRest, CampaignNeeded
from backend.schema.referrals import (
    NOTHING,
    Referral,
    ReferralDecided,
    ReferralProgram,
    ReferralProgramChanged,
    ReferralProgramInput,
    ReferralProgramUnknown,
    ReferralUnknown,
)

AddReferralProgramResult: TypeAlias = Annotated[
    ReferralProgram | CampaignNeeded | InvalidInput,
    union("AddReferralProgramResult", "The programme, or why there is none."),
]
UpdateReferralProgramResult: TypeAlias = Annotated[
    ReferralProgram | ReferralProgramUnknown | ReferralProgramChanged | CampaignNeeded | InvalidInput,
    union("UpdateReferralProgramResult", "The programme as it is now, or why it did not change."),
]
MoveReferralProgramResult: TypeAlias = Annotated[
    ReferralProgram | ReferralProgramUnknown | ReferralProgramChanged | CampaignAtRest | InvalidInput,
    union("MoveReferralProgramResult", "The programme as it is now, or why it did not move."),
]
DecideReferralResult: TypeAlias = Annotated[
    Referral | ReferralUnknown | ReferralDecided | InvalidInput,
    union("DecideReferralResult", "The invited person as they are now, or why nothing was decided."),
]
First = Annotated[int, arg(STAFF, "How many, 1 to 100.")]
After = Annotated[str | None, arg(STAFF, "Cursor to go on from.")]
Id = Annotated[strawberry.ID, arg(STAFF, "The programme's global id.")]
Version = Annotated[int, arg(STAFF, "The version you read.")]


@strawberry.type
class Query:
    @query(STAFF, permission=Permission.REFERRALS_READ)
    async def referral_programs(
        self,
        info: Info,
        state: Annotated[ReferralProgramState | None, arg(STAFF, "Only those in this state.")] = None,
        first: First = 20,
        after: After = None,
    ) -> Connection[ReferralProgram]:
        """Programmes of invitations, newest first."""
        asked = paging.page(first, after, (UUID,))
        rows = await queries.programs(asked, state=state)
        return paging.connection(rows, asked, lambda row: (row.id,), ReferralProgram.of)

    @query(STAFF, permission=Permission.REFERRALS_READ)
    async def referrals(
        self,
        info: Info,
        program_id: Annotated[strawberry.ID | None, arg(STAFF, "Only those of this programme.")] = None,
        state: Annotated[ReferralState | None, arg(STAFF, "Only those in this state.")] = None,
        first: First = 20,
        after: After = None,
    ) -> Connection[Referral]:
        """Invited people, newest first; those in REVIEW wait for a decision."""
        asked = paging.page(first, after, (UUID,))
        wanted = (ids.parse("rpg", program_id) or NOTHING) if program_id is not None else None
        rows = await queries.referrals(asked, program_id=wanted, state=state)
        return paging.connection(rows, asked, lambda row: (row.id,), Referral.of)


@strawberry.type
class Mutation:
    @mutation(STAFF, permission=Permission.REFERRALS_WRITE)
    async def add_referral_program(
        self, info: Info, input: Annotated[ReferralProgramInput, arg(STAFF, "What it shall be.")]
    ) -> AddReferralProgramResult:
        """Let customers invite friends."""
        asked = info.context
        row = await service.save_program(
            None, 0, input.draft(), caller=asked.caller, address=asked.address, at=asked.at
        )
        return ReferralProgram.of(row)

    @mutation(STAFF, permission=Permission.REFERRALS_WRITE)
    async def update_referral_program(
        self,
        info: Info,
        id: Id,
        version: Version,
        input: Annotated[ReferralProgramInput, arg(STAFF, "All of it as it shall be.")],
    ) -> UpdateReferralProgramResult:
        """Change a programme; rewards that are not given yet follow it."""
        asked = info.context
        row = await service.save_program(
            ids.parse("rpg", id) or NOTHING,
            version,
            input.draft(),
            caller=asked.caller,
            address=asked.address,
            at=asked.at,
        )
        return ReferralProgram.of(row)

    @mutation(STAFF, permission=Permission.REFERRALS_WRITE)
    async def move_referral_program(
        self,
        info: Info,
        id: Id,
        version: Version,
        state: Annotated[ReferralProgramState, arg(STAFF, "PAUSED, LIVE again, or ENDED for good.")],
    ) -> MoveReferralProgramResult:
        """Pause a programme, let it go on, or end it."""
        asked = info.context
        row = await service.set_program_state(
            ids.parse("rpg", id) or NOTHING, version, state, caller=asked.caller, address=asked.address, at=asked.at
        )
        return ReferralProgram.of(row)

    @mutation(STAFF, permission=Permission.REFERRALS_WRITE)
    async def decide_referral(
        self,
        info: Info,
        id: Annotated[strawberry.ID, arg(STAFF, "The invited person's global id.")],
        approved: Annotated[bool, arg(STAFF, "Whether the reward comes.")],
        reason: Annotated[str, arg(STAFF, "Why, for the journal; at most 200 characters.")],
    ) -> DecideReferralResult:
        """Let the reward of somebody in REVIEW come, or refuse it."""
        asked = info.context
        row = await service.decide_referral(
            ids.parse("rfl", id) or NOTHING,
            approved=approved,
            reason=reason,
            caller=asked.caller,
            address=asked.address,
            at=asked.at,
        )
        found = await models.Referral.get(id=row.id).prefetch_related("friend", "inviter", "program")
        return Referral.of(found)
