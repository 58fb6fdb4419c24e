"""Staff keep pictures of goods."""

from typing import Annotated, TypeAlias
from uuid import UUID

import strawberry

from backend.core import ids
from backend.domain.accounts.permissions import Permission
from backend.domain.catalog import service
from backend.domain.catalog.queries import media as queries
from backend.schema import paging
from backend.schema.context import Info
from backend.schema.doors import STAFF, arg, mutation, query, union
from backend.schema.invalid import InvalidInput
from backend.schema.media import (
    DescribeMediaPictureInput,
    MediaLimits,
    MediaPicture,
    MediaPictureChanged,
    MediaPictureFilter,
    MediaPictureInUse,
    MediaPictureRemoved,
    MediaPictureUnknown,
    MediaTicket,
    OfferMediaPictureInput,
)
from backend.schema.paging import Connection
from backend.schema.scalars import Node

OfferMediaPictureResult: TypeAlias = Annotated[
    MediaTicket | InvalidInput, union("OfferMediaPictureResult", "Where to send it, or why not.")
]
DescribeMediaPictureResult: TypeAlias = Annotated[
    MediaPicture | MediaPictureUnknown | MediaPictureChanged | InvalidInput,
    union("DescribeMediaPictureResult", "The picture as it is now, or why it did not change."),
]
RemoveMediaPictureResult: TypeAlias = Annotated[
    MediaPictureRemoved | MediaPictureUnknown | MediaPictureChanged | MediaPictureInUse,
    union("RemoveMediaPictureResult", "What is gone, or why it is not."),
]
PictureId = Annotated[strawberry.ID, arg(STAFF, "The picture's global id.")]
Version = Annotated[int, arg(STAFF, "The version you read.")]


@strawberry.type
class Query:
    @query(STAFF, permission=Permission.CATALOG_READ)
    async def media_pictures(
        self,
        info: Info,
        filter: Annotated[MediaPictureFilter | None, arg(STAFF, "Which ones.")] = None,
        first: Annotated[int, arg(STAFF, "How many, 1 to 100.")] = 20,
        after: Annotated[str | None, arg(STAFF, "Cursor to go on from.")] = None,
    ) -> Connection[MediaPicture]:
        """The library of pictures of goods, last uploaded first."""
        asked = paging.page(first, after, queries.KEY_TYPES)
        rows = await queries.pictures((filter or MediaPictureFilter()).wanted(), asked)
        return paging.connection(rows, asked, lambda row: (row.uploaded_at, row.id), MediaPicture.of)

    @query(STAFF, permission=Permission.CATALOG_READ)
    async def media_picture(self, info: Info, id: PictureId) -> MediaPicture | None:
        """A picture of the library; null when there is none."""
        (row,) = await queries.pictures_by_id([ids.parse("med", id)])
        return MediaPicture.of(row) if row else None

    @query(STAFF, permission=Permission.CATALOG_READ)
    async def media_limits(self, info: Info) -> MediaLimits:
        """What may be sent as a picture of goods."""
        return MediaLimits.of_the_shop()


@strawberry.type
class Mutation:
    @mutation(STAFF, permission=Permission.CATALOG_WRITE)
    async def offer_media_picture(
        self, info: Info, input: Annotated[OfferMediaPictureInput, arg(STAFF, "What will be sent.")]
    ) -> OfferMediaPictureResult:
        """Say that a picture will be sent. Nothing is in the library until its bytes came."""
        asked = info.context
        offered = await service.offer_picture(input.file_name, input.alt_texts.text(), caller=asked.caller, at=asked.at)
        return MediaTicket.of(offered)

    @mutation(STAFF, permission=Permission.CATALOG_WRITE)
    async def describe_media_picture(
        self,
        info: Info,
        id: PictureId,
        version: Version,
        input: Annotated[DescribeMediaPictureInput, arg(STAFF, "What it shows.")],
    ) -> DescribeMediaPictureResult:
        """Say anew what a picture shows."""
        asked = info.context
        row = await service.describe_picture(
            _row_of(id), version, input.alt_texts.text(), caller=asked.caller, address=asked.address
        )
        return MediaPicture.of(row)

    @mutation(STAFF, permission=Permission.CATALOG_WRITE)
    async def remove_media_picture(self, info: Info, id: PictureId, version: Version) -> RemoveMediaPictureResult:
        """Take a picture out of the library that nothing shows."""
        asked = info.context
        row = await service.remove_picture(_row_of(id), version, caller=asked.caller, address=asked.address)
        return MediaPictureRemoved(id=strawberry.ID(ids.public("med", row.id)))


async def _picture_node(id: UUID, info: Info) -> Node | None:
    (row,) = await queries.pictures_by_id([id])
    return MediaPicture.of(row) if row and info.context.caller.may(Permission.CATALOG_READ) else None


NODES = {"med": _picture_node}


def _row_of(id: str) -> UUID:
    """The row behind a picture's id; a malformed one finds nothing, like any unknown one."""
    return ids.parse("med", id) or ids.new()
