"""How much one person may have bought, and how many orders may wait for payment; the buyer being locked."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from backend import settings
from backend.core import database
from backend.domain.catalog.sellables import Component, Sellable
from backend.domain.checkout.drafts import Buyer
from backend.domain.checkout.errors import PurchaseLimitReached, TooManyOpenOrders
from backend.domain.checkout.limits import WINDOW, Bought, Rule, exceeded, rule_of, rule_of_shop, wanted_of
from backend.domain.checkout.pricing import Priced
from backend.domain.checkout.service.persons import lock_person
from backend.domain.orders import persons

# Of the person's own orders, however many of others wait: $1 the customer, $2 and $3 contacts.
_MINE = """
mine AS MATERIALIZED (
    SELECT id, state, placed_at, expires_at FROM "order"
    WHERE customer_id = $1 OR contact_email = $2 OR contact_phone = $3
)
"""
# What was given up, ran out or went back counts no more; what was inside bundles never did.
_OF_MINE = """
SELECT u.variant_id, o.placed_at, count(*)::int AS pieces
FROM mine o JOIN order_unit u ON u.order_id = o.id
WHERE o.placed_at > $4 AND o.state NOT IN ('CANCELLED', 'EXPIRED')
  AND u.state NOT IN ('RELEASED', 'REFUNDING', 'REFUNDED')
  AND u.variant_id = ANY($5::uuid[]) AND u.parent_id IS NULL
GROUP BY u.variant_id, o.placed_at
"""
_BOUGHT = f"WITH {_MINE} {_OF_MINE}"
# Beside each of them, how many orders wait: one row when nothing was bought.
_BOTH = f"""
WITH {_MINE}, waiting AS (
    SELECT count(*)::int AS open, min(expires_at) AS first_ends FROM mine
    WHERE state = 'PENDING_PAYMENT' AND expires_at > $6
), bought AS ({_OF_MINE})
SELECT waiting.open, waiting.first_ends, bought.* FROM waiting LEFT JOIN bought ON true
"""  # noqa: S608 - fixed fragments

Wanted = Mapping[UUID, tuple[Sellable, Counter[str]]]


async def check_person(buyer: Buyer, priced: Priced, at: datetime, *, waits: bool) -> None:
    """Raise PurchaseLimitReached when the person would have more of a variant than it or the shop allows; and, when
    the order `waits` for payment, TooManyOpenOrders when they have as many waiting as one may have.

    For the shop a person is a customer, an e-mail address or a phone number: one statement, none where it has no limit
    and the order does not wait. For a variant's own limit it is all that orders bind together: three more. One order at
    a time is placed for each, so that the count is exact.
    """
    wanted = wanted_of((line.sellable, line.quantity) for line in priced.lines if not line.gift)
    rule = rule_of_shop(settings.get(), registered_at=buyer.registered_at, at=at)
    if rule is not None or waits:
        bought = await _bought(buyer, list(wanted) if rule is not None else [], at, waits=waits)
        for id, (_, counts) in wanted.items():
            if rule is not None:
                _check(id, rule, bought[id], counts["direct"], at, _path(priced, id))
    if any(rule_of(sellable) is not None for sellable, _ in wanted.values()):
        await lock_person(buyer.customer_id, buyer.email, buyer.phone, buyer.device_key)
        await _check_whole(buyer, wanted, at, path=lambda variant_id: _path(priced, variant_id))


async def check_chosen(buyer: Buyer, parts: Sequence[Component], at: datetime) -> None:
    """The same for what is chosen of a bundle that is paid, the whole person being locked: the shop has no limit for
    pieces within bundles.
    """
    wanted = {part.sellable.variant_id: (part.sellable, Counter(pieces=part.quantity)) for part in parts}
    await _check_whole(buyer, wanted, at, path=lambda _: ["input", "optionIds"])


async def _check_whole(buyer: Buyer, wanted: Wanted, at: datetime, *, path: Callable[[UUID], list[str]]) -> None:
    """What variants say of themselves, for the whole person; pieces within bundles count."""
    rules = {id: rule for id, (sellable, _) in wanted.items() if (rule := rule_of(sellable)) is not None}
    if not rules:
        return
    since = at - max(rule.window for rule in rules.values())
    rows = await persons.had(
        buyer.customer_id, buyer.email, buyer.phone, buyer.device_key, variant_ids=list(rules), since=since
    )
    had = _by_variant(rows)
    for id, rule in rules.items():
        _check(id, rule, had[id], wanted[id][1]["pieces"], at, path(id))


def _check(id: UUID, rule: Rule, bought: Sequence[Bought], wanted: int, at: datetime, path: list[str]) -> None:
    if over := exceeded(rule, bought, wanted, at=at):
        days = max(1, rule.window // timedelta(days=1))
        raise PurchaseLimitReached(id, rule.limit, used=over.used, days=days, resets_at=over.resets_at, path=path)


async def _bought(buyer: Buyer, variant_ids: list[UUID], at: datetime, *, waits: bool) -> Mapping[UUID, list[Bought]]:
    """What they bought of the variants. Raises TooManyOpenOrders, when the order `waits`, before anything else."""
    asked = buyer.customer_id, buyer.email, buyer.phone, at - WINDOW, variant_ids
    if not waits:
        return _by_variant(await database.fetch(_BOUGHT, *asked))
    rows = await database.fetch(_BOTH, *asked, at)
    limit = settings.get().open_orders_per_person
    if rows[0]["open"] >= limit:
        raise TooManyOpenOrders(limit, open=rows[0]["open"], resets_at=rows[0]["first_ends"])
    return _by_variant(row for row in rows if row["variant_id"] is not None)


def _by_variant(rows: Iterable[Mapping[str, Any]]) -> Mapping[UUID, list[Bought]]:
    found: dict[UUID, list[Bought]] = defaultdict(list)
    for row in rows:
        found[row["variant_id"]].append(Bought(row["placed_at"], row["pieces"]))
    return found


def _path(priced: Priced, variant_id: UUID) -> list[str]:
    """The line that asks for too much: of the variant itself, or of a bundle that holds it."""
    place = next(
        place
        for place, line in enumerate(priced.lines)
        if variant_id in (line.sellable.variant_id, *(part.sellable.variant_id for part in line.sellable.components))
    )
    return ["input", "lines", str(place), "quantity"]
