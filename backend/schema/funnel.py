"""From looking to having, who comes back, and how long the stock lasts."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

import strawberry

from backend.domain.analytics.models import BuyerReport
from backend.domain.analytics.queries.buyers import CLASSES
from backend.domain.analytics.queries.figures import share
from backend.domain.analytics.queries.funnel import Steps
from backend.domain.analytics.queries.stock import Pace
from backend.domain.catalog.queries import staff
from backend.schema.context import Info
from backend.schema.doors import STAFF, edge, shown, typed
from backend.schema.products import StaffProduct, StaffVariant


@typed(STAFF)
class FunnelSteps:
    """How far visitors and orders came. Visitors are told apart for one day; orders count once paid or over."""

    viewed: int = shown(STAFF, "Visitors who looked at it, each once a day.")
    added: int = shown(STAFF, "Visitors who put it into the cart, each once a day.")
    ordered: int = shown(STAFF, "Orders placed, at the day of placement; those still waiting for payment are not in.")
    paid: int = shown(STAFF, "Those of them that were paid since.")
    delivered: int = shown(STAFF, "Those of them that were delivered since.")
    conversion_bps: int | None = shown(STAFF, "Orders paid, in basis points of `viewed`; null when nobody looked.")

    @classmethod
    def of(cls, steps: Steps) -> "FunnelSteps":
        """From the domain's steps."""
        return cls(
            viewed=steps.viewed,
            added=steps.added,
            ordered=steps.ordered,
            paid=steps.paid,
            delivered=steps.delivered,
            conversion_bps=share(steps.paid, steps.viewed),
        )


@typed(STAFF)
class FunnelDay:
    """The steps of one day."""

    day: date = shown(STAFF, "In the shop's time zone.")
    steps: FunnelSteps = shown(STAFF, "How far they came.")


async def products_of_funnel(rows: Sequence["FunnelProduct"], info: Info) -> list[StaffProduct]:
    """The product of each; one statement."""
    found = await staff.products_by_id([row.row_id for row in rows])
    return [StaffProduct.of(row) for row in found if row]


@typed(STAFF)
class FunnelProduct:
    """The steps of one product."""

    product: StaffProduct = edge(STAFF, "Which.", products_of_funnel)
    steps: FunnelSteps = shown(STAFF, "How far they came.")
    row_id: strawberry.Private[UUID]


@typed(STAFF)
class Funnel:
    """From looking at goods to having them, in the shop's own channel."""

    total: FunnelSteps = shown(STAFF, "All days together.")
    days: list[FunnelDay] = shown(STAFF, "Every day in order.", size=100)
    products: list[FunnelProduct] = shown(
        STAFF, "The products looked at most; empty when one product was asked for.", size=20
    )

    @classmethod
    def of(cls, days: Sequence[tuple[date, Steps]], products: Sequence[tuple[UUID, Steps]]) -> "Funnel":
        """From the domain's steps."""
        return cls(
            total=FunnelSteps.of(sum((steps for _, steps in days), Steps())),
            days=[FunnelDay(day=day, steps=FunnelSteps.of(steps)) for day, steps in days],
            products=[FunnelProduct(steps=FunnelSteps.of(steps), row_id=id) for id, steps in products],
        )


@typed(STAFF)
class RepurchaseInterval:
    """How often a buyer came back after so many days."""

    from_days: int = shown(STAFF, "At least so many days after the purchase before.")
    to_days: int | None = shown(STAFF, "At most so many; null: no limit.")
    purchases: int = shown(STAFF, "How many purchases.")


@typed(STAFF)
class BuyerCohort:
    """Those who bought for the first time in one month."""

    month: str = shown(STAFF, "The month, e.g. 2026-10.")
    buyers: list[int] = shown(STAFF, "How many of them bought in it, in the month after it, and so on.")


@typed(STAFF)
class Repurchase:
    """Who comes back, of customers and guests (a guest is somebody else each time); partners are not in it."""

    at: datetime = shown(STAFF, "When it was found out (UTC); it is anew every hour.")
    buyers: int = shown(STAFF, "Who ever paid for an order.")
    repeating: int = shown(STAFF, "Who did so more than once.")
    repeating_bps: int | None = shown(STAFF, "Their part in basis points; null without buyers.")
    orders: int = shown(STAFF, "How many orders they paid for.")
    intervals: list[RepurchaseInterval] = shown(STAFF, "Days between purchases, the shortest first.", size=10)
    cohorts: list[BuyerCohort] = shown(STAFF, "By the month of the first purchase, the last twelve, oldest first.")

    @classmethod
    def of(cls, row: BuyerReport) -> "Repurchase":
        """From the report."""
        facts: dict[str, Any] = row.facts
        ends = [*(start - 1 for start in CLASSES[1:]), None]
        return cls(
            at=row.at,
            buyers=facts["buyers"],
            repeating=facts["repeating"],
            repeating_bps=share(facts["repeating"], facts["buyers"]),
            orders=facts["orders"],
            intervals=[
                RepurchaseInterval(from_days=start, to_days=end, purchases=number)
                for start, end, number in zip(CLASSES, ends, facts["gaps"], strict=True)
            ],
            cohorts=[BuyerCohort(month=cohort["month"], buyers=cohort["buyers"]) for cohort in facts["cohorts"]],
        )


async def variants_of_paces(paces: Sequence["StockPace"], info: Info) -> list[StaffVariant]:
    """The variant of each; one statement."""
    found = await staff.variants_by_id([pace.row_id for pace in paces])
    return [StaffVariant.of(row) for row in found if row]


@typed(STAFF)
class StockPace:
    """How long what is left of a variant lasts."""

    variant: StaffVariant = edge(STAFF, "Of what.", variants_of_paces)
    left: int = shown(STAFF, "How many can be sold now.")
    per_day: float = shown(STAFF, "Pieces that go in a day, those in bundles too.")
    days_left: float | None = shown(STAFF, "Days until none is left at that pace; null when none is bought.")
    row_id: strawberry.Private[UUID]

    @classmethod
    def of(cls, pace: Pace) -> "StockPace":
        """From the domain's pace."""
        return cls(
            left=pace.left,
            per_day=round(pace.per_day, 2),
            days_left=round(pace.days_left, 1) if pace.days_left is not None else None,
            row_id=pace.variant_id,
        )
