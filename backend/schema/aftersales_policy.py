"""The after-sales matrix: as staff keep it, and in plain words for buyers."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import strawberry

from backend import settings
from backend.core import clock
from backend.domain.accounts.permissions import Role
from backend.domain.aftersales import looking, models
from backend.domain.aftersales.policy import UnitCase
from backend.domain.catalog.models import FulfilmentKind
from backend.domain.catalog.queries.offers import currency_of
from backend.domain.orders.models import OrderUnit
from backend.schema.aftersales_words import Bearer, RefundRule, ReplaceRule, Stage
from backend.schema.context import Info
from backend.schema.doors import SHOP, STAFF, edge, given, shown, typed
from backend.schema.scalars import Money, MoneyInput

DAY_S = 24 * 3600


async def limits_of_rules(rules: Sequence["PolicyRule"], info: Info) -> list[Money | None]:
    """How much each rule lets one person give back alone; one statement."""
    currency = await currency_of(info.context.channel_id)
    limits = [rule.row.alone_minor for rule in rules]
    return [Money.minor(limit, currency) if limit is not None else None for limit in limits]


async def dearest_replaced_by_rules(rules: Sequence["PolicyRule"], info: Info) -> list[Money]:
    """Up to what price a piece is replaced without a decision; one statement."""
    currency = await currency_of(info.context.channel_id)
    return [Money.minor(settings.get().replacement_limit_minor, currency)] * len(rules)


@typed(STAFF)
class PolicyRule:
    """One cell of the matrix: what happens to pieces of a kind at a stage."""

    kind: FulfilmentKind = shown(STAFF, "Pieces of this kind.")
    stage: Stage = shown(STAFF, "At this stage.")
    refund: RefundRule = shown(STAFF, "Money back.")
    approver: Role = shown(STAFF, "Who is the second person; an owner always may be.")
    bearer: Bearer = shown(STAFF, "Who bears the cost.")
    coupon_returns: bool = shown(STAFF, "Whether a coupon used for the order becomes usable again.")
    replacement: ReplaceRule = shown(STAFF, "Another piece.")
    replacement_up_to: Money = edge(
        STAFF,
        "The dearest piece that is replaced without a decision where another piece is AUTO: a setting of the shop.",
        dearest_replaced_by_rules,
    )
    replacement_days: int = shown(STAFF, "Within so many days a person gets one so: a setting of the shop.")
    window_days: int | None = shown(STAFF, "Days a buyer may claim from reveal, else delivery; null: no limit.")
    alone_up_to: Money | None = edge(
        STAFF,
        "How much of an order one person gives back alone where money back is ALLOWED; null: any amount.",
        limits_of_rules,
    )
    version: int = shown(STAFF, "Counts its changes; give it back when you change it.")
    changed_at: datetime = shown(STAFF, "When it was last changed (UTC).")
    row: strawberry.Private[models.PolicyRule]

    @classmethod
    def of(cls, row: models.PolicyRule) -> "PolicyRule":
        """From the row."""
        return cls(
            kind=row.kind,
            stage=row.stage,
            refund=row.refund,
            approver=row.approver,
            bearer=row.bearer,
            coupon_returns=row.coupon_returns,
            replacement=row.replacement,
            replacement_days=settings.get().replacement_period_s // DAY_S,
            window_days=row.window_days,
            version=row.version,
            changed_at=row.changed_at,
            row=row,
        )


@given(STAFF)
class PolicyRuleInput:
    """A cell of the matrix as it is to be."""

    kind: FulfilmentKind = shown(STAFF, "Which pieces.")
    stage: Stage = shown(STAFF, "At which stage.")
    version: int = shown(STAFF, "The version you read.")
    refund: RefundRule = shown(STAFF, "Money back.")
    approver: Role = shown(STAFF, "Who is the second person: a role that may approve.")
    bearer: Bearer = shown(STAFF, "Who bears the cost.")
    coupon_returns: bool = shown(STAFF, "Whether a coupon used for the order becomes usable again.")
    replacement: ReplaceRule = shown(STAFF, "Another piece; only for codes that were handed over.")
    window_days: int | None = shown(STAFF, "Days a buyer may claim, 1 to 365; null: no limit.", default=None)
    alone_up_to: MoneyInput | None = shown(
        STAFF,
        "How much of an order one person gives back alone, in the shop's currency; null: any amount.",
        default=None,
    )


@typed(SHOP)
class UnitPolicy:
    """What a buyer can ask for now, in plain words."""

    stage: Stage = shown(SHOP, "How far the piece is.")
    may_refund: bool = shown(SHOP, "Whether money back can be asked for by `openClaim`.")
    may_replace: bool = shown(SHOP, "Whether another piece can be asked for by `openClaim`.")
    refund: str = shown(SHOP, "What holds for money back, in the reader's language.")
    replacement: str = shown(SHOP, "What holds for another piece, in the reader's language.")
    window_ends_at: datetime | None = shown(SHOP, "Until when it can be asked for (UTC); null: no limit.")


# By rule, Chinese and English; REFUSED says why, by stage.
_REFUND = {
    RefundRule.ALLOWED: (
        "可以申请退款，核对后原路退回。",
        "You can request a refund; it goes back the way you paid.",
    ),
    RefundRule.APPROVAL: (
        "可以申请退款，需客服审核后决定。",
        "You can request a refund; support reviews each request.",
    ),
}
_REFUND_REFUSED = {
    Stage.REVEALED: ("卡密已查看，不能退款。", "The code has been revealed, so it cannot be refunded."),
    Stage.TOPPED_UP: ("账户已充值，不能退款。", "The account has been topped up, so it cannot be refunded."),
    Stage.REDEEMED: ("已使用，不能退款。", "It has been used, so it cannot be refunded."),
    Stage.EXPIRED: ("已过有效期，不能退款。", "It has expired, so it cannot be refunded."),
}
_REFUND_NEVER = ("该商品不支持退款。", "This item cannot be refunded.")
_REPLACE = {
    ReplaceRule.AUTO: (
        "如果无法使用，可申请换一个；符合条件时立即补发。",
        "If it does not work, you can request a replacement; within the shop's limits it comes at once.",
    ),
    ReplaceRule.APPROVAL: (
        "如果无法使用，可申请换一个，由客服决定。",
        "If it does not work, you can request a replacement; support reviews each request.",
    ),
    ReplaceRule.REFUSED: ("该商品不支持更换。", "This item cannot be replaced."),
}
_IN_FLIGHT = ("正在充值，结果确认前不能申请。", "The top-up is in progress; please wait for the result.")
_OVER = ("申请期限已过（{day}）。", "The period for requests ended on {day}.")


def policy_words(unit: UnitCase, locale: str, at: datetime) -> UnitPolicy:
    """The matrix's answer for one piece at this moment."""
    place = 0 if locale == "zh-CN" else 1
    replace = unit.replace_rule(at, limit_minor=settings.get().replacement_limit_minor)
    over, ends = unit.window_over(at), unit.window_ends_at
    may_replace = replace is not ReplaceRule.REFUSED and not over
    may_refund = unit.rule.refund is not RefundRule.REFUSED and not over and not unit.in_flight
    if unit.rule.refund is RefundRule.REFUSED:
        refund = _REFUND_REFUSED.get(unit.stage, _REFUND_NEVER)[place]
    else:
        refund = _REFUND[unit.rule.refund][place]
    replacement = _REPLACE[replace][place]
    if unit.in_flight:
        refund = _IN_FLIGHT[place]
    if over and ends is not None:
        told = _OVER[place].format(day=clock.shop_day(ends).isoformat())
        refund = told if unit.rule.refund is not RefundRule.REFUSED else refund
        replacement = told if replace is not ReplaceRule.REFUSED else replacement
    return UnitPolicy(
        stage=unit.stage,
        may_refund=may_refund and (unit.left_minor > 0 or unit.paid_minor == 0),
        may_replace=may_replace,
        refund=refund,
        replacement=replacement,
        window_ends_at=ends,
    )


async def policies_of_units(unit_ids: Sequence[UUID], info: Info) -> list[Any]:
    """What holds for each piece; null for bundles and for what is not paid or on its way back. Three statements."""
    asked = info.context
    rows = [row for row in await OrderUnit.filter(id__in=unit_ids) if row.kind is not FulfilmentKind.BUNDLE]
    found = {unit.unit_id: unit for unit in await looking.look(rows, asked.at) if unit.refundable}
    return [policy_words(found[id], asked.locale, asked.at) if id in found else None for id in unit_ids]
