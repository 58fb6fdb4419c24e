"""Tables of finance: how far the books are. What is in them is the ledger's."""

from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index
from tortoise.migrations.constraints import CheckConstraint
from tortoise.models import Model

from backend.core import clock
from backend.core.models import Row


class StockBook(Model):
    """What of a batch is booked: numbers of codes. The row is the lock of the batch's books."""

    batch_id = fields.UUIDField(primary_key=True)
    received = fields.BigIntField(default=0)
    expired = fields.BigIntField(default=0)
    written_off = fields.BigIntField(default=0)
    # Entries made for the batch: the next one's key has the next number.
    entries = fields.IntField(default=0)

    class Meta:
        table = "stock_book"
        app = "tessera"
        constraints = (
            CheckConstraint(name="stock_book_counts", check="received >= 0 AND expired >= 0 AND written_off >= 0"),
        )


class BookSweep(Model):
    """How far the rolling look for unbooked orders is; `laps` counts how often it saw all of them."""

    name = fields.CharField(max_length=20, primary_key=True)
    after_id: fields.Field[UUID | None] = fields.UUIDField(null=True)
    laps = fields.BigIntField(default=0)

    class Meta:
        table = "book_sweep"
        app = "tessera"


class LedgerCheck(Row):
    """What a verification found: how much it compared, and the first difference if there was one."""

    at = fields.DatetimeField(default=clock.now)
    seconds = fields.FloatField()
    clean = fields.BooleanField()
    counts: dict[str, Any] = fields.JSONField()
    difference: fields.Field[dict[str, Any] | None] = fields.JSONField(null=True)

    class Meta:
        table = "ledger_check"
        app = "tessera"
        constraints = (CheckConstraint(name="ledger_check_says_what", check="clean = (difference IS NULL)"),)
        indexes = (Index(fields=("at",), name="ledger_check_by_time"),)
