"""Many things changed at once: what became of each."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from backend.core.many import Outcome
from backend.schema.doors import STAFF, described
from backend.schema.refusals import as_user_error


class ManyOutcome(StrEnum):
    """What became of one of many things."""

    DONE = "DONE"
    UNCHANGED = "UNCHANGED"
    REFUSED = "REFUSED"


described(
    ManyOutcome,
    STAFF,
    "What became of one of many things.",
    {
        "DONE": "It is as it was asked to be.",
        "UNCHANGED": "It was so already.",
        "REFUSED": "It is as it was; code and message say why.",
    },
)


@dataclass(frozen=True, slots=True)
class Told:
    """An outcome in the reader's language."""

    outcome: ManyOutcome
    code: str | None
    message: str | None


def told(outcome: Outcome[Any], locale: str) -> Told:
    """What is said of an outcome."""
    if outcome.refusal is not None:
        why = as_user_error(outcome.refusal, locale)
        return Told(ManyOutcome.REFUSED, why.code, why.message)
    return Told(ManyOutcome.DONE if outcome.changed else ManyOutcome.UNCHANGED, None, None)
