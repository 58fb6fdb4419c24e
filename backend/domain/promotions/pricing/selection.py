"""Which lines of a cart a selection of goods names."""

from collections.abc import Hashable, Mapping, Set
from typing import TypeVar

from backend.domain.promotions.pricing.cart import Cart
from backend.domain.promotions.pricing.rules import Selection

_Key = TypeVar("_Key", bound=Hashable)


def lines_of(goods: Selection, cart: Cart) -> int:
    """The lines of these goods, as a set of the cart's."""
    found = cart.all
    if not is_everything(goods):
        found = (
            _any(goods.product_ids, cart.by_product)
            | _any(goods.variant_ids, cart.by_variant)
            | _any(goods.category_ids, cart.by_category)
            | _any(goods.brands, cart.by_brand)
        )
    return found & ~excepted(goods, cart)


def excepted(goods: Selection, cart: Cart) -> int:
    """The lines of goods that are excepted."""
    return _any(goods.except_product_ids, cart.by_product) | _any(goods.except_variant_ids, cart.by_variant)


def is_everything(goods: Selection) -> bool:
    """Whether it names nothing, and so means all goods but the excepted."""
    return not (goods.product_ids or goods.variant_ids or goods.category_ids or goods.brands)


def _any(wanted: Set[_Key], there: Mapping[_Key, int]) -> int:
    """The lines under any of the keys. A sale may name thousands of products, a cart has twenty."""
    found = 0
    if not wanted:
        return found
    if len(wanted) <= len(there):
        for key in wanted:
            found |= there.get(key, 0)
    else:
        for key, lines in there.items():
            if key in wanted:
                found |= lines
    return found
