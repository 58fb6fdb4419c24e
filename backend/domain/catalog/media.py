"""Tables of the pictures that goods are shown by. A picture is known by its bytes: the same bytes twice are one."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint
from tortoise.models import Model

from backend.core import clock
from backend.core.models import Row
from backend.core.refusals import InvalidInput
from backend.domain.accounts.models import Staff
from backend.domain.catalog.editing import Text

LONGEST_ALT, LONGEST_FILE_NAME = 200, 120


class Shape(StrEnum):
    """In which size a picture is kept."""

    TILE = "TILE"
    PAGE = "PAGE"
    CARD = "CARD"


class UseKind(StrEnum):
    """What shows a picture."""

    PRODUCT = "PRODUCT"
    BUNDLE = "BUNDLE"
    CATEGORY = "CATEGORY"
    CAMPAIGN = "CAMPAIGN"


ENDINGS = {Shape.TILE: "-tile.webp", Shape.PAGE: "-page.webp", Shape.CARD: "-card.jpg"}


class MediaPicture(Model):
    """A picture of the library. Its id is the beginning of the digest of what was uploaded, so it is never another."""

    id = fields.UUIDField(primary_key=True)
    digest = fields.CharField(max_length=64, unique=True)
    file_name = fields.CharField(max_length=LONGEST_FILE_NAME)
    alt_zh = fields.CharField(max_length=LONGEST_ALT)
    alt_en = fields.CharField(max_length=LONGEST_ALT)
    width = fields.SmallIntField()
    height = fields.SmallIntField()
    version = fields.IntField(default=1)
    uploaded_at = fields.DatetimeField(default=clock.now)
    uploaded_by: fields.ForeignKeyRelation[Staff] = fields.ForeignKeyField(
        "tessera.Staff", related_name=False, on_delete=fields.RESTRICT
    )

    uploaded_by_id: UUID

    class Meta:
        table = "media_picture"
        app = "tessera"
        constraints = (
            CheckConstraint(name="media_picture_is_described", check="btrim(alt_zh) <> '' AND btrim(alt_en) <> ''"),
        )
        indexes = (Index(fields=("uploaded_at", "id"), name="media_picture_newest"),)


class MediaFile(Row):
    """One size of a picture, as it is served."""

    picture: fields.ForeignKeyRelation[MediaPicture] = fields.ForeignKeyField(
        "tessera.MediaPicture", related_name=False, on_delete=fields.CASCADE
    )
    shape = fields.CharEnumField(Shape, max_length=4)
    content = fields.BinaryField()

    picture_id: UUID

    class Meta:
        table = "media_file"
        app = "tessera"
        constraints = (UniqueConstraint(fields=("picture_id", "shape"), name="media_file_once"),)


class MediaOffer(Row):
    """That a member of staff may send one picture, and what it will be called."""

    file_name = fields.CharField(max_length=LONGEST_FILE_NAME)
    alt_zh = fields.CharField(max_length=LONGEST_ALT)
    alt_en = fields.CharField(max_length=LONGEST_ALT)
    offered_by: fields.ForeignKeyRelation[Staff] = fields.ForeignKeyField(
        "tessera.Staff", related_name=False, on_delete=fields.RESTRICT
    )
    expires_at: fields.Field[datetime] = fields.DatetimeField()

    offered_by_id: UUID

    class Meta:
        table = "media_offer"
        app = "tessera"


@dataclass(frozen=True, slots=True)
class Offered:
    """A picture may be sent with this ticket until then."""

    ticket: str
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Stored:
    """A picture of the library; `known`: it was there before, with the words it has."""

    id: UUID
    known: bool


def address_of(picture_id: UUID, shape: Shape) -> str:
    """Where everybody sees the picture; what is there never changes."""
    return f"/media/{picture_id.hex}{ENDINGS[shape]}"


def is_picture(address: str) -> bool:
    """Whether a tile's address is that of a picture, not of a drawing."""
    return address.startswith("/media/")


def in_shape(address: str, shape: Shape) -> str:
    """A tile's address as that of the same picture in another size; a drawing, which scales, has a card besides."""
    if is_picture(address):
        return address.removesuffix(ENDINGS[Shape.TILE]) + ENDINGS[shape]
    return address.replace(".svg", ".jpg", 1) if shape is Shape.CARD else address


def photographs(address: str) -> list[str]:
    """A tile's address as those of what is seen wherever no SVG is: whole, square, and as a card; a drawing's card."""
    shapes = (Shape.PAGE, Shape.TILE, Shape.CARD) if is_picture(address) else (Shape.CARD,)
    return [in_shape(address, shape) for shape in shapes]


def asked_for(name: str) -> tuple[UUID, Shape] | None:
    """Which picture in which size the last part of an address means; None when it means none."""
    for shape, ending in ENDINGS.items():
        if name.endswith(ending) and len(name) == 32 + len(ending):
            try:
                return UUID(hex=name[:32]), shape
            except ValueError:
                return None
    return None


def check_alt(alt: Text) -> Text:
    """What a picture shows, in both languages, without spaces around it. Raises InvalidInput."""
    plain = Text(alt.zh.strip(), alt.en.strip())
    for name, text in (("zhCn", plain.zh), ("en", plain.en)):
        path = ["input", "altTexts", name]
        if not text:
            raise InvalidInput("REQUIRED", path=path)
        if len(text) > LONGEST_ALT:
            raise InvalidInput("TOO_LONG", path=path, maximum=LONGEST_ALT)
        if "\x00" in text:
            raise InvalidInput("BAD_CHARACTER", path=path)
    return plain


def check_file_name(name: str) -> str:
    """The last part of a file's name. Raises InvalidInput."""
    plain = name.replace("\\", "/").rpartition("/")[2].strip()
    if not plain:
        raise InvalidInput("REQUIRED", path=["input", "fileName"])
    if len(plain) > LONGEST_FILE_NAME:
        raise InvalidInput("TOO_LONG", path=["input", "fileName"], maximum=LONGEST_FILE_NAME)
    if not plain.isprintable():
        raise InvalidInput("BAD_CHARACTER", path=["input", "fileName"])
    return plain
