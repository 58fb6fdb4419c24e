"""Opening an account."""

from datetime import datetime

from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from backend.core.refusals import InvalidInput
from backend.domain.accounts import contacts, passwords
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.errors import ContactTaken
from backend.domain.accounts.models import Customer
from backend.domain.accounts.names import LONGEST_NAME
from backend.domain.accounts.service import joining, sessions
from backend.domain.accounts.service.attempts import Attempts
from backend.domain.accounts.service.sessions import Opened


async def register(
    caller: Caller,
    *,
    phone: str | None,
    email: str | None,
    password: str,
    display_name: str | None,
    locale: str,
    at: datetime,
    address: str = "",
    user_agent: str = "",
) -> Opened:
    """Open an account for a phone number, an e-mail address or both, and log in.

    A guest becomes the account: what the guest bought stays theirs. Raises InvalidInput, ContactTaken,
    TooManyAttempts (an address may not find out who has an account by trying).
    """
    number, address_ = _contacts(phone, email)
    name = _name(display_name)
    passwords.check(password)
    attempts = Attempts("register", subject=number or address_ or "", address=address, at=at)
    await attempts.begin()
    password_hash = await passwords.hash(password)
    try:
        async with in_transaction():
            customer = await _account(caller)
            customer.phone, customer.email, customer.password_hash = number, address_, password_hash
            customer.display_name = name or contacts.mask(number or address_ or "")
            customer.locale, customer.registered_at = locale, at
            await customer.save()
            opened = await sessions.open_session(customer, at=at, address=address, user_agent=user_agent)
            ended = await joining.take_over(caller, opened, at=at)
    except IntegrityError as error:
        await attempts.failed()
        raise ContactTaken(path=["input", "phone" if "phone" in str(error) else "email"]) from None
    await sessions.forget(ended)
    await attempts.succeeded()
    return opened


async def _account(caller: Caller) -> Customer:
    if caller.is_guest and caller.customer_id is not None:
        guest = await Customer.select_for_update().get_or_none(id=caller.customer_id, registered_at=None)
        if guest is not None:
            return guest
    return Customer()


def _contacts(phone: str | None, email: str | None) -> tuple[str | None, str | None]:
    if not phone and not email:
        raise InvalidInput("CONTACT_MISSING", path=["input", "email"])
    number = contacts.phone(phone) if phone else None
    if phone and number is None:
        raise InvalidInput("BAD_PHONE", path=["input", "phone"])
    address = contacts.email(email) if email else None
    if email and address is None:
        raise InvalidInput("BAD_EMAIL", path=["input", "email"])
    return number, address


def _name(text: str | None) -> str:
    name = " ".join((text or "").split())
    if len(name) > LONGEST_NAME:
        raise InvalidInput("TOO_LONG", path=["input", "displayName"], maximum=LONGEST_NAME)
    if not name.isprintable():
        raise InvalidInput("BAD_CHARACTER", path=["input", "displayName"])
    return name
