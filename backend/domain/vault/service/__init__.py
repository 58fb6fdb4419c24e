"""Verbs of the vault."""

from backend.domain.vault.service.batches import NewBatch, create_batch, set_batch_state
from backend.domain.vault.service.claim import claim, deliver, release, secure
from backend.domain.vault.service.exchange import Exchanged, exchange, put_aside
from backend.domain.vault.service.importing import run_import
from backend.domain.vault.service.imports import ImportRequest, start_import
from backend.domain.vault.service.quarantine import quarantine
from backend.domain.vault.service.recall import mark_recalled, set_aside_unsold
from backend.domain.vault.service.reveal import reveal
from backend.domain.vault.service.reveal_all import reveal_all
from backend.domain.vault.service.upkeep import expire_codes, fold_counts

__all__ = [
    "Exchanged",
    "ImportRequest",
    "NewBatch",
    "claim",
    "create_batch",
    "deliver",
    "exchange",
    "expire_codes",
    "fold_counts",
    "mark_recalled",
    "put_aside",
    "quarantine",
    "release",
    "reveal",
    "reveal_all",
    "run_import",
    "secure",
    "set_aside_unsold",
    "set_batch_state",
    "start_import",
]
