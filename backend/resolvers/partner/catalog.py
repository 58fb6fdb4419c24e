"""Partners follow the catalogue, at their own prices."""

from typing import Annotated
from uuid import UUID

import strawberry

from backend.domain.catalog.queries import offers as queries
from backend.domain.distribution import queries as distribution
from backend.domain.distribution.scopes import Scope
from backend.schema import paging
from backend.schema.context import Info
from backend.schema.doors import PARTNERS, arg, query
from backend.schema.offers import Bundle, Product, Variant, reader
from backend.schema.partner import CatalogueChanges
from backend.schema.scalars import Node


@strawberry.type
class Query:
    @query(PARTNERS, permission=Scope.CATALOGUE_READ)
    async def catalogue(
        self,
        info: Info,
        first: Annotated[int, arg(PARTNERS, "How many, 1 to 100.")] = 50,
        after: Annotated[str | None, arg(PARTNERS, "Cursor to go on from within this reading.")] = None,
        since: Annotated[
            str | None, arg(PARTNERS, "The `cursor` of your last reading: only what changed after it; null: all.")
        ] = None,
    ) -> CatalogueChanges:
        """What you may sell, at your prices, in the order of changes.

        Read it all once, page by page, and keep `cursor`; from then on ask for what changed since. A product
        comes again when its words, its prices, what is left of it, or what it is made of changed.
        """
        asked = paging.page(first, after if after is not None else since, (int, UUID))
        # Whoever begins has nothing to take away yet.
        rows = await distribution.changes(info.context.channel_id, asked, gone=asked.after is not None)
        return CatalogueChanges.of(rows, asked)


def _may(info: Info) -> bool:
    return Scope.CATALOGUE_READ in info.context.caller.scopes


async def _listing_by_id(id: UUID, info: Info) -> Node | None:
    (found,) = await queries.offers_by_id(reader(info), [id]) if _may(info) else [None]
    if found is None:
        return None
    return Bundle.of(found, info) if found.is_bundle else Product.of(found, info)


async def _variant_by_id(id: UUID, info: Info) -> Node | None:
    (found,) = await queries.options_by_id(reader(info), [id]) if _may(info) else [None]
    return Variant.of(found) if found else None


NODES = {"prd": _listing_by_id, "var": _variant_by_id}
TYPES = (Product, Bundle)
