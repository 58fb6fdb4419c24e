"""What a visitor is told on the way to proving that an order is theirs."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class CodeSent:
    """Where a one-time code went, masked, and until when it is good (UTC)."""

    masked_contact: str
    expires_at: datetime
