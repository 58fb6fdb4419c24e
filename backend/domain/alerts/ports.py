"""How a group chat is told. `wiring` chooses the adapter."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from backend.domain.alerts.states import BotKind, NoticeState


@dataclass(frozen=True, slots=True)
class BotAddress:
    """Where a bot listens, key included, and what its messages are signed with (empty: not at all)."""

    url: str
    secret: str


@dataclass(frozen=True, slots=True)
class BotAnswer:
    """How one try ended: SENT, FAILED (for good), DUE (nothing arrived, try again), UNKNOWN (it may have arrived).

    `words` are the other side's own, or say what went wrong.
    """

    state: NoticeState
    words: str | None = None


class BotSender(Protocol):
    """Writes into group chats of others."""

    async def check(self, url: str) -> None:
        """Look the address up now; raises `webhooks.targets.Refused` when nothing may be sent there."""

    async def send(self, kind: BotKind, address: BotAddress, text: str, *, at: datetime) -> BotAnswer:
        """Write one text, once. Raises nothing: every end is an answer."""


_sender: BotSender | None = None


def bind(sender: BotSender | None) -> None:
    """Choose the process's sender."""
    global _sender
    _sender = sender


def sender() -> BotSender:
    """The chosen sender."""
    if _sender is None:
        raise RuntimeError("no sender to group chats is bound")
    return _sender
