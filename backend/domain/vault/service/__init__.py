"""Verbs of the vault."""

from backend.domain.vault.service.claim import claim, deliver, release, secure
from backend.domain.vault.service.quarantine import quarantine
from backend.domain.vault.service.reveal import reveal

__all__ = ["claim", "deliver", "quarantine", "release", "reveal", "secure"]
