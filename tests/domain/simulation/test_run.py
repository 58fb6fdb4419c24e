"""A simulation runs as a job: it reads real orders, tells its progress, and keeps what it found."""

from backend.core import clock
from backend.domain.accounts.permissions import Role
from backend.domain.promotions.pricing.rules import Stage
from backend.domain.simulation import service
from backend.domain.simulation.values import Wanted
from backend.domain.tasks.models import Job, JobState
from tests.domain.simulation import many_orders
from tests.make import accounts, campaigns, promotions
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
