"""Tables of the outbox. Their order of ids is not the order of commits: promise no ordering."""

from enum import StrEnum

from tortoise import fields
from tortoise.indexes import Index
from tortoise.migrations.constraints import UniqueConstraint
from tortoise.models import Model

from backend.core import clock


class DeliveryState(StrEnum):
    """PENDING: not sent. SENT: with the broker. DONE: closed by its handler. DEAD: gave up. POISONED: no such topic."""

    PENDING = "PENDING"
    SENT = "SENT"
    DONE = "DONE"
    DEAD = "DEAD"
    POISONED = "POISONED"


class OutboxMessage(Model):
    """News of one committed change."""

    id = fields.BigIntField(primary_key=True)
    topic = fields.CharField(max_length=60)
    payload: dict[str, object] = fields.JSONField()
    created_at = fields.DatetimeField(default=clock.now)
    routed_at = fields.DatetimeField(null=True)
    # The W3C traceparent of the work that told it; what follows belongs to the same trace.
    trace: fields.Field[str | None] = fields.CharField(max_length=55, null=True)

    class Meta:
        table = "outbox_message"
        app = "tessera"


class DeliveryRow(Model):
    """One handler's duty for one message."""

    id = fields.BigIntField(primary_key=True)
    message: fields.ForeignKeyRelation[OutboxMessage] = fields.ForeignKeyField(
        "tessera.OutboxMessage", related_name="deliveries", on_delete=fields.CASCADE
    )
    handler = fields.CharField(max_length=80)
    state = fields.CharEnumField(DeliveryState, max_length=10, default=DeliveryState.PENDING)
    attempts = fields.SmallIntField(default=0)
    due_at = fields.DatetimeField(default=clock.now)
    error: str | None = fields.TextField(null=True)
    created_at = fields.DatetimeField(default=clock.now)
    closed_at = fields.DatetimeField(null=True)

    class Meta:
        table = "delivery"
        app = "tessera"
        constraints = (UniqueConstraint(fields=("message_id", "handler"), name="delivery_once_per_handler"),)
        indexes = (Index(fields=("state", "id"), name="delivery_by_state"),)
