"""Why nothing was given back, replaced, recalled or claimed."""

from datetime import datetime
from typing import Any

import strawberry

from backend.core import ids
from backend.core.refusals import VersionConflict as Stale
from backend.domain.catalog.models import FulfilmentKind
from backend.schema.aftersales_policy import PolicyRule
from backend.schema.aftersales_words import Stage
from backend.schema.doors import BOTH, STAFF, UserError, refusal, shown
from backend.schema.scalars import Money


def _unit(refusal: Any) -> strawberry.ID:
    return strawberry.ID(ids.public("unt", refusal.unit_id))


@refusal("UNIT_UNKNOWN", BOTH, zh="没有这件商品。", en="There is no such piece in this order.")
class UnitUnknown(UserError):
    """The order has no such piece, or none was named; absent and foreign look the same."""


@refusal("NOTHING_TO_REFUND", BOTH, zh="这件商品没有可退的金额。", en="Nothing is left to give back for this piece.")
class NothingToRefund(UserError):
    """It is not paid, or all that was paid for it went or is going back."""

    unit_id: strawberry.ID = shown(BOTH, "Which piece.")

    @staticmethod
    def facts_of(refusal: Any, locale: str) -> dict[str, Any]:
        """The piece's global id."""
        return {"unit_id": _unit(refusal)}


@refusal("REFUND_TOO_MUCH", STAFF, zh="剩余可退金额不足。", en="Less is left of this piece than was asked for.")
class RefundTooMuch(UserError):
    """Some of what was asked for went back meanwhile."""

    unit_id: strawberry.ID = shown(STAFF, "Which piece.")

    @staticmethod
    def facts_of(refusal: Any, locale: str) -> dict[str, Any]:
        """The piece's global id."""
        return {"unit_id": _unit(refusal)}


@refusal(
    "NO_WALLET",
    BOTH,
    zh="这笔订单不属于任何账户，只能原路退款。",
    en="This order belongs to no account: its money can only go back the way it was paid.",
)
class NoWallet(UserError):
    """There is no wallet that the order's money could go to."""


@refusal(
    "UNIT_IN_FLIGHT",
    BOTH,
    zh="充值结果尚未确认，暂不能退款。",
    en="The top-up is under way and its outcome is not known yet; it cannot be given back now.",
)
class UnitInFlight(UserError):
    """Giving it back now could pay it twice."""

    unit_id: strawberry.ID = shown(BOTH, "Which piece.")

    @staticmethod
    def facts_of(refusal: Any, locale: str) -> dict[str, Any]:
        """The piece's global id."""
        return {"unit_id": _unit(refusal)}


@refusal("POLICY_REFUSES", BOTH, zh="按售后规则不能办理。", en="The shop's after-sales policy does not allow it.")
class PolicyRefuses(UserError):
    """The matrix says no for pieces of this kind at this stage."""

    unit_id: strawberry.ID = shown(BOTH, "Which piece.")
    kind: FulfilmentKind = shown(BOTH, "How it is handed over.")
    stage: Stage = shown(BOTH, "How far it is.")

    @staticmethod
    def facts_of(refusal: Any, locale: str) -> dict[str, Any]:
        """The piece's global id, and the cell of the matrix."""
        return {"unit_id": _unit(refusal), "kind": refusal.kind, "stage": refusal.stage}


@refusal("CLAIM_WINDOW_OVER", BOTH, zh="申请期限已过。", en="The time to ask for it is over.")
class ClaimWindowOver(UserError):
    """It could be claimed until a moment that has passed."""

    ended_at: datetime = shown(BOTH, "Until when (UTC).")


@refusal(
    "UNIT_IN_CASE", BOTH, zh="这件商品已有待处理的申请。", en="Something about this piece is being decided already."
)
class UnitInCase(UserError):
    """Another case about the piece is not decided yet."""

    case_id: strawberry.ID = shown(BOTH, "Which case.")

    @staticmethod
    def facts_of(refusal: Any, locale: str) -> dict[str, Any]:
        """The case's global id."""
        return {"case_id": strawberry.ID(ids.public("cas", refusal.case_id))}


@refusal(
    "REPLACEMENT_GONE",
    STAFF,
    zh="没有可补发的库存，可以退款 {amount}。",
    en="No other one is left; {amount} can be given back instead.",
)
class ReplacementGone(UserError):
    """No other code of the variant is left."""

    unit_id: strawberry.ID = shown(STAFF, "Which piece.")
    refundable: Money = shown(STAFF, "What can go back instead.")

    @staticmethod
    def facts_of(refusal: Any, locale: str) -> dict[str, Any]:
        """The piece, and what is left of its price."""
        return {"unit_id": _unit(refusal), "refundable": Money.minor(refusal.refund_minor, refusal.currency)}

    @staticmethod
    def words_of(refusal: Any, locale: str) -> dict[str, str]:
        """The amount with its currency."""
        money = Money.minor(refusal.refund_minor, refusal.currency)
        return {"amount": f"{money.amount} {money.currency}"}


@refusal("CASE_UNKNOWN", STAFF, zh="没有这个售后单。", en="There is no such case.")
class CaseUnknown(UserError):
    """No such case."""


@refusal("CASE_DECIDED", STAFF, zh="这个售后单已有结果。", en="The case was decided before.")
class CaseDecided(UserError):
    """Nothing more is decided about it."""


@refusal(
    "SECOND_PERSON_NEEDED",
    STAFF,
    zh="需要另一位有审批权限的同事决定。",
    en="A second person with the right to approve must decide this.",
)
class SecondPersonNeeded(UserError):
    """Nobody decides what he asked for himself, and only roles the matrix names do."""


@refusal("REFUND_UNKNOWN", STAFF, zh="没有这笔退款。", en="There is no such refund.")
class RefundUnknown(UserError):
    """No such refund."""


@refusal("REFUND_NOT_FAILED", STAFF, zh="只有失败的退款可以重试。", en="Only a refund that failed is asked for again.")
class RefundNotFailed(UserError):
    """It is under way or done."""


@refusal("POLICY_RULE_UNKNOWN", STAFF, zh="没有这条规则。", en="There is no rule for this kind at this stage.")
class PolicyRuleUnknown(UserError):
    """The stage never happens to the kind."""


@refusal(
    "POLICY_RULE_VERSION_CONFLICT",
    STAFF,
    zh="其他人刚刚修改过这条规则；请查看最新内容。",
    en="Somebody changed the rule meanwhile; look at what it is now.",
)
class PolicyRuleVersionConflict(UserError):
    """Somebody changed the rule since it was read."""

    current: PolicyRule = shown(STAFF, "The rule as it stands.")

    @staticmethod
    def facts_of(refusal: Stale, locale: str) -> dict[str, Any]:
        """The rule as the graph shows it."""
        return {"current": PolicyRule.of(refusal.current)}


@refusal(
    "SUPPLIER_CLAIM_RAISED",
    STAFF,
    zh="召回时已向{supplier}索赔，不能再更改供应商。",
    en="Its cost was claimed from {supplier} when it was recalled; that cannot be changed.",
)
class SupplierClaimRaised(UserError):
    """What it cost was claimed from its supplier already."""

    supplier: str = shown(STAFF, "From whom.")


@refusal("RECALL_RUNNING", STAFF, zh="这里已在召回。", en="It is being recalled, or was.")
class RecallRunning(UserError):
    """Follow its job by `jobProgress`."""

    job_id: strawberry.ID = shown(STAFF, "The job that recalls it.")

    @staticmethod
    def facts_of(refusal: Any, locale: str) -> dict[str, Any]:
        """The job's global id."""
        return {"job_id": strawberry.ID(ids.public("job", refusal.job_id))}
