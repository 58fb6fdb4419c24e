"""Asking for messages and carrying them."""

from backend.domain.notifications.service.carry import carry
from backend.domain.notifications.service.forget import forget_messages
from backend.domain.notifications.service.send import Asked, send, send_each

__all__ = ["Asked", "carry", "forget_messages", "send", "send_each"]
