"""A counter takes back a use that was a mistake, while the buyer may still be standing there."""

from datetime import datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import ids, outbox
from backend.domain.audit import service as audit
from backend.domain.redemption.errors import RedemptionUnknown, UndoTooLate, UsedSince, VoucherVoided
from backend.domain.redemption.models import Voucher, VoucherUse
from backend.domain.redemption.queries import undoable_until
from backend.domain.redemption.states import VoucherState


async def undo_redemption(
    id: UUID | None, *, actor: str, address: str | None, at: datetime
) -> tuple[Voucher, VoucherUse]:
    """Give a voucher its latest use back; taken back again, nothing more happens.

    Written into the journal; tells `voucher.undone`. Raises RedemptionUnknown, UndoTooLate, UsedSince, VoucherVoided.
    """
    async with in_transaction():
        known = await VoucherUse.get_or_none(id=id) if id is not None else None
        if known is None:
            raise RedemptionUnknown(path=["id"])
        # The voucher first, as whoever uses it locks it.
        voucher = await Voucher.select_for_update().get(id=known.voucher_id)
        use = await VoucherUse.get(id=known.id)
        if use.undone_at is not None:
            return voucher, use
        if at > (until := undoable_until(use)):
            raise UndoTooLate(until)
        if voucher.state is VoucherState.VOIDED or voucher.paid_back_at is not None:
            raise VoucherVoided(path=["id"])
        if voucher.uses_left != use.uses_left:
            raise UsedSince(path=["id"])
        await _give_back(voucher)
        use.undone_at, use.undone_by = at, actor
        await use.save(update_fields=["undone_at", "undone_by"])
        diff = {"uses_left": [use.uses_left, voucher.uses_left]}
        subject = ids.public("vch", voucher.id)
        await audit.record(actor, "voucher.undone", subject, diff=diff, address=address)
        await outbox.emit("voucher.undone", voucher_id=voucher.id, unit_id=voucher.unit_id, order_id=voucher.order_id)
    return voucher, use


async def _give_back(voucher: Voucher) -> None:
    """In the open transaction, the voucher being locked. One whose time is over by now ends by itself again."""
    voucher.uses_left += 1
    if voucher.state is VoucherState.REDEEMED:
        voucher.state, voucher.closed_at = VoucherState.LIVE, None
    earlier = await VoucherUse.filter(voucher_id=voucher.id, undone_at=None, uses_left=voucher.uses_left).first()
    voucher.redeemed_at = earlier.at if earlier is not None else None
    await voucher.save(update_fields=["uses_left", "redeemed_at", "state", "closed_at"])
