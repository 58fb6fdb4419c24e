"""The library of pictures at the admin door."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import strawberry

from backend import settings
from backend.core import ids
from backend.core.refusals import Refusal
from backend.domain.catalog import media as domain
from backend.domain.catalog.editing import Text
from backend.domain.catalog.queries import media as queries
from backend.schema.accounts import Staff, staff_by_id
from backend.schema.context import Info
from backend.schema.doors import STAFF, UserError, described, edge, given, refusal, shown, typed
from backend.schema.scalars import Node
from backend.schema.translated import Translated, TranslatedInput


async def uploaders_of_pictures(pictures: Sequence["MediaPicture"], info: Info) -> list[Staff | None]:
    """Who uploaded each picture; one statement."""
    return await staff_by_id([picture.row.uploaded_by_id for picture in pictures])


async def use_counts_of_pictures(pictures: Sequence["MediaPicture"], info: Info) -> list[int]:
    """How many goods, categories and campaigns show each picture; one statement."""
    return await queries.use_counts([picture.row.id for picture in pictures])


MediaUseKind = described(
    domain.UseKind,
    STAFF,
    "What shows a picture.",
    {"PRODUCT": "A product.", "BUNDLE": "A bundle.", "CATEGORY": "A category.", "CAMPAIGN": "The page of a campaign."},
    name="MediaUseKind",
)
_IDS = {
    domain.UseKind.PRODUCT: "prd",
    domain.UseKind.BUNDLE: "prd",
    domain.UseKind.CATEGORY: "cat",
    domain.UseKind.CAMPAIGN: "cmp",
}


@typed(STAFF)
class MediaUse:
    """A product, bundle, category or campaign that shows a picture."""

    id: strawberry.ID = shown(STAFF, "Which.")
    kind: domain.UseKind = shown(STAFF, "What it is.")
    names: Translated = shown(STAFF, "Its name in both languages.")


async def uses_of_pictures(pictures: Sequence["MediaPicture"], info: Info) -> list[list[MediaUse]]:
    """Where each picture is shown; one statement."""
    return [
        [
            MediaUse(
                id=strawberry.ID(ids.public(_IDS[use.kind], use.id)),
                kind=use.kind,
                names=Translated.of(use.names),
            )
            for use in uses
        ]
        for uses in await queries.uses_by_picture([picture.row.id for picture in pictures])
    ]


@typed(STAFF)
class MediaPicture(Node):
    """A picture of goods in the library. The same file twice is one picture."""

    id: strawberry.ID = shown(STAFF, "Opaque and global.")
    file_name: str = shown(STAFF, "What its file was called.")
    alt_texts: Translated = shown(STAFF, "What it shows, for who does not see it, in both languages.")
    width: int = shown(STAFF, "Of its page size, in pixels.")
    height: int = shown(STAFF, "Of its page size, in pixels.")
    tile_url: str = shown(STAFF, "A square of at most 640 pixels a side, WebP; never changes.")
    page_url: str = shown(STAFF, "All of it, at most 1280 pixels wide and high, WebP; never changes.")
    version: int = shown(STAFF, "Counts its changes; give it back when you change it.")
    uploaded_at: datetime = shown(STAFF, "When (UTC).")
    uploaded_by: Staff | None = edge(STAFF, "Who.", uploaders_of_pictures)
    use_count: int = edge(
        STAFF, "How many products, bundles, categories and campaigns show it.", use_counts_of_pictures
    )
    uses: list[MediaUse] = edge(STAFF, "The first five of them.", uses_of_pictures, size=5)
    row: strawberry.Private[domain.MediaPicture]

    @classmethod
    def of(cls, row: domain.MediaPicture) -> "MediaPicture":
        """From the row."""
        return cls(
            id=strawberry.ID(ids.public("med", row.id)),
            file_name=row.file_name,
            alt_texts=Translated.of(Text(row.alt_zh, row.alt_en)),
            width=row.width,
            height=row.height,
            tile_url=domain.address_of(row.id, domain.Shape.TILE),
            page_url=domain.address_of(row.id, domain.Shape.PAGE),
            version=row.version,
            uploaded_at=row.uploaded_at,
            row=row,
        )


@given(STAFF)
class MediaPictureFilter:
    """Which pictures are wanted; all that is given must hold."""

    text: str | None = shown(STAFF, "In what they show or in the name of their file.", default=None)
    unused: bool | None = shown(STAFF, "True: only those that nothing shows.", default=None)

    def wanted(self) -> queries.PictureFilter:
        """As the domain takes it."""
        return queries.PictureFilter((self.text or "")[:100].replace("\x00", "").strip() or None, self.unused is True)


@given(STAFF)
class OfferMediaPictureInput:
    """A picture that is to be sent."""

    file_name: str = shown(STAFF, "What its file is called, at most 120 characters.")
    alt_texts: TranslatedInput = shown(STAFF, "What it shows, at most 200 characters in each language.")


@given(STAFF)
class DescribeMediaPictureInput:
    """What a picture shall be said to show."""

    alt_texts: TranslatedInput = shown(STAFF, "At most 200 characters in each language.")


@typed(STAFF)
class MediaLimits:
    """What may be sent as a picture of goods: a PNG, JPEG or WebP within these bounds."""

    most_bytes: int = shown(STAFF, "How large the file may be.")
    most_pixels: int = shown(STAFF, "How many pixels it may unfold to: its width times its height.")

    @classmethod
    def of_the_shop(cls) -> "MediaLimits":
        """From the settings."""
        chosen = settings.get()
        return cls(most_bytes=chosen.media_picture_max_bytes, most_pixels=chosen.picture_max_pixels)


@typed(STAFF)
class MediaTicket:
    """The right to send one picture."""

    upload_url: str = shown(
        STAFF, "PUT the bytes of a PNG, JPEG or WebP there; the answer has the picture's `id`, and `known`."
    )
    expires_at: datetime = shown(STAFF, "Until when that works (UTC).")
    most_bytes: int = shown(STAFF, "How large the file may be.")

    @classmethod
    def of(cls, offered: domain.Offered) -> "MediaTicket":
        """From the domain's answer."""
        return cls(
            upload_url=f"/media/{offered.ticket}",
            expires_at=offered.expires_at,
            most_bytes=settings.get().media_picture_max_bytes,
        )


@typed(STAFF)
class MediaPictureRemoved:
    """A picture is gone from the library."""

    id: strawberry.ID = shown(STAFF, "The picture that was.")


@refusal("MEDIA_PICTURE_UNKNOWN", STAFF, zh="素材库里没有这张图片。", en="There is no such picture in the library.")
class MediaPictureUnknown(UserError):
    """No such picture in the library."""


@refusal(
    "MEDIA_PICTURE_CHANGED",
    STAFF,
    zh="其他人刚刚修改过这张图片；请查看最新内容后再操作。",
    en="Somebody changed this picture meanwhile; look at what it is now, then try again.",
)
class MediaPictureChanged(UserError):
    """Somebody changed the picture since it was read."""

    current: MediaPicture = shown(STAFF, "The picture as it stands.")

    @staticmethod
    def facts_of(refused: Refusal, locale: str) -> dict[str, Any]:
        """The picture as the graph shows it."""
        return {"current": MediaPicture.of(refused.facts["current"])}


@refusal(
    "MEDIA_PICTURE_IN_USE",
    STAFF,
    zh="有 {uses} 处正在使用这张图片；请先为它们换图。",
    en="Shown in {uses} places; give those another picture first.",
)
class MediaPictureInUse(UserError):
    """Goods, categories or campaigns show the picture."""

    uses: int = shown(STAFF, "How many products, bundles, categories and campaigns.")
