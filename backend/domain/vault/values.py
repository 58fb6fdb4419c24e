"""Small values the vault is spoken to with."""

from dataclasses import dataclass, field
from enum import IntFlag, StrEnum
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Wanted:
    """One piece wanted: for which order unit, in which of its slots, of which variant."""

    unit_id: UUID
    slot: int
    variant_id: UUID


class Parts(IntFlag):
    """What a code consists of."""

    NUMBER = 1
    SECRET = 2
    URL = 4


@dataclass(frozen=True, slots=True)
class CodeContent:
    """A code in the clear: never logged, queued or cached, and not shown by `repr`."""

    number: str | None = field(default=None, repr=False)
    secret: str | None = field(default=None, repr=False)
    url: str | None = field(default=None, repr=False)

    @property
    def parts(self) -> Parts:
        """Which of the three it has."""
        return Parts(
            (Parts.NUMBER if self.number else 0) | (Parts.SECRET if self.secret else 0) | (Parts.URL if self.url else 0)
        )


class ViewerKind(StrEnum):
    """As what somebody saw a code: its buyer, somebody with the order's link, a partner's program, staff."""

    CUSTOMER = "CUSTOMER"
    LINK = "LINK"
    PARTNER = "PARTNER"
    STAFF = "STAFF"


@dataclass(frozen=True, slots=True)
class Viewer:
    """Who sees a code, for the evidence."""

    kind: ViewerKind
    id: UUID | None = None
    session_id: UUID | None = None
    address: str = ""
    reason: str = ""
