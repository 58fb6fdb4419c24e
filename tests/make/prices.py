"""Tiers and price lists for tests."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import count
from uuid import UUID

from backend.core import clock
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.models import Customer, MemberTier
from backend.domain.catalog.models import PriceList, PriceListEntry, Variant
from tests.make import catalog, orders

_number = count(1)


async def tier(threshold: int = 0, *, bps: int = 0, keep_days: int = 30, active: bool = True) -> MemberTier:
    """A tier of membership."""
    number = next(_number)
    return await MemberTier.create(
        name_zh=f"等级{number}",
        name_en=f"Tier {number}",
        threshold_minor=threshold,
        discount_bps=bps,
        keep_days=keep_days,
        benefits_zh="折扣\n优先客服",
        benefits_en="Savings\nHelp first",
        active=active,
    )


async def price_list(
    *entries: tuple[Variant, int],
    tier: MemberTier | None = None,
    priority: int = 0,
    starts_at: datetime | None = None,
    ends_at: datetime | None = None,
    active: bool = True,
    channel: str = "web",
) -> PriceList:
    """A price list of the channel with these prices, in force unless said."""
    number = next(_number)
    made = await PriceList.create(
        channel=await catalog.channel(channel),
        tier=tier,
        name_zh=f"价格表{number}",
        name_en=f"List {number}",
        priority=priority,
        starts_at=starts_at or clock.now() - timedelta(hours=1),
        ends_at=ends_at,
        active=active,
    )
    await set_prices(made, entries)
    return made


async def set_prices(made: PriceList, entries: Sequence[tuple[Variant, int]]) -> None:
    """Prices of a list, straight into its rows."""
    for variant, minor in entries:
        await PriceListEntry.create(list=made, variant=variant, price_minor=minor)


async def member(tier: MemberTier | None) -> Caller:
    """A customer with an account, years old, in the tier."""
    caller = await orders.customer()
    await Customer.filter(id=caller.customer_id).update(
        tier_id=tier.id if tier else None, tier_since=clock.now() if tier else None
    )
    return caller


async def standing(caller: Caller) -> tuple[UUID | None, int]:
    """The tier a customer is in, and what counts as spent."""
    row = await Customer.get(id=caller.customer_id)
    return row.tier_id, row.spent_minor
