"""Bases of the tables: keys and times that every model has alike."""

from typing import TypeVar

import tortoise.models
from tortoise import fields
from tortoise.models import Model

from backend.core import ids


def _no_comments(cls: type[Model]) -> dict[str, str]:
    return {}


# Tortoise reads and parses the source of every model for `#:` comments to put into the database. We write none, and
# a process would spend a fifth of its start on them.
vars(tortoise.models)["_get_comments"] = _no_comments


M = TypeVar("M", bound=Model)


class Row(Model):
    """A row with an application-made UUIDv7 key."""

    id = fields.UUIDField(primary_key=True, default=ids.new)

    class Meta:
        abstract = True


def stored(row: M) -> M:
    """Tell a row that was written, or read, by a statement of ours that it is in the database."""
    row._saved_in_db = True
    return row
