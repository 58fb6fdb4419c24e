"""What somebody may be typing."""

from enum import StrEnum

from backend.schema.doors import SHOP, described, shown, typed


class SuggestionKind(StrEnum):
    """What is suggested."""

    WORD = "WORD"
    CATEGORY = "CATEGORY"
    PRODUCT = "PRODUCT"
    BUNDLE = "BUNDLE"


described(
    SuggestionKind,
    SHOP,
    "What is suggested.",
    {
        "WORD": "To look for this instead.",
        "CATEGORY": "To go to a category.",
        "PRODUCT": "To go to a product.",
        "BUNDLE": "To go to a bundle.",
    },
)


@typed(SHOP)
class Suggestion:
    """What somebody who types this may be after."""

    kind: SuggestionKind = shown(SHOP, "What it is.")
    text: str = shown(SHOP, "The word, or the name in the reader's language.")
    slug: str | None = shown(SHOP, "The last part of its address; null for a word.")
