"""Keeping the list of stores that take vouchers."""

import re
from datetime import datetime
from typing import Any
from uuid import UUID

from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from backend.core import ids
from backend.core.idempotency import constraint_of
from backend.core.refusals import InvalidInput
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.catalog.editing import Text
from backend.domain.redemption.errors import StoreCodeTaken, StoreUnknown, StoreVersionConflict
from backend.domain.redemption.models import Store

_CODE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
LONGEST_CODE, LONGEST_NAME = 40, 60


async def add_store(code: str, names: Text, *, caller: Caller, address: str | None, at: datetime) -> Store:
    """A store that takes vouchers from now on. The code makes a repeated request harmless: the second is refused.

    Raises InvalidInput, StoreCodeTaken.
    """
    if len(code) > LONGEST_CODE or not _CODE.fullmatch(code):
        raise InvalidInput("BAD_SLUG", path=["input", "code"])
    called = _checked(names)
    try:
        async with in_transaction():
            store = await Store.create(
                code=code, name_zh=called.zh, name_en=called.en, created_at=at, updated_by_id=caller.staff_id
            )
            diff = {"code": [None, code], "names": [None, [called.zh, called.en]]}
            await audit.record(caller.actor, "store.added", ids.public("sto", store.id), diff=diff, address=address)
    except IntegrityError as error:
        if constraint_of(error) == "store_code_key":
            raise StoreCodeTaken(path=["input", "code"]) from None
        raise
    return store


async def update_store(
    id: UUID | None, version: int, names: Text, *, active: bool, caller: Caller, address: str | None
) -> Store:
    """Call a store something else, or have it take vouchers or no longer.

    Raises InvalidInput, StoreUnknown, StoreVersionConflict.
    """
    called = _checked(names)
    async with in_transaction():
        store = await Store.select_for_update().get_or_none(id=id) if id is not None else None
        if store is None:
            raise StoreUnknown(path=["input", "id"])
        if store.version != version:
            raise StoreVersionConflict(store)
        diff: dict[str, list[Any]] = {
            "names": [[store.name_zh, store.name_en], [called.zh, called.en]],
            "active": [store.active, active],
        }
        store.name_zh, store.name_en, store.active = called.zh, called.en, active
        store.version += 1
        store.updated_by_id = caller.staff_id
        await store.save(update_fields=["name_zh", "name_en", "active", "version", "updated_by_id"])
        changes = {name: change for name, change in diff.items() if change[0] != change[1]}
        await audit.record(caller.actor, "store.updated", ids.public("sto", store.id), diff=changes, address=address)
    return store


def _checked(names: Text) -> Text:
    for language, name in (("zhCn", names.zh), ("en", names.en)):
        if not 1 <= len(name.strip()) <= LONGEST_NAME:
            raise InvalidInput("BAD_LENGTH", path=["input", "names", language], minimum=1, maximum=LONGEST_NAME)
        if not name.isprintable():
            raise InvalidInput("BAD_CHARACTER", path=["input", "names", language])
    return Text(names.zh.strip(), names.en.strip())
