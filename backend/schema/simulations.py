"""What a campaign's draft would have done to orders that were really placed."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

import strawberry

from backend.domain.accounts.permissions import Permission
from backend.domain.campaigns.states import PieceKind
from backend.domain.catalog.queries import staff
from backend.domain.promotions.pricing.values import Why
from backend.domain.simulation.limits import Spent
from backend.domain.simulation.offers import Basis, Untold
from backend.domain.simulation.stored import conflict_of
from backend.domain.simulation.values import Table
from backend.domain.tasks.files.table import TableFormat
from backend.schema import product_files, promotion_words  # noqa: F401 - there enums have their place in the graph
from backend.schema.campaign_conflicts import CampaignConflict
from backend.schema.campaign_content import CampaignInput
from backend.schema.context import Info
from backend.schema.doors import STAFF, described, edge, given, shown, typed
from backend.schema.products import StaffProduct, StaffVariant
from backend.schema.scalars import BigInt, Money

described(
    Spent,
    STAFF,
    "A limit of a piece, or of the campaign.",
    {
        "USES": "How often it may be used.",
        "MONEY": "How much it may take off.",
        "USES_AN_HOUR": "How often in an hour.",
        "MONEY_AN_HOUR": "How much in an hour.",
        "USES_A_PERSON": "How often by one person.",
        "CAMPAIGN_USES": "How often the campaign may be used.",
        "CAMPAIGN_MONEY": "How much the campaign may take off.",
    },
    name="SimulationLimit",
)
described(
    Basis,
    STAFF,
    "What that rests on which is said of a piece.",
    {
        "SAME_HOURS": "Orders of the same hours, whole weeks before: as if whoever bought the goods had done so.",
        "FIRST_ORDERS": "All first orders of the period: as if an invitation had brought each. An upper bound.",
        "NOTHING": "Nothing: it is not forecast.",
    },
    name="SimulationBasis",
)
described(
    Untold,
    STAFF,
    "Why a piece is not forecast.",
    {
        "PERIOD_TOO_SHORT": "The replayed days have no hours that could stand for all of its own.",
        "COUPONS_ALONE": "It gives coupons and no money: what these will cost no past order tells.",
    },
    name="SimulationUntold",
)
described(
    Table,
    STAFF,
    "What of a simulation is written to a file.",
    {"DAYS": "A row for each day.", "PRODUCTS": "A row for each product."},
    name="SimulationTable",
)


@typed(STAFF)
class SimulationSums:
    """Sums over orders, at the prices of one side."""

    revenue: Money = shown(STAFF, "What buyers pay.")
    discount: Money = shown(STAFF, "What promotions take off.")
    margin: Money | None = shown(
        STAFF,
        "Revenue less what goods and gifts cost, before fees; null without COST_READ.",
        permission=Permission.COST_READ,
    )

    @classmethod
    def of(cls, kept: Mapping[str, Any], currency: str) -> "SimulationSums":
        """From the sums as they are kept."""
        return cls(
            revenue=Money.minor(kept["revenue_minor"], currency),
            discount=Money.minor(kept["discount_minor"], currency),
            margin=Money.minor(kept["margin_minor"], currency),
        )


@typed(STAFF)
class SimulationDay:
    """One day of the shop."""

    day: date = shown(STAFF, "In the shop's time zone.")
    orders: int = shown(STAFF, "How many orders.")
    changed: int = shown(STAFF, "How many of them would have come to something else.")
    without: SimulationSums = shown(STAFF, "Without the draft.")
    with_draft: SimulationSums = shown(STAFF, "With it.")


async def products_of_rows(rows: Sequence["SimulationProduct"], info: Info) -> list[StaffProduct | None]:
    """The product of each; one statement."""
    return [StaffProduct.of(row) if row else None for row in await staff.products_by_id([one.row_id for one in rows])]


@typed(STAFF)
class SimulationProduct:
    """One product."""

    product: StaffProduct | None = edge(STAFF, "Which.", products_of_rows)
    orders: int = shown(STAFF, "In how many orders.")
    changed: int = shown(STAFF, "In how many of them it would have cost something else.")
    pieces: int = shown(STAFF, "How many pieces.")
    without: SimulationSums = shown(STAFF, "Without the draft.")
    with_draft: SimulationSums = shown(STAFF, "With it.")
    row_id: strawberry.Private[UUID]


@typed(STAFF)
class SimulationRefusal:
    """How often a piece did nothing for one reason, though its goods were bought."""

    why: Why = shown(STAFF, "Why.")
    orders: int = shown(STAFF, "In how many orders.")


@typed(STAFF)
class SimulationPiece:
    """What one piece would have done."""

    piece: str = shown(STAFF, "Its key.")
    orders: int = shown(STAFF, "In how many orders it would have counted.")
    discount: Money = shown(STAFF, "What it would have taken off.")
    clipped: int = shown(STAFF, "In how many orders less than it says, by a cap or a floor.")
    refused: list[SimulationRefusal] = shown(STAFF, "Why it did not count in others, the most frequent first.", size=5)


@typed(STAFF)
class SimulationReached:
    """A limit that would have been reached."""

    piece: str | None = shown(STAFF, "Of which piece; null: of the campaign.")
    limit: Spent = shown(STAFF, "Which limit.")
    most_uses: BigInt | None = shown(STAFF, "How many it allows; null for one of money.")
    most_money: Money | None = shown(STAFF, "How much it allows; null for one of uses.")
    at: datetime = shown(STAFF, "When it first kept an order from the discount (UTC).")
    order_number: str = shown(STAFF, "Which order.")
    orders: int = shown(STAFF, "How many orders it kept from it in all.")


@typed(STAFF)
class SimulationOrder:
    """An order that the draft would have changed much."""

    number: str = shown(STAFF, "Its number.")
    without: Money = shown(STAFF, "What it comes to without the draft.")
    with_draft: Money = shown(STAFF, "What it comes to with it.")


async def variants_of_goods(rows: Sequence["SimulationGood"], info: Info) -> list[StaffVariant | None]:
    """Which variant each is; one statement."""
    return [StaffVariant.of(row) if row else None for row in await staff.variants_by_id([one.row_id for one in rows])]


@typed(STAFF)
class SimulationGood:
    """What would have been sold of one variant by a flash sale or to groups."""

    variant: StaffVariant | None = edge(STAFF, "Which.", variants_of_goods)
    orders: int = shown(STAFF, "In how many orders.")
    pieces: int = shown(STAFF, "How many pieces.")
    most: int | None = shown(STAFF, "How many pieces there are, or how many groups; null: any number of groups.")
    revenue: Money = shown(STAFF, "What buyers would have paid for these.")
    discount: Money = shown(STAFF, "How much less that is than they paid.")
    margin: Money | None = shown(
        STAFF,
        "Revenue less what these cost; null where a cost is not known, and without COST_READ.",
        permission=Permission.COST_READ,
    )
    gone_after_seconds: int | None = shown(
        STAFF, "How long after the beginning somebody first came too late; null: there was enough for all."
    )
    row_id: strawberry.Private[UUID]


@typed(STAFF)
class SimulationOffer:
    """What would have become of a piece that is no rule, as far as past orders tell: an assumption, not a count."""

    piece: str = shown(STAFF, "Its key.")
    kind: PieceKind = shown(STAFF, "What it is.")
    basis: Basis = shown(STAFF, "What this rests on.")
    why: Untold | None = shown(STAFF, "Why nothing can be said; null where something is.")
    since: datetime | None = shown(STAFF, "From when on past orders stand for those to come (UTC); of SAME_HOURS.")
    until: datetime | None = shown(STAFF, "Until when (UTC); of SAME_HOURS.")
    goods: list[SimulationGood] = shown(STAFF, "What it would have sold; of SAME_HOURS.", size=5)
    groups: int | None = shown(STAFF, "How many groups would have been full; of group buys.")
    unfilled: int | None = shown(STAFF, "How many would have been opened and not filled; of group buys.")
    first_orders: int | None = shown(STAFF, "First orders of the period that an invitation might have brought.")
    most_given: Money | None = shown(STAFF, "What these rewards would have come to at most, within their budget.")


@typed(STAFF)
class Simulation:
    """What a draft would have done to the orders of some days, if as many had been placed."""

    since: datetime = shown(STAFF, "From when on orders count (UTC).")
    until: datetime = shown(STAFF, "Until when (UTC).")
    orders: int = shown(STAFF, "How many orders were replayed.")
    changed: int = shown(STAFF, "How many of them would have come to something else.")
    without: SimulationSums = shown(STAFF, "All of them without the draft.")
    with_draft: SimulationSums = shown(STAFF, "All of them with it.")
    gifts: int = shown(STAFF, "How many gifts would have been given.")
    days: list[SimulationDay] = shown(STAFF, "Day by day, those without orders left out.", size=31)
    products: list[SimulationProduct] = shown(STAFF, "Those that cost the most first, at most 200.", size=50)
    pieces: list[SimulationPiece] = shown(STAFF, "Piece by piece.", size=5)
    offers: list[SimulationOffer] = shown(STAFF, "Of pieces that are no rules, what can be said of each.", size=3)
    reached: list[SimulationReached] = shown(STAFF, "Limits that would have been reached, the earliest first.", size=5)
    examples: list[SimulationOrder] = shown(STAFF, "Orders that would change most, at most 10.", size=10)
    conflicts: list[CampaignConflict] = shown(STAFF, "What is wrong with the draft, the worst first.", size=10)
    carts: int = shown(STAFF, "In how many carts that was looked for.")

    @classmethod
    def of(cls, kept: Mapping[str, Any]) -> "Simulation":
        """From the job's result."""
        currency: str = kept["currency"]
        total = kept["total"]
        return cls(
            since=datetime.fromisoformat(kept["since"]),
            until=datetime.fromisoformat(kept["until"]),
            orders=total["orders"],
            changed=total["changed"],
            without=SimulationSums.of(total["without"], currency),
            with_draft=SimulationSums.of(total["with_draft"], currency),
            gifts=kept["gifts"],
            days=[SimulationDay(day=date.fromisoformat(one["day"]), **_row(one, currency)) for one in kept["days"]],
            products=[
                SimulationProduct(pieces=one["pieces"], row_id=UUID(one["id"]), **_row(one, currency))
                for one in kept["products"]
            ],
            pieces=[_piece(key, one, currency) for key, one in kept["pieces"].items()],
            # Results from before there were any have none.
            offers=[_offer(one, currency) for one in kept.get("offers", [])],
            reached=[_reached(one, currency) for one in kept["reached"]],
            examples=[
                SimulationOrder(
                    number=one["number"],
                    without=Money.minor(one["without_minor"], currency),
                    with_draft=Money.minor(one["with_minor"], currency),
                )
                for one in kept["examples"]
            ],
            conflicts=[CampaignConflict.of(conflict_of(one), currency) for one in kept["conflicts"]],
            carts=kept["carts"],
        )


def _row(kept: Mapping[str, Any], currency: str) -> dict[str, Any]:
    return {
        "orders": kept["orders"],
        "changed": kept["changed"],
        "without": SimulationSums.of(kept["without"], currency),
        "with_draft": SimulationSums.of(kept["with_draft"], currency),
    }


def _piece(key: str, kept: Mapping[str, Any], currency: str) -> SimulationPiece:
    refused = sorted(kept["refused"].items(), key=lambda item: -item[1])
    return SimulationPiece(
        piece=key,
        orders=kept["orders"],
        discount=Money.minor(kept["discount_minor"], currency),
        clipped=kept["clipped"],
        refused=[SimulationRefusal(why=Why(why), orders=orders) for why, orders in refused],
    )


def _offer(kept: Mapping[str, Any], currency: str) -> SimulationOffer:
    most = kept.get("most_minor")
    return SimulationOffer(
        piece=kept["piece"],
        kind=PieceKind(kept["kind"]),
        basis=Basis(kept["basis"]),
        why=Untold(kept["why"]) if kept["why"] is not None else None,
        since=datetime.fromisoformat(kept["since"]) if "since" in kept else None,
        until=datetime.fromisoformat(kept["until"]) if "until" in kept else None,
        goods=[_good(one, currency) for one in kept.get("goods", [])],
        groups=kept.get("groups"),
        unfilled=kept.get("unfilled"),
        first_orders=kept.get("first_orders"),
        most_given=Money.minor(most, currency) if most is not None else None,
    )


def _good(kept: Mapping[str, Any], currency: str) -> SimulationGood:
    return SimulationGood(
        orders=kept["orders"],
        pieces=kept["pieces"],
        most=kept["most"],
        revenue=Money.minor(kept["revenue_minor"], currency),
        discount=Money.minor(kept["discount_minor"], currency),
        margin=Money.minor(kept["margin_minor"], currency) if kept["margin_minor"] is not None else None,
        gone_after_seconds=kept["gone_after_s"],
        row_id=UUID(kept["variant_id"]),
    )


def _reached(kept: Mapping[str, Any], currency: str) -> SimulationReached:
    what = Spent(kept["what"])
    money = what in (Spent.MONEY, Spent.MONEY_AN_HOUR, Spent.CAMPAIGN_MONEY)
    return SimulationReached(
        piece=kept["piece"],
        limit=what,
        most_uses=None if money else BigInt(kept["most"]),
        most_money=Money.minor(kept["most"], currency) if money else None,
        at=datetime.fromisoformat(kept["at"]),
        order_number=kept["number"],
        orders=kept["orders"],
    )


@given(STAFF)
class SimulateCampaignInput:
    """What is tried, and on which orders."""

    campaign_id: strawberry.ID | None = shown(
        STAFF, "Whose draft it is: what it has live already does not count beside it; null: a new one.", default=None
    )
    campaign: CampaignInput = shown(STAFF, "All that it says; it need not be saved.")
    days: int = shown(STAFF, "The orders of how many days, 1 to 400.", default=30)
    coupon_use_bps: int = shown(
        STAFF, "How many of those who could use a coupon of it do, 0 to 10000 of 0.01 %.", default=10_000
    )


@given(STAFF)
class CampaignConflictsInput:
    """A campaign as it shall be."""

    campaign_id: strawberry.ID | None = shown(
        STAFF, "Whose draft it is: what it has live already does not count beside it; null: a new one.", default=None
    )
    campaign: CampaignInput = shown(STAFF, "All that it says; it need not be saved.")


@given(STAFF)
class ExportSimulationInput:
    """What of which simulation is written to a file, and how."""

    job_id: strawberry.ID = shown(STAFF, "The job that made it.")
    table: Table = shown(STAFF, "What of it.", default=Table.DAYS)
    format: TableFormat = shown(STAFF, "How.", default=TableFormat.XLSX)
