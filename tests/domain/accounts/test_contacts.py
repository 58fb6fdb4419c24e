"""Contacts in the one form they are compared in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.domain.accounts import contacts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("13800138000", "+8613800138000"),
        ("138 0013-8000", "+8613800138000"),
        ("１３８００１３８０００", "+8613800138000"),
        ("+86 138 0013 8000", "+8613800138000"),
        ("0086 13800138000", "+8613800138000"),
        ("8613800138000", "+8613800138000"),
        ("+852 5123 4567", "+85251234567"),
        ("+1 (415) 555‑0100", "+14155550100"),
        ("5123 4567", None),
        ("12800138000", None),
        ("+86 12800138000", None),
        ("+0 13800138000", None),
        ("1380013800o", None),
        ("+8613800138000\n", "+8613800138000"),
        ("٠١٢٣٤٥٦٧٨٩", None),
        ("", None),
        ("1" * 100, None),
    ],
)
def test_phone(text, expected):
    assert contacts.phone(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (" Lin@Example.COM ", "lin@example.com"),
        ("lin＠example.com", "lin@example.com"),
        ("lin+a@sub.example.co", "lin+a@sub.example.co"),
        ("lin@example", None),
        ("lin@@example.com", None),
        ("lin@-example.com", None),
        ("lin @example.com", None),
        ("lin@example.com\r\nbcc: x@y.cn", None),
        ("<lin@example.com>", None),
        ("a" * 65 + "@example.com", None),
        ("lin@" + "a." * 130 + "com", None),
    ],
)
def test_email(text, expected):
    assert contacts.email(text) == expected


@given(st.text(max_size=60))
def test_normal_forms_stay_as_they_are(text):
    for form in (contacts.phone, contacts.email):
        once = form(text)
        if once is not None:
            assert form(once) == once


@pytest.mark.parametrize(
    ("contact", "masked"),
    [
        ("+8613800138000", "+86 138****8000"),
        ("+85251234567", "+85****4567"),
        ("lin@example.com", "l***@example.com"),
        ("linwei@example.com", "li***@example.com"),
    ],
)
def test_mask(contact, masked):
    assert contacts.mask(contact) == masked
