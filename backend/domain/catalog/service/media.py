"""Staff keep pictures of goods: offered, uploaded, described, taken away."""

import hashlib
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from uuid import UUID

from tortoise.transactions import in_transaction

from backend import settings
from backend.core import database, ids, pictures, signed
from backend.core.outbox import emit
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.catalog.editing import Text
from backend.domain.catalog.errors import MediaPictureChanged, MediaPictureInUse, MediaPictureUnknown
from backend.domain.catalog.media import (
    MediaFile,
    MediaOffer,
    MediaPicture,
    Offered,
    Shape,
    Stored,
    check_alt,
    check_file_name,
)
from backend.domain.catalog.models import Category, Product
from backend.domain.catalog.queries import media as queries
from backend.domain.tasks.errors import TicketRefused

_UPLOAD = b"media upload"
_ADD = """
INSERT INTO media_picture
    (id, digest, file_name, alt_zh, alt_en, width, height, version, uploaded_at, uploaded_by_id)
VALUES ($1, $2, $3, $4, $5, $6, $7, 1, $8, $9) ON CONFLICT DO NOTHING RETURNING id
"""


async def offer_picture(file_name: str, alt: Text, *, caller: Caller, at: datetime) -> Offered:
    """Let the caller send one picture that shows what `alt` says. Raises InvalidInput."""
    name, words = check_file_name(file_name), check_alt(alt)
    until = at + timedelta(seconds=settings.get().picture_ticket_s)
    row = await MediaOffer.create(
        file_name=name, alt_zh=words.zh, alt_en=words.en, offered_by_id=caller.staff_id, expires_at=until
    )
    return Offered(signed.token(_UPLOAD, row.id, int(until.timestamp())), until)


async def store_picture(token: str, chunks: AsyncIterator[bytes], *, at: datetime) -> Stored:
    """Take the bytes that a ticket is for, draw the picture anew in the shop's sizes and keep them.

    Raises `TicketRefused`, `TooManyBytes`, `NotAPicture`, `TooManyPixels`; the ticket stays good then.
    """
    id = signed.opened(_UPLOAD, token, at)
    if id is None or not await MediaOffer.exists(id=id, expires_at__gt=at):
        raise TicketRefused
    chosen = settings.get()
    raw = await pictures.gathered(chunks, most_bytes=chosen.media_picture_max_bytes)
    digest = hashlib.sha256(raw)
    picture_id = UUID(bytes=digest.digest()[:16])
    if await MediaPicture.exists(id=picture_id):
        return Stored(await _known(id, picture_id), known=True)
    cut = await pictures.drawn(lambda: pictures.cut(raw, most_pixels=chosen.picture_max_pixels))
    return await _kept(id, picture_id, digest.hexdigest(), cut, at)


async def _known(offer_id: UUID, picture_id: UUID) -> UUID:
    if not await MediaOffer.filter(id=offer_id).delete():
        raise TicketRefused
    return picture_id


async def _kept(offer_id: UUID, picture_id: UUID, digest: str, cut: pictures.Cut, at: datetime) -> Stored:
    async with in_transaction():
        offer = await MediaOffer.select_for_update().get_or_none(id=offer_id)
        if offer is None:
            raise TicketRefused
        await offer.delete()
        made = await database.fetch(
            _ADD,
            picture_id,
            digest,
            offer.file_name,
            offer.alt_zh,
            offer.alt_en,
            cut.page.width,
            cut.page.height,
            at,
            offer.offered_by_id,
        )
        if not made:  # sent twice at the same moment
            return Stored(picture_id, known=True)
        files = ((Shape.TILE, cut.tile), (Shape.PAGE, cut.page), (Shape.CARD, cut.card))
        await MediaFile.bulk_create(
            [MediaFile(picture_id=picture_id, shape=shape, content=drawn.content) for shape, drawn in files]
        )
        diff = {"file": [None, offer.file_name], "alt": [None, [offer.alt_zh, offer.alt_en]]}
        target = ids.public("med", picture_id)
        await audit.record(f"staff:{offer.offered_by_id}", "media.added", target, diff=diff, address=None)
    return Stored(picture_id, known=False)


async def describe_picture(id: UUID, version: int, alt: Text, *, caller: Caller, address: str | None) -> MediaPicture:
    """Say anew what a picture shows. Raises MediaPictureUnknown, MediaPictureChanged, InvalidInput."""
    words = check_alt(alt)
    async with in_transaction():
        row = await _locked(id, version)
        diff = {"alt": [[row.alt_zh, row.alt_en], [words.zh, words.en]]}
        row.alt_zh, row.alt_en, row.version = words.zh, words.en, row.version + 1
        await row.save(update_fields=["alt_zh", "alt_en", "version"])
        await audit.record(caller.actor, "media.described", ids.public("med", id), diff=diff, address=address)
        shown = [product.id for product in await Product.filter(picture_id=id).only("id")]
        if shown or await Category.exists(picture_id=id):
            await emit("catalogue.changed", product_ids=shown)
    return row


async def remove_picture(id: UUID, version: int, *, caller: Caller, address: str | None) -> MediaPicture:
    """Take a picture away that nothing shows. Raises MediaPictureUnknown, MediaPictureChanged, MediaPictureInUse."""
    async with in_transaction():
        # Whoever gives it to goods or a category holds the row: either it is in use by now, or it is gone for them.
        row = await _locked(id, version)
        (uses,) = await queries.use_counts([id])
        if uses:
            raise MediaPictureInUse(uses)
        await row.delete()
        diff = {"file": [row.file_name, None], "alt": [[row.alt_zh, row.alt_en], None]}
        await audit.record(caller.actor, "media.removed", ids.public("med", id), diff=diff, address=address)
    return row


async def _locked(id: UUID, version: int) -> MediaPicture:
    row = await MediaPicture.select_for_update().get_or_none(id=id)
    if row is None:
        raise MediaPictureUnknown
    if row.version != version:
        raise MediaPictureChanged(row)
    return row
