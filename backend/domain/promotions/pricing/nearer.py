"""How far an effect is from its next step."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from backend.domain.promotions.pricing import rules
from backend.domain.promotions.pricing.ground import Ground
from backend.domain.promotions.pricing.spreading import part_off


@dataclass(frozen=True, slots=True)
class Step:
    """With so much or so many pieces more it would save this in all. `has` is what there is by the same measure.

    `lines` bear it; None: those of the rule's goods.
    """

    saves_minor: int
    more_minor: int | None = None
    more_pieces: int | None = None
    has: int = 0
    lines: int | None = None


def has_steps(effect: rules.Effect) -> bool:
    """Whether more of its goods may bring an effect to another step."""
    return type(effect) in _STEPS


def next_step(effect: rules.Effect, ground: Ground) -> Step | None:
    """The next step of an effect that has steps."""
    return _STEPS[type(effect)](effect, ground)


def _ladder(effect: rules.Ladder, ground: Ground) -> Step | None:
    has = ground.measured()
    step = next((one for one in effect.steps if one.threshold_minor > has), None)
    return None if step is None else Step(step.off_minor, step.threshold_minor - has, None, has)


def _every(effect: rules.Every, ground: Ground) -> Step | None:
    has = ground.measured()
    times = has // effect.threshold_minor + 1
    if effect.times is not None and times > effect.times:
        return None
    return Step(times * effect.off_minor, times * effect.threshold_minor - has, None, has)


def _pieces_percentage(effect: rules.PiecesPercentage, ground: Ground) -> Step | None:
    has = ground.count()
    step = next((one for one in effect.steps if one.pieces > has), None)
    if step is None:
        return None
    # Of what is there: what is added comes on top.
    whole = sum(ground.totals[number] for number in ground.numbers())
    return Step(part_off(whole, step.bps), None, step.pieces - has, has)


def _nth_piece(effect: rules.NthPiece, ground: Ground) -> Step | None:
    has = ground.count()
    more = effect.nth - has % effect.nth
    ranked = _with_more(ground, more)
    return Step(part_off(sum(ranked[effect.nth - 1 :: effect.nth]), effect.bps), None, more, has)


def _buy_get(effect: rules.BuyXGetY, ground: Ground) -> Step | None:
    if effect.gets is not None:
        return _buy_others(effect, ground, ground.others(effect.gets))
    has = ground.count()
    size = effect.buy + effect.get
    times = has // size + 1
    if effect.times is not None and times > effect.times:
        return None
    more = times * size - has
    ranked = _with_more(ground, more)
    return Step(part_off(sum(ranked[-times * effect.get :]), effect.bps), None, more, has)


def _buy_others(effect: rules.BuyXGetY, ground: Ground, gets: int) -> Step | None:
    """More that is bought lets more of the other goods be got, if they are in the cart and are really others."""
    has = ground.count()
    times = has // effect.buy + 1
    got = sorted(price for number in ground.cart.numbers_of(gets) for price in ground.pieces[number])
    if ground.lines & gets or len(got) <= (times - 1) * effect.get or times > (effect.times or times):
        return None
    saves = part_off(sum(got[: times * effect.get]), effect.bps)
    return Step(saves, None, times * effect.buy - has, has, gets)


def _with_more(ground: Ground, more: int) -> list[int]:
    """The prices of the pieces, dearest first, with some more of the cheapest."""
    prices = sorted((price for number in ground.numbers() for price in ground.pieces[number]), reverse=True)
    return prices + [prices[-1]] * more


_STEPS: dict[type[Any], Callable[[Any, Ground], Step | None]] = {
    rules.Ladder: _ladder,
    rules.Every: _every,
    rules.PiecesPercentage: _pieces_percentage,
    rules.NthPiece: _nth_piece,
    rules.BuyXGetY: _buy_get,
}
