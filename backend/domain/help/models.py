"""Help pages in words of the shop's own."""

from uuid import UUID

from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from backend.core import clock
from backend.core.models import Row


class HelpText(Row):
    """A help page in words of the shop's own, in one language; without such a row its first words are shown."""

    page = fields.CharField(max_length=40)
    locale = fields.CharField(max_length=5)
    title = fields.CharField(max_length=80)
    summary = fields.CharField(max_length=200)
    body = fields.TextField()
    version = fields.IntField(default=1)
    changed_at = fields.DatetimeField(default=clock.now)
    # Opaque here: people are above help.
    changed_by_id: fields.Field[UUID | None] = fields.UUIDField(null=True)

    class Meta:
        table = "help_text"
        app = "tessera"
        constraints = (
            UniqueConstraint(fields=("page", "locale"), name="help_text_once"),
            CheckConstraint(name="help_text_says_something", check="title <> '' AND body <> ''"),
        )
