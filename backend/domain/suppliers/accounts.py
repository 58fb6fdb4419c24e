"""The account a top-up is for. Pure."""

import re
import unicodedata

_GAPS = re.compile(r"[\s\-()·.]+")
# A mainland mobile number, with or without its country code.
_MOBILE = re.compile(r"(?:\+|00)?86(1\d{10})")
LONGEST = 64


def account_key(account: str) -> str:
    """The one form of an account by which equal accounts are known, however they were typed.

    Full-width characters become plain ones, letters small, gaps inside numbers vanish, and a mobile number loses
    its country code. Two accounts of different companies may share a key: then one waits for the other, no more.
    """
    plain = unicodedata.normalize("NFKC", account).strip().casefold()
    number = _GAPS.sub("", plain)
    if found := _MOBILE.fullmatch(number):
        return found[1]
    return (number if number.lstrip("+").isdigit() else "".join(plain.split()))[:LONGEST]
