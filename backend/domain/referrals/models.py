"""Tables of invitations. Amounts are minor units, times UTC."""

from datetime import datetime
from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from backend.core import clock
from backend.core.models import Row
from backend.domain.accounts.models import Customer
from backend.domain.referrals.states import ReferralProgramState, ReferralRefusal, ReferralState


class ReferralProgram(Row):
    """What inviter and invited get when the invited person's first order counts: money into the wallet, a coupon, or
    both.

    Of a campaign it is the piece named `piece`. The order is of `least_minor` at least; the rewards come `wait_days`
    after it was paid, and are taken back, as far as they are unspent, when it goes back within `back_days` of them. An
    inviter is rewarded `most_rewards` times in `period_days`; all rewards together come to `budget_minor` at most.
    """

    campaign_id: fields.Field[UUID | None] = fields.UUIDField(null=True)
    piece = fields.CharField(max_length=40)
    version = fields.IntField(default=1)
    state = fields.CharEnumField(ReferralProgramState, max_length=10, default=ReferralProgramState.LIVE)
    name_zh = fields.CharField(max_length=60)
    name_en = fields.CharField(max_length=60)
    currency = fields.CharField(max_length=3)
    inviter_minor = fields.BigIntField()
    friend_minor = fields.BigIntField()
    # Coupons that the shop sends; named without a constraint of the database, as none is ever deleted.
    inviter_coupon_id: fields.Field[UUID | None] = fields.UUIDField(null=True)
    friend_coupon_id: fields.Field[UUID | None] = fields.UUIDField(null=True)
    least_minor = fields.BigIntField(default=0)
    wait_days = fields.IntField(default=7)
    back_days = fields.IntField(default=30)
    most_rewards = fields.IntField(default=10)
    period_days = fields.IntField(default=30)
    budget_minor: fields.Field[int | None] = fields.BigIntField(null=True)
    starts_at = fields.DatetimeField()
    ends_at = fields.DatetimeField()
    created_at = fields.DatetimeField(default=clock.now)
    updated_at = fields.DatetimeField(default=clock.now)

    class Meta:
        table = "referral_program"
        app = "tessera"
        constraints = (
            UniqueConstraint(fields=("campaign_id", "piece"), name="referral_program_piece_once"),
            CheckConstraint(name="referral_program_times", check="starts_at < ends_at"),
            CheckConstraint(
                name="referral_program_rewards",
                check="inviter_minor >= 0 AND friend_minor >= 0"
                " AND (inviter_minor + friend_minor > 0 OR num_nonnulls(inviter_coupon_id, friend_coupon_id) > 0)"
                " AND least_minor >= 0 AND wait_days BETWEEN 0 AND 90 AND back_days BETWEEN 0 AND 365"
                " AND most_rewards > 0 AND period_days BETWEEN 1 AND 366 AND budget_minor > 0 IS NOT FALSE",
            ),
        )
        indexes = (Index(fields=("state", "id"), name="referral_program_by_state"),)


class Invitation(Row):
    """A customer's link of one programme: whoever comes by `code` was brought by them."""

    program: fields.ForeignKeyRelation[ReferralProgram] = fields.ForeignKeyField(
        "tessera.ReferralProgram", related_name=False, on_delete=fields.RESTRICT
    )
    customer: fields.ForeignKeyRelation[Customer] = fields.ForeignKeyField(
        "tessera.Customer", related_name=False, on_delete=fields.RESTRICT
    )
    code = fields.CharField(max_length=16, unique=True)
    created_at = fields.DatetimeField(default=clock.now)

    program_id: Any
    customer_id: Any

    class Meta:
        table = "invitation"
        app = "tessera"
        constraints = (UniqueConstraint(fields=("program_id", "customer_id"), name="invitation_once"),)
        indexes = (Index(fields=("customer_id", "id"), name="invitation_by_customer"),)


class Referral(Row):
    """One invited person. `signals` are what they have in common with whoever invited them.

    `inviter_minor` and `friend_minor` are what each was given, `inviter_issued_id` and `friend_issued_id` the coupons.
    """

    program: fields.ForeignKeyRelation[ReferralProgram] = fields.ForeignKeyField(
        "tessera.ReferralProgram", related_name=False, on_delete=fields.RESTRICT
    )
    invitation: fields.ForeignKeyRelation[Invitation] = fields.ForeignKeyField(
        "tessera.Invitation", related_name=False, on_delete=fields.RESTRICT
    )
    inviter: fields.ForeignKeyRelation[Customer] = fields.ForeignKeyField(
        "tessera.Customer", related_name=False, on_delete=fields.RESTRICT
    )
    friend: fields.ForeignKeyRelation[Customer] = fields.ForeignKeyField(
        "tessera.Customer", related_name=False, on_delete=fields.RESTRICT
    )
    state = fields.CharEnumField(ReferralState, max_length=10, default=ReferralState.JOINED)
    refused: ReferralRefusal | None = fields.CharEnumField(ReferralRefusal, max_length=10, null=True)  # type: ignore[assignment]
    signals: list[str] = fields.JSONField(default=list)
    order_id: fields.Field[UUID | None] = fields.UUIDField(null=True, unique=True)
    inviter_minor = fields.BigIntField(default=0)
    friend_minor = fields.BigIntField(default=0)
    inviter_issued_id: fields.Field[UUID | None] = fields.UUIDField(null=True)
    friend_issued_id: fields.Field[UUID | None] = fields.UUIDField(null=True)
    joined_at = fields.DatetimeField()
    bought_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    due_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    rewarded_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    closed_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)

    program_id: Any
    invitation_id: Any
    inviter_id: Any
    friend_id: Any

    class Meta:
        table = "referral"
        app = "tessera"
        constraints = (
            # Whoever was brought by one is not brought by another.
            UniqueConstraint(fields=("friend_id",), name="referral_of_friend_once"),
            CheckConstraint(
                name="referral_state",
                check="inviter_id <> friend_id AND (state = 'REFUSED') = (refused IS NOT NULL)"
                " AND (state NOT IN ('BOUGHT', 'REVIEW', 'REWARDED', 'TAKEN_BACK')"
                " OR (order_id IS NOT NULL AND due_at IS NOT NULL))"
                " AND (state NOT IN ('REWARDED', 'TAKEN_BACK') OR rewarded_at IS NOT NULL)",
            ),
        )
        indexes = (
            Index(fields=("state", "id"), name="referral_by_state"),
            Index(fields=("inviter_id", "id"), name="referral_by_inviter"),
            Index(fields=("invitation_id", "id"), name="referral_by_invitation"),
        )
