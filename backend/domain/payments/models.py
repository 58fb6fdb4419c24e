"""Tables of payments and refunds. Amounts are minor units."""

from typing import Any

from tortoise import fields
from tortoise.indexes import Index
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from backend.core import clock
from backend.core.models import Row
from backend.domain.orders.models import Order, OrderUnit
from backend.domain.payments.states import PaymentState, RefundDestination, RefundState


class Payment(Row):
    """One try at getting an order paid, or the part of it that its buyer's wallet pays, which is held there meanwhile.

    `reference` is ours, `provider_reference` the provider's number, or `staff:` and what staff say it is.
    `surplus` marks money that came although the order was paid already or over: it is given back.
    `confirmed_by` names the member of staff on whose word it counts as paid while its provider was silent; `agreed_at`
    is when the provider said so too. Until then it is asked, and when it cannot be asked
    any more, a second member of staff says so for it. `confirm_key` and `request_hash` are of the request that
    confirmed it.
    """

    order: fields.ForeignKeyRelation[Order] = fields.ForeignKeyField(
        "tessera.Order", related_name=False, on_delete=fields.RESTRICT
    )
    provider = fields.CharField(max_length=20)
    reference = fields.CharField(max_length=32, unique=True)
    provider_reference = fields.CharField(max_length=64, null=True)
    state = fields.CharEnumField(PaymentState, max_length=10, default=PaymentState.PENDING)
    surplus = fields.BooleanField(default=False)
    amount_minor = fields.BigIntField()
    currency = fields.CharField(max_length=3)
    pay_url = fields.CharField(max_length=500, null=True)
    expires_at = fields.DatetimeField()
    created_at = fields.DatetimeField(default=clock.now)
    paid_at = fields.DatetimeField(null=True)
    closed_at = fields.DatetimeField(null=True)
    # When the provider is asked next, and how often it was asked: callbacks may never come.
    query_at = fields.DatetimeField()
    queries = fields.SmallIntField(default=0)
    confirmed_by: fields.Field[str | None] = fields.CharField(max_length=60, null=True)
    agreed_at = fields.DatetimeField(null=True)
    confirm_key: fields.Field[str | None] = fields.CharField(max_length=100, null=True, unique=True)
    request_hash: fields.Field[str | None] = fields.CharField(max_length=64, null=True)
    # The W3C traceparent of the request that began it: the provider's news comes on a line of its own.
    trace: fields.Field[str | None] = fields.CharField(max_length=55, null=True)

    order_id: Any

    class Meta:
        table = "payment"
        app = "tessera"
        constraints = (
            UniqueConstraint(fields=("provider", "provider_reference"), name="payment_applied_once"),
            UniqueConstraint(
                fields=("order_id",),
                name="payment_one_live_per_order",
                condition="state IN ('PENDING', 'PAID') AND NOT surplus AND provider <> 'wallet'",
            ),
            UniqueConstraint(
                fields=("order_id",),
                name="payment_one_live_of_wallet",
                condition="state IN ('PENDING', 'PAID') AND NOT surplus AND provider = 'wallet'",
            ),
            CheckConstraint(name="payment_amount", check="amount_minor > 0"),
            CheckConstraint(
                name="payment_paid_is_known",
                check="state <> 'PAID' OR (paid_at IS NOT NULL AND provider_reference IS NOT NULL)",
            ),
            CheckConstraint(
                name="payment_confirmed_is_paid",
                check="(confirmed_by IS NULL OR state = 'PAID') AND (agreed_at IS NULL OR confirmed_by IS NOT NULL)",
            ),
        )
        indexes = (Index(fields=("order_id",), name="payment_by_order"),)


class Refund(Row):
    """Money given back, asked for under our own `reference`; leased while the provider is being asked.

    `failure` is the provider's word for its last "no"; asking again takes a new `reference`. Of one to the WALLET no
    provider is asked: the ledger credits the buyer's balance. `redirect_key` and `request_hash` are of the request that
    sent it there after the provider's "no".
    """

    payment: fields.ForeignKeyRelation[Payment] = fields.ForeignKeyField(
        "tessera.Payment", related_name=False, on_delete=fields.RESTRICT
    )
    order: fields.ForeignKeyRelation[Order] = fields.ForeignKeyField(
        "tessera.Order", related_name=False, on_delete=fields.RESTRICT
    )
    reference = fields.CharField(max_length=64, unique=True)
    provider_reference = fields.CharField(max_length=64, null=True)
    state = fields.CharEnumField(RefundState, max_length=10, default=RefundState.PENDING)
    amount_minor = fields.BigIntField()
    currency = fields.CharField(max_length=3)
    reason = fields.CharField(max_length=60)
    destination = fields.CharEnumField(
        RefundDestination, max_length=10, default=RefundDestination.ORIGINAL, db_default="ORIGINAL"
    )
    failure: fields.Field[str | None] = fields.CharField(max_length=80, null=True)
    attempts = fields.SmallIntField(default=0)
    due_at = fields.DatetimeField(default=clock.now)
    created_at = fields.DatetimeField(default=clock.now)
    refunded_at = fields.DatetimeField(null=True)
    redirect_key: fields.Field[str | None] = fields.CharField(max_length=100, null=True, unique=True)
    request_hash: fields.Field[str | None] = fields.CharField(max_length=64, null=True)

    payment_id: Any
    order_id: Any

    class Meta:
        table = "refund"
        app = "tessera"
        constraints = (
            CheckConstraint(name="refund_amount", check="amount_minor > 0"),
            CheckConstraint(name="refund_done_has_time", check="state <> 'SUCCEEDED' OR refunded_at IS NOT NULL"),
        )
        indexes = (
            Index(fields=("payment_id",), name="refund_by_payment"),
            Index(fields=("order_id",), name="refund_by_order"),
        )


class RefundUnit(Row):
    """What of a refund is for which unit: `amount_minor` of what was really paid for it."""

    refund: fields.ForeignKeyRelation[Refund] = fields.ForeignKeyField(
        "tessera.Refund", related_name=False, on_delete=fields.RESTRICT
    )
    unit: fields.ForeignKeyRelation[OrderUnit] = fields.ForeignKeyField(
        "tessera.OrderUnit", related_name=False, on_delete=fields.RESTRICT
    )
    amount_minor = fields.BigIntField()

    refund_id: Any
    unit_id: Any

    class Meta:
        table = "refund_unit"
        app = "tessera"
        constraints = (
            UniqueConstraint(fields=("refund_id", "unit_id"), name="refund_unit_once"),
            CheckConstraint(name="refund_unit_amount", check="amount_minor > 0"),
        )
        indexes = (Index(fields=("unit_id",), name="refund_unit_by_unit"),)
