"""Bases of the tables: keys and times that every model has alike."""

from tortoise import fields
from tortoise.models import Model

from backend.core import ids


class Row(Model):
    """A row with an application-made UUIDv7 key."""

    id = fields.UUIDField(primary_key=True, default=ids.new)

    class Meta:
        abstract = True
