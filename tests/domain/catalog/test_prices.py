"""Which price is asked of whom: by the pure rule, and by the same rule in SQL."""

from datetime import timedelta
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from backend.core import clock
from backend.core.paging import Page
from backend.domain.catalog import prices
from backend.domain.catalog.models import (
    ChannelPrice,
    ContentLocale,
    FulfilmentKind,
    PriceList,
    PriceListEntry,
    Variant,
)
from backend.domain.catalog.offers import OfferSort
from backend.domain.catalog.queries.member import member_prices
from backend.domain.catalog.queries.offers import OfferFilter, Reader, offers, options_by_id
from backend.domain.catalog.queries.price_lists import priced_variants, tier_prices_by_variant
from backend.domain.catalog.queries.sellable import sellable
from backend.domain.catalog.sellables import Sellable
from tests.make import accounts, catalog
from tests.make import prices as make

minor = st.integers(0, 10**11)


@given(
    st.tuples(minor, minor, minor).map(sorted),
    st.none() | minor,
    st.none() | minor,
    st.integers(0, 9000),
    st.booleans(),
)
def test_never_above_list_never_below_the_floor_and_members_never_more(bounds, listed, own, bps, discounted):
    floor, channel, list_ = bounds
    asked = prices.asked(list_, channel, floor, listed)
    assert 0 <= floor <= asked <= list_
    member = prices.for_member(asked, floor, listed_minor=own, discount_bps=bps, discounted=discounted)
    assert member is None or 0 <= floor <= member < asked
    if own is None and not (discounted and bps):
        assert member is None


async def test_every_reader_of_prices_says_the_same(db):
    """Lists in force, to come, over, switched off, of another channel; for all and for a tier; floors and bundles."""
    dice, now = Random(7), clock.now()
    web = await catalog.channel()
    variants = [await catalog.variant(price=dice.randrange(500, 1500), list_price=1500) for _ in range(6)]
    bundle = await catalog.bundle([(variants[0], 2), (variants[1], 1)], price=1400, list_price=4000)
    goods = [*variants, bundle]
    gold, silver = await make.tier(100, bps=250), await make.tier(50, bps=100)
    for variant in goods:
        await Variant.filter(id=variant.id).update(tier_discount=dice.random() < 0.7)
        await ChannelPrice.filter(variant_id=variant.id).update(floor_minor=dice.randrange(0, 500))
    for _ in range(24):
        begins = now + timedelta(days=dice.choice([-3, -1, 2]))
        await make.price_list(
            *((variant, dice.randrange(0, 1900)) for variant in dice.sample(goods, 3)),
            tier=dice.choice([None, None, gold, silver]),
            priority=dice.randrange(-2, 3),
            active=dice.random() < 0.8,
            starts_at=begins,
            ends_at=dice.choice([None, begins + timedelta(days=2)]),
            channel=dice.choice(["web", "web", "web", "app"]),
        )
    wanted, reader = [variant.id for variant in goods], Reader(ContentLocale.EN, web.id, now)
    buyer = (await make.member(gold)).customer_id
    assert buyer
    for_all = await sellable(wanted, web.id, at=now)
    for_gold = await sellable(wanted, web.id, at=now, customer_id=buyer)

    options = await options_by_id(reader, wanted)
    listed = {row.id: row for row in await offers(reader, OfferFilter(), OfferSort.PRICE_LOW, Page(50))}
    grid = {row.variant_id: row for row in await priced_variants(web.id, None, Page(50), at=now)}
    of_tiers = dict(
        zip(grid, await tier_prices_by_variant(web.id, list(grid.values()), [gold, silver], at=now), strict=True)
    )
    lower = await member_prices(web.id, buyer, variants=wanted, products=[], at=now)
    of_products = [variant.product_id for variant in goods]
    cheap = await member_prices(web.id, buyer, variants=[], products=of_products, at=now)

    assert len({one.listed for one in for_all if one}) > 2
    assert [row.price_minor for row in listed.values()] == sorted(row.price_minor for row in listed.values())
    for one, mine, option in zip(for_all, for_gold, options, strict=True):
        assert one
        assert mine
        assert option
        assert await _by_hand(one, now, None) == one.price_minor == option.price_minor == mine.price_minor
        assert listed[one.product_id].price_minor == grid[one.variant_id].asked_minor == one.price_minor
        assert one.member is None
        assert one.tier is None
        assert of_tiers[one.variant_id][0] == mine.unit_minor
        told = lower.get(one.variant_id)
        assert (told.price_minor if told else one.price_minor) == mine.unit_minor
        assert cheap.get(one.product_id) == told
    assert any(one.member for one in for_gold if one)
    assert any(one.member and one.member.by for one in for_gold if one)
    assert any(one.member and one.kind is FulfilmentKind.BUNDLE for one in for_gold if one)


async def _by_hand(one: Sellable, at, tier_id) -> int:
    """The list that decides, found in Python."""
    row = await ChannelPrice.get(variant_id=one.variant_id)
    said = []
    for found in await PriceList.filter(channel_id=row.channel_id, tier_id=tier_id, active=True, starts_at__lte=at):
        if found.ends_at is None or found.ends_at > at:
            entries = await PriceListEntry.filter(list_id=found.id, variant_id=one.variant_id)
            said += [(found.priority, found.id, entry.price_minor) for entry in entries]
    best = max(said, default=None)
    assert (one.listed.id if one.listed else None) == (best[1] if best else None)
    return prices.asked(row.list_minor, row.price_minor, row.floor_minor, best[2] if best else None)


async def test_a_list_begins_and_ends_by_itself(db):
    web, now = await catalog.channel(), clock.now()
    variant = await catalog.variant(price=1000, list_price=1200)
    await make.price_list((variant, 800), starts_at=now, ends_at=now + timedelta(hours=2))

    async def at(moment) -> int:
        (found,) = await sellable([variant.id], web.id, at=moment)
        assert found
        return found.price_minor

    assert await at(now - timedelta(seconds=1)) == 1000
    assert await at(now) == 800
    assert await at(now + timedelta(hours=2, seconds=-1)) == 800
    assert await at(now + timedelta(hours=2)) == 1000


async def test_who_has_no_account_has_no_tier(db):
    """A guest, somebody not placed yet, somebody in a tier that was given up."""
    web, variant = await catalog.channel(), await catalog.variant(price=1000)
    begin, gone = await make.tier(0, bps=100), await make.tier(500, bps=900, active=False)
    guest = (await accounts.guest()).id
    for customer_id, expected in [
        (None, None),
        (guest, None),
        ((await make.member(None)).customer_id, begin.id),
        ((await make.member(gone)).customer_id, None),
    ]:
        (found,) = await sellable([variant.id], web.id, at=clock.now(), customer_id=customer_id)
        assert found
        assert (found.tier.id if found.tier else None) == expected
        assert found.unit_minor == (990 if expected else 1000)
