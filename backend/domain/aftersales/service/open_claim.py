"""A buyer says that something is wrong with a unit."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from backend.core.idempotency import once, request_hash
from backend.domain.accounts.callers import Caller
from backend.domain.aftersales.access import hold_still
from backend.domain.aftersales.errors import ClaimWindowOver, ReplacementGone, UnitUnknown
from backend.domain.aftersales.keepsakes import Keepsakes, keepsakes, parts_of
from backend.domain.aftersales.looking import leaves_of, look
from backend.domain.aftersales.models import Case
from backend.domain.aftersales.policy import UnitCase
from backend.domain.aftersales.service.carrying_out import (
    carry_out_replacement,
    check_destination,
    check_refund,
    check_replacement,
    decide,
)
from backend.domain.aftersales.service.opening import checked_words, open_case, refuse_second
from backend.domain.aftersales.service.pictures import show_pictures
from backend.domain.aftersales.service.replace_unit import is_automatic, lock_order_and_buyer
from backend.domain.aftersales.states import CaseKind, CaseSource, CaseState
from backend.domain.fulfilment.errors import UnitGifted
from backend.domain.fulfilment.given import gifts_by_unit
from backend.domain.fulfilment.states import GiftState
from backend.domain.orders import access
from backend.domain.orders.errors import VerificationRequired
from backend.domain.orders.models import Order, OrderUnit
from backend.domain.payments.states import RefundDestination

SYSTEM = "system"


@dataclass(frozen=True, slots=True)
class Claim:
    """What a buyer asks for, in the buyer's words. `token`: of the order's link, for whoever came by it.

    `pictures` were uploaded for the order and are its evidence. `to`: where money is to go.
    """

    unit_id: UUID
    kind: CaseKind
    words: str
    token: str | None = None
    pictures: tuple[UUID, ...] = ()
    to: RefundDestination = RefundDestination.ORIGINAL


async def open_claim(claim: Claim, *, caller: Caller, key: str, at: datetime) -> Case:
    """A case that waits for a person; a code within the shop's limits is replaced at once.

    Raises `UnitUnknown` (absent and foreign look the same; a bundle is claimed by its components),
    `VerificationRequired` for whoever has only the link, `ClaimWindowOver`, `PolicyRefuses`, `NothingToRefund`,
    `UnitInFlight`, `UnitInCase`, `UnitGifted` (of a claimed gift its recipient asks for another piece, nobody for
    money), `PictureUnknown`, `NoWallet`, `InvalidInput`, `IdempotencyConflict`.
    """
    words = checked_words(claim.words, path="words")
    order_id, received = await _order_of(claim, caller, at)
    actor = caller.actor
    shown = [sorted(claim.pictures)] if claim.pictures else []
    elsewhere = [claim.to] if claim.to is not RefundDestination.ORIGINAL else []
    hash = request_hash(actor, ["claim", claim.kind, claim.unit_id, words, *shown, *elsewhere])

    async def make() -> Case:
        order = await lock_order_and_buyer(order_id)
        await check_destination(order, claim.to)
        leaves = await leaves_of(order_id, [claim.unit_id])
        if len(leaves) != 1:
            raise UnitUnknown
        await hold_still(order_id, leaves)
        (unit,) = await look(leaves, at)
        _check(claim.kind, unit, at)
        kept = await keepsakes(order, leaves, at) if claim.kind is CaseKind.REFUND else Keepsakes()
        parts = parts_of([unit], kept.kept_minor) if claim.kind is CaseKind.REFUND else {}
        await refuse_second(unit.unit_id)
        case = await open_case(
            order,
            claim.kind,
            [unit],
            parts,
            source=CaseSource.BUYER,
            state=CaseState.OPEN,
            reason=words,
            actor=actor,
            key=key,
            hash=hash,
            at=at,
            to=claim.to,
        )
        await show_pictures(case, claim.pictures)
        # What came as a gift is a person's to decide: the shop knows whoever bought it, not whoever has it.
        if claim.kind is CaseKind.REPLACE and not received and await is_automatic(order, unit, at):
            await _replace_at_once(order, case, unit, at)
        return case

    return await once(key, hash, lambda key: Case.get_or_none(opened_by=actor, idempotency_key=key), make)


async def _order_of(claim: Claim, caller: Caller, at: datetime) -> tuple[UUID, bool]:
    """The unit's order, and whether whoever asks was given the unit by its buyer."""
    unit = await OrderUnit.get_or_none(id=claim.unit_id)
    if unit is None:
        raise UnitUnknown
    (gift,) = await gifts_by_unit([unit.id])
    claimed = gift if gift is not None and gift.state is GiftState.CLAIMED else None
    if claimed is not None and claimed.recipient_id == caller.customer_id:
        if claim.kind is CaseKind.REFUND:
            raise UnitGifted(claimed.claimed_at)
        return claimed.order_id, True
    seen = await access.viewing(caller, id=unit.order_id, token=claim.token, at=at)
    if seen is None or seen.order.id != unit.order_id:
        raise UnitUnknown
    if not seen.may_reveal:
        raise VerificationRequired
    if claimed is not None:
        raise UnitGifted(claimed.claimed_at)
    return seen.order.id, False


def _check(kind: CaseKind, unit: UnitCase, at: datetime) -> None:
    if kind is CaseKind.REFUND:
        check_refund([unit], at)
    else:
        check_replacement(unit, at)
    if unit.window_over(at):
        assert unit.window_ends_at is not None
        raise ClaimWindowOver(unit.window_ends_at)


async def _replace_at_once(order: Order, case: Case, unit: UnitCase, at: datetime) -> None:
    """Without a decision; when no other code is left, the claim stays open and a person decides."""
    try:
        await carry_out_replacement(order, case, unit, actor=SYSTEM, address=None, at=at)
    except ReplacementGone:
        return
    case.automatic = True
    await decide(case, CaseState.DONE, actor=SYSTEM, answer=None, at=at)
