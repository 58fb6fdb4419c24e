"""A shop full of promotions, and carts in it: made up, the same each time."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from random import Random
from uuid import UUID
from zoneinfo import ZoneInfo

from backend.domain.catalog.words import Words
from backend.domain.promotions.pricing import rules as r
from backend.domain.promotions.pricing.values import CartLine, Circumstances

NOW = datetime(2026, 11, 30, 4, 30, tzinfo=UTC)
CHANNELS, TIERS, TAGS, LINES = 5, 4, 20, 20
# So many promotions are for everything, however many there are in all: a shop has room for no more.
FOR_EVERYTHING = 100


@dataclass(frozen=True, slots=True)
class Market:
    """Live promotions, and carts that meet some of them."""

    rules: list[r.Rule]
    carts: list[list[CartLine]]
    buyers: list[Circumstances]


@dataclass(frozen=True, slots=True)
class _Shelves:
    """How many goods of each kind there are: a product has about as many promotions in any shop."""

    products: int

    @property
    def categories(self) -> int:
        return self.products // 10

    @property
    def brands(self) -> int:
        return self.products // 25


def market(promotions: int, carts: int) -> Market:
    """So many promotions of a shop with as many products: seven of ten for some products, two for a category or brand,
    and one (of the first 1,000) for everything, those for some channel, tier, tag or time of the day."""
    luck = Random(20261130)
    shop = _Shelves(promotions)
    return Market(
        [_rule(luck, number, shop) for number in range(promotions)],
        [[_line(luck, number, shop) for number in luck.sample(range(shop.products), LINES)] for _ in range(carts)],
        [_buyer(luck) for _ in range(carts)],
    )


def _id(kind: int, number: int) -> UUID:
    return UUID(int=kind << 64 | number * 0x9E3779B97F4A7C15 % (1 << 64))


def _line(luck: Random, product: int, shop: _Shelves) -> CartLine:
    price = 100 + product * 37 % 20_000
    return CartLine(
        variant_id=_id(2, product * 3 + luck.randint(0, 2)),
        product_id=_id(1, product),
        quantity=luck.choice([1, 1, 1, 2, 3]),
        unit_minor=price,
        category_ids=frozenset({_id(3, product % shop.categories), _id(3, product // 7 % shop.categories)}),
        brand=f"brand {product % shop.brands}",
        cost_minor=price * 85 // 100,
        least_minor=price // 2 if product % 10 == 0 else None,
        at_member_price=product % 9 == 0,
        at_flash_price=product % 25 == 0,
    )


def _buyer(luck: Random) -> Circumstances:
    return Circumstances(
        channel_id=_id(4, luck.randrange(CHANNELS)),
        now=NOW,
        local=NOW.astimezone(ZoneInfo("Asia/Shanghai")),
        tier_id=_id(5, luck.randrange(TIERS)),
        tags=frozenset(f"tag {number}" for number in luck.sample(range(TAGS), 2)),
        registered_at=NOW - timedelta(days=luck.randint(0, 700)),
        first_order=luck.random() < 0.2,
        birthday_month=luck.randint(1, 12),
        payment_method="ALIPAY",
        device="PHONE",
        fee_minor=100,
        payment_fee_bps=60,
        margin_floor_bps=200,
    )


def _rule(luck: Random, number: int, shop: _Shelves) -> r.Rule:
    stage = luck.choice([r.Stage.ITEM, r.Stage.ITEM, r.Stage.ORDER, r.Stage.ORDER, r.Stage.ORDER, r.Stage.GIFT])
    anywhere = number < 10 * FOR_EVERYTHING and number % 10 == 9
    goods = _everything(luck, shop) if anywhere else _goods(luck, shop)
    return r.Rule(
        id=_id(6, number),
        version=1,
        names=Words(f"活动 {number}", f"Promotion {number}"),
        stage=stage,
        effect=r.Gift((_id(2, 1),)) if stage is r.Stage.GIFT else _effect(luck, shop),
        combine=luck.choice([r.Combine.BEST_OF] * 8 + [r.Combine.STACK, r.Combine.EXCLUSIVE]),
        base=luck.choice([r.Base.INITIAL] * 9 + [r.Base.RUNNING]),
        priority=luck.randint(0, 9),
        goods=goods,
        when=_condition(luck) if anywhere or luck.random() < 0.5 else None,
        most_per_order=luck.choice([None, 5_000]),
        margin_floor_bps=luck.choice([None, None, 300]),
        starts_at=NOW - timedelta(days=3),
        ends_at=NOW + timedelta(days=3),
    )


def _goods(luck: Random, shop: _Shelves) -> r.Selection:
    kind = luck.randrange(9)
    if kind < 7:
        products = luck.sample(range(shop.products), luck.choice([1, 1, 3, 10, 30]))
        return r.Selection(product_ids=frozenset(_id(1, product) for product in products))
    if kind == 7:
        return r.Selection(category_ids=frozenset({_id(3, luck.randrange(shop.categories))}))
    return r.Selection(brands=frozenset({f"brand {luck.randrange(shop.brands)}"}))


def _everything(luck: Random, shop: _Shelves) -> r.Selection:
    return r.Selection(except_product_ids=frozenset({_id(1, luck.randrange(shop.products))}))


def _condition(luck: Random) -> r.Condition:
    people: list[r.Condition] = [
        r.InChannels(frozenset({_id(4, luck.randrange(CHANNELS))})),
        r.OfTiers(frozenset({_id(5, luck.randrange(TIERS))})),
        r.Tagged(frozenset({f"tag {luck.randrange(TAGS)}"})),
        r.NewCustomer(30),
        r.FirstOrder(),
        r.BirthdayMonth(),
        r.DuringHours(frozenset(range(1, 8)), luck.choice([0, 600, 1200]), luck.choice([540, 780, 1380])),
    ]
    who = luck.choice(people)
    return who if luck.random() < 0.5 else r.All((who, r.AtLeastAmount(luck.choice([5_000, 50_000]))))


def _effect(luck: Random, shop: _Shelves) -> r.Effect:
    effects: list[r.Effect] = [
        r.Percentage(luck.choice([500, 1_000, 2_000])),
        r.Percentage(luck.choice([500, 1_000, 2_000])),
        r.Amount(luck.choice([100, 500])),
        r.FixedPrice(luck.choice([990, 4_990])),
        r.Ladder((r.LadderStep(10_000, 1_000), r.LadderStep(20_000, 3_000), r.LadderStep(100_000, 20_000))),
        r.Every(10_000, 800, luck.choice([None, 3])),
        r.PiecesPercentage((r.PiecesStep(2, 1_000), r.PiecesStep(3, 2_000))),
        r.NthPiece(2, 5_000),
        r.BuyXGetY(2, 1, None, 10_000, 2),
        r.SetPrice((r.SetPart(r.Selection(brands=frozenset({f"brand {luck.randrange(shop.brands)}"})), 2),), 1_500, 1),
    ]
    return luck.choice(effects)
