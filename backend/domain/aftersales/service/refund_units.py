"""Staff give units of an order back."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from backend.core import ids
from backend.core.idempotency import once, request_hash
from backend.domain.accounts.callers import Caller
from backend.domain.aftersales.access import hold_still
from backend.domain.aftersales.amounts import is_above_alone
from backend.domain.aftersales.keepsakes import keepsakes, parts_of
from backend.domain.aftersales.looking import leaves_of, look
from backend.domain.aftersales.models import Case
from backend.domain.aftersales.service.carrying_out import (
    carry_out_refund,
    check_destination,
    check_refund,
    decide,
)
from backend.domain.aftersales.service.opening import checked_words, open_case, settle_claims
from backend.domain.aftersales.states import CaseKind, CaseSource, CaseState, RefundRule
from backend.domain.audit import service as audit
from backend.domain.orders import access
from backend.domain.payments.states import RefundDestination


async def refund_units(
    order_id: UUID,
    unit_ids: Sequence[UUID],
    *,
    reason: str,
    caller: Caller,
    address: str | None,
    key: str,
    at: datetime,
    to: RefundDestination = RefundDestination.ORIGINAL,
) -> Case:
    """Give back what is left of what was really paid for these units (a bundle's piece: for all its components).

    Gifts that nobody looked at go back with the last of what was bought, and what the others are worth is kept. The way
    it was paid, or `to` the wallet of the account that bought it. At once where the policy allows it and that amount;
    otherwise the case waits for a second person. All of them or none. Raises `OrderUnknown`, `UnitUnknown`,
    `NothingToRefund`, `UnitInFlight`, `PolicyRefuses`, `UnitInCase`, `NoWallet`, `InvalidInput`,
    `IdempotencyConflict`.
    """
    reason = checked_words(reason, path="reason")
    actor = caller.actor
    elsewhere = [to] if to is not RefundDestination.ORIGINAL else []
    hash = request_hash(actor, ["refund", order_id, sorted(set(unit_ids)), reason, *elsewhere])

    async def make() -> Case:
        order = await access.locked(order_id)
        await check_destination(order, to)
        leaves = await leaves_of(order_id, unit_ids)
        gifts = await keepsakes(order, leaves, at)
        leaves += gifts.back
        await hold_still(order_id, leaves)
        units = await look(leaves, at)
        check_refund(units, at)
        await settle_claims([unit.unit_id for unit in units], actor=actor, answer=reason, at=at)
        parts = parts_of(units, gifts.kept_minor)
        allowed = all(unit.refund_rule(at) is RefundRule.ALLOWED for unit in units)
        at_once = allowed and not await is_above_alone(order, units, sum(parts.values()))
        case = await open_case(
            order,
            CaseKind.REFUND,
            units,
            parts,
            source=CaseSource.STAFF,
            state=CaseState.OPEN if at_once else CaseState.AWAITING_APPROVAL,
            reason=reason,
            actor=actor,
            key=key,
            hash=hash,
            at=at,
            to=to,
        )
        if at_once:
            await carry_out_refund(order, case, units, parts, actor=actor, address=address, at=at)
            await decide(case, CaseState.DONE, actor=actor, answer=None, at=at)
        await audit.record(
            actor,
            "units.given_back" if at_once else "refund.approval_asked",
            ids.public("ord", order.id),
            reason=reason,
            diff={"case": ids.public("cas", case.id), "amount_minor": case.amount_minor, "to": to.value},
            address=address,
        )
        return case

    return await once(key, hash, lambda key: Case.get_or_none(opened_by=actor, idempotency_key=key), make)
