"""Customers search the shop."""

from collections.abc import Sequence
from typing import Annotated

import strawberry

from backend.core import paging as keys
from backend.core.paging import Page
from backend.domain.catalog.offers import Offer, Shelf
from backend.domain.catalog.queries import offers as catalog
from backend.domain.search import finding, queries, vocabulary
from backend.domain.search.reading import Plan, terms
from backend.domain.search.service import note_search
from backend.domain.search.understanding import plan_of
from backend.domain.search.wanted import NO_FACETS, SORT_TYPES, Hit, SearchSort, Wanted, price_bands
from backend.domain.search.words import plain
from backend.resolvers.storefront.catalog import After, First, brief, plain_text
from backend.schema import paging
from backend.schema.context import Info, may_show
from backend.schema.doors import SHOP, arg, query
from backend.schema.offers import listing, reader
from backend.schema.paging import Edge, PageInfo
from backend.schema.searching import SearchFacets, SearchFilter, SearchResults
from backend.schema.suggesting import Suggestion, SuggestionKind

MOST_SUGGESTED, MOST_WORDS, MOST_CATEGORIES = 10, 2, 2


@strawberry.type
class Query:
    @query(SHOP, cacheable=True, weight=5)
    async def search(
        self,
        info: Info,
        text: Annotated[
            str,
            arg(SHOP, "Words of either language, pinyin or its initials, whole or begun; nothing finds nothing."),
        ],
        filter: Annotated[SearchFilter | None, arg(SHOP, "Which finds are wanted.")] = None,
        sort: Annotated[SearchSort, arg(SHOP, "In what order.")] = SearchSort.RELEVANCE,
        first: First = 20,
        after: After = None,
    ) -> SearchResults:
        """What is on sale under these words; when there is nothing, what is on sale under words near them."""
        asked = paging.page(first, after, SORT_TYPES[sort])
        channel_id, chosen = info.context.channel_id, filter or SearchFilter()
        faceted = may_show(info, "facets")
        priced = chosen.price_at_least is not None or chosen.price_below is not None
        currency = await catalog.currency_of(channel_id) if faceted or priced else "CNY"
        wanted = chosen.wanted(currency)
        plan = await plan_of(plain_text(text))
        hits = await finding.find(channel_id, plan, wanted, sort, asked)
        found = await catalog.offers_by_id(reader(info), [hit.product_id for hit in hits], brief=brief(info))
        facets = await _facets(info, plan, wanted, currency, asked_for=faceted)
        if after is None and wanted == Wanted():
            # A plan that mends shows something else than what was looked for.
            seen = 0 if plan.mended else facets.total if faceted else len(hits)
            note_search(text, seen)
        return _results(info, plan, list(zip(hits, found, strict=True)), asked, facets)

    @query(SHOP, cacheable=True, weight=5, size=MOST_SUGGESTED)
    async def suggest(
        self, info: Info, text: Annotated[str, arg(SHOP, "What is typed so far; nothing suggests nothing.")]
    ) -> list[Suggestion]:
        """What somebody who types this may be after: words, categories, goods; at most ten."""
        typed = plain_text(text)
        sought = terms(typed)
        if not sought:
            return []
        plan = await plan_of(typed)
        channel_id, page = info.context.channel_id, Page(MOST_SUGGESTED - 1)
        # What has the words only beside its name would surprise who is still typing them.
        hits = await finding.find(channel_id, plan.named(), Wanted(), SearchSort.RELEVANCE, page)
        if not hits:
            hits = await finding.find(channel_id, plan, Wanted(), SearchSort.RELEVANCE, page)
        names = await queries.names_by_product(reader(info).locale, [hit.product_id for hit in hits])
        shelves = await catalog.shelves(reader(info).locale)
        words = await vocabulary.completions(sought[-1], MOST_WORDS)
        start = plain(typed)[: plain(typed).rfind(sought[-1].text)]
        made = [Suggestion(kind=SuggestionKind.WORD, text=start + word, slug=None) for word in words]
        if plan.mended:
            made = [Suggestion(kind=SuggestionKind.WORD, text=plan.mended, slug=None)]
        made += [
            Suggestion(kind=SuggestionKind.CATEGORY, text=shelf.name, slug=shelf.slug)
            for shelf in _shelves(shelves, typed, plan)[:MOST_CATEGORIES]
        ]
        made += [
            Suggestion(
                kind=SuggestionKind.BUNDLE if name.is_bundle else SuggestionKind.PRODUCT,
                text=name.name,
                slug=name.slug,
            )
            for name in names
            if name is not None
        ]
        return made[:MOST_SUGGESTED]


def _shelves(shelves: Sequence[Shelf], typed: str, plan: Plan) -> list[Shelf]:
    """Categories whose name holds what is typed, or words that sound so."""
    sought = {plain(typed), *(plain(word) for word in plan.matched if len(word) > 1)}
    return [shelf for shelf in shelves if any(word in plain(shelf.name) for word in sought)]


async def _facets(info: Info, plan: Plan, wanted: Wanted, currency: str, *, asked_for: bool) -> SearchFacets:
    bands = price_bands(currency)
    if not asked_for:
        return SearchFacets.of(NO_FACETS, {}, bands, currency)
    counted = await finding.facets(info.context.channel_id, plan, wanted, bands)
    shelves = {shelf.id: shelf for shelf in await catalog.shelves(reader(info).locale)}
    return SearchFacets.of(counted, shelves, bands, currency)


def _results(
    info: Info,
    plan: Plan,
    found: Sequence[tuple[Hit, Offer | None]],
    asked: Page,
    facets: SearchFacets,
) -> SearchResults:
    kept = found[: asked.first]
    # What went off sale since it was indexed leaves a gap on its page, and no other trace.
    edges = [Edge(cursor=keys.encode(hit.key), node=listing(offer, info)) for hit, offer in kept if offer is not None]
    return SearchResults(
        edges=edges,
        page_info=PageInfo(
            has_next_page=len(found) > asked.first,
            has_previous_page=asked.after is not None,
            start_cursor=edges[0].cursor if edges else None,
            end_cursor=keys.encode(kept[-1][0].key) if kept else None,
        ),
        did_you_mean=plan.mended if found else None,
        matched=list(plan.matched),
        facets=facets,
    )
