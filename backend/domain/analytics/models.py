"""Roll-ups, and what of each order is in them. Amounts are minor units, times UTC.

A roll-up's row begins with an hour or a day of the shop's time zone (`span`). What is counted of an order is written
down beside it in the same transaction, so that an order may be told of twice, late, or in any order.
"""

from typing import Any

from tortoise import fields
from tortoise.indexes import Index
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint
from tortoise.models import Model

from backend.core import clock
from backend.domain.analytics.states import Span, VisitStep


class SalesRollup(Model):
    """What was sold of a variant in a channel: sales and their cost when paid, refunds when made.

    `uncosted_minor` is what of gross less refunds goods brought whose cost is not known; `cost_minor` is without them.

    `units` counts what was bought, a bundle as one of the bundle's variant; `pieces` what was to be handed over, so
    that a bundle's components are counted at theirs.
    """

    id = fields.BigIntField(primary_key=True)
    span = fields.CharEnumField(Span, max_length=4)
    begins_at = fields.DatetimeField()
    variant_id = fields.UUIDField()
    channel_id = fields.UUIDField()
    currency = fields.CharField(max_length=3)
    gross_minor = fields.BigIntField()
    refunded_minor = fields.BigIntField()
    cost_minor = fields.BigIntField()
    uncosted_minor = fields.BigIntField(default=0, db_default=0)
    units = fields.BigIntField()
    pieces = fields.BigIntField()

    class Meta:
        table = "sales_rollup"
        app = "tessera"
        constraints = (
            UniqueConstraint(
                fields=("span", "begins_at", "variant_id", "channel_id", "currency"), name="sales_rollup_once"
            ),
            CheckConstraint(
                name="sales_rollup_counts",
                # Not the cost: a part that a supplier took back is a row with less than nothing before it is added.
                check="gross_minor >= 0 AND refunded_minor >= 0 AND units >= 0 AND pieces >= 0",
            ),
        )
        indexes = (Index(fields=("variant_id", "span", "begins_at"), name="sales_rollup_by_variant"),)


class OrderRollup(Model):
    """How many orders had something of a scope: a product, a category, or (the nil id) anything.

    `placed`, `then_paid` and `then_delivered` stand at the time of placement, `paid` at that of payment.
    """

    id = fields.BigIntField(primary_key=True)
    span = fields.CharEnumField(Span, max_length=4)
    begins_at = fields.DatetimeField()
    scope_id = fields.UUIDField()
    channel_id = fields.UUIDField()
    currency = fields.CharField(max_length=3)
    placed = fields.BigIntField()
    then_paid = fields.BigIntField()
    then_delivered = fields.BigIntField()
    paid = fields.BigIntField()

    class Meta:
        table = "order_rollup"
        app = "tessera"
        constraints = (
            UniqueConstraint(
                fields=("span", "scope_id", "begins_at", "channel_id", "currency"), name="order_rollup_once"
            ),
            CheckConstraint(
                name="order_rollup_counts",
                check="placed >= 0 AND then_paid >= 0 AND then_delivered >= 0 AND paid >= 0",
            ),
        )


class CountedLine(Model):
    """An order line whose sale is in the roll-ups, with which cost, and what of it is of goods of unknown cost."""

    line_id = fields.UUIDField(primary_key=True)
    cost_minor = fields.BigIntField()
    uncosted_minor = fields.BigIntField(default=0, db_default=0)

    class Meta:
        table = "counted_line"
        app = "tessera"


class CountedPiece(Model):
    """A piece that its buyer chose after paying and that is in the roll-ups."""

    unit_id = fields.UUIDField(primary_key=True)

    class Meta:
        table = "counted_piece"
        app = "tessera"


class CountedRefund(Model):
    """A refund that is in the roll-ups."""

    refund_id = fields.UUIDField(primary_key=True)

    class Meta:
        table = "counted_refund"
        app = "tessera"


class CountedOrder(Model):
    """How far an order is counted: 1 placed and no longer waiting, 2 paid, 4 delivered, added up."""

    order_id = fields.UUIDField(primary_key=True)
    steps = fields.SmallIntField()

    class Meta:
        table = "counted_order"
        app = "tessera"
        constraints = (CheckConstraint(name="counted_order_steps", check="steps BETWEEN 1 AND 7"),)


class VisitCount(Model):
    """What visitors did with a product (the nil id: with any) on a day of the shop: how many of them, how often."""

    id = fields.BigIntField(primary_key=True)
    day = fields.DateField()
    product_id = fields.UUIDField()
    step = fields.CharEnumField(VisitStep, max_length=8)
    visitors = fields.BigIntField()
    events = fields.BigIntField()

    class Meta:
        table = "visit_count"
        app = "tessera"
        constraints = (
            UniqueConstraint(fields=("product_id", "day", "step"), name="visit_count_once"),
            CheckConstraint(name="visit_count_counts", check="visitors >= 0 AND events >= visitors"),
        )


class VisitSeen(Model):
    """A step that a visitor was counted for on a day; forgotten soon after it.

    `visitor` is half a keyed digest that is another one each day: it names nobody.
    """

    id = fields.BigIntField(primary_key=True)
    day = fields.DateField()
    visitor = fields.BigIntField()
    product_id = fields.UUIDField()
    step = fields.CharEnumField(VisitStep, max_length=8)

    class Meta:
        table = "visit_seen"
        app = "tessera"
        constraints = (UniqueConstraint(fields=("day", "visitor", "product_id", "step"), name="visit_seen_once"),)


class BuyerReport(Model):
    """Who comes back, as it was found at `at`; one row."""

    name = fields.CharField(max_length=20, primary_key=True)
    at = fields.DatetimeField(default=clock.now)
    facts: dict[str, Any] = fields.JSONField()

    class Meta:
        table = "buyer_report"
        app = "tessera"
