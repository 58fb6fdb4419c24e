"""What each effect takes off the lines it is on."""

from collections.abc import Callable
from typing import Any

from backend.domain.promotions.pricing import rules
from backend.domain.promotions.pricing.effects import pieces, sets, thresholds, whole
from backend.domain.promotions.pricing.ground import Ground, Short, Wanted

_EFFECTS: dict[type[Any], Callable[[Any, Ground], Wanted | Short]] = {
    rules.Percentage: whole.percentage,
    rules.Amount: whole.amount,
    rules.FixedPrice: whole.fixed_price,
    rules.Gift: whole.gift,
    rules.FeeWaived: whole.fee_waived,
    rules.Ladder: thresholds.ladder,
    rules.Every: thresholds.every,
    rules.PiecesPercentage: thresholds.pieces_percentage,
    rules.NthPiece: pieces.nth_piece,
    rules.BuyXGetY: pieces.buy_get,
    rules.SetPrice: sets.set_price,
}


def wanted(effect: rules.Effect, ground: Ground) -> Wanted | Short:
    """What the effect would take off the ground."""
    return _EFFECTS[type(effect)](effect, ground)
