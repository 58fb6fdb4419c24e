"""Codes made in bulk: each once, found by their digests, written down where only two people together read them."""

import pytest

from backend.core import clock, database, drawn_codes, ids
from backend.core.outbox.models import OutboxMessage
from backend.core.refusals import AnotherPersonNeeded
from backend.domain.accounts.permissions import Role
from backend.domain.coupons import codes, service
from backend.domain.coupons.in_hand import InHand, in_hand
from backend.domain.coupons.models import CouponBatch, IssuedCoupon
from backend.domain.coupons.service import issue
from backend.domain.coupons.states import BatchState, CouponKind
from backend.domain.tasks.files.locked_zip import locked
from backend.domain.tasks.models import Job, JobFile, JobState
from backend.domain.tasks.service import fetch_file, open_file, tell_passphrase
from tests.make import coupons
from tests.make.aftersales import staff
from tests.make.outbox import drain
from tests.make.tasks import bind_spool, delivery, unlocked


@pytest.mark.parametrize("size", [0, 1, 15, 16, 17, 5000])
def test_an_archive_opens_with_its_passphrase_only(size):
    content = bytes(place * 7 % 251 for place in range(size))
    archive = locked("codes.csv", content, "a phrase")
    assert unlocked(archive, "a phrase") == content
    assert size < 15 or content not in archive
    with pytest.raises(ValueError, match="shut"):
        unlocked(archive, "another phrase")


async def test_codes_are_made_once_whoever_dies_on_the_way(db, redis, monkeypatch):
    made = await coupons.coupon(CouponKind.UNIQUE)
    clerk = await staff(Role.MARKETER)
    monkeypatch.setattr(issue, "AT_A_TIME", 40)
    job = await service.issue_codes(made.id, "Fair", 100, caller=clerk, address=None, key="k" * 8, at=clock.now())
    again = await service.issue_codes(made.id, "Fair", 100, caller=clerk, address=None, key="k" * 8, at=clock.now())
    assert again.id == job.id
    copied = database.copy

    async def dies(*args, **more):
        if await IssuedCoupon.exists():
            raise ConnectionError
        await copied(*args, **more)

    monkeypatch.setattr(database, "copy", dies)
    with pytest.raises(ConnectionError):
        await service.run_issue(job.id, delivery=await delivery())
    assert (await IssuedCoupon.all().count(), (await CouponBatch.get()).state) == (40, BatchState.MAKING)
    monkeypatch.setattr(database, "copy", copied)
    await OutboxMessage.filter(topic="job.started").update(routed_at=clock.now())
    await drain()
    batch, job = await CouponBatch.get(), await Job.get(id=job.id)
    assert (batch.state, job.state, job.done, job.rows) == (BatchState.READY, JobState.SUCCEEDED, 100, 100)
    assert await IssuedCoupon.filter(batch_id=batch.id).count() == 100
    found = await coupons.codes_of(batch)
    assert len(set(found)) == 100
    digests = {bytes(row.digest or b"") for row in await IssuedCoupon.all()}
    assert digests == {codes.digest(drawn_codes.normal(code) or "") for code in found}
    typed = [found[0].lower(), found[99].replace("-", " "), found[0][:-1] + "!", "NOSUCHCODE"]
    first, last, slip, unknown = await in_hand(typed, [], customer_id=None, at=clock.now())
    assert isinstance(first, InHand)
    assert isinstance(last, InHand)
    assert (first.coupon_id, type(slip).__name__, type(unknown).__name__) == (made.id, "CouponUnknown", "CouponUnknown")


async def test_a_file_of_codes_takes_two_people(db, redis, tmp_path):
    bind_spool(tmp_path)
    batch, found = await coupons.batch(size=25)
    lin, wei = await staff(Role.MARKETER), await staff(Role.MARKETER)
    job = await service.start_codes_export(
        batch.id, "To the printer", "en", caller=lin, address=None, key=ids.new().hex, at=clock.now()
    )
    await drain()
    assert (await Job.get(id=job.id)).state is JobState.SUCCEEDED
    assert (await JobFile.get()).name.endswith(".zip")
    with pytest.raises(AnotherPersonNeeded):
        await tell_passphrase(job.id, actor=lin.actor, staff_id=lin.staff_id, address=None)
    passphrase = await tell_passphrase(job.id, actor=wei.actor, staff_id=wei.staff_id, address=None)
    assert lin.staff_id is not None
    token, _ = await open_file(job.id, actor=lin.actor, staff_id=lin.staff_id, address=None, at=clock.now())
    fetched = await fetch_file(token, address=None, at=clock.now())
    assert fetched is not None
    text = unlocked(b"".join(fetched.chunks), passphrase).decode("utf-8-sig").splitlines()
    assert text[0] == "No.,Code,State"
    assert text[1:] == [f"{place},{code},Free" for place, code in enumerate(found, 1)]


async def test_codes_of_a_revoked_batch_and_of_a_paused_coupon_are_worth_nothing(db, redis):
    made = await coupons.coupon(CouponKind.UNIQUE)
    batch, (code, _, _) = await coupons.batch(made)
    clerk = await staff(Role.MARKETER)

    async def stands() -> str:
        (found,) = await in_hand([code], [], customer_id=None, at=clock.now())
        return type(found).__name__

    await service.pause_coupon(made.id, "Mistake", caller=clerk, address=None, at=clock.now())
    assert await stands() == "CouponOver"
    await service.resume_coupon(made.id, "Mended", caller=clerk, address=None, at=clock.now())
    assert await stands() == "InHand"
    await service.revoke_batch(batch.id, "Leaked", caller=clerk, address=None, at=clock.now())
    assert await stands() == "CouponOver"
