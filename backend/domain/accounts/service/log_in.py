"""A customer comes back."""

from datetime import datetime

from tortoise.transactions import in_transaction

from backend.domain.accounts import contacts, passwords
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.errors import WrongCredentials
from backend.domain.accounts.models import Customer
from backend.domain.accounts.service import joining, new_device, sessions
from backend.domain.accounts.service.attempts import Attempts
from backend.domain.accounts.service.sessions import Opened


async def log_in(
    caller: Caller, login: str, password: str, *, at: datetime, address: str = "", user_agent: str = ""
) -> Opened:
    """Open a session for the account with this phone number or e-mail address and password.

    An unknown login costs the same time and gets the same answer as a wrong password. What this browser
    bought as a guest moves to the account. Raises WrongCredentials, TooManyAttempts.
    """
    contact = contacts.login(login)
    subject = contact.value if contact else login
    attempts = Attempts("login", subject=subject, address=address, at=at, user_agent=user_agent)
    await attempts.begin()
    customer = None
    if contact is not None:
        accounts = Customer.filter(registered_at__isnull=False)
        by_contact = {"phone": accounts.filter(phone=contact.value), "email": accounts.filter(email=contact.value)}
        customer = await by_contact[contact.kind].first()
    stored = customer.password_hash if customer else None
    if not await passwords.matches(stored, password) or customer is None or stored is None:
        await attempts.failed()
        raise WrongCredentials()
    renewed = await passwords.hash(password) if passwords.outdated(stored) else None
    async with in_transaction():
        if renewed is not None:
            await Customer.filter(id=customer.id, password_hash=stored).update(password_hash=renewed)
        opened = await sessions.open_session(customer, at=at, address=address, user_agent=user_agent)
        await new_device.tell_of_device(
            customer, opened.caller.session_id, at=at, address=address, user_agent=user_agent
        )
        ended = await joining.take_over(caller, opened, at=at)
    await sessions.forget(ended)
    await attempts.succeeded()
    return opened
