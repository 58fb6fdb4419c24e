"""Customers look at the page of a campaign; staff at that of a draft."""

from typing import Annotated

import strawberry

from backend.domain.campaigns.pages.previews import previewed
from backend.resolvers.storefront.catalog import plain_text
from backend.schema.campaign_pages import CampaignPage, drafted_page, open_pages, page_at
from backend.schema.context import Info
from backend.schema.doors import SHOP, arg, query


@strawberry.type
class Query:
    @query(SHOP, cacheable=True)
    async def campaign(self, info: Info, slug: Annotated[str, arg(SHOP, "Its address.")]) -> CampaignPage | None:
        """The page of the campaign at this address, if it is for everybody; of one for members see `me`.

        Null where there is nothing to be seen: no such campaign, none with a page, one that rests, or one to come that
        is not told of yet.
        """
        return await page_at(plain_text(slug), info)

    @query(SHOP, cacheable=True, size=5)
    async def campaigns(self, info: Info) -> list[CampaignPage]:
        """Pages of campaigns that run and are for everybody, those that end first come first; 10 at most."""
        return await open_pages(info)

    @query(SHOP)
    async def campaign_preview(
        self, info: Info, token: Annotated[str, arg(SHOP, "From a link that staff were given.")]
    ) -> CampaignPage | None:
        """The page of a campaign's draft, as it would be; null when the link is none, or too old."""
        id = previewed(token, info.context.at)
        return await drafted_page(id, info) if id is not None else None
