"""A person is forgotten: what accounts know of them goes, the row stays for the orders that name it."""

from datetime import datetime
from urllib.parse import quote
from uuid import UUID

from backend.core import database
from backend.domain.accounts.models import Customer, Session
from backend.domain.accounts.notes import PersonNote
from backend.domain.accounts.service import sessions
from backend.domain.accounts.tags import PersonTag

# Whoever was registered is a guest nobody can be any more. Tier and what was spent are figures, no words.
_CLOSE = """
UPDATE customer SET phone = NULL, email = NULL, phone_proved_at = NULL, email_proved_at = NULL, password_hash = NULL,
    display_name = '', birthday_month = NULL, registered_at = NULL, erased_at = $2
WHERE id = $1
"""
# Staff may have kept a list under a name in which this person was looked for.
_VIEWS = (
    "DELETE FROM saved_view WHERE EXISTS (SELECT FROM unnest($1::text[]) AS c WHERE position(c IN lower(view)) > 0)"
)


async def forget_person(customer: Customer, *, at: datetime) -> list[bytes]:
    """Close the account; delete its sessions, tags, notes about it and saved views in which it was looked for.

    In the caller's transaction, the customer being locked. Give the result to `forget_sessions` after the commit.
    """
    ended = await sessions.revoke(at, customer_id=customer.id)
    if contacts := [contact for contact in (customer.phone, customer.email) if contact]:
        # As they were typed into a search, and as they are written into an address.
        typed = [contact.removeprefix("+86").lower() for contact in contacts]
        await database.execute(_VIEWS, [*typed, *(quote(contact, safe="").lower() for contact in typed)])
    await database.execute(_CLOSE, customer.id, at)
    await PersonNote.filter(customer_id=customer.id).delete()
    await PersonTag.filter(customer_id=customer.id).delete()
    return ended


async def forget_sessions(customer_id: UUID, ended: list[bytes]) -> None:
    """Let nobody who was signed in go on, and delete what the sessions said of devices and addresses."""
    await sessions.forget(ended)
    await Session.filter(customer_id=customer_id, revoked_at__isnull=False).delete()
