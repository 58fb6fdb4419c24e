"""Many cases changed at once, each by itself."""

from datetime import datetime

import strawberry

from backend.core import ids
from backend.core.many import Outcome
from backend.domain.aftersales import models
from backend.domain.aftersales.many import AssigneeWanted
from backend.schema.aftersales import Case
from backend.schema.doors import STAFF, given, shown, typed
from backend.schema.many import ManyOutcome, told


@typed(STAFF)
class ChangedCase:
    """What became of one of many cases."""

    id: strawberry.ID = shown(STAFF, "The case, as it was asked for.")
    outcome: ManyOutcome = shown(STAFF, "Whether it changed.")
    case: Case | None = shown(STAFF, "It as it stands; null when there is none.")
    code: str | None = shown(STAFF, "Why it was refused: the code of the refusal, e.g. CASE_TAKEN; else null.")
    message: str | None = shown(STAFF, "Why it was refused, in the reader's language; else null.")

    @classmethod
    def of(cls, id: strawberry.ID, outcome: Outcome[models.Case], locale: str, at: datetime) -> "ChangedCase":
        """From the domain's outcome."""
        said = told(outcome, locale)
        return cls(
            id=id,
            outcome=said.outcome,
            case=Case.of(outcome.row, at) if outcome.row is not None else None,
            code=said.code,
            message=said.message,
        )


@typed(STAFF)
class CasesChanged:
    """What became of each case."""

    cases: list[ChangedCase] = shown(STAFF, "One for each that was asked for, in that order.", size=100)


@given(STAFF)
class CaseAssigneeInput:
    """A case, and who shall look after it."""

    id: strawberry.ID = shown(STAFF, "The case's global id.")
    staff_id: strawberry.ID | None = shown(STAFF, "Who; null: nobody.", default=None)
    instead_of: strawberry.ID | None = shown(STAFF, "Who has it as far as you saw; null: nobody.", default=None)

    def wanted(self) -> AssigneeWanted:
        """As the domain takes it; an id that is none finds nothing."""
        return AssigneeWanted(
            ids.parse("cas", self.id) or ids.new(),
            (ids.parse("stf", self.staff_id) or ids.new()) if self.staff_id is not None else None,
            (ids.parse("stf", self.instead_of) or ids.new()) if self.instead_of is not None else None,
        )


@given(STAFF)
class AssignCasesInput:
    """Cases, each with who shall look after it."""

    cases: list[CaseAssigneeInput] = shown(STAFF, "1 to 100, none twice.")


@given(STAFF)
class AnswerCasesInput:
    """Claims, and the words kept ready that their buyers are told."""

    case_ids: list[strawberry.ID] = shown(STAFF, "1 to 100, none twice.")
    prepared_answer_id: strawberry.ID = shown(STAFF, "Which words; each buyer gets them in their language.")


@given(STAFF)
class RejectCasesInput:
    """Cases that are turned down, and why."""

    case_ids: list[strawberry.ID] = shown(STAFF, "1 to 100, none twice.")
    answer: str = shown(STAFF, "What the buyer of each claim is told; 1 to 500 characters.")
