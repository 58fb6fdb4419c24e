"""Carts and rules made up at random, small enough that everything meets everything. The same for the same seed."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from random import Random
from uuid import UUID
from zoneinfo import ZoneInfo

from backend.domain.catalog.words import Words
from backend.domain.promotions.pricing import rules as r
from backend.domain.promotions.pricing.values import CartLine, Circumstances, Why

NOW = datetime(2026, 11, 30, 4, 30, tzinfo=UTC)
LOCAL = NOW.astimezone(ZoneInfo("Asia/Shanghai"))
CHANNELS = [UUID(int=1), UUID(int=2)]
TIERS = [UUID(int=11), UUID(int=12)]
COUPONS = [UUID(int=21), UUID(int=22)]
PRODUCTS = [UUID(int=100 + n) for n in range(4)]
VARIANTS = [UUID(int=200 + n) for n in range(6)]
CATEGORIES = [UUID(int=300 + n) for n in range(3)]
BRANDS = ["apple", "tencent"]


@dataclass(frozen=True)
class Case:
    """One cart before its rules."""

    lines: list[CartLine]
    now: Circumstances
    rules: list[r.Rule]


def case(seed: int) -> Case:
    """The cart of this number."""
    luck = Random(seed)
    rules = [rule(luck, number) for number in range(luck.randint(1, 7))]
    lines = [line(luck, variant) for variant in luck.sample(VARIANTS, luck.randint(1, 4))]
    return Case(lines, circumstances(luck, rules), rules)


def line(luck: Random, variant: UUID) -> CartLine:
    price = luck.choice([1, 7, 99, 100, 250, 999, 3333, 9999, luck.randint(0, 20_000)])
    return CartLine(
        variant_id=variant,
        product_id=PRODUCTS[variant.int % len(PRODUCTS)],
        quantity=luck.choice([1, 1, 2, 3]),
        unit_minor=price,
        category_ids=frozenset(luck.sample(CATEGORIES, luck.randint(0, 2))),
        brand=luck.choice([None, *BRANDS]),
        cost_minor=luck.choice([None, None, 0, price * 9 // 10, price // 2, price + 1]),
        least_minor=luck.choice([None, None, None, price // 2, price * 8 // 10]),
        at_member_price=luck.random() < 0.2,
        at_flash_price=luck.random() < 0.12,
    )


def circumstances(luck: Random, rules: list[r.Rule]) -> Circumstances:
    spent = {one.id: Why.BUDGET_SPENT for one in rules if luck.random() < 0.05}
    return Circumstances(
        channel_id=luck.choice(CHANNELS),
        now=NOW,
        local=LOCAL,
        tier_id=luck.choice([None, *TIERS]),
        tags=frozenset(luck.sample(["vip", "new", "lapsed"], luck.randint(0, 2))),
        registered_at=luck.choice([None, NOW - timedelta(days=3), NOW - timedelta(days=300)]),
        first_order=luck.random() < 0.5,
        birthday_month=luck.choice([None, 11, 12]),
        payment_method=luck.choice([None, "ALIPAY", "WECHAT"]),
        device=luck.choice([None, "PHONE", "DESKTOP"]),
        coupons=frozenset(luck.sample(COUPONS, luck.randint(0, 2))),
        spent=spent,
        fee_minor=luck.choice([0, 0, 100]),
        payment_fee_bps=luck.choice([0, 60]),
        margin_floor_bps=luck.choice([None, None, 0, 500]),
    )


def rule(luck: Random, number: int) -> r.Rule:
    stage = luck.choice([r.Stage.ITEM, r.Stage.ITEM, r.Stage.ORDER, r.Stage.ORDER, r.Stage.COUPON, r.Stage.GIFT])
    effects = given_away() if stage is r.Stage.GIFT else money(luck)
    return r.Rule(
        id=UUID(int=1000 + number),
        version=1,
        names=Words("活动", "Promotion"),
        stage=stage,
        effect=luck.choice(effects),
        coupon_id=luck.choice(COUPONS) if stage is r.Stage.COUPON else None,
        combine=luck.choice(
            [r.Combine.STACK, r.Combine.STACK, r.Combine.BEST_OF, r.Combine.BEST_OF, r.Combine.EXCLUSIVE]
        ),
        group=luck.choice(["a", "a", "b"]),
        base=luck.choice([r.Base.INITIAL, r.Base.INITIAL, r.Base.RUNNING]),
        priority=luck.choice([0, 0, 5]),
        goods=selection(luck),
        when=condition(luck) if luck.random() < 0.3 else None,
        most_per_line=luck.choice([None, None, None, 150, 1000]),
        most_per_order=luck.choice([None, None, None, 100, 2000]),
        flash_too=luck.random() < 0.4,
        member_too=luck.random() < 0.7,
        margin_floor_bps=luck.choice([None, None, None, 300, 2000]),
        starts_at=luck.choice([None, None, None, NOW, NOW - timedelta(days=1)] * 4 + [NOW + timedelta(seconds=1)]),
        ends_at=luck.choice([None, None, NOW + timedelta(days=2), NOW + timedelta(days=2), NOW + timedelta(days=3)]),
    )


def given_away() -> list[r.Effect]:
    return [r.Gift((VARIANTS[0],)), r.FeeWaived()]


def money(luck: Random) -> list[r.Effect]:
    bps = luck.choice([1, 333, 500, 1000, 2000, 5000, 9999, 10_000])
    first, second = luck.choice([(100, 5000), (300, 10_000), (1000, 1001)])
    times = luck.choice([None, 1, 2])
    return [
        r.Percentage(bps),
        r.Amount(luck.choice([1, 100, 777, 5000])),
        r.Amount(luck.choice([1, 50, 300]), each_piece=True),
        r.FixedPrice(luck.choice([0, 50, 900])),
        r.Ladder((r.LadderStep(first, luck.choice([30, 50])), r.LadderStep(second, luck.choice([90, 1000])))),
        r.Every(luck.choice([100, 1000, 5000]), luck.choice([7, 90]), times),
        r.PiecesPercentage((r.PiecesStep(2, luck.choice([500, 1500])), r.PiecesStep(4, luck.choice([2000, 3333])))),
        r.NthPiece(luck.choice([2, 3]), bps),
        r.BuyXGetY(luck.choice([1, 2]), luck.choice([1, 2]), None, bps, times),
        r.BuyXGetY(luck.choice([1, 2]), luck.choice([1, 2]), selection(luck), bps, times),
        r.SetPrice(
            tuple(r.SetPart(selection(luck), luck.choice([1, 1, 2])) for _ in range(luck.choice([1, 2]))),
            luck.choice([0, 99, 1500]),
            times,
        ),
    ]


def selection(luck: Random) -> r.Selection:
    match luck.randint(0, 9):
        case 0:
            return r.Selection(product_ids=frozenset(luck.sample(PRODUCTS, 2)))
        case 1:
            return r.Selection(variant_ids=frozenset(luck.sample(VARIANTS, 3)))
        case 2:
            return r.Selection(category_ids=frozenset(luck.sample(CATEGORIES, 2)))
        case 3:
            return r.Selection(brands=frozenset(BRANDS), except_variant_ids=frozenset(luck.sample(VARIANTS, 1)))
        case 4:
            return r.Selection(except_product_ids=frozenset(luck.sample(PRODUCTS, 1)))
        case _:
            return r.Selection()


def condition(luck: Random, depth: int = 0) -> r.Condition:
    if depth < 2 and luck.random() < 0.4:
        parts = tuple(condition(luck, depth + 1) for _ in range(2))
        joined: list[r.Condition] = [r.All(parts), r.Some(parts), r.Not(parts[0])]
        return luck.choice(joined)
    leaves: list[r.Condition] = [
        r.InChannels(frozenset(CHANNELS[:1])),
        r.OfTiers(frozenset(TIERS[:1])),
        r.Tagged(frozenset({"vip", "lapsed"})),
        r.NewCustomer(30),
        r.FirstOrder(),
        r.BirthdayMonth(),
        r.PaysBy(frozenset({"ALIPAY"})),
        r.OnDevices(frozenset({"PHONE"})),
        r.DuringHours(frozenset(luck.sample(range(1, 8), 5)), 600, luck.choice([700, 751, 90])),
        r.OnDates(frozenset({LOCAL.date()})),
        r.AtLeastPieces(luck.choice([1, 3]), selection(luck)),
        r.AtLeastAmount(luck.choice([100, 3000, 9000]), selection(luck)),
    ]
    return luck.choice(leaves)
