"""Asking for a message and carrying it."""

from backend.domain.notifications.service.carry import carry
from backend.domain.notifications.service.send import send

__all__ = ["carry", "send"]
