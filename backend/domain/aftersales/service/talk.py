"""Buyer and staff talk about a case; staff also among themselves."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from backend import settings
from backend.core import ids
from backend.core.idempotency import once, request_hash
from backend.core.refusals import InvalidInput
from backend.domain.accounts.callers import Caller
from backend.domain.aftersales.access import case_locked
from backend.domain.aftersales.conversation import LONGEST_REMARK, Remark
from backend.domain.aftersales.errors import CaseUnknown, ClaimClosed, ClaimUnknown, NotAClaim
from backend.domain.aftersales.models import Case
from backend.domain.aftersales.queries import is_of_recipient
from backend.domain.aftersales.service.pictures import show_pictures
from backend.domain.aftersales.service.tell import show_anew, tell_buyer
from backend.domain.aftersales.states import UNDECIDED, CaseSource, CaseState, RemarkKind, WaitsFor
from backend.domain.audit import service as audit
from backend.domain.orders import access
from backend.domain.orders.errors import VerificationRequired

MOST_OF_A_BUYER = 100


@dataclass(frozen=True, slots=True)
class Said:
    """What a buyer says in a claim. `token`: of the order's link, for whoever came by it."""

    claim_id: UUID
    words: str
    pictures: tuple[UUID, ...] = ()
    token: str | None = None


async def write_to_claim(said: Said, *, caller: Caller, key: str, at: datetime) -> Case:
    """The buyer adds to a claim: it is the shop's turn again, within its usual time.

    Raises `ClaimUnknown`, `VerificationRequired` for whoever has only the link, `ClaimClosed`, `PictureUnknown`,
    `InvalidInput`, `IdempotencyConflict`.
    """
    words = _checked(said.words)
    case_id, order_id = await _own(said, caller, at)
    actor = caller.actor
    hash = request_hash(actor, ["remark", case_id, words, sorted(said.pictures)])

    async def make() -> Remark:
        order = await access.locked(order_id)
        case = await case_locked(case_id)
        settled = case.decided_at is not None and case.decided_at + timedelta(seconds=settings.get().claim_talk_s) < at
        if settled or await Remark.filter(case_id=case.id, kind=RemarkKind.BUYER).count() >= MOST_OF_A_BUYER:
            raise ClaimClosed
        remark = await _say(case, RemarkKind.BUYER, words, actor, key, hash, at)
        await show_pictures(case, said.pictures, remark.id)
        if case.waits_for is not WaitsFor.SHOP:
            case.waits_for, case.due_at = WaitsFor.SHOP, at + timedelta(seconds=settings.get().case_sla_s)
            await case.save(update_fields=["waits_for", "due_at"])
        await show_anew(order)
        return remark

    await once(key, hash, lambda key: Remark.get_or_none(author=actor, idempotency_key=key), make)
    return await Case.get(id=case_id)


async def answer_case(
    case_id: UUID, *, words: str, internal: bool, caller: Caller, address: str | None, key: str, at: datetime
) -> Case:
    """Staff say something to the buyer of a claim, who is told by a message; or, `internal`, note it for colleagues.

    Who answers a case nobody looks after looks after it from then on. Raises `CaseUnknown`, `NotAClaim`,
    `InvalidInput`, `IdempotencyConflict`.
    """
    words = _checked(words)
    actor = caller.actor
    hash = request_hash(actor, ["answer", case_id, words, internal])

    async def make() -> Remark:
        found = await Case.get_or_none(id=case_id)
        if found is None:
            raise CaseUnknown
        order = await access.locked(found.order_id)
        case = await case_locked(case_id)
        if not internal and case.source is not CaseSource.BUYER:
            raise NotAClaim
        kind = RemarkKind.NOTE if internal else RemarkKind.SHOP
        remark = await _say(case, kind, words, actor, key, hash, at)
        if not internal:
            case.waits_for = _next(case)
            case.assignee_id = case.assignee_id or caller.staff_id
            await case.save(update_fields=["waits_for", "assignee_id"])
            await show_anew(order)
            await tell_buyer(order, "claim_answered", about=case)
        await audit.record(
            actor, "case.noted" if internal else "case.answered", ids.public("cas", case.id), address=address
        )
        return remark

    await once(key, hash, lambda key: Remark.get_or_none(author=actor, idempotency_key=key), make)
    return await Case.get(id=case_id)


def _next(case: Case) -> WaitsFor:
    """Whose turn it is after an answer: what needs a second person still waits for the shop."""
    if case.state not in UNDECIDED:
        return WaitsFor.NOBODY
    return WaitsFor.BUYER if case.state is CaseState.OPEN else WaitsFor.SHOP


async def _own(said: Said, caller: Caller, at: datetime) -> tuple[UUID, UUID]:
    case = await Case.get_or_none(id=said.claim_id, source=CaseSource.BUYER)
    if case is None:
        raise ClaimUnknown
    if caller.customer_id is not None and case.opened_by == caller.actor:
        return case.id, case.order_id
    seen = await access.viewing(caller, id=case.order_id, token=said.token, at=at)
    if seen is None or seen.order.id != case.order_id or await is_of_recipient(case):
        raise ClaimUnknown
    if not seen.may_reveal:
        raise VerificationRequired
    return case.id, seen.order.id


async def _say(case: Case, kind: RemarkKind, words: str, author: str, key: str, hash: str, at: datetime) -> Remark:
    return await Remark.create(
        case_id=case.id, kind=kind, words=words, author=author, at=at, idempotency_key=key, request_hash=hash
    )


def _checked(text: str) -> str:
    text = text.strip()
    if not 1 <= len(text) <= LONGEST_REMARK:
        raise InvalidInput("BAD_LENGTH", path=["input", "words"], minimum=1, maximum=LONGEST_REMARK)
    if "\x00" in text:
        raise InvalidInput("BAD_CHARACTER", path=["input", "words"])
    return text
