"""Prices add up to the minor unit, whatever is bought."""

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from backend.core import clock, ids
from backend.domain.catalog.models import FulfilmentKind
from backend.domain.catalog.sellables import Component, Sellable, Words
from backend.domain.checkout import pricing
from backend.domain.checkout.drafts import Buyer, draft

WORDS = Words("字", "word")


def sellable(price: int, saving: int = 0, components: tuple[Component, ...] = ()) -> Sellable:
    return Sellable(
        variant_id=ids.new(),
        product_id=UUID(int=1),
        slug="a",
        sku="A",
        kind=FulfilmentKind.BUNDLE if components else FulfilmentKind.CODE,
        names=WORDS,
        variant_names=WORDS,
        rules=WORDS,
        glyph="g",
        hue=1,
        art_label="",
        list_minor=price + saving,
        price_minor=price,
        currency="CNY",
        max_per_order=99,
        face_value_minor=None,
        face_currency="CNY",
        validity_days=None,
        membership_days=None,
        cap=None,
        components=components,
    )


singles = st.builds(sellable, st.integers(0, 10**7), st.integers(0, 10**6))
parts = st.lists(st.tuples(singles, st.integers(1, 4)), min_size=1, max_size=4)
bundles = st.builds(
    lambda price, inside: sellable(
        price, components=tuple(Component(one, many, place) for place, (one, many) in enumerate(inside))
    ),
    st.integers(0, 10**7),
    parts,
)
carts = st.lists(st.tuples(singles | bundles, st.integers(1, 5)), min_size=1, max_size=5)


@given(carts)
def test_steps_lines_and_units_add_up(cart):
    priced = pricing.price(cart, "CNY")
    assert priced.subtotal_minor - priced.discount_minor == priced.total_minor
    assert priced.discount_minor >= 0
    assert sum(step.minor for step in priced.steps) == priced.total_minor
    for line in priced.lines:
        assert sum(step.minor for step in line.steps) == line.total_minor
        assert line.list_minor >= line.unit_minor
    now = clock.now()
    made = draft(
        priced,
        Buyer(ids.new(), None, "a@example.com", None, "test"),
        number="1",
        channel_id=ids.new(),
        locale="en",
        idempotency_key="k",
        request_hash="h",
        facts={},
        placed_at=now,
        expires_at=now,
    )
    for drafted in made.lines:
        own = [unit for unit in drafted.units if unit.parent is None]
        assert len(own) == drafted.quantity
        assert sum(unit.paid_minor for unit in own) == drafted.unit_price_minor * drafted.quantity
        for piece in own:
            inside = [unit for unit in drafted.units if unit.parent == piece.id]
            assert not inside or sum(unit.paid_minor for unit in inside) == piece.paid_minor


def test_each_step_is_explained():
    one, two = sellable(1000, 200), sellable(500)
    bundle = sellable(2000, components=(Component(one, 2, 0), Component(two, 1, 1)))
    priced = pricing.price([(one, 2), (bundle, 1)], "CNY")
    assert [[(step.kind.value, step.minor) for step in line.steps] for line in priced.lines] == [
        [("LIST_PRICE", 2400), ("CHANNEL_PRICE", -400)],
        [("LIST_PRICE", 2500), ("BUNDLE_SAVING", -500)],
    ]
    assert [(step.kind.value, step.minor) for step in priced.steps] == [
        ("LIST_PRICE", 4900),
        ("CHANNEL_PRICE", -400),
        ("BUNDLE_SAVING", -500),
    ]


def test_the_fingerprint_moves_with_any_price():
    one = sellable(1000)
    assert pricing.price([(one, 1)], "CNY").fingerprint == pricing.price([(one, 1)], "CNY").fingerprint
    assert pricing.price([(one, 1)], "CNY").fingerprint != pricing.price([(one, 2)], "CNY").fingerprint
