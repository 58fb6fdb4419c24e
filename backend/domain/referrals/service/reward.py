"""What an invited person's order comes to: noted, rewarded once, and taken back when it goes back."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from uuid import UUID, uuid5

from tortoise.transactions import in_transaction

from backend.core import database
from backend.core.money import Money
from backend.domain.coupons import service as coupons
from backend.domain.promotions import service as promotions
from backend.domain.promotions.allowances import Claim, budget_of, charged
from backend.domain.promotions.errors import AllowanceSpent
from backend.domain.promotions.states import AllowanceOwner, AllowanceScope
from backend.domain.referrals.models import Referral, ReferralProgram
from backend.domain.referrals.states import CERTAIN, ReferralRefusal, ReferralState, Signal
from backend.domain.wallet import service as wallet

_BUDGET = "SELECT id AS campaign_id, budget_uses AS most_uses, budget_minor AS most_minor FROM campaign WHERE id = $1"
_EPOCH_DAYS = 719_163  # days before 1970-01-01 in the calendar that `date.toordinal` counts


async def note_bought(
    id: UUID, order_id: UUID, *, paid_at: datetime, signals: Iterable[Signal], at: datetime
) -> ReferralState:
    """Their first order is paid. Who has a phone or an address in common with the inviter is the inviter.

    A device, a payer or a network in common is for a person to judge. Returns what became of it.
    """
    async with in_transaction():
        row = await Referral.select_for_update().get(id=id)
        if row.state is not ReferralState.JOINED:
            return row.state
        program = await ReferralProgram.get(id=row.program_id)
        found = sorted(set(signals))
        row.signals = [one.value for one in found]
        if CERTAIN & set(found):
            row.state, row.refused, row.closed_at = ReferralState.REFUSED, ReferralRefusal.SELF, at
        else:
            row.state = ReferralState.REVIEW if found else ReferralState.BOUGHT
        row.order_id, row.bought_at = order_id, paid_at
        row.due_at = paid_at + timedelta(days=program.wait_days)
        await row.save(update_fields=["signals", "state", "refused", "closed_at", "order_id", "bought_at", "due_at"])
        return row.state


async def note_gone(id: UUID, *, at: datetime) -> None:
    """The order went back before the reward: the next one may count."""
    async with in_transaction():
        row = await Referral.select_for_update().get(id=id)
        if row.state not in (ReferralState.BOUGHT, ReferralState.REVIEW):
            return
        row.state, row.order_id, row.bought_at, row.due_at = ReferralState.JOINED, None, None, None
        await row.save(update_fields=["state", "order_id", "bought_at", "due_at"])


async def pay_reward(id: UUID, *, at: datetime) -> bool:
    """Reward inviter and invited, once however often it is asked; False when there was nothing to do.

    An inviter who was rewarded as often as one may be gets nothing, the invited what they were told. A budget that is
    used up, the programme's or its campaign's, rewards nobody. A coupon that is paused or over by then is not given;
    what is money is.
    """
    async with in_transaction():
        row = await Referral.select_for_update().get(id=id)
        if row.state is not ReferralState.BOUGHT or row.due_at is None or row.due_at > at:
            return False
        program = await ReferralProgram.get(id=row.program_id)
        may = await _may_have(row, program, at)
        inviter_minor = program.inviter_minor if may else 0
        claims = await _claims(program, inviter_minor + program.friend_minor)
        try:
            async with in_transaction():
                await promotions.hold(row.id, claims, at=at)
        except AllowanceSpent:
            row.state, row.refused, row.closed_at = ReferralState.REFUSED, ReferralRefusal.BUDGET, at
            await promotions.give_back(row.id, at=at)
            await row.save(update_fields=["state", "refused", "closed_at"])
            return False
        await promotions.use(row.id, at=at)
        # Wallets in one order: two who invite each other's friends wait, they do not lock each other out.
        wanted = sorted([(row.inviter_id, inviter_minor, "inviter"), (row.friend_id, program.friend_minor, "friend")])
        given = {
            who: await wallet.reward(
                customer_id, Money(minor, program.currency), program.name_zh, key=f"referral:{row.id}:{who}", at=at
            )
            for customer_id, minor, who in wanted
        }
        row.state, row.rewarded_at = ReferralState.REWARDED, at
        row.inviter_minor, row.friend_minor = given["inviter"], given["friend"]
        coupons_of = {"inviter": program.inviter_coupon_id if may else None, "friend": program.friend_coupon_id}
        for customer_id, _, who in wanted:
            if (coupon_id := coupons_of[who]) is not None:
                issued = await coupons.give(coupon_id, customer_id, key=f"referral:{row.id}:{who}", at=at)
                setattr(row, f"{who}_issued_id", issued)
        await row.save(
            update_fields=[
                "state",
                "rewarded_at",
                "inviter_minor",
                "friend_minor",
                "inviter_issued_id",
                "friend_issued_id",
            ]
        )
    return True


async def take_reward_back(id: UUID, *, at: datetime) -> bool:
    """The order went back after the reward: what is unspent of it goes too, and unused coupons, once.

    What goes is of the budgets again. Where something of it was spent, that much stays used, and the reward counts.
    """
    async with in_transaction():
        row = await Referral.select_for_update().get(id=id)
        if row.state is not ReferralState.REWARDED:
            return False
        program = await ReferralProgram.get(id=row.program_id)
        # Budgets before wallets, as when a reward is paid: nobody locks them the other way round.
        await promotions.give_back_used(row.id, at=at)
        given = sorted([(row.inviter_id, row.inviter_minor, "inviter"), (row.friend_id, row.friend_minor, "friend")])
        spent = row.inviter_minor + row.friend_minor
        for customer_id, minor, who in given:
            spent -= await wallet.take_back(
                customer_id, Money(minor, program.currency), program.name_zh, key=f"referral_back:{row.id}:{who}", at=at
            )
        issued = [one for one in (row.inviter_issued_id, row.friend_issued_id) if one is not None]
        unused = [await coupons.take_back(one, at=at) for one in issued]
        if spent or not all(unused):
            await promotions.keep(row.id, uuid5(row.id, "spent"), spent, at=at)
        row.state, row.closed_at = ReferralState.TAKEN_BACK, at
        await row.save(update_fields=["state", "closed_at"])
    return True


async def _may_have(row: Referral, program: ReferralProgram, at: datetime) -> bool:
    """Whether the inviter is rewarded once more in this period; it is counted when they are."""
    try:
        async with in_transaction():
            await promotions.hold(row.id, [_once(row, program, at)], at=at)
    except AllowanceSpent:
        return False
    return True


def _once(row: Referral, program: ReferralProgram, at: datetime) -> Claim:
    """One of the inviter's rewards of a period, which periods begin all at once for everybody."""
    period = (at.date().toordinal() - _EPOCH_DAYS) // program.period_days
    key = f"customer:{row.inviter_id}:{program.period_days}:{period}"
    return Claim(AllowanceOwner.REFERRAL, program.id, AllowanceScope.PERSON, key, most_uses=program.most_rewards)


async def _claims(program: ReferralProgram, minor: int) -> list[Claim]:
    """What both rewards take of the programme's budget, and of its campaign's."""
    own = Claim(AllowanceOwner.REFERRAL, program.id, AllowanceScope.TOTAL, minor=minor, most_minor=program.budget_minor)
    rows = await database.fetch(_BUDGET, program.campaign_id) if program.campaign_id is not None else []
    budget = budget_of(**rows[0]) if rows else None
    return charged([own], budget, minor)
