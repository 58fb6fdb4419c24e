"""Authenticators, custom roles and invitations for tests."""

import base64
import re
from datetime import datetime, timedelta

from backend.core import clock, crypto, ids, keys
from backend.domain.accounts import access, totp
from backend.domain.accounts.models import CustomRole, SecondFactor, Staff, StaffInvitation
from backend.domain.accounts.permissions import Permission, Role
from backend.domain.accounts.sealing import key_binding
from backend.domain.notifications.models import Message
from tests.make import accounts
from tests.make.vault import bind_keys


async def authenticator(person: Staff, *, at: datetime | None = None) -> bytes:
    """Give somebody an authenticator; returns its secret."""
    bind_keys()
    secret = totp.new_secret()
    row = SecondFactor(staff_id=person.id, confirmed_at=at or clock.now())
    sealed = await keys.provider().wrap(secret, key_binding(row.id))
    row.kek_id, row.sealed = sealed.kek_id, sealed.sealed
    await row.save()
    return secret


def code_of(secret: bytes, *, at: datetime | None = None, later: int = 0) -> str:
    """What the authenticator shows, `later` steps from now."""
    return totp.code(secret, totp.step_of(at or clock.now()) + later)


async def role_with(*allowed: Permission, name: str = "Night shift") -> CustomRole:
    """A role of the shop's own."""
    return await CustomRole.create(name=name, permissions=[one.value for one in allowed])


async def staff_with(role: CustomRole) -> Staff:
    """Somebody with that role."""
    person = await accounts.staff()
    person.role, person.custom_role_id = None, role.id
    await person.save()
    return person


async def invitation(by: Staff) -> tuple[StaffInvitation, str]:
    """An open invitation to somebody new, and what its link holds."""
    token = crypto.token()
    row = await StaffInvitation.create(
        email=f"{ids.new().hex}@shop.example",
        role=Role.SUPPORT,
        token_hash=access.digest(token),
        invited_by_id=by.id,
        expires_at=clock.now() + timedelta(hours=72),
    )
    return row, token


def typed_in(secret: str) -> bytes:
    """The secret behind what one types into an app."""
    return base64.b32decode(secret)


async def world(size: int) -> None:
    """`size` more of everything about people."""
    for _ in range(size):
        role = await role_with(Permission.ORDERS_READ, name=crypto.token(12))
        await authenticator(await staff_with(role))
        await invitation(await accounts.staff())


async def message_text(template: str) -> str:
    """The latest message of a kind."""
    message = await Message.filter(template=template).order_by("-id").first()
    assert message is not None
    return message.body


async def code_sent(template: str) -> str:
    """The six digits in it."""
    found = re.search(r"(?<!\d)\d{6}(?!\d)", await message_text(template))
    assert found is not None
    return found[0]


async def invitation_token() -> str:
    """What the latest invitation's link holds behind its hash."""
    return re.findall(r"#([\w-]+)", await message_text("staff_invitation"))[0]
