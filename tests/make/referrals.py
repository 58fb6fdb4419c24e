"""Programmes of invitations for tests, and people who were invited."""

from datetime import timedelta
from typing import Any

from backend.core import clock
from backend.domain.accounts.callers import Caller
from backend.domain.referrals import service
from backend.domain.referrals.models import Referral, ReferralProgram
from tests.make import orders

_USUAL: dict[str, Any] = {
    "inviter_minor": 500,
    "friend_minor": 300,
    "least_minor": 0,
    "wait_days": 7,
    "back_days": 30,
    "most_rewards": 10,
    "period_days": 30,
    "budget_minor": None,
}


async def program(**terms: Any) -> ReferralProgram:
    """A programme in CNY, since yesterday and for a month."""
    now = clock.now()
    return await ReferralProgram.create(
        piece="",
        name_zh="邀请有礼",
        name_en="Invite a friend",
        currency="CNY",
        starts_at=now - timedelta(days=1),
        ends_at=now + timedelta(days=30),
        **{**_USUAL, **terms},
    )


async def invited(of: ReferralProgram, *, by: Caller | None = None) -> tuple[Caller, Caller, Referral]:
    """Inviter and invited with accounts, who share nothing, and how far the invited is: JOINED."""
    inviter, friend = by or await orders.customer(), await orders.customer()
    assert inviter.customer_id is not None
    assert friend.customer_id is not None
    made = await service.make_invitation(of.id, inviter.customer_id, at=clock.now())
    joined = await service.accept_invitation(made.code, friend.customer_id, bought=False, at=clock.now())
    return inviter, friend, joined


async def world(size: int, customer: Caller) -> None:
    """A programme by which one has brought some people."""
    made = await program()
    for _ in range(size):
        await invited(made, by=customer)
    for _ in range(size):
        await invited(await program(), by=customer)
