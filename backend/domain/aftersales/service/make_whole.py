"""One holder of a recalled code or seat gets another one, or the money back. Exactly once: its row says what."""

from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.domain.aftersales.models import Recall, RecalledCode
from backend.domain.aftersales.recalled import Goods, recalled_by
from backend.domain.aftersales.service.carrying_out import replace, tell_given_back
from backend.domain.aftersales.service.tell import tell_buyer, tell_recipient
from backend.domain.aftersales.states import RecallMode, RecallOutcome
from backend.domain.orders import access
from backend.domain.orders import service as orders
from backend.domain.orders.models import Order, OrderUnit
from backend.domain.orders.states import OrderEventKind, UnitState
from backend.domain.payments import service as payments
from backend.domain.payments.models import Payment
from backend.domain.vault.errors import OutOfStock

SYSTEM, REASON = "system", "recall"


async def make_whole(recalled_id: UUID, *, at: datetime) -> None:
    """Do for this code's or seat's holder what the recall promises; nothing when it was done before."""
    found = await RecalledCode.get(id=recalled_id)
    recall = await Recall.get(id=found.recall_id)
    goods, _ = recalled_by(recall)
    async with in_transaction():
        order = await access.locked(found.order_id)
        await Payment.filter(order_id=order.id).order_by("id").select_for_update()
        row = await RecalledCode.select_for_update().get(id=recalled_id)
        if row.outcome is not RecallOutcome.DUE:
            return
        unit = await OrderUnit.get(id=row.unit_id)
        piece = await goods.piece(row.code_id)
        row.revealed, row.done_at = piece.revealed, at
        if piece.delivered and unit.state is UnitState.DELIVERED:
            await _delivered(goods, order, unit, row, recall, at)
        elif piece.held and unit.state in (UnitState.HELD, UnitState.DUE):
            await _held(goods, order, unit, row, recall, at)
        else:
            row.outcome = RecallOutcome.SET_ASIDE
        await goods.put_aside(row.code_id, at)
        await row.save(update_fields=["outcome", "delivered", "revealed", "new_code_id", "refund_id", "done_at"])


async def _delivered(
    goods: Goods, order: Order, unit: OrderUnit, row: RecalledCode, recall: Recall, at: datetime
) -> None:
    row.delivered = True
    await orders.note(order.id, OrderEventKind.RECALLED, at=at, actor=SYSTEM, unit_id=str(unit.id))
    if recall.mode is RecallMode.REPLACE_OR_REFUND:
        try:
            async with in_transaction():
                row.new_code_id = await replace(
                    order, unit.id, actor=SYSTEM, reason=recall.reason, at=at, exchange=goods.exchange
                )
            row.outcome = RecallOutcome.REPLACED
            # Whoever was given the piece has another one now, not its giver.
            if not await tell_recipient(order, unit.id, "unit_replaced"):
                await tell_buyer(order, "unit_replaced")
            return
        except OutOfStock:
            pass
    await _give_back(goods, order, unit, row, at)


async def _held(goods: Goods, order: Order, unit: OrderUnit, row: RecalledCode, recall: Recall, at: datetime) -> None:
    """Nobody has seen it: another one takes its place silently. An order not paid yet may go on without one."""
    row.delivered = False
    try:
        async with in_transaction():
            done = await goods.exchange(unit.id, actor=SYSTEM, reason=recall.reason, at=at)
        row.new_code_id, row.outcome = done.new_id, RecallOutcome.REPLACED
    except OutOfStock:
        if unit.state is UnitState.DUE:
            await _give_back(goods, order, unit, row, at)
        else:
            # When it is paid nevertheless, the delivery claims another one or gives the money back.
            row.outcome = RecallOutcome.UNHELD


async def _give_back(goods: Goods, order: Order, unit: OrderUnit, row: RecalledCode, at: datetime) -> None:
    # Put aside first: once its money is on the way, nobody may see it.
    await goods.put_aside(row.code_id, at)
    left = (await payments.left_of_units(order.id)).get(unit.id, 0)
    refunds = await payments.give_back(order, {unit.id: left}, reason=REASON, at=at)
    row.refund_id = refunds[0].id if refunds else None
    row.outcome = RecallOutcome.REFUNDED
    if left:
        await tell_given_back(order, refunds, left)
    if row.delivered:
        await tell_recipient(order, unit.id, "gift_recalled")
