"""One-time codes to a phone number or an e-mail address, each for one purpose."""

from datetime import datetime
from urllib.parse import quote
from uuid import UUID

from tortoise.transactions import in_transaction

from backend import settings
from backend.core import crypto
from backend.domain.accounts import contacts
from backend.domain.accounts.contacts import Contact, ContactKind
from backend.domain.accounts.errors import WrongCode
from backend.domain.accounts.models import Customer
from backend.domain.accounts.proofs import CodeSent
from backend.domain.accounts.service.attempts import Attempts
from backend.domain.accounts.service.one_time_codes import confirm_code, issue_code
from backend.domain.notifications import service as notifications


async def send(purpose: bytes, contact: Contact, template: str, *, locale: str, at: datetime) -> CodeSent:
    """Send a code for a purpose. Raises `TooManyAttempts` when the contact got enough today."""
    address = settings.get().address()
    async with in_transaction():
        issued = await issue_code(_subject(purpose, contact), contact.value, at=at)
        await notifications.send(
            to=contact.value,
            channel="SMS" if contact.kind == "phone" else "EMAIL",
            template=template,
            locale=locale,
            params={
                "code": issued.code,
                "minutes": str(settings.get().one_time_code_s // 60),
                # Behind the hash: no server on the way is told the code.
                "link": f"{address}/reset-password?login={quote(contact.value)}#{issued.code}",
                "register": f"{address}/register",
            },
        )
    return CodeSent(contacts.mask(contact.value), issued.expires_at)


async def count_request(contact: Contact, address: str, at: datetime) -> None:
    """Count that a code is asked for. Raises `TooManyAttempts`.

    What it costs is a message: every request counts as a failure would, and leaves evidence for the next count.
    """
    attempts = Attempts("message", subject=contact.value, address=address, at=at)
    await attempts.begin()
    await attempts.spent()


async def confirm(purpose: bytes, contact: Contact, code: str, *, address: str, at: datetime) -> None:
    """Use up the code that was sent for this purpose; outside a transaction. Raises `WrongCode`, `TooManyAttempts`.

    A code has few tries; whoever tries one of each of many contacts is stopped by address and network.
    """
    attempts = Attempts("contact_code", subject=contact.value, address=address, at=at)
    await attempts.begin()
    try:
        await confirm_code(_subject(purpose, contact), code, at=at)
    except WrongCode:
        await attempts.failed()
        raise
    await attempts.succeeded()


def mark_proved(customer: Customer, kind: ContactKind, at: datetime) -> list[str]:
    """Note on the row that a contact of the account is its owner's; returns the columns to save, if any.

    What is known stays: the time is that of the first proof.
    """
    column = f"{kind}_proved_at"
    if getattr(customer, column) is not None:
        return []
    setattr(customer, column, at)
    return [column]


def _subject(purpose: bytes, contact: Contact) -> UUID:
    key = crypto.decode(settings.get().signing_key.get_secret_value())
    return UUID(bytes=crypto.keyed_digest(key, purpose, contact.value.encode())[:16])
