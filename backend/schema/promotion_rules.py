"""A rule of promotions: how it changes prices, as staff read and write it."""

from datetime import datetime
from uuid import UUID

from backend.domain.catalog.words import Words
from backend.domain.promotions import documents
from backend.domain.promotions.pricing import rules
from backend.schema.doors import STAFF, described, given, shown, typed
from backend.schema.promotion_conditions import PromotionCondition, conditions_of
from backend.schema.promotion_conditions_input import PromotionConditionInput
from backend.schema.promotion_effects import PromotionEffect, effect_of
from backend.schema.promotion_effects_input import PromotionEffectInput
from backend.schema.promotion_goods import PromotionGoods, PromotionGoodsInput, minor
from backend.schema.scalars import Money, MoneyInput

# A rule that is given is no promotion yet.
_NO_ID = UUID(int=0)

described(
    rules.Stage,
    STAFF,
    "When a promotion has its turn. Prices of channels, lists, members and flash sales come before all of them.",
    {
        "ITEM": "First: on single lines.",
        "ORDER": "Then: on the order, e.g. 满减.",
        "COUPON": "Then: with a coupon.",
        "GIFT": "Last: gifts, and fees that are waived.",
    },
    name="PromotionStage",
)
described(
    rules.Combine,
    STAFF,
    "How a promotion stands to others of its stage.",
    {
        "STACK": "Beside them.",
        "BEST_OF": "Of its group the one that leaves the customer the least to pay; in the stage ITEM on each line.",
        "EXCLUSIVE": "On the lines where it applies nothing else of its stage does; the highest priority comes first.",
    },
    name="PromotionCombine",
)
described(
    rules.Base,
    STAFF,
    "What thresholds are measured by.",
    {
        "INITIAL": "Prices before any promotion.",
        "RUNNING": "What earlier promotions left of them: one may push a cart under the threshold of another.",
    },
    name="PromotionBase",
)
described(
    rules.Payer,
    STAFF,
    "Who bears a discount.",
    {"SHOP": "The shop.", "SUPPLIER": "The supplier of the goods.", "AGENT": "The agent who sold them."},
    name="PromotionPayer",
)


@typed(STAFF)
class PromotionShare:
    """A payer's part of a discount."""

    payer: rules.Payer = shown(STAFF, "Who.")
    bps: int = shown(STAFF, "In 0.01 %; all shares come to 10000.")


@typed(STAFF)
class PromotionRule:
    """How a promotion changes prices."""

    stage: rules.Stage = shown(STAFF, "When it has its turn.")
    combine: rules.Combine = shown(STAFF, "How it stands to others of its stage.")
    group: str | None = shown(STAFF, "With BEST_OF: among which; null: among those of its stage that name no group.")
    priority: int = shown(STAFF, "The higher comes first, and of equal ones wins.")
    base: rules.Base = shown(STAFF, "What its thresholds are measured by.")
    goods: PromotionGoods = shown(STAFF, "The goods that it is on.")
    effect: PromotionEffect = shown(STAFF, "What it does.")
    conditions: list[PromotionCondition] = shown(
        STAFF, "When it counts: a tree from its root down; empty: always.", size=5
    )
    most_per_line: Money | None = shown(STAFF, "The most that it takes off a line; null: no cap.")
    most_per_order: Money | None = shown(STAFF, "The most that it takes off an order; null: no cap.")
    flash_too: bool = shown(STAFF, "Whether it counts for goods at a flash price as well.")
    member_too: bool = shown(STAFF, "Whether it counts for goods at a member price as well.")
    margin_floor_bps: int | None = shown(
        STAFF, "In 0.01 % of a line's price: what must be left after cost and payment fee; null: as the shop says."
    )
    starts_at: datetime | None = shown(STAFF, "From when on, beside the campaign's time; null: from its beginning.")
    ends_at: datetime | None = shown(STAFF, "Until when, this moment excluded; null: to its end.")
    shares: list[PromotionShare] = shown(STAFF, "Who bears the discount; empty: the shop.", size=3)

    @classmethod
    def of(cls, rule: rules.Rule, currency: str) -> "PromotionRule":
        """From the domain's rule, whose amounts are of this currency."""
        return cls(
            stage=rule.stage,
            combine=rule.combine,
            group=rule.group or None,
            priority=rule.priority,
            base=rule.base,
            goods=PromotionGoods.of(rule.goods),
            effect=effect_of(rule.effect, currency),
            conditions=conditions_of(rule.when, currency),
            most_per_line=None if rule.most_per_line is None else Money.minor(rule.most_per_line, currency),
            most_per_order=None if rule.most_per_order is None else Money.minor(rule.most_per_order, currency),
            flash_too=rule.flash_too,
            member_too=rule.member_too,
            margin_floor_bps=rule.margin_floor_bps,
            starts_at=rule.starts_at,
            ends_at=rule.ends_at,
            shares=[PromotionShare(payer=share.payer, bps=share.bps) for share in rule.shares],
        )


@given(STAFF)
class PromotionShareInput:
    """A payer's part of a discount."""

    payer: rules.Payer = shown(STAFF, "Who, once each.")
    bps: int = shown(STAFF, "In 0.01 %; all shares come to 10000.")


@given(STAFF)
class PromotionRuleInput:
    """How a promotion shall change prices. Refusals name the part by its path."""

    stage: rules.Stage = shown(STAFF, "When it has its turn; gifts only in GIFT and COUPON.")
    effect: PromotionEffectInput = shown(STAFF, "What it does.")
    combine: rules.Combine | None = shown(
        STAFF, "How it stands to others of its stage; null: BEST_OF, for gifts STACK.", default=None
    )
    group: str | None = shown(STAFF, "With BEST_OF: among which, at most 40 characters.", default=None)
    priority: int = shown(STAFF, "The higher comes first: -1000 to 1000.", default=0)
    base: rules.Base = shown(STAFF, "What thresholds are measured by.", default=rules.Base.INITIAL)
    goods: PromotionGoodsInput | None = shown(STAFF, "The goods that it is on; null: all.", default=None)
    when: PromotionConditionInput | None = shown(STAFF, "When it counts; null: always.", default=None)
    most_per_line: MoneyInput | None = shown(STAFF, "The most off a line; null: no cap.", default=None)
    most_per_order: MoneyInput | None = shown(STAFF, "The most off an order; null: no cap.", default=None)
    flash_too: bool = shown(STAFF, "For goods at a flash price as well.", default=False)
    member_too: bool = shown(STAFF, "For goods at a member price as well.", default=True)
    margin_floor_bps: int | None = shown(
        STAFF, "What must be left of a line's price, 0 to 9999 of 0.01 %; null: as the shop says.", default=None
    )
    starts_at: datetime | None = shown(STAFF, "From when on; null: with the campaign.", default=None)
    ends_at: datetime | None = shown(STAFF, "Until when; null: with the campaign.", default=None)
    shares: list[PromotionShareInput] | None = shown(STAFF, "Who bears it; null: the shop.", default=None)

    def rule(self, currency: str, names: Words, path: list[str]) -> rules.Rule:
        """As the domain takes it, of this currency and with these names; raises InvalidInput below the path."""
        return documents.read(
            {
                "stage": self.stage,
                "effect": self.effect.document(currency, [*path, "effect"]),
                "combine": self.combine,
                "group": self.group or None,
                "priority": self.priority,
                "base": self.base,
                "goods": self.goods and self.goods.document([*path, "goods"]),
                "when": self.when and self.when.document(currency, [*path, "when"]),
                "most_per_line_minor": _cap(self.most_per_line, currency, [*path, "mostPerLine"]),
                "most_per_order_minor": _cap(self.most_per_order, currency, [*path, "mostPerOrder"]),
                "flash_too": self.flash_too,
                "member_too": self.member_too,
                "margin_floor_bps": self.margin_floor_bps,
                "starts_at": self.starts_at and self.starts_at.isoformat(),
                "ends_at": self.ends_at and self.ends_at.isoformat(),
                "shares": [{"payer": share.payer, "bps": share.bps} for share in self.shares or ()],
            },
            id=_NO_ID,
            version=0,
            names=names,
            path=path,
        )


def _cap(given_: MoneyInput | None, currency: str, path: list[str]) -> int | None:
    return None if given_ is None else minor(given_, currency, path)
