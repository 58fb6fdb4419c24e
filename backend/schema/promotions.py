"""What became of promotions in a quote or an order, in the reader's language."""

from collections.abc import Mapping, Sequence
from typing import Any

import strawberry

from backend.core import ids
from backend.core.refusals import Refusal
from backend.domain.campaigns.wording import asked
from backend.domain.promotions.pricing.rules import Rule
from backend.domain.promotions.pricing.values import Hint, Outcome, Why
from backend.schema.doors import EVERY, SELLING, STAFF, UserError, refusal, shown, typed
from backend.schema.promotion_words import because, hinted
from backend.schema.scalars import Money

# What is none of a customer's business: what is yet to come, what is over, and what was never about these goods.
UNTOLD = frozenset(why.value for why in (Why.NOT_YET, Why.OVER, Why.NO_SUCH_GOODS, Why.NEEDS_COUPON))


@typed(EVERY)
class PromotionResult:
    """What became of a promotion that the goods could have met."""

    name: str = shown(EVERY, "What it is called.")
    outcome: Outcome = shown(EVERY, "Whether it counts.")
    saves: Money = shown(EVERY, "What it takes off in all.")
    reason: Why | None = shown(EVERY, "Why it does not count, or counts with less; null where it counts whole.")
    message: str | None = shown(EVERY, "The same in the reader's language.")

    @classmethod
    def of_facts(cls, facts: Sequence[Mapping[str, Any]], currency: str, locale: str) -> list["PromotionResult"]:
        """From what a quote or an order says of its promotions; those that count come first."""
        place = 0 if locale == "zh-CN" else 1
        names = {one["id"]: (one["zh"], one["en"])[place] for one in facts}
        told = [one for one in facts if one.get("why") not in UNTOLD or one["outcome"] != Outcome.REFUSED.value]
        told.sort(key=lambda one: one["outcome"] == Outcome.REFUSED.value)
        return [
            cls(
                name=names[one["id"]],
                outcome=Outcome(one["outcome"]),
                saves=Money.minor(one["minor"], currency),
                reason=Why(one["why"]) if "why" in one else None,
                message=message_of(one, names.get(one.get("by", "")), currency, locale) if "why" in one else None,
            )
            for one in told
        ]


def message_of(one: Mapping[str, Any], by: str | None, currency: str, locale: str) -> str:
    return because(Why(one["why"]), one, by, one["minor"], currency, locale)


@typed(SELLING)
class SavingHint:
    """What a little more of a promotion's goods would save."""

    name: str = shown(SELLING, "What the promotion is called.")
    saves: Money = shown(SELLING, "What it would take off beyond what is taken off now.")
    more: Money | None = shown(SELLING, "For how much more; null where pieces count.")
    more_pieces: int | None = shown(SELLING, "How many more pieces; null where money counts.")
    gift: bool = shown(SELLING, "Whether it would give a gift, and save nothing.")
    message: str = shown(SELLING, "The same in the reader's language.")

    @classmethod
    def of(cls, hint: Hint, rule: Rule, currency: str, locale: str) -> "SavingHint":
        """From the engine's hint."""
        return cls(
            name=rule.names.zh if locale == "zh-CN" else rule.names.en,
            saves=Money.minor(hint.saves_minor - hint.now_minor, currency),
            more=Money.minor(hint.more_minor, currency) if hint.more_minor is not None else None,
            more_pieces=hint.more_pieces,
            gift=hint.gift,
            message=hinted(hint, rule.names, currency, locale),
        )


@refusal(
    "CAMPAIGN_AT_REST",
    STAFF,
    zh="它属于已暂停的活动「{campaign_name}」，只能随活动一起恢复。",
    en="It belongs to “{campaign_name}”, a campaign that is paused: only that lets it go on.",
)
class CampaignAtRest(UserError):
    """Its campaign is paused, and only that lets it go on; nothing changed."""

    campaign_id: strawberry.ID = shown(STAFF, "The campaign's global id.")
    campaign_name: str = shown(STAFF, "Its name, in the reader's language.")

    @staticmethod
    def facts_of(refused: Any, locale: str) -> dict[str, Any]:
        """Which campaign it is."""
        name = refused.names.zh if locale == "zh-CN" else refused.names.en
        return {"campaign_id": strawberry.ID(ids.public("cmp", refused.campaign_id)), "campaign_name": name}


@refusal(
    "CAMPAIGN_NEEDED",
    STAFF,
    zh="{words}。请把它做成营销活动的一部分，由另一位同事审批。",
    en="{words}. Make it a piece of a campaign, which somebody else approves.",
)
class CampaignNeeded(UserError):
    """An offer outside a campaign may cost more than one person may give away; nothing changed."""

    cost: Money | None = shown(STAFF, "What it may cost; null: nothing bounds it.")
    most: Money = shown(STAFF, "What one person may give away.")

    @staticmethod
    def facts_of(refused: Any, locale: str) -> dict[str, Any]:
        """Both as money."""
        cost = refused.cost_minor
        return {
            "cost": Money.minor(cost, refused.currency) if cost is not None else None,
            "most": Money.minor(refused.most_minor, refused.currency),
        }

    @staticmethod
    def words_of(refused: Any, locale: str) -> dict[str, str]:
        """What it may cost, in words."""
        zh, most = locale == "zh-CN", asked([refused.most_minor], refused.currency, locale)
        if refused.cost_minor is None:
            may = "让利没有上限" if zh else "Nothing bounds what it may cost"
        else:
            cost = asked([refused.cost_minor], refused.currency, locale)
            may = f"最多可能让利 {cost}" if zh else f"It may cost {cost}"
        return {"words": f"{may}，而一人最多可定 {most}" if zh else f"{may}; one person may give away {most}"}


@refusal(
    "ALLOWANCE_SPENT",
    SELLING,
    zh="活动名额刚刚被抢完，请再试一次。",
    en="Others took the last of a promotion just now. Try again.",
)
class AllowanceSpent(UserError):
    """Others take what a promotion may give faster than this order could; nothing was ordered."""

    @staticmethod
    def facts_of(refused: Refusal, locale: str) -> dict[str, Any]:
        """Nothing: which counter it was is the shop's own business."""
        return {}
