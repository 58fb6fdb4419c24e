"""A text as the catalogue says it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """A text in both languages of the shop."""

    zh: str
    en: str
