"""What is left, as customers are told."""

from functools import cache

from backend.domain.inventory.queries import Stock, StockLevel
from backend.schema.doors import EVERY, described, shown, typed

described(
    StockLevel,
    EVERY,
    "How much is left.",
    {
        "IN_STOCK": "Enough, or without a limit.",
        "FEW_LEFT": "So few that the number is told.",
        "SOLD_OUT": "Nothing now; holds that end may bring some back.",
    },
    name="AvailabilityState",
)


@typed(EVERY)
class Availability:
    """Whether something can be had now."""

    state: StockLevel = shown(EVERY, "How much is left.")
    few_left: int | None = shown(EVERY, "How many, only when few are left.")

    @classmethod
    def of(cls, stock: Stock) -> "Availability":
        """From what is left of a variant."""
        level = stock.level
        return _told(level, stock.left if level is StockLevel.FEW_LEFT else None)


@cache
def _told(level: StockLevel, few_left: int | None) -> Availability:
    # Few are left of each: the number is at most the setting.
    return Availability(state=level, few_left=few_left)


SOLD_OUT = Availability(state=StockLevel.SOLD_OUT, few_left=None)
_ORDER = [StockLevel.SOLD_OUT, StockLevel.FEW_LEFT, StockLevel.IN_STOCK]


def best(several: list[Availability]) -> Availability:
    """What is told of a product: its variant of which most is left."""
    return max(several, key=lambda one: (_ORDER.index(one.state), one.few_left or 0), default=SOLD_OUT)
