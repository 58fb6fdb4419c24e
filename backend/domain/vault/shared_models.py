"""Tables of shared codes: one secret that many people use, each in a seat. No plain secret is in any of them."""

from datetime import date, datetime
from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from backend.core import clock
from backend.core.models import Row
from backend.domain.accounts.models import Staff
from backend.domain.catalog.models import Variant
from backend.domain.vault.states import SeatState, SharedCodeState

__all__ = ["Seat", "SeatState", "SharedCode", "SharedCodeState", "SharedSecret"]


class SharedCode(Row):
    """An account, a licence key or a join link of one variant that `cap` people may use, with a data key of its own.

    `held` and `sold` are counted by the triggers of `seat`, never by hand: what is free is the rest. `revision` is the
    secret that holders see, `rotated_at` when it became that (null: it is the first). `seat_cost_minor` is what a seat
    costs the shop when it is handed over; `supplier` and `purchase_order` say whom a recall claims it from, where that
    is known. `label` is what staff call it. `version` grows with each edit.
    """

    variant: fields.ForeignKeyRelation[Variant] = fields.ForeignKeyField(
        "tessera.Variant", related_name=False, on_delete=fields.RESTRICT
    )
    label = fields.CharField(max_length=80)
    state = fields.CharEnumField(SharedCodeState, max_length=10, default=SharedCodeState.OPEN)
    cap = fields.IntField()
    held = fields.IntField(default=0)
    sold = fields.IntField(default=0)
    revision = fields.IntField(default=1)
    rotated_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    seat_cost_minor = fields.BigIntField()
    currency = fields.CharField(max_length=3)
    supplier: fields.Field[str | None] = fields.CharField(max_length=120, null=True)
    purchase_order: fields.Field[str | None] = fields.CharField(max_length=80, null=True)
    # Last day of use in the shop's time zone, for every holder.
    expires_on: fields.Field[date | None] = fields.DateField(null=True)
    kek_id = fields.CharField(max_length=60)
    wrapped_key = fields.BinaryField()
    version = fields.IntField(default=1)
    created_at = fields.DatetimeField(default=clock.now)
    created_by: fields.ForeignKeyNullableRelation[Staff] = fields.ForeignKeyField(
        "tessera.Staff", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    idempotency_key: fields.Field[str | None] = fields.CharField(max_length=100, null=True, unique=True)
    request_hash: fields.Field[str | None] = fields.CharField(max_length=64, null=True)

    variant_id: UUID
    created_by_id: UUID | None

    @property
    def free(self) -> int:
        """Seats that nobody has; sold only while it is OPEN."""
        left: int = self.cap - self.held - self.sold
        return left

    class Meta:
        table = "shared_code"
        app = "tessera"
        constraints = (
            CheckConstraint(
                name="shared_code_never_passed",
                check="held >= 0 AND sold >= 0 AND held + sold <= cap AND cap BETWEEN 1 AND 100000",
            ),
            CheckConstraint(name="shared_code_seat_cost", check="seat_cost_minor BETWEEN 0 AND 100000000000"),
            CheckConstraint(
                name="shared_code_supplied_by_order", check="(supplier IS NULL) = (purchase_order IS NULL)"
            ),
            CheckConstraint(name="shared_code_rotated_has_its_time", check="(revision > 1) = (rotated_at IS NOT NULL)"),
        )
        indexes = (Index(fields=("variant_id", "expires_on", "id"), name="shared_code_by_variant"),)


class SharedSecret(Row):
    """One revision of a shared code's secret. Only the present one is kept (`sealed`), sealed as codes are.

    Of every one the digests stay (see `identity`): a secret is never used twice in a product. `parts` and `length` as
    of a code. `idempotency_key` and `request_hash` remember the request that rotated.
    """

    shared_code: fields.ForeignKeyRelation[SharedCode] = fields.ForeignKeyField(
        "tessera.SharedCode", related_name=False, on_delete=fields.RESTRICT
    )
    product_id = fields.UUIDField()
    revision = fields.IntField()
    sealed: fields.Field[bytes | None] = fields.BinaryField(null=True)
    secret_index = fields.BinaryField()
    number_index: fields.Field[bytes | None] = fields.BinaryField(null=True)
    parts = fields.SmallIntField()
    length = fields.SmallIntField()
    reason = fields.CharField(max_length=500, default="")
    created_at = fields.DatetimeField(default=clock.now)
    created_by: fields.ForeignKeyNullableRelation[Staff] = fields.ForeignKeyField(
        "tessera.Staff", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    idempotency_key: fields.Field[str | None] = fields.CharField(max_length=100, null=True, unique=True)
    request_hash: fields.Field[str | None] = fields.CharField(max_length=64, null=True)

    shared_code_id: UUID
    created_by_id: UUID | None

    class Meta:
        table = "shared_secret"
        app = "tessera"
        constraints = (
            UniqueConstraint(fields=("shared_code_id", "revision"), name="shared_secret_revision_once"),
            UniqueConstraint(
                fields=("shared_code_id",), name="shared_secret_one_present", condition="sealed IS NOT NULL"
            ),
            UniqueConstraint(fields=("product_id", "secret_index"), name="shared_secret_once"),
            CheckConstraint(name="shared_secret_parts", check="parts BETWEEN 1 AND 7 AND length >= 0"),
            CheckConstraint(
                name="shared_secret_index_is_a_digest",
                check="octet_length(secret_index) = 32 AND octet_length(number_index) = 32",
            ),
        )
        indexes = (Index(fields=("product_id", "number_index"), name="shared_secret_by_number"),)


class Seat(Row):
    """One buyer's place in a shared code. `unit_id` and `slot` name the order unit it serves.

    `seen_revision` is the last revision that its holder was shown. `ended_at` is when it was taken away, given back or
    recalled, `reason` why staff took it away: its holder reads that.
    """

    shared_code: fields.ForeignKeyRelation[SharedCode] = fields.ForeignKeyField(
        "tessera.SharedCode", related_name=False, on_delete=fields.RESTRICT
    )
    unit_id = fields.UUIDField()
    slot = fields.SmallIntField()
    state = fields.CharEnumField(SeatState, max_length=10, default=SeatState.HELD)
    created_at = fields.DatetimeField(default=clock.now)
    delivered_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    revealed_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    seen_revision: fields.Field[int | None] = fields.IntField(null=True)
    ended_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    reason: fields.Field[str | None] = fields.CharField(max_length=500, null=True)

    shared_code_id: UUID

    class Meta:
        table = "seat"
        app = "tessera"
        constraints = (
            UniqueConstraint(
                fields=("unit_id", "slot"), name="seat_one_per_slot", condition="state IN ('HELD', 'TAKEN')"
            ),
            CheckConstraint(name="seat_taken_has_its_time", check="(state = 'HELD') = (delivered_at IS NULL)"),
            CheckConstraint(
                name="seat_shown_says_which",
                check="(revealed_at IS NULL) = (seen_revision IS NULL)"
                " AND (revealed_at IS NULL OR delivered_at IS NOT NULL)",
            ),
            CheckConstraint(
                name="seat_ended_has_its_time",
                check="(state IN ('REVOKED', 'RETURNED', 'RECALLED')) = (ended_at IS NOT NULL)"
                " AND (state = 'REVOKED') = (reason IS NOT NULL)",
            ),
        )
        indexes = (
            Index(fields=("unit_id",), name="seat_by_unit"),
            Index(fields=("shared_code_id", "state", "id"), name="seat_by_shared_code"),
        )
