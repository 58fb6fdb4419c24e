"""What goes wrong between promotions is found, and what is offered against it ends it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

import pytest

from backend.domain.catalog.words import Words
from backend.domain.promotions.conflicts.finding import find
from backend.domain.promotions.conflicts.remedies import mended
from backend.domain.promotions.conflicts.values import ConflictKind, Floors, RemedyKind, Shelved
from backend.domain.promotions.pricing.rules import (
    Amount,
    Base,
    Combine,
    Effect,
    FixedPrice,
    InChannels,
    Ladder,
    LadderStep,
    Percentage,
    Rule,
    Selection,
    Stage,
)

AT = datetime(2026, 11, 30, 4, tzinfo=UTC)
WEB, APP = UUID(int=101), UUID(int=102)
VIDEO, MUSIC = UUID(int=201), UUID(int=202)


def rule(effect: Effect, number: int = 1, stage: Stage = Stage.ITEM, **more) -> Rule:
    return Rule(UUID(int=number), 1, Words("减", "Off"), stage, effect, **more)


def sold(variant: UUID, price: int, channel: UUID = WEB, *, cost: int | None = None, least: int | None = None):
    return Shelved(variant, UUID(int=variant.int + 100), channel, price, cost_minor=cost, least_minor=least)


def conflicts(draft: Mapping[str, Rule], shelf, live=()):
    return find(draft, live, shelf, Floors(), AT).conflicts


def test_goods_where_nothing_is_wrong_have_no_conflict() -> None:
    ladder = rule(Ladder((LadderStep(5000, 500),)), stage=Stage.ORDER)
    assert conflicts({"p1": ladder}, [sold(VIDEO, 2500, cost=1000), sold(MUSIC, 1000)]) == ()


def test_two_that_both_count_on_one_line_are_told_with_the_price_they_make() -> None:
    draft = {"a": rule(Percentage(1000), 1), "b": rule(Amount(300), 2)}
    (found,) = conflicts(draft, [sold(VIDEO, 2500)])

    assert (found.kind, found.pieces, found.variant_ids) == (ConflictKind.BOTH_COUNT, ("a", "b"), (VIDEO,))
    assert found.after_minor == 2500 - 250 - 300
    assert not found.blocks


def test_a_group_decides_and_so_does_another_stage() -> None:
    one = rule(Percentage(1000), 1, combine=Combine.BEST_OF, group="g")
    other = rule(Amount(300), 2, combine=Combine.BEST_OF, group="g")
    assert conflicts({"a": one, "b": other}, [sold(VIDEO, 2500)]) == ()
    assert conflicts({"a": rule(Percentage(1000)), "b": rule(Amount(300), 2, Stage.ORDER)}, [sold(VIDEO, 2500)]) == ()


def test_a_live_promotion_that_counts_as_well_is_named() -> None:
    live = rule(Amount(300), 9, campaign_id=UUID(int=77))
    (found,) = conflicts({"a": rule(Percentage(1000))}, [sold(VIDEO, 2500)], [live])
    assert found.kind is ConflictKind.BOTH_COUNT
    assert [other.id for other in found.others] == [live.id]
    assert [remedy.kind for remedy in found.remedies] == [RemedyKind.EXCLUSIVE]


def test_a_price_below_another_channels_is_found_with_both_channels() -> None:
    draft = {"a": rule(Amount(500), when=InChannels(frozenset({APP})))}
    (found,) = conflicts(draft, [sold(VIDEO, 2500, WEB), sold(VIDEO, 2500, APP)])

    assert found.kind is ConflictKind.LOWER_ELSEWHERE
    assert (found.low_channel_id, found.high_channel_id) == (APP, WEB)
    assert (found.before_minor, found.after_minor) == (2500, 2000)


def test_a_channel_that_was_the_cheaper_one_before_is_no_conflict() -> None:
    draft = {"a": rule(Amount(500), when=InChannels(frozenset({APP})))}
    assert conflicts(draft, [sold(VIDEO, 2600, WEB), sold(VIDEO, 2500, APP)]) == ()


def test_a_threshold_that_another_discount_pushes_out_of_reach_is_found() -> None:
    ladder = rule(Ladder((LadderStep(5000, 1000),)), 2, Stage.ORDER, base=Base.RUNNING)
    (found,) = conflicts({"cut": rule(Percentage(1000)), "ladder": ladder}, [sold(VIDEO, 2500)])

    assert (found.kind, found.pieces) == (ConflictKind.PUSHED_UNDER, ("cut", "ladder"))
    assert (found.threshold_minor, found.quantity) == (5000, 2)


def test_a_price_below_the_minimum_final_price_keeps_the_draft_from_being_published() -> None:
    found = find({"a": rule(Amount(500))}, (), [sold(VIDEO, 2500, least=2200)], Floors(), AT)
    (conflict,) = found.conflicts
    assert conflict.kind is ConflictKind.BELOW_LEAST_PRICE
    assert found.blocking == (conflict,)


def test_a_margin_below_the_shops_floor_keeps_the_draft_from_being_published() -> None:
    found = find({"a": rule(Percentage(5000))}, (), [sold(VIDEO, 2500, cost=2000)], Floors(60, 0), AT)
    assert [one.kind for one in found.blocking] == [ConflictKind.BELOW_MARGIN_FLOOR]


def test_goods_given_away_are_found_unless_a_cap_was_set() -> None:
    shelf = [sold(VIDEO, 2500), sold(MUSIC, 800)]
    (found,) = conflicts({"a": rule(Amount(1000))}, shelf)
    assert (found.kind, found.variant_ids, found.after_minor) == (ConflictKind.ALL_OFF, (MUSIC,), 0)
    assert conflicts({"a": rule(Amount(1000), most_per_order=1000)}, shelf) == ()


BROKEN = {
    "both count": ({"a": rule(Percentage(1000), 1), "b": rule(Amount(300), 2)}, [sold(VIDEO, 2500)], ()),
    "both count beside a live one": ({"a": rule(Percentage(1000))}, [sold(VIDEO, 2500)], (rule(Amount(300), 9),)),
    "lower elsewhere": (
        {"a": rule(FixedPrice(2000), when=InChannels(frozenset({APP})))},
        [sold(VIDEO, 2500, WEB), sold(VIDEO, 2500, APP)],
        (),
    ),
    "pushed under": (
        {
            "cut": rule(Percentage(1000)),
            "ladder": rule(Ladder((LadderStep(5000, 1000),)), 2, Stage.ORDER, base=Base.RUNNING),
        },
        [sold(VIDEO, 2500)],
        (),
    ),
    "below least": ({"a": rule(Amount(500))}, [sold(VIDEO, 2500, least=2200), sold(MUSIC, 3000, least=2900)], ()),
    "below margin": ({"a": rule(Percentage(5000))}, [sold(VIDEO, 2500, cost=2000)], ()),
    "all off": ({"a": rule(Percentage(10_000), goods=Selection(variant_ids=frozenset({VIDEO})))}, [sold(VIDEO, 9)], ()),
}


@pytest.mark.parametrize("name", BROKEN)
def test_each_remedy_ends_its_conflict(name: str) -> None:
    draft, shelf, live = BROKEN[name]
    floors = Floors(0, 0)
    found = find(draft, live, shelf, floors, AT).conflicts[0]
    assert found.remedies

    for remedy in found.remedies:
        edited = {key: mended(rule, remedy) if key in remedy.pieces else rule for key, rule in draft.items()}
        left = find(edited, live, shelf, floors, AT).conflicts
        assert found.kind not in {one.kind for one in left}, remedy.kind


def test_what_is_left_of_the_carts_is_said_where_somebody_waits() -> None:
    shelf = [sold(UUID(int=place), 2500) for place in range(1, 30)]
    quick = find({"a": rule(Percentage(1000))}, (), shelf, Floors(), AT, most_carts=5)
    assert (quick.carts, quick.partial) == (5, True)
    assert not find({"a": replace(rule(Percentage(1000)))}, (), shelf, Floors(), AT).partial
