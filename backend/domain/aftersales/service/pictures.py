"""Buyers give pictures as evidence: offered, uploaded, shown with what is said, and seen by signed addresses."""

from collections.abc import AsyncIterator, Sequence
from datetime import datetime, timedelta
from uuid import UUID

from tortoise.transactions import in_transaction

from backend import settings
from backend.core import crypto, database, keys, pictures
from backend.domain.accounts.callers import Caller
from backend.domain.aftersales import picture_tickets as tickets
from backend.domain.aftersales.conversation import Picture, PictureContent
from backend.domain.aftersales.errors import PictureUnknown, TooManyPictures
from backend.domain.aftersales.models import Case
from backend.domain.aftersales.picture_tickets import Offered
from backend.domain.aftersales.sealing import key_binding
from backend.domain.orders import access
from backend.domain.orders.errors import OrderUnknown, VerificationRequired
from backend.domain.tasks.errors import TicketRefused

_STORED = """
UPDATE picture SET state = 'STORED', width = $2, height = $3, stored_at = $4
WHERE id = $1 AND state = 'AWAITED' AND expires_at > $4
"""
_SHOWN = """
UPDATE picture SET case_id = $3, remark_id = $4
WHERE id = ANY($1::uuid[]) AND order_id = $2 AND state = 'STORED' AND case_id IS NULL
"""


async def offer_picture(order_id: UUID | None, token: str | None, *, caller: Caller, at: datetime) -> Offered:
    """Let whoever may see the order's codes send one picture for it.

    Raises `OrderUnknown`, `VerificationRequired` for whoever has only the link, `TooManyPictures`.
    """
    seen = await access.viewing(caller, id=order_id, token=token, at=at)
    if seen is None:
        raise OrderUnknown
    if not seen.may_reveal:
        raise VerificationRequired
    chosen = settings.get()
    async with in_transaction():
        order = await access.locked(seen.order.id)
        if await Picture.filter(order_id=order.id).count() >= chosen.pictures_per_order:
            raise TooManyPictures(chosen.pictures_per_order)
        row = await Picture.create(
            order_id=order.id,
            offered_by=caller.actor,
            offered_at=at,
            expires_at=at + timedelta(seconds=chosen.picture_ticket_s),
        )
    return Offered(row.id, tickets.upload(row.id, row.expires_at), row.expires_at)


async def store_picture(token: str, chunks: AsyncIterator[bytes], *, at: datetime) -> UUID:
    """Take the bytes that a ticket is for, draw the picture anew and keep it sealed; returns its id.

    Raises `TicketRefused`, `TooManyBytes`, `NotAPicture`, `TooManyPixels`; the ticket stays good then.
    """
    id = tickets.opened(tickets.UPLOAD, token, at)
    if id is None or not await Picture.exists(id=id, state="AWAITED", expires_at__gt=at):
        raise TicketRefused
    chosen = settings.get()
    raw = await pictures.gathered(chunks, most_bytes=chosen.picture_max_bytes)
    drawn = await pictures.drawn(lambda: pictures.redrawn(raw, most_pixels=chosen.picture_max_pixels))
    key = crypto.new_key()
    wrapped = await keys.provider().wrap(key, key_binding(id))
    sealed = crypto.seal(key, drawn.content, id.bytes)
    async with in_transaction():
        if not await database.execute(_STORED, id, drawn.width, drawn.height, at):
            raise TicketRefused
        await PictureContent.create(picture_id=id, kek_id=wrapped.kek_id, wrapped_key=wrapped.sealed, sealed=sealed)
    return id


async def see_picture(token: str, *, at: datetime) -> bytes | None:
    """The JPEG that a living address shows; None for every other text."""
    id = tickets.opened(tickets.VIEW, token, at)
    return await picture_bytes(id) if id is not None else None


async def picture_bytes(id: UUID) -> bytes | None:
    """The JPEG of a stored picture, for whoever was let in before; None when its bytes are not there."""
    row = await PictureContent.get_or_none(picture_id=id)
    if row is None:
        return None
    key = await keys.provider().unwrap(keys.WrappedKey(row.kek_id, row.wrapped_key), key_binding(id))
    return crypto.unseal(key, row.sealed, id.bytes)


async def show_pictures(case: Case, picture_ids: Sequence[UUID], remark_id: UUID | None = None) -> None:
    """Make uploaded pictures part of what is said, in the caller's transaction. Raises `PictureUnknown`."""
    if not picture_ids:
        return
    shown = await database.execute(_SHOWN, list(picture_ids), case.order_id, case.id, remark_id)
    if shown != len(set(picture_ids)):
        raise PictureUnknown
