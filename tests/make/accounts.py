"""Customers, staff and sessions for tests."""

from datetime import datetime
from itertools import count

from tortoise.transactions import in_transaction

from backend.core import clock
from backend.domain.accounts import passwords
from backend.domain.accounts.models import Customer, Staff
from backend.domain.accounts.permissions import Role
from backend.domain.accounts.service import Opened
from backend.domain.accounts.service.sessions import open_session

PASSWORD = "correct horse battery"
_number = count(1)


async def customer(
    *, email: str | None = None, phone: str | None = None, at: datetime | None = None, password: str = PASSWORD
) -> Customer:
    """Somebody with an account."""
    if email is None and phone is None:
        email = f"buyer{next(_number)}@example.com"
    moment = at or clock.now()
    return await Customer.create(
        email=email,
        phone=phone,
        password_hash=await passwords.hash(password),
        display_name="Lin",
        registered_at=moment,
        created_at=moment,
    )


async def guest() -> Customer:
    """Somebody without an account."""
    return await Customer.create()


async def staff(role: Role = Role.OWNER, *, email: str | None = None, active: bool = True) -> Staff:
    """Somebody who works for the shop."""
    return await Staff.create(
        email=email or f"staff{next(_number)}@shop.example",
        name=f"{role.title()} {next(_number)}",
        password_hash=await passwords.hash(PASSWORD),
        role=role,
        active=active,
    )


async def session(person: Customer | Staff, *, at: datetime | None = None) -> Opened:
    """An open session of theirs."""
    async with in_transaction():
        return await open_session(person, at=at or clock.now(), address="127.0.0.1")
