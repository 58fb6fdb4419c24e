"""An export is fetched by a signed address that lives minutes, by whoever proved themselves for it."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

from backend import settings
from backend.core import crypto, ids, keys
from backend.domain.accounts import service as accounts
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.privacy.errors import DataExportUnknown
from backend.domain.privacy.models import DataExport
from backend.domain.privacy.sealing import key_binding
from backend.domain.privacy.states import ExportState

LIFETIME = timedelta(minutes=5)
_PURPOSE = b"data export"
_BODY_BYTES, _MAC_BYTES = 24, 16


async def open_export(person_id: UUID, *, caller: Caller, address: str, at: datetime) -> tuple[str, datetime]:
    """The token under which a person's latest export can be fetched, and until when; written in the journal.

    The person's own, or anybody's for staff. Raises `ProofRequired`, `DataExportUnknown`.
    """
    if caller.staff_id is None:
        await accounts.check_self_proved(caller, at=at)
    row = await DataExport.filter(customer_id=person_id, state=ExportState.READY, expires_at__gt=at).first()
    if row is None:
        raise DataExportUnknown
    await audit.record(caller.actor, "customer.data_fetched", ids.public("cus", person_id), address=address)
    ends = at + LIFETIME
    body = row.id.bytes + int(ends.timestamp()).to_bytes(8, "big")
    return crypto.encode(body + _mac(body)), ends


async def fetch_export(token: str, *, at: datetime) -> tuple[str, bytes] | None:
    """The file's name and its zip for a living token; None for every other text."""
    id = _opened(token, at)
    row = await DataExport.get_or_none(id=id, state=ExportState.READY, expires_at__gt=at) if id is not None else None
    if row is None or row.sealed is None or row.wrapped_key is None or row.kek_id is None:
        return None
    key = await keys.provider().unwrap(keys.WrappedKey(row.kek_id, bytes(row.wrapped_key)), key_binding(row.id))
    return f"my-data-{row.asked_at:%Y-%m-%d}.zip", crypto.unseal(key, bytes(row.sealed), row.id.bytes)


def _opened(token: str, at: datetime) -> UUID | None:
    if len(token) > 100 or not token.isascii():
        return None
    try:
        raw = crypto.decode(token)
    except ValueError:
        return None
    body, mac = raw[:_BODY_BYTES], raw[_BODY_BYTES:]
    if len(body) != _BODY_BYTES or not crypto.same(mac, _mac(body)):
        return None
    if at >= datetime.fromtimestamp(int.from_bytes(body[16:], "big"), UTC):
        return None
    return UUID(bytes=body[:16])


def _mac(body: bytes) -> bytes:
    key = crypto.decode(settings.get().signing_key.get_secret_value())
    return crypto.keyed_digest(key, _PURPOSE, body)[:_MAC_BYTES]
