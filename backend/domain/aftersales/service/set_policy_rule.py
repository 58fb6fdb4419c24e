"""Staff change the matrix."""

from dataclasses import dataclass
from datetime import datetime

from tortoise.transactions import in_transaction

from backend.core.refusals import InvalidInput
from backend.domain.accounts.permissions import Permission, Role, of
from backend.domain.aftersales.errors import PolicyRuleUnknown, PolicyRuleVersionConflict
from backend.domain.aftersales.models import PolicyRule
from backend.domain.aftersales.states import Bearer, RefundRule, ReplaceRule, Stage
from backend.domain.audit import service as audit
from backend.domain.catalog.models import FulfilmentKind

LONGEST_WINDOW_DAYS = 365
HIGHEST_ALONE_MINOR = 100_000_000_000


@dataclass(frozen=True, slots=True)
class RuleWanted:
    """A rule as it is to be from now on; cases that were opened keep the version they were opened under."""

    kind: FulfilmentKind
    stage: Stage
    refund: RefundRule
    approver: Role
    bearer: Bearer
    coupon_returns: bool
    replacement: ReplaceRule
    window_days: int | None
    alone_minor: int | None


async def set_policy_rule(
    wanted: RuleWanted, *, version: int, actor: str, address: str | None, at: datetime
) -> PolicyRule:
    """Change one cell of the matrix, with what it was in the journal.

    Raises `PolicyRuleUnknown`, `PolicyRuleVersionConflict`, `InvalidInput` (a window of no days, a limit below
    nothing, an approver that may not approve, a replacement of what is not a delivered code).
    """
    _check(wanted)
    async with in_transaction():
        rule = await PolicyRule.select_for_update().get_or_none(kind=wanted.kind, stage=wanted.stage)
        if rule is None:
            raise PolicyRuleUnknown
        if rule.version != version:
            raise PolicyRuleVersionConflict(rule)
        names = ("refund", "approver", "bearer", "coupon_returns", "replacement", "window_days", "alone_minor")
        diff = {
            name: [getattr(rule, name), getattr(wanted, name)]
            for name in names
            if getattr(rule, name) != getattr(wanted, name)
        }
        for name in names:
            setattr(rule, name, getattr(wanted, name))
        rule.version, rule.changed_at = version + 1, at
        await rule.save(update_fields=[*names, "version", "changed_at"])
        await audit.record(actor, "policy.rule_set", f"{wanted.kind}/{wanted.stage}", diff=diff, address=address)
    return rule


def _check(wanted: RuleWanted) -> None:
    if wanted.window_days is not None and not 1 <= wanted.window_days <= LONGEST_WINDOW_DAYS:
        raise InvalidInput("OUT_OF_RANGE", path=["input", "windowDays"], minimum=1, maximum=LONGEST_WINDOW_DAYS)
    if wanted.alone_minor is not None and not 0 <= wanted.alone_minor <= HIGHEST_ALONE_MINOR:
        raise InvalidInput("BAD_AMOUNT", path=["input", "aloneUpTo"])
    if Permission.REFUNDS_APPROVE not in of(wanted.approver):
        raise InvalidInput("MAY_NOT_APPROVE", path=["input", "approver"])
    replaced = wanted.kind is FulfilmentKind.CODE and wanted.stage is not Stage.NOT_DELIVERED
    if wanted.replacement is not ReplaceRule.REFUSED and not replaced:
        raise InvalidInput("NOT_REPLACEABLE", path=["input", "replacement"])
