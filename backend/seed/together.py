"""What the seeded shop sells to groups, and what it gives to whoever brings a friend."""

from datetime import datetime, timedelta

from backend.core import database
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.models import Staff
from backend.domain.coupons.models import Coupon
from backend.domain.group_buys import service as group_buys
from backend.domain.group_buys.drafts import OfferDraft
from backend.domain.referrals import service as referrals
from backend.domain.referrals.drafts import ProgramDraft

_DAY = timedelta(days=1)
# Which goods, how many people, and at how many hundredths of their price.
_GROUPS = (("SLC-AME", 2, 80), ("BRB-365", 3, 85))
_PRICE = """
SELECT v.id, p.channel_id, p.price_minor FROM variant v JOIN channel_price p ON p.variant_id = v.id
JOIN channel c ON c.id = p.channel_id AND NOT c.wholesale WHERE v.sku = $1
"""


async def write_groups(marketer: Staff, *, at: datetime) -> None:
    """Two offers, one for a pair and one for three; in the open transaction."""
    caller = Caller(staff_id=marketer.id, role=marketer.role)
    for sku, size, part in _GROUPS:
        rows = await database.fetch(_PRICE, sku)
        draft = OfferDraft(
            variant_id=rows[0]["id"],
            prices={row["channel_id"]: row["price_minor"] * part // 100 for row in rows},
            size=size,
            hours=24,
            most_groups=500,
            most_a_person=1,
            most_open=2,
            starts_at=at - 2 * _DAY,
            ends_at=at + 30 * _DAY,
        )
        await group_buys.save_offer(None, 0, draft, caller=caller, address=None, at=at)


async def write_invitations(marketer: Staff, thanks: Coupon, *, at: datetime) -> None:
    """A programme that gives the inviter money and a coupon, and the friend money; in the open transaction."""
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
        starts_at=at - 3 * _DAY,
        ends_at=at + 60 * _DAY,
    )
    await referrals.save_program(None, 0, draft, caller=caller, address=None, at=at)
