"""The customer who is asking."""

import strawberry

from backend.core import ids
from backend.domain.accounts import models
from backend.schema.doors import SHOP, shown, typed


@typed(SHOP)
class Me:
    """The customer who is asking: somebody with an account, or a guest known by this browser."""

    id: strawberry.ID = shown(SHOP, "Opaque and global.")
    display_name: str = shown(SHOP, "Name to greet by; empty for a guest.")
    email: str | None = shown(SHOP, "E-mail address; null when none was given.")
    phone: str | None = shown(SHOP, "Phone number with its country, e.g. +8613800138000; null when none was given.")
    is_guest: bool = shown(SHOP, "Whether there is no account yet.")

    @classmethod
    def of(cls, row: models.Customer) -> "Me":
        """From the row."""
        return cls(
            id=strawberry.ID(ids.public("cus", row.id)),
            display_name=row.display_name,
            email=row.email,
            phone=row.phone,
            is_guest=row.registered_at is None,
        )


@typed(SHOP)
class Session:
    """Somebody has just logged in. The cookie is set as well."""

    me: Me = shown(SHOP, "Who logged in.")
    token: str = shown(SHOP, "For programs: send it as `Authorization: Bearer …`. Shown this once.")
