"""Refusals in the graph: an interface, a registry by class name, and messages in the reader's language."""

import dataclasses
from collections.abc import Callable
from typing import Any, TypeVar
from uuid import UUID

import strawberry

from backend.core import metrics
from backend.core.refusals import Refusal

T = TypeVar("T", bound="type[Any]")


@dataclasses.dataclass(frozen=True)
class Wording:
    """How a refusal is told: its type, its stable code, its message in each language."""

    cls: type[Any]
    code: str
    zh: str
    en: str


WORDINGS: dict[str, Wording] = {}


def register(cls: type[Any], code: str, zh: str, en: str) -> None:
    """Make the domain refusal of this name answerable; codes are documented and never reused."""
    if any(wording.code == code and name != cls.__name__ for name, wording in WORDINGS.items()):
        raise ValueError(f"the code {code} has another meaning already")
    WORDINGS[cls.__name__] = Wording(cls, code, zh, en)


def as_user_error(refusal: Refusal, locale: str) -> Any:
    """The union member for a refusal, its facts filled in, its message in the reader's language."""
    wording = WORDINGS[type(refusal).__name__]
    metrics.REFUSALS.labels(wording.code).inc()
    own = {field.name for field in dataclasses.fields(wording.cls)} - {"code", "message", "path"}
    to_facts: Callable[[Refusal, str], dict[str, Any]] | None = getattr(wording.cls, "facts_of", None)
    facts = to_facts(refusal, locale) if to_facts else {name: _plain(getattr(refusal, name)) for name in own}
    text = wording.zh if locale == "zh-CN" else wording.en
    words: Callable[[Refusal, str], dict[str, str]] | None = getattr(wording.cls, "words_of", None)
    message = text.format(**{**refusal.facts, **facts, **(words(refusal, locale) if words else {})})
    return wording.cls(code=wording.code, message=message, path=refusal.path, **facts)


def _plain(value: Any) -> Any:
    return strawberry.ID(value.hex) if isinstance(value, UUID) else value
