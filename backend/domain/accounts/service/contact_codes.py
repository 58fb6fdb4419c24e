"""Codes that prove a contact: to log in or register with it, and to set a new password."""

from datetime import datetime

from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from backend.core.refusals import InvalidInput
from backend.domain.accounts import contacts, passwords
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.contacts import Contact
from backend.domain.accounts.errors import WrongCode
from backend.domain.accounts.models import Customer
from backend.domain.accounts.proofs import CodeSent
from backend.domain.accounts.service import codes_to_contacts as codes
from backend.domain.accounts.service import joining, new_device, sessions
from backend.domain.accounts.service.sessions import Opened

_LOG_IN, _RESET = b"log in", b"reset password"


async def request_login_code(login: str, *, locale: str, address: str, at: datetime) -> CodeSent:
    """Send a code to log in with, or to register with who has no account yet.

    Raises `InvalidInput`, `TooManyAttempts`.
    """
    contact = _contact(login)
    await codes.count_request(contact, address, at)
    return await codes.send(_LOG_IN, contact, "login_code", locale=locale, at=at)


async def request_password_reset(login: str, *, locale: str, address: str, at: datetime) -> CodeSent:
    """Send a code to set a new password with; who has no account is told so, in the message alone.

    Whoever asks gets the same answer in the same time either way. Raises `InvalidInput`, `TooManyAttempts`.
    """
    contact = _contact(login)
    await codes.count_request(contact, address, at)
    known = await _account(contact) is not None
    return await codes.send(_RESET, contact, "password_reset" if known else "no_account", locale=locale, at=at)


async def log_in_with_code(
    caller: Caller, login: str, code: str, *, locale: str, address: str, user_agent: str, at: datetime
) -> Opened:
    """Log in with a contact that was proved; the first time opens the account.

    What this browser bought as a guest moves along. Raises `InvalidInput`, `WrongCode`, `TooManyAttempts`.
    """
    contact = _contact(login)
    await codes.confirm(_LOG_IN, contact, code, address=address, at=at)
    return await enter(caller, contact, locale=locale, address=address, user_agent=user_agent, at=at)


async def enter(
    caller: Caller, contact: Contact, *, locale: str, address: str, user_agent: str, at: datetime
) -> Opened:
    """Log in, or register, whoever has just proved that the contact is theirs."""
    try:
        return await _enter(caller, contact, locale=locale, address=address, user_agent=user_agent, at=at)
    except IntegrityError:
        # Somebody registered with it at this very moment: it is their account.
        return await _enter(caller, contact, locale=locale, address=address, user_agent=user_agent, at=at)


async def reset_password(
    caller: Caller, login: str, code: str, password: str, *, address: str, user_agent: str, at: datetime
) -> Opened:
    """Set a new password for the account of a proved contact, end all its sessions, and log in.

    Raises `InvalidInput`, `WrongCode` (also when there is no account), `TooManyAttempts`.
    """
    contact = _contact(login)
    passwords.check(password)
    # Hashed whether the code is right or not: the time tells nothing.
    hashed = await passwords.hash(password)
    await codes.confirm(_RESET, contact, code, address=address, at=at)
    async with in_transaction():
        customer = await _account(contact, lock=True)
        if customer is None:
            raise WrongCode(path=["input", "code"])
        customer.password_hash = hashed
        await customer.save(update_fields=["password_hash", *codes.mark_proved(customer, contact.kind, at)])
        ended = await sessions.revoke(at, customer_id=customer.id)
        opened = await _open(customer, caller, ended, address=address, user_agent=user_agent, at=at)
    await sessions.forget(ended)
    return opened


async def _enter(
    caller: Caller, contact: Contact, *, locale: str, address: str, user_agent: str, at: datetime
) -> Opened:
    ended: list[bytes] = []
    async with in_transaction():
        customer = await _account(contact, lock=True)
        if customer is None:
            customer = await _register(caller, contact, locale=locale, at=at)
        elif told := codes.mark_proved(customer, contact.kind, at):
            await customer.save(update_fields=told)
        opened = await _open(customer, caller, ended, address=address, user_agent=user_agent, at=at)
    await sessions.forget(ended)
    return opened


async def _open(
    customer: Customer, caller: Caller, ended: list[bytes], *, address: str, user_agent: str, at: datetime
) -> Opened:
    opened = await sessions.open_session(customer, at=at, address=address, user_agent=user_agent)
    await new_device.tell_of_device(customer, opened.caller.session_id, at=at, address=address, user_agent=user_agent)
    ended += await joining.take_over(caller, opened, at=at)
    return opened


async def _register(caller: Caller, contact: Contact, *, locale: str, at: datetime) -> Customer:
    customer = Customer(created_at=at)
    if caller.is_guest and caller.customer_id is not None:
        guest = await Customer.select_for_update().get_or_none(id=caller.customer_id, registered_at=None)
        customer = guest or customer
    customer.phone = contact.value if contact.kind == "phone" else None
    customer.email = contact.value if contact.kind == "email" else None
    codes.mark_proved(customer, contact.kind, at)
    customer.display_name = contacts.mask(contact.value)
    customer.locale, customer.registered_at = locale, at
    await customer.save()
    return customer


async def _account(contact: Contact, *, lock: bool = False) -> Customer | None:
    accounts = Customer.filter(registered_at__isnull=False, **{contact.kind: contact.value})
    return await (accounts.select_for_update() if lock else accounts).first()


def _contact(login: str) -> Contact:
    contact = contacts.login(login)
    if contact is None:
        raise InvalidInput("BAD_EMAIL" if "@" in login else "BAD_PHONE", path=["input", "login"])
    return contact
