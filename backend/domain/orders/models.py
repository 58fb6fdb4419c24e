"""Tables of orders. Amounts are minor units of the order's currency, times UTC."""

from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint
from tortoise.models import Model

from backend.core import clock
from backend.core.models import Row
from backend.domain.accounts.models import Customer
from backend.domain.catalog.models import Channel, FulfilmentKind, Variant
from backend.domain.group_buys.models import BuyingGroup
from backend.domain.orders.states import OrderEventKind, OrderState, UnitState


class Order(Row):
    """What a customer bought in one go, at the prices of that moment."""

    number = fields.CharField(max_length=20, unique=True)
    customer: fields.ForeignKeyRelation[Customer] = fields.ForeignKeyField(
        "tessera.Customer", related_name=False, on_delete=fields.RESTRICT
    )
    channel: fields.ForeignKeyRelation[Channel] = fields.ForeignKeyField(
        "tessera.Channel", related_name=False, on_delete=fields.RESTRICT
    )
    state = fields.CharEnumField(OrderState, max_length=20, default=OrderState.PENDING_PAYMENT)
    currency = fields.CharField(max_length=3)
    subtotal_minor = fields.BigIntField()
    discount_minor = fields.BigIntField(default=0)
    total_minor = fields.BigIntField()
    # What of the total its buyer's wallet pays.
    wallet_minor = fields.BigIntField(default=0, db_default=0)
    # Whether it takes of what promotions may give in all, in an hour or to a person.
    takes_allowances = fields.BooleanField(default=False, db_default=False)
    # Whether it holds or used coupons.
    takes_coupons = fields.BooleanField(default=False, db_default=False)
    paid_minor = fields.BigIntField(default=0)
    refunded_minor = fields.BigIntField(default=0)
    # What its goods cost as far as it is known: of some of them it may not be.
    cost_minor = fields.BigIntField(default=0)
    cost_unknown = fields.BooleanField(default=False, db_default=False)
    steps: list[dict[str, Any]] = fields.JSONField()
    # A partner's program placed it, under the partner's own number.
    partner_id: fields.Field[UUID | None] = fields.UUIDField(null=True)
    external_id: fields.Field[str | None] = fields.CharField(max_length=64, null=True)
    # It was placed with a group: nothing is handed over before that is complete.
    group: fields.ForeignKeyNullableRelation[BuyingGroup] = fields.ForeignKeyField(
        "tessera.BuyingGroup", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    contact_phone = fields.CharField(max_length=20, null=True)
    contact_email = fields.CharField(max_length=254, null=True)
    # On which device it was placed, and who paid: keys of persons, which tell neither (`promotions.persons`).
    device_key: fields.Field[str | None] = fields.CharField(max_length=50, null=True)
    payer_key: fields.Field[str | None] = fields.CharField(max_length=50, null=True)
    locale = fields.CharField(max_length=5)
    idempotency_key = fields.CharField(max_length=100)
    request_hash = fields.CharField(max_length=64)
    facts: dict[str, Any] = fields.JSONField()
    placed_at = fields.DatetimeField()
    expires_at = fields.DatetimeField()
    paid_at = fields.DatetimeField(null=True)
    delivered_at = fields.DatetimeField(null=True)
    closed_at = fields.DatetimeField(null=True)
    version = fields.IntField(default=1)

    customer_id: Any
    channel_id: Any
    group_id: UUID | None

    class Meta:
        table = "order"
        app = "tessera"
        constraints = (
            UniqueConstraint(fields=("customer_id", "idempotency_key"), name="order_once_per_key"),
            UniqueConstraint(
                fields=("partner_id", "external_id"),
                name="order_external_once",
                condition="partner_id IS NOT NULL AND external_id IS NOT NULL",
            ),
            CheckConstraint(
                name="order_total_adds_up",
                check="discount_minor >= 0 AND total_minor >= 0 AND total_minor = subtotal_minor - discount_minor",
            ),
            CheckConstraint(name="order_wallet_part", check="wallet_minor BETWEEN 0 AND total_minor"),
            CheckConstraint(
                name="order_money_within_bounds",
                check="0 <= refunded_minor AND refunded_minor <= paid_minor AND cost_minor >= 0"
                " AND (paid_minor = 0 OR paid_minor = total_minor)",
            ),
            CheckConstraint(
                name="order_state_has_its_time",
                check="(state NOT IN ('PAID', 'DELIVERED') OR paid_at IS NOT NULL)"
                " AND (state <> 'DELIVERED' OR delivered_at IS NOT NULL)"
                " AND (state NOT IN ('CANCELLED', 'EXPIRED') OR closed_at IS NOT NULL)",
            ),
        )
        indexes = (
            Index(fields=("customer_id", "id"), name="order_by_customer"),
            Index(fields=("state", "placed_at", "id"), name="order_by_state"),
            Index(fields=("placed_at", "id"), name="order_by_time"),
        )


class OrderLine(Row):
    """Some pieces of one variant, with everything the customer was shown about it."""

    order: fields.ForeignKeyRelation[Order] = fields.ForeignKeyField(
        "tessera.Order", related_name=False, on_delete=fields.RESTRICT
    )
    variant: fields.ForeignKeyRelation[Variant] = fields.ForeignKeyField(
        "tessera.Variant", related_name=False, on_delete=fields.RESTRICT
    )
    position = fields.SmallIntField()
    kind = fields.CharEnumField(FulfilmentKind, max_length=20)
    quantity = fields.IntField()
    unit_price_minor = fields.BigIntField()
    list_price_minor = fields.BigIntField()
    # What promotions take off all its pieces together.
    discount_minor = fields.BigIntField(default=0, db_default=0)
    total_minor = fields.BigIntField()
    # The account a top-up goes to (a phone number, a game account), as it was entered and confirmed.
    account: fields.Field[str | None] = fields.CharField(max_length=64, null=True)
    steps: list[dict[str, Any]] = fields.JSONField()
    # Names, rules, art, slug as sold (both languages), and the same of each component of a bundle.
    snapshot: Any = fields.JSONField()

    order_id: Any
    variant_id: Any

    class Meta:
        table = "order_line"
        app = "tessera"
        constraints = (
            UniqueConstraint(fields=("order_id", "position"), name="order_line_in_place"),
            CheckConstraint(name="order_line_quantity", check="quantity > 0"),
            CheckConstraint(
                name="order_line_adds_up",
                check="unit_price_minor >= 0 AND list_price_minor >= unit_price_minor"
                " AND discount_minor >= 0 AND total_minor >= 0"
                " AND total_minor = unit_price_minor * quantity - discount_minor",
            ),
        )


class OrderUnit(Row):
    """One piece to hand over. A bundle's piece is a parent whose state follows its components' pieces.

    `component` is the place of the component in the line's snapshot, null for a line's own piece. Of kind CHOICE it
    stands for what its buyer is to choose until `choose_by`; `choice` is the place of that choice in the snapshot, kept
    by the pieces that came of it.
    """

    order: fields.ForeignKeyRelation[Order] = fields.ForeignKeyField(
        "tessera.Order", related_name=False, on_delete=fields.RESTRICT
    )
    line: fields.ForeignKeyRelation[OrderLine] = fields.ForeignKeyField(
        "tessera.OrderLine", related_name=False, on_delete=fields.RESTRICT
    )
    parent: fields.ForeignKeyNullableRelation["OrderUnit"] = fields.ForeignKeyField(
        "tessera.OrderUnit", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    variant: fields.ForeignKeyRelation[Variant] = fields.ForeignKeyField(
        "tessera.Variant", related_name=False, on_delete=fields.RESTRICT
    )
    customer_id = fields.UUIDField()
    position = fields.IntField()
    component = fields.SmallIntField(null=True)
    choice: fields.Field[int | None] = fields.SmallIntField(null=True)
    choose_by: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    kind = fields.CharEnumField(FulfilmentKind, max_length=20)
    state = fields.CharEnumField(UnitState, max_length=10, default=UnitState.HELD)
    slot = fields.SmallIntField(default=0)
    paid_minor = fields.BigIntField()
    # What of `paid_minor` was given back or is being given back, and what of that the payer has.
    refund_minor = fields.BigIntField(default=0, db_default=0)
    refunded_minor = fields.BigIntField(default=0, db_default=0)
    # What it cost in the order's currency; null also where it was bought in another one and no rate was set. Then
    # `bought_minor` of that currency is what is owed for it, `cost_rate` what one minor unit of it was worth.
    cost_minor = fields.BigIntField(null=True)
    bought_minor = fields.BigIntField(null=True)
    bought_currency: fields.Field[str | None] = fields.CharField(max_length=3, null=True)
    cost_rate: fields.Field[Decimal | None] = fields.DecimalField(max_digits=22, decimal_places=12, null=True)
    delivered_at = fields.DatetimeField(null=True)

    order_id: Any
    line_id: Any
    parent_id: Any
    variant_id: Any

    class Meta:
        table = "order_unit"
        app = "tessera"
        constraints = (
            UniqueConstraint(fields=("order_id", "position"), name="order_unit_in_place"),
            CheckConstraint(
                name="order_unit_money", check="paid_minor >= 0 AND (cost_minor IS NULL OR cost_minor >= 0)"
            ),
            CheckConstraint(
                name="order_unit_bought",
                check="(bought_minor IS NULL) = (bought_currency IS NULL) AND bought_minor >= 0"
                " AND (cost_rate IS NULL OR bought_minor IS NOT NULL)",
            ),
            CheckConstraint(
                name="order_unit_refund",
                check="0 <= refunded_minor AND refunded_minor <= refund_minor AND refund_minor <= paid_minor"
                " AND (state <> 'REFUNDING' OR refund_minor = paid_minor)"
                " AND (state <> 'REFUNDED' OR refunded_minor = paid_minor)",
            ),
            CheckConstraint(
                name="order_unit_delivered_has_time",
                check="state <> 'DELIVERED' OR delivered_at IS NOT NULL",
            ),
            CheckConstraint(name="order_unit_bundle_is_parent", check="kind <> 'BUNDLE' OR parent_id IS NULL"),
            CheckConstraint(
                name="order_unit_choice",
                check="(choice IS NULL OR parent_id IS NOT NULL)"
                " AND (kind <> 'CHOICE' OR (choice IS NOT NULL AND component IS NULL AND state <> 'DELIVERED'"
                " AND (state <> 'DUE' OR choose_by IS NOT NULL)))",
            ),
        )


class OrderEvent(Model):
    """One thing that happened to an order. Append-only. `data` holds ids and plain facts, never secrets."""

    id = fields.BigIntField(primary_key=True)
    order: fields.ForeignKeyRelation[Order] = fields.ForeignKeyField(
        "tessera.Order", related_name=False, on_delete=fields.RESTRICT
    )
    at = fields.DatetimeField(default=clock.now)
    kind = fields.CharEnumField(OrderEventKind, max_length=20)
    actor = fields.CharField(max_length=60, null=True)
    data: dict[str, Any] = fields.JSONField(default=dict)

    order_id: Any

    class Meta:
        table = "order_event"
        app = "tessera"
        indexes = (Index(fields=("order_id", "id"), name="order_event_by_order"),)
