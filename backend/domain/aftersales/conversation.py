"""Tables of what is said about a case: remarks, pictures, and the answers staff keep ready. Times are UTC."""

from datetime import datetime
from typing import Any

from tortoise import fields
from tortoise.indexes import Index
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint
from tortoise.models import Model

from backend.core import clock
from backend.core.models import Row
from backend.domain.aftersales.models import Case
from backend.domain.aftersales.states import CaseState, PictureState, RemarkKind
from backend.domain.orders.models import Order

LONGEST_REMARK = 1000


class Remark(Row):
    """One thing said in a case after it was opened. Append-only; a NOTE is for staff alone."""

    case: fields.ForeignKeyRelation[Case] = fields.ForeignKeyField(
        "tessera.Case", related_name=False, on_delete=fields.RESTRICT
    )
    kind = fields.CharEnumField(RemarkKind, max_length=10)
    words = fields.CharField(max_length=LONGEST_REMARK)
    author = fields.CharField(max_length=60)
    at = fields.DatetimeField(default=clock.now)
    idempotency_key = fields.CharField(max_length=100)
    request_hash = fields.CharField(max_length=64)

    case_id: Any

    class Meta:
        table = "case_remark"
        app = "tessera"
        constraints = (UniqueConstraint(fields=("author", "idempotency_key"), name="case_remark_once_per_key"),)
        indexes = (Index(fields=("case_id", "id"), name="case_remark_by_case"),)


class Picture(Row):
    """A picture that a buyer gives as evidence: offered for an order, then stored, then shown with what is said.

    `case_id` without `remark_id`: it came with the claim itself. One that is never shown is forgotten.
    """

    order: fields.ForeignKeyRelation[Order] = fields.ForeignKeyField(
        "tessera.Order", related_name=False, on_delete=fields.RESTRICT
    )
    state = fields.CharEnumField(PictureState, max_length=10, default=PictureState.AWAITED)
    offered_by = fields.CharField(max_length=60)
    offered_at = fields.DatetimeField(default=clock.now)
    expires_at = fields.DatetimeField()
    width: fields.Field[int | None] = fields.SmallIntField(null=True)
    height: fields.Field[int | None] = fields.SmallIntField(null=True)
    stored_at: fields.Field[datetime | None] = fields.DatetimeField(null=True)
    case: fields.ForeignKeyNullableRelation[Case] = fields.ForeignKeyField(
        "tessera.Case", related_name=False, on_delete=fields.RESTRICT, null=True
    )
    remark: fields.ForeignKeyNullableRelation[Remark] = fields.ForeignKeyField(
        "tessera.Remark", related_name=False, on_delete=fields.RESTRICT, null=True
    )

    order_id: Any
    case_id: Any
    remark_id: Any

    class Meta:
        table = "picture"
        app = "tessera"
        constraints = (
            CheckConstraint(
                name="picture_stored_has_size",
                check="(state = 'STORED') = (width IS NOT NULL AND height IS NOT NULL AND stored_at IS NOT NULL)",
            ),
            CheckConstraint(
                name="picture_shown_is_stored",
                check="(case_id IS NULL OR state = 'STORED') AND (remark_id IS NULL OR case_id IS NOT NULL)",
            ),
        )
        indexes = (
            Index(fields=("order_id", "id"), name="picture_by_order"),
            Index(fields=("case_id", "id"), name="picture_by_case"),
        )


class PictureContent(Model):
    """The bytes of a picture, sealed under a key of their own: a screenshot may show a code."""

    # The foreign key is in the migration: Tortoise's one-to-one key would never agree with itself.
    picture_id = fields.UUIDField(primary_key=True)
    kek_id = fields.CharField(max_length=60)
    wrapped_key = fields.BinaryField()
    sealed = fields.BinaryField()

    class Meta:
        table = "picture_content"
        app = "tessera"


class PreparedAnswer(Row):
    """Words that staff keep ready, in both languages, for cases in one state (null: in any).

    `{number}`, `{product}`, `{amount}` and `{shop}` stand for what the case at hand says.
    """

    state: fields.Field[CaseState | None] = fields.CharEnumField(  # type: ignore[assignment]
        CaseState, max_length=20, null=True
    )
    position = fields.SmallIntField(default=0)
    title_zh = fields.CharField(max_length=60)
    title_en = fields.CharField(max_length=60)
    words_zh = fields.CharField(max_length=LONGEST_REMARK)
    words_en = fields.CharField(max_length=LONGEST_REMARK)
    version = fields.IntField(default=1)
    changed_at = fields.DatetimeField(default=clock.now)

    class Meta:
        table = "prepared_answer"
        app = "tessera"
        constraints = (CheckConstraint(name="prepared_answer_position", check="position BETWEEN 0 AND 1000"),)
