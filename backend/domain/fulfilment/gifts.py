"""Pieces given away by link: their table, and what their links are made of."""

from datetime import datetime
from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from backend import settings
from backend.core import clock, crypto
from backend.core.models import Row
from backend.domain.accounts.models import Customer
from backend.domain.fulfilment.states import GiftState
from backend.domain.orders.models import OrderUnit

LONGEST_MESSAGE, LONGEST_NAME = 200, 40
_PURPOSE = b"gift-link"
_TOKEN_BYTES = 24


class Gift(Row):
    """One unit on its way from its buyer to whoever opens the link, until `expires_at`.

    Who gives is the buyer of the unit's order. The link's token is made anew from the row each time; of it only
    the digest is stored. A unit has one gift at most that is OPEN or CLAIMED.
    """

    unit: fields.ForeignKeyRelation[OrderUnit] = fields.ForeignKeyField(
        "tessera.OrderUnit", related_name=False, on_delete=fields.RESTRICT
    )
    order_id = fields.UUIDField()
    state = fields.CharEnumField(GiftState, max_length=10, default=GiftState.OPEN)
    digest = fields.CharField(max_length=64, unique=True)
    message = fields.CharField(max_length=LONGEST_MESSAGE, default="")
    recipient_name = fields.CharField(max_length=LONGEST_NAME, default="")
    made_by = fields.CharField(max_length=60)
    made_at = fields.DatetimeField(default=clock.now)
    expires_at = fields.DatetimeField()
    recipient: fields.ForeignKeyNullableRelation[Customer] = fields.ForeignKeyField(
        "tessera.Customer", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    claimed_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    closed_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    idempotency_key = fields.CharField(max_length=100)
    request_hash = fields.CharField(max_length=64)

    unit_id: UUID
    recipient_id: UUID | None

    class Meta:
        table = "gift"
        app = "tessera"
        constraints = (
            UniqueConstraint(fields=("unit_id",), name="gift_one_live", condition="state IN ('OPEN', 'CLAIMED')"),
            UniqueConstraint(fields=("made_by", "idempotency_key"), name="gift_once_per_key"),
            CheckConstraint(name="gift_lasts", check="expires_at > made_at"),
            CheckConstraint(
                name="gift_claimed_by_somebody",
                check="(state = 'CLAIMED') = (recipient_id IS NOT NULL)"
                " AND (state = 'CLAIMED') = (claimed_at IS NOT NULL)",
            ),
            CheckConstraint(name="gift_closed_has_its_time", check="(state = 'OPEN') = (closed_at IS NULL)"),
        )
        indexes = (
            Index(fields=("unit_id", "id"), name="gift_of_unit"),
            Index(fields=("order_id",), name="gift_of_order"),
        )


def token_of(gift_id: UUID) -> str:
    """The token of a gift's link: as secret as what it opens."""
    key = crypto.decode(settings.get().signing_key.get_secret_value())
    return crypto.encode(crypto.keyed_digest(key, _PURPOSE, gift_id.bytes)[:_TOKEN_BYTES])


def digest_of(token: str) -> str:
    """By which a token is found."""
    key = crypto.decode(settings.get().signing_key.get_secret_value())
    return crypto.keyed_digest(key, _PURPOSE, b"digest", token.encode(errors="replace")).hex()


def link_of(gift_id: UUID) -> str:
    """Where whoever got it opens it."""
    return f"{settings.get().address()}/gift/{token_of(gift_id)}"
