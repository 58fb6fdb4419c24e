"""Tables of webhooks. An endpoint's owner is an opaque id: this context knows no partner."""

from datetime import datetime
from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint
from tortoise.models import Model

from backend.core import clock
from backend.core.models import Row
from backend.domain.webhooks.states import EndpointState, MessageState, Outcome


class WebhookEndpoint(Row):
    """Where an owner wants to be told. `events` names the types it wants; `failures` counts tries that failed
    since the last that succeeded.

    The secret is wrapped under the key-encryption key, bound to the row; after a change the one before it signs
    too, until `previous_until`.
    """

    owner_id = fields.UUIDField()
    url = fields.CharField(max_length=500)
    events: list[str] = fields.JSONField()
    state = fields.CharEnumField(EndpointState, max_length=10, default=EndpointState.ACTIVE)
    # Why it is off: GONE (it said so), FAILING (days without one success), OWNER, STAFF.
    state_reason: fields.Field[str | None] = fields.CharField(max_length=20, null=True)
    failures = fields.IntField(default=0)
    kek_id = fields.CharField(max_length=60)
    secret = fields.BinaryField()
    previous_kek_id: fields.Field[str | None] = fields.CharField(max_length=60, null=True)
    previous_secret: fields.Field[bytes | None] = fields.BinaryField(null=True)
    previous_until: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    last_success_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    created_at = fields.DatetimeField(default=clock.now)
    changed_at = fields.DatetimeField(default=clock.now)

    class Meta:
        table = "webhook_endpoint"
        app = "tessera"
        constraints = (
            UniqueConstraint(fields=("owner_id", "url"), name="webhook_endpoint_once_per_address"),
            CheckConstraint(
                name="webhook_endpoint_previous_is_whole",
                check="(previous_secret IS NULL) = (previous_until IS NULL)"
                " AND (previous_secret IS NULL) = (previous_kek_id IS NULL)",
            ),
            CheckConstraint(name="webhook_endpoint_failures", check="failures >= 0"),
        )


class WebhookMessage(Row):
    """One thing told to one endpoint. `body` is the exact text that is sent and signed at every try.

    `tries` counts since it was queued or replayed and decides the next wait; `attempts` counts all.
    While it is being sent `due_at` is the end of the lease.
    """

    endpoint: fields.ForeignKeyRelation[WebhookEndpoint] = fields.ForeignKeyField(
        "tessera.WebhookEndpoint", related_name=False, on_delete=fields.RESTRICT
    )
    type = fields.CharField(max_length=40)
    body = fields.TextField()
    state = fields.CharEnumField(MessageState, max_length=10, default=MessageState.DUE)
    tries = fields.SmallIntField(default=0)
    attempts = fields.SmallIntField(default=0)
    due_at = fields.DatetimeField(default=clock.now)
    created_at = fields.DatetimeField(default=clock.now)
    delivered_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)

    endpoint_id: UUID

    class Meta:
        table = "webhook_message"
        app = "tessera"
        constraints = (
            CheckConstraint(name="webhook_message_counts", check="0 <= tries AND tries <= attempts"),
            CheckConstraint(
                name="webhook_message_delivered_has_time", check="state <> 'DELIVERED' OR delivered_at IS NOT NULL"
            ),
        )
        indexes = (Index(fields=("endpoint_id", "id"), name="webhook_message_by_endpoint"),)


class WebhookAttempt(Model):
    """One try: written before the call, completed after it. No outcome yet: under way, or its sender died."""

    id = fields.BigIntField(primary_key=True)
    message: fields.ForeignKeyRelation[WebhookMessage] = fields.ForeignKeyField(
        "tessera.WebhookMessage", related_name=False, on_delete=fields.CASCADE
    )
    number = fields.SmallIntField()
    started_at = fields.DatetimeField()
    outcome: fields.Field[Outcome | None] = fields.CharEnumField(  # type: ignore[assignment]
        Outcome, max_length=20, null=True
    )
    status: fields.Field[int | None] = fields.SmallIntField(null=True)
    ms: fields.Field[int | None] = fields.IntField(null=True)
    excerpt: fields.Field[str | None] = fields.CharField(max_length=200, null=True)

    message_id: Any

    class Meta:
        table = "webhook_attempt"
        app = "tessera"
        constraints = (UniqueConstraint(fields=("message_id", "number"), name="webhook_attempt_once_per_number"),)
