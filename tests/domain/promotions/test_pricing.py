"""What holds of every cart; and the wrong arithmetic that other shops' users met, by the name of what is right."""

from dataclasses import replace
from datetime import timedelta
from random import Random
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st

from backend.domain.catalog.words import Words
from backend.domain.promotions.pricing import rules as r
from backend.domain.promotions.pricing.engine import compile_rules, reckon
from backend.domain.promotions.pricing.floors import floor_of
from backend.domain.promotions.pricing.values import CartLine, Circumstances, Outcome, Reckoning, Why
from tests.domain.promotions.random_carts import LOCAL, NOW, case, rule

SEEDS = st.integers(0, 10**9)
FEW = settings(max_examples=80, deadline=None)
A, B, C = (UUID(int=number) for number in (1, 2, 3))
HERE = Circumstances(channel_id=UUID(int=9), now=NOW, local=LOCAL)


def line(variant: UUID, quantity: int, price: int, **facts: object) -> CartLine:
    return replace(CartLine(variant, variant, quantity, price), **facts)  # type: ignore[arg-type]


def made(number: int, effect: r.Effect, stage: r.Stage = r.Stage.ORDER, **facts: object) -> r.Rule:
    plain = r.Rule(UUID(int=number), 1, Words("活动", "Promotion"), stage, effect)
    return replace(plain, **facts)  # type: ignore[arg-type]


def priced(lines: list[CartLine], *rules: r.Rule, now: Circumstances = HERE) -> Reckoning:
    return reckon(lines, now, compile_rules(rules))


def goods(*variants: UUID) -> r.Selection:
    return r.Selection(variant_ids=frozenset(variants))


# Every cart


@FEW
@given(SEEDS, st.randoms(use_true_random=False))
def test_the_order_of_lines_and_rules_changes_nothing(seed: int, luck: Random) -> None:
    one = case(seed)
    found = reckon(one.lines, one.now, compile_rules(one.rules))
    places = luck.sample(range(len(one.lines)), len(one.lines))
    shuffled = reckon(
        [one.lines[place] for place in places], one.now, compile_rules(luck.sample(one.rules, len(one.rules)))
    )
    assert shuffled == replace(found, lines=tuple(found.lines[place] for place in places))


@FEW
@given(SEEDS)
def test_every_cent_is_accounted_for_and_no_price_leaves_its_bounds(seed: int) -> None:
    one = case(seed)
    found = reckon(one.lines, one.now, compile_rules(one.rules))
    floors = [floor_of(cart, one.now, one.now.margin_floor_bps).minor for cart in one.lines]
    for cart, after, floor in zip(one.lines, found.lines, floors, strict=True):
        assert all(0 <= piece <= cart.unit_minor for piece in after.pieces)
        assert len(after.pieces) == cart.quantity
        # Refunded piece by piece, in whatever order, exactly what was paid comes back.
        assert sum(after.pieces) == after.total_minor
        assert after.total_minor + sum(cut.minor for cut in after.reductions) == cart.unit_minor * cart.quantity
        assert after.total_minor >= min(floor, cart.unit_minor * cart.quantity)
    assert found.total_minor == sum(after.total_minor for after in found.lines)
    taken = {rule_.id: 0 for rule_ in one.rules}
    for after in found.lines:
        for cut in after.reductions:
            taken[cut.rule_id] += cut.minor
    effects = {rule_.id: rule_.effect for rule_ in one.rules}
    for traced in found.trace:
        if not isinstance(effects[traced.rule_id], r.FeeWaived):
            assert traced.minor == taken[traced.rule_id]
        assert (traced.outcome is Outcome.APPLIED) == (traced.why is None)


@FEW
@given(SEEDS, SEEDS, st.sampled_from([r.Stage.ORDER, r.Stage.COUPON]))
def test_one_more_in_a_best_of_group_never_raises_what_is_paid(seed: int, other: int, stage: r.Stage) -> None:
    """Whatever else the cart meets, thresholds of a running base included: the choice looks to the end."""
    one = case(seed)
    more = replace(
        rule(Random(other), 99), stage=stage, combine=r.Combine.BEST_OF, coupon_id=None, effect=r.Percentage(1234)
    )
    before = reckon(one.lines, one.now, compile_rules(one.rules))
    after = reckon(one.lines, one.now, compile_rules([*one.rules, more]))
    assert after.total_minor + after.fee_minor <= before.total_minor + before.fee_minor


@FEW
@given(SEEDS)
def test_one_more_in_a_group_of_lines_never_raises_what_they_come_to(seed: int) -> None:
    one = case(seed)
    group = [
        replace(each, stage=r.Stage.ITEM, combine=r.Combine.BEST_OF, group="g", coupon_id=None)
        for each in one.rules
        if not isinstance(each.effect, r.Gift | r.FeeWaived)
    ]
    totals = [reckon(one.lines, one.now, compile_rules(group[:size])).total_minor for size in range(len(group) + 1)]
    assert totals == sorted(totals, reverse=True)


@FEW
@given(SEEDS)
def test_a_hint_keeps_its_word(seed: int) -> None:
    """Where one rule stands alone and nothing clips it, adding what the hint says saves what it says."""
    one = case(seed)
    for each in one.rules:
        alone = replace(each, flash_too=True, member_too=True, margin_floor_bps=None)
        free = replace(one.now, margin_floor_bps=None, spent={})
        lines = [replace(cart, least_minor=None) for cart in one.lines]
        for hint in reckon(lines, free, compile_rules([alone])).hints:
            if isinstance(alone.when, r.All | r.Some | r.Not | r.AtLeastAmount | r.AtLeastPieces):
                continue  # what it asks for may be other goods than its own
            added = [
                replace(cart, quantity=cart.quantity + (hint.more_pieces or 0))
                if cart == cheapest(lines, alone)
                else cart
                for cart in lines
            ]
            if hint.more_minor is not None:
                added.append(replace(cheapest(lines, alone), quantity=1, unit_minor=hint.more_minor))
            saved = {done.rule_id: done.minor for done in reckon(added, free, compile_rules([alone])).trace}
            assert saved[hint.rule_id] >= hint.saves_minor


def cheapest(lines: list[CartLine], one: r.Rule) -> CartLine:
    gift = made(1, r.Gift((A,)), r.Stage.GIFT, goods=one.goods, flash_too=True)
    found = [cart for cart in lines if priced([cart], gift).gifts]
    return min(found or lines, key=lambda cart: cart.unit_minor)


# Single behaviours


def test_a_percentage_coupon_is_rounded_once_for_the_order_not_line_by_line() -> None:
    lines = [line(A, 1, 33), line(B, 1, 33), line(C, 1, 33)]
    coupon = made(1, r.Percentage(1000), r.Stage.COUPON, coupon_id=UUID(int=70))
    found = priced(lines, coupon, now=replace(HERE, coupons=frozenset({UUID(int=70)})))
    # 10 % of 0.99 is 0.10 in the customer's favour; line by line it would be 0.12, cut off 0.09.
    assert (found.total_minor, found.discount_minor) == (89, 10)
    assert sorted(one.total_minor for one in found.lines) == [29, 30, 30]


def test_a_coupon_that_is_not_in_hand_does_not_count() -> None:
    coupon = made(1, r.Amount(10), r.Stage.COUPON, coupon_id=UUID(int=70))
    found = priced([line(A, 1, 100)], coupon)
    assert (found.total_minor, found.trace) == (100, ())


def test_buy_two_get_one_counts_every_multiple_and_keeps_its_cap() -> None:
    cart = [line(A, 5, 1000), line(B, 2, 300)]
    free = made(1, r.BuyXGetY(2, 1))
    assert [one.pieces for one in priced(cart, free).lines] == [(1000,) * 5, (0, 0)]
    once = made(1, r.BuyXGetY(2, 1, times=1))
    assert priced(cart, once).discount_minor == 300
    assert priced([line(A, 2, 1000)], free).trace[0].why is Why.TOO_FEW_PIECES


def test_a_piece_is_bought_or_got_never_both() -> None:
    """Of three pieces that may be bought and got, two are bought and one is got; the other goods add one more."""
    both = made(1, r.BuyXGetY(2, 1, gets=goods(A, B)), goods=goods(A))
    assert priced([line(A, 3, 500)], both).discount_minor == 500
    assert priced([line(A, 3, 500), line(B, 1, 100)], both).discount_minor == 100
    assert priced([line(A, 2, 500), line(B, 5, 100)], both).discount_minor == 100
    assert priced([line(A, 1, 500), line(B, 5, 100)], both).discount_minor == 0
    # Two of three are bought: one of them may be got, and then the dear one.
    two = made(1, r.BuyXGetY(2, 2, gets=goods(A, B)), goods=goods(A))
    assert priced([line(A, 3, 500), line(B, 1, 900)], two).discount_minor == 1400


def test_stacked_promotions_never_make_goods_free_by_what_is_off_already() -> None:
    """60 % and 60 % leave 16 %, not less than nothing; an amount takes what is left at most."""
    cart = [line(A, 1, 10_000)]
    halves = [made(number, r.Percentage(6000)) for number in (1, 2)]
    assert priced(cart, *halves).total_minor == 1600
    deep = priced(cart, *halves, made(3, r.Amount(5000), r.Stage.COUPON))
    assert (deep.total_minor, deep.lines[0].pieces) == (0, (0,))
    margin = priced(
        [line(A, 1, 10_000, cost_minor=7000)],
        *halves,
        made(3, r.Amount(5000), r.Stage.COUPON),
        now=replace(HERE, margin_floor_bps=1000, payment_fee_bps=60),
    )
    # 70.00 of cost are 89.4 % of 78.30: less would not leave ten in a hundred after the fee.
    assert margin.total_minor == 7830
    assert [(one.outcome, one.why) for one in margin.trace] == [
        (Outcome.CLIPPED, Why.AT_FLOOR),
        (Outcome.REFUSED, Why.AT_FLOOR),
        (Outcome.REFUSED, Why.AT_FLOOR),
    ]


def test_the_floor_of_a_promotion_holds_for_those_after_it() -> None:
    cart = [line(A, 1, 10_000, cost_minor=5000)]
    kept = made(1, r.Amount(1000), priority=9, margin_floor_bps=4000)
    found = priced(cart, kept, made(2, r.Amount(1000)))
    assert found.total_minor == 8334
    assert [(one.minor, one.why) for one in found.trace] == [(1000, None), (666, Why.AT_FLOOR)]


def test_an_amount_goes_where_there_is_room() -> None:
    """Goods at their lowest price do not eat up what others could have of it."""
    cart = [line(A, 1, 10_000, least_minor=9900), line(B, 1, 10_000)]
    found = priced(cart, made(1, r.Ladder((r.LadderStep(15_000, 1000),))))
    assert [one.total_minor for one in found.lines] == [9900, 9100]
    assert found.trace[0].outcome is Outcome.APPLIED


def test_a_component_is_in_one_set_and_in_one_part_of_it() -> None:
    pair = made(1, r.SetPrice((r.SetPart(goods(A), 1), r.SetPart(goods(A, B), 1)), 1000))
    assert priced([line(A, 1, 800)], pair).discount_minor == 0
    # The piece of A must make way for no other: B fills the second part.
    assert priced([line(A, 1, 800), line(B, 1, 900)], pair).total_minor == 1000
    assert priced([line(A, 3, 800), line(B, 1, 900)], pair).total_minor == 2000
    once = made(1, r.SetPrice((r.SetPart(goods(A), 1), r.SetPart(goods(A, B), 1)), 1000, times=1))
    assert priced([line(A, 3, 800), line(B, 1, 900)], once).total_minor == 1000 + 2 * 800


def test_a_limit_that_is_reached_counts_without_any_code() -> None:
    off = made(1, r.Amount(100))
    found = priced([line(A, 1, 500)], off, now=replace(HERE, spent={off.id: Why.LIMIT_REACHED}))
    assert found.total_minor == 500
    assert [(one.outcome, one.why) for one in found.trace] == [(Outcome.REFUSED, Why.LIMIT_REACHED)]


def test_a_threshold_is_measured_before_promotions_unless_it_says_otherwise() -> None:
    cart = [line(A, 1, 10_000)]
    tenth = made(1, r.Percentage(1000), r.Stage.ITEM)
    ladder = made(2, r.Ladder((r.LadderStep(10_000, 2000),)))
    assert priced(cart, tenth, ladder).total_minor == 7000
    assert priced(cart, tenth, replace(ladder, base=r.Base.RUNNING)).total_minor == 9000


def test_goods_at_a_flash_price_take_no_part_and_reach_no_threshold() -> None:
    cart = [line(A, 1, 9000, at_flash_price=True), line(B, 1, 1000)]
    ladder = made(1, r.Ladder((r.LadderStep(10_000, 500),)))
    assert priced(cart, ladder).trace[0].why is Why.BELOW_THRESHOLD
    assert priced(cart[:1], ladder).trace[0].why is Why.AT_FLASH_PRICE
    assert priced(cart, replace(ladder, flash_too=True)).total_minor == 9500


def test_an_exclusive_promotion_keeps_others_of_its_stage_off_its_lines_only() -> None:
    alone = made(1, r.Percentage(1000), r.Stage.ITEM, combine=r.Combine.EXCLUSIVE, goods=goods(A))
    both = made(2, r.Percentage(5000), r.Stage.ITEM)
    found = priced([line(A, 1, 1000), line(B, 1, 1000)], alone, both)
    assert [one.total_minor for one in found.lines] == [900, 500]
    only = priced([line(A, 1, 1000)], alone, both)
    assert [(one.why, one.by) for one in only.trace] == [(None, None), (Why.EXCLUDED, alone.id)]


def test_the_best_of_a_group_is_told_from_those_it_beats() -> None:
    small, large = (made(number, r.Amount(off), combine=r.Combine.BEST_OF) for number, off in ((1, 100), (2, 300)))
    found = priced([line(A, 1, 1000)], small, large)
    assert [(one.minor, one.why, one.by) for one in found.trace] == [(0, Why.BEATEN, large.id), (300, None, None)]


def test_hints_lead_to_the_next_step_and_tell_what_it_saves_in_place_of_what() -> None:
    ladder = made(1, r.Ladder((r.LadderStep(10_000, 1000), r.LadderStep(20_000, 3000))))
    (hint,) = priced([line(A, 1, 18_800)], ladder).hints
    assert (hint.more_minor, hint.saves_minor, hint.now_minor) == (1200, 3000, 1000)
    others = made(1, r.BuyXGetY(2, 1, gets=goods(B)), goods=goods(A))
    (hint,) = priced([line(A, 1, 500), line(B, 1, 900)], others).hints
    assert (hint.more_pieces, hint.saves_minor, hint.now_minor) == (1, 900, 0)
    gift = made(1, r.Gift((C,)), r.Stage.GIFT, when=r.AtLeastAmount(1000))
    (hint,) = priced([line(A, 1, 900)], gift).hints
    assert (hint.more_minor, hint.gift) == (100, True)
    # What is far off, what a floor forbids and what is closed to it is not held out to anybody.
    assert not priced([line(A, 1, 900)], ladder).hints
    assert not priced([line(A, 1, 18_800, least_minor=17_800)], ladder).hints
    alone = made(2, r.Amount(1), combine=r.Combine.EXCLUSIVE)
    assert not priced([line(A, 1, 18_800)], ladder, alone).hints


def test_a_group_gives_a_gift_where_the_fee_falls_away_anyhow() -> None:
    gift = made(1, r.Gift((C,)), r.Stage.GIFT, combine=r.Combine.BEST_OF)
    fee = made(2, r.FeeWaived(), r.Stage.GIFT, combine=r.Combine.BEST_OF)
    now = replace(HERE, fee_minor=100)
    assert priced([line(A, 1, 10)], gift, fee, now=now).gifts == ()
    both = priced([line(A, 1, 10)], gift, fee, made(3, r.FeeWaived(), r.Stage.GIFT), now=now)
    assert (both.fee_minor, len(both.gifts)) == (0, 1)


def test_an_evening_goes_past_midnight() -> None:
    hours = r.DuringHours(frozenset({5}), 20 * 60, 2 * 60)  # Fridays from eight to two
    off = made(1, r.Amount(1), when=hours)
    friday = LOCAL.replace(hour=20, minute=0) + timedelta(days=(4 - LOCAL.weekday()) % 7)
    for after, holds in ((-1, False), (0, True), (359, True), (360, False), (24 * 60, False)):
        local = friday + timedelta(minutes=after)
        found = priced([line(A, 1, 10)], off, now=replace(HERE, local=local))
        assert bool(found.discount_minor) is holds


def test_the_moment_of_its_end_is_not_in_it() -> None:
    off = made(1, r.Amount(1), starts_at=NOW, ends_at=NOW + timedelta(minutes=1))
    whys = [
        priced([line(A, 1, 10)], off, now=replace(HERE, now=NOW + timedelta(seconds=seconds))).trace[0].why
        for seconds in (-1, 0, 59, 60)
    ]
    assert whys == [Why.NOT_YET, None, None, Why.OVER]


def test_an_empty_cart_costs_nothing() -> None:
    assert priced([], made(1, r.Amount(100)), made(2, r.Percentage(1))).total_minor == 0
