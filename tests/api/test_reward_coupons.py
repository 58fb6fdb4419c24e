"""Coupons as rewards of invitations: given once with the money or without it, taken back unused."""

import asyncio
from datetime import timedelta
from typing import Any

from backend.core import clock, ids
from backend.domain.coupons.models import Coupon, IssuedCoupon
from backend.domain.coupons.states import CouponKind, CouponState, IssuedState
from backend.domain.growth import service as growth
from backend.domain.notifications.models import Message
from backend.domain.referrals.models import Referral, ReferralProgram
from backend.domain.referrals.states import ReferralState
from tests.api.conftest import Client
from tests.api.test_referrals import bought, goods, has, refunded
from tests.make import accounts, coupons, referrals

OFFER = "{ invitationOffer { inviterReward { amount } inviterCoupon { headline } friendCoupon { headline } } }"
ADD = """mutation ($input: ReferralProgramInput!) { addReferralProgram(input: $input) {
  __typename ... on UserError { code path }
  ... on ReferralProgram { id inviterCoupon { id } friendCoupon { id } } } }"""


def asked(**said: Any) -> dict[str, Any]:
    def nothing() -> dict[str, str]:
        return {"amount": "0", "currency": "CNY"}

    now = clock.now()
    return {
        "names": {"zhCn": "邀请有礼", "en": "Invite a friend"},
        "inviterReward": nothing(),
        "friendReward": nothing(),
        "leastOrder": nothing(),
        "startsAt": now.isoformat(),
        "endsAt": (now + timedelta(days=9)).isoformat(),
        **said,
    }


async def owned(who: Any) -> list[IssuedCoupon]:
    return await IssuedCoupon.filter(customer_id=who.customer_id)


async def test_both_get_their_coupons_once_and_lose_what_is_unused_with_the_order(db: str) -> None:
    variant, mine, theirs = await goods(), await coupons.coupon(CouponKind.SENT), await coupons.coupon(CouponKind.SENT)
    program = await referrals.program(
        wait_days=0, inviter_minor=0, inviter_coupon_id=mine.id, friend_coupon_id=theirs.id
    )
    inviter, friend, referral = await referrals.invited(program)
    order = await bought(friend, variant)
    await growth.follow_invitations(at=clock.now())
    await asyncio.gather(*(growth.follow_invitations(at=clock.now()) for _ in range(6)))

    (first,), (second,) = await owned(inviter), await owned(friend)
    assert (first.coupon_id, second.coupon_id, first.state) == (mine.id, theirs.id, IssuedState.FREE)
    assert (await has(inviter), await has(friend)) == (0, 300)
    row = await Referral.get(id=referral.id)
    assert (row.inviter_issued_id, row.friend_issued_id) == (first.id, second.id)
    assert await Message.filter(template="coupon_sent").count() == 2

    # The friend used theirs: what is used stays used.
    await IssuedCoupon.filter(id=second.id).update(state=IssuedState.USED)
    await refunded(order)
    await growth.follow_invitations(at=clock.now())
    assert (await Referral.get(id=referral.id)).state is ReferralState.TAKEN_BACK
    assert [(await IssuedCoupon.get(id=one.id)).state for one in (first, second)] == [
        IssuedState.REVOKED,
        IssuedState.USED,
    ]


async def test_a_coupon_that_is_over_by_then_keeps_no_money_back(db: str) -> None:
    variant, given = await goods(), await coupons.coupon(CouponKind.SENT)
    program = await referrals.program(wait_days=0, inviter_coupon_id=given.id)
    inviter, friend, referral = await referrals.invited(program)
    await bought(friend, variant)
    await Coupon.filter(id=given.id).update(state=CouponState.PAUSED)
    for _ in range(2):
        await growth.follow_invitations(at=clock.now())
    assert (await Referral.get(id=referral.id)).state is ReferralState.REWARDED
    assert (await has(inviter), await has(friend), await owned(inviter)) == (500, 300, [])


async def test_only_what_the_shop_sends_is_a_reward(web: Client) -> None:
    sent, claimed = await coupons.coupon(CouponKind.SENT), await coupons.coupon(CouponKind.CLAIM)
    await web.wear(await accounts.staff())
    for wrong in (ids.public("cpn", claimed.id), ids.public("cpn", ids.new()), "nonsense"):
        answer = (await web.office(ADD, input=asked(friendCouponId=wrong)))["addReferralProgram"]
        assert (answer["code"], answer["path"]) == ("INVALID_INPUT", ["input", "friendCouponId"])
    assert (await web.office(ADD, input=asked()))["addReferralProgram"]["path"] == ["input", "inviterReward"]
    assert not await ReferralProgram.exists()

    name = ids.public("cpn", sent.id)
    made = (await web.office(ADD, input=asked(friendCouponId=name)))["addReferralProgram"]
    assert (made["inviterCoupon"], made["friendCoupon"]) == (None, {"id": name})
    offer = (await web.shop(OFFER))["invitationOffer"]
    assert (offer["inviterCoupon"], offer["friendCoupon"]["headline"]) == (None, "¥5 off")
