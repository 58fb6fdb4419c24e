"""What a little more in the cart would save."""

from collections.abc import Sequence

from backend.domain.promotions.pricing.stages import Ready
from backend.domain.promotions.pricing.standing import Standing
from backend.domain.promotions.pricing.values import Hint


def hints_of(ready: Sequence[Ready], standing: Standing) -> tuple[Hint, ...]:
    """None."""
    return ()
