"""Why what a buyer chose of a bundle cannot be."""

from typing import Any

import strawberry

from backend.core import ids
from backend.core.refusals import Refusal
from backend.schema.doors import SELLING, UserError, refusal, shown

_WORDS = {
    "TOO_FEW_OPTIONS": ("请在“{name}”中选满 {picks} 项。", "Choose {picks} of “{name}”."),
    "TOO_MANY_OPTIONS": ("“{name}”只能选 {picks} 项。", "Choose only {picks} of “{name}”."),
    "UNKNOWN_OPTION": ("所选内容已不能选择，请重新选择。", "What was chosen cannot be chosen any more. Choose again."),
    "NOTHING_TO_CHOOSE": ("这件商品没有可选内容。", "There is nothing to choose of these goods."),
    "REPEATED_OPTION": ("同一项不能选两次。", "Choose each option once."),
}


@refusal("CHOICE_REFUSED", SELLING, zh="{words}", en="{words}")
class ChoiceRefused(UserError):
    """These options cannot be taken of the bundle; nothing was ordered."""

    variant_id: strawberry.ID = shown(SELLING, "The bundle's variant.")
    reason: str = shown(
        SELLING,
        "TOO_FEW_OPTIONS, TOO_MANY_OPTIONS, UNKNOWN_OPTION, NOTHING_TO_CHOOSE or REPEATED_OPTION.",
    )
    choice: str | None = shown(SELLING, "Which choice has too few or too many; null otherwise.")
    picks: int | None = shown(SELLING, "How many are taken of that choice; null otherwise.")
    option_ids: list[strawberry.ID] = shown(SELLING, "Variants that are no options now; empty otherwise.")

    @staticmethod
    def facts_of(refused: Refusal, locale: str) -> dict[str, Any]:
        """The facts with global ids and one language."""
        facts = refused.facts
        return {
            "variant_id": strawberry.ID(ids.public("var", facts["variant_id"])),
            "reason": facts["reason"],
            "choice": _name(refused, locale),
            "picks": facts["picks"],
            "option_ids": [strawberry.ID(ids.public("var", id)) for id in facts["option_ids"]],
        }

    @staticmethod
    def words_of(refused: Any, locale: str) -> dict[str, str]:
        """The reason in the reader's language."""
        words = _WORDS[refused.reason][0 if locale == "zh-CN" else 1]
        return {"words": words.format(name=_name(refused, locale), picks=refused.picks)}


def _name(refused: Any, locale: str) -> str | None:
    names = refused.facts["names"]
    return None if names is None else str(names.zh if locale == "zh-CN" else names.en)
