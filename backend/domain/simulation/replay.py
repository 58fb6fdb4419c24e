"""Letting past orders go by a draft, one after another. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from uuid import UUID

from backend.domain.promotions.drafts import Limits, PromotionDraft
from backend.domain.promotions.pricing.engine import compile_rules, reckon
from backend.domain.promotions.pricing.rules import Rule
from backend.domain.promotions.pricing.values import Circumstances, Outcome, Reckoning, Why
from backend.domain.simulation.history import PastOrder
from backend.domain.simulation.limits import Counter, Reached, Spent
from backend.domain.simulation.tally import Example, PieceTally, Tally

BASIS = 10_000
_WHY = {Spent.MONEY: Why.BUDGET_SPENT, Spent.MONEY_AN_HOUR: Why.BUDGET_SPENT, Spent.CAMPAIGN_MONEY: Why.BUDGET_SPENT}


@dataclass(frozen=True, slots=True)
class Plan:
    """What is tried: the draft's pieces beside the live rules, within the campaign's own budget.

    Of those who could use a coupon `coupon_use_bps` do, by chance that is the same each time. Times of the draft do
    not matter: it is tried on a past in which it was not there.
    """

    drafts: tuple[PromotionDraft, ...]
    live: tuple[Rule, ...] = ()
    budget: Limits = field(default_factory=Limits)
    coupon_use_bps: int = BASIS
    gift_costs: Mapping[UUID, int] = field(default_factory=dict)


class Replay:
    """Adds up what becomes of orders that are given in the order in which they were placed."""

    def __init__(self, plan: Plan) -> None:
        self.tally = Tally(pieces={one.piece: PieceTally() for one in plan.drafts})
        rules = [replace(one.rule, starts_at=None, ends_at=None) for one in plan.drafts]
        self._plan = plan
        self._pieces = {one.rule.id: one.piece for one in plan.drafts}
        self._without = compile_rules(plan.live)
        self._with = compile_rules([*plan.live, *rules])
        self._coupons = frozenset(rule.coupon_id for rule in rules if rule.coupon_id is not None)
        self._counters = {one.rule.id: Counter(one.limits) for one in plan.drafts}
        self._budget = Counter(plan.budget, campaign=True)

    def take(self, orders: Sequence[PastOrder]) -> None:
        """Let some more orders go by."""
        for order in orders:
            self._take(order)

    def reached(self) -> list[tuple[str | None, Reached]]:
        """Limits that were reached, by piece (None: the campaign's own), in the order in which they were."""
        found: list[tuple[str | None, Reached]] = [
            (self._pieces[id], one) for id, counter in self._counters.items() for one in counter.reached.values()
        ]
        found += [(None, one) for one in self._budget.reached.values()]
        return sorted(found, key=lambda item: item[1].at)

    def _take(self, order: PastOrder) -> None:
        asked = order.circumstances
        without = reckon(order.lines, asked, self._without)
        with_draft = self._within_limits(order, asked)
        gift_cost = self._gifts(with_draft)
        rows = (self.tally.total, self.tally.day(asked.local.date()))
        changed = with_draft.total_minor != without.total_minor
        pieces = sum(line.quantity for line in order.lines)
        for row in rows:
            row.orders += 1
            row.changed += changed
            row.pieces += pieces
            row.without.add(without.total_minor, without.discount_minor, self._margin(without, order.cost_minor))
            row.with_draft.add(
                with_draft.total_minor,
                with_draft.discount_minor,
                self._margin(with_draft, order.cost_minor + gift_cost),
            )
        if changed:
            self.tally.show(Example(order.number, without.total_minor, with_draft.total_minor))
        self._by_product(order, without, with_draft)

    def _within_limits(self, order: PastOrder, asked: Circumstances) -> Reckoning:
        """The order with the draft, where each piece still has what it gives; what it takes is counted."""
        if self._coupons and self._uses_coupons(order):
            asked = replace(asked, coupons=asked.coupons | self._coupons)
        spent: dict[UUID, Why] = dict(asked.spent)
        while True:
            found = reckon(order.lines, replace(asked, spent=spent) if spent else asked, self._with)
            refused = self._refused(order, found)
            if not refused:
                break
            spent.update(refused)
        self._count(order, found)
        return found

    def _refused(self, order: PastOrder, found: Reckoning) -> dict[UUID, Why]:
        refused: dict[UUID, Why] = {}
        budget = 0
        for traced in found.trace:
            counter = self._counters.get(traced.rule_id)
            if counter is None or traced.outcome is Outcome.REFUSED:
                continue
            budget += traced.minor
            if what := counter.refuses(traced.minor, order.person, order.placed_at):
                counter.note(what, order.number, order.placed_at)
                refused[traced.rule_id] = _WHY.get(what, Why.LIMIT_REACHED)
        if not refused and budget and (what := self._budget.refuses(budget, order.person, order.placed_at)):
            self._budget.note(what, order.number, order.placed_at)
            refused = {id: _WHY.get(what, Why.LIMIT_REACHED) for id in self._counters}
        return refused

    def _count(self, order: PastOrder, found: Reckoning) -> None:
        budget = 0
        for traced in found.trace:
            piece = self._pieces.get(traced.rule_id)
            if piece is None:
                continue
            tally = self.tally.pieces[piece]
            if traced.outcome is Outcome.REFUSED:
                why = traced.why.value if traced.why is not None else ""
                tally.refused[why] = tally.refused.get(why, 0) + 1
                continue
            tally.orders += 1
            tally.discount_minor += traced.minor
            tally.clipped += traced.outcome is Outcome.CLIPPED
            budget += traced.minor
            self._counters[traced.rule_id].take(traced.minor, order.person, order.placed_at)
        if budget:
            self._budget.take(budget, order.person, order.placed_at)

    def _gifts(self, found: Reckoning) -> int:
        """What the gifts cost that the draft would have given, if everybody took the cheapest."""
        cost = 0
        for gift in found.gifts:
            if gift.rule_id in self._pieces:
                self.tally.gifts += gift.picks
                cost += gift.picks * min(self._plan.gift_costs.get(id, 0) for id in gift.variant_ids)
        self.tally.gift_cost_minor += cost
        return cost

    def _by_product(self, order: PastOrder, without: Reckoning, with_draft: Reckoning) -> None:
        for line, before, after in zip(order.lines, without.lines, with_draft.lines, strict=True):
            row = self.tally.product(line.product_id)
            full = line.unit_minor * line.quantity
            cost = (line.cost_minor or 0) * line.quantity
            row.orders += 1
            row.changed += before.total_minor != after.total_minor
            row.pieces += line.quantity
            row.without.add(before.total_minor, full - before.total_minor, before.total_minor - cost)
            row.with_draft.add(after.total_minor, full - after.total_minor, after.total_minor - cost)

    def _margin(self, found: Reckoning, cost_minor: int) -> int:
        return found.total_minor - cost_minor

    def _uses_coupons(self, order: PastOrder) -> bool:
        return order.id.int % BASIS < self._plan.coupon_use_bps
