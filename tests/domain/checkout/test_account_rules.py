"""Whose a number is, and which patterns accounts may be tried against."""

import time

import pytest

from backend.domain.catalog.account_rules import AccountRules, is_pattern, read, stored
from backend.domain.catalog.states import Carrier, PortedNumbers
from backend.domain.checkout.carriers import carrier_of


@pytest.mark.parametrize(
    ("number", "carrier"),
    [
        ("+8613800138000", Carrier.MOBILE),
        ("+8613412345678", Carrier.MOBILE),
        ("+8613491234567", Carrier.TELECOM),
        ("+8619500000000", Carrier.MOBILE),
        ("+8618600000000", Carrier.UNICOM),
        ("+8619912345678", Carrier.TELECOM),
        ("+8619200000000", Carrier.BROADCAST),
        ("+8617012345678", Carrier.VIRTUAL),
        ("+8615400000000", None),
        ("+447911123456", None),
    ],
)
def test_a_prefix_tells_the_carrier_that_gave_the_number_out(number, carrier):
    assert carrier_of(number) is carrier


@pytest.mark.parametrize(
    ("pattern", "taken", "refused"),
    [
        (r"\d{9}", ["123456789"], ["12345678", "1234567890", "12345678x", "１２３４５６７８９"]),
        (r"[A-Z]{2}-\d{4,6}", ["AB-1234", "ZZ-123456"], ["ab-1234", "AB-123", "AB-12345678"]),
        (r"\w{3,8}#\d{4}", ["Wind#1234"], ["风#1234", "Wind#123"]),
        (r"STEAM_0\.[01]x?", ["STEAM_0.1", "STEAM_0.0x"], ["STEAM_0_1"]),
    ],
)
def test_a_pattern_holds_from_end_to_end(pattern, taken, refused):
    rules = AccountRules(pattern=pattern)
    assert is_pattern(pattern)
    assert [one for one in (*taken, *refused) if rules.matches(one)] == taken


@pytest.mark.parametrize(
    "pattern",
    [
        *(
            "",
            "(a+)+b",
            "a*",
            "a+",
            ".",
            "a|b",
            "^a$",
            r"\S",
            "[^a]",
            "{3}",
            "a{3,1}",
            "a{100}",
            "[z-a]",
            "a{2}{2}",
            "(",
        ),
        *(r"\d{1,64}" * 4, "a" * 81),
    ],
)
def test_what_could_be_slow_or_mean_two_things_is_no_pattern(pattern):
    assert not is_pattern(pattern)


def test_the_worst_pattern_there_may_be_is_tried_in_no_time():
    rules = AccountRules(pattern=r"\d{0,64}\d{0,64}\d{0,64}x")
    assert rules.pattern is not None
    assert is_pattern(rules.pattern)
    began = time.perf_counter()
    assert not rules.matches("1" * 64)
    assert time.perf_counter() - began < 0.5


def test_rules_are_read_as_they_were_stored():
    rules = AccountRules((Carrier.MOBILE, Carrier.TELECOM), PortedNumbers.ACCEPTED, example="13800138000")
    assert read(stored(rules)) == rules
    assert stored(AccountRules()) is None
    assert read(None) is None
