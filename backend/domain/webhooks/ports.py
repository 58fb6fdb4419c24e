"""How messages leave the shop. `wiring` chooses the adapter."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from backend.domain.webhooks.states import Outcome


@dataclass(frozen=True, slots=True)
class Answer:
    """What one try met: how it ended, the HTTP status where there was one, and how long it took.

    `excerpt` is the printable beginning of the answer's body, `body` what was read of it; `retry_after_s` the
    endpoint's own wish.
    """

    outcome: Outcome
    status: int | None
    ms: int
    excerpt: str | None = None
    retry_after_s: int | None = None
    body: bytes = b""


class WebhookSender(Protocol):
    """Posts to addresses that other people chose."""

    async def check(self, url: str) -> None:
        """Look the address up now; raises `targets.Refused` when nothing may be sent there."""

    async def send(self, url: str, headers: Mapping[str, str], body: bytes) -> Answer:
        """Post once, to a checked address, within the time there is. Raises nothing: every end is an outcome."""


_sender: WebhookSender | None = None


def bind(sender: WebhookSender | None) -> None:
    """Choose the process's sender."""
    global _sender
    _sender = sender


def sender() -> WebhookSender:
    """The chosen sender."""
    if _sender is None:
        raise RuntimeError("no webhook sender is bound")
    return _sender
