"""Tables of checkout."""

from datetime import datetime
from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index
from tortoise.migrations.constraints import CheckConstraint

from backend.core import clock
from backend.core.models import Row
from backend.domain.accounts.models import Customer
from backend.domain.catalog.models import AccountFormat, Carrier, Product, Variant


class SavedAccount(Row):
    """An account that a customer credits again and again, normalised, under a name of their own.

    A player's id is one of the game it was saved for (`product`); a number or an address serves any goods.
    `server` is `{code, zh, en}` as it was chosen, `ported_to` the carrier a number moved to.
    """

    customer: fields.ForeignKeyRelation[Customer] = fields.ForeignKeyField(
        "tessera.Customer", related_name=False, on_delete=fields.CASCADE
    )
    label = fields.CharField(max_length=40, default="")
    format = fields.CharEnumField(AccountFormat, max_length=10)
    account = fields.CharField(max_length=64)
    product: fields.ForeignKeyNullableRelation[Product] = fields.ForeignKeyField(
        "tessera.Product", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    server: dict[str, Any] | None = fields.JSONField(null=True)
    ported_to: fields.Field[Carrier | None] = fields.CharEnumField(  # type: ignore[assignment]
        Carrier, max_length=10, null=True
    )
    created_at = fields.DatetimeField(default=clock.now)
    used_at: fields.Field[datetime] = fields.DatetimeField(default=clock.now)

    customer_id: UUID
    product_id: UUID | None

    class Meta:
        table = "saved_account"
        app = "tessera"
        constraints = (
            CheckConstraint(
                name="saved_account_of_a_game",
                check="(format IN ('GAME_ID', 'FREE')) = (product_id IS NOT NULL)"
                " AND (server IS NULL OR product_id IS NOT NULL)",
            ),
            CheckConstraint(name="saved_account_ported", check="ported_to IS NULL OR format = 'PHONE'"),
        )
        indexes = (Index(fields=("customer_id", "used_at"), name="saved_account_of_customer"),)


class CartLine(Row):
    """So many pieces of a variant that a customer with an account means to buy; nothing is held for it.

    A variant is in a cart once, as an order credits one account per variant; a bundle is once for each choice of its
    options. `account` is as it was typed, `choices` are ids of variants in order, `seen_minor` of `currency` is what
    one piece cost when the customer last saw its price.
    """

    customer: fields.ForeignKeyRelation[Customer] = fields.ForeignKeyField(
        "tessera.Customer", related_name=False, on_delete=fields.CASCADE
    )
    variant: fields.ForeignKeyRelation[Variant] = fields.ForeignKeyField(
        "tessera.Variant", related_name=False, on_delete=fields.CASCADE
    )
    quantity = fields.SmallIntField()
    account: fields.Field[str | None] = fields.CharField(max_length=64, null=True)
    # The code of its server, and the carrier to which the number moved, as they were chosen.
    server: fields.Field[str | None] = fields.CharField(max_length=40, null=True)
    ported_to: fields.Field[Carrier | None] = fields.CharEnumField(  # type: ignore[assignment]
        Carrier, max_length=10, null=True
    )
    choices: list[str] = fields.JSONField(default=list)
    seen_minor = fields.BigIntField()
    currency = fields.CharField(max_length=3)
    updated_at = fields.DatetimeField(default=clock.now)

    customer_id: UUID
    variant_id: UUID

    class Meta:
        table = "cart_line"
        app = "tessera"
        constraints = (
            CheckConstraint(name="cart_line_quantity", check="quantity BETWEEN 1 AND 1000"),
            CheckConstraint(name="cart_line_seen", check="seen_minor BETWEEN 0 AND 100000000000"),
        )
