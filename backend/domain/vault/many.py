"""What is asked of many batches at once. Pure."""

from dataclasses import dataclass
from uuid import UUID

from backend.domain.vault.states import BatchState


@dataclass(frozen=True, slots=True)
class BatchWanted:
    """A batch at the version that was read, and the state it shall have."""

    id: UUID
    version: int
    state: BatchState
