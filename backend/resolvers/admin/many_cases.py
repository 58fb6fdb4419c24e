"""Staff deal with many cases at once."""

from collections.abc import Sequence
from typing import Annotated, TypeAlias

import strawberry

from backend.core import ids
from backend.core.many import Outcome
from backend.domain.accounts.permissions import Permission
from backend.domain.aftersales import models, service
from backend.schema.claim_talk_refused import PreparedAnswerUnknown
from backend.schema.context import Info
from backend.schema.doors import STAFF, arg, mutation, union
from backend.schema.invalid import InvalidInput
from backend.schema.many_cases import (
    AnswerCasesInput,
    AssignCasesInput,
    CasesChanged,
    ChangedCase,
    RejectCasesInput,
)

AssignCasesResult: TypeAlias = Annotated[
    CasesChanged | InvalidInput, union("AssignCasesResult", "What became of each, or why nothing was tried.")
]
AnswerCasesResult: TypeAlias = Annotated[
    CasesChanged | PreparedAnswerUnknown | InvalidInput,
    union("AnswerCasesResult", "What became of each, or why nothing was tried."),
]
RejectCasesResult: TypeAlias = Annotated[
    CasesChanged | InvalidInput, union("RejectCasesResult", "What became of each, or why nothing was tried.")
]


@strawberry.type
class Mutation:
    @mutation(STAFF, permission=Permission.ORDERS_REFUND)
    async def assign_cases(
        self, info: Info, input: Annotated[AssignCasesInput, arg(STAFF, "Which, and to whom.")]
    ) -> AssignCasesResult:
        """Give cases to colleagues, or let them go: each by itself, all in one call."""
        asked = info.context
        outcomes = await service.assign_cases(
            [one.wanted() for one in input.cases], caller=asked.caller, address=asked.address, at=asked.at
        )
        return _changed([one.id for one in input.cases], outcomes, info)

    @mutation(STAFF, permission=Permission.ORDERS_REFUND)
    async def answer_cases(
        self,
        info: Info,
        input: Annotated[AnswerCasesInput, arg(STAFF, "Which, and what is said.")],
        idempotency_key: Annotated[
            str, arg(STAFF, "Made by the client once per intention; the same again says nothing twice.")
        ],
    ) -> AnswerCasesResult:
        """Say words kept ready to the buyers of claims, each in their language, with a message to each."""
        asked = info.context
        outcomes = await service.answer_cases(
            [ids.parse("cas", id) or ids.new() for id in input.case_ids],
            ids.parse("pra", input.prepared_answer_id) or ids.new(),
            caller=asked.caller,
            address=asked.address,
            key=idempotency_key,
            at=asked.at,
        )
        return _changed(input.case_ids, outcomes, info)

    @mutation(STAFF, permission=Permission.ORDERS_REFUND)
    async def reject_cases(
        self, info: Info, input: Annotated[RejectCasesInput, arg(STAFF, "Which, and why.")]
    ) -> RejectCasesResult:
        """Turn cases down with one answer: each by itself, all in one call; the matrix holds for each as anywhere."""
        asked = info.context
        outcomes = await service.reject_cases(
            [ids.parse("cas", id) or ids.new() for id in input.case_ids],
            answer=input.answer,
            caller=asked.caller,
            address=asked.address,
            at=asked.at,
        )
        return _changed(input.case_ids, outcomes, info)


def _changed(asked_ids: Sequence[strawberry.ID], outcomes: Sequence[Outcome[models.Case]], info: Info) -> CasesChanged:
    locale, at = info.context.locale, info.context.at
    return CasesChanged(
        cases=[ChangedCase.of(id, outcome, locale, at) for id, outcome in zip(asked_ids, outcomes, strict=True)]
    )
