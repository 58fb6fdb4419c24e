"""Phone numbers and e-mail addresses in the one form they are stored and compared in. Pure."""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

_CHINESE_MOBILE = re.compile(r"1[3-9]\d{9}")
_E164 = re.compile(r"\+[1-9]\d{6,14}")
_EMAIL = re.compile(r"[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}")


class ContactKind(StrEnum):
    """A phone number or an e-mail address; the name of its column."""

    PHONE = "phone"
    EMAIL = "email"


@dataclass(frozen=True, slots=True)
class Contact:
    """A normalised way to reach somebody."""

    kind: ContactKind
    value: str


def phone(text: str) -> str | None:
    """E.164 of a phone number, e.g. `+8613800138000`; None when it is none.

    A bare eleven-digit Chinese mobile number gets +86; any other number must say its country.
    """
    if len(text) > 40:
        return None
    digits = re.sub(r"[\s()\-.\u2010-\u2015]", "", unicodedata.normalize("NFKC", text))
    if digits.startswith("00"):
        digits = "+" + digits[2:]
    if _CHINESE_MOBILE.fullmatch(digits):
        digits = "+86" + digits
    elif digits.startswith("86") and _CHINESE_MOBILE.fullmatch(digits[2:]):
        digits = "+" + digits
    if not digits.isascii() or not _E164.fullmatch(digits):
        return None
    if digits.startswith("+86") and not _CHINESE_MOBILE.fullmatch(digits[3:]):
        return None
    return digits


def email(text: str) -> str | None:
    """The address in lower case; None when it is none."""
    address = unicodedata.normalize("NFKC", text).strip().lower()
    return address if len(address) <= 254 and _EMAIL.fullmatch(address) else None


def login(text: str) -> Contact | None:
    """The contact somebody logs in with: an address when it has an @, otherwise a phone number."""
    if "@" in text or "＠" in text:
        address = email(text)
        return Contact(ContactKind.EMAIL, address) if address else None
    number = phone(text)
    return Contact(ContactKind.PHONE, number) if number else None


def mask(contact: str) -> str:
    """Enough of a contact to recognise one's own: `+86 138****8000`, `li***@example.com`."""
    if "@" in contact:
        name, _, domain = contact.partition("@")
        return f"{name[:2] if len(name) > 3 else name[:1]}***@{domain}"
    country, number = ("+86 ", contact[3:]) if contact.startswith("+86") else ("", contact)
    return f"{country}{number[:3]}****{number[-4:]}" if len(number) > 8 else "****" + number[-2:]
