"""A customer shows who they are before something sensitive: by a code to a contact of their account."""

from datetime import datetime, timedelta

from tortoise.transactions import in_transaction

from backend import settings
from backend.core import ids
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.contacts import Contact, ContactKind
from backend.domain.accounts.errors import ContactUnknown, ProofRequired
from backend.domain.accounts.models import Customer, Session
from backend.domain.accounts.proofs import CodeSent
from backend.domain.accounts.service import codes_to_contacts as codes
from backend.domain.audit import service as audit

_PURPOSE = b"prove oneself"


async def request_self_code(caller: Caller, *, locale: str, address: str, at: datetime) -> CodeSent:
    """Send a code to the account's own contact. Raises `ContactUnknown` for a guest, `TooManyAttempts`."""
    contact = _contact(await Customer.get(id=caller.customer_id))
    await codes.count_request(contact, address, at)
    return await codes.send(_PURPOSE, contact, "contact_code", locale=locale, at=at)


async def prove_self(caller: Caller, code: str, *, address: str, at: datetime) -> datetime:
    """Let this session act sensitively for a while; returns until when.

    Raises `ContactUnknown` for a guest, `WrongCode`, `TooManyAttempts`.
    """
    customer = await Customer.get(id=caller.customer_id)
    contact = _contact(customer)
    await codes.confirm(_PURPOSE, contact, code, address=address, at=at)
    async with in_transaction():
        await Session.filter(id=caller.session_id).update(proved_at=at)
        await audit.record(caller.actor, "customer.proved_self", ids.public("cus", customer.id), address=address)
    return at + _lasts()


async def check_self_proved(caller: Caller, *, at: datetime) -> Customer:
    """The account of whoever proved themselves not long ago in this session. Raises `ProofRequired`.

    Always by the row, never by a copy: it is asked seldom, and must be right.
    """
    session = await Session.get_or_none(id=caller.session_id) if caller.session_id else None
    customer = await Customer.get_or_none(id=caller.customer_id, registered_at__isnull=False)
    if customer is None or session is None or session.proved_at is None or session.proved_at <= at - _lasts():
        raise ProofRequired
    return customer


def _lasts() -> timedelta:
    return timedelta(seconds=settings.get().customer_proof_s)


def _contact(customer: Customer) -> Contact:
    """Where the code goes: a proved contact before one that was only written down, the e-mail address first."""
    known = [
        (customer.email_proved_at, Contact(ContactKind.EMAIL, customer.email) if customer.email else None),
        (customer.phone_proved_at, Contact(ContactKind.PHONE, customer.phone) if customer.phone else None),
    ]
    found = [contact for proved_at, contact in sorted(known, key=lambda one: one[0] is None) if contact]
    if not found or customer.registered_at is None:
        raise ContactUnknown
    return found[0]
