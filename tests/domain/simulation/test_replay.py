"""Past orders go by a draft: what they would have come to, and when it would have had nothing left to give."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

from backend.domain.catalog.words import Words
from backend.domain.promotions.drafts import Limits, PromotionDraft
from backend.domain.promotions.pricing.rules import Amount, Effect, Gift, Percentage, Rule, Stage
from backend.domain.promotions.pricing.values import CartLine, Circumstances
from backend.domain.simulation.history import PastOrder
from backend.domain.simulation.limits import Spent
from backend.domain.simulation.replay import Plan, Replay

BEGAN = datetime(2026, 11, 1, 2, tzinfo=UTC)
WEB, VIDEO, PRODUCT = UUID(int=101), UUID(int=201), UUID(int=301)


def draft(effect: Effect, piece: str = "p1", number: int = 1, limits: Limits | None = None, **more) -> PromotionDraft:
    rule = Rule(UUID(int=number), 0, Words("减", "Off"), more.pop("stage", Stage.ORDER), effect, **more)
    return PromotionDraft(piece, rule.names, "CNY", rule, limits or Limits())


def order(number: int, *, unit: int = 2000, cost: int = 1500, person: str = "", later: timedelta | None = None):
    at = BEGAN + (later or timedelta(minutes=number))
    line = CartLine(VIDEO, PRODUCT, 1, unit, cost_minor=cost)
    asked = Circumstances(WEB, at, at)
    return PastOrder(UUID(int=number), f"T{number}", at, person or f"c{number}", (line,), asked, cost)


def replayed(plan: Plan, *orders: PastOrder) -> Replay:
    replay = Replay(plan)
    replay.take(orders)
    return replay


def test_revenue_discount_and_margin_are_told_without_the_draft_and_with_it() -> None:
    replay = replayed(Plan((draft(Amount(300)),)), order(1), order(2))
    total = replay.tally.total

    assert (total.orders, total.changed, total.pieces) == (2, 2, 2)
    assert (total.without.revenue_minor, total.without.margin_minor) == (4000, 1000)
    assert (total.with_draft.revenue_minor, total.with_draft.discount_minor) == (3400, 600)
    assert total.with_draft.margin_minor == 400
    assert replay.tally.product(PRODUCT).with_draft.revenue_minor == 3400
    assert replay.tally.pieces["p1"].orders == 2


def test_what_is_live_counts_on_both_sides() -> None:
    live = draft(Percentage(1000), number=9, stage=Stage.ITEM).rule
    total = replayed(Plan((draft(Amount(300)),), live=(live,)), order(1)).tally.total
    assert (total.without.revenue_minor, total.with_draft.revenue_minor) == (1800, 1500)


def test_a_budget_that_is_used_up_stops_the_discount_and_says_when() -> None:
    plan = Plan((draft(Amount(300), limits=Limits(most_minor=700)),))
    replay = replayed(plan, *(order(number) for number in range(1, 6)))

    assert replay.tally.total.with_draft.discount_minor == 600
    ((piece, reached),) = replay.reached()
    assert (piece, reached.what, reached.at) == ("p1", Spent.MONEY, BEGAN + timedelta(minutes=3))
    assert (reached.number, reached.most, reached.orders) == ("T3", 700, 3)


def test_an_hours_share_comes_back_with_the_next_hour() -> None:
    plan = Plan((draft(Amount(100), limits=Limits(most_uses_an_hour=1)),))
    orders = [order(1), order(2), order(3, later=timedelta(hours=1))]
    assert replayed(plan, *orders).tally.total.changed == 2


def test_a_persons_uses_count_again_after_so_many_days() -> None:
    plan = Plan((draft(Amount(100), limits=Limits(most_uses_a_person=1, person_days=7)),))
    orders = [order(1, person="c"), order(2, person="c"), order(3, person="c", later=timedelta(days=8))]
    replay = replayed(plan, *orders)
    assert replay.tally.total.changed == 2
    assert replay.reached()[0][1].what is Spent.USES_A_PERSON


def test_the_campaigns_own_budget_bounds_all_pieces_together() -> None:
    plan = Plan((draft(Amount(100)), draft(Amount(150), "p2", 2)), budget=Limits(most_minor=300))
    replay = replayed(plan, order(1), order(2))
    assert replay.tally.total.with_draft.discount_minor == 250
    assert replay.reached()[0][0] is None


def test_a_coupon_is_used_by_as_many_as_are_said_and_by_the_same_each_time() -> None:
    coupon = draft(Amount(100), stage=Stage.COUPON, coupon_id=UUID(int=5))
    orders = [order(number) for number in range(0, 10_000, 100)]
    some = replayed(Plan((coupon,), coupon_use_bps=2500), *orders).tally.total.changed
    assert some == 25
    assert replayed(Plan((coupon,), coupon_use_bps=0), *orders).tally.total.changed == 0


def test_gifts_cost_what_the_cheapest_of_them_costs() -> None:
    gift = draft(Gift((UUID(int=7), UUID(int=8))), stage=Stage.GIFT)
    replay = replayed(Plan((gift,), gift_costs={UUID(int=7): 90, UUID(int=8): 40}), order(1))
    assert (replay.tally.gifts, replay.tally.gift_cost_minor) == (1, 40)
    assert replay.tally.total.with_draft.margin_minor == 500 - 40


def test_what_changes_most_is_shown() -> None:
    plan = Plan((draft(Percentage(1000)),))
    replay = replayed(plan, *(order(number, unit=1000 + 100 * number) for number in range(1, 40)))
    shown = replay.tally.examples
    assert len(shown) == 10
    assert shown[0].number == "T39"
