"""Order numbers: readable aloud, typed without slips, and telling nobody how many orders there are. Pure.

`26112248392716-5` without the dash: the shop's day (yyMMdd), eight random digits, a Luhn check digit
(ISO/IEC 7812-1, annex B) that catches one wrong digit and most swapped neighbours.
"""

import secrets
from datetime import datetime
from zoneinfo import ZoneInfo

LENGTH = 15
# Before a number of a payment that staff gave, so that a slip of theirs is never in the way of a provider's own number.
BY_STAFF = "staff:"


def draw(at: datetime, time_zone: str) -> str:
    """A fresh number for an order of that moment; unique only once the database accepted it."""
    body = f"{at.astimezone(ZoneInfo(time_zone)):%y%m%d}{secrets.randbelow(10**8):08d}"
    return body + check_digit(body)


def check_digit(body: str) -> str:
    """The Luhn digit that completes `body`."""
    total = 0
    for place, digit in enumerate(reversed(body)):
        value = int(digit) * (2 if place % 2 == 0 else 1)
        total += value - 9 if value > 9 else value
    return str(-total % 10)


def valid(text: str) -> bool:
    """Whether `text` has the form and the check digit of an order number."""
    return len(text) == LENGTH and text.isascii() and text.isdigit() and check_digit(text[:-1]) == text[-1]
