"""Expected refusals about people's own data."""

from collections.abc import Sequence

from backend.core.refusals import Refusal
from backend.domain.privacy.states import Obstacle


class DataExportUnknown(Refusal):
    """There is no export that could be fetched."""

    code = "DATA_EXPORT_UNKNOWN"


class ErasureBlocked(Refusal):
    """Something must be settled first."""

    code = "ERASURE_BLOCKED"
    obstacles: Sequence[Obstacle]

    def __init__(self, obstacles: Sequence[Obstacle]) -> None:
        super().__init__(obstacles=list(obstacles))


class ErasureUnknown(Refusal):
    """No erasure waits that could be taken back."""

    code = "ERASURE_UNKNOWN"
