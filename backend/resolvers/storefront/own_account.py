"""Customers look after their own account: codes to log in with, password, sessions."""

from typing import Annotated, TypeAlias

import strawberry

from backend import settings
from backend.core import ids
from backend.domain.accounts import service
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.service import Opened
from backend.resolvers.members import log_in_first, member
from backend.schema.accounts import (
    CodeRequestInput,
    ContactCodeSent,
    ContactTaken,
    LogInWithCodeInput,
    NewContactInput,
    ResetPasswordInput,
    SetContactInput,
    TooManyAttempts,
    WrongCode,
    WrongCredentials,
)
from backend.schema.context import Info
from backend.schema.doors import SHOP, arg, mutation, union
from backend.schema.invalid import InvalidInput
from backend.schema.me import Me, Session
from backend.schema.person_tags import BirthdayKnown
from backend.schema.privacy import ProofRequired
from backend.schema.sessions import PREFIX, ChangePasswordInput, PasswordChanged, SessionsEnded, SessionUnknown

RequestLoginCodeResult: TypeAlias = Annotated[
    ContactCodeSent | InvalidInput | TooManyAttempts,
    union("RequestLoginCodeResult", "Where the code went, or why none was sent."),
]
LogInWithCodeResult: TypeAlias = Annotated[
    Session | WrongCode | InvalidInput | TooManyAttempts,
    union("LogInWithCodeResult", "A session, or why there is none."),
]
RequestPasswordResetResult: TypeAlias = Annotated[
    ContactCodeSent | InvalidInput | TooManyAttempts,
    union("RequestPasswordResetResult", "Where the code went, or why none was sent."),
]
ResetPasswordResult: TypeAlias = Annotated[
    Session | WrongCode | InvalidInput | TooManyAttempts,
    union("ResetPasswordResult", "A session, or why the password stays."),
]
ChangePasswordResult: TypeAlias = Annotated[
    PasswordChanged | WrongCredentials | InvalidInput | TooManyAttempts,
    union("ChangePasswordResult", "That it changed, or why not."),
]
EndSessionResult: TypeAlias = Annotated[
    SessionsEnded | SessionUnknown, union("EndSessionResult", "That it ended, or why not.")
]
RequestNewContactResult: TypeAlias = Annotated[
    ContactCodeSent | ContactTaken | ProofRequired | InvalidInput | TooManyAttempts,
    union("RequestNewContactResult", "Where the code went, or why none was sent."),
]
SetContactResult: TypeAlias = Annotated[
    Me | ContactTaken | WrongCode | ProofRequired | InvalidInput | TooManyAttempts,
    union("SetContactResult", "The account with it, or why nothing changed."),
]
SetDisplayNameResult: TypeAlias = Annotated[
    Me | InvalidInput, union("SetDisplayNameResult", "The account with it, or why nothing changed.")
]
SayBirthdayResult: TypeAlias = Annotated[
    Me | BirthdayKnown | InvalidInput, union("SayBirthdayResult", "The account with it, or why nothing changed.")
]


@strawberry.type
class Mutation:
    @mutation(SHOP)
    async def set_display_name(
        self, info: Info, name: Annotated[str, arg(SHOP, "1 to 60 characters, none of them invisible.")]
    ) -> SetDisplayNameResult:
        """Say by what name one wants to be greeted."""
        asked = info.context
        return Me.of(await service.set_display_name(member(asked.caller), name, address=asked.address))

    @mutation(SHOP)
    async def say_birthday(self, info: Info, month: Annotated[int, arg(SHOP, "1 to 12.")]) -> SayBirthdayResult:
        """Say in which month one's birthday is, once: only the shop's support changes it afterwards."""
        return Me.of(await service.say_birthday(member(info.context.caller), month))

    @mutation(SHOP, weight=50)
    async def request_new_contact(
        self, info: Info, input: Annotated[NewContactInput, arg(SHOP, "Which contact.")]
    ) -> RequestNewContactResult:
        """Send a code to a phone number or e-mail address that is to be one's account's; `proveSelf` comes first."""
        asked = info.context
        sent = await service.request_new_contact(
            member(asked.caller), input.contact, locale=asked.locale, address=asked.address, at=asked.at
        )
        return ContactCodeSent.of(sent)

    @mutation(SHOP, weight=50)
    async def set_contact(
        self, info: Info, input: Annotated[SetContactInput, arg(SHOP, "Contact and code.")]
    ) -> SetContactResult:
        """Make it one's account's, to log in with too. The one of its kind that was is told, and serves no more."""
        asked = info.context
        row = await service.set_contact(
            member(asked.caller), input.contact, input.code, address=asked.address, at=asked.at
        )
        return Me.of(row)

    @mutation(SHOP, weight=50)
    async def request_login_code(
        self, info: Info, input: Annotated[CodeRequestInput, arg(SHOP, "Whom to send it to.")]
    ) -> RequestLoginCodeResult:
        """Send a code to log in with; who has no account opens one with it."""
        asked = info.context
        sent = await service.request_login_code(input.login, locale=asked.locale, address=asked.address, at=asked.at)
        return ContactCodeSent.of(sent)

    @mutation(SHOP, weight=50)
    async def log_in_with_code(
        self, info: Info, input: Annotated[LogInWithCodeInput, arg(SHOP, "Contact and code.")]
    ) -> LogInWithCodeResult:
        """Log in with a code; the first time opens the account. What this browser bought as a guest moves along."""
        asked = info.context
        opened = await service.log_in_with_code(
            asked.caller,
            input.login,
            input.code,
            locale=asked.locale,
            address=asked.address,
            user_agent=asked.user_agent,
            at=asked.at,
        )
        return _session(info, opened)

    @mutation(SHOP, weight=50)
    async def request_password_reset(
        self, info: Info, input: Annotated[CodeRequestInput, arg(SHOP, "Whose password.")]
    ) -> RequestPasswordResetResult:
        """Send a code to set a new password with; the answer is the same whether there is an account or not."""
        asked = info.context
        sent = await service.request_password_reset(
            input.login, locale=asked.locale, address=asked.address, at=asked.at
        )
        return ContactCodeSent.of(sent)

    @mutation(SHOP, weight=100)
    async def reset_password(
        self, info: Info, input: Annotated[ResetPasswordInput, arg(SHOP, "Contact, code, new password.")]
    ) -> ResetPasswordResult:
        """Set a new password and log in; every other session of the account ends."""
        asked = info.context
        opened = await service.reset_password(
            asked.caller,
            input.login,
            input.code,
            input.password,
            address=asked.address,
            user_agent=asked.user_agent,
            at=asked.at,
        )
        return _session(info, opened)

    @mutation(SHOP, weight=100)
    async def change_password(
        self, info: Info, input: Annotated[ChangePasswordInput, arg(SHOP, "The old and the new one.")]
    ) -> ChangePasswordResult:
        """Replace one's own password; one's other sessions end."""
        asked = info.context
        ended = await service.change_password(
            _known(asked.caller), input.current, input.password, address=asked.address, at=asked.at
        )
        return PasswordChanged(ended_sessions=ended)

    @mutation(SHOP)
    async def end_session(
        self, info: Info, id: Annotated[strawberry.ID, arg(SHOP, "One of one's own sessions.")]
    ) -> EndSessionResult:
        """Log out there."""
        asked = info.context
        await service.end_session(_known(asked.caller), ids.parse(PREFIX, id), at=asked.at)
        return SessionsEnded(count=1)

    @mutation(SHOP)
    async def log_out_everywhere(
        self,
        info: Info,
        keep_this: Annotated[bool, arg(SHOP, "Whether to stay logged in here.")] = True,
    ) -> SessionsEnded:
        """Log out on every device."""
        asked = info.context
        count = await service.end_sessions(_known(asked.caller), keep_own=keep_this, at=asked.at)
        if not keep_this:
            asked.set_session(None, 0)
        return SessionsEnded(count=count)


def _known(caller: Caller) -> Caller:
    """Somebody whose sessions there are; a guest has an account of no kind to look after, but sessions."""
    if caller.customer_id is None:
        raise log_in_first()
    return caller


def _session(info: Info, opened: Opened) -> Session:
    assert opened.customer is not None
    info.context.set_session(opened.token, settings.get().customer_session_s)
    return Session(me=Me.of(opened.customer), token=opened.token)
