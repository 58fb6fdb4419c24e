"""Verbs of the vault."""

from backend.domain.vault.service.batches import NewBatch, create_batch, set_batch_state
from backend.domain.vault.service.claim import claim, deliver, release, secure
from backend.domain.vault.service.exchange import Exchanged, exchange, put_aside
from backend.domain.vault.service.exchange_seat import exchange_seat, put_seat_aside
from backend.domain.vault.service.importing import run_import
from backend.domain.vault.service.imports import ImportRequest, start_import
from backend.domain.vault.service.many import set_batch_states
from backend.domain.vault.service.quarantine import quarantine
from backend.domain.vault.service.recall import mark_recalled, mark_shared_code_recalled, set_aside_unsold
from backend.domain.vault.service.reveal import reveal
from backend.domain.vault.service.reveal_all import reveal_all
from backend.domain.vault.service.revoke_seat import revoke_seat
from backend.domain.vault.service.seats import claim_seats, deliver_seats, free_seats
from backend.domain.vault.service.shared_codes import (
    Change,
    NewSharedCode,
    create_shared_code,
    rotate_shared_code,
    set_shared_code_seats,
    set_shared_code_state,
    set_shared_code_supplier,
)
from backend.domain.vault.service.upkeep import expire_codes, fold_counts

__all__ = [
    "Change",
    "Exchanged",
    "ImportRequest",
    "NewBatch",
    "NewSharedCode",
    "claim",
    "claim_seats",
    "create_batch",
    "create_shared_code",
    "deliver",
    "deliver_seats",
    "exchange",
    "exchange_seat",
    "expire_codes",
    "fold_counts",
    "free_seats",
    "mark_recalled",
    "mark_shared_code_recalled",
    "put_aside",
    "put_seat_aside",
    "quarantine",
    "release",
    "reveal",
    "reveal_all",
    "revoke_seat",
    "rotate_shared_code",
    "run_import",
    "secure",
    "set_aside_unsold",
    "set_batch_state",
    "set_batch_states",
    "set_shared_code_seats",
    "set_shared_code_state",
    "set_shared_code_supplier",
    "start_import",
]
