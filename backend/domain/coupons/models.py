"""Tables of coupons. Times are UTC, amounts minor units."""

from datetime import datetime
from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from backend.core import clock
from backend.core.models import Row
from backend.domain.accounts.models import Customer, Staff
from backend.domain.coupons.states import BatchState, CouponKind, CouponState, IssuedState, UseState
from backend.domain.promotions.models import Promotion


class Coupon(Row):
    """A promotion that counts only for who has it in hand: how people come by it, and what becomes of it.

    What it does, its names, its times and how often it may be used are its promotion's. Of a campaign it is the piece
    named `piece`. `code` is the word everybody types, in capitals.
    """

    promotion: fields.OneToOneRelation[Promotion] = fields.OneToOneField(
        "tessera.Promotion", related_name=False, on_delete=fields.RESTRICT
    )
    campaign_id: fields.Field[UUID | None] = fields.UUIDField(null=True)
    piece: fields.Field[str | None] = fields.CharField(max_length=40, null=True)
    kind = fields.CharEnumField(CouponKind, max_length=10)
    state = fields.CharEnumField(CouponState, max_length=10, default=CouponState.ACTIVE)
    version = fields.IntField(default=1)
    code: fields.Field[str | None] = fields.CharField(max_length=20, null=True)
    # How long one may be used from when it was claimed or sent; None: as long as the coupon.
    days: fields.Field[int | None] = fields.IntField(null=True)
    claim_from: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    claim_until: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    most_claims: fields.Field[int | None] = fields.BigIntField(null=True)
    most_claims_a_person = fields.IntField(default=1)
    # The end that somebody gave it beyond its campaign's: what is published later does not shorten it.
    extended_to: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    staff: fields.ForeignKeyNullableRelation[Staff] = fields.ForeignKeyField(
        "tessera.Staff", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    created_at = fields.DatetimeField(default=clock.now)
    updated_at = fields.DatetimeField(default=clock.now)
    idempotency_key: fields.Field[str | None] = fields.CharField(max_length=100, null=True, unique=True)
    request_hash: fields.Field[str | None] = fields.CharField(max_length=64, null=True)

    promotion_id: Any
    staff_id: Any

    class Meta:
        table = "coupon"
        app = "tessera"
        constraints = (
            UniqueConstraint(fields=("campaign_id", "piece"), name="coupon_piece_once"),
            CheckConstraint(name="coupon_public_has_a_code", check="(kind = 'PUBLIC') = (code IS NOT NULL)"),
            CheckConstraint(
                name="coupon_claim_times", check="claim_from IS NULL OR claim_until IS NULL OR claim_from < claim_until"
            ),
            CheckConstraint(
                name="coupon_limits", check="least(days, most_claims, most_claims_a_person) > 0 IS NOT FALSE"
            ),
        )
        indexes = (Index(fields=("kind", "state", "id"), name="coupon_by_kind"),)


class CouponBatch(Row):
    """Codes made in one go. Each is derived from the batch's key and its serial number, and kept nowhere.

    `wrapped_key` is that key, sealed under the key-encryption key `kek_id`.
    """

    coupon: fields.ForeignKeyRelation[Coupon] = fields.ForeignKeyField(
        "tessera.Coupon", related_name=False, on_delete=fields.RESTRICT
    )
    state = fields.CharEnumField(BatchState, max_length=10, default=BatchState.MAKING)
    name = fields.CharField(max_length=80)
    count = fields.IntField()
    kek_id = fields.CharField(max_length=40)
    wrapped_key = fields.BinaryField()
    staff: fields.ForeignKeyNullableRelation[Staff] = fields.ForeignKeyField(
        "tessera.Staff", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    created_at = fields.DatetimeField(default=clock.now)

    coupon_id: Any
    staff_id: Any

    class Meta:
        table = "coupon_batch"
        app = "tessera"
        constraints = (CheckConstraint(name="coupon_batch_size", check="count > 0"),)
        indexes = (Index(fields=("coupon_id", "id"), name="coupon_batch_by_coupon"),)


class IssuedCoupon(Row):
    """One coupon of a person, or one code of a batch: used once at a time.

    A code is the `serial`-th of its batch and found by `digest`, the keyed digest of it. Coupon and batch are named
    without a constraint of the database: neither is ever deleted, and a million rows are written at once.
    """

    coupon_id = fields.UUIDField()
    batch_id: fields.Field[UUID | None] = fields.UUIDField(null=True)
    serial: fields.Field[int | None] = fields.IntField(null=True)
    digest: fields.Field[bytes | None] = fields.BinaryField(null=True)
    customer: fields.ForeignKeyNullableRelation[Customer] = fields.ForeignKeyField(
        "tessera.Customer", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    state = fields.CharEnumField(IssuedState, max_length=10, default=IssuedState.FREE)
    # Since when it is somebody's, and until when they may use it; None: as long as the coupon.
    owned_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    expires_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    # The request by which it was claimed; the job that sent it.
    claim_key: fields.Field[str | None] = fields.CharField(max_length=100, null=True)
    request_hash: fields.Field[str | None] = fields.CharField(max_length=64, null=True)
    sent_by_id: fields.Field[UUID | None] = fields.UUIDField(null=True)

    customer_id: Any

    class Meta:
        table = "issued_coupon"
        app = "tessera"
        constraints = (
            # Each only where it has something to say: a million codes have neither owner nor request.
            UniqueConstraint(
                fields=("batch_id", "serial"), name="issued_coupon_serial_once", condition="batch_id IS NOT NULL"
            ),
            UniqueConstraint(
                fields=("customer_id", "claim_key"),
                name="issued_coupon_once_per_key",
                condition="claim_key IS NOT NULL",
            ),
            UniqueConstraint(
                fields=("sent_by_id", "customer_id"), name="issued_coupon_sent_once", condition="sent_by_id IS NOT NULL"
            ),
            CheckConstraint(
                name="issued_coupon_is_a_code_or_somebodys",
                check="(batch_id IS NULL) = (serial IS NULL) AND (batch_id IS NULL) = (digest IS NULL)"
                " AND (batch_id IS NOT NULL OR owned_at IS NOT NULL)",
            ),
        )


class CouponUse(Row):
    """What an order takes: a coupon, and of those that are issued one by one which. `minor` is what it saved."""

    coupon_id = fields.UUIDField()
    issued_id: fields.Field[UUID | None] = fields.UUIDField(null=True)
    order_id = fields.UUIDField()
    customer_id: fields.Field[UUID | None] = fields.UUIDField(null=True)
    state = fields.CharEnumField(UseState, max_length=10, default=UseState.HELD)
    minor = fields.BigIntField()
    made_at = fields.DatetimeField()
    closed_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)

    class Meta:
        table = "coupon_use"
        app = "tessera"
        constraints = (
            UniqueConstraint(fields=("order_id", "coupon_id"), name="coupon_use_once_an_order"),
            CheckConstraint(name="coupon_use_amount", check="minor >= 0"),
        )
        indexes = (
            Index(fields=("coupon_id", "id"), name="coupon_use_by_coupon"),
            Index(fields=("customer_id", "id"), name="coupon_use_by_customer"),
        )
