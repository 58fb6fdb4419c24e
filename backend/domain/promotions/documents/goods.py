"""Selections of goods in documents."""

from typing import Any

from backend.domain.promotions.documents.given import Given
from backend.domain.promotions.pricing.rules import Selection

_IDS = ("product_ids", "variant_ids", "category_ids", "except_product_ids", "except_variant_ids")


def read_goods(given: Given, name: str = "goods") -> Selection:
    """The goods under a name; everything where nothing is said."""
    if not given.has(name):
        return Selection()
    part = given.part(name).only(*_IDS, "brands")
    return Selection(**{field: frozenset(part.ids(field)) for field in _IDS}, brands=frozenset(part.texts("brands")))


def write_goods(goods: Selection) -> dict[str, Any]:
    """The goods, with only the sets that name something, each in one order."""
    written: dict[str, Any] = {field: sorted(map(str, getattr(goods, field))) for field in _IDS}
    written["brands"] = sorted(goods.brands)
    return {field: values for field, values in written.items() if values}
