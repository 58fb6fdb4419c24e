"""What a campaign may cost at most, and when a second person has to look."""

from dataclasses import replace
from uuid import UUID

import pytest

from backend.core import ids
from backend.domain.campaigns.exposure import exposure
from backend.domain.campaigns.states import ApprovalReason as R
from backend.domain.promotions.depth import Good, Thresholds
from backend.domain.promotions.drafts import Limits
from backend.domain.promotions.pricing.rules import (
    Amount,
    AtLeastAmount,
    BuyXGetY,
    Combine,
    Effect,
    Every,
    FixedPrice,
    Gift,
    Ladder,
    LadderStep,
    NthPiece,
    Percentage,
    PiecesPercentage,
    PiecesStep,
    Selection,
    SetPart,
    SetPrice,
)
from tests.make.campaigns import content, piece, referral

CARD, TOPUP = ids.new(), ids.new()
THRESHOLDS = Thresholds(cost_minor=500_000, discount_bps=3_000)


def good(id: UUID = CARD, price: int = 10_000, floor: int = 0) -> Good:
    return Good(id, id, frozenset(), None, ids.new(), price, floor)


def of(effect: Effect, **more):
    return piece(effect=effect, **more)


@pytest.mark.parametrize(
    ("effect", "bps"),
    [
        (Percentage(3_000), 3_000),
        (Amount(2_500), 2_500),
        (Amount(2_500, each_piece=True), 2_500),
        (FixedPrice(6_000), 4_000),
        # The step that gives most of what one must spend, and a single piece may be what one spends.
        (Ladder((LadderStep(5_000, 1_000), LadderStep(20_000, 5_000))), 2_500),
        (Every(20_000, 3_000), 1_500),
        (PiecesPercentage((PiecesStep(2, 1_000), PiecesStep(3, 2_000))), 2_000),
        (NthPiece(2, 5_000), 2_500),
        (BuyXGetY(2, 1), 3_334),
        (BuyXGetY(2, 1, gets=Selection(variant_ids=frozenset({TOPUP}))), 10_000),
        (SetPrice((SetPart(Selection(variant_ids=frozenset({CARD})), 2),), 15_000), 2_500),
        (Gift((TOPUP,)), 0),
    ],
)
def test_how_much_an_effect_takes_off_at_most(effect: Effect, bps: int):
    found = exposure(content(of(effect)), [good(), good(TOPUP, 1_000)], THRESHOLDS)
    # The cheaper good is another one: an amount would take all of it.
    only = exposure(content(of(effect)), [good()], THRESHOLDS)
    assert bps in (found.discount_bps, only.discount_bps)


def test_an_odd_price_is_not_taken_for_more_than_the_part_that_is_off():
    assert exposure(content(of(Percentage(3_000))), [good(price=999)], THRESHOLDS).reasons == ()


def test_a_condition_bounds_what_an_amount_is_of_a_price():
    mild = of(Amount(3_000))
    mild = replace(mild, rule=replace(mild.rule, when=AtLeastAmount(30_000)))
    assert exposure(content(mild), [good()], THRESHOLDS).discount_bps == 1_000


def test_the_least_of_all_bounds_is_what_it_may_cost():
    def cost(limits: Limits, budget: int | None = None, effect: Effect | None = None) -> int | None:
        one = of(effect or Amount(100), limits=limits)
        return exposure(content(one, budget=budget), [good()], THRESHOLDS).cost_minor

    assert cost(Limits()) is None
    assert cost(Limits(), budget=7_000) == 7_000
    assert cost(Limits(most_uses=50)) == 5_000
    assert cost(Limits(most_uses=50, most_minor=3_000)) == 3_000
    assert cost(Limits(most_minor_an_hour=10)) == 10 * 24 * 7
    assert cost(Limits(most_uses=50), effect=Percentage(1_000)) is None, "a part of an order has no end"


def test_the_budget_bounds_what_no_rule_gives_too():
    def cost(budget: int | None, of_rewards: int | None) -> int | None:
        given = content(of(Amount(100), limits=Limits(most_uses=50)), referral(budget_minor=of_rewards), budget=budget)
        return exposure(given, [good()], THRESHOLDS).cost_minor

    assert cost(None, None) is None
    assert cost(7_000, None) == 7_000
    assert cost(7_000, 1_000) == 6_000
    assert cost(None, 3_000) == 8_000


def test_pieces_that_stack_are_taken_together_and_those_that_exclude_each_other_are_not():
    one, other = of(Percentage(2_000), key="a"), of(Percentage(1_500), key="b")
    assert exposure(content(one, other), [good()], THRESHOLDS).reasons == (R.DISCOUNT,)
    best = [replace(some, rule=replace(some.rule, combine=Combine.BEST_OF, group="g")) for some in (one, other)]
    found = exposure(content(*best), [good()], THRESHOLDS)
    assert (found.discount_bps, found.reasons) == (2_000, ())


def test_each_reason_has_its_number():
    dear = exposure(content(of(Percentage(1_000)), budget=500_001), [good()], THRESHOLDS)
    assert (dear.cost_minor, dear.reasons) == (500_001, (R.EXPOSURE,))
    assert exposure(content(of(Percentage(1_000)), budget=500_000), [good()], THRESHOLDS).reasons == ()
    assert exposure(content(of(Percentage(1_000)), budget=None), [good()], THRESHOLDS).reasons == (R.UNLIMITED,)
    low = exposure(content(of(Percentage(1_000))), [good(floor=9_001)], THRESHOLDS)
    assert low.reasons == (R.BELOW_FLOOR,)
    (below,) = low.below_floor
    assert (below.variant_id, below.price_minor, below.floor_minor, below.lowest_minor) == (CARD, 10_000, 9_001, 9_000)
    assert exposure(content(of(Percentage(1_000))), [good(floor=9_000)], THRESHOLDS).reasons == ()
