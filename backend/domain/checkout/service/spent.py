"""What happens when another order takes the last of a promotion."""

from collections.abc import Awaitable, Callable
from typing import TypeVar

from backend.core.money import Money
from backend.domain.checkout.errors import PriceChanged
from backend.domain.checkout.quotes import Quote
from backend.domain.promotions.errors import AllowanceSpent

T = TypeVar("T")

TRIES = 3


async def while_it_lasts(
    expected: Money, place: Callable[[], Awaitable[T]], quote: Callable[[], Awaitable[Quote | None]]
) -> T:
    """What `place` answers; raises PriceChanged when a promotion that was counted on is spent at the last moment.

    `quote` is asked after `place` was rolled back. When it comes to the same all the same, or knows nothing, something
    may have been given back meanwhile, and the order is tried again, a few times: AllowanceSpent.
    """
    tries = 0
    while True:
        tries += 1
        try:
            return await place()
        except AllowanceSpent:
            if tries == TRIES:
                raise
            now = await quote()
        if now is not None and (now.priced.total_minor, now.priced.currency) != (expected.minor, expected.currency):
            raise PriceChanged(expected, now)
