"""The words of analytics."""

from enum import StrEnum
from uuid import UUID

# In the place of a product: any of them.
ANYTHING = UUID(int=0)


class Span(StrEnum):
    """What a roll-up's row counts: an hour or a day of the shop's time zone."""

    HOUR = "hour"
    DAY = "day"


class VisitStep(StrEnum):
    """What a visitor did with a product before there was an order."""

    VIEWED = "VIEWED"
    ADDED = "ADDED"


class Comparison(StrEnum):
    """With what a period is compared: the same length right before it, or the last before with the same weekdays."""

    PREVIOUS = "PREVIOUS"
    SAME_WEEKDAYS = "SAME_WEEKDAYS"
