"""Tables of group buys. Amounts are minor units, times UTC."""

from datetime import datetime
from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from backend.core import clock
from backend.core.models import Row
from backend.domain.accounts.models import Customer
from backend.domain.catalog.models import Channel, Variant
from backend.domain.group_buys.states import GroupOfferState, GroupSeatState, GroupState


class GroupOffer(Row):
    """Goods that `size` people may buy together, each at the group's price of their channel (`GroupPrice`).

    Of a campaign it is the piece named `piece`. A group has `hours` to be filled; `most_groups` may be open or full in
    all, a person may have `most_a_person` pieces and lead `most_open` groups at a time.
    """

    campaign_id: fields.Field[UUID | None] = fields.UUIDField(null=True)
    piece = fields.CharField(max_length=40)
    version = fields.IntField(default=1)
    state = fields.CharEnumField(GroupOfferState, max_length=10, default=GroupOfferState.LIVE)
    variant: fields.ForeignKeyRelation[Variant] = fields.ForeignKeyField(
        "tessera.Variant", related_name=False, on_delete=fields.RESTRICT
    )
    currency = fields.CharField(max_length=3)
    size = fields.IntField()
    hours = fields.IntField(default=24)
    most_groups: fields.Field[int | None] = fields.IntField(null=True)
    most_a_person = fields.IntField(default=1)
    most_open = fields.IntField(default=1)
    starts_at = fields.DatetimeField()
    ends_at = fields.DatetimeField()
    created_at = fields.DatetimeField(default=clock.now)
    updated_at = fields.DatetimeField(default=clock.now)

    variant_id: Any

    class Meta:
        table = "group_offer"
        app = "tessera"
        constraints = (
            UniqueConstraint(fields=("campaign_id", "piece"), name="group_offer_piece_once"),
            CheckConstraint(name="group_offer_times", check="starts_at < ends_at"),
            CheckConstraint(
                name="group_offer_limits",
                check="size BETWEEN 2 AND 50 AND hours BETWEEN 1 AND 168 AND most_groups > 0 IS NOT FALSE"
                " AND most_a_person > 0 AND most_open > 0",
            ),
        )
        indexes = (Index(fields=("variant_id", "state"), name="group_offer_by_variant"),)


class GroupPrice(Row):
    """What one costs in a group of the offer in one channel. Without a row there is no group there."""

    offer: fields.ForeignKeyRelation[GroupOffer] = fields.ForeignKeyField(
        "tessera.GroupOffer", related_name=False, on_delete=fields.RESTRICT
    )
    channel: fields.ForeignKeyRelation[Channel] = fields.ForeignKeyField(
        "tessera.Channel", related_name=False, on_delete=fields.RESTRICT
    )
    price_minor = fields.BigIntField()

    offer_id: Any
    channel_id: Any

    class Meta:
        table = "group_price"
        app = "tessera"
        constraints = (
            UniqueConstraint(fields=("offer_id", "channel_id"), name="group_price_once"),
            CheckConstraint(name="group_price_positive", check="price_minor > 0"),
        )


class BuyingGroup(Row):
    """Some people who buy together. Size, price and time are the offer's as they were when it was opened.

    `held` seats wait for payment, `taken` ones are paid: never more than `size` together.
    """

    offer: fields.ForeignKeyRelation[GroupOffer] = fields.ForeignKeyField(
        "tessera.GroupOffer", related_name=False, on_delete=fields.RESTRICT
    )
    leader: fields.ForeignKeyRelation[Customer] = fields.ForeignKeyField(
        "tessera.Customer", related_name=False, on_delete=fields.RESTRICT
    )
    channel: fields.ForeignKeyRelation[Channel] = fields.ForeignKeyField(
        "tessera.Channel", related_name=False, on_delete=fields.RESTRICT
    )
    currency = fields.CharField(max_length=3)
    price_minor = fields.BigIntField()
    size = fields.IntField()
    hours = fields.IntField()
    state = fields.CharEnumField(GroupState, max_length=10, default=GroupState.WAITING)
    held = fields.IntField(default=0)
    taken = fields.IntField(default=0)
    created_at = fields.DatetimeField(default=clock.now)
    # From its leader's payment on.
    opened_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    ends_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    closed_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)

    offer_id: Any
    leader_id: Any
    channel_id: Any

    class Meta:
        table = "buying_group"
        app = "tessera"
        constraints = (
            CheckConstraint(name="buying_group_seats", check="held >= 0 AND taken >= 0 AND held + taken <= size"),
            CheckConstraint(
                name="buying_group_state",
                check="(state <> 'COMPLETE' OR taken = size)"
                " AND (state NOT IN ('OPEN', 'COMPLETE') OR (opened_at IS NOT NULL AND ends_at IS NOT NULL))"
                " AND (state NOT IN ('COMPLETE', 'LAPSED') OR closed_at IS NOT NULL)",
            ),
        )
        indexes = (
            Index(fields=("offer_id", "id"), name="buying_group_by_offer"),
            Index(fields=("leader_id", "id"), name="buying_group_by_leader"),
            Index(fields=("state", "id"), name="buying_group_by_state"),
        )


class GroupSeat(Row):
    """One member's place in a group: one order, one line, `pieces` of the goods."""

    group: fields.ForeignKeyRelation[BuyingGroup] = fields.ForeignKeyField(
        "tessera.BuyingGroup", related_name=False, on_delete=fields.RESTRICT
    )
    order_id = fields.UUIDField()
    customer: fields.ForeignKeyRelation[Customer] = fields.ForeignKeyField(
        "tessera.Customer", related_name=False, on_delete=fields.RESTRICT
    )
    state = fields.CharEnumField(GroupSeatState, max_length=10, default=GroupSeatState.HELD)
    pieces = fields.IntField()
    held_at = fields.DatetimeField()
    taken_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    freed_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)

    group_id: Any
    customer_id: Any

    class Meta:
        table = "group_seat"
        app = "tessera"
        constraints = (
            UniqueConstraint(fields=("order_id",), name="group_seat_of_order"),
            UniqueConstraint(
                fields=("group_id", "customer_id"), name="group_seat_once_a_member", condition="state <> 'FREED'"
            ),
            CheckConstraint(
                name="group_seat_times",
                check="pieces > 0 AND (state <> 'TAKEN' OR taken_at IS NOT NULL)"
                " AND (state <> 'FREED' OR freed_at IS NOT NULL)",
            ),
        )
        indexes = (
            Index(fields=("group_id", "id"), name="group_seat_by_group"),
            Index(fields=("customer_id", "id"), name="group_seat_by_customer"),
        )
