"""What a little more in the cart would save: "add ¥12 to save ¥30"."""

from collections.abc import Sequence

from backend.domain.promotions.pricing.cart import Cart
from backend.domain.promotions.pricing.conditions import Failed
from backend.domain.promotions.pricing.effects import wanted
from backend.domain.promotions.pricing.ground import Ground, Short
from backend.domain.promotions.pricing.nearer import Step, has_steps, next_step
from backend.domain.promotions.pricing.rules import Combine, Rule
from backend.domain.promotions.pricing.sorting import Ready
from backend.domain.promotions.pricing.stages import scene_of, unmet
from backend.domain.promotions.pricing.standing import Became, Standing
from backend.domain.promotions.pricing.values import Hint, Outcome, Why

# So many hints are told, those that ask least for what they give first.
MOST_HINTS = 3


def hints_of(ready: Sequence[Ready], waiting: Sequence[Ready], standing: Standing) -> tuple[Hint, ...]:
    """The hints worth telling, each of another rule. `waiting` are those that a threshold keeps out."""
    ended = _Ended(standing)
    found = []
    for one in ready:
        # What a condition keeps out gains nothing by a step of its effect.
        effect = one.compiled.rule.effect
        if has_steps(effect) and not ended.excluded(one) and not ended.unmet(one):
            step = next_step(effect, ended.ground(one))
            found += [] if step is None else _told(step, one, ended)
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

    def stand_in(self, ready: Ready) -> list[Became]:
        """What would fall away if the rule gave more: what it gives now, or what its group does."""
        return [one for one in self.applied if _stand_for_each_other(one, ready)]

    def room(self, rule: Rule, lines: int, given_up: Sequence[Became]) -> int:
        """How much the rule could take off these lines at most."""
        room = 0
        for number in self.cart.numbers_of(lines):
            left = self.standing.totals[number] + sum(one.cuts.get(number, 0) for one in given_up)
            left = max(0, left - self.standing.floor_under(rule, number).minor)
            room += left if rule.most_per_line is None else min(left, rule.most_per_line)
        return room if rule.most_per_order is None else min(room, rule.most_per_order)


def _stand_for_each_other(one: Became, ready: Ready) -> bool:
    rule, other = ready.compiled.rule, one.compiled.rule
    if one.compiled.place == ready.compiled.place:
        return True
    same_turn = other.stage is rule.stage and other.combine is rule.combine and other.group == rule.group
    return same_turn and rule.combine is Combine.BEST_OF


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
    saves, now = step.saves_minor, 0
    if not gift and not fee:
        if step.more_pieces is not None and rule.most_per_line is not None:
            return []  # which lines reach their cap is not known before it is known what is added
        given_up = ended.stand_in(ready)
        lines = ready.lines if step.lines is None else step.lines
        saves = min(saves, ended.room(rule, lines, given_up))
        now = sum(one.minor for one in given_up)
        if saves <= now:
            return []
    return [Hint(rule.id, saves, step.more_minor, step.more_pieces, gift, now)]


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
