"""What the rest of a campaign asks of a piece, whatever its kind. Pure."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from backend.core.refusals import InvalidInput
from backend.domain.campaigns.content import Piece, Settings
from backend.domain.campaigns.named import Named
from backend.domain.promotions.depth import Good


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of piece.

    `parts`: what of a piece it says; all else is refused. `check`: refuses what it cannot be, at this path. `named`:
    the goods, channels and tiers that it names. `shifted`: the same so many days later. `taken_off`: the most that it
    takes off one of the goods. `sells`: whether the goods are among those it is about. `cost`: the most that it may
    cost in all, None without limit. `words`: what it does, in one line.
    """

    parts: frozenset[str]
    check: Callable[[Piece, Settings, list[str]], None]
    named: Callable[[Piece], Named]
    shifted: Callable[[Piece, int], Piece]
    taken_off: Callable[[Piece, Good, Sequence[Good]], int]
    sells: Callable[[Piece, Good], bool]
    cost: Callable[[Piece, Settings, Sequence[Good]], int | None]
    words: Callable[[Piece, str, str], str]


def camel(name: str) -> str:
    """A name as the door says it."""
    head, *rest = name.split("_")
    return head + "".join(word.capitalize() for word in rest)


def said_by(check: Callable[[Any], None], draft: Any, path: list[str]) -> None:
    """Check a draft of another context, whose refusals speak of an input of their own, as a part at this path."""
    try:
        check(draft)
    except InvalidInput as refused:
        refused.path = [*path, *(refused.path or ["input"])[1:]]
        raise


def for_everybody(settings: Settings, path: list[str]) -> None:
    """Refuse what everybody may have in a campaign that is for some only."""
    if settings.audience.tier_ids or settings.audience.tags:
        raise InvalidInput("NOT_FOR_AUDIENCE", path=[*path, "kind"])
