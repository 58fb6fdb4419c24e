"""What served its time is forgotten in bounded steps; evidence is not, however old."""

from datetime import timedelta
from typing import Any

import pytest
from tortoise.exceptions import IntegrityError

from backend.core import clock, database
from backend.core.outbox import Delivery
from backend.core.outbox.models import DeliveryRow, DeliveryState, OutboxMessage
from backend.domain.accounts.models import OneTimeCode, Session
from backend.domain.aftersales.models import Recall
from backend.domain.alerts.models import Alert, AlertNotice
from backend.domain.catalog.media import MediaFile, MediaOffer, MediaPicture, Shape
from backend.domain.notifications.models import Message, MessageChannel, MessageState
from backend.domain.tasks.models import Job, JobProblem, Upload, UploadState
from backend.domain.vault.models import Batch
from backend.jobs import housekeeping
from tests.make import accounts, catalog
from tests.make.world import world

pytestmark = pytest.mark.usefixtures("db")

# Longer than anything is kept for.
LONG_AGO = timedelta(days=400)
# Forgotten by a rule or part of the machinery; every other table must come out as it went in.
FORGOTTEN = {"outbox_message", "delivery", "session", "session_grant", "one_time_code", "message", "job", "job_problem"}
FORGOTTEN |= {"upload", "batch", "product", "search_term", "inbox_message", "alert", "alert_told", "alert_notice"}


async def contents() -> dict[str, list[str]]:
    tables = await database.fetch("SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'")
    return {
        row["name"]: sorted(one["t"] for one in await database.fetch(f'SELECT t::text FROM "{row["name"]}" AS t'))
        for row in tables
    }


async def run() -> None:
    # Closed or not, an unknown delivery does not matter to what sweeps.
    await housekeeping.prune_outbox.work(Delivery(0))
    await housekeeping.prune.work(Delivery(0))


async def age_everything() -> None:
    """Make every row four hundred days old, in every column that says when; the triggers that forbid it sleep."""
    columns = await database.fetch(
        """SELECT table_name AS t, column_name AS c FROM information_schema.columns
           WHERE table_schema = 'public' AND data_type = 'timestamp with time zone'
             AND table_name NOT IN ('tortoise_migrations', 'schedule')"""
    )
    by_table: dict[str, list[str]] = {}
    for row in columns:
        by_table.setdefault(row["t"], []).append(row["c"])
    statements = [
        f'UPDATE "{table}" SET ' + ", ".join(f'"{c}" = "{c}" - interval \'400 days\'' for c in names)
        for table, names in by_table.items()
    ]
    async with database.connection().acquire_connection() as raw, raw.transaction():
        await raw.execute("SET LOCAL session_replication_role = replica")
        for statement in statements:
            await raw.execute(statement)


async def test_a_whole_old_shop_keeps_its_evidence():
    await world(2)
    await age_everything()
    before = await contents()
    await run()
    after = await contents()

    changed = {name for name in before if before[name] != after[name]}
    assert changed <= FORGOTTEN, changed - FORGOTTEN
    for kept in ("order", "order_unit", "order_line", "order_event", "payment", "refund", "code", "audit_entry"):
        assert before[kept], kept
    assert len(after["batch"]) == len(before["batch"])
    assert len(after["product"]) == len(before["product"])
    assert len(after["message"]) == len(before["message"])


async def test_nothing_young_is_forgotten():
    await world(2)
    before = await contents()
    await run()
    assert await contents() == before


async def test_messages_with_an_open_or_a_dead_delivery_stay():
    old = clock.now() - LONG_AGO
    kept = []
    for state in DeliveryState:
        message = await OutboxMessage.create(topic="order.paid", payload={}, created_at=old, routed_at=old)
        await DeliveryRow.create(message=message, handler="x", state=state, created_at=old)
        if state is not DeliveryState.DONE:
            kept.append(message.id)
    unrouted = await OutboxMessage.create(topic="order.paid", payload={}, created_at=old)
    followed_by_nobody = await OutboxMessage.create(topic="order.paid", payload={}, created_at=old, routed_at=old)
    await run()
    assert sorted([one.id for one in await OutboxMessage.all()]) == sorted([*kept, unrouted.id])
    assert followed_by_nobody.id not in kept
    assert await DeliveryRow.all().count() == len(kept)


async def test_sessions_and_one_time_codes_go_after_their_end():
    small = await world(1)
    buyer, now = small.customer, clock.now()
    await Session.all().delete()

    async def session(mark: int, **facts: Any) -> None:
        await Session.create(token_hash=bytes([mark]) * 32, customer=buyer, **facts)

    await session(1, expires_at=now - timedelta(days=31))
    await session(2, expires_at=now - timedelta(days=29))
    await session(3, expires_at=now + timedelta(days=9), revoked_at=now - timedelta(days=31))
    await session(4, expires_at=now + timedelta(days=9))
    for days in (3, 1):
        await OneTimeCode.create(
            subject_id=buyer.id,
            contact_hash=b"c",
            code_hash=b"h",
            created_at=now - timedelta(days=days),
            expires_at=now - timedelta(days=days),
        )
    await run()
    assert sorted(one.token_hash[0] for one in await Session.all()) == [2, 4]
    assert await OneTimeCode.all().count() == 1


async def test_a_message_loses_its_words_and_address_and_not_its_record():
    old = clock.now() - timedelta(days=91)
    for state in (MessageState.SENT, MessageState.FAILED, MessageState.QUEUED):
        await Message.create(
            channel=MessageChannel.EMAIL,
            to="who@example.com",
            template="order_link",
            locale="en",
            subject="s",
            body="the body",
            state=state,
            created_at=old,
            sent_at=old,
        )
    await run()
    rows = {row.state: (row.to, row.subject, row.body, row.template) for row in await Message.all()}
    assert rows == {
        MessageState.SENT: ("", None, "", "order_link"),
        MessageState.FAILED: ("", None, "", "order_link"),
        MessageState.QUEUED: ("who@example.com", "s", "the body", "order_link"),
    }


async def test_jobs_go_with_their_files_and_problems_unless_one_is_still_there():
    old = clock.now() - timedelta(days=91)
    made = []
    for state in (UploadState.GONE, UploadState.AWAITED):
        job = await Job.create(
            kind="VAULT_IMPORT", state="SUCCEEDED", spec={}, created_at=old, finished_at=old, created_by_id=None
        )
        await JobProblem.create(job=job, row=1, code="EMPTY")
        await Upload.create(job=job, state=state, file_name="f.csv", expires_at=old)
        made.append(job)
    await run()
    assert [job.id for job in await Job.all()] == [made[1].id]
    assert await Upload.all().count() == 1
    assert await JobProblem.all().count() == 1


async def test_the_job_of_a_recall_stays_with_it_and_keeps_no_other():
    old = clock.now() - timedelta(days=91)
    await world(1)
    recall = await Recall.get()
    other = await Job.create(kind="LEDGER_CHECK", spec={}, created_at=old)
    await Job.filter(id__in=[recall.job_id, other.id]).update(state="FAILED", failure="STALLED", finished_at=old)
    await run()
    assert [job.id for job in await Job.filter(finished_at=old)] == [recall.job_id]


async def test_tickets_for_pictures_of_goods_go_a_day_after_their_end_and_no_picture_does():
    by, now = await accounts.staff(), clock.now()
    picture = await catalog.picture(by)
    words: dict[str, Any] = {"alt_zh": "卡", "alt_en": "A card", "offered_by": by}
    for name, ended in (("over", timedelta(hours=25)), ("lately", timedelta(hours=23)), ("open", timedelta(hours=-1))):
        await MediaOffer.create(file_name=name, expires_at=now - ended, **words)
    await MediaPicture.all().update(uploaded_at=now - LONG_AGO)
    await run()
    assert {one.file_name for one in await MediaOffer.all()} == {"lately", "open"}
    # However long nothing shows it, a picture is the shop's; its files go with it and stand for nothing else.
    assert await MediaFile.filter(picture_id=picture.id).count() == len(Shape)
    await picture.delete()
    assert not await MediaFile.exists()
    with pytest.raises(IntegrityError):
        await MediaFile.create(picture_id=picture.id, shape=Shape.TILE, content=b"x")


async def test_alerts_go_long_after_their_end_and_never_before():
    now = clock.now()
    told: dict[str, Any] = {"kind": "STUCK_ORDERS", "occasion": "OPENED", "staff": await accounts.staff()}
    long, lately = now - timedelta(days=181), now - timedelta(days=179)
    for name, ended in (("long", long), ("lately", lately)):
        await Alert.create(kind="STUCK_ORDERS", subject=name, state="RESOLVED", value=1, facts={}, resolved_at=ended)
        await AlertNotice.create(**told, text=name, state="SENT", ended_at=ended)
    await Alert.create(kind="STUCK_ORDERS", subject="open", value=1, facts={}, opened_at=long)
    await AlertNotice.create(**told, text="due", created_at=long)
    await run()
    assert {one.subject for one in await Alert.filter(kind="STUCK_ORDERS")} >= {"lately", "open"}
    assert not await Alert.exists(subject="long")
    assert {one.text for one in await AlertNotice.filter(text__in=["long", "lately", "due"])} == {"lately", "due"}


async def test_a_request_is_forgotten_after_thirty_days_and_its_effect_is_not():
    small = await world(1)
    now = clock.now()
    await Batch.filter(id=small.batch.id).update(
        idempotency_key="k", request_hash="h", created_at=now - timedelta(days=29)
    )
    await run()
    assert (await Batch.get(id=small.batch.id)).idempotency_key == "k"
    await Batch.filter(id=small.batch.id).update(created_at=now - timedelta(days=31))
    await run()
    row = await Batch.get(id=small.batch.id)
    assert (row.idempotency_key, row.request_hash, row.state) == (None, None, small.batch.state)


async def test_a_backlog_is_worked_off_in_bounded_steps(monkeypatch):
    monkeypatch.setattr(housekeeping, "BATCH", 10)
    monkeypatch.setattr(housekeeping, "MOST_BATCHES", 3)
    old = clock.now() - LONG_AGO
    await OutboxMessage.bulk_create(
        [OutboxMessage(topic="order.paid", payload={}, created_at=old, routed_at=old) for _ in range(45)]
    )
    left = []
    for _ in range(3):
        await run()
        left.append(await OutboxMessage.all().count())
    assert left == [15, 0, 0]
