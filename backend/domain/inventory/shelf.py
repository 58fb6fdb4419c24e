"""Offers narrowed to what is in stock."""

from datetime import datetime

from backend.core.paging import Page
from backend.domain.catalog.offers import Offer, OfferSort, sort_key
from backend.domain.catalog.queries.offers import OfferFilter, Reader, offers, options_by_product
from backend.domain.inventory.queries import availability_by_variant

CHUNK = 100


async def offers_in_stock(
    reader: Reader, wanted: OfferFilter, sort: OfferSort, page: Page, *, at: datetime
) -> list[Offer]:
    """A page of offers of which something is left, `page.limit` at most.

    Stock is not part of the sort key, so offers are read in larger pieces and what is sold out is dropped:
    three statements for every hundred offers passed over.
    """
    found: list[Offer] = []
    after = page.after
    while len(found) < page.limit:
        some = await offers(reader, wanted, sort, Page(CHUNK - 1, after))
        options = await options_by_product(reader, [offer.id for offer in some])
        stocks = await availability_by_variant([option.id for of in options for option in of], at)
        left = {stock.variant_id for stock in stocks if stock.left is None or stock.left > 0}
        found += [offer for offer, of in zip(some, options, strict=True) if any(option.id in left for option in of)]
        if len(some) < CHUNK:
            break
        after = sort_key(some[-1], sort)
    return found[: page.limit]
