"""Many cases at once, each by itself: given to somebody, answered with words kept ready, turned down."""

import hashlib
from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from backend.core.idempotency import check_key
from backend.core.many import Outcome, check_many, each
from backend.domain.accounts.callers import Caller
from backend.domain.aftersales import talk_queries
from backend.domain.aftersales.conversation import PreparedAnswer
from backend.domain.aftersales.errors import CaseUnknown, PreparedAnswerUnknown
from backend.domain.aftersales.many import AssigneeWanted
from backend.domain.aftersales.models import Case
from backend.domain.aftersales.prepared import filled, in_language
from backend.domain.aftersales.service.assign_case import assign_case
from backend.domain.aftersales.service.decide_case import reject_case
from backend.domain.aftersales.service.opening import checked_words
from backend.domain.aftersales.service.talk import answer_case


async def assign_cases(
    wanted: Sequence[AssigneeWanted], *, caller: Caller, address: str | None, at: datetime
) -> list[Outcome[Case]]:
    """Give cases to people; aligned outcomes. Raises InvalidInput for the list as a whole."""
    check_many([one.id for one in wanted], "cases")

    async def give(one: AssigneeWanted) -> tuple[Case, bool]:
        before = await Case.get_or_none(id=one.id)
        row = await assign_case(one.id, one.staff_id, instead_of=one.instead_of, caller=caller, address=address, at=at)
        return row, before is not None and before.assignee_id != row.assignee_id

    async def standing(one: AssigneeWanted) -> Case | None:
        return await _case(one.id)

    return await each(wanted, give, standing)


async def answer_cases(
    case_ids: Sequence[UUID], prepared_id: UUID, *, caller: Caller, address: str | None, key: str, at: datetime
) -> list[Outcome[Case]]:
    """Say the words kept ready to the buyer of each claim, in each one's language and with its own facts.

    The same again says nothing twice: each case remembers it by the key and its own id. Aligned outcomes. Raises
    InvalidInput for the list as a whole, PreparedAnswerUnknown.
    """
    check_key(key)
    check_many(case_ids, "caseIds")
    prepared = await PreparedAnswer.get_or_none(id=prepared_id)
    if prepared is None:
        raise PreparedAnswerUnknown

    async def answer(id: UUID) -> tuple[Case, bool]:
        row = await answer_case(
            id,
            words=await _words(id, prepared),
            internal=False,
            caller=caller,
            address=address,
            key=hashlib.sha256(f"{key} {id}".encode()).hexdigest(),
            at=at,
        )
        return row, True

    return await each(case_ids, answer, _case)


async def reject_cases(
    case_ids: Sequence[UUID], *, answer: str, caller: Caller, address: str | None, at: datetime
) -> list[Outcome[Case]]:
    """Turn cases down with one answer; what needs a second person is refused here as anywhere. Aligned outcomes.

    Raises InvalidInput for the list as a whole, and without an answer.
    """
    words = checked_words(answer, path="answer")
    check_many(case_ids, "caseIds")

    async def reject(id: UUID) -> tuple[Case, bool]:
        return await reject_case(id, answer=words, caller=caller, address=address, at=at), True

    return await each(case_ids, reject, _case)


async def _case(id: UUID) -> Case | None:
    return await Case.get_or_none(id=id)


async def _words(case_id: UUID, prepared: PreparedAnswer) -> str:
    case = await Case.get_or_none(id=case_id)
    if case is None:
        raise CaseUnknown
    ((locale, facts),) = await talk_queries.told_of_cases([case])
    return filled(in_language(prepared, locale)[1], facts)
