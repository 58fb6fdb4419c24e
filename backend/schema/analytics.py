"""What the shop sells, to whom and how fast: the questions staff may ask."""

from datetime import date, timedelta
from typing import Annotated
from uuid import UUID
from zoneinfo import ZoneInfo

import strawberry
from graphql import GraphQLError

from backend import settings
from backend.core import clock, ids
from backend.domain.analytics.periods import Period
from backend.domain.analytics.queries import buyers, funnel, products, sales, stock
from backend.domain.analytics.queries.figures import Wanted, total
from backend.domain.analytics.queries.products import Rank
from backend.domain.analytics.states import Comparison, Span
from backend.schema.context import Info
from backend.schema.doors import STAFF, arg, query, shown, typed
from backend.schema.figures import (
    CategorySales,
    ChannelSales,
    ProductSales,
    Sales,
    SalesSeries,
    SilentProduct,
    TopProducts,
)
from backend.schema.funnel import Funnel, Repurchase, StockPace
from backend.schema.paging import LARGEST_PAGE

DAYS = 30
LONGEST = {Span.DAY: 400, Span.HOUR: 31}
EARLIEST, LATEST = date(2000, 1, 1), date(2100, 1, 1)

FromDay = Annotated[
    date | None, arg(STAFF, "The first day, in the shop's time zone; null: 29 days before `to`.", name="from")
]
ToDay = Annotated[date | None, arg(STAFF, "The last day, included; null: today.")]
InChannel = Annotated[strawberry.ID | None, arg(STAFF, "Sold there; null: anywhere.")]
OfCategory = Annotated[strawberry.ID | None, arg(STAFF, "Of products in this category now; null: any.")]
OfProduct = Annotated[strawberry.ID | None, arg(STAFF, "Of this product; null: any.")]
First = Annotated[int, arg(STAFF, "How many, 1 to 100.")]


def _refused(words: str) -> GraphQLError:
    return GraphQLError(words, extensions={"code": "BAD_INPUT"})


def _period(info: Info, from_: date | None, to: date | None, span: Span = Span.DAY) -> Period:
    last = to or clock.shop_day(info.context.at)
    if not EARLIEST <= last <= LATEST:
        raise _refused(f"`to` must be from {EARLIEST} to {LATEST}.")
    period = Period(from_ or last - timedelta(days=DAYS - 1), last, ZoneInfo(settings.get().time_zone))
    if period.first < EARLIEST or not 1 <= period.days <= LONGEST[span]:
        raise _refused(f"A period has 1 to {LONGEST[span]} days by the {span.value}, none before {EARLIEST}.")
    return period


def _id(prefix: str, name: str, given: str | None) -> UUID | None:
    found = ids.parse(prefix, given) if given is not None else None
    if given is not None and found is None:
        raise _refused(f"`{name}` is no such id.")
    return found


def _limit(first: int) -> int:
    if not 1 <= first <= LARGEST_PAGE:
        raise _refused(f"`first` must be from 1 to {LARGEST_PAGE}.")
    return first


def _days(days: int, name: str) -> int:
    if not 1 <= days <= LONGEST[Span.DAY]:
        raise _refused(f"`{name}` must be from 1 to {LONGEST[Span.DAY]}.")
    return days


@typed(STAFF)
class Analytics:
    """What the shop sells, to whom and how fast, in one currency.

    Read from counts that follow the orders within seconds. Days and hours are those of the shop's time zone.
    """

    currency: str = shown(STAFF, "ISO 4217 code of all its amounts; sales in others are not in it.")

    @query(STAFF, weight=20)
    async def sales(
        self,
        info: Info,
        from_: FromDay = None,
        to: ToDay = None,
        by: Annotated[Span, arg(STAFF, "How long a point is; hours for at most 31 days.")] = Span.DAY,
        compare: Annotated[Comparison | None, arg(STAFF, "With what; null: with nothing.")] = None,
        channel_id: InChannel = None,
        category_id: OfCategory = None,
        product_id: OfProduct = None,
    ) -> Sales:
        """What was paid and given back, hour by hour or day by day."""
        period = _period(info, from_, to, by)
        wanted = Wanted(
            self.currency,
            _id("chn", "channelId", channel_id),
            _id("cat", "categoryId", category_id),
            _id("prd", "productId", product_id),
        )
        series = SalesSeries.of(period, await sales.points(period, by, wanted), self.currency)
        before = period.compared(compare) if compare else None
        earlier = SalesSeries.of(before, await sales.points(before, by, wanted), self.currency) if before else None
        return Sales(time_zone=settings.get().time_zone, series=series, compared=earlier)

    @query(STAFF, weight=10)
    async def channels(self, info: Info, from_: FromDay = None, to: ToDay = None) -> list[ChannelSales]:
        """Sales of each channel, the largest first."""
        found = await sales.channels(_period(info, from_, to), Wanted(self.currency))
        whole = total([part.figures for part in found])
        return [ChannelSales.of(part, whole, self.currency) for part in found]

    @query(STAFF, weight=10)
    async def categories(
        self, info: Info, from_: FromDay = None, to: ToDay = None, channel_id: InChannel = None
    ) -> list[CategorySales]:
        """Sales of each category, the largest first."""
        wanted = Wanted(self.currency, _id("chn", "channelId", channel_id))
        found = await sales.categories(_period(info, from_, to), wanted)
        whole = total([part.figures for part in found])
        return [CategorySales.of(part, whole, self.currency) for part in found]

    @query(STAFF, weight=20)
    async def top_products(
        self,
        info: Info,
        from_: FromDay = None,
        to: ToDay = None,
        channel_id: InChannel = None,
        category_id: OfCategory = None,
        by: Annotated[Rank, arg(STAFF, "By what they are put in order.")] = Rank.NET,
        first: First = 10,
        silent_days: Annotated[int, arg(STAFF, "Unsold for how many days until now, 1 to 400.")] = 14,
    ) -> TopProducts:
        """What sells best, and what does not sell."""
        period = _period(info, from_, to)
        wanted = Wanted(self.currency, _id("chn", "channelId", channel_id), _id("cat", "categoryId", category_id))
        top = await products.top_products(period, wanted, by, _limit(first))
        silent = await products.silent_products(_days(silent_days, "silentDays"), first, at=info.context.at)
        return TopProducts(
            top=[ProductSales.of(one, self.currency) for one in top],
            silent=[SilentProduct.of(one) for one in silent],
        )

    @query(STAFF, weight=20)
    async def funnel(
        self,
        info: Info,
        from_: FromDay = None,
        to: ToDay = None,
        product_id: OfProduct = None,
        first: Annotated[int, arg(STAFF, "How many products, 1 to 100.")] = 10,
    ) -> Funnel:
        """From looking at goods to having them."""
        period, channel = _period(info, from_, to), info.context.channel_id
        product = _id("prd", "productId", product_id)
        days = await funnel.steps_by_day(period, channel, product)
        most = [] if product else await funnel.steps_by_product(period, channel, _limit(first))
        return Funnel.of(days, most)

    @query(STAFF, weight=5)
    async def repurchase(self, info: Info) -> Repurchase | None:
        """Who comes back and after how long; null before it was found out first."""
        row = await buyers.last_report()
        return Repurchase.of(row) if row else None

    @query(STAFF, weight=20)
    async def stock(
        self,
        info: Info,
        days: Annotated[int, arg(STAFF, "The pace of how many days until now, 1 to 400.")] = 14,
        first: First = 20,
    ) -> list[StockPace]:
        """How long what is on sale lasts, what ends first before the rest; goods without a limit are not in it."""
        found = await stock.paces(_days(days, "days"), _limit(first), at=info.context.at)
        return [StockPace.of(pace) for pace in found]
