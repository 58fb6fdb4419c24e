"""Somebody with an account proves that a contact of it is theirs; writing it down proved nothing."""

from datetime import datetime

from tortoise.transactions import in_transaction

from backend.core import ids
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.contacts import Contact, ContactKind
from backend.domain.accounts.errors import ContactUnknown
from backend.domain.accounts.models import Customer
from backend.domain.accounts.proofs import CodeSent
from backend.domain.accounts.service import codes_to_contacts as codes
from backend.domain.audit import service as audit


async def request_contact_code(
    caller: Caller, kind: ContactKind, *, locale: str, address: str, at: datetime
) -> CodeSent:
    """Send a code to the account's own phone number or e-mail address. Raises `ContactUnknown`, `TooManyAttempts`."""
    customer = await Customer.get(id=caller.customer_id)
    contact = contact_of(customer, kind)
    await codes.count_request(contact, address, at)
    return await codes.send(_purpose(customer), contact, "contact_code", locale=locale, at=at)


async def confirm_contact(caller: Caller, kind: ContactKind, code: str, *, address: str, at: datetime) -> Customer:
    """Remember that the contact is proved. Raises `ContactUnknown`, `WrongCode`, `TooManyAttempts`."""
    customer = await Customer.get(id=caller.customer_id)
    contact = contact_of(customer, kind)
    await codes.confirm(_purpose(customer), contact, code, address=address, at=at)
    async with in_transaction():
        customer = await Customer.select_for_update().get(id=caller.customer_id)
        # Another contact was set meanwhile: that one is not proved.
        if contact_of(customer, kind) == contact and (told := codes.mark_proved(customer, kind, at)):
            await customer.save(update_fields=told)
            await audit.record(caller.actor, "customer.contact_proved", ids.public("cus", customer.id), address=address)
    return customer


def contact_of(customer: Customer, kind: ContactKind) -> Contact:
    """The account's own contact of this kind. Raises `ContactUnknown` when it has none, or no account is there."""
    value = customer.phone if kind is ContactKind.PHONE else customer.email
    if value is None or customer.registered_at is None:
        raise ContactUnknown(path=["input", "kind"])
    return Contact(kind, value)


def _purpose(customer: Customer) -> bytes:
    return b"own contact of " + customer.id.bytes
