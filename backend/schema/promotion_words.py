"""What became of each promotion, and what a little more would save, in the reader's language."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from backend.core import money
from backend.domain.catalog.words import Words
from backend.domain.promotions.pricing import values
from backend.domain.promotions.pricing.values import Outcome, Why
from backend.schema.doors import EVERY, described

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
        "Its goods are not in the cart.",
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
    name="PromotionReason",
)
# What an order remembers no facts of.
_BARE = {
    Why.TOO_FEW_PIECES: ("购买件数不足。", "There are too few pieces of its goods."),
    Why.BELOW_THRESHOLD: ("未达到金额门槛。", "Its goods come to too little."),
}
_ALONE = ("不能与其他活动同享。", "It does not go with another promotion.")
_NONE_BETTER = ("不使用它总价更低。", "The order costs less without it.")
_APPLIED = ("已优惠 {saved}。", "It takes {saved} off.")
_GIFT = ("可以领取赠品。", "A gift can be chosen.")
# What a little more would bring: by money or pieces, a saving beyond what is saved now or a gift.
_MORE_MONEY = ("再买 {more}，", "Add {more} ")
_MORE_PIECES = ("再买 {pieces} 件，", "Add {pieces} more ")
_SAVES = ("“{name}”可省 {saves}。", "to save {saves} with {name}.")
_SAVES_MORE = ("“{name}”可再省 {saves}。", "to save {saves} more with {name}.")
_GETS_GIFT = ("可得“{name}”的赠品。", "to get a gift with {name}.")


def told(traced: values.Traced, names: Mapping[UUID, Words], currency: str, locale: str) -> str:
    """What became of a promotion, in one sentence; `names` are those of all promotions of the trace."""
    place = 0 if locale == "zh-CN" else 1
    if traced.why is None:
        return (_APPLIED if traced.minor else _GIFT)[place].format(saved=money.told(traced.minor, currency))
    by = names.get(traced.by) if traced.by is not None else None
    name = None if by is None else (by.zh, by.en)[place]
    return because(traced.why, traced.facts, name, traced.minor, currency, locale)


def because(why: Why, facts: Mapping[str, Any], by: str | None, minor: int, currency: str, locale: str) -> str:
    """Why a promotion does not count, or with less: `by` is the other one's name, `minor` what is off all the same."""
    place = 0 if locale == "zh-CN" else 1
    if why is Why.BEATEN and by is None:
        return _NONE_BETTER[place]
    if why in _BARE and not facts.keys() & {"need_minor", "need_pieces"}:
        return _BARE[why][place]
    if why is Why.EXCLUDED and by is None:
        return _ALONE[place]
    need, need_pieces = facts.get("need_minor", 0), facts.get("need_pieces", 0)
    return WHYS[why][place].format(
        saved=money.told(minor, currency),
        by=by,
        need=money.told(need, currency),
        more=money.told(max(0, need - facts.get("has_minor", 0)), currency),
        need_pieces=need_pieces,
        more_pieces=max(0, need_pieces - facts.get("has_pieces", 0)),
    )


def hinted(hint: values.Hint, names: Words, currency: str, locale: str) -> str:
    """A hint in one sentence: "add ¥12 to save ¥30"."""
    place = 0 if locale == "zh-CN" else 1
    first = _MORE_PIECES if hint.more_minor is None else _MORE_MONEY
    then = _GETS_GIFT if hint.gift else _SAVES_MORE if hint.now_minor else _SAVES
    return (first[place] + then[place]).format(
        more=money.told(hint.more_minor or 0, currency),
        pieces=hint.more_pieces,
        saves=money.told(hint.saves_minor - hint.now_minor, currency),
        name=(names.zh, names.en)[place],
    )
