"""What became of promotions in a quote or an order, in the reader's language."""

from collections.abc import Mapping, Sequence
from typing import Any

from backend.core import money
from backend.core.refusals import Refusal
from backend.domain.promotions.pricing.rules import Rule
from backend.domain.promotions.pricing.values import Hint, Outcome, Why
from backend.schema.doors import EVERY, SELLING, UserError, described, refusal, shown, typed
from backend.schema.scalars import Money

described(
    Outcome,
    EVERY,
    "What became of a promotion.",
    {
        "APPLIED": "It counts.",
        "CLIPPED": "It counts, with less than it says.",
        "REFUSED": "It does not count.",
    },
    name="PromotionOutcome",
)
described(
    Why,
    EVERY,
    "Why a promotion does not count, or counts with less than it says.",
    {
        "NOT_YET": "It has not begun.",
        "OVER": "It has ended.",
        "NO_SUCH_GOODS": "It is for other goods.",
        "NEEDS_COUPON": "It needs a coupon.",
        "WRONG_CHANNEL": "It is for other channels.",
        "WRONG_PERSON": "It is for other customers.",
        "WRONG_TIME": "It is for other times of the day or other days.",
        "WRONG_PAYMENT": "It is for other ways to pay.",
        "WRONG_DEVICE": "It is for other devices.",
        "TOO_FEW_PIECES": "There are too few pieces of its goods.",
        "BELOW_THRESHOLD": "Its goods come to too little.",
        "CONDITION_NOT_MET": "A condition of it is not met.",
        "BEATEN": "Another one saves more, and one of them counts.",
        "EXCLUDED": "Another one counts alone.",
        "AT_FLASH_PRICE": "Its goods are at a flash price already.",
        "AT_MEMBER_PRICE": "Its goods are at a member price already.",
        "CAPPED": "It takes off no more than so much.",
        "AT_FLOOR": "The goods would cost less than the shop can sell them for.",
        "AT_LEAST_PRICE": "The goods are at the least price of this channel.",
        "NOTHING_LEFT": "Others took off everything already.",
        "LIMIT_REACHED": "It was used as often as it may be.",
        "BUDGET_SPENT": "What it may give is given.",
    },
    name="PromotionReason",
)

MESSAGES: dict[Why, tuple[str, str]] = {
    Why.NOT_YET: ("活动尚未开始。", "It has not begun yet."),
    Why.OVER: ("活动已结束。", "It has ended."),
    Why.NO_SUCH_GOODS: ("不适用于这些商品。", "It is for other goods."),
    Why.NEEDS_COUPON: ("需使用优惠券。", "It needs a coupon."),
    Why.WRONG_CHANNEL: ("不适用于本渠道。", "It does not count here."),
    Why.WRONG_PERSON: ("仅限符合条件的用户参加。", "It is for other customers."),
    Why.WRONG_TIME: ("现在不在活动时段内。", "It counts at other times."),
    Why.WRONG_PAYMENT: ("仅限指定的支付方式。", "It is for another way to pay."),
    Why.WRONG_DEVICE: ("仅限指定的设备下单。", "It is for other devices."),
    Why.TOO_FEW_PIECES: ("购买件数不足。", "There are too few pieces of its goods."),
    Why.BELOW_THRESHOLD: ("未达到金额门槛。", "Its goods come to too little."),
    Why.CONDITION_NOT_MET: ("未满足活动条件。", "Its conditions are not met."),
    Why.BEATEN: ("其他活动更优惠，已为您选用。", "Another promotion saves you more."),
    Why.EXCLUDED: ("不可与其他活动同享。", "It does not go with another promotion."),
    Why.AT_FLASH_PRICE: ("秒杀价商品不参加此活动。", "Goods at a flash price are left out."),
    Why.AT_MEMBER_PRICE: ("已享会员价的商品不参加此活动。", "Goods at a member price are left out."),
    Why.CAPPED: ("已达到最高优惠金额。", "It takes off no more than that."),
    Why.AT_FLOOR: ("已到该商品可优惠的下限。", "The goods cannot be sold for less."),
    Why.AT_LEAST_PRICE: ("已到该商品的最低到手价。", "The goods are at their least price."),
    Why.NOTHING_LEFT: ("应付金额已全部优惠。", "Nothing is left to take off."),
    Why.LIMIT_REACHED: ("已达到使用次数上限。", "It was used as often as it may be."),
    Why.BUDGET_SPENT: ("活动优惠已发完。", "What it had to give is gone."),
}
# With what is asked for and what there is, and with the other promotion's name.
_MISSING_MONEY = ("满 {need} 可用，还差 {short}。", "From {need} on; {short} is missing.")
_MISSING_PIECES = ("满 {need} 件可用，还差 {short} 件。", "From {need} pieces on; {short} more needed.")
_BY = {
    Why.BEATEN: ("“{by}”更优惠，已为您选用。", "{by} saves you more."),
    Why.EXCLUDED: ("不可与“{by}”同享。", "It does not go with {by}."),
}
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
                message=message_of(one, names.get(one.get("by", "")), currency, place) if "why" in one else None,
            )
            for one in told
        ]


def message_of(one: Mapping[str, Any], by: str | None, currency: str, place: int) -> str:
    why = Why(one["why"])
    if why in _BY and by is not None:
        return _BY[why][place].format(by=by)
    if why is Why.BELOW_THRESHOLD and "need_minor" in one:
        need, has = one["need_minor"], one["has_minor"]
        return _MISSING_MONEY[place].format(
            need=money.told(need, currency), short=money.told(max(need - has, 0), currency)
        )
    if why is Why.TOO_FEW_PIECES and "need_pieces" in one:
        need, has = one["need_pieces"], one["has_pieces"]
        return _MISSING_PIECES[place].format(need=need, short=max(need - has, 0))
    return MESSAGES[why][place]


_HINTS = {
    "money": ("再买 {more}，“{name}”可再省 {saves}。", "Add {more} to save {saves} more with {name}."),
    "pieces": ("再买 {more} 件，“{name}”可再省 {saves}。", "Add {more} more to save {saves} more with {name}."),
}


@typed(SELLING)
class SavingHint:
    """What a little more of a promotion's goods would save."""

    name: str = shown(SELLING, "What the promotion is called.")
    saves: Money = shown(SELLING, "What it would take off beyond what is taken off now.")
    more: Money | None = shown(SELLING, "For how much more; null where pieces count.")
    more_pieces: int | None = shown(SELLING, "How many more pieces; null where money counts.")
    message: str = shown(SELLING, "The same in the reader's language.")

    @classmethod
    def of(cls, hint: Hint, rule: Rule, currency: str, locale: str) -> "SavingHint":
        """From the engine's hint."""
        place = 0 if locale == "zh-CN" else 1
        name = (rule.names.zh, rule.names.en)[place]
        pieces = hint.more_minor is None
        more = str(hint.more_pieces) if hint.more_minor is None else money.told(hint.more_minor, currency)
        words = _HINTS["pieces" if pieces else "money"][place]
        return cls(
            name=name,
            saves=Money.minor(hint.saves_minor, currency),
            more=Money.minor(hint.more_minor, currency) if hint.more_minor is not None else None,
            more_pieces=hint.more_pieces,
            message=words.format(name=name, more=more, saves=money.told(hint.saves_minor, currency)),
        )


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
