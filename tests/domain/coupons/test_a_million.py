"""A million codes within a minute: made, listed, and found."""

import time

import pytest

from backend.core import clock, database, ids
from backend.core.paging import Page
from backend.domain.accounts.permissions import Role
from backend.domain.coupons import queries, service
from backend.domain.coupons.in_hand import InHand, in_hand
from backend.domain.coupons.models import CouponBatch
from backend.domain.coupons.states import BatchState, CouponKind
from backend.domain.tasks.models import Job, JobState
from tests.make import coupons
from tests.make.aftersales import staff
from tests.make.outbox import drain
from tests.make.tasks import bind_spool

MANY, MOST_S = 1_000_000, 60


@pytest.mark.soak
async def test_a_million_codes_within_a_minute(db, redis, tmp_path, capsys):
    bind_spool(tmp_path)
    made = await coupons.coupon(CouponKind.UNIQUE)
    clerk = await staff(Role.MARKETER)
    job = await service.issue_codes(made.id, "All", MANY, caller=clerk, address=None, key=ids.new().hex, at=clock.now())
    begun = time.perf_counter()
    await drain()
    took = time.perf_counter() - begun
    job, batch = await Job.get(id=job.id), await CouponBatch.get()
    assert (job.state, job.rows, batch.state) == (JobState.SUCCEEDED, MANY, BatchState.READY)
    (counted,) = await database.fetch("SELECT count(DISTINCT digest) AS n, max(serial) AS last FROM issued_coupon")
    assert (counted["n"], counted["last"]) == (MANY, MANY)
    codes = await coupons.codes_of(batch)

    begun = time.perf_counter()
    found = [(await in_hand([code], [], customer_id=None, at=clock.now()))[0] for code in codes[:: MANY // 100]]
    each_ms = (time.perf_counter() - begun) / len(found) * 1000
    assert all(isinstance(one, InHand) for one in found)
    begun = time.perf_counter()
    (usage,) = await queries.usage_by_coupon([made.id])
    await queries.page_of_coupons(queries.CouponFilter(), Page(20))
    listed_ms = (time.perf_counter() - begun) * 1000
    assert (usage.issued, usage.worthless) == (MANY, MANY)

    begun = time.perf_counter()
    await service.start_codes_export(
        batch.id, "To the printer", "en", caller=clerk, address=None, key=ids.new().hex, at=clock.now()
    )
    await drain()
    written = time.perf_counter() - begun
    with capsys.disabled():
        print(
            f"\n{MANY} codes made in {took:.1f} s, written in {written:.1f} s, "
            f"found in {each_ms:.1f} ms each, listed in {listed_ms:.0f} ms"
        )
    assert took < MOST_S
