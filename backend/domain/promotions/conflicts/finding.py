"""Finding what goes wrong with a draft beside what is live. Pure."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import zip_longest
from uuid import UUID

from backend.domain.promotions.conflicts.reading import decided, meet, threshold, touches
from backend.domain.promotions.conflicts.remedies import remedies_for
from backend.domain.promotions.conflicts.trying import Trial, Trials
from backend.domain.promotions.conflicts.values import (
    MOST_NAMED,
    Conflict,
    ConflictKind,
    Findings,
    Floors,
    Other,
    Seen,
    Shelved,
)
from backend.domain.promotions.pricing.rules import Base, Rule
from backend.domain.promotions.pricing.values import Outcome, Why

# So many carts are looked at where somebody waits for the answer (0.3 ms each); a job looks at all of them.
QUICK_CARTS = 1500
_BREACHES = {Why.AT_FLOOR: ConflictKind.BELOW_MARGIN_FLOOR, Why.AT_LEAST_PRICE: ConflictKind.BELOW_LEAST_PRICE}
_WORST_FIRST = {
    kind: place
    for place, kind in enumerate(
        (
            ConflictKind.ALL_OFF,
            ConflictKind.BELOW_LEAST_PRICE,
            ConflictKind.BELOW_MARGIN_FLOOR,
            ConflictKind.LOWER_ELSEWHERE,
            ConflictKind.BOTH_COUNT,
            ConflictKind.PUSHED_UNDER,
        )
    )
}


@dataclass(frozen=True, slots=True)
class _Key:
    """What conflicts have in common that are told as one."""

    kind: ConflictKind
    pieces: tuple[str, ...]
    others: tuple[UUID, ...] = ()
    channels: tuple[UUID, ...] = ()


@dataclass(slots=True)
class _Gathered:
    goods: dict[UUID, Seen] = field(default_factory=dict)


def find(
    draft: Mapping[str, Rule],
    live: Sequence[Rule],
    shelf: Sequence[Shelved],
    floors: Floors,
    at: datetime,
    *,
    most_carts: int | None = None,
    only_blocking: bool = False,
) -> Findings:
    """What is wrong with the draft's rules, by the keys of their pieces, on these goods beside the live rules.

    `only_blocking`: nothing else is looked for, which takes half the time.
    """
    search = _Search(draft, live, shelf, Trials(draft, live, floors, at))
    look: Callable[[Trial], object] = search.look_for_blocking if only_blocking else search.look
    carts = 0
    for one in search.concerned():
        for trial in search.trials.of(one, shelf):
            if most_carts is not None and carts >= most_carts:
                return Findings(search.told(), carts, partial=True)
            carts += 1
            look(trial)
    return Findings(search.told(), carts)


class _Search:
    def __init__(self, draft: Mapping[str, Rule], live: Sequence[Rule], shelf: Sequence[Shelved], trials: Trials):
        self.draft, self.live, self.shelf, self.trials = draft, live, shelf, trials
        self._rules = {rule.id: rule for rule in (*live, *draft.values())}
        self._keys = {rule.id: key for key, rule in draft.items()}
        self._found: dict[_Key, _Gathered] = defaultdict(_Gathered)
        self._elsewhere: dict[UUID, list[Shelved]] = defaultdict(list)
        for one in shelf:
            self._elsewhere[one.variant_id].append(one)

    def concerned(self) -> list[Shelved]:
        """Goods that the draft touches: the cheapest, where what is wrong weighs most, in turn with the dearest."""
        rules = self.draft.values()
        found = [one for one in self.shelf if any(touches(rule, one) for rule in rules)]
        found.sort(key=lambda one: (one.price_minor, one.variant_id, one.channel_id))
        half = (len(found) + 1) // 2
        cheap, dear = found[:half], reversed(found[half:])
        return [one for pair in zip_longest(cheap, dear) for one in pair if one is not None]

    def look(self, trial: Trial) -> None:
        """Note everything that is wrong in a cart."""
        took, mine = self.look_for_blocking(trial)
        self._look_for_both(trial, took, mine)
        if mine:
            self._look_elsewhere(trial, mine)

    def look_for_blocking(self, trial: Trial) -> tuple[dict[UUID, int], list[UUID]]:
        """Note what keeps it from being published, and thresholds; returns what took something off, and whose it is."""
        line = trial.with_draft.lines[0]
        took = {each.rule_id: each.minor for each in line.reductions if each.minor}
        mine = [id for id in took if id in self._keys]
        price = trial.goods.price_minor * trial.quantity
        if mine and line.total_minor == 0 < price and not any(_capped(self._rules[id]) for id in mine):
            self._note(ConflictKind.ALL_OFF, mine, trial, Seen(trial.quantity, price, 0))
        self._look_at_trace(trial, took, price)
        return took, mine

    def _look_for_both(self, trial: Trial, took: Mapping[UUID, int], mine: Sequence[UUID]) -> None:
        total = trial.with_draft.lines[0].total_minor
        for place, id in enumerate(mine):
            for other in (*mine[place + 1 :], *(each for each in took if each not in self._keys)):
                one, its = self._rules[id], self._rules[other]
                if meet(one, its) and not decided(one, its):
                    seen = Seen(trial.quantity, total + min(took[id], took[other]), total)
                    self._note(ConflictKind.BOTH_COUNT, [id, other], trial, seen)

    def _look_at_trace(self, trial: Trial, took: Mapping[UUID, int], price: int) -> None:
        total = trial.with_draft.lines[0].total_minor
        for traced in trial.with_draft.trace:
            rule = self._rules[traced.rule_id]
            # A rule that gave all that its own cap leaves was not kept from more by the floor.
            kept = rule.most_per_line is None or took.get(rule.id, 0) < rule.most_per_line
            clipped = traced.outcome is not Outcome.APPLIED and traced.why in _BREACHES
            if rule.id in self._keys and clipped and kept:
                assert traced.why is not None
                seen = Seen(trial.quantity, price, total, given_minor=traced.minor)
                self._note(_BREACHES[traced.why], [rule.id], trial, seen)
            asked = threshold(rule)
            earlier = [id for id in took if id != rule.id]
            if (
                traced.why is Why.BELOW_THRESHOLD
                and rule.base is Base.RUNNING
                and asked is not None
                and asked <= price
                and earlier
                and (rule.id in self._keys or any(id in self._keys for id in earlier))
            ):
                seen = Seen(trial.quantity, price, total, threshold_minor=asked)
                self._note(ConflictKind.PUSHED_UNDER, [rule.id, *earlier], trial, seen)

    def _look_elsewhere(self, trial: Trial, mine: Sequence[UUID]) -> None:
        """Whether the goods cost less here than in another channel, which was not so without the draft."""
        one = trial.goods
        if len(trial.with_draft.lines) > 1:
            return
        for there in self._elsewhere[one.variant_id]:
            if there.channel_id == one.channel_id:
                continue
            other = self.trials.at(there, trial.quantity)
            lower = trial.with_draft.total_minor < other.with_draft.total_minor
            if lower and trial.without.total_minor >= other.without.total_minor:
                seen = Seen(trial.quantity, other.with_draft.total_minor, trial.with_draft.total_minor)
                self._note(ConflictKind.LOWER_ELSEWHERE, mine, trial, seen, (one.channel_id, there.channel_id))

    def _note(
        self, kind: ConflictKind, rules: Iterable[UUID], trial: Trial, seen: Seen, channels: tuple[UUID, ...] = ()
    ) -> None:
        ids = list(rules)
        pieces = tuple(sorted(self._keys[id] for id in ids if id in self._keys))
        others = tuple(sorted(id for id in ids if id not in self._keys))
        goods = self._found[_Key(kind, pieces, others, channels)].goods
        known = goods.get(trial.goods.variant_id)
        if known is None or 0 < seen.given_minor < known.given_minor:
            goods[trial.goods.variant_id] = seen

    def told(self) -> tuple[Conflict, ...]:
        """What was found, the worst first."""
        found = [self._conflict(key, gathered.goods) for key, gathered in self._found.items()]
        return worst_first(found)

    def _conflict(self, key: _Key, goods: Mapping[UUID, Seen]) -> Conflict:
        first = next(iter(goods.values()))
        others = tuple(self._rules[id] for id in key.others)
        low, high = key.channels or (None, None)
        return Conflict(
            kind=key.kind,
            pieces=key.pieces,
            others=tuple(Other(rule.id, rule.names, rule.campaign_id) for rule in others),
            variant_ids=tuple(goods)[:MOST_NAMED],
            goods=len(goods),
            quantity=first.quantity,
            before_minor=first.before_minor,
            after_minor=first.after_minor,
            threshold_minor=first.threshold_minor,
            low_channel_id=low,
            high_channel_id=high,
            remedies=remedies_for(key.kind, self._pieces(key.pieces), others, goods, high),
        )

    def _pieces(self, keys: Sequence[str]) -> dict[str, Rule]:
        return {key: self.draft[key] for key in keys}


def worst_first(found: Iterable[Conflict]) -> tuple[Conflict, ...]:
    """In the order in which they are told."""
    return tuple(sorted(found, key=lambda one: (_WORST_FIRST[one.kind], one.pieces, -one.goods)))


def _capped(rule: Rule) -> bool:
    return rule.most_per_line is not None or rule.most_per_order is not None
