"""What is asked of many cases at once. Pure."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class AssigneeWanted:
    """A case, who shall look after it (None: nobody), and who did as far as the caller saw."""

    id: UUID
    staff_id: UUID | None
    instead_of: UUID | None
