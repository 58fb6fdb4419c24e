"""The engine against a second pricer that is written differently: no cart may part them."""

import pytest

from backend.domain.promotions.pricing.engine import compile_rules, reckon
from tests.domain.promotions.random_carts import Case, case
from tests.domain.promotions.reference import pricer


def agree(made: Case) -> None:
    """Both pricers say the same of a cart: every piece, every rule's part, the fee and the gifts."""
    found = reckon(made.lines, made.now, compile_rules(made.rules))
    told = pricer.price(made.lines, made.now, made.rules)
    assert [list(line.pieces) for line in found.lines] == told.pieces
    assert [line.total_minor for line in found.lines] == told.totals
    assert {one.rule_id: one.minor for one in found.trace if one.minor} == told.taken
    assert found.fee_minor == told.fee
    assert [one.rule_id for one in found.gifts] == told.gifts


@pytest.mark.parametrize("block", range(4))
def test_a_second_pricer_agrees_on_random_carts(block: int) -> None:
    for seed in range(block * 100, block * 100 + 100):
        agree(case(seed))
