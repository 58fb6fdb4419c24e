"""What customers find, how it may be narrowed, and what they may be typing."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from graphql import GraphQLError

from backend.core.money import parse
from backend.domain.catalog.offers import Shelf
from backend.domain.search.wanted import Facets, SearchSort, Wanted
from backend.schema.catalog import BrandCount, Category, FulfilmentKind
from backend.schema.doors import SHOP, described, given, shown, typed
from backend.schema.offers import Listing
from backend.schema.paging import Edge, PageInfo
from backend.schema.scalars import DecimalText, Money
from backend.schema.suggesting import Suggestion, SuggestionKind

__all__ = ["SearchFacets", "SearchFilter", "SearchResults", "SearchSort", "Suggestion", "SuggestionKind"]

MOST_CHOICES, MOST_BRANDS = 50, 20

described(
    SearchSort,
    SHOP,
    "The order of what was found.",
    {
        "RELEVANCE": "Named so first; then begun or sounding so, then with it beside the name, then near it.",
        "NEWEST": "Last put on sale first.",
        "PRICE_LOW": "Lowest price first.",
        "PRICE_HIGH": "Highest price first.",
    },
)


@given(SHOP)
class SearchFilter:
    """Which finds are wanted; all that is given must hold, and one of each list."""

    categories: list[str] | None = shown(SHOP, "Slugs of categories.", default=None)
    kinds: list[FulfilmentKind] | None = shown(SHOP, "With a variant handed over in one of these ways.", default=None)
    price_at_least: DecimalText | None = shown(SHOP, "Not cheaper than this, in the shop's currency.", default=None)
    price_below: DecimalText | None = shown(SHOP, "Cheaper than this, in the shop's currency.", default=None)
    in_stock: bool | None = shown(SHOP, "True: only what can be had.", default=None)
    brands: list[str] | None = shown(SHOP, "Of brands, as they are written.", default=None)

    def wanted(self, currency: str) -> Wanted:
        """As the domain takes it; raises a BAD_INPUT error for what is no price, and for too many choices."""
        if max(len(self.categories or ()), len(self.kinds or ()), len(self.brands or ())) > MOST_CHOICES:
            raise GraphQLError(f"At most {MOST_CHOICES} choices of a kind.", extensions={"code": "BAD_INPUT"})
        return Wanted(
            categories=tuple(slug.replace("\0", "") for slug in self.categories or ()),
            kinds=tuple(self.kinds or ()),
            price_from=_minor(self.price_at_least, currency),
            price_below=_minor(self.price_below, currency),
            in_stock=bool(self.in_stock),
            brands=tuple(brand.replace("\0", "") for brand in self.brands or ()),
        )


def _minor(amount: str | None, currency: str) -> int | None:
    if amount is None:
        return None
    found = parse(amount, currency)
    if found is None or abs(found.minor) >= 2**62:
        raise GraphQLError(f"A price is a decimal of {currency}.", extensions={"code": "BAD_INPUT"})
    return found.minor


@typed(SHOP)
class CategoryCount:
    """How many finds there are in a category."""

    category: Category = shown(SHOP, "Which.")
    count: int = shown(SHOP, "How many would be shown if it were chosen.")


@typed(SHOP)
class KindCount:
    """How many finds are handed over in one way."""

    kind: FulfilmentKind = shown(SHOP, "How.")
    count: int = shown(SHOP, "How many would be shown if it were chosen.")


@typed(SHOP)
class PriceBandCount:
    """How many finds cost between two prices."""

    at_least: Money = shown(SHOP, "The band's lowest price.")
    below: Money | None = shown(SHOP, "The first price beyond it; null: it has no end.")
    count: int = shown(SHOP, "How many would be shown if it were chosen.")


@typed(SHOP)
class SearchFacets:
    """How finds spread; each count leaves out what is chosen of its own kind. What would show nothing is left out."""

    total: int = shown(SHOP, "How many finds there are, on all pages.")
    categories: list[CategoryCount] = shown(SHOP, "Most finds first.", size=12)
    kinds: list[KindCount] = shown(SHOP, "Most finds first.", size=6)
    price_bands: list[PriceBandCount] = shown(SHOP, "Cheapest first.", size=5)
    brands: list[BrandCount] = shown(SHOP, "Most finds first; 20 at most.", size=10)
    in_stock: int = shown(SHOP, "How many can be had.")
    sold_out: int = shown(SHOP, "How many cannot be had now.")

    @classmethod
    def of(cls, facets: Facets, shelves: Mapping[UUID, Shelf], bands: Sequence[int], currency: str) -> "SearchFacets":
        """From the domain's counts."""
        ends = [*bands[1:], None]
        return cls(
            total=facets.total,
            categories=[
                CategoryCount(category=Category.on_shelf(shelves[id]), count=n)
                for id, n in sorted(facets.categories.items(), key=lambda pair: (-pair[1], pair[0]))
                if id in shelves
            ],
            kinds=[
                KindCount(kind=kind, count=n)
                for kind, n in sorted(facets.kinds.items(), key=lambda pair: (-pair[1], pair[0]))
            ],
            price_bands=[
                PriceBandCount(
                    at_least=Money.minor(begin, currency),
                    below=Money.minor(end, currency) if end is not None else None,
                    count=facets.bands[begin],
                )
                for begin, end in zip(bands, ends, strict=True)
                if begin in facets.bands
            ],
            brands=[
                BrandCount(brand=brand, count=n)
                for brand, n in sorted(facets.brands.items(), key=lambda pair: (-pair[1], pair[0]))[:MOST_BRANDS]
            ],
            in_stock=facets.in_stock,
            sold_out=facets.sold_out,
        )


@typed(SHOP)
class SearchResults:
    """A page of what was found."""

    edges: list[Edge[Listing]] = shown(SHOP, "The page's places in order.")
    page_info: PageInfo = shown(SHOP, "How to go on.")
    did_you_mean: str | None = shown(
        SHOP, "The text as it was understood, when it means nothing as it is written; null otherwise."
    )
    matched: list[str] = shown(SHOP, "Words that answer the text as they stand in names, to be marked there.")
    facets: SearchFacets = shown(SHOP, "How all finds spread.")
