"""Customers invite friends, and come by invitations."""

from typing import Annotated, TypeAlias
from uuid import UUID

import strawberry

from backend.core import ids
from backend.domain.catalog.models import Channel
from backend.domain.orders import queries as orders
from backend.domain.referrals import models, queries, service
from backend.domain.referrals.states import ReferralProgramState
from backend.domain.wallet.errors import AccountNeeded as NoAccount
from backend.schema import paging
from backend.schema.context import Info
from backend.schema.doors import SHOP, arg, mutation, query, union
from backend.schema.gift_cards import AccountNeeded
from backend.schema.paging import Connection
from backend.schema.referrals import (
    NOTHING,
    AlreadyInvited,
    InvitationOffer,
    InvitationUnknown,
    InvitedFriend,
    MyInvitation,
    NotNewHere,
    OwnInvitation,
    ReceivedInvitation,
    ReferralProgramUnknown,
    friend_of,
)

MakeInvitationResult: TypeAlias = Annotated[
    MyInvitation | ReferralProgramUnknown | AccountNeeded,
    union("MakeInvitationResult", "One's own link, or why there is none."),
]
AcceptInvitationResult: TypeAlias = Annotated[
    ReceivedInvitation | InvitationUnknown | OwnInvitation | AlreadyInvited | NotNewHere | AccountNeeded,
    union("AcceptInvitationResult", "The invitation accepted, or why it is not."),
]


@strawberry.type
class Query:
    @query(SHOP)
    async def invitation_offer(self, info: Info) -> InvitationOffer | None:
        """What one gets for inviting friends now; null: nothing."""
        program = await _program(info)
        return InvitationOffer.of(program, info.context.locale) if program is not None else None

    @query(SHOP)
    async def my_invitation(self, info: Info) -> MyInvitation | None:
        """One's own link of the present offer, once it was made; null otherwise."""
        program, you = await _program(info), info.context.caller.customer_id
        row = await models.Invitation.get_or_none(program_id=program.id, customer_id=you) if program and you else None
        return MyInvitation.of(row, program, info.context.locale) if row and program else None

    @query(SHOP)
    async def invited_friends(
        self,
        info: Info,
        first: Annotated[int, arg(SHOP, "How many, 1 to 100.")] = 20,
        after: Annotated[str | None, arg(SHOP, "Cursor to go on from.")] = None,
    ) -> Connection[InvitedFriend]:
        """Who came by one's link of the present offer, newest first."""
        asked = paging.page(first, after, (UUID,))
        program, you = await _program(info), info.context.caller.customer_id
        row = await models.Invitation.get_or_none(program_id=program.id, customer_id=you) if program and you else None
        rows = await queries.referrals_of(row.id, asked) if row else []
        return paging.connection(rows, asked, lambda one: (one.id,), friend_of)

    @query(SHOP)
    async def invitation(
        self, info: Info, code: Annotated[str, arg(SHOP, "What the invitation's link ends with.")]
    ) -> ReceivedInvitation | None:
        """What an invitation's link opens; null for a link that is none."""
        return await _received(code, info)


@strawberry.type
class Mutation:
    @mutation(SHOP)
    async def make_invitation(
        self, info: Info, program_id: Annotated[strawberry.ID, arg(SHOP, "The offer's global id.")]
    ) -> MakeInvitationResult:
        """One's own link of an offer; the same again is the same link."""
        customer_id = _account(info)
        row_id = ids.parse("rpg", program_id) or NOTHING
        row = await service.make_invitation(row_id, customer_id, at=info.context.at)
        program = await models.ReferralProgram.get(id=row.program_id)
        return MyInvitation.of(row, program, info.context.locale)

    @mutation(SHOP)
    async def accept_invitation(
        self, info: Info, code: Annotated[str, arg(SHOP, "What the invitation's link ends with.")]
    ) -> AcceptInvitationResult:
        """Come by somebody's invitation, before one's first order. The same again changes nothing."""
        customer_id = _account(info)
        bought = await orders.has_paid(customer_id)
        await service.accept_invitation(code, customer_id, bought=bought, at=info.context.at)
        found = await _received(code, info)
        assert found is not None
        return found


async def _program(info: Info) -> models.ReferralProgram | None:
    channel = await Channel.get(id=info.context.channel_id)
    return await queries.live_program(channel.currency, at=info.context.at)


def _account(info: Info) -> UUID:
    caller = info.context.caller
    if caller.customer_id is None or caller.is_guest:
        raise NoAccount
    return caller.customer_id


async def _received(code: str, info: Info) -> ReceivedInvitation | None:
    asked, you = info.context, info.context.caller.customer_id
    row = await queries.invitation_by_code(code.strip().upper()[:16].replace("\0", ""))
    if row is None:
        return None
    program = row.program
    open_ = program.state is ReferralProgramState.LIVE and program.starts_at <= asked.at < program.ends_at
    accepted = you is not None and await models.Referral.exists(friend_id=you, invitation_id=row.id)
    return ReceivedInvitation(
        offer=InvitationOffer.of(program, asked.locale),
        code=row.code,
        inviter=row.customer.display_name[:1],
        open=open_,
        is_yours=row.customer_id == you,
        accepted=accepted,
    )
