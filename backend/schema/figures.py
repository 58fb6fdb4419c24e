"""What sales come to, as staff read it."""

from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID

import strawberry

from backend.domain.accounts.permissions import Permission
from backend.domain.analytics.periods import Period
from backend.domain.analytics.queries import figures as domain
from backend.domain.analytics.queries.products import Rank, Silent, Sold
from backend.domain.analytics.queries.sales import Part, Point
from backend.domain.analytics.states import Comparison, Span
from backend.domain.catalog import models
from backend.domain.catalog.queries import staff
from backend.schema.catalog import Category
from backend.schema.context import Info
from backend.schema.doors import STAFF, described, edge, shown, typed
from backend.schema.products import Channel, StaffProduct
from backend.schema.scalars import Money

described(
    Span,
    STAFF,
    "How long one point of a series is.",
    {"HOUR": "An hour of the shop's time zone.", "DAY": "A day of the shop's time zone."},
    name="SalesSpan",
)
described(
    Comparison,
    STAFF,
    "With what a period is compared.",
    {
        "PREVIOUS": "As many days right before it.",
        "SAME_WEEKDAYS": "As many days, the fewest whole weeks earlier that do not overlap it.",
    },
    name="SalesComparison",
)
described(
    Rank,
    STAFF,
    "By what products are put in order.",
    {"NET": "Paid less given back.", "UNITS": "Pieces sold."},
    name="ProductRank",
)


@typed(STAFF)
class SalesFigures:
    """Sums over some sales: counted when they were paid, refunds when they were made."""

    gross: Money = shown(STAFF, "What was paid.")
    refunds: Money = shown(STAFF, "What was given back, of whatever was paid earlier too.")
    net: Money = shown(STAFF, "Paid less given back; below zero when more went back.")
    orders: int = shown(STAFF, "Orders paid that hold something of it.")
    units: int = shown(STAFF, "Pieces paid, a bundle as one.")
    average: Money | None = shown(STAFF, "What was paid for it in an order; null without orders.")
    cost: Money | None = shown(
        STAFF,
        "What the goods sold cost so far, as far as it is known; null without COST_READ.",
        permission=Permission.COST_READ,
    )
    uncosted: Money | None = shown(
        STAFF,
        "What of the net goods brought whose cost is not known, in no margin; null without COST_READ.",
        permission=Permission.COST_READ,
    )
    margin: Money | None = shown(
        STAFF, "Net less `uncosted` less cost, before fees; null without COST_READ.", permission=Permission.COST_READ
    )
    margin_bps: int | None = shown(
        STAFF,
        "The margin in basis points of the net less `uncosted`; null without COST_READ, or when nothing was earned.",
        permission=Permission.COST_READ,
    )

    @classmethod
    def of(cls, found: domain.Figures, currency: str) -> "SalesFigures":
        """From the domain's sums."""
        average = found.average_minor
        return cls(
            gross=Money.minor(found.gross_minor, currency),
            refunds=Money.minor(found.refunded_minor, currency),
            net=Money.minor(found.net_minor, currency),
            orders=found.orders,
            units=found.units,
            average=Money.minor(average, currency) if average is not None else None,
            cost=Money.minor(found.cost_minor, currency),
            uncosted=Money.minor(found.uncosted_minor, currency),
            margin=Money.minor(found.margin_minor, currency),
            margin_bps=found.margin_bps,
        )


@typed(STAFF)
class SalesPoint:
    """Sales of one hour or day."""

    at: datetime = shown(STAFF, "When it begins (UTC).")
    figures: SalesFigures = shown(STAFF, "What it sold.")

    @classmethod
    def of(cls, point: Point, currency: str) -> "SalesPoint":
        """From the domain's point."""
        return cls(at=point.at, figures=SalesFigures.of(point.figures, currency))


@typed(STAFF)
class SalesSeries:
    """Sales of a period, point by point and in all."""

    first_day: date = shown(STAFF, "The first day, in the shop's time zone.")
    last_day: date = shown(STAFF, "The last day.")
    total: SalesFigures = shown(STAFF, "All points together.")
    points: list[SalesPoint] = shown(STAFF, "Every hour or day in order, those without sales too.", size=100)

    @classmethod
    def of(cls, period: Period, points: Sequence[Point], currency: str) -> "SalesSeries":
        """From the domain's points."""
        return cls(
            first_day=period.first,
            last_day=period.last,
            total=SalesFigures.of(domain.total([point.figures for point in points]), currency),
            points=[SalesPoint.of(point, currency) for point in points],
        )


@typed(STAFF)
class Sales:
    """What was sold, and what it is compared with."""

    time_zone: str = shown(STAFF, "The shop's time zone, in which hours and days are cut, e.g. Asia/Shanghai.")
    series: SalesSeries = shown(STAFF, "The period asked for.")
    compared: SalesSeries | None = shown(STAFF, "The period it is compared with; null when none was asked for.")


async def channels_of_parts(parts: Sequence["ChannelSales"], info: Info) -> list[Channel]:
    """The channel of each; one statement."""
    found = {row.id: row for row in await models.Channel.filter(id__in=[part.row_id for part in parts])}
    return [Channel.of(found[part.row_id]) for part in parts]


@typed(STAFF)
class ChannelSales:
    """Sales of one channel."""

    channel: Channel = edge(STAFF, "Where.", channels_of_parts)
    figures: SalesFigures = shown(STAFF, "What it sold.")
    share_bps: int | None = shown(STAFF, "Its part of the net of all channels, in basis points; null when that is 0.")
    row_id: strawberry.Private[UUID]

    @classmethod
    def of(cls, part: Part, whole: domain.Figures, currency: str) -> "ChannelSales":
        """From the domain's part of the whole."""
        share = domain.share(part.figures.net_minor, whole.net_minor)
        return cls(figures=SalesFigures.of(part.figures, currency), share_bps=share, row_id=part.id)


async def categories_of_parts(parts: Sequence["CategorySales"], info: Info) -> list[Category]:
    """The category of each; one statement."""
    found = {row.id: row for row in await models.Category.filter(id__in=[part.row_id for part in parts])}
    return [Category.of(found[part.row_id]) for part in parts]


@typed(STAFF)
class CategorySales:
    """Sales of one category, as its products stand now."""

    category: Category = edge(STAFF, "Which.", categories_of_parts)
    figures: SalesFigures = shown(STAFF, "What it sold; orders are those of the category at their time.")
    share_bps: int | None = shown(STAFF, "Its part of the net of all of them, in basis points; null when that is 0.")
    row_id: strawberry.Private[UUID]

    @classmethod
    def of(cls, part: Part, whole: domain.Figures, currency: str) -> "CategorySales":
        """From the domain's part of the whole."""
        share = domain.share(part.figures.net_minor, whole.net_minor)
        return cls(figures=SalesFigures.of(part.figures, currency), share_bps=share, row_id=part.id)


async def products_of_rows(rows: Sequence["ProductSales | SilentProduct"], info: Info) -> list[StaffProduct]:
    """The product of each; one statement."""
    found = await staff.products_by_id([row.row_id for row in rows])
    return [StaffProduct.of(row) for row in found if row]


@typed(STAFF)
class ProductSales:
    """Sales of one product."""

    product: StaffProduct = edge(STAFF, "Which.", products_of_rows)
    figures: SalesFigures = shown(STAFF, "What it sold.")
    row_id: strawberry.Private[UUID]

    @classmethod
    def of(cls, sold: Sold, currency: str) -> "ProductSales":
        """From the domain's figures."""
        return cls(figures=SalesFigures.of(sold.figures, currency), row_id=sold.product_id)


@typed(STAFF)
class SilentProduct:
    """A product on sale that nobody bought lately."""

    product: StaffProduct = edge(STAFF, "Which.", products_of_rows)
    last_sold_at: datetime | None = shown(STAFF, "The hour in which it was sold last (UTC); null: never.")
    row_id: strawberry.Private[UUID]

    @classmethod
    def of(cls, found: Silent) -> "SilentProduct":
        """From the domain's row."""
        return cls(last_sold_at=found.last_sold_at, row_id=found.product_id)


@typed(STAFF)
class TopProducts:
    """What sells best, and what does not sell."""

    top: list[ProductSales] = shown(STAFF, "The best of the period first.", size=20)
    silent: list[SilentProduct] = shown(
        STAFF, "On sale for longer than `silentDays` and not bought in them; never bought first.", size=20
    )
