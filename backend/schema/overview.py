"""The day at a glance, for staff."""

from collections.abc import Sequence
from datetime import datetime

import strawberry

from backend.domain.accounts.permissions import Permission
from backend.domain.analytics.queries.waiting import Waiting as DomainWaiting
from backend.domain.analytics.queries.waiting import waiting
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
class Waiting:
    """What is open, and since when."""

    cases: int = shown(STAFF, "After-sales cases that wait for a decision.")
    cases_late: int = shown(STAFF, "Those of them past their promised time.")
    manual_tasks: int = shown(STAFF, "Pieces that a person is to hand over.")
    manual_tasks_late: int = shown(STAFF, "Those of them past their promised time.")
    campaigns: int = shown(STAFF, "Campaigns that wait for a second person.")
    invoices: int = shown(STAFF, "Invoices and red letters to issue.")
    referrals: int = shown(STAFF, "Rewards for invitations to decide on.")
    undelivered_since: datetime | None = shown(
        STAFF, "When the order that waits longest for its delivery was paid (UTC); null: none waits."
    )
    deliveries: int = shown(STAFF, "Messages on the way to their handlers.")
    deliveries_since: datetime | None = shown(STAFF, "Since when the oldest of them is (UTC); null: there is none.")

    @classmethod
    def of(cls, found: DomainWaiting) -> "Waiting":
        """From the domain's counts."""
        return cls(
            cases=found.cases,
            cases_late=found.cases_late,
            manual_tasks=found.tasks,
            manual_tasks_late=found.tasks_late,
            campaigns=found.campaigns,
            invoices=found.invoices,
            referrals=found.referrals,
            undelivered_since=found.undelivered_since,
            deliveries=found.deliveries,
            deliveries_since=found.deliveries_since,
        )


async def waiting_of(parents: Sequence["Overview"], info: Info) -> list[Waiting]:
    """What is open; one statement."""
    found = Waiting.of(await waiting(at=info.context.at))
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
    waiting: Waiting = edge(STAFF, "What is stuck and what waits for somebody.", waiting_of)
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
