"""Tables of gift cards. Amounts are minor units; a code is kept sealed, and found by its blind index."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from tortoise import fields
from tortoise.indexes import Index
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from backend.core import clock
from backend.core.models import Row
from backend.domain.accounts.models import Customer, Staff


class GiftCardState(StrEnum):
    """ACTIVE: whoever has its code may redeem it. REDEEMED, EXPIRED and VOIDED are final."""

    ACTIVE = "ACTIVE"
    REDEEMED = "REDEEMED"
    EXPIRED = "EXPIRED"
    VOIDED = "VOIDED"


GIFT_CARD_TRANSITIONS: dict[GiftCardState, frozenset[GiftCardState]] = {
    GiftCardState.ACTIVE: frozenset({GiftCardState.REDEEMED, GiftCardState.EXPIRED, GiftCardState.VOIDED}),
    GiftCardState.REDEEMED: frozenset(),
    GiftCardState.EXPIRED: frozenset(),
    GiftCardState.VOIDED: frozenset(),
}


class GiftCardBatch(Row):
    """Cards issued in one go, alike in everything but their codes.

    `wrapped_key` is the batch's AES-256 key, sealed under the key-encryption key `kek_id`.
    """

    name = fields.CharField(max_length=80)
    count = fields.IntField()
    face_minor = fields.BigIntField()
    currency = fields.CharField(max_length=3)
    reason = fields.CharField(max_length=200)
    expires_at = fields.DatetimeField()
    kek_id = fields.CharField(max_length=40)
    wrapped_key = fields.BinaryField()
    staff: fields.ForeignKeyNullableRelation[Staff] = fields.ForeignKeyField(
        "tessera.Staff", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    created_at = fields.DatetimeField(default=clock.now)
    idempotency_key = fields.CharField(max_length=100, unique=True)
    request_hash = fields.CharField(max_length=64)

    staff_id: Any

    class Meta:
        table = "gift_card_batch"
        app = "tessera"
        constraints = (CheckConstraint(name="gift_card_batch_size", check="count > 0 AND face_minor > 0"),)


class GiftCard(Row):
    """One card. `tail` is the end of its code, by which staff know it; `digest` the keyed digest of the whole code.

    `redeem_key` and `request_hash` are of the request that redeemed it.
    """

    batch: fields.ForeignKeyRelation[GiftCardBatch] = fields.ForeignKeyField(
        "tessera.GiftCardBatch", related_name=False, on_delete=fields.RESTRICT
    )
    state = fields.CharEnumField(GiftCardState, max_length=10, default=GiftCardState.ACTIVE)
    face_minor = fields.BigIntField()
    currency = fields.CharField(max_length=3)
    expires_at = fields.DatetimeField()
    sealed = fields.BinaryField()
    digest = fields.BinaryField()
    tail = fields.CharField(max_length=4)
    customer: fields.ForeignKeyNullableRelation[Customer] = fields.ForeignKeyField(
        "tessera.Customer", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    ended_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    redeem_key: fields.Field[str | None] = fields.CharField(max_length=100, null=True)
    request_hash: fields.Field[str | None] = fields.CharField(max_length=64, null=True)

    batch_id: Any
    customer_id: Any

    class Meta:
        table = "gift_card"
        app = "tessera"
        constraints = (
            UniqueConstraint(fields=("customer_id", "redeem_key"), name="gift_card_once_per_key"),
            CheckConstraint(name="gift_card_ended", check="(state = 'ACTIVE') = (ended_at IS NULL)"),
            CheckConstraint(
                name="gift_card_redeemed_by_somebody",
                check="(state = 'REDEEMED') = (customer_id IS NOT NULL)"
                " AND (customer_id IS NULL) = (redeem_key IS NULL) AND (customer_id IS NULL) = (request_hash IS NULL)",
            ),
        )
        indexes = (Index(fields=("batch_id", "id"), name="gift_card_by_batch"),)
