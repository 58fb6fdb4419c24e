"""Tables of holds and of capped capacity."""

from datetime import datetime
from uuid import UUID

from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint

from backend.core import clock
from backend.core.models import Row
from backend.domain.catalog.models import Variant
from backend.domain.inventory.states import HoldState

__all__ = ["Capacity", "Hold", "HoldState"]


class Hold(Row):
    """What waits for one order's payment. Codes are held as claimed rows; `capacity` is what is held of
    capped variants: variant id → pieces."""

    # Once paid it says what is the order's: a unit whose place is sold again leaves it, with its share of `capacity`.

    order_id = fields.UUIDField(unique=True)
    state = fields.CharEnumField(HoldState, max_length=10, default=HoldState.ACTIVE)
    unit_ids: list[str] = fields.JSONField()
    capacity: dict[str, int] = fields.JSONField()
    created_at = fields.DatetimeField(default=clock.now)
    expires_at = fields.DatetimeField()
    closed_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)

    class Meta:
        table = "hold"
        app = "tessera"
        constraints = (
            CheckConstraint(name="hold_closed_has_its_time", check="(state = 'ACTIVE') = (closed_at IS NULL)"),
        )


class Capacity(Row):
    """How many of a capped variant are held and sold. The row is made by the first hold."""

    variant: fields.OneToOneRelation[Variant] = fields.OneToOneField(
        "tessera.Variant", related_name=False, on_delete=fields.RESTRICT
    )
    cap = fields.IntField()
    held = fields.IntField(default=0)
    sold = fields.IntField(default=0)

    variant_id: UUID

    class Meta:
        table = "capacity"
        app = "tessera"
        constraints = (
            CheckConstraint(name="capacity_never_passed", check="held >= 0 AND sold >= 0 AND held + sold <= cap"),
        )
