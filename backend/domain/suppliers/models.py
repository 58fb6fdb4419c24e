"""Tables of suppliers, of what they offer, and of the orders placed with them. Amounts are minor units."""

from datetime import datetime
from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from backend.core import clock
from backend.core.models import Row
from backend.domain.accounts.models import Staff
from backend.domain.catalog.models import Variant
from backend.domain.suppliers.states import OfferState, RefusalReason, SupplierOrderState, SupplierState

__all__ = [
    "OfferState",
    "RefusalReason",
    "Supplier",
    "SupplierDeposit",
    "SupplierOffer",
    "SupplierOrder",
    "SupplierOrderState",
    "SupplierState",
]


class Supplier(Row):
    """A company that credits accounts for the shop, against a balance the shop keeps there.

    `code` names it in the ledger, in callbacks and in the settings that hold its address and key.
    """

    code = fields.CharField(max_length=20, unique=True)
    name = fields.CharField(max_length=80)
    adapter = fields.CharField(max_length=20)
    state = fields.CharEnumField(SupplierState, max_length=10, default=SupplierState.ACTIVE)
    currency = fields.CharField(max_length=3)
    low_balance_minor = fields.BigIntField(default=0)
    balance_minor: fields.Field[int | None] = fields.BigIntField(null=True)
    balance_checked_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    created_at = fields.DatetimeField(default=clock.now)

    class Meta:
        table = "supplier"
        app = "tessera"
        constraints = (
            CheckConstraint(name="supplier_code", check="code ~ '^[a-z][a-z0-9-]{1,19}$'"),
            CheckConstraint(name="supplier_low_balance", check="low_balance_minor >= 0"),
        )


class SupplierDeposit(Row):
    """Money the shop paid in at a supplier, or that came back from there, as staff entered it. Append-only.

    `amount_minor` is signed. The ledger's entry bears this row's id in its key.
    """

    supplier: fields.ForeignKeyRelation[Supplier] = fields.ForeignKeyField(
        "tessera.Supplier", related_name=False, on_delete=fields.RESTRICT
    )
    amount_minor = fields.BigIntField()
    currency = fields.CharField(max_length=3)
    reason = fields.CharField(max_length=200)
    staff: fields.ForeignKeyNullableRelation[Staff] = fields.ForeignKeyField(
        "tessera.Staff", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    created_at = fields.DatetimeField(default=clock.now)
    idempotency_key = fields.CharField(max_length=100, unique=True)
    request_hash = fields.CharField(max_length=64)

    supplier_id: UUID
    staff_id: UUID | None

    class Meta:
        table = "supplier_deposit"
        app = "tessera"
        constraints = (CheckConstraint(name="supplier_deposit_amount", check="amount_minor <> 0"),)
        indexes = (Index(fields=("supplier_id", "id"), name="supplier_deposit_by_supplier"),)


class SupplierOffer(Row):
    """What a supplier asks for one variant. Lower `priority` is asked first, then the cheaper.

    `cost_minor` is the most an order may cost. `listed` is the supplier's own word at `checked_at`. Of the
    `quota` (null: none) `held` is out for open orders and `used` for delivered ones.
    """

    supplier: fields.ForeignKeyRelation[Supplier] = fields.ForeignKeyField(
        "tessera.Supplier", related_name=False, on_delete=fields.RESTRICT
    )
    variant: fields.ForeignKeyRelation[Variant] = fields.ForeignKeyField(
        "tessera.Variant", related_name=False, on_delete=fields.RESTRICT
    )
    supplier_sku = fields.CharField(max_length=64)
    cost_minor = fields.BigIntField()
    priority = fields.SmallIntField(default=10)
    state = fields.CharEnumField(OfferState, max_length=10, default=OfferState.ACTIVE)
    pause_reason: fields.Field[str | None] = fields.CharField(max_length=200, null=True)
    listed = fields.BooleanField(default=True)
    quota: fields.Field[int | None] = fields.IntField(null=True)
    held = fields.IntField(default=0)
    used = fields.IntField(default=0)
    checked_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    version = fields.IntField(default=1)
    created_at = fields.DatetimeField(default=clock.now)

    supplier_id: UUID
    variant_id: UUID

    class Meta:
        table = "supplier_offer"
        app = "tessera"
        constraints = (
            UniqueConstraint(fields=("supplier_id", "variant_id"), name="supplier_offer_once"),
            CheckConstraint(name="supplier_offer_cost", check="cost_minor BETWEEN 1 AND 100000000000"),
            CheckConstraint(name="supplier_offer_priority", check="priority BETWEEN 0 AND 1000"),
            CheckConstraint(
                name="supplier_offer_quota",
                check="held >= 0 AND used >= 0 AND (quota IS NULL OR held + used <= quota)",
            ),
        )
        indexes = (Index(fields=("variant_id",), name="supplier_offer_by_variant"),)


class SupplierOrder(Row):
    """One attempt to have one unit's account credited: a leased row, kept for ever.

    `reference` is our number at the supplier and makes the call idempotent. A unit has one attempt that is not
    REFUSED; a refused one is followed by the next (`attempt`), at the same offer (`round` grows) or another.
    `account_key` is the account in the one form by which equal accounts are known: one order in flight for it.
    `due_at` is when something is to be done next, null for never; while a worker is at it, the end of its lease.
    `cost_minor` is what was spent and has not come back, `returned_minor` what came back, `delivered_minor` how
    much of the face value arrived. `person_since` marks what a person must look at, `problem` says why.
    """

    unit_id = fields.UUIDField()
    order_id = fields.UUIDField()
    variant: fields.ForeignKeyRelation[Variant] = fields.ForeignKeyField(
        "tessera.Variant", related_name=False, on_delete=fields.RESTRICT
    )
    supplier: fields.ForeignKeyNullableRelation[Supplier] = fields.ForeignKeyField(
        "tessera.Supplier", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    offer: fields.ForeignKeyNullableRelation[SupplierOffer] = fields.ForeignKeyField(
        "tessera.SupplierOffer", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    attempt = fields.SmallIntField(default=1)
    round = fields.SmallIntField(default=0)
    reference = fields.CharField(max_length=32, unique=True)
    supplier_reference: fields.Field[str | None] = fields.CharField(max_length=64, null=True)
    account = fields.CharField(max_length=64)
    account_key = fields.CharField(max_length=64)
    # The server on which a player's account is, by the code that suppliers know.
    server: fields.Field[str | None] = fields.CharField(max_length=40, null=True)
    face_minor = fields.BigIntField()
    currency = fields.CharField(max_length=3)
    slow = fields.BooleanField(default=False)
    state = fields.CharEnumField(SupplierOrderState, max_length=10, default=SupplierOrderState.QUEUED)
    pinned_minor: fields.Field[int | None] = fields.BigIntField(null=True)
    cost_minor = fields.BigIntField(default=0)
    returned_minor = fields.BigIntField(default=0)
    delivered_minor = fields.BigIntField(default=0)
    tries = fields.SmallIntField(default=0)
    queries = fields.SmallIntField(default=0)
    due_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    refused_reason: fields.Field[RefusalReason | None] = fields.CharEnumField(  # type: ignore[assignment]
        RefusalReason, max_length=20, null=True
    )
    supplier_words: fields.Field[str | None] = fields.CharField(max_length=200, null=True)
    problem: fields.Field[str | None] = fields.CharField(max_length=30, null=True)
    person_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    person_since: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    # The W3C traceparent of what asked for it: the supplier's answers come on lines of their own.
    trace: fields.Field[str | None] = fields.CharField(max_length=55, null=True)
    created_at = fields.DatetimeField(default=clock.now)
    sent_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    settled_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)

    variant_id: UUID
    supplier_id: UUID | None
    offer_id: UUID | None

    class Meta:
        table = "supplier_order"
        app = "tessera"
        constraints = (
            UniqueConstraint(fields=("unit_id", "attempt"), name="supplier_order_attempt_once"),
            UniqueConstraint(fields=("unit_id",), name="supplier_order_one_live", condition="state <> 'REFUSED'"),
            UniqueConstraint(
                fields=("account_key",),
                name="supplier_order_one_in_flight",
                condition="state IN ('PLACING', 'UNKNOWN', 'ACCEPTED')",
            ),
            CheckConstraint(name="supplier_order_face", check="face_minor > 0"),
            CheckConstraint(
                name="supplier_order_amounts",
                check="cost_minor >= 0 AND returned_minor >= 0"
                " AND delivered_minor >= 0 AND delivered_minor <= face_minor",
            ),
            CheckConstraint(
                name="supplier_order_delivered",
                check="CASE state WHEN 'DELIVERED' THEN delivered_minor = face_minor"
                " WHEN 'PARTIAL' THEN delivered_minor > 0 AND delivered_minor < face_minor"
                " ELSE delivered_minor = 0 END",
            ),
            CheckConstraint(
                name="supplier_order_sent_somewhere",
                check="state IN ('QUEUED', 'REFUSED')"
                " OR (supplier_id IS NOT NULL AND offer_id IS NOT NULL AND pinned_minor IS NOT NULL"
                " AND sent_at IS NOT NULL)",
            ),
            CheckConstraint(
                name="supplier_order_settled_has_time",
                check="(state IN ('DELIVERED', 'PARTIAL', 'REFUSED', 'REVERSED')) = (settled_at IS NOT NULL)",
            ),
            CheckConstraint(
                name="supplier_order_refused_has_reason", check="(state = 'REFUSED') = (refused_reason IS NOT NULL)"
            ),
            CheckConstraint(
                name="supplier_order_open_is_due",
                check="state NOT IN ('QUEUED', 'PLACING', 'UNKNOWN', 'ACCEPTED') OR due_at IS NOT NULL",
            ),
        )
        indexes = (
            Index(fields=("order_id",), name="supplier_order_by_order"),
            Index(fields=("offer_id", "state"), name="supplier_order_by_offer"),
        )
