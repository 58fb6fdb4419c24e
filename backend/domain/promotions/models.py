"""Tables of promotions. Amounts are minor units, times UTC."""

from datetime import datetime
from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from backend.core import clock
from backend.core.models import Row
from backend.domain.promotions.states import AllowanceHoldState, AllowanceOwner, AllowanceScope, PromotionState


class Promotion(Row):
    """A rule that checkout applies while it is live and its time is.

    `rule` is the document that `documents.py` reads. Of a campaign it is the piece named `piece`: publishing a new
    version of the campaign writes it anew and raises `version`, which orders remember.
    """

    campaign_id: fields.Field[UUID | None] = fields.UUIDField(null=True)
    # It counts only with this coupon in hand.
    coupon_id: fields.Field[UUID | None] = fields.UUIDField(null=True)
    piece = fields.CharField(max_length=40)
    version = fields.IntField(default=1)
    state = fields.CharEnumField(PromotionState, max_length=10, default=PromotionState.LIVE)
    name_zh = fields.CharField(max_length=60)
    name_en = fields.CharField(max_length=60)
    currency = fields.CharField(max_length=3)
    rule: dict[str, Any] = fields.JSONField()
    starts_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    ends_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    # How often and for how much it may be used: in all, in an hour, by one person. None: without limit.
    most_uses: fields.Field[int | None] = fields.BigIntField(null=True)
    most_minor: fields.Field[int | None] = fields.BigIntField(null=True)
    most_uses_an_hour: fields.Field[int | None] = fields.BigIntField(null=True)
    most_minor_an_hour: fields.Field[int | None] = fields.BigIntField(null=True)
    most_uses_a_person: fields.Field[int | None] = fields.BigIntField(null=True)
    # Over how many days a person's uses count; None: for ever.
    person_days: fields.Field[int | None] = fields.IntField(null=True)
    # How often and for how much all that its campaign publishes may be used together.
    most_campaign_uses: fields.Field[int | None] = fields.BigIntField(null=True)
    most_campaign_minor: fields.Field[int | None] = fields.BigIntField(null=True)
    # Whether what an order used of all these may be used again once the order is refunded.
    returned_after_refund = fields.BooleanField(default=False)
    created_at = fields.DatetimeField(default=clock.now)
    updated_at = fields.DatetimeField(default=clock.now)

    class Meta:
        table = "promotion"
        app = "tessera"
        constraints = (
            UniqueConstraint(fields=("campaign_id", "piece"), name="promotion_piece_once"),
            CheckConstraint(
                name="promotion_times", check="starts_at IS NULL OR ends_at IS NULL OR starts_at < ends_at"
            ),
            CheckConstraint(
                name="promotion_limits",
                check="least(most_uses, most_minor, most_uses_an_hour, most_minor_an_hour, most_uses_a_person,"
                " person_days, most_campaign_uses, most_campaign_minor) > 0 IS NOT FALSE",
            ),
            CheckConstraint(
                name="promotion_budget_has_campaign",
                check="campaign_id IS NOT NULL OR num_nonnulls(most_campaign_uses, most_campaign_minor) = 0",
            ),
        )
        indexes = (Index(fields=("state", "id"), name="promotion_by_state"),)


class Allowance(Row):
    """How much of something may be used, and how much of it is held and used: by count, by money, or both.

    `key` names the hour (`2026-11-30T10`) or the person (`customer:…`, `phone:…`, `device:…`, `payer:…`); empty for the
    total. None as a limit: without limit, and counted all the same.
    """

    owner = fields.CharEnumField(AllowanceOwner, max_length=10)
    owner_id = fields.UUIDField()
    scope = fields.CharEnumField(AllowanceScope, max_length=10)
    key = fields.CharField(max_length=100, default="")
    most_uses: fields.Field[int | None] = fields.BigIntField(null=True)
    most_minor: fields.Field[int | None] = fields.BigIntField(null=True)
    held_uses = fields.BigIntField(default=0)
    used_uses = fields.BigIntField(default=0)
    held_minor = fields.BigIntField(default=0)
    used_minor = fields.BigIntField(default=0)

    class Meta:
        table = "allowance"
        app = "tessera"
        constraints = (
            UniqueConstraint(fields=("owner_id", "scope", "key"), name="allowance_once"),
            CheckConstraint(
                name="allowance_counts",
                check="held_uses >= 0 AND used_uses >= 0 AND held_minor >= 0 AND used_minor >= 0",
            ),
            # The limit as it was when something was last taken: lowered since below what is taken, it stops the next.
            CheckConstraint(
                name="allowance_within_limits",
                check="(most_uses IS NULL OR held_uses + used_uses <= most_uses)"
                " AND (most_minor IS NULL OR held_minor + used_minor <= most_minor)",
            ),
        )


class AllowanceHold(Row):
    """What one order takes of an allowance. `uses` and `minor` never change; what became of it does.

    What no single order takes is held in the name of what does: a group's place among those of its offer.
    """

    allowance: fields.ForeignKeyRelation[Allowance] = fields.ForeignKeyField(
        "tessera.Allowance", related_name=False, on_delete=fields.RESTRICT
    )
    order_id = fields.UUIDField()
    uses = fields.BigIntField()
    minor = fields.BigIntField(default=0)
    state = fields.CharEnumField(AllowanceHoldState, max_length=10, default=AllowanceHoldState.HELD)
    made_at = fields.DatetimeField()
    closed_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)

    allowance_id: Any

    class Meta:
        table = "allowance_hold"
        app = "tessera"
        constraints = (
            UniqueConstraint(fields=("order_id", "allowance_id"), name="allowance_hold_once"),
            CheckConstraint(name="allowance_hold_amounts", check="uses >= 0 AND minor >= 0"),
        )
        indexes = (Index(fields=("allowance_id", "id"), name="allowance_hold_by_allowance"),)
