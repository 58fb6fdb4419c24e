"""A unit's code does not work: another one, by rule or by decision."""

from datetime import datetime, timedelta
from uuid import UUID

from backend import settings
from backend.core import database, ids
from backend.core.idempotency import once, request_hash
from backend.domain.accounts.callers import Caller
from backend.domain.aftersales.access import hold_still
from backend.domain.aftersales.looking import leaves_of, look
from backend.domain.aftersales.models import Case
from backend.domain.aftersales.policy import UnitCase
from backend.domain.aftersales.service.carrying_out import carry_out_replacement, check_replacement, decide
from backend.domain.aftersales.service.opening import checked_words, open_case, settle_claims
from backend.domain.aftersales.states import CaseKind, CaseSource, CaseState, ReplaceRule
from backend.domain.audit import service as audit
from backend.domain.orders import access
from backend.domain.orders.errors import OrderUnknown
from backend.domain.orders.models import Order

# A person is an account, or whoever has the same phone number or e-mail address.
_HAD_ONE = """
SELECT EXISTS (
    SELECT FROM after_sale_case c JOIN "order" o ON o.id = c.order_id
    WHERE c.kind = 'REPLACE' AND c.automatic AND c.state = 'DONE' AND c.decided_at > $1
        AND (o.customer_id = $2 OR o.contact_email = $3 OR o.contact_phone = $4)
) AS had
"""


async def lock_order_and_buyer(order_id: UUID) -> Order:
    """The order, its buyer locked ahead of it: automatic replacements are counted by person. Raises `OrderUnknown`."""
    order = await Order.get_or_none(id=order_id)
    if order is None:
        raise OrderUnknown
    await access.lock_buyer(order.customer_id, order.contact_email, order.contact_phone)
    return await access.locked(order_id)


async def is_automatic(order: Order, unit: UnitCase, at: datetime) -> bool:
    """Whether the unit is replaced without a decision: by its rule, its price, and once a person in the period.

    The buyer is locked.
    """
    chosen = settings.get()
    if unit.replace_rule(at, limit_minor=chosen.replacement_limit_minor) is not ReplaceRule.AUTO:
        return False
    since = at - timedelta(seconds=chosen.replacement_period_s)
    rows = await database.fetch(_HAD_ONE, since, order.customer_id, order.contact_email, order.contact_phone)
    return not rows[0]["had"]


async def replace_unit(
    unit_id: UUID, order_id: UUID, *, reason: str, caller: Caller, address: str | None, key: str, at: datetime
) -> Case:
    """Quarantine the unit's code and hand over another; above the shop's limits the case waits for a second person.

    Raises `OrderUnknown`, `UnitUnknown`, `NothingToRefund`, `PolicyRefuses`, `ReplacementGone` (its money can go
    back instead), `UnitInCase`, `InvalidInput`, `IdempotencyConflict`.
    """
    reason = checked_words(reason, path="reason")
    actor = caller.actor
    hash = request_hash(actor, ["replace", order_id, unit_id, reason])

    async def make() -> Case:
        order = await lock_order_and_buyer(order_id)
        leaves = await leaves_of(order_id, [unit_id])
        await hold_still(order_id, leaves)
        units = await look(leaves, at)
        for unit in units:
            check_replacement(unit, at)
        await settle_claims([unit.unit_id for unit in units], actor=actor, answer=reason, at=at)
        at_once = len(units) == 1 and await is_automatic(order, units[0], at)
        case = await open_case(
            order,
            CaseKind.REPLACE,
            units,
            {},
            source=CaseSource.STAFF,
            state=CaseState.OPEN if at_once else CaseState.AWAITING_APPROVAL,
            reason=reason,
            actor=actor,
            key=key,
            hash=hash,
            at=at,
        )
        if at_once:
            case.automatic = True
            await carry_out_replacement(order, case, units[0], actor=actor, address=address, at=at)
            await decide(case, CaseState.DONE, actor=actor, answer=None, at=at)
        await audit.record(
            actor,
            "unit.replaced" if at_once else "replacement.approval_asked",
            ids.public("unt", unit_id),
            reason=reason,
            diff={"case": ids.public("cas", case.id)},
            address=address,
        )
        return case

    return await once(key, hash, lambda key: Case.get_or_none(opened_by=actor, idempotency_key=key), make)
