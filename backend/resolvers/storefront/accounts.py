"""Customers register, log in and log out."""

from typing import Annotated, TypeAlias

import strawberry

from backend import settings
from backend.domain.accounts import models, service
from backend.domain.accounts.service import Opened
from backend.schema.accounts import (
    ContactTaken,
    LoggedOut,
    LogInInput,
    RegisterInput,
    TooManyAttempts,
    WrongCredentials,
)
from backend.schema.context import Info
from backend.schema.doors import SHOP, arg, mutation, query, union
from backend.schema.invalid import InvalidInput
from backend.schema.me import Me, Session

RegisterResult: TypeAlias = Annotated[
    Session | ContactTaken | InvalidInput | TooManyAttempts,
    union("RegisterResult", "A session of the new account, or why there is none."),
]
LogInResult: TypeAlias = Annotated[
    Session | WrongCredentials | TooManyAttempts, union("LogInResult", "A session, or why there is none.")
]


@strawberry.type
class Query:
    @query(SHOP)
    async def me(self, info: Info) -> Me | None:
        """The customer who is asking; null when nobody is known."""
        if info.context.caller.customer_id is None:
            return None
        row = await models.Customer.get_or_none(id=info.context.caller.customer_id)
        return Me.of(row) if row else None


@strawberry.type
class Mutation:
    @mutation(SHOP, weight=100)
    async def register(
        self, info: Info, input: Annotated[RegisterInput, arg(SHOP, "The new account.")]
    ) -> RegisterResult:
        """Open an account and log in. What this browser bought as a guest belongs to the account."""
        asked = info.context
        opened = await service.register(
            asked.caller,
            phone=input.phone,
            email=input.email,
            password=input.password,
            display_name=input.display_name,
            locale=asked.locale,
            at=asked.at,
            address=asked.address,
            user_agent=asked.user_agent,
        )
        return _session(info, opened)

    @mutation(SHOP, weight=100)
    async def log_in(self, info: Info, input: Annotated[LogInInput, arg(SHOP, "Login and password.")]) -> LogInResult:
        """Log in with a phone number or e-mail address. What this browser bought as a guest moves along."""
        asked = info.context
        opened = await service.log_in(
            asked.caller,
            input.login,
            input.password,
            at=asked.at,
            address=asked.address,
            user_agent=asked.user_agent,
        )
        return _session(info, opened)

    @mutation(SHOP)
    async def log_out(self, info: Info) -> LoggedOut:
        """End this session."""
        await service.log_out(info.context.caller, at=info.context.at)
        info.context.set_session(None, 0)
        return LoggedOut(ok=True)


def _session(info: Info, opened: Opened) -> Session:
    assert opened.customer is not None
    info.context.set_session(opened.token, settings.get().customer_session_s)
    return Session(me=Me.of(opened.customer), token=opened.token)
