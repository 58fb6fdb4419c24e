"""Tables of alerts. `sql/0006/alerts.sql` has their states and the rules to begin with."""

from datetime import datetime
from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from backend.core import clock
from backend.core.models import Row
from backend.domain.accounts.models import Staff
from backend.domain.accounts.permissions import Role
from backend.domain.alerts.states import AlertKind, AlertState, BotKind, NoticeState, Occasion
from backend.domain.catalog.states import ContentLocale


class AlertRule(Row):
    """What is watched, from which `threshold` on (its unit: `rules.MEANINGS`), and whom it concerns.

    Its owner is a role or a person. While it is muted alerts open and end as ever, and nobody is told.
    An alert that nobody took `escalate_after_min` after it was told goes to `escalate_to`.
    `bot_ids` are the bots that are told, as text; the bell is told always.
    """

    kind = fields.CharEnumField(AlertKind, max_length=20, unique=True)
    active = fields.BooleanField(default=True)
    threshold = fields.IntField()
    owner_role: Role | None = fields.CharEnumField(Role, max_length=10, null=True)  # type: ignore[assignment]
    owner: fields.ForeignKeyNullableRelation[Staff] = fields.ForeignKeyField(
        "tessera.Staff", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    muted_until: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    escalate_after_min: fields.Field[int | None] = fields.IntField(null=True)
    escalate_to: Role | None = fields.CharEnumField(Role, max_length=10, null=True)  # type: ignore[assignment]
    email = fields.BooleanField(default=True)
    bot_ids: list[str] = fields.JSONField()
    language = fields.CharEnumField(ContentLocale, max_length=5, default=ContentLocale.ZH_CN)
    version = fields.IntField(default=1)
    changed_at = fields.DatetimeField(default=clock.now)

    owner_id: UUID | None

    class Meta:
        table = "alert_rule"
        app = "tessera"
        constraints = (
            CheckConstraint(name="alert_rule_one_owner", check="num_nonnulls(owner_role, owner_id) = 1"),
            CheckConstraint(
                name="alert_rule_escalates_to_somebody",
                check="(escalate_after_min IS NULL) = (escalate_to IS NULL) AND escalate_after_min BETWEEN 1 AND 10080",
            ),
            CheckConstraint(name="alert_rule_threshold", check="threshold >= 0"),
        )


class Alert(Row):
    """A rule's condition holds for a subject: a global id, or `shop`. One that is not over per kind and subject.

    `value` is what was measured last, in the rule's unit, `facts` what its words are made of; `seen_at` when the
    condition was last seen. `told_at` and `escalated_at`: when somebody was, once each.
    """

    kind = fields.CharEnumField(AlertKind, max_length=20)
    subject = fields.CharField(max_length=60)
    state = fields.CharEnumField(AlertState, max_length=12, default=AlertState.OPEN)
    value = fields.BigIntField()
    facts: dict[str, Any] = fields.JSONField()
    opened_at = fields.DatetimeField(default=clock.now)
    seen_at = fields.DatetimeField(default=clock.now)
    told_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    escalated_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    acknowledged_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    acknowledged_by: fields.ForeignKeyNullableRelation[Staff] = fields.ForeignKeyField(
        "tessera.Staff", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    note = fields.CharField(max_length=200, default="")
    resolved_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)

    acknowledged_by_id: UUID | None

    class Meta:
        table = "alert"
        app = "tessera"
        constraints = (
            UniqueConstraint(fields=("kind", "subject"), name="alert_one_open", condition="state <> 'RESOLVED'"),
            CheckConstraint(name="alert_resolved_has_time", check="(state = 'RESOLVED') = (resolved_at IS NOT NULL)"),
            CheckConstraint(
                name="alert_taken_by_somebody",
                check="num_nonnulls(acknowledged_at, acknowledged_by_id) <> 1"
                " AND (state <> 'ACKNOWLEDGED' OR acknowledged_at IS NOT NULL)",
            ),
        )
        indexes = (Index(fields=("kind", "id"), name="alert_by_kind"),)


class AlertBot(Row):
    """A bot of a group chat. Its address holds a key, so address and secret are sealed together, bound to the row.

    `hint` is what may be shown of the address.
    """

    name = fields.CharField(max_length=60)
    kind = fields.CharEnumField(BotKind, max_length=10)
    hint = fields.CharField(max_length=80)
    signed = fields.BooleanField(default=False)
    kek_id = fields.CharField(max_length=60)
    sealed = fields.BinaryField()
    language = fields.CharEnumField(ContentLocale, max_length=5, default=ContentLocale.ZH_CN)
    active = fields.BooleanField(default=True)
    version = fields.IntField(default=1)
    created_at = fields.DatetimeField(default=clock.now)
    changed_at = fields.DatetimeField(default=clock.now)

    class Meta:
        table = "alert_bot"
        app = "tessera"


class AlertNotice(Row):
    """One message about some alerts of a kind to one person, by e-mail, or to one bot.

    An e-mail is a message of its own from then on (`notifications`). While a bot is being told, `due_at` is the end
    of the lease.
    """

    kind = fields.CharEnumField(AlertKind, max_length=20)
    occasion = fields.CharEnumField(Occasion, max_length=10)
    staff: fields.ForeignKeyNullableRelation[Staff] = fields.ForeignKeyField(
        "tessera.Staff", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    bot: fields.ForeignKeyNullableRelation[AlertBot] = fields.ForeignKeyField(
        "tessera.AlertBot", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    text = fields.TextField()
    state = fields.CharEnumField(NoticeState, max_length=10, default=NoticeState.DUE)
    tries = fields.SmallIntField(default=0)
    due_at = fields.DatetimeField(default=clock.now)
    created_at = fields.DatetimeField(default=clock.now)
    ended_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    problem: fields.Field[str | None] = fields.CharField(max_length=200, null=True)

    staff_id: UUID | None
    bot_id: UUID | None

    class Meta:
        table = "alert_notice"
        app = "tessera"
        constraints = (
            CheckConstraint(name="alert_notice_to_one", check="num_nonnulls(staff_id, bot_id) = 1"),
            CheckConstraint(
                name="alert_notice_ended_has_time",
                check="(state IN ('SENT', 'FAILED', 'UNKNOWN')) = (ended_at IS NOT NULL)",
            ),
        )


class AlertTold(Row):
    """An alert is in a notice. `target` is whom it goes to: nobody is told of one thing twice."""

    alert: fields.ForeignKeyRelation[Alert] = fields.ForeignKeyField(
        "tessera.Alert", related_name=False, on_delete=fields.CASCADE
    )
    notice: fields.ForeignKeyRelation[AlertNotice] = fields.ForeignKeyField(
        "tessera.AlertNotice", related_name=False, on_delete=fields.CASCADE
    )
    occasion = fields.CharEnumField(Occasion, max_length=10)
    target = fields.UUIDField()

    alert_id: UUID
    notice_id: UUID

    class Meta:
        table = "alert_told"
        app = "tessera"
        constraints = (UniqueConstraint(fields=("alert_id", "occasion", "target"), name="alert_told_once"),)
        indexes = (Index(fields=("notice_id",), name="alert_told_by_notice"),)
