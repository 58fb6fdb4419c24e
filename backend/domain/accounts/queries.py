"""Reading tiers and who is in them."""

from collections.abc import Sequence
from uuid import UUID

from backend.core import database
from backend.core.paging import Page
from backend.domain.accounts.models import Customer, MemberTier, TierMove


async def tiers(*, active: bool | None = None) -> list[MemberTier]:
    """Every tier, or those in use, the lowest first. There are few."""
    query = MemberTier.all() if active is None else MemberTier.filter(active=active)
    return await query.order_by("threshold_minor", "id")


async def tier_id_of(customer_id: UUID) -> UUID | None:
    """The tier that somebody with an account is in; None for a guest, and below the lowest."""
    rows = await database.fetch(
        """SELECT coalesce(c.tier_id, lowest.id) AS id FROM customer AS c
        LEFT JOIN member_tier AS lowest ON lowest.active AND lowest.threshold_minor = 0
        WHERE c.id = $1 AND c.registered_at IS NOT NULL""",
        customer_id,
    )
    return rows[0]["id"] if rows else None


async def member_counts_by_tier(ids: Sequence[UUID]) -> list[int]:
    """How many customers are in each tier, aligned."""
    rows = await database.fetch(
        "SELECT tier_id, count(*)::int AS n FROM customer WHERE tier_id = ANY($1::uuid[]) GROUP BY tier_id", list(ids)
    )
    found = {row["tier_id"]: row["n"] for row in rows}
    return [found.get(id, 0) for id in ids]


async def page_of_moves(page: Page, *, customer_id: UUID | None = None) -> list[TierMove]:
    """A page of moves between tiers, of one customer or of all, newest first, `page.limit` at most."""
    query = TierMove.all() if customer_id is None else TierMove.filter(customer_id=customer_id)
    if page.after is not None:
        query = query.filter(id__lt=page.after[0])
    return await query.select_related("old", "new").order_by("-id").limit(page.limit)


async def member(id: UUID) -> UUID | None:
    """The customer's id again when they have an account; None for a guest."""
    return id if await Customer.exists(id=id, registered_at__isnull=False) else None


async def standings_by_customer(ids: Sequence[UUID]) -> list[Customer]:
    """Customers as they stand, aligned; each must exist."""
    found = {row.id: row for row in await Customer.filter(id__in=list(ids))}
    return [found[id] for id in ids]
