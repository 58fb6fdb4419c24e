"""Prices add up to the minor unit, whatever is bought."""

from dataclasses import replace
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from backend.core import clock, ids
from backend.domain.catalog.bundles import cheapest, dearest, price_apart
from backend.domain.catalog.bundles import chosen as bundled
from backend.domain.catalog.models import FulfilmentKind
from backend.domain.catalog.prices import Listed, MemberPrice, Tier
from backend.domain.catalog.sellables import Choice, Component, Sellable, Words
from backend.domain.checkout import pricing
from backend.domain.checkout.drafts import Buyer, draft, tier_facts

WORDS = Words("字", "word")


def sellable(
    price: int, saving: int = 0, components: tuple[Component, ...] = (), listed: int = 0, off: int = 0
) -> Sellable:
    """`listed` is taken off by a price list, `off` for the member who asks; as far as there is anything."""
    asked = max(0, price - listed)
    tier = Tier(ids.new(), 1, "金卡", "Gold", 100)
    by = Listed(ids.new(), 3, "特价", "Sale")
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
        price_minor=asked,
        channel_minor=price,
        listed=by if listed else None,
        tier=tier,
        member=MemberPrice(max(0, asked - off), tier, None) if off > 0 and asked else None,
        currency="CNY",
        max_per_order=99,
        face_value_minor=None,
        face_currency="CNY",
        validity_days=None,
        membership_days=None,
        cap=None,
        components=components,
    )


amounts, less = st.integers(0, 10**7), st.just(0) | st.integers(0, 10**5)
singles = st.builds(sellable, amounts, st.integers(0, 10**6), listed=less, off=less)
parts = st.lists(st.tuples(singles, st.integers(1, 4)), min_size=1, max_size=4)
bundles = st.builds(
    lambda price, inside, listed, off: sellable(price, 0, _parts(inside), listed, off), amounts, parts, less, less
)


@st.composite
def chosen(draw: st.DrawFn) -> Sellable:
    """A bundle of which some options are taken, any set that may be."""
    inside = draw(st.lists(st.tuples(singles, st.integers(1, 3)), max_size=2))
    choices = []
    for name in range(draw(st.integers(1, 2))):
        options = draw(st.lists(st.tuples(singles, st.integers(1, 3)), min_size=2, max_size=5))
        picks = draw(st.integers(1, len(options) - 1))
        parts = tuple(Component(one, many, place) for place, (one, many) in enumerate(options))
        choices.append(Choice(Words(f"组{name}", f"group {name}"), picks, parts))
    whole = replace(
        sellable(draw(st.integers(0, 10**7)), components=tuple(Component(one, n, 0) for one, n in inside)),
        kind=FulfilmentKind.BUNDLE,
        choices=tuple(choices),
    )
    taken = [
        part.sellable.variant_id
        for choice in choices
        for part in draw(st.permutations(choice.options)).copy()[: choice.picks]
    ]
    return whole.chosen(draw(st.permutations(taken)), [])


carts = st.lists(st.tuples(singles | bundles | chosen(), st.integers(1, 5)), min_size=1, max_size=5)


def _parts(inside) -> tuple[Component, ...]:
    return tuple(Component(one, many, place) for place, (one, many) in enumerate(inside))


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


def test_a_member_sees_what_each_step_took_off():
    one = sellable(2800, 200, listed=300, off=200)
    bundle = sellable(2000, components=(Component(sellable(2500), 1, 0),), off=20)
    priced = pricing.price([(one, 2), (bundle, 1)], "CNY")
    told = [
        [(step.kind.value, step.minor, step.names and step.names.en) for step in line.steps] for line in priced.lines
    ]
    assert told == [
        [
            ("LIST_PRICE", 6000, None),
            ("CHANNEL_PRICE", -400, None),
            ("PRICE_LIST", -600, "Sale"),
            ("MEMBER_PRICE", -400, "Gold"),
        ],
        [("LIST_PRICE", 2500, None), ("BUNDLE_SAVING", -500, None), ("MEMBER_PRICE", -20, "Gold")],
    ]
    assert (priced.total_minor, priced.lines[0].unit_minor) == (2 * 2300 + 1980, 2300)
    assert sum(sum(shares) for shares in bundle.allocated()) == 1980
    assert priced.steps[-1].minor == -420
    assert one.tier
    assert tier_facts(priced) == {"id": str(one.tier.id), "version": 1, "bps": 100}


costs = st.tuples(st.integers(0, 10**6), st.integers(1, 4))


@given(st.lists(costs, max_size=3), st.lists(st.lists(costs, min_size=2, max_size=6), max_size=2), st.data())
def test_no_choice_costs_less_apart_than_the_cheapest_or_more_than_the_dearest(fixed, offered, data):
    choices = [(data.draw(st.integers(1, len(of) - 1)), of) for of in offered]
    taken = [data.draw(st.permutations(range(len(of))))[:picks] for picks, of in choices]
    low, here, high = (
        price_apart(bundled(fixed, choices, one)) for one in (cheapest(choices), taken, dearest(choices))
    )
    assert low <= here <= high


def test_the_fingerprint_moves_with_any_price():
    one = sellable(1000)
    assert pricing.price([(one, 1)], "CNY").fingerprint == pricing.price([(one, 1)], "CNY").fingerprint
    assert pricing.price([(one, 1)], "CNY").fingerprint != pricing.price([(one, 2)], "CNY").fingerprint
