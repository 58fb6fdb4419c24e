"""Asking for messages, carrying them, and writing their texts."""

from backend.domain.notifications.service.carry import carry
from backend.domain.notifications.service.edit import reset_text, set_text
from backend.domain.notifications.service.forget import forget_messages
from backend.domain.notifications.service.inbox import (
    forget_inbox,
    inbox_channel,
    ping_inboxes,
    read_all_notes,
    read_note,
)
from backend.domain.notifications.service.send import Asked, send, send_each

__all__ = [
    "Asked",
    "carry",
    "forget_inbox",
    "forget_messages",
    "inbox_channel",
    "ping_inboxes",
    "read_all_notes",
    "read_note",
    "reset_text",
    "send",
    "send_each",
    "set_text",
]
