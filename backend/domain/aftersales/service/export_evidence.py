"""An order's file for a dispute: asked for with a reason, fetched once or twice within minutes by a signed address."""

import asyncio
import hashlib
import zipfile
from datetime import UTC, datetime, timedelta
from io import BytesIO
from uuid import UUID

import orjson
from tortoise.transactions import in_transaction

from backend import settings
from backend.core import crypto, ids
from backend.domain.accounts.callers import Caller
from backend.domain.aftersales import evidence, evidence_page
from backend.domain.aftersales.service.opening import checked_words
from backend.domain.aftersales.service.pictures import picture_bytes
from backend.domain.audit import service as audit
from backend.domain.orders.errors import OrderUnknown
from backend.domain.orders.models import Order

LIFETIME = timedelta(minutes=5)
_PURPOSE, _MANIFEST = b"evidence", b"evidence manifest"
_BODY_BYTES, _MAC_BYTES = 40, 16


async def export_evidence(
    order_id: UUID, *, reason: str, caller: Caller, address: str | None, at: datetime
) -> tuple[str, datetime]:
    """The token under which the order's file can be fetched, and until when; written in the journal with the reason.

    Raises `OrderUnknown`, `InvalidInput` without a reason.
    """
    words = checked_words(reason, path="reason")
    assert caller.staff_id is not None
    async with in_transaction():
        order = await Order.get_or_none(id=order_id)
        if order is None:
            raise OrderUnknown
        await audit.record(
            caller.actor, "evidence.exported", ids.public("ord", order.id), reason=words, address=address
        )
    ends = at + LIFETIME
    body = order.id.bytes + caller.staff_id.bytes + int(ends.timestamp()).to_bytes(8, "big")
    return crypto.encode(body + _mac(_PURPOSE, body)[:_MAC_BYTES]), ends


async def fetch_evidence(token: str, *, address: str | None, at: datetime) -> tuple[str, bytes] | None:
    """The file's name and its zip for a living token, noted in the journal; None for every other text.

    Inside: `evidence.html` to read and print, `evidence.json`, the claims' pictures, and `manifest.json` with the
    SHA-256 of each file and the shop's HMAC over them, by which the shop knows its own file again.
    """
    opened = _opened(token, at)
    order = await Order.get_or_none(id=opened[0]) if opened is not None else None
    if opened is None or order is None:
        return None
    facts, picture_ids = await evidence.gathered(order, at)
    files = {
        "evidence.html": evidence_page.page(facts).encode(),
        "evidence.json": orjson.dumps(facts, option=orjson.OPT_INDENT_2, default=str),
    }
    for id in picture_ids:
        content = await picture_bytes(id)
        if content is not None:
            files[f"pictures/{id.hex}.jpg"] = content
    await audit.record(f"staff:{opened[1]}", "evidence.fetched", ids.public("ord", order.id), address=address)
    return f"evidence-{order.number}.zip", await asyncio.to_thread(_packed, files, at)


def _packed(files: dict[str, bytes], at: datetime) -> bytes:
    digests = {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}
    told = orjson.dumps(digests, option=orjson.OPT_SORT_KEYS)
    manifest = {"files": digests, "hmac_sha256": _mac(_MANIFEST, told).hex()}
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in (*files.items(), ("manifest.json", orjson.dumps(manifest, option=orjson.OPT_INDENT_2))):
            archive.writestr(zipfile.ZipInfo(name, at.astimezone(UTC).timetuple()[:6]), content, zipfile.ZIP_DEFLATED)
    return packed.getvalue()


def _opened(token: str, at: datetime) -> tuple[UUID, UUID] | None:
    if len(token) > 100 or not token.isascii():
        return None
    try:
        raw = crypto.decode(token)
    except ValueError:
        return None
    body, mac = raw[:_BODY_BYTES], raw[_BODY_BYTES:]
    if len(body) != _BODY_BYTES or not crypto.same(mac, _mac(_PURPOSE, body)[:_MAC_BYTES]):
        return None
    if at >= datetime.fromtimestamp(int.from_bytes(body[32:], "big"), UTC):
        return None
    return UUID(bytes=body[:16]), UUID(bytes=body[16:32])


def _mac(purpose: bytes, body: bytes) -> bytes:
    return crypto.keyed_digest(crypto.decode(settings.get().signing_key.get_secret_value()), purpose, body)
