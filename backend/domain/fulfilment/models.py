"""Tables of fulfilment: what kinds other than codes leave behind."""

from typing import Any

from tortoise import fields
from tortoise.indexes import Index
from tortoise.migrations.constraints import CheckConstraint

from backend.core import clock
from backend.core.models import Row
from backend.domain.accounts.models import Customer
from backend.domain.catalog.models import Variant
from backend.domain.orders.models import OrderUnit


class Membership(Row):
    """A stretch of the shop's own membership, granted by one unit; `[starts_at, ends_at)`."""

    customer: fields.ForeignKeyRelation[Customer] = fields.ForeignKeyField(
        "tessera.Customer", related_name=False, on_delete=fields.RESTRICT
    )
    variant: fields.ForeignKeyRelation[Variant] = fields.ForeignKeyField(
        "tessera.Variant", related_name=False, on_delete=fields.RESTRICT
    )
    unit: fields.OneToOneRelation[OrderUnit] = fields.OneToOneField(
        "tessera.OrderUnit", related_name=False, on_delete=fields.RESTRICT
    )
    starts_at = fields.DatetimeField()
    ends_at = fields.DatetimeField()
    granted_at = fields.DatetimeField(default=clock.now)

    customer_id: Any
    variant_id: Any
    unit_id: Any

    class Meta:
        table = "membership"
        app = "tessera"
        constraints = (CheckConstraint(name="membership_lasts", check="ends_at > starts_at"),)
        indexes = (Index(fields=("customer_id", "variant_id", "ends_at"), name="membership_by_customer"),)
