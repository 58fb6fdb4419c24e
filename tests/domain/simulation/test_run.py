"""A simulation runs as a job: it reads real orders, tells its progress, and keeps what it found."""

from backend.core import clock
from backend.domain.accounts.permissions import Role
from backend.domain.promotions.pricing.rules import Stage
from backend.domain.simulation import service
from backend.domain.simulation.values import Wanted
from backend.domain.tasks.models import Job, JobState
from tests.domain.simulation import many_orders
from tests.make import accounts, campaigns, catalog, promotions
from tests.make.outbox import drain


async def simulated(content, days: int = 30) -> Job:
    caller = campaigns.caller_of(await accounts.staff(Role.MARKETER))
    job = await service.start_simulation(
        Wanted(content, None, days), caller=caller, address=None, key="k", at=clock.now()
    )
    await drain()
    await job.refresh_from_db()
    assert job.state is JobState.SUCCEEDED, job.failure
    return job


async def test_orders_of_the_days_are_replayed_and_the_result_is_kept(db: str, redis: object) -> None:
    await many_orders.make(300)
    before = clock.now()
    job = await simulated(campaigns.content(campaigns.piece(effect=promotions.ladder((3000, 500)))))
    result = job.result
    assert result is not None
    total = result["total"]

    assert (total["orders"], job.done) == (312, 312)
    assert 0 < total["changed"] < 312
    assert total["without"]["revenue_minor"] - total["with_draft"]["revenue_minor"] == 500 * total["changed"]
    assert sum(day["orders"] for day in result["days"]) == 312
    assert result["pieces"]["p1"]["orders"] == total["changed"]
    # A budget of ¥100 pays twenty times.
    assert total["changed"] == 20
    (reached,) = result["reached"]
    assert (reached["piece"], reached["what"]) == (None, "CAMPAIGN_MONEY")
    assert reached["at"] < before.isoformat()


async def test_a_live_promotion_counts_on_both_sides_and_its_clash_with_the_draft_is_told(
    db: str, redis: object
) -> None:
    await many_orders.make(20)
    await promotions.promotion(promotions.ladder((1000, 100)), stage=Stage.ORDER)
    content = campaigns.content(campaigns.piece(effect=promotions.ladder((1000, 200))), budget=None)
    result = (await simulated(content)).result
    assert result is not None

    assert result["total"]["without"]["discount_minor"] > 0
    assert {one["kind"] for one in result["conflicts"]} == {"BOTH_COUNT"}


async def test_what_no_rule_gives_is_told_from_the_same_hours_and_marked_as_assumed(db: str, redis: object) -> None:
    goods = await many_orders.make(300)
    web = (await catalog.channel()).id
    pieces = (campaigns.flash_sale(goods[0], web, price=500, quota=2), campaigns.referral(friend=0, budget_minor=700))
    result = (await simulated(campaigns.content(*pieces))).result
    assert result is not None
    sale, invited = result["offers"]
    (sold,) = sale["goods"]
    assert (sale["piece"], sale["basis"], sold["pieces"], sold["revenue_minor"]) == ("flash", "SAME_HOURS", 2, 1_000)
    assert (sold["discount_minor"], sold["gone_after_s"] > 0) == (2 * 490, True)
    assert (invited["basis"], invited["first_orders"], invited["most_minor"]) == ("FIRST_ORDERS", 0, 0)
    # All of them were guests, and the sums of the replay are of rules alone.
    assert result["total"]["changed"] == 0
