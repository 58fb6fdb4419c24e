"""How a price came to be, step by step."""

from collections.abc import Iterable, Mapping
from typing import Any

from backend.domain.checkout.pricing import PriceStepKind
from backend.schema.doors import BOTH, described, shown, typed
from backend.schema.scalars import Money

described(
    PriceStepKind,
    BOTH,
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


@typed(BOTH)
class PriceStep:
    """One signed step towards a price; the steps of a price sum to it."""

    kind: PriceStepKind = shown(BOTH, "Why.")
    label: str = shown(BOTH, "The same in the reader's language.")
    amount: Money = shown(BOTH, "Signed: what is added, or taken off with a minus.")

    @classmethod
    def of(cls, kind: PriceStepKind, minor: int, currency: str, locale: str) -> "PriceStep":
        """From a step in minor units."""
        zh, en = LABELS[kind]
        return cls(kind=kind, label=zh if locale == "zh-CN" else en, amount=Money.minor(minor, currency))


def stored_steps(steps: Iterable[Mapping[str, Any]], currency: str, locale: str) -> list[PriceStep]:
    """Steps as an order remembers them."""
    return [PriceStep.of(PriceStepKind(step["kind"]), step["minor"], currency, locale) for step in steps]
