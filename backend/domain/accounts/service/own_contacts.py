"""Somebody with an account proves that a contact of it is theirs, and puts another in its place.

Writing one down proved nothing: it counts once the code that was sent there came back.
"""

from datetime import datetime

from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from backend import settings
from backend.core import ids
from backend.core.refusals import InvalidInput
from backend.domain.accounts import contacts
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.contacts import Contact, ContactKind
from backend.domain.accounts.errors import ContactTaken, ContactUnknown
from backend.domain.accounts.models import Customer
from backend.domain.accounts.proofs import CodeSent
from backend.domain.accounts.service import codes_to_contacts as codes
from backend.domain.accounts.service.prove_self import check_self_proved
from backend.domain.audit import service as audit
from backend.domain.notifications import service as notifications


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


async def request_new_contact(caller: Caller, text: str, *, locale: str, address: str, at: datetime) -> CodeSent:
    """Send a code to a phone number or e-mail address that is to be the account's.

    Raises `ProofRequired`, `InvalidInput`, `TooManyAttempts`, `ContactTaken`.
    """
    customer = await check_self_proved(caller, at=at)
    contact = _named(text)
    # Before it is said whose it is: nobody finds that out by trying many.
    await codes.count_request(contact, address, at)
    if await Customer.filter(registered_at__isnull=False, **{contact.kind: contact.value}).exists():
        raise ContactTaken(path=["input", "contact"])
    return await codes.send(_new_purpose(customer), contact, "contact_code", locale=locale, at=at)


async def set_contact(caller: Caller, text: str, code: str, *, address: str, at: datetime) -> Customer:
    """Make it the account's, in place of the one of its kind that was; that one is written to.

    Raises `ProofRequired`, `InvalidInput`, `WrongCode`, `TooManyAttempts`, `ContactTaken`.
    """
    customer = await check_self_proved(caller, at=at)
    contact = _named(text)
    await codes.confirm(_new_purpose(customer), contact, code, address=address, at=at)
    try:
        async with in_transaction():
            customer = await Customer.select_for_update().get(id=customer.id)
            before: str | None = getattr(customer, contact.kind)
            setattr(customer, contact.kind, contact.value)
            setattr(customer, f"{contact.kind}_proved_at", at)
            await customer.save(update_fields=[contact.kind, f"{contact.kind}_proved_at"])
            # The contact itself is the person's: the journal outlives them, and says only that it changed.
            said = {contact.kind.value: [before and "said", "said"]}
            await audit.record(
                caller.actor, "customer.contact_changed", ids.public("cus", customer.id), diff=said, address=address
            )
            if before is not None:
                await _tell(before, contact, customer.locale)
    except IntegrityError:
        raise ContactTaken(path=["input", "contact"]) from None
    return customer


async def _tell(before: str, contact: Contact, locale: str) -> None:
    """Write to the contact that was: whoever changed it may be somebody else."""
    await notifications.send(
        to=before,
        channel="SMS" if contact.kind is ContactKind.PHONE else "EMAIL",
        template="contact_changed",
        locale=locale,
        params={"contact": contacts.mask(contact.value), "link": f"{settings.get().address()}/help"},
    )


def _named(text: str) -> Contact:
    contact = contacts.login(text)
    if contact is None:
        raise InvalidInput("BAD_EMAIL" if "@" in text else "BAD_PHONE", path=["input", "contact"])
    return contact


def _new_purpose(customer: Customer) -> bytes:
    return b"new contact of " + customer.id.bytes


def contact_of(customer: Customer, kind: ContactKind) -> Contact:
    """The account's own contact of this kind. Raises `ContactUnknown` when it has none, or no account is there."""
    value = customer.phone if kind is ContactKind.PHONE else customer.email
    if value is None or customer.registered_at is None:
        raise ContactUnknown(path=["input", "kind"])
    return Contact(kind, value)


def _purpose(customer: Customer) -> bytes:
    return b"own contact of " + customer.id.bytes
