"""Staff sign in and out."""

from typing import Annotated, TypeAlias

import strawberry

from backend import settings
from backend.domain.accounts import models, service
from backend.schema.accounts import (
    SignedOut,
    SignInInput,
    Staff,
    StaffSession,
    TooManyAttempts,
    WrongCredentials,
)
from backend.schema.context import Info
from backend.schema.doors import STAFF, arg, mutation, query, union

SignInResult: TypeAlias = Annotated[
    StaffSession | WrongCredentials | TooManyAttempts, union("SignInResult", "A session, or why there is none.")
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


@strawberry.type
class Mutation:
    @mutation(STAFF, weight=100)
    async def sign_in(
        self, info: Info, input: Annotated[SignInInput, arg(STAFF, "Address and password.")]
    ) -> SignInResult:
        """Open a session; it ends after 30 minutes without use, and after 12 hours in any case."""
        asked, chosen = info.context, settings.get()
        opened = await service.sign_in(
            asked.caller,
            input.email,
            input.password,
            at=asked.at,
            address=asked.address,
            user_agent=asked.user_agent,
        )
        assert opened.staff is not None
        asked.set_session(opened.token, chosen.staff_session_s)
        return StaffSession(me=Staff.of(opened.staff), token=opened.token, expires_at=opened.expires_at)

    @mutation(STAFF)
    async def sign_out(self, info: Info) -> SignedOut:
        """End this session."""
        await service.log_out(info.context.caller, at=info.context.at)
        info.context.set_session(None, 0)
        return SignedOut(ok=True)
