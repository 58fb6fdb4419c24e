"""What a little more in the cart would save: "add ¥12 to save ¥30"."""

from collections.abc import Sequence

from backend.domain.promotions.pricing.cart import Cart
from backend.domain.promotions.pricing.conditions import Failed
from backend.domain.promotions.pricing.effects import wanted
from backend.domain.promotions.pricing.ground import Ground, Short
from backend.domain.promotions.pricing.nearer import Step, next_steps
from backend.domain.promotions.pricing.rules import Combine
from backend.domain.promotions.pricing.stages import Ready, scene_of, unmet
from backend.domain.promotions.pricing.standing import Became, Standing
from backend.domain.promotions.pricing.values import Hint, Outcome, Why

# So many hints are told, those that ask least for what they give first.
MOST_HINTS = 3


def hints_of(ready: Sequence[Ready], waiting: Sequence[Ready], standing: Standing) -> tuple[Hint, ...]:
    """The hints worth telling, each of another rule. `waiting` are those whose conditions did not hold."""
    ended = _Ended(standing)
    found = []
    for one in ready:
        # What a condition keeps out gains nothing by a step of its effect.
        if not ended.excluded(one) and not ended.unmet(one):
            found += _of_effect(one, ended)
    for one in (*waiting, *(able for able in ready if able.compiled.checks_later)):
        failed = _only_threshold(one, standing)
        if failed is not None and not ended.excluded(one):
            found += _of_condition(one, failed, ended)
    best: dict[object, Hint] = {}
    for hint in sorted(found, key=_asks_least):
        best.setdefault(hint.rule_id, hint)
    return tuple(list(best.values())[:MOST_HINTS])


class _Ended:
    """The cart after all turns, and looked back from there."""

    def __init__(self, standing: Standing) -> None:
        self.standing = standing
        self.applied = [one for one in standing.became.values() if one.outcome is not Outcome.REFUSED]
        self.exclusive = {
            one.compiled.rule.stage for one in self.applied if one.compiled.rule.combine is Combine.EXCLUSIVE
        }

    @property
    def cart(self) -> Cart:
        return self.standing.cart

    def excluded(self, ready: Ready) -> bool:
        """Whether more goods help nothing, since another rule has the stage for itself."""
        rule = ready.compiled.rule
        return rule.combine is not Combine.EXCLUSIVE and rule.stage in self.exclusive

    def unmet(self, ready: Ready) -> bool:
        """Whether the rule's conditions did not hold when it had its turn."""
        return ready.compiled.checks_later and unmet(ready, self.standing) is not None

    def ground(self, ready: Ready) -> Ground:
        """The cart as it stood when the rule had its turn."""
        compiled = ready.compiled
        totals = list(self.cart.totals)
        for one in self.applied:
            if one.compiled.place < compiled.place:
                for number, cut in one.cuts.items():
                    totals[number] -= cut
        pieces = [
            (total // line.quantity,) * line.quantity for total, line in zip(totals, self.cart.lines, strict=True)
        ]
        return Ground(self.cart, ready.lines, ready.open_lines, totals, pieces, compiled.rule.base, compiled.each_line)

    def saved_now(self, ready: Ready) -> int:
        """What would fall away if the rule gave more: its own saving, or that of its group."""
        rule = ready.compiled.rule
        return sum(one.minor for one in self.applied if _stand_for_each_other(one, ready, rule.combine))

    def room(self, ready: Ready) -> int:
        """How much may still go off the lines."""
        return sum(
            max(0, self.standing.totals[number] - self.standing.floor_under(ready.compiled.rule, number).minor)
            for number in self.cart.numbers_of(ready.lines)
        )


def _stand_for_each_other(one: Became, ready: Ready, combine: Combine) -> bool:
    rule, other = ready.compiled.rule, one.compiled.rule
    if one.compiled.place == ready.compiled.place:
        return True
    same_turn = other.stage is rule.stage and other.combine is combine and other.group == rule.group
    return same_turn and combine is Combine.BEST_OF


def _of_effect(ready: Ready, ended: _Ended) -> list[Hint]:
    """Hints to the next step of an effect."""
    ground = ended.ground(ready)
    return [hint for step in next_steps(ready.compiled.rule.effect, ground) for hint in _told(step, ready, ended)]


def _of_condition(ready: Ready, failed: Failed, ended: _Ended) -> list[Hint]:
    """A hint to a threshold among the conditions, by what the effect would give for the goods that are there."""
    wish = wanted(ready.compiled.rule.effect, ended.ground(ready))
    if isinstance(wish, Short):
        return []
    facts = failed.facts
    step = Step(wish.together if wish.together is not None else sum(wish.cuts.values()))
    if failed.why is Why.BELOW_THRESHOLD:
        step = Step(step.saves_minor, facts["need_minor"] - facts["has_minor"], None, facts["has_minor"])
    else:
        step = Step(step.saves_minor, None, facts["need_pieces"] - facts["has_pieces"], facts["has_pieces"])
    if wish.gift is not None:
        return _told(step, ready, ended, gift=True)
    if wish.waives_fee:
        step = Step(ended.standing.fee, step.more_minor, step.more_pieces, step.has)
        return [hint for hint in _told(step, ready, ended, fee=True) if hint.saves_minor]
    return _told(step, ready, ended)


def _told(step: Step, ready: Ready, ended: _Ended, *, gift: bool = False, fee: bool = False) -> list[Hint]:
    """The hint, if it is within reach and gives more than what there is now."""
    rule = ready.compiled.rule
    more = step.more_minor if step.more_minor is not None else step.more_pieces
    if more is None or more <= 0 or more > max(step.has, 1):
        return []
    saves = step.saves_minor
    if not gift and not fee:
        now = ended.saved_now(ready)
        if rule.most_per_order is not None:
            saves = min(saves, rule.most_per_order)
        saves = min(saves, now + ended.room(ready))
        if saves <= now:
            return []
    return [Hint(rule.id, saves, step.more_minor, step.more_pieces, gift)]


def _asks_least(hint: Hint) -> tuple[bool, int, int, int]:
    more = hint.more_minor if hint.more_minor is not None else hint.more_pieces or 0
    return hint.more_minor is None, more, -hint.saves_minor, hint.rule_id.int


def _only_threshold(ready: Ready, standing: Standing) -> Failed | None:
    """The one threshold that keeps a rule from counting; None where something else does, or more than one."""
    compiled = ready.compiled
    if not compiled.threshold_checks:
        return None
    scene = scene_of(ready, standing)
    if any(check(scene) is not None for check in compiled.other_checks):
        return None
    failures = [failed for check in compiled.threshold_checks if (failed := check(scene)) is not None]
    return failures[0] if len(failures) == 1 else None
