"""Reading invitations, many at a time."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from backend.core import database
from backend.core.paging import Page
from backend.domain.referrals.models import Invitation, Referral, ReferralProgram
from backend.domain.referrals.states import ReferralProgramState, ReferralState

_COUNTS = """
SELECT invitation_id, state, count(*)::int AS n, coalesce(sum(inviter_minor), 0)::bigint AS minor
FROM referral WHERE invitation_id = ANY($1::uuid[]) GROUP BY invitation_id, state
"""
_OF_PROGRAMS = """
SELECT program_id, state, count(*)::int AS n, coalesce(sum(inviter_minor + friend_minor), 0)::bigint AS minor
FROM referral WHERE program_id = ANY($1::uuid[]) GROUP BY program_id, state
"""


@dataclass(frozen=True, slots=True)
class Tally:
    """How many are in which state, and what was given for those who are rewarded."""

    states: dict[ReferralState, int]
    given_minor: int


async def live_program(currency: str, *, at: datetime) -> ReferralProgram | None:
    """The programme of that currency that may be used now: of several the newest."""
    return (
        await ReferralProgram.filter(
            state=ReferralProgramState.LIVE, currency=currency, starts_at__lte=at, ends_at__gt=at
        )
        .order_by("-id")
        .first()
    )


async def invitation_by_code(code: str) -> Invitation | None:
    """The invitation of that code, with its programme and customer."""
    return await Invitation.get_or_none(code=code).prefetch_related("program", "customer")


async def tallies_by_invitation(invitation_ids: Sequence[UUID]) -> list[Tally]:
    """What came of each invitation; one statement."""
    return await _tallies(_COUNTS, "invitation_id", invitation_ids)


async def tallies_by_program(program_ids: Sequence[UUID]) -> list[Tally]:
    """What came of each programme; one statement."""
    return await _tallies(_OF_PROGRAMS, "program_id", program_ids)


async def _tallies(sql: str, key: str, ids: Sequence[UUID]) -> list[Tally]:
    states: dict[UUID, dict[ReferralState, int]] = defaultdict(dict)
    given: dict[UUID, int] = defaultdict(int)
    for row in await database.fetch(sql, list(ids)):
        state = ReferralState(row["state"])
        states[row[key]][state] = row["n"]
        if state is ReferralState.REWARDED:
            given[row[key]] += row["minor"]
    return [Tally(states[id], given[id]) for id in ids]


async def referrals_of(invitation_id: UUID, page: Page) -> list[Referral]:
    """Whom an invitation brought, newest first, with the person."""
    found: list[Referral] = await _page(
        Referral.filter(invitation_id=invitation_id).prefetch_related("friend", "program"), page
    )
    return found


async def programs(page: Page, *, state: ReferralProgramState | None) -> list[ReferralProgram]:
    """A page of programmes, newest first."""
    found: list[ReferralProgram] = await _page(ReferralProgram.filter(**({"state": state} if state else {})), page)
    return found


async def referrals(page: Page, *, program_id: UUID | None, state: ReferralState | None) -> list[Referral]:
    """A page of invited people, newest first, of one programme or in one state where named."""
    wanted: dict[str, Any] = {}
    if program_id is not None:
        wanted["program_id"] = program_id
    if state is not None:
        wanted["state"] = state
    found: list[Referral] = await _page(
        Referral.filter(**wanted).prefetch_related("friend", "inviter", "program"), page
    )
    return found


async def _page(found: Any, page: Page) -> Any:
    if page.after:
        found = found.filter(id__lt=page.after[0])
    return await found.order_by("-id").limit(page.limit)
