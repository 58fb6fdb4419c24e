"""A fortnight of sales in two channels, and the plain sums over its orders that figures are compared with."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from random import Random
from uuid import UUID
from zoneinfo import ZoneInfo

from backend.core import clock
from backend.domain.catalog.models import Channel, FulfilmentKind, Variant
from backend.domain.orders import service as order_service
from backend.domain.orders.models import Order, OrderLine, OrderUnit
from backend.domain.orders.states import OrderState
from backend.domain.payments import service as payments
from backend.domain.payments.models import Refund, RefundUnit
from tests.make import catalog, orders, vault
from tests.make.aftersales import leaves
from tests.make.books import give_back
from tests.make.outbox import drain

ZONE = ZoneInfo("Asia/Shanghai")


@dataclass
class Sums:
    """Money in minor units and numbers, added up one by one."""

    gross: int = 0
    refunds: int = 0
    cost: int = 0
    units: int = 0
    orders: set[UUID] = field(default_factory=set)


@dataclass(frozen=True)
class Sale:
    """What a line of an order says, in words of its own."""

    order: Order
    paid_at: datetime
    line: OrderLine
    variant: Variant
    units: list[OrderUnit]
    # When what of it was given back.
    back: list[tuple[datetime, int]]


def local(day: date, hour: int = 0, minute: int = 0, second: int = 0) -> datetime:
    """That moment of the shop's clock."""
    return datetime(day.year, day.month, day.day, hour, minute, second, tzinfo=ZONE)


def shop_day(at: datetime) -> date:
    return at.astimezone(ZONE).date()


async def sold(goods: list[tuple[Variant, int]], at: datetime, channel: Channel | None = None) -> Order:
    """An order paid at that moment, in the shop's own channel or in another."""
    placed = await orders.placed(goods, at=at)
    if channel is not None:
        await Order.filter(id=placed.id).update(channel_id=channel.id)
    if placed.total_minor:
        payment = await payments.start_payment(placed.id, at=at)
        await payments.settle(payment.id, at=at)
    return await Order.get(id=placed.id)


async def fortnight(today: date) -> list[Variant]:
    """Some twenty orders of two weeks up to `today`: at both sides of midnight, given back days later, over unpaid.

    Every message of theirs was followed. Returns the goods: two codes, a membership, and a bundle of them.
    """
    dice = Random(7)
    other = await catalog.channel("app")
    food = await catalog.category("food")
    first = await catalog.variant(price=1000)
    second = await catalog.variant(price=1990, of=await catalog.product(shelf=food))
    member = await catalog.variant(kind=FulfilmentKind.MEMBERSHIP, price=500)
    bundle = await catalog.bundle([(first, 2), (member, 1)], price=2001)
    goods = [first, second, member, bundle]
    await vault.batch(first, codes=90, cost=611)
    await vault.batch(second, codes=40, cost=1777)
    edge = local(today - timedelta(days=3))
    moments = [edge - timedelta(seconds=1), edge, edge + timedelta(hours=1), edge + timedelta(hours=1, seconds=-1)]
    moments += [local(today - timedelta(days=dice.randrange(14)), 0, dice.randrange(2)) for _ in range(14)]
    made = []
    for place, at in enumerate(sorted(moments)):
        chosen = dice.sample(goods, dice.choice((1, 1, 2)))
        basket = [(variant, dice.choice((1, 2)) if variant.kind == "CODE" else 1) for variant in chosen]
        made.append(await sold(basket, min(at, clock.now()), other if place % 5 == 4 else None))
    await drain()
    for order in made[1:12:3]:
        unit, *others = await leaves(order)
        await give_back(order, {unit.id: unit.paid_minor // 2 + 1})
        if others:
            await give_back(order, {others[0].id: others[0].paid_minor})
    await drain()
    unpaid = [await orders.placed([(first, 1)], at=local(today - timedelta(days=1), 9)) for _ in range(2)]
    for order in unpaid:
        await order_service.mark_expired(order.id, at=clock.now())
    await orders.placed([(first, 1)])  # waits for payment: nothing is known of it yet
    await drain()
    return goods


async def sales() -> list[Sale]:
    """Every line of a paid order."""
    variants = {row.id: row for row in await Variant.all().select_related("product")}
    paid = {row.id: row for row in await Order.filter(paid_at__isnull=False)}
    units = await OrderUnit.all()
    made = {row.id: row.refunded_at for row in await Refund.filter(state="SUCCEEDED") if row.refunded_at}
    parts = [(part, made[part.refund_id]) for part in await RefundUnit.all() if part.refund_id in made]
    found = []
    for line in await OrderLine.filter(order_id__in=list(paid)):
        own = [unit for unit in units if unit.line_id == line.id]
        mine = {unit.id for unit in own}
        back = [(at, part.amount_minor) for part, at in parts if part.unit_id in mine]
        order = paid[line.order_id]
        assert order.paid_at is not None
        found.append(Sale(order, order.paid_at, line, variants[line.variant_id], own, back))
    return found


def sums(
    sales: list[Sale], key: Callable[[datetime, Sale], object], meant: Callable[[Sale], bool] = lambda _: True
) -> dict:
    """Sums by key over every line that is meant: sales by the time of payment, refunds by their own."""
    found: dict[object, Sums] = {}
    for sale in sales:
        if not meant(sale):
            continue
        here = found.setdefault(key(sale.paid_at, sale), Sums())
        here.gross += sum(unit.paid_minor for unit in sale.units if unit.parent_id is None)
        here.cost += sum(unit.cost_minor or 0 for unit in sale.units if unit.parent_id is None)
        here.units += sale.line.quantity
        here.orders.add(sale.order.id)
        for at, minor in sale.back:
            found.setdefault(key(at, sale), Sums()).refunds += minor
    return found


async def placed_on(day: date, channel_id: UUID) -> tuple[int, int, int]:
    """How many orders of that day are paid or over, were paid, and were delivered."""
    there = [order for order in await Order.filter(channel_id=channel_id) if shop_day(order.placed_at) == day]
    over = [order for order in there if order.state is not OrderState.PENDING_PAYMENT]
    return len(over), sum(order.paid_at is not None for order in over), sum(o.delivered_at is not None for o in over)
