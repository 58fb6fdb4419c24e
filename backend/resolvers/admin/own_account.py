"""Staff look after their own account: password, authenticator, sessions."""

from typing import Annotated, TypeAlias

import segno
import strawberry

from backend.core import ids
from backend.domain.accounts import people, service
from backend.schema.accounts import Staff, TooManyAttempts, WrongCode, WrongCredentials
from backend.schema.context import Info
from backend.schema.doors import STAFF, arg, mutation, query, union
from backend.schema.invalid import InvalidInput
from backend.schema.second_factor import (
    RecoveryCodes,
    SecondFactorBegun,
    SecondFactorMissing,
    SecondFactorNeeded,
    SecondFactorRemoved,
    StepUpDone,
    StepUpInput,
    StepUpRequired,
)
from backend.schema.sessions import (
    PREFIX,
    ChangePasswordInput,
    OpenSession,
    PasswordChanged,
    SessionsEnded,
    SessionUnknown,
    listed,
)

ChangePasswordResult: TypeAlias = Annotated[
    PasswordChanged | WrongCredentials | InvalidInput | TooManyAttempts,
    union("ChangePasswordResult", "That it changed, or why not."),
]
SetOwnNameResult: TypeAlias = Annotated[
    Staff | InvalidInput, union("SetOwnNameResult", "Who one is now, or why nothing changed.")
]
EndSessionResult: TypeAlias = Annotated[
    SessionsEnded | SessionUnknown, union("EndSessionResult", "That it ended, or why not.")
]
BeginSecondFactorResult: TypeAlias = Annotated[
    SecondFactorBegun | StepUpRequired, union("BeginSecondFactorResult", "What to scan, or why nothing was begun.")
]
ConfirmSecondFactorResult: TypeAlias = Annotated[
    RecoveryCodes | SecondFactorMissing | WrongCode | TooManyAttempts,
    union("ConfirmSecondFactorResult", "Recovery codes, or why the authenticator does not count."),
]
RenewRecoveryCodesResult: TypeAlias = Annotated[
    RecoveryCodes | SecondFactorMissing | StepUpRequired,
    union("RenewRecoveryCodesResult", "Fresh codes, or why there are none."),
]
RemoveSecondFactorResult: TypeAlias = Annotated[
    SecondFactorRemoved | SecondFactorNeeded | StepUpRequired,
    union("RemoveSecondFactorResult", "That it is gone, or why not."),
]
StepUpResult: TypeAlias = Annotated[
    StepUpDone | WrongCode | WrongCredentials | TooManyAttempts,
    union("StepUpResult", "Until when sensitive acts are taken, or why they are not."),
]


@strawberry.type
class Query:
    @query(STAFF)
    async def my_sessions(self, info: Info) -> list[OpenSession]:
        """Where the person asking is signed in, this session first; empty when nobody is."""
        caller = info.context.caller
        if caller.staff_id is None:
            return []
        return listed(await people.open_sessions(caller, at=info.context.at), caller)


@strawberry.type
class Mutation:
    @mutation(STAFF, signed_in=True)
    async def set_own_name(
        self, info: Info, name: Annotated[str, arg(STAFF, "1 to 60 characters, none of them invisible.")]
    ) -> SetOwnNameResult:
        """Say by what name colleagues see one; the journal remembers the one before."""
        asked = info.context
        return Staff.of(await service.set_own_name(asked.caller, name, address=asked.address))

    @mutation(STAFF, signed_in=True, weight=100)
    async def change_password(
        self, info: Info, input: Annotated[ChangePasswordInput, arg(STAFF, "The old and the new one.")]
    ) -> ChangePasswordResult:
        """Replace one's own password; one's other sessions end."""
        asked = info.context
        ended = await service.change_password(
            asked.caller, input.current, input.password, address=asked.address, at=asked.at
        )
        return PasswordChanged(ended_sessions=ended)

    @mutation(STAFF, signed_in=True)
    async def end_session(
        self, info: Info, id: Annotated[strawberry.ID, arg(STAFF, "One of one's own sessions.")]
    ) -> EndSessionResult:
        """Sign oneself out there."""
        await service.end_session(info.context.caller, ids.parse(PREFIX, id), at=info.context.at)
        return SessionsEnded(count=1)

    @mutation(STAFF, signed_in=True)
    async def end_other_sessions(self, info: Info) -> SessionsEnded:
        """Sign oneself out everywhere but here."""
        asked = info.context
        return SessionsEnded(count=await service.end_sessions(asked.caller, keep_own=True, at=asked.at))

    @mutation(STAFF, signed_in=True, step_up=True)
    async def begin_second_factor(self, info: Info) -> BeginSecondFactorResult:
        """Begin to set an authenticator up; it counts once `confirmSecondFactor` was given one of its codes."""
        begun = await service.begin_second_factor(info.context.caller, at=info.context.at)
        picture = segno.make_qr(begun.uri, error="m", boost_error=False).svg_data_uri(border=4, omitsize=True)
        return SecondFactorBegun(secret=begun.secret, uri=begun.uri, qr_svg=picture)

    @mutation(STAFF, signed_in=True)
    async def confirm_second_factor(
        self, info: Info, code: Annotated[str, arg(STAFF, "Six digits that the authenticator shows.")]
    ) -> ConfirmSecondFactorResult:
        """Let the authenticator count that was begun, and get recovery codes for the day it is lost."""
        asked = info.context
        return RecoveryCodes(
            codes=list(await service.confirm_second_factor(asked.caller, code, address=asked.address, at=asked.at))
        )

    @mutation(STAFF, signed_in=True, step_up=True)
    async def renew_recovery_codes(self, info: Info) -> RenewRecoveryCodesResult:
        """Get fresh recovery codes in place of earlier ones."""
        asked = info.context
        return RecoveryCodes(codes=list(await service.renew_recovery_codes(asked.caller, address=asked.address)))

    @mutation(STAFF, signed_in=True, step_up=True)
    async def remove_second_factor(self, info: Info) -> RemoveSecondFactorResult:
        """Sign in by password alone, where the shop lets its staff."""
        await service.remove_second_factor(info.context.caller, address=info.context.address)
        return SecondFactorRemoved(ok=True)

    @mutation(STAFF, signed_in=True, weight=100)
    async def step_up(
        self, info: Info, input: Annotated[StepUpInput, arg(STAFF, "A code, or the password.")]
    ) -> StepUpResult:
        """Show again who one is, so that this session may act sensitively for ten minutes."""
        asked = info.context
        until = await service.step_up(
            asked.caller, password=input.password, code=input.code, address=asked.address, at=asked.at
        )
        return StepUpDone(until=until)
