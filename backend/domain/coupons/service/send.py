"""The shop gives a coupon to people it chooses: to a list of them, the members of a tier, or whoever has a tag."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend import settings
from backend.core import clock, database, ids, outbox
from backend.core.idempotency import once, request_hash
from backend.core.outbox import Delivery
from backend.core.reasons import checked_reason
from backend.core.refusals import InvalidInput
from backend.domain.accounts import contacts
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.coupons import access
from backend.domain.coupons.errors import CouponKindRefused, CouponStateRefused
from backend.domain.coupons.models import Coupon
from backend.domain.coupons.recipients import Recipients
from backend.domain.coupons.service.claim import ends_of
from backend.domain.coupons.states import CouponKind, CouponState
from backend.domain.notifications import service as notifications
from backend.domain.notifications.models import MessageChannel
from backend.domain.tasks import service as tasks
from backend.domain.tasks.files.failures import RowProblem
from backend.domain.tasks.models import Job, JobKind, JobProblem
from backend.domain.tasks.service import Progress

MOST_PEOPLE, LONGEST_REASON, AT_A_TIME = 10_000, 200, 500
# Of a tier or tag everybody in it when the job comes to them; of a list those who have an account.
_NEXT = """
SELECT id, email, phone, locale FROM customer
WHERE registered_at IS NOT NULL AND erased_at IS NULL AND id > $1
  AND (tier_id = ANY($2::uuid[]) OR id = ANY($3::uuid[]) OR email = ANY($4::text[]) OR phone = ANY($4::text[])
    OR id IN (SELECT customer_id FROM person_tag WHERE name = ANY($6::text[])))
ORDER BY id LIMIT $5
"""
# Whoever has one of this sending already gets no second one, however often a worker begins anew.
_GIVE = """
INSERT INTO issued_coupon (id, coupon_id, customer_id, state, owned_at, expires_at, sent_by_id)
SELECT n.id, $3, n.customer_id, 'FREE', $4, $5, $6 FROM unnest($1::uuid[], $2::uuid[]) AS n(id, customer_id)
ON CONFLICT (sent_by_id, customer_id) WHERE sent_by_id IS NOT NULL DO NOTHING RETURNING customer_id
"""


# Of a list of contacts those that are nobody's, by their places in it.
_STRANGERS = """
SELECT w.place, w.contact FROM unnest($1::text[]) WITH ORDINALITY AS w (contact, place)
WHERE NOT EXISTS (SELECT FROM customer WHERE registered_at IS NOT NULL AND erased_at IS NULL
  AND (email = w.contact OR phone = w.contact))
ORDER BY w.place
"""


async def send_coupon(
    coupon_id: UUID,
    to: Recipients,
    reason: str,
    *,
    caller: Caller,
    address: str | None,
    key: str,
    at: datetime,
) -> Job:
    """A job that gives each of them one and tells them; contacts that nobody has an account with are its problems.

    Raises CouponUnknown, CouponKindRefused, CouponStateRefused, InvalidInput, IdempotencyConflict.
    """
    words = checked_reason(reason, longest=LONGEST_REASON)
    written = [_contact(text, place) for place, text in enumerate(to.contacts)]
    if not (to.people or written or to.tiers or to.tags):
        raise InvalidInput("REQUIRED", path=["input", "contacts"])
    if len(to.people) + len(written) + len(to.tiers) + len(to.tags) > MOST_PEOPLE:
        raise InvalidInput("TOO_MANY", path=["input", "contacts"], maximum=MOST_PEOPLE)
    hash = request_hash(caller.actor, ["send coupon", coupon_id, to, words])

    async def make() -> Job:
        coupon = await access.coupon_of(coupon_id)
        if coupon.kind is not CouponKind.SENT:
            raise CouponKindRefused
        if coupon.state is not CouponState.ACTIVE:
            raise CouponStateRefused(coupon.state)
        job = await tasks.open_job(
            JobKind.COUPON_SEND,
            subject_id=coupon_id,
            spec={
                "people": [str(id) for id in to.people],
                "contacts": written,
                "tiers": [str(id) for id in to.tiers],
                "tags": list(to.tags),
            },
            unit="people",
            staff_id=caller.staff_id,
            key=key,
            hash=hash,
            at=at,
        )
        await audit.record(
            caller.actor,
            "coupon.sending_asked",
            ids.public("cpn", coupon_id),
            reason=words,
            diff={
                "people": [None, len(to.people) + len(written)],
                "tiers": [None, len(to.tiers)],
                "tags": [None, len(to.tags)],
            },
            address=address,
        )
        await outbox.emit("coupons.sending_asked", job_id=job.id)
        return job

    return await once(key, hash, lambda key: Job.get_or_none(idempotency_key=key), make)


async def run_send(job_id: UUID, *, delivery: Delivery) -> None:
    """Give and tell, some people at a time; what was given before is found again."""

    async def work(job: Job, progress: Progress) -> None:
        assert job.subject_id is not None
        spec, after, given = job.spec, UUID(int=0), 0
        while True:
            coupon = await access.coupon_of(job.subject_id)
            if coupon.state is not CouponState.ACTIVE:
                break  # Paused or over meanwhile: nobody else is told of it.
            people = await database.fetch(
                _NEXT, after, spec["tiers"], spec["people"], spec["contacts"], AT_A_TIME, spec.get("tags", [])
            )
            if not people:
                break
            await _give(coupon, people, job.id)
            after = people[-1]["id"]
            given += len(people)
            progress.done = progress.rows = given
        # Whom they name belongs to the people, not to the record of the job.
        left = {**spec, "people": [], "contacts": []}
        strangers = await _strangers(job)
        async with in_transaction():
            await JobProblem.bulk_create(strangers, batch_size=1000)
            await Job.filter(id=job.id).update(spec=left)
            await tasks.succeed(job.id, {"people": given}, rows=given, at=clock.now())
            await outbox.close(delivery)

    await tasks.run(job_id, work, delivery=delivery)


async def _strangers(job: Job) -> list[JobProblem]:
    """Contacts of the list that nobody has an account with, for whoever asked to be told; masked."""
    return [
        JobProblem(
            job=job, row=row["place"], code=RowProblem.NO_ACCOUNT.value, excerpt=contacts.mask(row["contact"])[:80]
        )
        for row in await database.fetch(_STRANGERS, job.spec["contacts"])
    ]


async def _give(coupon: Coupon, people: Sequence[dict[str, object]], job_id: UUID) -> None:
    at = clock.now()
    async with in_transaction():
        rows = await database.fetch(
            _GIVE,
            [ids.new() for _ in people],
            [person["id"] for person in people],
            coupon.id,
            at,
            ends_of(coupon, at),
            job_id,
        )
        new = {row["customer_id"] for row in rows}
        told = [message_to(coupon, person) for person in people if person["id"] in new]
        await notifications.send_each([one for one in told if one is not None])


def message_to(coupon: Coupon, person: Mapping[str, object]) -> notifications.Asked | None:
    """What whoever was given a coupon is told; None where nothing is known to tell them by."""
    to, locale = person["email"] or person["phone"], str(person["locale"])
    if to is None:
        return None
    promotion = coupon.promotion
    return notifications.Asked(
        str(to),
        MessageChannel.EMAIL if person["email"] else MessageChannel.SMS,
        "coupon_sent",
        locale,
        {
            "coupon": promotion.name_zh if locale == "zh-CN" else promotion.name_en,
            "link": f"{settings.get().address()}/coupons/mine",
        },
        UUID(str(person["id"])),
    )


def _contact(text: str, place: int) -> str:
    found = contacts.login(text.strip())
    if found is None:
        raise InvalidInput("BAD_CONTACT", path=["input", "contacts", str(place)])
    return found.value
