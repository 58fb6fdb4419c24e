"""Staff answer buyers, note things for each other, share out the queue, and keep answers ready."""

from typing import Annotated, TypeAlias

import strawberry

from backend.core import ids
from backend.domain.accounts.permissions import Permission
from backend.domain.aftersales import service, talk_queries
from backend.schema.accounts import Staff
from backend.schema.aftersales import Case
from backend.schema.aftersales_refused import CaseUnknown
from backend.schema.claim_talk import PreparedAnswer, PreparedAnswerRemoved
from backend.schema.claim_talk_input import (
    AnswerCaseInput,
    AssignCaseInput,
    PreparedAnswerInput,
    RemovePreparedAnswerInput,
)
from backend.schema.claim_talk_refused import (
    CaseTaken,
    NotAClaim,
    PreparedAnswerUnknown,
    PreparedAnswerVersionConflict,
)
from backend.schema.context import Info
from backend.schema.doors import STAFF, arg, mutation, query, union
from backend.schema.invalid import InvalidInput
from backend.schema.repeats import IdempotencyConflict

AnswerCaseResult: TypeAlias = Annotated[
    Case | CaseUnknown | NotAClaim | InvalidInput | IdempotencyConflict,
    union("AnswerCaseResult", "The case with what was said, or why it was not."),
]
AssignCaseResult: TypeAlias = Annotated[
    Case | CaseUnknown | CaseTaken | InvalidInput,
    union("AssignCaseResult", "The case as it is now, or why it stays with whom it was."),
]
SetPreparedAnswerResult: TypeAlias = Annotated[
    PreparedAnswer | PreparedAnswerUnknown | PreparedAnswerVersionConflict | InvalidInput,
    union("SetPreparedAnswerResult", "The answer as it is now, or why it did not change."),
]
RemovePreparedAnswerResult: TypeAlias = Annotated[
    PreparedAnswerRemoved | PreparedAnswerUnknown | PreparedAnswerVersionConflict,
    union("RemovePreparedAnswerResult", "That it is gone, or why it is not."),
]


@strawberry.type
class Query:
    @query(STAFF, permission=Permission.ORDERS_READ)
    async def prepared_answers(self, info: Info) -> list[PreparedAnswer]:
        """Answers that staff keep ready, in their places; at most 200."""
        return [PreparedAnswer.of(row) for row in await talk_queries.prepared_answers()]

    @query(STAFF, permission=Permission.ORDERS_READ)
    async def case_assignees(self, info: Info) -> list[Staff]:
        """Everybody who may look after a case, by name."""
        return [Staff.of(row) for row in await talk_queries.who_may_answer()]


@strawberry.type
class Mutation:
    @mutation(STAFF, permission=Permission.ORDERS_REFUND)
    async def answer_case(
        self,
        info: Info,
        input: Annotated[AnswerCaseInput, arg(STAFF, "What is said, and to whom.")],
        idempotency_key: Annotated[
            str, arg(STAFF, "Made by the client once per intention; the same again makes nothing new.")
        ],
    ) -> AnswerCaseResult:
        """Say something to a claim's buyer, who gets a message with a link; or note something for colleagues."""
        asked = info.context
        row = await service.answer_case(
            ids.parse("cas", input.case_id) or ids.new(),
            words=input.words,
            internal=input.internal,
            caller=asked.caller,
            address=asked.address,
            key=idempotency_key,
            at=asked.at,
        )
        return Case.of(row, asked.at)

    @mutation(STAFF, permission=Permission.ORDERS_REFUND)
    async def assign_case(
        self, info: Info, input: Annotated[AssignCaseInput, arg(STAFF, "Which case, and who.")]
    ) -> AssignCaseResult:
        """Take a case, give it to a colleague, or let it go."""
        asked = info.context
        row = await service.assign_case(
            ids.parse("cas", input.case_id) or ids.new(),
            (ids.parse("stf", input.staff_id) or ids.new()) if input.staff_id is not None else None,
            instead_of=(ids.parse("stf", input.instead_of) or ids.new()) if input.instead_of is not None else None,
            caller=asked.caller,
            address=asked.address,
            at=asked.at,
        )
        return Case.of(row, asked.at)

    @mutation(STAFF, permission=Permission.ORDERS_REFUND)
    async def set_prepared_answer(
        self, info: Info, input: Annotated[PreparedAnswerInput, arg(STAFF, "The answer as it is to be.")]
    ) -> SetPreparedAnswerResult:
        """Keep an answer ready in both languages, or change one."""
        asked = info.context
        wanted = service.AnswerWanted(
            state=input.state,
            position=input.position,
            title_zh=input.titles.zh_cn,
            title_en=input.titles.en,
            words_zh=input.words.zh_cn,
            words_en=input.words.en,
        )
        row = await service.set_prepared_answer(
            (ids.parse("pra", input.id) or ids.new()) if input.id is not None else None,
            wanted,
            version=input.version,
            actor=asked.caller.actor,
            address=asked.address,
            at=asked.at,
        )
        return PreparedAnswer.of(row)

    @mutation(STAFF, permission=Permission.ORDERS_REFUND)
    async def remove_prepared_answer(
        self, info: Info, input: Annotated[RemovePreparedAnswerInput, arg(STAFF, "Which one.")]
    ) -> RemovePreparedAnswerResult:
        """Forget a prepared answer; what was said with it stays said."""
        id = ids.parse("pra", input.id) or ids.new()
        caller, address = info.context.caller, info.context.address
        await service.remove_prepared_answer(id, version=input.version, actor=caller.actor, address=address)
        return PreparedAnswerRemoved(id=input.id)
