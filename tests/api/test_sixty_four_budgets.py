"""64 buyers at once who take of one campaign's budget in three ways: it is spent to the cent, and comes back whole."""

from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

import pytest

from backend.core import clock
from backend.core.money import Money
from backend.domain.checkout.errors import PriceChanged
from backend.domain.checkout.requests import PlaceRequest, WantedLine
from backend.domain.flash_sales import live, quick
from backend.domain.flash_sales.models import FlashSale
from backend.domain.flash_sales.queries import sales_by_id
from backend.domain.group_buys.models import GroupOffer
from backend.domain.orders.models import Order
from backend.domain.payments import service as payments
from backend.domain.promotions.errors import AllowanceSpent
from backend.domain.promotions.models import Allowance
from backend.domain.promotions.pricing.rules import Amount
from backend.domain.referrals import service as invitations
from backend.domain.referrals.models import Referral, ReferralProgram
from backend.domain.referrals.states import ReferralState
from backend.domain.wallet.models import WalletCredit
from tests.make import campaigns, catalog, flash, groups, orders, paid, promotions, referrals, vault
from tests.make.at_once import MANY, _wide, many
from tests.make.books import verified
from tests.make.purse import purse

__all__ = ["_wide", "many", "purse"]

pytestmark = [pytest.mark.soak, pytest.mark.xdist_group("sixty-four"), pytest.mark.usefixtures("redis", "purse")]

EACH = 21
# What an order takes: by the rule, by the flash price, by the group's.
RULE, FLASH, GROUP = 300, 200, 100
BUDGET = 4_050
# Invited people, and what one brings both.
PEOPLE, REWARD = 16, 800


def asked(variant: Any, number: int) -> PlaceRequest:
    return PlaceRequest(
        lines=(WantedLine(variant.id, 1),),
        email=f"rule{number}@example.com",
        phone=None,
        expected=Money(1000 - RULE, "CNY"),
        accepts_no_return=True,
        locale="en",
    )


async def test_a_budget_is_exact_for_rules_flash_prices_and_groups_at_once(db: str, many: Any) -> None:
    channel = await catalog.channel()
    ruled, flashed, grouped = [await catalog.variant(price=1000) for _ in range(3)]
    for variant in (ruled, flashed, grouped):
        await vault.batch(variant, codes=MANY, cost=100)
    made = await campaigns.running(
        campaigns.content(
            campaigns.piece(effect=Amount(RULE), variants=[ruled]),
            campaigns.flash_sale(flashed, channel.id, price=1000 - FLASH, quota=MANY),
            campaigns.group_buy(grouped, channel.id, price=1000 - GROUP, size=2),
            budget=BUDGET,
        )
    )
    live.forget()
    await quick.alive(clock.now())
    (sale,) = await sales_by_id([(await FlashSale.get()).id])
    assert sale is not None
    offer = await GroupOffer.get()
    calls: list[Callable[[], Awaitable[Any]]] = []
    for number in range(EACH):
        phone = f"+861390013{number:04d}"
        place = await flash.place(sale, phone=phone)
        calls += [
            partial(promotions.bought, await orders.guest(), asked(ruled, number)),
            partial(flash.bought, sale, place, phone=phone, price=1000 - FLASH),
            partial(groups.placed, offer, by=await orders.guest()),
        ]
    calls.append(partial(promotions.bought, await orders.guest(), asked(ruled, EACH)))
    assert len(calls) == MANY
    answers = await many(calls, gate="order")
    won = [one for one in answers if isinstance(one, Order)]
    lost = [one for one in answers if not isinstance(one, Order)]
    assert all(isinstance(one, AllowanceSpent | PriceChanged) for one in lost), lost
    given = sum(one.discount_minor for one in won)
    budget = await Allowance.get(owner_id=made.id)
    assert (budget.held_minor, budget.held_uses, budget.most_minor) == (given, len(won), BUDGET)
    # What is left is less than the least that anybody was refused.
    takes = [*(RULE, FLASH, GROUP) * EACH, RULE]
    least = min(minor for minor, one in zip(takes, answers, strict=True) if not isinstance(one, Order))
    assert 0 <= BUDGET - given < least
    assert await Order.all().count() == len(won)

    await many(
        [
            partial(payments.cancel_order, one.customer_id, one.id, actor="system", at=clock.now())
            for one in won
            for _ in range(2)
        ],
        gate="allowance",
        waiting=0,
    )
    await budget.refresh_from_db()
    assert (budget.held_minor, budget.held_uses, budget.used_minor, budget.used_uses) == (0, 0, 0, 0)
    report = await verified()
    assert report.clean, report.difference


async def test_a_budget_is_exact_while_rewards_are_paid_and_taken_back_at_once(db: str, many: Any) -> None:
    variant = await catalog.variant(price=1000)
    await vault.batch(variant, codes=PEOPLE, cost=100)
    made = await campaigns.running(campaigns.content(campaigns.referral(), budget=PEOPLE // 2 * REWARD))
    program = await ReferralProgram.get()
    some = []
    for _ in range(PEOPLE):
        _, friend, referral = await referrals.invited(program)
        order = await paid.delivered([(variant, 1)], by=friend)
        await invitations.note_bought(referral.id, order.id, paid_at=clock.now(), signals=(), at=clock.now())
        some.append(referral.id)
    first, second = some[: PEOPLE // 2], some[PEOPLE // 2 :]
    for id in first:
        assert await invitations.pay_reward(id, at=clock.now())
    budget = await Allowance.get(owner_id=made.id)
    assert (budget.used_minor, budget.used_uses) == (PEOPLE // 2 * REWARD, PEOPLE // 2)

    calls: list[Callable[[], Awaitable[Any]]] = []
    for back, pay in zip(first, second, strict=True):
        calls += [partial(invitations.take_reward_back, back, at=clock.now())] * 4
        calls += [partial(invitations.pay_reward, pay, at=clock.now())] * 4
    assert len(calls) == MANY
    answers = await many(calls, gate="referral")
    assert all(isinstance(one, bool) for one in answers), answers
    states = [(await Referral.get(id=id)).state for id in some]
    assert states[: PEOPLE // 2] == [ReferralState.TAKEN_BACK] * (PEOPLE // 2)
    rewarded = states.count(ReferralState.REWARDED)
    assert answers.count(True) == PEOPLE // 2 + rewarded
    assert rewarded + states.count(ReferralState.REFUSED) == PEOPLE // 2
    for row in (budget, await Allowance.get(owner_id=program.id, scope="TOTAL")):
        await row.refresh_from_db()
        taken = (row.held_uses, row.held_minor, row.used_uses, row.used_minor)
        assert taken == (0, 0, rewarded, rewarded * REWARD)
    assert sum(await WalletCredit.all().values_list("amount_minor", flat=True)) == rewarded * REWARD  # type: ignore[arg-type]
    report = await verified()
    assert report.clean, report.difference
