"""Guests: customers without an account, known by their session."""

from datetime import datetime

from backend.domain.accounts.callers import Caller
from backend.domain.accounts.models import Customer
from backend.domain.accounts.service.sessions import Opened, open_for_guest


async def ensure_guest(
    caller: Caller, *, at: datetime, locale: str = "zh-CN", address: str = "", user_agent: str = ""
) -> Opened | None:
    """A guest customer and session for somebody unknown, in the caller's transaction.

    None when the caller is a customer already: `caller.customer_id` is the owner then. The door sets the
    cookie from the result (`Context.opened`).
    """
    if caller.customer_id is not None:
        return None
    guest = Customer(locale=locale, created_at=at)
    return await open_for_guest(guest, at=at, address=address, user_agent=user_agent)
