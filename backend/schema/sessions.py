"""Open sessions as their owner sees them, and what people do about their own account."""

from collections.abc import Sequence
from datetime import datetime

import strawberry

from backend.core import ids
from backend.domain.accounts import devices, models
from backend.domain.accounts.callers import Caller
from backend.schema.doors import BOTH, UserError, given, refusal, shown, typed

PREFIX = "ses"


@typed(BOTH)
class OpenSession:
    """One browser or program that is logged in as the person asking."""

    id: strawberry.ID = shown(BOTH, "Opaque and global.")
    browser: str | None = shown(BOTH, "Name of the browser, e.g. Firefox; null when it says none that is known.")
    system: str | None = shown(BOTH, "Device or system, e.g. iPhone, Windows; null when it says none that is known.")
    address: str = shown(BOTH, "Network it was opened from, its last part hidden, e.g. 203.0.113.*; empty: unknown.")
    opened_at: datetime = shown(BOTH, "When it was logged in (UTC).")
    seen_at: datetime = shown(BOTH, "When it was last used (UTC), to the minute.")
    is_current: bool = shown(BOTH, "Whether it is the session of this request.")

    @classmethod
    def of(cls, row: models.Session, caller: Caller) -> "OpenSession":
        """From the row."""
        return cls(
            id=strawberry.ID(ids.public(PREFIX, row.id)),
            browser=devices.browser(row.user_agent),
            system=devices.system(row.user_agent),
            address=devices.masked(row.address),
            opened_at=row.created_at,
            seen_at=row.seen_at,
            is_current=row.id == caller.session_id,
        )


def listed(rows: Sequence[models.Session], caller: Caller) -> list[OpenSession]:
    """The sessions of the caller; this one first."""
    return sorted((OpenSession.of(row, caller) for row in rows), key=lambda one: not one.is_current)


@typed(BOTH)
class SessionsEnded:
    """Sessions of the person asking have ended."""

    count: int = shown(BOTH, "How many.")


@typed(BOTH)
class PasswordChanged:
    """The new password counts from now on."""

    ended_sessions: int = shown(BOTH, "How many other sessions ended.")


@given(BOTH)
class ChangePasswordInput:
    """The old password and the new one."""

    current: str = shown(BOTH, "The password as it is.")
    password: str = shown(BOTH, "The new one, 8 to 128 characters.")


@refusal(
    "SESSION_UNKNOWN",
    BOTH,
    zh="没有这个登录，或它已经结束。",
    en="There is no such session, or it has ended.",
)
class SessionUnknown(UserError):
    """No open session of the person asking has this id; absent and foreign look the same."""
