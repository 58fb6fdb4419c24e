"""Tables of fulfilment: what kinds other than codes leave behind."""

from datetime import datetime
from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index
from tortoise.migrations.constraints import CheckConstraint

from backend.core import clock
from backend.core.models import Row
from backend.domain.accounts.models import Customer, Staff
from backend.domain.catalog.models import Variant
from backend.domain.fulfilment.states import ManualTaskState
from backend.domain.orders.models import OrderUnit


class Membership(Row):
    """A stretch of the shop's own membership, granted by one unit; `[starts_at, ends_at)`."""

    customer: fields.ForeignKeyRelation[Customer] = fields.ForeignKeyField(
        "tessera.Customer", related_name=False, on_delete=fields.RESTRICT
    )
    variant: fields.ForeignKeyRelation[Variant] = fields.ForeignKeyField(
        "tessera.Variant", related_name=False, on_delete=fields.RESTRICT
    )
    unit: fields.OneToOneRelation[OrderUnit] = fields.OneToOneField(
        "tessera.OrderUnit", related_name=False, on_delete=fields.RESTRICT
    )
    starts_at = fields.DatetimeField()
    ends_at = fields.DatetimeField()
    granted_at = fields.DatetimeField(default=clock.now)

    customer_id: Any
    variant_id: Any
    unit_id: Any

    class Meta:
        table = "membership"
        app = "tessera"
        constraints = (CheckConstraint(name="membership_lasts", check="ends_at > starts_at"),)
        indexes = (Index(fields=("customer_id", "variant_id", "ends_at"), name="membership_by_customer"),)


class ManualTask(Row):
    """One unit that a person hands over, by `due_at` at the latest.

    `evidence` (what was done, for the shop) and `note` (words for the buyer) are written when it is done, `reason`
    when the unit's money goes back instead.
    """

    unit: fields.OneToOneRelation[OrderUnit] = fields.OneToOneField(
        "tessera.OrderUnit", related_name=False, on_delete=fields.RESTRICT
    )
    order_id = fields.UUIDField()
    state = fields.CharEnumField(ManualTaskState, max_length=10, default=ManualTaskState.OPEN)
    created_at = fields.DatetimeField(default=clock.now)
    due_at = fields.DatetimeField()
    taken_by: fields.ForeignKeyNullableRelation[Staff] = fields.ForeignKeyField(
        "tessera.Staff", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    taken_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    evidence: str | None = fields.TextField(null=True)
    note: str | None = fields.TextField(null=True)
    reason: str | None = fields.TextField(null=True)
    closed_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)

    unit_id: UUID
    taken_by_id: UUID | None

    class Meta:
        table = "manual_task"
        app = "tessera"
        constraints = (
            CheckConstraint(
                name="manual_task_taken_by_somebody",
                check="(state <> 'OPEN' OR taken_by_id IS NULL) AND (state NOT IN ('TAKEN', 'DONE') OR"
                " (taken_by_id IS NOT NULL AND taken_at IS NOT NULL))",
            ),
            CheckConstraint(
                name="manual_task_closed_has_its_time",
                check="(state IN ('DONE', 'GIVEN_BACK')) = (closed_at IS NOT NULL)",
            ),
            CheckConstraint(
                name="manual_task_is_proved",
                check="(state = 'DONE') = (evidence IS NOT NULL) AND (state = 'GIVEN_BACK') = (reason IS NOT NULL)",
            ),
        )
        indexes = (Index(fields=("order_id",), name="manual_task_by_order"),)
