"""How much one person may have bought, and how many orders may wait for payment; the buyer being locked."""

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from uuid import UUID

from backend import settings
from backend.core import database
from backend.domain.catalog.sellables import Component, Sellable
from backend.domain.checkout.drafts import Buyer
from backend.domain.checkout.errors import PurchaseLimitReached, TooManyOpenOrders
from backend.domain.checkout.limits import Bought, exceeded, limit_of, rules_of, wanted_of
from backend.domain.checkout.pricing import Priced

# What was given up, ran out or went back counts no more.
_BOUGHT = """
SELECT u.variant_id, o.placed_at, (count(*) FILTER (WHERE u.parent_id IS NULL))::int AS direct, count(*)::int AS pieces
FROM "order" o JOIN order_unit u ON u.order_id = o.id
WHERE (o.customer_id = $1 OR o.contact_email = $2 OR o.contact_phone = $3) AND o.placed_at > $4
  AND o.state NOT IN ('CANCELLED', 'EXPIRED') AND u.state NOT IN ('RELEASED', 'REFUNDING', 'REFUNDED')
  AND u.variant_id = ANY($5::uuid[])
GROUP BY u.variant_id, o.placed_at
"""
# Beside each of them, how many orders wait: one row when nothing was bought.
_BOTH = f"""
WITH waiting AS (
    SELECT count(*)::int AS open, min(o.expires_at) AS first_ends FROM "order" o
    WHERE (o.customer_id = $1 OR o.contact_email = $2 OR o.contact_phone = $3)
      AND o.state = 'PENDING_PAYMENT' AND o.expires_at > $6
), bought AS ({_BOUGHT})
SELECT waiting.open, waiting.first_ends, bought.* FROM waiting LEFT JOIN bought ON true
"""  # noqa: S608 - fixed fragments


async def check_person(buyer: Buyer, priced: Priced, at: datetime, *, waits: bool) -> None:
    """Raise PurchaseLimitReached when the person would have more of a variant than it or the shop allows; and, when
    the order `waits` for payment, TooManyOpenOrders when they have as many waiting as one may have.

    A person is a customer, an e-mail address or a phone number. One order at a time is placed for each, so that the
    count is exact. One statement; none when no limit holds for anything in the order, and it does not wait.
    """
    wanted = wanted_of((line.sellable, line.quantity) for line in priced.lines if not line.gift)
    await _check(buyer, wanted, at, path=lambda variant_id: _path(priced, variant_id), waits=waits)


async def check_chosen(buyer: Buyer, parts: Sequence[Component], at: datetime) -> None:
    """The same for what is chosen of a bundle that is paid: pieces within it count where a variant's own rule says."""
    wanted = {part.sellable.variant_id: (part.sellable, Counter(pieces=part.quantity)) for part in parts}
    await _check(buyer, wanted, at, path=lambda _: ["input", "optionIds"])


async def _check(
    buyer: Buyer,
    wanted: Mapping[UUID, tuple[Sellable, Counter[str]]],
    at: datetime,
    *,
    path: Callable[[UUID], list[str]],
    waits: bool = False,
) -> None:
    shop_limit = limit_of(settings.get(), registered_at=buyer.registered_at, at=at)
    rules = {id: rules_of(sellable, shop_limit) for id, (sellable, _) in wanted.items()}
    windows = [rule.window for of in rules.values() for rule in of]
    if not windows and not waits:
        return
    since = at - max(windows, default=timedelta())
    bought = await _bought(buyer, since, [id for id, of in rules.items() if of], at, waits=waits)
    for id, (_, counts) in wanted.items():
        for rule in rules[id]:
            asked = counts["pieces" if rule.inside else "direct"]
            if over := exceeded(rule, bought[id], asked, at=at):
                days = max(1, rule.window // timedelta(days=1))
                raise PurchaseLimitReached(
                    id, rule.limit, used=over.used, days=days, resets_at=over.resets_at, path=path(id)
                )


async def _bought(
    buyer: Buyer, since: datetime, variant_ids: list[UUID], at: datetime, *, waits: bool
) -> dict[UUID, list[Bought]]:
    """What they bought of the variants. Raises TooManyOpenOrders, when the order `waits`, before anything else."""
    person = buyer.customer_id, buyer.email, buyer.phone
    if waits:
        rows = await database.fetch(_BOTH, *person, since, variant_ids, at)
        limit = settings.get().open_orders_per_person
        if rows[0]["open"] >= limit:
            raise TooManyOpenOrders(limit, open=rows[0]["open"], resets_at=rows[0]["first_ends"])
    else:
        rows = await database.fetch(_BOUGHT, *person, since, variant_ids)
    found: dict[UUID, list[Bought]] = defaultdict(list)
    for row in rows:
        if row["variant_id"] is not None:
            found[row["variant_id"]].append(Bought(row["placed_at"], row["direct"], row["pieces"]))
    return found


def _path(priced: Priced, variant_id: UUID) -> list[str]:
    """The line that asks for too much: of the variant itself, or of a bundle that holds it."""
    place = next(
        place
        for place, line in enumerate(priced.lines)
        if variant_id in (line.sellable.variant_id, *(part.sellable.variant_id for part in line.sellable.components))
    )
    return ["input", "lines", str(place), "quantity"]
