"""What the matrix says of one unit at one moment. Pure."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from backend.domain.accounts.permissions import Role
from backend.domain.aftersales.models import PolicyRule
from backend.domain.aftersales.states import RefundRule, ReplaceRule, Stage
from backend.domain.catalog.models import FulfilmentKind

# Which stages units of a kind can be at.
STAGES: dict[FulfilmentKind, tuple[Stage, ...]] = {
    FulfilmentKind.CODE: (Stage.NOT_DELIVERED, Stage.DELIVERED_UNREVEALED, Stage.REVEALED, Stage.EXPIRED),
    FulfilmentKind.SHARED: (Stage.NOT_DELIVERED, Stage.DELIVERED_UNREVEALED, Stage.REVEALED, Stage.EXPIRED),
    FulfilmentKind.MEMBERSHIP: (Stage.NOT_DELIVERED, Stage.DELIVERED_UNREVEALED, Stage.EXPIRED),
    FulfilmentKind.TOPUP: (Stage.NOT_DELIVERED, Stage.TOPPED_UP),
    FulfilmentKind.VOUCHER: (Stage.NOT_DELIVERED, Stage.DELIVERED_UNREVEALED, Stage.REDEEMED, Stage.EXPIRED),
    FulfilmentKind.MANUAL: (Stage.NOT_DELIVERED, Stage.REDEEMED),
    FulfilmentKind.CHOICE: (Stage.NOT_DELIVERED,),
}


@dataclass(frozen=True, slots=True)
class UnitCase:
    """A unit as after-sales sees it: its stage, the rule for it, and what is left of what was really paid.

    `since` is the reveal, or else the delivery; None before. Amounts are minor units of the order's currency.
    """

    unit_id: UUID
    kind: FulfilmentKind
    stage: Stage
    rule: PolicyRule
    paid_minor: int
    back_minor: int
    since: datetime | None
    refundable: bool
    in_flight: bool

    @property
    def left_minor(self) -> int:
        """What can still go back: really paid less what went or is going back."""
        return self.paid_minor - self.back_minor

    @property
    def window_ends_at(self) -> datetime | None:
        """Until when a buyer may claim; None: without limit."""
        if self.rule.window_days is None or self.since is None:
            return None
        return self.since + timedelta(days=self.rule.window_days)

    def window_over(self, at: datetime) -> bool:
        """Whether it is too late for a claim."""
        return self.window_ends_at is not None and self.window_ends_at <= at

    def refund_rule(self, at: datetime) -> RefundRule:
        """What the matrix says of a refund now: after the window a second person decides what it allows."""
        if self.rule.refund is RefundRule.ALLOWED and self.window_over(at):
            return RefundRule.APPROVAL
        return self.rule.refund

    def replace_rule(self, at: datetime, *, limit_minor: int) -> ReplaceRule:
        """What the matrix says of a replacement now, before it is looked at how often the person had one."""
        if self.rule.replacement is ReplaceRule.AUTO and (self.window_over(at) or self.paid_minor > limit_minor):
            return ReplaceRule.APPROVAL
        return self.rule.replacement


def may_approve(role: Role | None, rules: list[PolicyRule]) -> bool:
    """Whether the role is one that every rule concerned names; an owner always is.

    None is a custom role that may approve: it stands in for every role but the owner's.
    """
    if role is None:
        return all(rule.approver is not Role.OWNER for rule in rules)
    return role is Role.OWNER or all(role is rule.approver for rule in rules)
