"""What may be sold, and what a bundle's price means for its parts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.core import clock, ids
from backend.domain.catalog.bundles import allocate_bundle
from backend.domain.catalog.models import (
    ChannelPrice,
    Product,
    ProductState,
    Variant,
    VariantState,
    VariantTranslation,
)
from backend.domain.catalog.queries import sellable
from tests.make import catalog


@given(
    price=st.integers(0, 10**9),
    components=st.lists(st.tuples(st.integers(0, 10**6), st.integers(1, 20)), min_size=1, max_size=8),
)
def test_shares_sum_to_the_price_exactly(price: int, components: list[tuple[int, int]]) -> None:
    shares = allocate_bundle(price, components)

    assert sum(map(sum, shares)) == price
    assert [len(pieces) for pieces in shares] == [quantity for _, quantity in components]
    assert all(max(pieces) - min(pieces) <= 1 for pieces in shares)
    assert all(share >= 0 for pieces in shares for share in pieces)


def test_a_cent_too_many_goes_to_the_largest_remainder() -> None:
    assert allocate_bundle(100, [(10, 2), (10, 1)]) == [[34, 33], [33]]
    assert allocate_bundle(1000, [(3000, 1), (1000, 2)]) == [[600], [200, 200]]


async def test_a_variant_is_sold_with_everything_checkout_needs(db: str) -> None:
    variant = await catalog.variant(price=900, list_price=1000)
    channel = await catalog.channel()

    absent, found = await sellable([ids.new(), variant.id], channel.id, at=clock.now())

    assert absent is None
    assert found is not None
    assert (found.variant_id, found.price_minor, found.list_minor, found.currency) == (variant.id, 900, 1000, "CNY")
    assert found.names.zh.endswith("zh-CN")
    assert found.variant_names.en.endswith("en")
    assert found.components == ()


async def test_a_bundle_brings_its_components_in_order(db: str) -> None:
    one, two = await catalog.variant(price=2000), await catalog.variant(price=500)
    bundle = await catalog.bundle([(two, 2), (one, 1)], price=2400)

    (found,) = await sellable([bundle.id], (await catalog.channel()).id, at=clock.now())

    assert found is not None
    assert [(part.sellable.variant_id, part.quantity) for part in found.components] == [(two.id, 2), (one.id, 1)]
    assert found.apart_minor == 3000
    assert found.allocated() == [[400, 400], [1600]]


@pytest.mark.parametrize("lack", ["draft", "hidden", "unpriced", "unnamed"])
@pytest.mark.parametrize("inside", [False, True])
async def test_what_lacks_something_is_not_sold_nor_is_a_bundle_with_it(db: str, lack: str, inside: bool) -> None:
    variant = await catalog.variant()
    asked = await catalog.bundle([(variant, 1), (await catalog.variant(), 1)]) if inside else variant
    if lack == "draft":
        await Product.filter(id=variant.product_id).update(state=ProductState.DRAFT)
    elif lack == "hidden":
        await Variant.filter(id=variant.id).update(state=VariantState.HIDDEN)
    elif lack == "unpriced":
        await ChannelPrice.filter(variant_id=variant.id).delete()
    else:
        await VariantTranslation.filter(variant_id=variant.id, locale="en").delete()

    assert await sellable([asked.id], (await catalog.channel()).id, at=clock.now()) == [None]
