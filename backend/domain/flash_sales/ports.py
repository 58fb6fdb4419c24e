"""How a rehearsal's made-up buyers come to the shop: through its door, as everybody does. `wiring` binds the way."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol
from uuid import UUID

from backend.core.money import Money


class NoAnswer(Exception):
    """Nothing came back, or nothing that is an answer. `args` says what."""


@dataclass(frozen=True, slots=True)
class Told:
    """What somebody was told who asked for a place: `code` is the refusal's, empty when they have one."""

    code: str
    token: str = ""


class Visitors(Protocol):
    """Made-up people, many at a time."""

    async def join(self, item_id: UUID, *, email: str, key: str, solution: str | None) -> Told:
        """Ask for one piece. Raises NoAnswer."""

    async def order(self, variant_id: UUID, *, price: Money, email: str, token: str, key: str) -> str:
        """Order it with the place; returns the refusal's code, empty for none. Raises NoAnswer."""

    async def look(self) -> None:
        """Read the catalogue. Raises NoAnswer."""

    async def aclose(self) -> None:
        """Go."""


_open: Callable[[int], Visitors] | None = None


def bind(opener: Callable[[int], Visitors]) -> None:
    """Choose how visitors come in; it is given how many at a time."""
    global _open
    _open = opener


def visitors(at_a_time: int) -> Visitors:
    """So many visitors at a time, over connections of their own."""
    if _open is None:
        raise RuntimeError("no way in for visitors is bound")
    return _open(at_a_time)
