"""What a gift card's code looks like: fifteen drawn characters and one that checks them. Pure.

The letters are those that nobody mixes up, in one case; 75 drawn bits cannot be guessed. The last character is Luhn's
check to the base of 32: one character mistyped, or two neighbours exchanged, is a slip and no guess.
"""

import secrets

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH, GROUP = 16, 4
_VALUES = {letter: place for place, letter in enumerate(ALPHABET)} | {"O": 0, "I": 1, "L": 1}
# Full-width letters and digits as an input method types them.
_NARROW = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212"


def draw() -> str:
    """A new code, without its hyphens."""
    body = "".join(secrets.choice(ALPHABET) for _ in range(LENGTH - 1))
    return body + check_character(body)


def check_character(body: str) -> str:
    """What must follow these characters."""
    base, total, twice = len(ALPHABET), 0, True
    for letter in reversed(body):
        value = _VALUES[letter] * (2 if twice else 1)
        total += value // base + value % base
        twice = not twice
    return ALPHABET[-total % base]


def normal(text: str) -> str | None:
    """The code as it was drawn, from what somebody typed; None for what is no code, a slip of the pen included."""
    if len(text) > 100:
        return None
    plain = "".join(text.translate(_NARROW).upper().split())
    for dash in _DASHES:
        plain = plain.replace(dash, "")
    if len(plain) != LENGTH or any(letter not in _VALUES for letter in plain):
        return None
    drawn = "".join(ALPHABET[_VALUES[letter]] for letter in plain)
    return drawn if check_character(drawn[:-1]) == drawn[-1] else None


def grouped(code: str) -> str:
    """The code as it is shown: in groups of four."""
    return "-".join(code[place : place + GROUP] for place in range(0, LENGTH, GROUP))


def tail(code: str) -> str:
    """What staff know a card by without its code."""
    return code[-GROUP:]
