"""Inviting, and being invited."""

import secrets
from datetime import datetime
from uuid import UUID

from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from backend.core import database, ids
from backend.domain.referrals.errors import (
    AlreadyInvited,
    InvitationUnknown,
    NotNewHere,
    OwnInvitation,
    ReferralProgramUnknown,
)
from backend.domain.referrals.models import Invitation, Referral, ReferralProgram
from backend.domain.referrals.states import ReferralProgramState

# No two that look alike; 50 bits are not guessed, and a guess would only reward somebody.
_LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
_LENGTH = 10
_MAKE = """
INSERT INTO invitation (id, program_id, customer_id, code, created_at) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (program_id, customer_id) DO NOTHING
"""


async def make_invitation(program_id: UUID, customer_id: UUID, *, at: datetime) -> Invitation:
    """The customer's link of a programme, made at first asking. Raises `ReferralProgramUnknown`."""
    if not await _live(program_id, at):
        raise ReferralProgramUnknown
    code = "".join(secrets.choice(_LETTERS) for _ in range(_LENGTH))
    await database.execute(_MAKE, ids.new(), program_id, customer_id, code, at)
    return await Invitation.get(program_id=program_id, customer_id=customer_id)


async def accept_invitation(code: str, customer_id: UUID, *, bought: bool, at: datetime) -> Referral:
    """Somebody with an account came by an invitation; the same one again is no error.

    `bought` says whether they have paid for anything yet. Raises `InvitationUnknown`, `OwnInvitation`, `NotNewHere`,
    `AlreadyInvited`.
    """
    invitation = await Invitation.get_or_none(code=code.strip().upper()[:16].replace("\0", ""))
    if invitation is None or not await _live(invitation.program_id, at):
        raise InvitationUnknown
    if invitation.customer_id == customer_id:
        raise OwnInvitation
    known = await Referral.get_or_none(friend_id=customer_id)
    if known is not None:
        return _same(known, invitation)
    if bought:
        raise NotNewHere
    try:
        async with in_transaction():
            return await Referral.create(
                program_id=invitation.program_id,
                invitation_id=invitation.id,
                inviter_id=invitation.customer_id,
                friend_id=customer_id,
                joined_at=at,
            )
    except IntegrityError:
        # Accepted twice at once.
        return _same(await Referral.get(friend_id=customer_id), invitation)


def _same(known: Referral, invitation: Invitation) -> Referral:
    if known.invitation_id != invitation.id:
        raise AlreadyInvited
    return known


async def _live(program_id: UUID, at: datetime) -> bool:
    return await ReferralProgram.exists(
        id=program_id, state=ReferralProgramState.LIVE, starts_at__lte=at, ends_at__gt=at
    )
