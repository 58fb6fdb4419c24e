"""How a price came to be, step by step."""

from collections.abc import Iterable, Mapping
from typing import Any

from backend.domain.checkout.pricing import PriceStepKind
from backend.schema.doors import EVERY, described, shown, typed
from backend.schema.scalars import Money

described(
    PriceStepKind,
    EVERY,
    "Why a price is what it is.",
    {
        "LIST_PRICE": "What it is compared to: the list price, or for a bundle its components bought one by one.",
        "CHANNEL_PRICE": "The difference to the price asked here.",
        "BUNDLE_SAVING": "What is saved by taking the components together.",
    },
)

LABELS = {
    PriceStepKind.LIST_PRICE: ("原价", "List price"),
    PriceStepKind.CHANNEL_PRICE: ("本店优惠", "Shop price"),
    PriceStepKind.BUNDLE_SAVING: ("套餐立省", "Bundle saving"),
}


@typed(EVERY)
class PriceStep:
    """One signed step towards a price; the steps of a price sum to it."""

    kind: PriceStepKind = shown(EVERY, "Why.")
    label: str = shown(EVERY, "The same in the reader's language.")
    amount: Money = shown(EVERY, "Signed: what is added, or taken off with a minus.")

    @classmethod
    def of(cls, kind: PriceStepKind, minor: int, currency: str, locale: str) -> "PriceStep":
        """From a step in minor units."""
        zh, en = LABELS[kind]
        return cls(kind=kind, label=zh if locale == "zh-CN" else en, amount=Money.minor(minor, currency))


def stored_steps(steps: Iterable[Mapping[str, Any]], currency: str, locale: str) -> list[PriceStep]:
    """Steps as an order remembers them."""
    return [PriceStep.of(PriceStepKind(step["kind"]), step["minor"], currency, locale) for step in steps]
