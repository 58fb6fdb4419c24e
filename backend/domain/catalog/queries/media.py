"""Reading the library of pictures, and where each is shown."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from backend.core import database
from backend.core.paging import Page
from backend.domain.catalog.editing import Text
from backend.domain.catalog.media import MediaFile, MediaPicture, Shape, UseKind
from backend.domain.catalog.queries.offers import escaped

KEY_TYPES = (datetime, UUID)
SHOWN_USES = 5
_NAMED = "(m.file_name ILIKE {0} OR m.alt_zh ILIKE {0} OR m.alt_en ILIKE {0})"
_UNUSED = (
    "NOT EXISTS (SELECT FROM product AS p WHERE p.picture_id = m.id)"
    " AND NOT EXISTS (SELECT FROM category AS c WHERE c.picture_id = m.id)"
    " AND NOT EXISTS (SELECT FROM campaign_picture AS c WHERE c.picture_id = m.id)"
)
_USES = """
SELECT p.id, p.picture_id, CASE WHEN p.is_bundle THEN 'BUNDLE' ELSE 'PRODUCT' END AS kind, zh.name AS zh, en.name AS en
FROM unnest($1::uuid[]) AS asked(id) CROSS JOIN LATERAL (
    SELECT id, picture_id, is_bundle FROM product WHERE picture_id = asked.id ORDER BY id LIMIT $2
) AS p
JOIN product_translation AS zh ON zh.product_id = p.id AND zh.locale = 'zh-CN'
JOIN product_translation AS en ON en.product_id = p.id AND en.locale = 'en'
UNION ALL
SELECT c.id, c.picture_id, 'CATEGORY', zh.name, en.name FROM category AS c
JOIN category_translation AS zh ON zh.category_id = c.id AND zh.locale = 'zh-CN'
JOIN category_translation AS en ON en.category_id = c.id AND en.locale = 'en'
WHERE c.picture_id = ANY($1::uuid[])
UNION ALL
SELECT c.id, shown.picture_id, 'CAMPAIGN', c.name_zh, c.name_en FROM campaign_picture AS shown
JOIN campaign AS c ON c.id = shown.campaign_id WHERE shown.picture_id = ANY($1::uuid[])
ORDER BY id
"""
_COUNTS = """
SELECT picture_id, count(*) AS n FROM (
    SELECT picture_id FROM product WHERE picture_id = ANY($1::uuid[])
    UNION ALL SELECT picture_id FROM category WHERE picture_id = ANY($1::uuid[])
    UNION ALL SELECT picture_id FROM campaign_picture WHERE picture_id = ANY($1::uuid[])
) AS shown GROUP BY picture_id
"""


@dataclass(frozen=True, slots=True)
class PictureFilter:
    """Which pictures are wanted; all that is given must hold. `text` is looked for in words and file names."""

    text: str | None = None
    unused: bool = False


@dataclass(frozen=True, slots=True)
class Use:
    """A product, bundle, category or campaign that shows a picture."""

    id: UUID
    kind: UseKind
    names: Text


async def pictures(wanted: PictureFilter, page: Page) -> list[MediaPicture]:
    """A page of pictures, newest first, `page.limit` at most; one statement."""
    where, values = "true", list[Any]()
    if wanted.text:
        values.append(f"%{escaped(wanted.text)}%")
        where += " AND " + _NAMED.format(f"${len(values)}")
    if wanted.unused:
        where += f" AND {_UNUSED}"
    if page.after is not None:
        values += page.after
        where += f" AND (m.uploaded_at, m.id) < (${len(values) - 1}, ${len(values)})"
    rows = await database.fetch(
        f"SELECT m.* FROM media_picture AS m WHERE {where}"  # noqa: S608 - fixed fragments; values are bound
        f" ORDER BY m.uploaded_at DESC, m.id DESC LIMIT {page.limit}",
        *values,
    )
    return [MediaPicture(**row) for row in rows]


async def pictures_by_id(ids: Sequence[UUID | None]) -> list[MediaPicture | None]:
    """Pictures, aligned; None for a missing one or a None id. One statement."""
    wanted = [id for id in ids if id is not None]
    found = {row.id: row for row in await MediaPicture.filter(id__in=wanted)} if wanted else {}
    return [found.get(id) if id is not None else None for id in ids]


async def uses_by_picture(ids: Sequence[UUID]) -> list[list[Use]]:
    """The first few products, bundles, categories and campaigns that show each picture, aligned; one statement."""
    found: dict[UUID, list[Use]] = defaultdict(list)
    for row in await database.fetch(_USES, list(ids), SHOWN_USES):
        found[row["picture_id"]].append(Use(row["id"], UseKind(row["kind"]), Text(row["zh"], row["en"])))
    return [found[id][:SHOWN_USES] for id in ids]


async def use_counts(ids: Sequence[UUID]) -> list[int]:
    """How many products, bundles, categories and campaigns show each picture, aligned; one statement."""
    found = {row["picture_id"]: int(row["n"]) for row in await database.fetch(_COUNTS, list(ids))}
    return [found.get(id, 0) for id in ids]


async def file_of(picture_id: UUID, shape: Shape) -> bytes | None:
    """The bytes of a picture in one size; None when there is no such picture."""
    row = await MediaFile.get_or_none(picture_id=picture_id, shape=shape)
    return row.content if row else None
