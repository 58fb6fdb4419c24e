"""How many statements the shop's busiest pages cost."""

import pytest

from backend.bench.catalogue import BY_SLUG, LIST, SEARCH
from tests.api.conftest import Client
from tests.make.statements import counted
from tests.make.world import world

# The page, the variants of its products, what is left of them and of the bundles; one more for the category. A search
# looks up what its words mean and finds who has them first, and shows no variants.
PAGES = {"list": (LIST, 3), "search": (SEARCH, 4), "slug": (BY_SLUG, 4)}


@pytest.mark.parametrize("page", PAGES)
async def test_a_page_asks_once_for_everything_of_products_and_bundles(web: Client, page: str):
    made = await world(2)
    slug = (await made.single.product).slug
    query, statements = PAGES[page]
    await web.shop("{ shop { name } }")
    with counted() as seen:
        told = await web.shop(query, slug=slug, text="Product", first=20)
    if page == "list":
        shown = [edge["node"] for edge in told["products"]["edges"]]
        assert {"variants" in node for node in shown} == {True, False}, "products and bundles on one page"
    assert len(seen) == statements, seen
