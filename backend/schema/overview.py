"""The day at a glance, for staff."""

from collections.abc import Sequence
from datetime import datetime

import strawberry

from backend.domain.accounts.permissions import Permission
from backend.domain.catalog.queries import staff
from backend.domain.fulfilment import overview
from backend.domain.suppliers import queries as suppliers
from backend.schema.context import Info
from backend.schema.doors import STAFF, edge, shown, typed
from backend.schema.products import StaffVariant
from backend.schema.scalars import Money
from backend.schema.suppliers import Supplier


@typed(STAFF)
class SalesHour:
    """Sales of one hour, counted when they were paid."""

    hour: datetime = shown(STAFF, "Its first moment (UTC).")
    orders: int = shown(STAFF, "Orders paid.")
    amount: Money = shown(STAFF, "What came in.")


async def low_stock_of(parents: Sequence["Overview"], info: Info) -> list[list[StaffVariant]]:
    """The scarcest variants; three statements."""
    rows = await staff.variants_by_id(await overview.low_stock(at=info.context.at))
    variants = [StaffVariant.of(row) for row in rows if row]
    return [variants for _ in parents]


async def low_suppliers_of(parents: Sequence["Overview"], info: Info) -> list[list[Supplier]]:
    """The suppliers where little is left; one statement."""
    may = info.context.caller.may(Permission.SUPPLIERS_READ)
    found = [Supplier.of(row) for row in await suppliers.low_suppliers()] if may else []
    return [found for _ in parents]


@typed(STAFF)
class Overview:
    """Is money coming in, is anything stuck, what needs somebody."""

    paid_today: Money = shown(STAFF, "Paid less refunded since midnight in the shop's time zone.")
    orders_today: int = shown(STAFF, "Orders paid since then.")
    awaiting_payment: int = shown(STAFF, "Orders waiting for payment now.")
    undelivered: int = shown(STAFF, "Orders paid more than a minute ago and not delivered: stuck.")
    dead_deliveries: int = shown(STAFF, "Dead letters, those that name nothing included.")
    sales_by_hour: list[SalesHour] = shown(STAFF, "The last 24 hours, oldest first, this hour last.")
    low_stock: list[StaffVariant] = edge(STAFF, "At most ten variants on sale, the scarcest first.", low_stock_of)
    low_suppliers: list[Supplier] = edge(
        STAFF, "Active suppliers with less than their `lowBalance`; none without SUPPLIERS_READ.", low_suppliers_of
    )
    id: strawberry.Private[str] = "overview"

    @classmethod
    def of(cls, figures: overview.Figures) -> "Overview":
        """From the domain's figures."""
        currency = figures.currency
        return cls(
            paid_today=Money.minor(figures.paid_today_minor, currency),
            orders_today=figures.orders_today,
            awaiting_payment=figures.awaiting_payment,
            undelivered=figures.undelivered,
            dead_deliveries=figures.dead_deliveries,
            sales_by_hour=[
                SalesHour(hour=hour.hour, orders=hour.orders, amount=Money.minor(hour.minor, currency))
                for hour in figures.sales
            ],
        )
