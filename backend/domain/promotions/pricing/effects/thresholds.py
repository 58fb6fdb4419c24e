"""Effects that begin at a threshold of money or pieces."""

from backend.domain.promotions.pricing.effects.whole import part_of_lines
from backend.domain.promotions.pricing.ground import Ground, Short, Wanted
from backend.domain.promotions.pricing.rules import Every, Ladder, PiecesPercentage
from backend.domain.promotions.pricing.values import Why


def ladder(effect: Ladder, ground: Ground) -> Wanted | Short:
    """满减: the highest step that the goods reach."""
    has = ground.measured()
    reached = [step for step in effect.steps if step.threshold_minor <= has]
    if not reached:
        return below(effect.steps[0].threshold_minor, has)
    return Wanted(ground.lines, together=reached[-1].off_minor)


def every(effect: Every, ground: Ground) -> Wanted | Short:
    """每满: as often as the goods reach the threshold, and not more than it may be."""
    has = ground.measured()
    times = has // effect.threshold_minor
    if not times:
        return below(effect.threshold_minor, has)
    return Wanted(ground.lines, together=min(times, effect.times or times) * effect.off_minor)


def pieces_percentage(effect: PiecesPercentage, ground: Ground) -> Wanted | Short:
    """N件M折: the highest step that the number of pieces reaches, for all the goods."""
    has = ground.count()
    reached = [step for step in effect.steps if step.pieces <= has]
    if not reached:
        return too_few(effect.steps[0].pieces, has)
    return part_of_lines(reached[-1].bps, ground, ground.numbers())


def below(need_minor: int, has_minor: int) -> Short:
    """The goods come to less than is asked."""
    return Short(Why.BELOW_THRESHOLD, {"need_minor": need_minor, "has_minor": has_minor})


def too_few(need: int, has: int) -> Short:
    """The goods are fewer than is asked."""
    return Short(Why.TOO_FEW_PIECES, {"need_pieces": need, "has_pieces": has})
