"""Table of what staff note about a buyer."""

from typing import Any

from tortoise import fields
from tortoise.indexes import Index
from tortoise.migrations.constraints import UniqueConstraint

from backend.core import clock
from backend.core.models import Row
from backend.domain.accounts.models import Customer

LONGEST_NOTE = 1000


class PersonNote(Row):
    """Words of staff about a buyer, for colleagues. Never shown to the buyer."""

    customer: fields.ForeignKeyRelation[Customer] = fields.ForeignKeyField(
        "tessera.Customer", related_name=False, on_delete=fields.CASCADE
    )
    words = fields.CharField(max_length=LONGEST_NOTE)
    author = fields.CharField(max_length=60)
    at = fields.DatetimeField(default=clock.now)
    idempotency_key = fields.CharField(max_length=100)
    request_hash = fields.CharField(max_length=64)

    customer_id: Any

    class Meta:
        table = "person_note"
        app = "tessera"
        constraints = (UniqueConstraint(fields=("author", "idempotency_key"), name="person_note_once_per_key"),)
        indexes = (Index(fields=("customer_id", "id"), name="person_note_by_person"),)
