"""A campaign over real processes that die: it is published whole or not at all, begins and ends once, and adds up."""

import asyncio
import contextlib
import random
import sys
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from uuid import UUID

import pytest

from backend.core import clock, database, redis
from backend.domain.accounts.permissions import Role
from backend.domain.audit.models import AuditEntry
from backend.domain.campaigns.models import Campaign, CampaignVersion
from backend.domain.flash_sales.models import FlashSale
from backend.domain.orders.models import Order
from backend.domain.promotions.drafts import Limits
from backend.domain.promotions.models import Allowance, Promotion
from backend.domain.promotions.pricing.rules import Amount
from tests.make import accounts, campaigns, catalog, vault
from tests.soak.buyers import Buyer, Line, Tally
from tests.soak.settling import settled
from tests.soak.town import Town, town

pytestmark = [pytest.mark.soak, pytest.mark.usefixtures("stores_aside")]

OFF, USES, BUYERS, DEATHS = 100, 12, 30, 6
SETTLE_S = 300.0
VICTIMS = ("relay", "worker-default", "worker-fulfil", "web", "postgres")
# Publishes the draft when it is told to, as any process would; killed at some point of it.
PUBLISHER = """
import asyncio, sys, uuid
from backend.core import clock, database
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.models import Staff
from backend.domain.campaigns import service
from backend.domain.campaigns.models import Campaign
from backend import settings

async def main():
    await database.connect(settings.get().database_url, pool_max=2)
    row, by = await Campaign.get(id=uuid.UUID(sys.argv[1])), await Staff.get(id=uuid.UUID(sys.argv[2]))
    print("ready", flush=True)
    caller = Caller(staff_id=by.id, role=by.role)
    await service.publish(row.id, row.version, note="", caller=caller, address=None, at=clock.now())
    await database.close()

asyncio.run(main())
"""
_WRONG = """
SELECT a.id FROM allowance a LEFT JOIN allowance_hold h ON h.allowance_id = a.id GROUP BY a.id
HAVING a.held_uses <> coalesce(sum(h.uses) FILTER (WHERE h.state = 'HELD'), 0)
    OR a.used_uses <> coalesce(sum(h.uses) FILTER (WHERE h.state = 'USED'), 0)
    OR a.used_minor <> coalesce(sum(h.minor) FILTER (WHERE h.state = 'USED'), 0)
UNION ALL
SELECT id FROM "order" WHERE paid_at IS NOT NULL AND state <> 'DELIVERED'
"""


@pytest.fixture
async def place() -> AsyncIterator[Town]:
    async with town() as made:
        yield made


async def _publish(campaign_id: UUID, by: UUID, die_after: float | None) -> None:
    """In a process of its own, which is killed so long after it began, or never."""
    command = (sys.executable, "-W", "ignore", "-c", PUBLISHER, str(campaign_id), str(by))
    child = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
    assert child.stdout is not None
    assert await child.stdout.readline() == b"ready\n"
    if die_after is not None:
        await asyncio.sleep(die_after)
        with contextlib.suppress(ProcessLookupError):
            child.kill()
    code = await child.wait()
    assert die_after is not None or code == 0


async def _whole(campaign_id: UUID) -> bool:
    """Whether all of it is published; a part of it never is."""
    row = await Campaign.get(id=campaign_id)
    counts = [
        await CampaignVersion.filter(campaign_id=campaign_id).count(),
        await Promotion.filter(campaign_id=campaign_id).count(),
        await FlashSale.filter(campaign_id=campaign_id).count(),
        await AuditEntry.filter(action="campaign.published").count(),
    ]
    assert counts == ([0] * 4 if row.live_version is None else [1] * 4), "half of a campaign"
    return row.live_version is not None


async def test_a_campaign_is_whole_whatever_dies(place: Town, capsys: pytest.CaptureFixture[str]) -> None:
    dice = random.Random(11)
    await database.connect(place.postgres.url, pool_max=4)
    try:
        vault.bind_keys()
        await redis.open(place.valkey.url(0))
        variant, rare = await catalog.variant(price=1000), await catalog.variant(price=1000)
        await vault.batch(variant, codes=200)
        channel, by = await catalog.channel(), await accounts.staff(Role.MARKETER)
        await place.start("sandbox", "supplier", "web", "relay", "worker-fulfil", "worker-default")
        begins = clock.now() + timedelta(seconds=45)
        ends = begins + timedelta(seconds=40)
        pieces = (
            campaigns.piece(effect=Amount(OFF), variants=[variant], limits=Limits(most_uses=USES)),
            campaigns.flash_sale(rare, channel.id),
        )
        made = await campaigns.draft(campaigns.content(*pieces, starts_at=begins, ends_at=ends), by=by)
        for _ in range(DEATHS):
            if await _whole(made.id):
                break
            await _publish(made.id, by.id, dice.uniform(0, 0.25))
        if not await _whole(made.id):
            await _publish(made.id, by.id, None)
        assert await _whole(made.id)

        keeper = asyncio.create_task(place.keep())

        async def shop() -> None:
            await asyncio.sleep(dice.uniform(0, (ends - clock.now()).total_seconds() + 5))
            buyer = Buyer(place, Tally())
            # Refused where the price changed between the quote and the order: that is what it is told for.
            await buyer.buy([Line(variant.id)])
            await buyer.close()

        async def blows() -> None:
            while clock.now() < ends + timedelta(seconds=5):
                await asyncio.sleep(dice.uniform(1, 3))
                await place.kill(dice.choice(VICTIMS))

        try:
            await asyncio.gather(blows(), *(shop() for _ in range(BUYERS)))
            await settled(within_s=SETTLE_S)
            await _ended(made.id)
            wrong = await database.fetch(_WRONG)
        except BaseException:
            with capsys.disabled():
                print(place.last_words())
            raise
        finally:
            keeper.cancel()
            await asyncio.gather(keeper, return_exceptions=True)
        assert wrong == []
        await _adds_up(made, begins, ends)
    finally:
        await redis.close()
        await database.close()


async def _ended(campaign_id: UUID) -> None:
    """The schedule follows as soon as its processes are there again."""
    for _ in range(240):
        with contextlib.suppress(Exception):
            row, sale = await Campaign.get(id=campaign_id), await FlashSale.get()
            if (row.state, sale.state) == ("ENDED", "ENDED"):
                return
        await asyncio.sleep(0.5)
    raise AssertionError("it goes on after its end")


async def _adds_up(made: Campaign, begins: datetime, ends: datetime) -> None:
    promotion = await Promotion.get()
    assert promotion.state == "ENDED"
    for act in ("campaign.started", "campaign.ended"):
        assert await AuditEntry.filter(action=act).count() == 1, f"{act} once"
    orders = await Order.filter(paid_at__not_isnull=True).order_by("placed_at")
    given = [row for row in orders if row.discount_minor]
    assert all(row.discount_minor == OFF and begins <= row.placed_at < ends for row in given)
    within = [row for row in orders if begins <= row.placed_at < ends]
    assert len(given) == min(len(within), USES), "everybody of its time, until it is used up"
    allowance = await Allowance.get(owner_id=promotion.id, scope="TOTAL", key="")
    assert (allowance.held_uses, allowance.used_uses) == (0, len(given))
    budget = await Allowance.get(owner_id=made.id, scope="TOTAL", key="")
    assert (budget.held_minor, budget.used_minor) == (0, OFF * len(given))
