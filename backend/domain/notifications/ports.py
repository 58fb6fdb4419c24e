"""What the shop asks of whoever carries its messages."""

from typing import Protocol

from backend.domain.notifications.models import Message


class MessageRefused(Exception):
    """The provider will never take this message (a dead address, a blocked template)."""


class MessageSender(Protocol):
    """Carries one message. `wiring` chooses the adapter."""

    async def send(self, message: Message) -> None:
        """Hand the message over; its id is the idempotency key. Raises MessageRefused for a final no."""


_sender: MessageSender | None = None


def bind(sender: MessageSender) -> None:
    """Choose who carries this process's messages."""
    global _sender
    _sender = sender


def sender() -> MessageSender:
    """The chosen carrier."""
    if _sender is None:
        raise RuntimeError("no message sender is bound")
    return _sender
