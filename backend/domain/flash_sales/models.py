"""Tables of flash sales. Amounts are minor units, times UTC.

What is taken of an item's quota, in all and by each person, are allowances of promotions whose owner is the item.
"""

from datetime import datetime
from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint
from tortoise.models import Model

from backend.core import clock
from backend.core.models import Row
from backend.domain.accounts.models import Staff
from backend.domain.catalog.models import Channel, Variant
from backend.domain.flash_sales.states import AdmissionState, FlashSaleState, WaitingRoomMode


class FlashSale(Row):
    """Goods at a flash price from one moment to another.

    Of a campaign it is the piece named `piece`. `hold_s` is how long a place is kept for its order, and the order for
    its payment; `open_cap` how many pieces one person may hold unpaid at a time. Buyers queue as `waiting` says:
    `room_from` attempts in a second open the room by themselves, `let_in` a second are let through. With `challenge`
    a browser has to work for each attempt.
    """

    campaign_id: fields.Field[UUID | None] = fields.UUIDField(null=True)
    piece = fields.CharField(max_length=40, default="")
    name_zh = fields.CharField(max_length=60)
    name_en = fields.CharField(max_length=60)
    starts_at = fields.DatetimeField()
    ends_at = fields.DatetimeField()
    hold_s = fields.IntField(default=300)
    open_cap = fields.IntField(default=1)
    waiting = fields.CharEnumField(WaitingRoomMode, max_length=10, default=WaitingRoomMode.BY_LOAD)
    room_from = fields.IntField(default=500)
    let_in = fields.IntField(default=200)
    challenge = fields.BooleanField(default=True)
    state = fields.CharEnumField(FlashSaleState, max_length=10, default=FlashSaleState.SCHEDULED)
    version = fields.IntField(default=1)
    created_at = fields.DatetimeField(default=clock.now)
    updated_at = fields.DatetimeField(default=clock.now)
    updated_by: fields.ForeignKeyNullableRelation[Staff] = fields.ForeignKeyField(
        "tessera.Staff", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    idempotency_key: fields.Field[str | None] = fields.CharField(max_length=100, null=True, unique=True)
    request_hash: fields.Field[str | None] = fields.CharField(max_length=64, null=True)
    # The job whose shadow it is: nobody meets it, and it goes when the job is over.
    rehearsal_id: fields.Field[UUID | None] = fields.UUIDField(null=True)

    updated_by_id: UUID | None

    class Meta:
        table = "flash_sale"
        app = "tessera"
        constraints = (
            UniqueConstraint(fields=("campaign_id", "piece"), name="flash_sale_piece_once"),
            CheckConstraint(name="flash_sale_times", check="starts_at < ends_at"),
            CheckConstraint(name="flash_sale_hold", check="hold_s BETWEEN 60 AND 1800"),
            CheckConstraint(name="flash_sale_numbers", check="open_cap >= 1 AND room_from >= 1 AND let_in >= 1"),
        )
        indexes = (Index(fields=("state", "starts_at"), name="flash_sale_by_state"),)


class FlashItem(Row):
    """One variant in a sale: how many pieces of it there are, and how many one person may have."""

    sale: fields.ForeignKeyRelation[FlashSale] = fields.ForeignKeyField(
        "tessera.FlashSale", related_name=False, on_delete=fields.CASCADE
    )
    variant: fields.ForeignKeyRelation[Variant] = fields.ForeignKeyField(
        "tessera.Variant", related_name=False, on_delete=fields.RESTRICT
    )
    position = fields.SmallIntField()
    quota = fields.IntField()
    per_person = fields.IntField(default=1)

    sale_id: UUID
    variant_id: UUID

    class Meta:
        table = "flash_item"
        app = "tessera"
        constraints = (
            UniqueConstraint(fields=("sale_id", "variant_id"), name="flash_item_once"),
            CheckConstraint(name="flash_item_quota", check="quota BETWEEN 1 AND 1000000"),
            CheckConstraint(name="flash_item_person", check="per_person BETWEEN 1 AND 1000"),
        )
        indexes = (Index(fields=("variant_id",), name="flash_item_by_variant"),)


class FlashPrice(Row):
    """What one piece costs in a channel while the sale runs. Where there is none, it is not sold so."""

    item: fields.ForeignKeyRelation[FlashItem] = fields.ForeignKeyField(
        "tessera.FlashItem", related_name=False, on_delete=fields.CASCADE
    )
    channel: fields.ForeignKeyRelation[Channel] = fields.ForeignKeyField(
        "tessera.Channel", related_name=False, on_delete=fields.RESTRICT
    )
    price_minor = fields.BigIntField()

    item_id: UUID
    channel_id: UUID

    class Meta:
        table = "flash_price"
        app = "tessera"
        constraints = (
            UniqueConstraint(fields=("item_id", "channel_id"), name="flash_price_once"),
            CheckConstraint(name="flash_price_amount", check="price_minor BETWEEN 0 AND 100000000000"),
        )


class FlashAdmission(Row):
    """A place of somebody who was let in. An order placed with it has its id: so it is used once.

    `persons` are the keys the person is counted by; what it takes of their allowances is held under its id.
    """

    item: fields.ForeignKeyRelation[FlashItem] = fields.ForeignKeyField(
        "tessera.FlashItem", related_name=False, on_delete=fields.RESTRICT
    )
    customer_id: fields.Field[UUID | None] = fields.UUIDField(null=True)
    persons: list[str] = fields.JSONField()
    quantity = fields.IntField()
    hold_s = fields.IntField()
    state = fields.CharEnumField(AdmissionState, max_length=10, default=AdmissionState.OPEN)
    made_at = fields.DatetimeField()
    expires_at = fields.DatetimeField()
    closed_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    idempotency_key = fields.CharField(max_length=100)

    item_id: UUID

    class Meta:
        table = "flash_admission"
        app = "tessera"
        constraints = (
            UniqueConstraint(fields=("item_id", "idempotency_key"), name="flash_admission_once"),
            CheckConstraint(name="flash_admission_quantity", check="quantity >= 1"),
        )


class FlashDifference(Row):
    """The quick count said something else than the truth; since then it says the same."""

    item: fields.ForeignKeyRelation[FlashItem] = fields.ForeignKeyField(
        "tessera.FlashItem", related_name=False, on_delete=fields.CASCADE
    )
    seen_at = fields.DatetimeField()
    counted = fields.IntField()
    held = fields.IntField()
    sold = fields.IntField()
    # True: the quick count had lost its memory and was built anew, which is no fault of it.
    rebuilt = fields.BooleanField(default=False)

    item_id: UUID

    class Meta:
        table = "flash_difference"
        app = "tessera"
        indexes = (Index(fields=("item_id", "id"), name="flash_difference_by_item"),)


class FlashEpoch(Model):
    """Since when the quick count remembers. It moves when Valkey forgets: what is older is not accepted again."""

    id = fields.SmallIntField(primary_key=True)
    number = fields.BigIntField()
    begins_at = fields.DatetimeField()

    class Meta:
        table = "flash_epoch"
        app = "tessera"
        constraints = (CheckConstraint(name="flash_epoch_only_one", check="id = 1"),)
