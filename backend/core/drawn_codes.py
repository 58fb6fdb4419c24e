"""What a code that the shop draws looks like: fifteen drawn characters and one that checks them. Pure.

Gift cards and coupons have such codes. The letters are those that nobody mixes up, in one case; 75 drawn bits cannot be
guessed. The last character is Luhn's check to the base of 32: one character mistyped, or two neighbours exchanged, is a
slip and no guess.
"""

import secrets
from functools import cache

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH, GROUP = 16, 4
DRAWN_BITS = 5 * (LENGTH - 1)
_VALUES = {letter: place for place, letter in enumerate(ALPHABET)} | {"O": 0, "I": 1, "L": 1}
_BASE = len(ALPHABET)
# Full-width letters and digits as an input method types them.
_NARROW = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212"


def draw() -> str:
    """A new code, without its hyphens."""
    return of_bits(secrets.randbits(DRAWN_BITS))


def of_bits(bits: int) -> str:
    """The code of these 75 bits; a million of them are wanted within seconds."""
    threes = _threes()
    one, in_odd, _ = threes[bits >> 60 & 32767]
    two, _, in_even = threes[bits >> 45 & 32767]
    three, third, _ = threes[bits >> 30 & 32767]
    four, _, fourth = threes[bits >> 15 & 32767]
    five, fifth, _ = threes[bits & 32767]
    check = ALPHABET[-(in_odd + in_even + third + fourth + fifth) % _BASE]
    return f"{one}{two}{three}{four}{five}{check}"


@cache
def _threes() -> list[tuple[str, int, int]]:
    """Every three characters, and what they add to the sum where the first counts twice, and where the second does."""
    twice = [value * 2 // _BASE + value * 2 % _BASE for value in range(_BASE)]
    numbers = range(_BASE)
    return [
        (ALPHABET[x] + ALPHABET[y] + ALPHABET[z], twice[x] + y + twice[z], x + twice[y] + z)
        for x in numbers
        for y in numbers
        for z in numbers
    ]


def check_character(body: str) -> str:
    """What must follow these characters."""
    total, twice = 0, True
    for letter in reversed(body):
        value = _VALUES[letter] * (2 if twice else 1)
        total += value // _BASE + value % _BASE
        twice = not twice
    return ALPHABET[-total % _BASE]


def normal(text: str) -> str | None:
    """The code as it was drawn, from what somebody typed; None for what is no code, a slip of the pen included."""
    plain = typed(text)
    if plain is None or len(plain) != LENGTH or any(letter not in _VALUES for letter in plain):
        return None
    drawn = "".join(ALPHABET[_VALUES[letter]] for letter in plain)
    return drawn if check_character(drawn[:-1]) == drawn[-1] else None


def typed(text: str) -> str | None:
    """What somebody typed without case, width, spaces and hyphens; None for what is too long for any code."""
    if len(text) > 100:
        return None
    plain = "".join(text.translate(_NARROW).upper().split())
    for dash in _DASHES:
        plain = plain.replace(dash, "")
    return plain


def grouped(code: str) -> str:
    """The code as it is shown: in groups of four."""
    return "-".join(code[place : place + GROUP] for place in range(0, LENGTH, GROUP))


def tail(code: str) -> str:
    """What staff know a code by without having it."""
    return code[-GROUP:]
