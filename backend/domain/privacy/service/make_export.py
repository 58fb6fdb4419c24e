"""A worker puts an export together, and what was kept long enough is dropped."""

import asyncio
import zipfile
from datetime import UTC, datetime, timedelta
from io import BytesIO
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import orjson
from tortoise.transactions import in_transaction

from backend import settings
from backend.core import crypto, database, keys
from backend.domain.accounts.models import Customer
from backend.domain.aftersales import service as aftersales
from backend.domain.notifications import service as notifications
from backend.domain.privacy import gathering
from backend.domain.privacy.models import DataExport
from backend.domain.privacy.sealing import key_binding
from backend.domain.privacy.states import ExportState

_READY = """
UPDATE data_export SET state = 'READY', ready_at = $2, expires_at = $3, size = $4, kek_id = $5, wrapped_key = $6,
    sealed = $7
WHERE id = $1 AND state = 'WAITING'
"""
_DROP = """
UPDATE data_export SET state = 'GONE', kek_id = NULL, wrapped_key = NULL, sealed = NULL
WHERE state = 'READY' AND expires_at <= $1
"""


async def make_export(export_id: UUID, *, at: datetime) -> None:
    """Gather, pack, seal and keep what was asked for, and tell the person. Again, or after a death, is no harm."""
    export = await DataExport.get_or_none(id=export_id, state=ExportState.WAITING)
    if export is None:
        return
    customer = await Customer.get(id=export.customer_id)
    content = await _packed(customer, at)
    key = crypto.new_key()
    wrapped = await keys.provider().wrap(key, key_binding(export_id))
    sealed = crypto.seal(key, content, export_id.bytes)
    ends = at + timedelta(seconds=settings.get().data_export_s)
    async with in_transaction():
        if not await database.execute(
            _READY, export_id, at, ends, len(content), wrapped.kek_id, wrapped.sealed, sealed
        ):
            return
        if export.asked_by.startswith("customer:"):
            await _tell(customer, ends)


async def drop_exports(*, at: datetime) -> int:
    """Delete the bytes of exports whose time is over; returns of how many."""
    return await database.execute(_DROP, at)


async def _packed(customer: Customer, at: datetime) -> bytes:
    facts: dict[str, Any] = await gathering.person(customer, at)
    facts["orders"], files = [], {}
    async for order, pictures in gathering.orders(customer.id, at):
        facts["orders"].append(order)
        for id in pictures:
            if (picture := await aftersales.picture_bytes(id)) is not None:
                files[f"pictures/{id.hex}.jpg"] = picture
    return await asyncio.to_thread(_zipped, facts, files, at)


def _zipped(facts: dict[str, Any], files: dict[str, bytes], at: datetime) -> bytes:
    packed, moment = BytesIO(), at.astimezone(UTC).timetuple()[:6]
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        data = orjson.dumps(facts, option=orjson.OPT_INDENT_2, default=str)
        for name, content in {"data.json": data, **files}.items():
            archive.writestr(zipfile.ZipInfo(name, moment), content, zipfile.ZIP_DEFLATED)
    return packed.getvalue()


async def _tell(customer: Customer, ends: datetime) -> None:
    to = customer.email or customer.phone
    if to is None:
        return
    chosen = settings.get()
    await notifications.send(
        to=to,
        channel="EMAIL" if customer.email else "SMS",
        template="data_export_ready",
        locale=customer.locale,
        inbox=customer.id if customer.registered_at is not None else None,
        params={
            "time": f"{ends.astimezone(ZoneInfo(chosen.time_zone)):%Y-%m-%d %H:%M}",
            "link": f"{chosen.address()}/account",
        },
    )
