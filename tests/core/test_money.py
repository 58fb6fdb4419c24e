"""Money: exact, bounded, and split without losing a cent."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.core.money import Money, allocate, parse

weights = st.lists(st.integers(0, 10**9), min_size=1, max_size=40)


@given(st.integers(-(10**12), 10**12), weights)
def test_parts_sum_to_the_total(total: int, shares: list[int]) -> None:
    assert sum(allocate(total, shares)) == total


@given(st.integers(0, 10**9), weights)
def test_each_part_is_within_a_cent_of_its_share(total: int, shares: list[int]) -> None:
    scale = sum(shares) or len(shares)
    even = [1] * len(shares) if not sum(shares) else shares
    for part, share in zip(allocate(total, shares), even, strict=True):
        assert total * share // scale <= part <= -(-total * share // scale)


def test_ties_go_to_the_earlier_part() -> None:
    assert allocate(100, [1, 1, 1]) == [34, 33, 33]
    assert allocate(-100, [1, 1, 1]) == [-34, -33, -33]
    assert allocate(5, [0, 0]) == [3, 2]


@pytest.mark.parametrize("shares", [[], [1, -1]])
def test_impossible_weights_are_refused(shares: list[int]) -> None:
    with pytest.raises(ValueError, match=r"nothing to allocate|negative"):
        allocate(1, shares)


@given(st.integers(-(10**15), 10**15), st.sampled_from(["CNY", "JPY", "USD"]))
def test_a_written_amount_reads_back(minor: int, currency: str) -> None:
    money = Money(minor, currency)
    assert parse(money.decimal(), currency) == money


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("1e3", "CNY"), ("NaN", "CNY"), ("Infinity", "CNY"), ("", "CNY"), ("-", "CNY"), (".", "CNY"),
        ("1.005", "CNY"),
        ("1.5", "JPY"), ("--1", "CNY"), ("+1", "CNY"), ("1,000", "CNY"), (" 1", "CNY"), ("１", "CNY"),
        ("9" * 30, "CNY"),
        ("1", "XXX"), ("0x1", "CNY"),
    ],
)  # fmt: skip
def test_what_is_no_amount_is_none(text: str, currency: str) -> None:
    assert parse(text, currency) is None
