"""Staff sign in and out, and join."""

from typing import Annotated, TypeAlias

import strawberry

from backend import settings
from backend.domain.accounts import access, models, service
from backend.domain.accounts.errors import InvitationUnknown as NoSuchInvitation
from backend.domain.accounts.service import Opened
from backend.schema.accounts import (
    SignedOut,
    SignInInput,
    Staff,
    StaffSession,
    TooManyAttempts,
    WrongCode,
    WrongCredentials,
)
from backend.schema.context import Info
from backend.schema.doors import STAFF, arg, mutation, query, union
from backend.schema.invalid import InvalidInput
from backend.schema.second_factor import SecondFactorRequired
from backend.schema.staff import AcceptInvitationInput, InvitationUnknown, StaffExists, Welcome, role_name

SignInResult: TypeAlias = Annotated[
    StaffSession | WrongCredentials | SecondFactorRequired | WrongCode | TooManyAttempts,
    union("SignInResult", "A session, or why there is none."),
]
AcceptInvitationResult: TypeAlias = Annotated[
    StaffSession | InvitationUnknown | StaffExists | InvalidInput | TooManyAttempts,
    union("AcceptInvitationResult", "A session of the new member of staff, or why there is none."),
]


@strawberry.type
class Query:
    @query(STAFF)
    async def me(self, info: Info) -> Staff | None:
        """The member of staff who is asking; null when nobody is signed in."""
        if info.context.caller.staff_id is None:
            return None
        row = await models.Staff.get_or_none(id=info.context.caller.staff_id)
        return Staff.of(row) if row else None

    @query(STAFF)
    async def welcome(
        self, info: Info, token: Annotated[str, arg(STAFF, "What the link holds behind its hash.")]
    ) -> Welcome | None:
        """What an invitation is for; null when it was used, taken back, or is too old."""
        try:
            found = await access.invitation_of(token, at=info.context.at)
        except NoSuchInvitation:
            return None
        return Welcome(
            email=found.email,
            role=found.role,
            role_name=await role_name(found),
            expires_at=found.expires_at,
            needs_second_factor=settings.get().asks_second_factor(),
        )


@strawberry.type
class Mutation:
    @mutation(STAFF, weight=100)
    async def sign_in(
        self, info: Info, input: Annotated[SignInInput, arg(STAFF, "Address, password and, where asked, a code.")]
    ) -> SignInResult:
        """Open a session; it ends after 30 minutes without use, and after 12 hours in any case."""
        asked = info.context
        opened = await service.sign_in(
            asked.caller,
            input.email,
            input.password,
            code=input.code,
            at=asked.at,
            address=asked.address,
            user_agent=asked.user_agent,
        )
        return _session(info, opened)

    @mutation(STAFF, weight=100)
    async def accept_invitation(
        self, info: Info, input: Annotated[AcceptInvitationInput, arg(STAFF, "The link's key, and who joins.")]
    ) -> AcceptInvitationResult:
        """Join the staff and sign in; the link has done its work then."""
        asked = info.context
        opened = await service.accept_invitation(
            asked.caller,
            input.token,
            name=input.name,
            password=input.password,
            at=asked.at,
            address=asked.address,
            user_agent=asked.user_agent,
        )
        return _session(info, opened)

    @mutation(STAFF)
    async def sign_out(self, info: Info) -> SignedOut:
        """End this session."""
        await service.log_out(info.context.caller, at=info.context.at)
        info.context.set_session(None, 0)
        return SignedOut(ok=True)


def _session(info: Info, opened: Opened) -> StaffSession:
    assert opened.staff is not None
    # Who is asked about is who has just come in.
    info.context.caller = opened.caller
    info.context.set_session(opened.token, settings.get().staff_session_s)
    return StaffSession(me=Staff.of(opened.staff), token=opened.token, expires_at=opened.expires_at)
