"""What the seeded shop gives to whoever brings a friend, and three friends who came by one customer's link."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from backend.core import database
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.models import Customer, Staff
from backend.domain.coupons.models import Coupon
from backend.domain.referrals import service as referrals
from backend.domain.referrals.drafts import ProgramDraft
from backend.domain.referrals.models import ReferralProgram
from backend.seed.ids import Ids
from backend.seed.people import CUSTOMER

_DAY = timedelta(days=1)
_SINCE = 30 * _DAY
# Their phone numbers end so; the last has bought nothing yet.
_FRIENDS = ((1, "周舟"), (2, "苏念"), (3, "林一凡"))
# The newest order of a guest in a span of time that counts: the guest becomes the friend, who came an hour before.
_BOUGHT = """
SELECT o.id, o.customer_id, o.placed_at, o.paid_at FROM "order" o
JOIN customer c ON c.id = o.customer_id AND c.registered_at IS NULL
WHERE o.state = 'DELIVERED' AND o.partner_id IS NULL AND o.currency = $1 AND o.total_minor >= $2
    AND o.paid_at > $3 AND o.paid_at < $4 AND NOT EXISTS (SELECT FROM refund WHERE refund.order_id = o.id)
ORDER BY o.paid_at DESC, o.id LIMIT 1
"""
_NO_GUEST = """UPDATE "order" SET facts = facts || '{"guest": false}'::jsonb WHERE id = $1"""


async def write_invitations(marketer: Staff, thanks: Coupon, *, at: datetime, ids: Ids) -> None:
    """A programme that gives the inviter money and a coupon, and the friend money, and what came of it; in the open
    transaction.
    """
    caller = Caller(staff_id=marketer.id, role=marketer.role)
    draft = ProgramDraft(
        name_zh="邀请好友，各得好礼",
        name_en="Bring a friend, both gain",
        currency="CNY",
        inviter_minor=5_00,
        friend_minor=8_00,
        inviter_coupon_id=thanks.id,
        friend_coupon_id=None,
        least_minor=20_00,
        wait_days=7,
        back_days=30,
        most_rewards=10,
        period_days=30,
        budget_minor=5_000_00,
        starts_at=at - _SINCE,
        ends_at=at + 60 * _DAY,
    )
    program = await referrals.save_program(None, 0, draft, caller=caller, address=None, at=at)
    inviter = await Customer.get_or_none(email=CUSTOMER[1], registered_at__isnull=False)
    if inviter is not None:
        await _bring(program, inviter, at, ids)


async def _bring(program: ReferralProgram, inviter: Customer, at: datetime, ids: Ids) -> None:
    """One friend for whom the reward came, one for whom it is on its way, and one who has bought nothing yet."""
    invitation = await referrals.make_invitation(program.id, inviter.id, at=at - _SINCE)
    waited = at - program.wait_days * _DAY
    for friend, span in zip(_FRIENDS, ((at - _SINCE, waited), (waited, at)), strict=False):
        for order in await database.fetch(_BOUGHT, program.currency, program.least_minor, *span):
            came = await _register(order["customer_id"], friend, order, inviter)
            row = await referrals.accept_invitation(invitation.code, order["customer_id"], bought=False, at=came)
            await referrals.note_bought(row.id, order["id"], paid_at=order["paid_at"], signals=(), at=order["paid_at"])
            await referrals.pay_reward(row.id, at=at)
    last = at - timedelta(hours=20)
    number, name = _FRIENDS[-1]
    newcomer = await Customer.create(
        id=ids.at(last), phone=_phone(number), display_name=name, registered_at=last, created_at=last
    )
    await referrals.accept_invitation(invitation.code, newcomer.id, bought=False, at=last)


async def _register(guest_id: UUID, friend: tuple[int, str], order: dict[str, Any], inviter: Customer) -> datetime:
    """Give the guest the account that the friend made before the order; returns when."""
    number, name = friend
    came: datetime = order["placed_at"] - timedelta(hours=1)
    await Customer.filter(id=guest_id).update(
        phone=_phone(number), display_name=name, locale=inviter.locale, registered_at=came, created_at=came
    )
    await database.execute(_NO_GUEST, order["id"])
    return came


def _phone(number: int) -> str:
    return f"+8619913{number:06d}"
