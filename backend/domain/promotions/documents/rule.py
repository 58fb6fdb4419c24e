"""Whole rules in documents."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from backend.core.refusals import InvalidInput
from backend.domain.catalog.words import Words
from backend.domain.promotions.documents.conditions import read_condition, write_condition
from backend.domain.promotions.documents.effects import read_effect, write_effect
from backend.domain.promotions.documents.given import Given, refuse_huge
from backend.domain.promotions.documents.goods import read_goods, write_goods
from backend.domain.promotions.pricing import rules
from backend.domain.promotions.pricing.rules import Base, Combine, Rule, Share, Stage

LONGEST_NAME, LONGEST_GROUP, MOST_PRIORITY = 60, 40, 1000
_FIELDS = (
    "names",
    "stage",
    "effect",
    "campaign_id",
    "coupon_id",
    "combine",
    "group",
    "base",
    "priority",
    "goods",
    "when",
    "most_per_line_minor",
    "most_per_order_minor",
    "flash_too",
    "member_too",
    "margin_floor_bps",
    "starts_at",
    "ends_at",
    "shares",
)
# How rules stand to each other where nothing is said: of 满减 and of coupons one, and beside both the best of what is
# on a line. Several gifts may be earned at once.
DEFAULT_COMBINE = {
    Stage.ITEM: Combine.BEST_OF,
    Stage.ORDER: Combine.BEST_OF,
    Stage.COUPON: Combine.BEST_OF,
    Stage.GIFT: Combine.STACK,
}
# What may be given when. Money is off before gifts are counted out; nothing is given for a single line.
_GIVES = {
    rules.Gift: frozenset({Stage.GIFT, Stage.COUPON}),
    rules.FeeWaived: frozenset({Stage.ORDER, Stage.COUPON, Stage.GIFT}),
}
_TAKES_OFF = frozenset({Stage.ITEM, Stage.ORDER, Stage.COUPON})


def read(
    document: Mapping[str, Any],
    *,
    id: UUID,
    version: int,
    names: Words | None = None,
    path: list[str] | None = None,
) -> Rule:
    """The rule of a document, or InvalidInput with what is wrong and where.

    `names` are what customers read where the document has none; `path` leads to the document in what was given.
    """
    refuse_huge(document, path or [])
    given = Given(document, path or []).only(*_FIELDS)
    stage = given.choice("stage", Stage)
    rule = Rule(
        id=id,
        version=version,
        names=_names(given, names),
        stage=stage,
        effect=read_effect(given.part("effect")),
        campaign_id=given.id("campaign_id"),
        coupon_id=given.id("coupon_id"),
        combine=given.choice("combine", Combine, DEFAULT_COMBINE[stage]),
        group=given.text("group", LONGEST_GROUP) if given.values.get("group") else "",
        base=given.choice("base", Base, Base.INITIAL),
        priority=given.whole("priority", -MOST_PRIORITY, MOST_PRIORITY) if given.has("priority") else 0,
        goods=read_goods(given),
        when=read_condition(given.part("when")) if given.has("when") else None,
        most_per_line=given.perhaps_minor("most_per_line_minor"),
        most_per_order=given.perhaps_minor("most_per_order_minor"),
        flash_too=given.true("flash_too", default=False),
        member_too=given.true("member_too", default=True),
        margin_floor_bps=given.perhaps("margin_floor_bps", 0, 9_999),
        starts_at=given.moment("starts_at"),
        ends_at=given.moment("ends_at"),
        shares=_shares(given),
    )
    _check(rule, given)
    return rule


def write(rule: Rule) -> dict[str, Any]:
    """The rule as it is kept, without its id and version; equal rules are kept alike."""
    written: dict[str, Any] = {
        "names": {"zh": rule.names.zh, "en": rule.names.en},
        "stage": rule.stage.value,
        "effect": write_effect(rule.effect),
        "campaign_id": None if rule.campaign_id is None else str(rule.campaign_id),
        "coupon_id": None if rule.coupon_id is None else str(rule.coupon_id),
        "combine": rule.combine.value,
        "group": rule.group or None,
        "base": rule.base.value,
        "priority": rule.priority,
        "goods": write_goods(rule.goods),
        "when": None if rule.when is None else write_condition(rule.when),
        "most_per_line_minor": rule.most_per_line,
        "most_per_order_minor": rule.most_per_order,
        "flash_too": rule.flash_too,
        "member_too": rule.member_too,
        "margin_floor_bps": rule.margin_floor_bps,
        "starts_at": None if rule.starts_at is None else rule.starts_at.isoformat(),
        "ends_at": None if rule.ends_at is None else rule.ends_at.isoformat(),
        "shares": [{"payer": share.payer.value, "bps": share.bps} for share in rule.shares] or None,
    }
    return {name: value for name, value in written.items() if value is not None}


def _names(given: Given, names: Words | None) -> Words:
    if not given.has("names") and names is not None:
        return names
    part = given.part("names").only("zh", "en")
    return Words(part.text("zh", LONGEST_NAME), part.text("en", LONGEST_NAME))


def _shares(given: Given) -> tuple[Share, ...]:
    if not given.values.get("shares"):
        return ()
    parts = given.parts("shares", len(rules.Payer))
    shares = tuple(Share(one.only("payer", "bps").choice("payer", rules.Payer), one.bps("bps")) for one in parts)
    if len({share.payer for share in shares}) < len(shares):
        raise InvalidInput("REPEATED", path=given.at("shares"))
    if sum(share.bps for share in shares) != 10_000:
        raise InvalidInput("SHARES_NOT_WHOLE", path=given.at("shares"))
    return shares


def _check(rule: Rule, given: Given) -> None:
    """What only the whole rule tells."""
    if rule.starts_at is not None and rule.ends_at is not None and rule.ends_at <= rule.starts_at:
        raise InvalidInput("ENDS_BEFORE_START", path=given.at("ends_at"))
    if rule.stage not in _GIVES.get(type(rule.effect), _TAKES_OFF):
        raise InvalidInput("NOT_IN_THIS_STAGE", path=given.at("stage"))
    if rule.most_per_order is None and rule.most_per_line is None and _gives_all(rule.effect):
        # One slip of such a rule is without bound.
        raise InvalidInput("FREE_WITHOUT_CAP", path=given.at("effect"))


def _gives_all(effect: rules.Effect) -> bool:
    """Whether any number of pieces may be had for nothing."""
    match effect:
        case rules.Percentage(bps):
            return bps == 10_000
        case rules.PiecesPercentage(steps):
            return steps[-1].bps == 10_000
        case rules.FixedPrice(minor) | rules.SetPrice(minor=minor, times=None):
            return minor == 0
        case rules.Every(threshold, off, None):
            return off == threshold
        case _:
            return False
