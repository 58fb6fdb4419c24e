"""What a checked file of products would change, kept until somebody lets it."""

from enum import StrEnum
from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from backend.core.models import Row
from backend.domain.tasks.models import Job


class PlanAct(StrEnum):
    """NEW: makes a product, as a draft. CHANGED: edits one."""

    NEW = "NEW"
    CHANGED = "CHANGED"


class PlanOutcome(StrEnum):
    """DONE: the product is as the plan shows. REFUSED: it is as it was."""

    DONE = "DONE"
    REFUSED = "REFUSED"


class ProductPlan(Row):
    """What the rows of one product change; `line` is the first of them.

    `product` and each of `variants` (`line`, `sku`, `id`, `changes`) hold column → [as it stood, as it shall be].
    What stood at `version` is done only while it stands. `code` says why it was refused.
    """

    job: fields.ForeignKeyRelation[Job] = fields.ForeignKeyField(
        "tessera.Job", related_name=False, on_delete=fields.CASCADE
    )
    line = fields.BigIntField()
    slug = fields.CharField(max_length=80)
    act = fields.CharEnumField(PlanAct, max_length=10)
    product_id: fields.Field[UUID | None] = fields.UUIDField(null=True)
    version: fields.Field[int | None] = fields.IntField(null=True)
    product: dict[str, Any] = fields.JSONField()
    variants: list[dict[str, Any]] = fields.JSONField()
    outcome: fields.Field[PlanOutcome | None] = fields.CharEnumField(  # type: ignore[assignment]
        PlanOutcome, max_length=10, null=True
    )
    code: fields.Field[str | None] = fields.CharField(max_length=30, null=True)

    job_id: UUID

    class Meta:
        table = "product_plan"
        app = "tessera"
        constraints = (
            UniqueConstraint(fields=("job_id", "line"), name="product_plan_once_per_line"),
            CheckConstraint(
                name="product_plan_changes_what_stood",
                check="(act = 'NEW' AND version IS NULL)"
                " OR (act = 'CHANGED' AND product_id IS NOT NULL AND version IS NOT NULL)",
            ),
            CheckConstraint(
                name="product_plan_refused_says_why",
                check="(outcome IS NOT NULL AND outcome = 'REFUSED') = (code IS NOT NULL)",
            ),
        )
