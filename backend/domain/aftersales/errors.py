"""Expected refusals of after-sales."""

from datetime import datetime
from uuid import UUID

from backend.core.refusals import Refusal, VersionConflict
from backend.domain.aftersales.states import Stage
from backend.domain.catalog.models import FulfilmentKind


class UnitUnknown(Refusal):
    """The order has no such unit, or none was named."""

    code = "UNIT_UNKNOWN"


class NothingToRefund(Refusal):
    """Nothing is left of what was paid for the unit, or it is not paid: there is nothing to give back or replace."""

    code = "NOTHING_TO_REFUND"
    unit_id: UUID

    def __init__(self, unit_id: UUID) -> None:
        super().__init__(unit_id=unit_id)


class UnitInFlight(Refusal):
    """A supplier has the top-up and nobody knows yet what becomes of it: giving it back now could pay it twice."""

    code = "UNIT_IN_FLIGHT"
    unit_id: UUID

    def __init__(self, unit_id: UUID) -> None:
        super().__init__(unit_id=unit_id)


class PolicyRefuses(Refusal):
    """The shop's policy gives units of this kind at this stage neither back nor anew."""

    code = "POLICY_REFUSES"
    unit_id: UUID
    kind: FulfilmentKind
    stage: Stage

    def __init__(self, unit_id: UUID, kind: FulfilmentKind, stage: Stage) -> None:
        super().__init__(unit_id=unit_id, kind=kind, stage=stage)


class ClaimWindowOver(Refusal):
    """A buyer could claim until `ended_at` (UTC)."""

    code = "CLAIM_WINDOW_OVER"
    ended_at: datetime

    def __init__(self, ended_at: datetime) -> None:
        super().__init__(ended_at=ended_at)


class ChoiceClosed(Refusal):
    """Nothing is to be chosen for the unit; `reason` is a stable upper-case word.

    NOTHING_OPEN: there never was. CHOSEN: it was done before. NOT_PAID: its order is not paid. GIVEN_BACK: its money
    went or goes back. TOO_LATE: the time for it is over.
    """

    code = "CHOICE_CLOSED"
    reason: str

    def __init__(self, reason: str) -> None:
        super().__init__(reason=reason)


class UnitInCase(Refusal):
    """Another case about the unit is not decided yet."""

    code = "UNIT_IN_CASE"
    case_id: UUID

    def __init__(self, case_id: UUID) -> None:
        super().__init__(case_id=case_id)


class ReplacementGone(Refusal):
    """No other code of the variant is left; `refund_minor` (of `currency`) can be given back instead."""

    code = "REPLACEMENT_GONE"
    unit_id: UUID
    refund_minor: int
    currency: str

    def __init__(self, unit_id: UUID, refund_minor: int, currency: str) -> None:
        super().__init__(unit_id=unit_id, refund_minor=refund_minor, currency=currency)


class CaseUnknown(Refusal):
    """There is no such case."""

    code = "CASE_UNKNOWN"


class CaseDecided(Refusal):
    """The case was decided before."""

    code = "CASE_DECIDED"


class SecondPersonNeeded(Refusal):
    """Whoever opened the case or is for it does not decide it, and only the roles the policy names do."""

    code = "SECOND_PERSON_NEEDED"


class PolicyRuleUnknown(Refusal):
    """There is no rule for this kind at this stage: the stage never happens to it."""

    code = "POLICY_RULE_UNKNOWN"


class PolicyRuleVersionConflict(VersionConflict):
    """Somebody changed the rule since it was read; `current` is the rule as it stands."""

    code = "POLICY_RULE_VERSION_CONFLICT"


class RecallRunning(Refusal):
    """The batch or shared code is being recalled, or was: `job_id` says how far it is."""

    code = "RECALL_RUNNING"
    job_id: UUID

    def __init__(self, job_id: UUID) -> None:
        super().__init__(job_id=job_id)


class SupplierClaimRaised(Refusal):
    """What it cost was claimed from `supplier` already: that stays as it was told."""

    code = "SUPPLIER_CLAIM_RAISED"
    supplier: str

    def __init__(self, supplier: str) -> None:
        super().__init__(supplier=supplier)


class ClaimUnknown(Refusal):
    """No such claim for this caller; absent and foreign look the same."""

    code = "CLAIM_UNKNOWN"


class ClaimClosed(Refusal):
    """The claim was settled too long ago to be talked about, or everything was said about it many times."""

    code = "CLAIM_CLOSED"


class NotAClaim(Refusal):
    """Staff opened the case: there is no buyer's claim that could be answered."""

    code = "NOT_A_CLAIM"


class PictureUnknown(Refusal):
    """A picture named is not one that was uploaded for this order, or it is shown already."""

    code = "PICTURE_UNKNOWN"


class TooManyPictures(Refusal):
    """`limit` pictures were given for the order already."""

    code = "TOO_MANY_PICTURES"
    limit: int

    def __init__(self, limit: int) -> None:
        super().__init__(limit=limit)


class CaseTaken(Refusal):
    """Meanwhile somebody else (`staff_id`; None: nobody) looks after the case."""

    code = "CASE_TAKEN"
    staff_id: UUID | None

    def __init__(self, staff_id: UUID | None) -> None:
        super().__init__(staff_id=staff_id)


class PreparedAnswerUnknown(Refusal):
    """There is no such prepared answer."""

    code = "PREPARED_ANSWER_UNKNOWN"


class PreparedAnswerVersionConflict(VersionConflict):
    """Somebody changed the answer since it was read; `current` is the answer as it stands."""

    code = "PREPARED_ANSWER_VERSION_CONFLICT"
