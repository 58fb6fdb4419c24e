"""Append-only tables: the database refuses UPDATE and DELETE on both (`migrations/sql/audit.sql`)."""

from tortoise import fields
from tortoise.indexes import Index

from backend.core import clock
from backend.core.models import Row


class AuditEntry(Row):
    """One act of staff or of the system, committed together with its effect."""

    at = fields.DatetimeField(default=clock.now)
    actor = fields.CharField(max_length=80)
    action = fields.CharField(max_length=80)
    target = fields.CharField(max_length=120)
    reason: str | None = fields.TextField(null=True)
    diff: fields.Field[dict[str, object] | None] = fields.JSONField(null=True)
    address: fields.Field[str | None] = fields.CharField(max_length=64, null=True)

    class Meta:
        table = "audit_entry"
        app = "tessera"
        indexes = (
            Index(fields=("target", "id"), name="audit_entry_by_target"),
            Index(fields=("actor", "id"), name="audit_entry_by_actor"),
            Index(fields=("action", "id"), name="audit_entry_by_action"),
            Index(fields=("at",), name="audit_entry_by_time"),
        )


class SecurityEvent(Row):
    """Evidence of a refusal: a failed login, a forged callback, a denied reveal. Written after the rollback.

    `subject` says whom it was about without naming them (a keyed digest or an opaque id).
    """

    at = fields.DatetimeField(default=clock.now)
    kind = fields.CharField(max_length=60)
    subject: fields.Field[str | None] = fields.CharField(max_length=120, null=True)
    address: fields.Field[str | None] = fields.CharField(max_length=64, null=True)
    facts: fields.Field[dict[str, object] | None] = fields.JSONField(null=True)

    class Meta:
        table = "security_event"
        app = "tessera"
        indexes = (
            Index(fields=("kind", "subject", "at"), name="security_event_by_subject"),
            Index(fields=("kind", "address", "at"), name="security_event_by_address"),
            Index(fields=("kind", "at"), name="security_event_by_time"),
        )
