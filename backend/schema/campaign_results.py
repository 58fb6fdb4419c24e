"""What a campaign came to, as staff see it."""

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

import strawberry

from backend.domain.accounts.permissions import Permission
from backend.domain.analytics.queries import campaigns
from backend.domain.catalog.queries import staff
from backend.domain.promotions.pricing.rules import Payer
from backend.schema.context import Info
from backend.schema.doors import STAFF, edge, shown, typed
from backend.schema.products import StaffVariant
from backend.schema.scalars import BigInt, Money


@typed(STAFF)
class CampaignPayer:
    """Who bears how much of what a campaign took off."""

    payer: Payer = shown(STAFF, "Who.")
    amount: Money = shown(STAFF, "How much.")


async def variants_of_results(some: Sequence["CampaignLine"], info: Info) -> list[StaffVariant | None]:
    """Which variant each is; one statement."""
    rows = await staff.variants_by_id([one.variant_id for one in some])
    return [StaffVariant.of(row) if row else None for row in rows]


@typed(STAFF)
class CampaignLine:
    """What a campaign took off one variant."""

    variant: StaffVariant | None = edge(STAFF, "What.", variants_of_results)
    pieces: BigInt = shown(STAFF, "On how many pieces.")
    before: Money = shown(STAFF, "What these cost before any promotion.")
    off: Money = shown(STAFF, "How much the campaign took off.")
    variant_id: strawberry.Private[UUID]


@typed(STAFF)
class CampaignDay:
    """A day of the shop during a campaign, beside the same weekday before it."""

    day: date = shown(STAFF, "Which, in the shop's time zone.")
    net: Money = shown(STAFF, "All that was paid less what was given back, with and without the campaign.")
    before: Money = shown(STAFF, "The same on that weekday, whole weeks before the campaign.")
    orders: BigInt = shown(STAFF, "All paid orders.")
    before_orders: BigInt = shown(STAFF, "Those of that weekday before.")
    campaign_orders: BigInt = shown(STAFF, "Those of the day that the campaign was in.")
    off: Money = shown(STAFF, "What the campaign took off them.")


@typed(STAFF)
class CampaignRewards:
    """What a campaign's invitations gave, whenever that was; no order of theirs is among the campaign's own for it."""

    people: BigInt = shown(STAFF, "Invited people for whom rewards were given.")
    given: Money = shown(STAFF, "What went into wallets, of inviters and invited.")
    taken_back: Money = shown(STAFF, "What of it was taken back, as their orders went back.")
    coupons: BigInt = shown(STAFF, "Coupons that were given.")
    coupons_used: BigInt = shown(STAFF, "How many of these are used.")
    saved: Money = shown(STAFF, "What orders saved by them; by a coupon of the campaign itself it is in `off` too.")
    orders: BigInt = shown(STAFF, "First orders that the invitations brought.")
    revenue: Money = shown(STAFF, "What these came to.")


@typed(STAFF)
class CampaignResults:
    """What a campaign came to, from its paid orders."""

    orders: BigInt = shown(STAFF, "Paid orders that it was in.")
    redemptions: BigInt = shown(STAFF, "How often its pieces were used in them.")
    revenue: Money = shown(STAFF, "What was paid for these orders.")
    refunded: Money = shown(STAFF, "What of it was given back.")
    off: Money = shown(STAFF, "What the campaign took off them.")
    margin: Money | None = shown(
        STAFF,
        "What is left after refunds and what was delivered so far cost; null without COST_READ.",
        permission=Permission.COST_READ,
    )
    margin_bps: int | None = shown(
        STAFF, "Its part of what was kept, in 0.01 %; null like `margin`.", permission=Permission.COST_READ
    )
    payers: list[CampaignPayer] = shown(STAFF, "Who bears what it took off, the largest part first.", size=3)
    lines: list[CampaignLine] = shown(STAFF, "Where it took most off; the first 10.", size=10)
    days: list[CampaignDay] = shown(STAFF, "Day by day until now; the last 92.", size=30)
    rewards: CampaignRewards = shown(STAFF, "What its invitations gave beside.")
    net: Money = shown(STAFF, "All that the shop earned on these days.")
    before: Money = shown(STAFF, "What it earned on the same weekdays before.")

    @classmethod
    def of(cls, found: campaigns.Results, currency: str) -> "CampaignResults":
        """From the domain's results."""

        def money(minor: int) -> Money:
            return Money.minor(minor, currency)

        return cls(
            orders=BigInt(found.orders),
            redemptions=BigInt(found.uses),
            revenue=money(found.revenue_minor),
            refunded=money(found.refunded_minor),
            off=money(found.off_minor),
            margin=money(found.margin_minor),
            margin_bps=found.margin_bps,
            payers=[CampaignPayer(payer=Payer(payer), amount=money(minor)) for payer, minor in found.payers.items()],
            lines=[
                CampaignLine(
                    pieces=BigInt(one.pieces),
                    before=money(one.before_minor),
                    off=money(one.off_minor),
                    variant_id=one.variant_id,
                )
                for one in found.lines
            ],
            days=[_day(one, money) for one in found.days],
            rewards=CampaignRewards(
                people=BigInt(found.rewards.people),
                given=money(found.rewards.given_minor),
                taken_back=money(found.rewards.taken_back_minor),
                coupons=BigInt(found.rewards.coupons),
                coupons_used=BigInt(found.rewards.coupons_used),
                saved=money(found.rewards.saved_minor),
                orders=BigInt(found.rewards.orders),
                revenue=money(found.rewards.revenue_minor),
            ),
            net=money(sum(one.net_minor for one in found.days)),
            before=money(sum(one.before_net_minor for one in found.days)),
        )


def _day(one: campaigns.DayResult, money: Any) -> CampaignDay:
    return CampaignDay(
        day=one.day,
        net=money(one.net_minor),
        before=money(one.before_net_minor),
        orders=BigInt(one.orders),
        before_orders=BigInt(one.before_orders),
        campaign_orders=BigInt(one.campaign_orders),
        off=money(one.off_minor),
    )
