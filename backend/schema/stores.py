"""Stores with counters that take vouchers."""

from datetime import date
from typing import Any

import strawberry

from backend.core import ids
from backend.core.refusals import VersionConflict as Stale
from backend.domain.catalog.editing import Text
from backend.domain.redemption import models
from backend.domain.tasks.files.table import TableFormat
from backend.schema import product_files  # noqa: F401 - there the format has its place in the graph
from backend.schema.doors import STAFF, UserError, given, refusal, shown, typed
from backend.schema.translated import Translated, TranslatedInput

PREFIX = "sto"


@typed(STAFF)
class Store:
    """A shop with counters that take vouchers."""

    id: strawberry.ID = shown(STAFF, "Opaque; not a node of its own.")
    code: str = shown(STAFF, "Short stable name.")
    names: Translated = shown(STAFF, "What it is called.")
    active: bool = shown(STAFF, "Whether it takes vouchers.")
    version: int = shown(STAFF, "Grows with each edit; send it back with the next.")

    @classmethod
    def of(cls, row: models.Store) -> "Store":
        """From the row."""
        return cls(
            id=strawberry.ID(ids.public(PREFIX, row.id)),
            code=row.code,
            names=Translated.of(Text(row.name_zh, row.name_en)),
            active=row.active,
            version=row.version,
        )


@given(STAFF)
class AddStoreInput:
    """A store to add."""

    code: str = shown(STAFF, "Short stable name: lower-case letters, digits, hyphens; unique.")
    names: TranslatedInput = shown(STAFF, "What it is called, at most 60 characters each.")


@given(STAFF)
class UpdateStoreInput:
    """What a store shall be."""

    id: strawberry.ID = shown(STAFF, "The store's id.")
    version: int = shown(STAFF, "The version you read.")
    names: TranslatedInput = shown(STAFF, "What it is called, at most 60 characters each.")
    active: bool = shown(STAFF, "Whether it takes vouchers.")


@given(STAFF)
class ExportRedemptionsInput:
    """What of which days is to be written, why, and how."""

    store_id: strawberry.ID | None = shown(STAFF, "What this store took; null: what every store did.", default=None)
    first_day: date = shown(STAFF, "From this day on, in the shop's time zone.")
    last_day: date = shown(STAFF, "To this day, it included; at most 366 days.")
    format: TableFormat = shown(STAFF, "How.", default=TableFormat.XLSX)
    reason: str = shown(STAFF, "Why, 1 to 200 characters; the journal keeps it.")


@refusal("STORE_UNKNOWN", STAFF, zh="没有这家门店，或它已停用。", en="There is no such store, or it is closed.")
class StoreUnknown(UserError):
    """There is no such store, or it takes no vouchers."""


@refusal("STORE_CODE_TAKEN", STAFF, zh="已有门店使用这个代码。", en="Another store has this code.")
class StoreCodeTaken(UserError):
    """Another store has that code."""


@refusal(
    "STORE_VERSION_CONFLICT",
    STAFF,
    zh="其他人刚刚修改过这家门店；请查看最新内容后再保存。",
    en="Somebody changed this store meanwhile; look at what it is now, then save again.",
)
class StoreVersionConflict(UserError):
    """Somebody edited the store since it was read."""

    current: Store = shown(STAFF, "The store as it stands.")

    @staticmethod
    def facts_of(refusal: Stale, locale: str) -> dict[str, Any]:
        """The store as the graph shows it."""
        return {"current": Store.of(refusal.current)}
