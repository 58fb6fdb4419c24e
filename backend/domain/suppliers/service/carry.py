"""Carrying an order to its supplier and asking what became of it: intent, call, outcome."""

import logging
from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend import settings
from backend.core import tracing
from backend.domain.audit import service as audit
from backend.domain.suppliers import bound, rules
from backend.domain.suppliers.accounts import account_key
from backend.domain.suppliers.models import Supplier, SupplierOffer, SupplierOrder
from backend.domain.suppliers.ports import (
    AnswerState,
    NotAsked,
    OrderNotFound,
    PlaceOrder,
    SupplierAnswer,
    SupplierPort,
    SupplierRefused,
    SupplierUnavailable,
)
from backend.domain.suppliers.service import outcome
from backend.domain.suppliers.service.lease import Leased, lease, lease_again
from backend.domain.suppliers.states import (
    IN_FLIGHT,
    OfferState,
    RefusalReason,
    SupplierOrderState,
    SupplierState,
)

logger = logging.getLogger(__name__)

DIFFERS, UNPAID, PARTLY_REVERSED, SPENT_AFTER_REFUSAL = (
    *("DIFFERS", "UNPAID", "PARTLY_REVERSED", "SPENT_AFTER_REFUSAL"),
)


async def go_on(supplier_order_id: UUID, *, at: datetime, now: bool = False) -> bool:
    """Do what is due for one order: send it, or ask about it; False when nothing was.

    Safe to call at any time and at many places at once. Nothing is sent without a committed intent, and after a
    lost answer only a question settles what happened.
    """
    taken = await lease(supplier_order_id, at=at, now=now)
    if taken is None:
        return False
    port = bound.port(taken.code)
    if port is None:
        return False
    with tracing.span("carry top-up", parent=taken.order.trace):
        if taken.places:
            await _place(port, taken, at)
        else:
            await _ask(port, taken, at)
    return True


async def _place(port: SupplierPort, taken: Leased, at: datetime) -> None:
    order = taken.order
    supplier = await Supplier.get(id=order.supplier_id)
    assert order.pinned_minor is not None
    wanted = PlaceOrder(
        reference=order.reference,
        sku=taken.sku,
        account=order.account,
        server=order.server,
        most_minor=order.pinned_minor,
        currency=supplier.currency,
        notify_url=f"{settings.get().address()}/callbacks/suppliers/{taken.code}",
    )
    try:
        placed = await port.place(wanted)
    except NotAsked:
        await _locked(order.id, SupplierOrderState.PLACING, outcome.not_sent, at)
        return
    except SupplierUnavailable as problem:
        logger.warning("supplier order %s: %s", order.id, problem)
        await _locked(order.id, SupplierOrderState.PLACING, outcome.unknown, at)
        return
    except SupplierRefused as refused:
        await _refused(port, taken, refused, at)
        return
    if placed.total_minor > order.pinned_minor or placed.currency != supplier.currency:
        await _differs(order.id, "placed", placed.total_minor, placed.currency, at)
        return
    async with in_transaction():
        row = await SupplierOrder.select_for_update().get(id=order.id)
        if row.state is SupplierOrderState.PLACING:
            await outcome.accepted(row, placed.supplier_reference, spent_minor=placed.total_minor, at=at)


async def _refused(port: SupplierPort, taken: Leased, refused: SupplierRefused, at: datetime) -> None:
    """A no to placing counts only when the supplier has no such order: an earlier sending may have arrived."""
    order = taken.order
    try:
        answer = await port.query(order.reference)
    except OrderNotFound:
        async with in_transaction():
            row = await SupplierOrder.select_for_update().get(id=order.id)
            if row.state is SupplierOrderState.PLACING:
                await outcome.refuse(row, refused.reason, words=refused.words, at=at)
    except (SupplierUnavailable, SupplierRefused):
        await _locked(order.id, SupplierOrderState.PLACING, outcome.unknown, at)
    else:
        await _apply(order.id, answer, at)


async def _ask(port: SupplierPort, taken: Leased, at: datetime) -> None:
    order = taken.order
    try:
        answer = await port.query(order.reference)
    except OrderNotFound:
        await _not_found(port, taken, at)
    except (SupplierUnavailable, SupplierRefused) as problem:
        logger.info("supplier order %s was not answered: %s", order.id, problem)
        async with in_transaction():
            await outcome.unknown(await SupplierOrder.select_for_update().get(id=order.id), at=at)
    else:
        await _apply(order.id, answer, at)


async def _not_found(port: SupplierPort, taken: Leased, at: datetime) -> None:
    """It never arrived, when enough time has passed: the same is sent again, or the next offer's turn comes."""
    async with in_transaction():
        order = await SupplierOrder.select_for_update().get(id=taken.order.id)
        assert order.sent_at is not None
        if order.state is SupplierOrderState.ACCEPTED:
            # It had it before: that is no answer to believe.
            await outcome.flag(order, DIFFERS, at=at)
        too_early = at < order.sent_at + rules.GRACE
        if order.state is not SupplierOrderState.UNKNOWN or too_early:
            await outcome.later(order, at=at)
            return
        if order.tries >= rules.MOST_TRIES or not await _still_offered(order):
            await outcome.refuse(order, RefusalReason.NEVER_ARRIVED, at=at)
            return
    again = await lease_again(order.id, at=at)
    if again is not None:
        await _place(port, Leased(again, taken.code, taken.sku, places=True), at)


async def _still_offered(order: SupplierOrder) -> bool:
    offer = await SupplierOffer.get(id=order.offer_id)
    supplier = await Supplier.get(id=order.supplier_id)
    return offer.state is OfferState.ACTIVE and supplier.state is SupplierState.ACTIVE


async def _apply(order_id: UUID, answer: SupplierAnswer, at: datetime) -> None:
    """Take over the supplier's word, if it is about this order."""
    if not await _agrees(order_id, answer):
        await _differs(order_id, "answered", answer.total_minor, answer.currency, at)
        return
    async with in_transaction():
        order = await SupplierOrder.select_for_update().get(id=order_id)
        if order.state in IN_FLIGHT:
            await _move(order, answer, at)
        elif order.state in (SupplierOrderState.DELIVERED, SupplierOrderState.PARTIAL):
            await _look_again(order, answer, at)
        else:
            if order.state is SupplierOrderState.REFUSED:
                await _look_at_refused(order, answer, at)
            await outcome.later(order, at=at)


async def _move(order: SupplierOrder, answer: SupplierAnswer, at: datetime) -> None:
    if answer.state is AnswerState.ACCEPTED:
        await outcome.accepted(order, answer.supplier_reference, spent_minor=_spent(answer), at=at)
        if answer.unpaid:
            await outcome.flag(order, UNPAID, at=at)
    elif answer.state is AnswerState.FAILED:
        order.supplier_reference = answer.supplier_reference
        order.returned_minor = answer.returned_minor
        await outcome.refuse(order, answer.reason or RefusalReason.FAILED, words=answer.words, at=at)
    else:
        await outcome.delivered(order, answer, at=at)


async def _look_again(order: SupplierOrder, answer: SupplierAnswer, at: datetime) -> None:
    """What was settled may be taken back later, wholly or in part: what it cost then is what is kept of the money.

    How much of the face value arrived after a part was taken back is for a person to find out.
    """
    if answer.state is AnswerState.FAILED:
        await outcome.settled(
            order,
            SupplierOrderState.REVERSED,
            delivered_minor=0,
            cost_minor=0,
            returned_minor=answer.returned_minor,
            words=answer.words,
            at=at,
        )
        return
    if await outcome.cost_now(order, _spent(answer), returned_minor=answer.returned_minor):
        await outcome.flag(order, PARTLY_REVERSED, at=at)
    await outcome.later(order, at=at)


async def _look_at_refused(order: SupplierOrder, answer: SupplierAnswer, at: datetime) -> None:
    """A refused order cost nothing, unless its supplier has money of ours for it: until that comes back."""
    changed = await outcome.cost_now(order, _spent(answer), returned_minor=answer.returned_minor)
    if order.cost_minor and (changed or order.problem is None):
        await outcome.flag(order, SPENT_AFTER_REFUSAL, at=at)
    elif not order.cost_minor and order.problem == SPENT_AFTER_REFUSAL:
        await outcome.unflag(order)


def _spent(answer: SupplierAnswer) -> int:
    """What the supplier has of our money for the order."""
    if answer.unpaid or answer.state is AnswerState.FAILED:
        return 0
    return answer.total_minor - answer.returned_minor


async def _agrees(order_id: UUID, answer: SupplierAnswer) -> bool:
    order = await SupplierOrder.get(id=order_id).select_related("supplier")
    assert order.supplier is not None
    return (
        answer.reference == order.reference
        and answer.currency == order.supplier.currency
        and 0 < answer.total_minor <= (order.pinned_minor or 0)
        and 0 <= answer.returned_minor <= answer.total_minor
        and (order.supplier_reference in (None, answer.supplier_reference))
        and (answer.account is None or account_key(answer.account) == order.account_key)
    )


async def _differs(order_id: UUID, what: str, minor: int, currency: str, at: datetime) -> None:
    """The supplier speaks of something else than was ordered: nothing moves, a person looks."""
    logger.error("supplier order %s differs from what its supplier says; a person must look", order_id)
    async with in_transaction():
        order = await SupplierOrder.select_for_update().get(id=order_id)
        pinned = order.pinned_minor
        await outcome.flag(order, DIFFERS, at=at)
        await outcome.unknown(order, at=at)
    await audit.witness(
        "supplier.differs",
        subject=str(order_id),
        at=at,
        what=what,
        expected_minor=pinned,
        answered_minor=minor,
        currency=currency,
    )


async def _locked(order_id: UUID, state: SupplierOrderState, what: outcome.Outcome, at: datetime) -> None:
    """Apply an outcome to the order if it is still where this worker left it."""
    async with in_transaction():
        row = await SupplierOrder.select_for_update().get(id=order_id)
        if row.state is state:
            await what(row, at=at)
