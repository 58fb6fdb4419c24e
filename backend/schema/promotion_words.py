"""What became of each promotion, and what a little more would save, in the reader's language."""

from collections.abc import Mapping
from uuid import UUID

from backend.core import money
from backend.domain.catalog.words import Words
from backend.domain.promotions.pricing import values
from backend.domain.promotions.pricing.values import Outcome, Why
from backend.schema.doors import EVERY, described, shown, typed
from backend.schema.scalars import Money

described(
    Outcome,
    EVERY,
    "What became of a promotion.",
    {
        "APPLIED": "It counts in full.",
        "CLIPPED": "It counts with less than it says.",
        "REFUSED": "It does not count.",
    },
    name="PromotionOutcome",
)

# Why a promotion does not count, or not in full: Chinese, English, and the meaning for programs. Facts stand in braces.
WHYS: dict[Why, tuple[str, str, str]] = {
    Why.NOT_YET: ("活动还没有开始。", "It has not begun yet.", "It begins later."),
    Why.OVER: ("活动已经结束。", "It is over.", "It has ended."),
    Why.NO_SUCH_GOODS: (
        "购物车里没有参加活动的商品。",
        "None of its goods is in the cart.",
        "The cart has none of its goods.",
    ),
    Why.NEEDS_COUPON: ("需要使用优惠券。", "It needs a coupon.", "A coupon of it is not in hand."),
    Why.WRONG_CHANNEL: ("本渠道不参加这个活动。", "It does not count in this channel.", "It is for other channels."),
    Why.WRONG_PERSON: ("您不在活动的适用人群内。", "It is for other customers.", "It is for other customers."),
    Why.WRONG_TIME: ("现在不在活动时段内。", "It does not count at this hour.", "It is for other days or hours."),
    Why.WRONG_PAYMENT: (
        "需要使用指定的支付方式。",
        "It asks for another way to pay.",
        "The chosen payment method is not among its own, or none is chosen yet.",
    ),
    Why.WRONG_DEVICE: ("需要在指定的设备上下单。", "It is for orders from other devices.", "It is for other devices."),
    Why.TOO_FEW_PIECES: (
        "还差 {more_pieces} 件（共需 {need_pieces} 件）。",
        "{more_pieces} more of its goods are needed ({need_pieces} in all).",
        "Too few pieces of its goods.",
    ),
    Why.BELOW_THRESHOLD: (
        "还差 {more}，满 {need} 可用。",
        "{more} more of its goods are needed: it counts from {need} on.",
        "Its goods come to too little.",
    ),
    Why.CONDITION_NOT_MET: ("暂不满足活动条件。", "What it asks for is not met.", "Its conditions are not met."),
    Why.BEATEN: (
        "“{by}”更优惠，二者只能享受一个。",
        "“{by}” saves more, and only one of them counts.",
        "Another promotion of its group leaves less to pay; without `by`: none of the group does.",
    ),
    Why.EXCLUDED: (
        "“{by}”不能与其他活动同享。",
        "“{by}” cannot be combined with others.",
        "Another promotion has its goods for itself.",
    ),
    Why.AT_FLASH_PRICE: (
        "秒杀商品不参加这个活动。",
        "Goods at a flash price are left out.",
        "Its goods in the cart are at a flash price.",
    ),
    Why.AT_MEMBER_PRICE: (
        "已享会员价的商品不参加这个活动。",
        "Goods at a member price are left out.",
        "Its goods in the cart are at a member price.",
    ),
    Why.CAPPED: ("已达优惠上限 {saved}。", "It takes off {saved} at most.", "Its cap is reached."),
    Why.AT_FLOOR: (
        "已是商品能给的最低价。",
        "The goods cannot cost less than this.",
        "The margin that must be left of the price is reached.",
    ),
    Why.AT_LEAST_PRICE: (
        "已达商品的最低到手价。",
        "The goods have reached their lowest price.",
        "The minimum final price of its goods is reached.",
    ),
    Why.NOTHING_LEFT: (
        "没有可以再优惠的金额。",
        "There is nothing that it could take off.",
        "Nothing is left to take.",
    ),
    Why.LIMIT_REACHED: ("可用次数已用完。", "It was used as often as it may be.", "Its limit of uses is reached."),
    Why.BUDGET_SPENT: ("活动名额已用完。", "All that it could give is given.", "Its budget is used up."),
}
described(
    Why,
    EVERY,
    "Why a promotion does not count, or not in full.",
    {why.value: meant for why, (_, _, meant) in WHYS.items()},
    name="PromotionWhy",
)
_NONE_BETTER = ("不使用它总价更低。", "The order costs less without it.")
_APPLIED = ("已优惠 {saved}。", "It takes {saved} off.")
_GIFT = ("可以领取赠品。", "A gift can be chosen.")
_MORE_MONEY = ("再买 {more}，", "Add {more} ")
_MORE_PIECES = ("再买 {pieces} 件，", "Add {pieces} more ")
_SAVES = ("可省 {saves}。", "to save {saves}.")
_GETS_GIFT = ("可得赠品。", "to get a gift.")
_SIGNS = {"CNY": "¥", "USD": "$", "EUR": "€", "HKD": "HK$", "JPY": "¥", "KRW": "₩"}


@typed(EVERY)
class PromotionTrace:
    """What became of one promotion that the cart could meet."""

    promotion: str = shown(EVERY, "Its name in the reader's language.")
    outcome: Outcome = shown(EVERY, "What became of it.")
    why: Why | None = shown(EVERY, "Why it does not count, or not in full; null when it counts in full.")
    message: str = shown(EVERY, "The same in the reader's language.")
    saved: Money = shown(EVERY, "What it takes off in all.")
    by: str | None = shown(EVERY, "The name of the promotion that keeps it from counting; null when none does.")

    @classmethod
    def of(cls, traced: values.Traced, names: Mapping[UUID, Words], currency: str, locale: str) -> "PromotionTrace":
        """From the engine's trace; `names` are those of all promotions in it."""
        return cls(
            promotion=_said(names[traced.rule_id], locale),
            outcome=traced.outcome,
            why=traced.why,
            message=told(traced, names, currency, locale),
            saved=Money.minor(traced.minor, currency),
            by=_name(traced.by, names, locale),
        )


@typed(EVERY)
class PromotionHint:
    """What a little more of a promotion's goods would save."""

    promotion: str = shown(EVERY, "Its name in the reader's language.")
    message: str = shown(EVERY, "In the reader's language, e.g. “Add ¥12 to save ¥30.”")
    saves: Money = shown(EVERY, "What it would take off in all; 0 with a gift.")
    more: Money | None = shown(EVERY, "So much more; null when pieces are missing.")
    more_pieces: int | None = shown(EVERY, "So many more pieces; null when an amount is missing.")
    gift: bool = shown(EVERY, "Whether a gift would be had.")

    @classmethod
    def of(cls, hint: values.Hint, names: Mapping[UUID, Words], currency: str, locale: str) -> "PromotionHint":
        """From the engine's hint."""
        return cls(
            promotion=_said(names[hint.rule_id], locale),
            message=hinted(hint, currency, locale),
            saves=Money.minor(hint.saves_minor, currency),
            more=None if hint.more_minor is None else Money.minor(hint.more_minor, currency),
            more_pieces=hint.more_pieces,
            gift=hint.gift,
        )


def told(traced: values.Traced, names: Mapping[UUID, Words], currency: str, locale: str) -> str:
    """What became of a promotion, in one sentence."""
    place = 0 if locale == "zh-CN" else 1
    saved = _amount(traced.minor, currency)
    if traced.why is None:
        return (_APPLIED if traced.minor else _GIFT)[place].format(saved=saved)
    if traced.why is Why.BEATEN and traced.by is None:
        return _NONE_BETTER[place]
    facts = traced.facts
    need, has = facts.get("need_minor", 0), facts.get("has_minor", 0)
    need_pieces = facts.get("need_pieces", 0)
    return WHYS[traced.why][place].format(
        saved=saved,
        by=_name(traced.by, names, locale),
        need=_amount(need, currency),
        more=_amount(need - has, currency),
        need_pieces=need_pieces,
        more_pieces=need_pieces - facts.get("has_pieces", 0),
    )


def hinted(hint: values.Hint, currency: str, locale: str) -> str:
    """A hint in one sentence: "add ¥12 to save ¥30"."""
    place = 0 if locale == "zh-CN" else 1
    first = _MORE_PIECES if hint.more_minor is None else _MORE_MONEY
    then = _GETS_GIFT if hint.gift else _SAVES
    return (first[place] + then[place]).format(
        more=_amount(hint.more_minor or 0, currency),
        pieces=hint.more_pieces,
        saves=_amount(hint.saves_minor, currency),
    )


def _said(words: Words, locale: str) -> str:
    return words.zh if locale == "zh-CN" else words.en


def _name(rule_id: UUID | None, names: Mapping[UUID, Words], locale: str) -> str | None:
    return None if rule_id is None or rule_id not in names else _said(names[rule_id], locale)


def _amount(minor: int, currency: str) -> str:
    """An amount as people say it: ¥12, ¥12.50."""
    return _SIGNS.get(currency, f"{currency} ") + money.Money(minor, currency).decimal().removesuffix(".00")
