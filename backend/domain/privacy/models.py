"""Tables of what people asked about their own data. Times are UTC."""

from datetime import datetime
from typing import Any

from tortoise import fields
from tortoise.indexes import Index
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from backend.core import clock
from backend.core.models import Row
from backend.domain.accounts.models import Customer
from backend.domain.privacy.states import ErasureState, ExportState


class DataExport(Row):
    """A copy of what the shop knows of somebody: put together by a worker, sealed under a key of its own, kept a day.

    `reason` is staff's, when the person asked them.
    """

    customer: fields.ForeignKeyRelation[Customer] = fields.ForeignKeyField(
        "tessera.Customer", related_name=False, on_delete=fields.RESTRICT
    )
    state = fields.CharEnumField(ExportState, max_length=10, default=ExportState.WAITING)
    asked_by = fields.CharField(max_length=60)
    reason: fields.Field[str | None] = fields.CharField(max_length=500, null=True)
    asked_at = fields.DatetimeField(default=clock.now)
    ready_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    expires_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    size: fields.Field[int | None] = fields.IntField(null=True)
    kek_id: fields.Field[str | None] = fields.CharField(max_length=60, null=True)
    wrapped_key: fields.Field[bytes | None] = fields.BinaryField(null=True)
    sealed: fields.Field[bytes | None] = fields.BinaryField(null=True)

    customer_id: Any

    class Meta:
        table = "data_export"
        app = "tessera"
        constraints = (
            UniqueConstraint(fields=("customer_id",), name="data_export_one_waiting", condition="state = 'WAITING'"),
            CheckConstraint(
                name="data_export_ready_has_content",
                check="(state = 'READY') = (sealed IS NOT NULL)"
                " AND (sealed IS NULL) = (wrapped_key IS NULL) AND (sealed IS NULL) = (kek_id IS NULL)"
                " AND (state <> 'READY' OR (ready_at IS NOT NULL AND expires_at IS NOT NULL AND size IS NOT NULL))",
            ),
        )
        indexes = (Index(fields=("customer_id", "id"), name="data_export_by_customer"),)


class Erasure(Row):
    """Somebody is to be forgotten at `due_at`. `asked_by` is themselves or staff, who say the `reason`."""

    customer: fields.ForeignKeyRelation[Customer] = fields.ForeignKeyField(
        "tessera.Customer", related_name=False, on_delete=fields.RESTRICT
    )
    state = fields.CharEnumField(ErasureState, max_length=10, default=ErasureState.PENDING)
    asked_by = fields.CharField(max_length=60)
    reason: fields.Field[str | None] = fields.CharField(max_length=500, null=True)
    asked_at = fields.DatetimeField(default=clock.now)
    due_at = fields.DatetimeField()
    ended_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    ended_by: fields.Field[str | None] = fields.CharField(max_length=60, null=True)

    customer_id: Any

    class Meta:
        table = "erasure"
        app = "tessera"
        constraints = (
            UniqueConstraint(fields=("customer_id",), name="erasure_one_pending", condition="state = 'PENDING'"),
            CheckConstraint(
                name="erasure_ended_has_its_time",
                check="(state = 'PENDING') = (ended_at IS NULL) AND (ended_at IS NULL) = (ended_by IS NULL)",
            ),
        )
        indexes = (
            Index(fields=("customer_id", "id"), name="erasure_by_customer"),
            Index(fields=("state", "due_at"), name="erasure_by_due"),
        )
