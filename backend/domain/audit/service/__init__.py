"""Writing to the two journals."""

from backend.domain.audit.service.record import record
from backend.domain.audit.service.witness import witness

__all__ = ["record", "witness"]
