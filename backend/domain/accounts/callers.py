"""Who is asking."""

from dataclasses import dataclass, field
from uuid import UUID

from backend.domain.accounts import permissions
from backend.domain.accounts.permissions import Permission, Role


@dataclass(frozen=True, slots=True)
class Caller:
    """The person or program behind a request. Everything is None for somebody unknown."""

    session_id: UUID | None = None
    customer_id: UUID | None = None
    # A guest customer: may own orders, has no account.
    is_guest: bool = False
    staff_id: UUID | None = None
    # A built-in role; None for a custom one, whose permissions `custom` holds.
    role: Role | None = None
    custom: frozenset[str] = frozenset()
    # Staff who have to set their second step up first: until then they may do nothing else.
    enrolling: bool = False
    # A partner's program: the partner, the key it signed with, and what that client may do.
    partner_id: UUID | None = None
    client_id: UUID | None = None
    scopes: frozenset[str] = frozenset()
    # What the role may do, or the program's scopes.
    permissions: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        allowed: frozenset[str] = permissions.of(self.role) if self.role is not None else self.custom
        object.__setattr__(self, "permissions", frozenset() if self.enrolling else allowed | self.scopes)

    @property
    def actor(self) -> str:
        """The name the journals know the caller by."""
        if self.staff_id is not None:
            return f"staff:{self.staff_id}"
        if self.client_id is not None:
            return f"client:{self.client_id}"
        return f"customer:{self.customer_id}" if self.customer_id is not None else "anonymous"

    def may(self, permission: Permission) -> bool:
        """Whether the caller's role has the permission."""
        return permission in self.permissions


NOBODY = Caller()
