"""Tables of vouchers and of their uses."""

from datetime import datetime
from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from backend.core import clock
from backend.core.models import Row
from backend.domain.accounts.models import Customer, Staff
from backend.domain.catalog.models import Variant
from backend.domain.redemption.states import VoucherState


class Voucher(Row):
    """What one order unit entitles its buyer to at the counter: `uses` times until `expires_at`.

    The token in its QR code is made from this row each time and stored nowhere; `issued_at` and `expires_at`, in
    whole seconds, are part of it.
    """

    unit_id = fields.UUIDField(unique=True)
    order_id = fields.UUIDField()
    variant: fields.ForeignKeyRelation[Variant] = fields.ForeignKeyField(
        "tessera.Variant", related_name=False, on_delete=fields.RESTRICT
    )
    customer: fields.ForeignKeyRelation[Customer] = fields.ForeignKeyField(
        "tessera.Customer", related_name=False, on_delete=fields.RESTRICT
    )
    state = fields.CharEnumField(VoucherState, max_length=10, default=VoucherState.LIVE)
    uses = fields.SmallIntField()
    uses_left = fields.SmallIntField()
    issued_at = fields.DatetimeField(default=clock.now)
    expires_at = fields.DatetimeField()
    redeemed_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    closed_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    # When its money went back, also of one that was used up before: no use of it can be taken back after that.
    paid_back_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)

    variant_id: UUID
    customer_id: UUID

    class Meta:
        table = "voucher"
        app = "tessera"
        constraints = (
            CheckConstraint(name="voucher_lasts", check="expires_at > issued_at"),
            CheckConstraint(
                name="voucher_uses_never_passed",
                check="uses >= 1 AND 0 <= uses_left AND uses_left <= uses AND (state = 'REDEEMED') = (uses_left = 0)",
            ),
            CheckConstraint(name="voucher_closed_has_its_time", check="(state = 'LIVE') = (closed_at IS NULL)"),
            CheckConstraint(name="voucher_used_has_its_time", check="(uses_left < uses) = (redeemed_at IS NOT NULL)"),
            CheckConstraint(
                name="voucher_paid_back_is_not_live", check="paid_back_at IS NULL OR state IN ('VOIDED', 'REDEEMED')"
            ),
        )
        indexes = (Index(fields=("customer_id",), name="voucher_by_customer"),)


class Store(Row):
    """A shop with counters that take vouchers. `version` grows with each edit."""

    code = fields.CharField(max_length=40, unique=True)
    name_zh = fields.CharField(max_length=60)
    name_en = fields.CharField(max_length=60)
    active = fields.BooleanField(default=True)
    version = fields.IntField(default=1)
    created_at = fields.DatetimeField(default=clock.now)
    updated_by: fields.ForeignKeyNullableRelation[Staff] = fields.ForeignKeyField(
        "tessera.Staff", related_name=False, on_delete=fields.RESTRICT, null=True
    )

    updated_by_id: UUID | None

    class Meta:
        table = "store"
        app = "tessera"
        constraints = (CheckConstraint(name="store_code", check="code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'"),)


class VoucherUse(Row):
    """One use of a voucher at a counter. The key makes a terminal's retry the same use.

    Written once; only that it was taken back may be written beside it, once too.
    """

    voucher: fields.ForeignKeyRelation[Voucher] = fields.ForeignKeyField(
        "tessera.Voucher", related_name=False, on_delete=fields.RESTRICT
    )
    at = fields.DatetimeField(default=clock.now)
    actor = fields.CharField(max_length=60)
    uses_left = fields.SmallIntField()
    idempotency_key = fields.CharField(max_length=100)
    request_hash = fields.CharField(max_length=64)
    store: fields.ForeignKeyNullableRelation[Store] = fields.ForeignKeyField(
        "tessera.Store", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    undone_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    undone_by: fields.Field[str | None] = fields.CharField(max_length=60, null=True)

    voucher_id: UUID
    store_id: UUID | None

    class Meta:
        table = "voucher_use"
        app = "tessera"
        constraints = (
            UniqueConstraint(fields=("idempotency_key",), name="voucher_use_once_per_key"),
            UniqueConstraint(
                fields=("voucher_id", "uses_left"), name="voucher_use_in_turn", condition="undone_at IS NULL"
            ),
            CheckConstraint(name="voucher_use_counts_down", check="uses_left >= 0"),
            CheckConstraint(name="voucher_use_undone_by_somebody", check="(undone_at IS NULL) = (undone_by IS NULL)"),
        )
