"""A person decides a case."""

from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import ids
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.permissions import Permission
from backend.domain.aftersales.access import case_locked, hold_still
from backend.domain.aftersales.amounts import is_above_alone
from backend.domain.aftersales.errors import CaseDecided, CaseUnknown, SecondPersonNeeded
from backend.domain.aftersales.looking import look
from backend.domain.aftersales.models import Case, CaseUnit
from backend.domain.aftersales.policy import UnitCase, may_approve
from backend.domain.aftersales.service.carrying_out import (
    carry_out_refund,
    carry_out_replacement,
    check_refund,
    check_replacement,
    decide,
)
from backend.domain.aftersales.service.opening import checked_words
from backend.domain.aftersales.service.tell import show_anew, tell_buyer
from backend.domain.aftersales.states import (
    UNDECIDED,
    CaseKind,
    CaseSource,
    CaseState,
    RefundRule,
    ReplaceRule,
)
from backend.domain.audit import service as audit
from backend.domain.orders import access
from backend.domain.orders.models import Order, OrderUnit


async def approve_case(case_id: UUID, *, answer: str | None, caller: Caller, address: str | None, at: datetime) -> Case:
    """Do what the case asks for, by the policy as it is now.

    A buyer's claim that the policy lets one person decide is done at once; otherwise the person is noted as being
    for it, and the case waits for a second one. Raises `CaseUnknown`, `CaseDecided`, `SecondPersonNeeded`,
    `NothingToRefund`, `UnitInFlight`, `PolicyRefuses`, `RefundTooMuch`, `ReplacementGone`, `InvalidInput`.
    """
    words = checked_words(answer, path="answer") if answer is not None else None
    async with in_transaction():
        order, case = await _locked(case_id)
        rows = await CaseUnit.filter(case_id=case.id)
        leaves = await OrderUnit.filter(id__in=[row.unit_id for row in rows]).order_by("position")
        await hold_still(order.id, leaves)
        units = await look(leaves, at)
        _check(case, units, at)
        if case.state is CaseState.AWAITING_APPROVAL:
            _check_second_person(case, units, caller)
        elif await _needs_second(order, case, units, at):
            case.state, case.asked_by = CaseState.AWAITING_APPROVAL, caller.actor
            await case.save(update_fields=["state", "asked_by"])
            await _record(case, "case.approval_asked", caller, words, address)
            return case
        if case.kind is CaseKind.REFUND:
            parts = {row.unit_id: row.amount_minor for row in rows}
            await carry_out_refund(order, case, units, parts, actor=caller.actor, address=address, at=at)
        else:
            for unit in units:
                await carry_out_replacement(order, case, unit, actor=caller.actor, address=address, at=at)
        await decide(case, CaseState.DONE, actor=caller.actor, answer=words, at=at)
        await _record(case, "case.approved", caller, words, address)
    return case


async def reject_case(case_id: UUID, *, answer: str, caller: Caller, address: str | None, at: datetime) -> Case:
    """Leave everything as it is, and tell the buyer of a claim why.

    Raises `CaseUnknown`, `CaseDecided`, `SecondPersonNeeded`, `InvalidInput` without an answer.
    """
    words = checked_words(answer, path="answer")
    async with in_transaction():
        order, case = await _locked(case_id)
        if case.state is CaseState.AWAITING_APPROVAL:
            rows = await CaseUnit.filter(case_id=case.id)
            leaves = await OrderUnit.filter(id__in=[row.unit_id for row in rows])
            withdrawn = caller.actor in (case.opened_by, case.asked_by)
            if not withdrawn:  # whoever asked may take it back
                _check_second_person(case, await look(leaves, at), caller)
        await decide(case, CaseState.REJECTED, actor=caller.actor, answer=words, at=at)
        await _record(case, "case.rejected", caller, words, address)
        if case.source is CaseSource.BUYER:
            await show_anew(order)
            await tell_buyer(order, "claim_rejected", about=case, answer=words)
    return case


async def _locked(case_id: UUID) -> tuple[Order, Case]:
    found = await Case.get_or_none(id=case_id)
    if found is None:
        raise CaseUnknown
    order = await access.locked(found.order_id)
    case = await case_locked(case_id)
    if case.state not in UNDECIDED:
        raise CaseDecided
    return order, case


def _check(case: Case, units: list[UnitCase], at: datetime) -> None:
    if case.kind is CaseKind.REFUND:
        check_refund(units, at)
    else:
        for unit in units:
            check_replacement(unit, at)


async def _needs_second(order: Order, case: Case, units: list[UnitCase], at: datetime) -> bool:
    """Whether the policy asks for a second person. Replacing by rule needs one person: the limits are for none."""
    if case.kind is CaseKind.REFUND:
        allowed = all(unit.refund_rule(at) is RefundRule.ALLOWED for unit in units)
        return not allowed or await is_above_alone(order, units, case.amount_minor)
    return any(unit.rule.replacement is not ReplaceRule.AUTO for unit in units)


def _check_second_person(case: Case, units: list[UnitCase], caller: Caller) -> None:
    own = caller.actor in (case.opened_by, case.asked_by)
    allowed = caller.may(Permission.REFUNDS_APPROVE) and may_approve(caller.role, [unit.rule for unit in units])
    if own or not allowed:
        raise SecondPersonNeeded


async def _record(case: Case, action: str, caller: Caller, words: str | None, address: str | None) -> None:
    await audit.record(
        caller.actor,
        action,
        ids.public("cas", case.id),
        reason=words,
        diff={"order": ids.public("ord", UUID(str(case.order_id))), "amount_minor": case.amount_minor},
        address=address,
    )
