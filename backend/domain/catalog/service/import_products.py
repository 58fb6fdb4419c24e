"""Doing what a check of a file showed, product by product; killed anywhere, it goes on where it stopped."""

from datetime import datetime
from uuid import UUID

from tortoise.queryset import QuerySet
from tortoise.transactions import in_transaction

from backend.core import clock, ids, outbox
from backend.core.outbox import Delivery
from backend.core.refusals import Refusal
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.catalog.errors import CheckUnusable
from backend.domain.catalog.models import ChannelPrice, Product, Variant
from backend.domain.catalog.service.following_plans import follow, why
from backend.domain.catalog.sheets.columns import by_key, columns
from backend.domain.catalog.sheets.keeping import ChangedMeanwhile, plan_of
from backend.domain.catalog.sheets.models import PlanAct, PlanOutcome, ProductPlan
from backend.domain.catalog.sheets.standing import Shop, shop, standing
from backend.domain.tasks import service as tasks
from backend.domain.tasks.errors import JobUnknown
from backend.domain.tasks.files.failures import RowProblem
from backend.domain.tasks.models import Job, JobKind, JobProblem
from backend.domain.tasks.states import JobState

AT_A_TIME = 50


async def start_product_import(check_id: UUID, *, caller: Caller, address: str | None, at: datetime) -> Job:
    """A job that does what the check showed; asked again it is the same job. Raises JobUnknown, CheckUnusable."""
    async with in_transaction():
        check = await Job.filter(id=check_id).select_for_update().first()
        if check is None:
            raise JobUnknown()
        if check.kind is not JobKind.PRODUCT_CHECK or check.state is not JobState.SUCCEEDED:
            raise CheckUnusable("NOT_CHECKED")
        before = await Job.filter(subject_id=check.id, kind=JobKind.PRODUCT_IMPORT).order_by("-id").first()
        if before is not None and before.state is not JobState.FAILED:
            return before
        if not await ProductPlan.exists(job_id=check.id):
            raise CheckUnusable("NOTHING_TO_IMPORT")
        job = await tasks.open_job(
            JobKind.PRODUCT_IMPORT,
            subject_id=check.id,
            spec={"file_name": check.spec["file_name"], "address": address},
            unit="products",
            staff_id=caller.staff_id,
            at=at,
        )
        await audit.record(caller.actor, "products.import_asked", ids.public("job", job.id), address=address)
        await outbox.emit("products.import_asked", job_id=job.id)
    return job


async def run_product_import(job_id: UUID, *, delivery: Delivery) -> None:
    """Follow every plan that was not followed yet, however often and wherever it is told to."""

    async def work(job: Job, progress: tasks.Progress) -> None:
        assert job.subject_id is not None
        total = await ProductPlan.filter(job_id=job.subject_id).count()
        await Job.filter(id=job.id).update(total=total)
        of, after = await shop(), 0
        while True:
            progress.done = progress.rows = total - await _open(job.subject_id).count()
            some = await _open(job.subject_id).filter(line__gt=after).order_by("line").limit(AT_A_TIME)
            if not some:
                break
            for plan in some:
                await _follow(plan.id, job, of)
                progress.done = progress.rows = progress.done + 1
            after = some[-1].line
        await _finish(job, total, delivery)

    await tasks.run(job_id, work, delivery=delivery)


def _open(check_id: UUID) -> QuerySet[ProductPlan]:
    return ProductPlan.filter(job_id=check_id, outcome__isnull=True)


async def _follow(plan_id: UUID, job: Job, of: Shop) -> None:
    """Do one plan, or note why it is not done: the product, and that it was dealt with, are one transaction."""
    try:
        async with in_transaction():
            row = await ProductPlan.filter(id=plan_id, outcome__isnull=True).select_for_update().first()
            if row is None:
                return
            product = await _product(row)
            (there,) = await standing([product], of) if product else [None]
            plan = plan_of(row, there, by_key(columns(of.channels.values())))
            made = await follow(
                plan,
                of,
                caller=Caller(staff_id=job.created_by_id),
                address=job.spec.get("address"),
                key=f"product-plan-{row.id}",
                at=clock.now(),
            )
            row.product_id, row.outcome = made.id, PlanOutcome.DONE
            await row.save(update_fields=["product_id", "outcome"])
    except ChangedMeanwhile:
        await _refuse(plan_id, job, RowProblem.CHANGED_MEANWHILE, {})
    except Refusal as no:
        await _refuse(plan_id, job, *why(no))


async def _product(row: ProductPlan) -> Product | None:
    """The product that the plan is about, locked with its prices: they change without it."""
    found = Product.filter(slug=row.slug) if row.act is PlanAct.NEW else Product.filter(id=row.product_id)
    product = await found.select_for_update().first()
    if product is not None:
        mine = await Variant.filter(product_id=product.id).values_list("id", flat=True)
        await ChannelPrice.filter(variant_id__in=list(mine)).order_by("id").select_for_update()
    return product


async def _refuse(plan_id: UUID, job: Job, problem: RowProblem, facts: dict[str, object]) -> None:
    async with in_transaction():
        row = await ProductPlan.filter(id=plan_id, outcome__isnull=True).select_for_update().get()
        row.outcome, row.code = PlanOutcome.REFUSED, problem.value
        await row.save(update_fields=["outcome", "code"])
        told = [
            JobProblem(job=job, row=one["line"], code=problem.value, facts=facts or None, excerpt=row.slug)
            for one in row.variants
        ]
        await JobProblem.bulk_create(told, ignore_conflicts=True)


async def _finish(job: Job, total: int, delivery: Delivery) -> None:
    assert job.subject_id is not None
    refused = await ProductPlan.filter(job_id=job.subject_id, outcome=PlanOutcome.REFUSED).count()
    result = {"products": total, "done": total - refused, "refused": refused}
    async with in_transaction():
        if not await tasks.succeed(job.id, result, rows=total, at=clock.now()):
            raise tasks.Cancelled
        actor = f"staff:{job.created_by_id}" if job.created_by_id else "system"
        await audit.record(
            actor, "products.imported", ids.public("job", job.id), diff={"products": [0, total - refused]}
        )
        await outbox.close(delivery)
