"""Brands: said by staff, shown and asked for by customers, and what promotions go by."""

import pytest

from backend.core import clock, ids
from backend.domain.accounts.permissions import Role
from backend.domain.catalog.models import Product
from backend.domain.promotions.pricing.rules import Amount, Selection
from backend.domain.search import service as search
from tests.api.conftest import Client
from tests.make import accounts, catalog, promotions, vault

SHOWN = """{ products(filter: {brand: "慢光咖啡 Slowlight"}) { edges { node { slug brand } } }
  brands(category: "games") { brand count } none: brands(category: "music") { brand } }"""
FACETS = """query ($brands: [String!]) { search(text: "Product", filter: {brands: $brands}) {
  edges { node { slug } } facets { total brands { brand count } } } }"""
QUOTE = """query ($lines: [LineInput!]!) { quote(input: {lines: $lines}) {
  ... on Quote { total { amount } lines { discount { amount } } } ... on UserError { code } } }"""
OF_STAFF = """{ brands { brand count } products(filter: {brand: "Northpier"}) { edges { node { slug brand } } } }"""


@pytest.fixture
async def shelf(db: str) -> list[str]:
    """Two variants of Slowlight's and one of Northpier's; their ids."""
    made = []
    for brand in ("慢光咖啡 Slowlight", "慢光咖啡 Slowlight", "Northpier"):
        variant = await catalog.variant(price=3000)
        await Product.filter(id=variant.product_id).update(brand=brand)
        await vault.batch(variant, codes=2)
        made.append(ids.public("var", variant.id))
    return made


async def test_customers_see_brands_and_narrow_lists_by_them(web: Client, shelf: list[str]) -> None:
    shown = await web.shop(SHOWN)
    assert [edge["node"]["brand"] for edge in shown["products"]["edges"]] == ["慢光咖啡 Slowlight"] * 2
    assert shown["brands"] == [{"brand": "慢光咖啡 Slowlight", "count": 2}, {"brand": "Northpier", "count": 1}]
    assert shown["none"] == []

    await search.rebuild(at=clock.now())
    found = (await web.shop(FACETS, brands=["Northpier"]))["search"]
    assert len(found["edges"]) == found["facets"]["total"] == 1
    # What else might be chosen is counted without the choice.
    assert found["facets"]["brands"] == [
        {"brand": "慢光咖啡 Slowlight", "count": 2},
        {"brand": "Northpier", "count": 1},
    ]
    await web.wear(await accounts.staff(Role.MARKETER))
    kept = await web.office(OF_STAFF)
    assert [one["brand"] for one in kept["brands"]] == ["Northpier", "慢光咖啡 Slowlight"]
    assert [edge["node"]["brand"] for edge in kept["products"]["edges"]] == ["Northpier"]


async def test_a_promotion_of_a_brand_counts_on_its_goods_alone(web: Client, shelf: list[str]) -> None:
    await promotions.promotion(Amount(500), goods=Selection(brands=frozenset({"Northpier"})))
    quoted = (await web.shop(QUOTE, lines=[{"variantId": id, "quantity": 1} for id in shelf]))["quote"]
    assert quoted["total"] == {"amount": "85.00"}
    assert [line["discount"]["amount"] for line in quoted["lines"]] == ["0.00", "0.00", "5.00"]
