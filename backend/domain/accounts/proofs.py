"""What somebody is told on the way to proving that a contact is theirs."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class CodeSent:
    """Where a code went, masked, and until when it is good (UTC). The same whether there is an account or not."""

    masked_contact: str
    expires_at: datetime
