"""Answers that staff keep ready, and what stands in their braces. Pure."""

import re
from collections.abc import Mapping

from backend.domain.aftersales.conversation import PreparedAnswer

# What a prepared answer may name of the case at hand.
PLACEHOLDERS = frozenset({"number", "product", "amount", "shop"})
_BRACED = re.compile(r"\{([^{}]*)\}")


def unknown_in(words: str) -> str | None:
    """The first thing in braces that stands for nothing; None when there is none."""
    return next((name for name in _BRACED.findall(words) if name not in PLACEHOLDERS), None)


def filled(words: str, facts: Mapping[str, str]) -> str:
    """The words with what they stand for; what is not known stays as it is."""
    return _BRACED.sub(lambda found: facts.get(found[1], found[0]), words)


def in_language(row: PreparedAnswer, locale: str) -> tuple[str, str]:
    """Title and words as a reader of this language gets them."""
    return (row.title_zh, row.words_zh) if locale == "zh-CN" else (row.title_en, row.words_en)
