"""Inviting friends over HTTP: both are rewarded once, nobody invites themselves, and what goes back is taken back."""

import asyncio
from datetime import timedelta
from typing import Any

from backend.core import clock, ids
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.models import Customer, Session
from backend.domain.catalog.models import Variant
from backend.domain.growth import service as growth
from backend.domain.orders.models import Order, OrderUnit
from backend.domain.payments import service as payments
from backend.domain.promotions.models import Allowance
from backend.domain.referrals import service
from backend.domain.referrals.models import Referral, ReferralProgram
from backend.domain.referrals.states import ReferralState
from backend.domain.wallet.balances import balance_of
from backend.domain.wallet.models import WalletCredit
from tests.api.conftest import Client
from tests.make import accounts, catalog, orders, paid, referrals, vault
from tests.make.outbox import drain

OFFER = "{ invitationOffer { id name inviterReward { amount } friendReward { amount } } }"
MAKE = """mutation ($id: ID!) { makeInvitation(programId: $id) { __typename ... on UserError { code }
  ... on MyInvitation { code link joined rewarded earned { amount } } } }"""
SEEN = "query ($code: String!) { invitation(code: $code) { open isYours accepted inviter offer { name } } }"
ACCEPT = """mutation ($code: String!) { acceptInvitation(code: $code) { __typename ... on UserError { code }
  ... on ReceivedInvitation { accepted } } }"""
FRIENDS = "{ invitedFriends { edges { node { label state reward { amount } dueAt } } } }"
REVIEW = """{ referrals(state: REVIEW) { edges { node { id signals friendMasked orderId } } } }"""
DECIDE = """mutation ($id: ID!, $approved: Boolean!) {
  decideReferral(id: $id, approved: $approved, reason: "Looked at") {
  __typename ... on UserError { code } ... on Referral { state refused } } }"""


async def has(who: Caller) -> int:
    assert who.customer_id is not None
    return (await balance_of(who.customer_id, "CNY")).available_minor


async def goods() -> Variant:
    variant = await catalog.variant(price=2000)
    await vault.batch(variant, codes=20)
    return variant


async def bought(friend: Caller, variant: Variant) -> Order:
    order = await paid.delivered([(variant, 1)], by=friend)
    return await Order.get(id=order.id)


async def refunded(order: Order) -> None:
    units = await OrderUnit.filter(order_id=order.id)
    from tortoise.transactions import in_transaction

    async with in_transaction():
        locked = await Order.select_for_update().get(id=order.id)
        await payments.give_back(locked, {unit.id: unit.paid_minor for unit in units}, reason="tests", at=clock.now())


async def state_of(referral: Referral) -> ReferralState:
    return (await Referral.get(id=referral.id)).state


async def test_both_are_rewarded_once_when_the_order_was_kept(db: str) -> None:
    variant, program = await goods(), await referrals.program()
    inviter, friend, referral = await referrals.invited(program)
    await bought(friend, variant)
    later = clock.now() + timedelta(days=8)

    assert await growth.follow_invitations(at=clock.now()) == 1
    assert (await state_of(referral), await has(inviter)) == (ReferralState.BOUGHT, 0)
    # However many look at once, and however often.
    await asyncio.gather(*(growth.follow_invitations(at=later) for _ in range(8)))
    assert await growth.follow_invitations(at=later) == 0

    assert (await has(inviter), await has(friend)) == (500, 300)
    assert await WalletCredit.all().count() == 2
    row = await Referral.get(id=referral.id)
    assert (row.state, row.inviter_minor, row.friend_minor) == (ReferralState.REWARDED, 500, 300)
    # The second order brings nothing more.
    await bought(friend, variant)
    assert await growth.follow_invitations(at=later) == 0


async def test_an_order_that_goes_back_brings_nothing_and_the_next_one_may(db: str) -> None:
    variant, program = await goods(), await referrals.program()
    inviter, friend, referral = await referrals.invited(program)
    order = await bought(friend, variant)
    await growth.follow_invitations(at=clock.now())
    await refunded(order)
    later = clock.now() + timedelta(days=8)

    await growth.follow_invitations(at=later)
    assert (await state_of(referral), await has(inviter), await has(friend)) == (ReferralState.JOINED, 0, 0)
    await bought(friend, variant)
    await growth.follow_invitations(at=clock.now())
    await growth.follow_invitations(at=later)
    assert (await has(inviter), await has(friend)) == (500, 300)


async def test_a_reward_is_taken_back_as_far_as_it_is_unspent(db: str) -> None:
    variant, program = await goods(), await referrals.program(wait_days=0)
    inviter, friend, referral = await referrals.invited(program)
    order = await bought(friend, variant)
    await growth.follow_invitations(at=clock.now())
    await growth.follow_invitations(at=clock.now())
    assert (await has(inviter), await has(friend)) == (500, 300)
    # The inviter spent most of it.
    assert inviter.customer_id is not None
    await spend(inviter, 400)

    await refunded(order)
    await growth.follow_invitations(at=clock.now())
    assert (await state_of(referral), await has(inviter), await has(friend)) == (ReferralState.TAKEN_BACK, 0, 0)
    assert await growth.follow_invitations(at=clock.now()) == 0


async def spend(who: Caller, minor: int) -> None:
    from backend.domain.ledger import service as ledger
    from backend.domain.ledger.values import Posting
    from backend.domain.wallet.balances import account_of

    assert who.customer_id is not None
    await ledger.post(
        f"tests:{ids.new()}",
        [Posting(account_of(who.customer_id), minor), Posting("revenue:goods", -minor)],
        currency="CNY",
        at=clock.now(),
        kind="tests",
        facts={},
    )


async def test_nobody_invites_themselves(web: Client) -> None:
    variant, program = await goods(), await referrals.program(wait_days=0)
    inviter = await orders.customer()
    me = await Customer.get(id=inviter.customer_id)
    await web.wear(me)
    own = (await web.shop(MAKE, id=ids.public("rpg", program.id)))["makeInvitation"]
    assert (own["joined"], own["earned"]) == (0, {"amount": "0.00"})
    assert own["link"].endswith(f"/i/{own['code']}")
    assert (await web.shop(ACCEPT, code=own["code"]))["acceptInvitation"]["code"] == "OWN_INVITATION"
    assert (await web.shop(SEEN, code=own["code"]))["invitation"]["isYours"] is True

    # Another account, the inviter's e-mail address on the order: the same person.
    _, friend, referral = await referrals.invited(program, by=inviter)
    order = await orders.placed([(variant, 1)], by=friend, email=me.email)
    await settle(order)
    await growth.follow_invitations(at=clock.now())
    row = await Referral.get(id=referral.id)
    assert (row.state, row.refused, row.signals) == (ReferralState.REFUSED, "SELF", ["EMAIL"])
    assert (await has(inviter), await has(friend)) == (0, 0)


async def settle(order: Order) -> None:
    from backend.domain.inventory import service as inventory
    from backend.domain.orders import service as order_service

    await inventory.consume(order.id, clock.now())
    await order_service.mark_paid(order.id, payment_id=None, at=clock.now())
    await drain()


async def test_a_network_in_common_is_for_a_person_to_judge(web: Client) -> None:
    variant, program = await goods(), await referrals.program(wait_days=0)
    pairs = [await referrals.invited(program) for _ in range(2)]
    for inviter, friend, _ in pairs:
        for who in (inviter, friend):
            await accounts.session(await Customer.get(id=who.customer_id))
            await Session.filter(customer_id=who.customer_id).update(
                address="203.0.113.7", user_agent=str(who.customer_id)
            )
        await bought(friend, variant)
    await growth.follow_invitations(at=clock.now())
    assert await growth.follow_invitations(at=clock.now()) == 0
    assert [await has(inviter) for inviter, _, _ in pairs] == [0, 0]

    await web.wear(await accounts.staff())
    waiting = [edge["node"] for edge in (await web.office(REVIEW))["referrals"]["edges"]]
    assert [one["signals"] for one in waiting] == [["ADDRESS"], ["ADDRESS"]]
    good, bad = (ids.public("rfl", referral.id) for _, _, referral in pairs)
    assert (await web.office(DECIDE, id=good, approved=True))["decideReferral"]["state"] == "BOUGHT"
    no = (await web.office(DECIDE, id=bad, approved=False))["decideReferral"]
    assert (no["state"], no["refused"]) == ("REFUSED", "STAFF")
    assert (await web.office(DECIDE, id=bad, approved=True))["decideReferral"]["code"] == "REFERRAL_DECIDED"
    await growth.follow_invitations(at=clock.now())
    assert [await has(inviter) for inviter, _, _ in pairs] == [500, 0]


async def test_a_payer_in_common_is_for_a_person_to_judge_too(db: str) -> None:
    variant, program = await goods(), await referrals.program(wait_days=0)
    inviter, friend, referral = await referrals.invited(program)
    await bought(inviter, variant)
    await bought(friend, variant)
    await Order.all().update(payer_key="payer:of-both")
    await growth.follow_invitations(at=clock.now())
    row = await Referral.get(id=referral.id)
    assert (row.state, row.signals) == (ReferralState.REVIEW, ["PAYER"])
    assert (await has(inviter), await has(friend)) == (0, 0)


async def test_rewards_end_at_their_limit_and_at_their_budget(db: str) -> None:
    variant = await goods()
    program = await referrals.program(wait_days=0, most_rewards=2, budget_minor=2 * 800 + 300 + 100)
    inviter = await orders.customer()
    friends = [(await referrals.invited(program, by=inviter))[1] for _ in range(4)]
    for friend in friends:
        await bought(friend, variant)
    await growth.follow_invitations(at=clock.now())
    await asyncio.gather(*(growth.follow_invitations(at=clock.now()) for _ in range(4)))

    # Two in full, one for the invited alone, and then the budget is used up.
    assert await has(inviter) == 1000
    assert sorted([await has(friend) for friend in friends]) == [0, 300, 300, 300]
    total = await Allowance.get(owner_id=program.id, scope="TOTAL")
    assert (total.used_minor, total.held_minor) == (1900, 0)
    assert await Referral.filter(state=ReferralState.REFUSED, refused="BUDGET").count() == 1


async def test_who_was_invited_and_what_one_sees_of_it(web: Client) -> None:
    program = await referrals.program()
    inviter = await orders.customer()
    made = await service.make_invitation(program.id, inviter.customer_id, at=clock.now())  # type: ignore[arg-type]
    assert (await web.shop(ACCEPT, code=made.code))["acceptInvitation"]["code"] == "ACCOUNT_NEEDED"
    seen = (await web.shop(SEEN, code=made.code.lower()))["invitation"]
    assert (seen["open"], seen["accepted"]) == (True, False)

    friend = await orders.customer()
    await web.wear(await Customer.get(id=friend.customer_id))
    both: list[Any] = await asyncio.gather(*(web.shop(ACCEPT, code=made.code) for _ in range(2)))
    assert [one["acceptInvitation"] for one in both] == [{"__typename": "ReceivedInvitation", "accepted": True}] * 2
    assert await Referral.all().count() == 1
    other = await service.make_invitation(program.id, (await orders.customer()).customer_id, at=clock.now())  # type: ignore[arg-type]
    assert (await web.shop(ACCEPT, code=other.code))["acceptInvitation"]["code"] == "ALREADY_INVITED"

    old = await orders.customer()
    await bought(old, await goods())
    await web.wear(await Customer.get(id=old.customer_id))
    assert (await web.shop(ACCEPT, code=made.code))["acceptInvitation"]["code"] == "NOT_NEW_HERE"
    await ReferralProgram.filter(id=program.id).update(state="PAUSED")
    assert (await web.shop(ACCEPT, code=made.code))["acceptInvitation"]["code"] == "INVITATION_UNKNOWN"
    assert (await web.shop(OFFER))["invitationOffer"] is None
    assert await Referral.all().count() == 1

    await ReferralProgram.filter(id=program.id).update(state="LIVE")
    await web.wear(await Customer.get(id=inviter.customer_id))
    (one,) = (await web.shop(FRIENDS))["invitedFriends"]["edges"]
    assert one["node"] == {"label": "", "state": "JOINED", "reward": {"amount": "0.00"}, "dueAt": None}
