"""Tables of the vault. No plain code is in any of them."""

from datetime import date, datetime
from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint
from tortoise.models import Model

from backend.core import clock
from backend.core.models import Row
from backend.domain.accounts.models import Staff
from backend.domain.catalog.models import Variant
from backend.domain.vault.states import BatchState, CodeState

__all__ = ["Batch", "BatchEvent", "BatchState", "Code", "CodeCount", "CodeMovement", "CodeState", "Reveal"]


class Batch(Row):
    """Codes of one variant bought together: one supplier, one order, one cost, one data key.

    `wrapped_key` is the batch's AES-256 key, sealed under the key-encryption key `kek_id`.
    """

    variant: fields.ForeignKeyRelation[Variant] = fields.ForeignKeyField(
        "tessera.Variant", related_name=False, on_delete=fields.RESTRICT
    )
    supplier = fields.CharField(max_length=120)
    purchase_order = fields.CharField(max_length=80)
    unit_cost_minor = fields.BigIntField()
    currency = fields.CharField(max_length=3)
    expires_on: fields.Field[date | None] = fields.DateField(null=True)
    state = fields.CharEnumField(BatchState, max_length=10, default=BatchState.RECEIVED)
    version = fields.IntField(default=1)
    note: fields.Field[str | None] = fields.CharField(max_length=2000, null=True)
    kek_id = fields.CharField(max_length=60)
    wrapped_key = fields.BinaryField()
    created_at = fields.DatetimeField(default=clock.now)
    created_by: fields.ForeignKeyNullableRelation[Staff] = fields.ForeignKeyField(
        "tessera.Staff", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    idempotency_key: fields.Field[str | None] = fields.CharField(max_length=100, null=True)
    request_hash: fields.Field[str | None] = fields.CharField(max_length=64, null=True)

    variant_id: UUID
    created_by_id: UUID | None

    class Meta:
        table = "batch"
        app = "tessera"
        constraints = (
            UniqueConstraint(
                fields=("idempotency_key",), name="batch_once_per_key", condition="idempotency_key IS NOT NULL"
            ),
            CheckConstraint(name="batch_unit_cost", check="unit_cost_minor BETWEEN 0 AND 100000000000"),
        )
        indexes = (Index(fields=("variant_id", "state"), name="batch_by_variant"),)


class BatchEvent(Row):
    """One change of a batch's state, by whom and why. Append-only. `actor_id` null: the system."""

    batch: fields.ForeignKeyRelation[Batch] = fields.ForeignKeyField(
        "tessera.Batch", related_name="events", on_delete=fields.RESTRICT
    )
    at = fields.DatetimeField(default=clock.now)
    actor_id: fields.Field[UUID | None] = fields.UUIDField(null=True)
    state = fields.CharEnumField(BatchState, max_length=10)
    reason = fields.CharField(max_length=500, default="")

    batch_id: UUID

    class Meta:
        table = "batch_event"
        app = "tessera"
        indexes = (Index(fields=("batch_id", "id"), name="batch_event_by_batch"),)


class Code(Row):
    """One code, sealed. `sealed` opens only under its batch's key and with its product, batch and own id.

    `secret_index` and `number_index` are keyed digests (see `identity`): equal secrets are found without
    opening any. `parts` tells what is inside (1 number, 2 secret, 4 url), `length` the secret's characters.
    `expires_on` is the last day of use in the shop's time zone; `use_until`, once it is delivered, what is sooner of
    that and the days its variant gives from then. `unit_id` and `slot` name the order unit it serves; a quarantined
    code keeps them for its history. `batch_id` has no foreign key but a statement trigger: checking row by row would
    double the time of an import.
    """

    product_id = fields.UUIDField()
    variant_id = fields.UUIDField()
    batch_id = fields.UUIDField()
    sealed = fields.BinaryField()
    secret_index = fields.BinaryField()
    number_index: fields.Field[bytes | None] = fields.BinaryField(null=True)
    parts = fields.SmallIntField()
    length = fields.SmallIntField()
    expires_on: fields.Field[date | None] = fields.DateField(null=True)
    state = fields.CharEnumField(CodeState, max_length=12, default=CodeState.FREE)
    unit_id: fields.Field[UUID | None] = fields.UUIDField(null=True)
    slot: fields.Field[int | None] = fields.SmallIntField(null=True)
    held_until: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    delivered_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    use_until: fields.Field[date | None] = fields.DateField(null=True)
    revealed_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)

    class Meta:
        table = "code"
        app = "tessera"
        constraints = (
            UniqueConstraint(fields=("product_id", "secret_index"), name="code_secret_once"),
            UniqueConstraint(
                fields=("product_id", "number_index"),
                name="code_number_once",
                condition="number_index IS NOT NULL",
            ),
            UniqueConstraint(
                fields=("unit_id", "slot"), name="code_one_per_slot", condition="state IN ('HELD', 'DELIVERED')"
            ),
            CheckConstraint(
                name="code_claimed_has_a_unit",
                check="CASE WHEN state IN ('HELD', 'DELIVERED') THEN unit_id IS NOT NULL AND slot IS NOT NULL"
                " WHEN state = 'QUARANTINED' THEN true ELSE unit_id IS NULL AND slot IS NULL END",
            ),
            CheckConstraint(
                name="code_revealed_was_delivered",
                check="revealed_at IS NULL OR state IN ('DELIVERED', 'QUARANTINED')",
            ),
            CheckConstraint(name="code_parts", check="parts BETWEEN 1 AND 7 AND length >= 0"),
            CheckConstraint(
                name="code_index_is_a_digest",
                check="octet_length(secret_index) = 32 AND octet_length(number_index) = 32",
            ),
        )


class CodeMovement(Model):
    """A change of how many codes of a batch are in a state, written by statement triggers on `code`."""

    id = fields.BigIntField(primary_key=True)
    batch_id = fields.UUIDField()
    variant_id = fields.UUIDField()
    state = fields.CharEnumField(CodeState, max_length=12)
    expires_on: fields.Field[date | None] = fields.DateField(null=True)
    delta = fields.IntField()

    class Meta:
        table = "code_movement"
        app = "tessera"
        indexes = (Index(fields=("variant_id",), name="code_movement_by_variant"),)


class CodeCount(Model):
    """Movements folded together: with those not folded yet, the exact count. One row per day of expiry."""

    id = fields.BigIntField(primary_key=True)
    batch_id = fields.UUIDField()
    variant_id = fields.UUIDField()
    state = fields.CharEnumField(CodeState, max_length=12)
    expires_on: fields.Field[date | None] = fields.DateField(null=True)
    amount = fields.BigIntField()

    class Meta:
        table = "code_count"
        app = "tessera"
        indexes = (Index(fields=("variant_id",), name="code_count_by_variant"),)


class Reveal(Row):
    """Evidence that a code was shown: who saw it, from where. Append-only; never its content."""

    code_id = fields.UUIDField()
    at = fields.DatetimeField(default=clock.now)
    viewer_kind = fields.CharField(max_length=20)
    viewer_id: fields.Field[UUID | None] = fields.UUIDField(null=True)
    session_id: fields.Field[UUID | None] = fields.UUIDField(null=True)
    address = fields.CharField(max_length=64, default="")
    reason = fields.CharField(max_length=200, default="")

    class Meta:
        table = "reveal"
        app = "tessera"
        indexes = (Index(fields=("code_id", "id"), name="reveal_by_code"),)
