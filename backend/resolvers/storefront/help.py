"""Buyers read the shop's help pages."""

from typing import Annotated

import strawberry

from backend.domain.help import queries
from backend.schema.context import Info
from backend.schema.doors import SHOP, arg, query
from backend.schema.help import HelpPage


@strawberry.type
class Query:
    @query(SHOP, cacheable=True)
    async def help_pages(self, info: Info) -> list[HelpPage]:
        """Every help page, in the order the shop lists them."""
        return [HelpPage.of(page, words) for page, words in (await queries.said(info.context.locale)).items()]

    @query(SHOP, cacheable=True)
    async def help_page(
        self, info: Info, slug: Annotated[str, arg(SHOP, "Its name in its address.")]
    ) -> HelpPage | None:
        """One help page; null when there is none of that name."""
        words = (await queries.said(info.context.locale)).get(slug)
        return HelpPage.of(slug, words) if words else None
