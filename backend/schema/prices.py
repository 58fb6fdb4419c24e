"""How a price came to be, step by step."""

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from backend.domain.catalog.sellables import Words
from backend.domain.checkout.pricing import PriceStepKind, Step
from backend.schema.doors import EVERY, described, shown, typed
from backend.schema.scalars import Money

described(
    PriceStepKind,
    EVERY,
    "Why a price is what it is.",
    {
        "LIST_PRICE": "What it is compared to: the list price, or for a bundle its components bought one by one.",
        "CHANNEL_PRICE": "The difference to the price asked here.",
        "PRICE_LIST": "What a price list of these days adds or takes off.",
        "BUNDLE_SAVING": "What is saved by taking the components together.",
        "MEMBER_PRICE": "What the buyer's tier takes off.",
        "FLASH_PRICE": "What the flash sale takes off in which the buyer has a place.",
        "GROUP_PRICE": "What buying with a group takes off.",
        "PROMOTION": "What a promotion takes off.",
        "COUPON": "What a coupon takes off.",
    },
)

LABELS = {
    PriceStepKind.LIST_PRICE: ("原价", "List price"),
    PriceStepKind.CHANNEL_PRICE: ("本店优惠", "Shop discount"),
    PriceStepKind.PRICE_LIST: ("限时价", "Special price"),
    PriceStepKind.BUNDLE_SAVING: ("套餐立省", "Bundle saving"),
    PriceStepKind.MEMBER_PRICE: ("会员价", "Member price"),
    PriceStepKind.FLASH_PRICE: ("秒杀价", "Flash price"),
    PriceStepKind.GROUP_PRICE: ("拼团价", "Group price"),
    PriceStepKind.PROMOTION: ("活动优惠", "Promotion"),
    PriceStepKind.COUPON: ("优惠券", "Coupon"),
}
# Around the name of a price list, tier, promotion or coupon.
NAMED = {
    PriceStepKind.PRICE_LIST: ("{}", "{}"),
    PriceStepKind.MEMBER_PRICE: ("会员价（{}）", "Member price ({})"),
    PriceStepKind.FLASH_PRICE: ("{}", "{}"),
    PriceStepKind.PROMOTION: ("{}", "{}"),
    PriceStepKind.COUPON: ("{}", "{}"),
}


@typed(EVERY)
class PriceStep:
    """One signed step towards a price; the steps of a price sum to it."""

    kind: PriceStepKind = shown(EVERY, "Why.")
    label: str = shown(EVERY, "The same in the reader's language.")
    amount: Money = shown(EVERY, "Signed: what is added, or taken off with a minus.")

    @classmethod
    def of(cls, step: Step, currency: str, locale: str) -> "PriceStep":
        """From a step in minor units."""
        place = 0 if locale == "zh-CN" else 1
        label = LABELS[step.kind][place]
        if step.names is not None and step.kind in NAMED:
            label = NAMED[step.kind][place].format((step.names.zh, step.names.en)[place])
        return cls(kind=step.kind, label=label, amount=Money.minor(step.minor, currency))


def stored_steps(steps: Iterable[Mapping[str, Any]], currency: str, locale: str) -> list[PriceStep]:
    """Steps as an order remembers them."""
    return [PriceStep.of(_stored(step), currency, locale) for step in steps]


def _stored(step: Mapping[str, Any]) -> Step:
    names = Words(step["zh"], step["en"]) if "zh" in step else None
    promotion_id = UUID(step["promotion_id"]) if "promotion_id" in step else None
    return Step(PriceStepKind(step["kind"]), step["minor"], names, promotion_id)
