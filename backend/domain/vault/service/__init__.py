"""Verbs of the vault."""

from backend.domain.vault.service.batches import NewBatch, create_batch, set_batch_state
from backend.domain.vault.service.claim import claim, deliver, release, secure
from backend.domain.vault.service.importing import run_import
from backend.domain.vault.service.imports import ImportRequest, start_import
from backend.domain.vault.service.quarantine import quarantine
from backend.domain.vault.service.reveal import reveal
from backend.domain.vault.service.upkeep import expire_codes, fold_counts

__all__ = [
    "ImportRequest",
    "NewBatch",
    "claim",
    "create_batch",
    "deliver",
    "expire_codes",
    "fold_counts",
    "quarantine",
    "release",
    "reveal",
    "run_import",
    "secure",
    "set_batch_state",
    "start_import",
]
