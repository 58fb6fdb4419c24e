"""What a threshold means, who may see what, and when somebody else is told. Pure."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from backend.domain.accounts.permissions import Permission
from backend.domain.alerts.states import AlertKind, AlertUnit

# The pace of goods and the spending at suppliers are those of so many days.
PACE_DAYS = 7
# Deliveries of suppliers are judged over this time, once there were so many.
SUCCESS_WINDOW = timedelta(minutes=15)
FEWEST_DELIVERIES = 5
# An alert ends when its condition was not seen for this long: one at the border does not come and go.
CALM = timedelta(minutes=2)
LONGEST_ESCALATION_MIN = 7 * 24 * 60
LONGEST_MUTE = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Meaning:
    """What the threshold of a kind counts, between which bounds, and what one must be allowed to see it."""

    unit: AlertUnit
    minimum: int
    maximum: int
    needs: Permission


MEANINGS: dict[AlertKind, Meaning] = {
    AlertKind.STOCK_DAYS: Meaning(AlertUnit.HOURS, 1, 90 * 24, Permission.ANALYTICS_READ),
    AlertKind.SUPPLIER_BALANCE: Meaning(AlertUnit.HOURS, 1, 30 * 24, Permission.SUPPLIERS_READ),
    AlertKind.DELIVERY_SUCCESS: Meaning(AlertUnit.BASIS_POINTS, 1, 10_000, Permission.SUPPLIERS_READ),
    AlertKind.COST_JUMP: Meaning(AlertUnit.BASIS_POINTS, 1, 10_000, Permission.COST_READ),
    AlertKind.STUCK_ORDERS: Meaning(AlertUnit.MINUTES, 1, 7 * 24 * 60, Permission.ORDERS_READ),
    AlertKind.CASES_LATE: Meaning(AlertUnit.MINUTES, 0, 7 * 24 * 60, Permission.ORDERS_READ),
    AlertKind.BOOKS_DIFFER: Meaning(AlertUnit.NOTHING, 0, 0, Permission.LEDGER_READ),
    AlertKind.CAMPAIGN_STOPPED: Meaning(AlertUnit.NOTHING, 0, 0, Permission.CAMPAIGNS_READ),
    AlertKind.BUDGET_BURN: Meaning(AlertUnit.BASIS_POINTS, 1, 10_000, Permission.CAMPAIGNS_READ),
    AlertKind.LIMITS_PASSED: Meaning(AlertUnit.NOTHING, 0, 0, Permission.ORDERS_READ),
}


def visible(permissions: frozenset[str] | frozenset[Permission]) -> list[AlertKind]:
    """The kinds that somebody with these permissions may see: an alert tells no more than its screen would."""
    return [kind for kind, meaning in MEANINGS.items() if meaning.needs in permissions]


def muted(muted_until: datetime | None, at: datetime) -> bool:
    """Whether nobody is told now."""
    return muted_until is not None and at < muted_until


def escalates_from(escalate_after_min: int | None, at: datetime) -> datetime | None:
    """An alert told at or before this, and taken by nobody, goes to the next; None: it never does."""
    return None if escalate_after_min is None else at - timedelta(minutes=escalate_after_min)
