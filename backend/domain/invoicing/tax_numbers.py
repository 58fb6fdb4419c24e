"""Unified social credit identifiers (统一社会信用代码), which companies give as their tax number: GB 32100. Pure.

Eighteen characters; the last one checks the others: the weighted sum of their values, modulo 31.
"""

import unicodedata

# Without I, O, S, V and Z, which look like digits or like each other.
_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_VALUES = {character: value for value, character in enumerate(_ALPHABET)}
_WEIGHTS = (1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28)
_LENGTH = 18


def normalised(text: str) -> str | None:
    """The identifier in capitals and without blanks; None when it is none or its last character does not fit."""
    if len(text) > 60:
        return None
    code = "".join(unicodedata.normalize("NFKC", text).split()).replace("-", "").upper()
    if len(code) != _LENGTH or not set(code) <= _VALUES.keys() or not code[2:8].isdigit():
        return None
    return code if check_character(code[:-1]) == code[-1] else None


def check_character(first: str) -> str:
    """The last character that fits the first seventeen."""
    total = sum(_VALUES[character] * weight for character, weight in zip(first, _WEIGHTS, strict=True))
    return _ALPHABET[-total % 31]
