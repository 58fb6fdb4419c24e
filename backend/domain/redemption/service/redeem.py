"""A shop takes a voucher at the counter (核销)."""

from datetime import datetime

from backend.core import ids, outbox
from backend.core.idempotency import once, request_hash
from backend.domain.audit import service as audit
from backend.domain.redemption import tokens
from backend.domain.redemption.errors import VoucherExpired, VoucherSpent, VoucherUnknown, VoucherVoided
from backend.domain.redemption.models import Voucher, VoucherUse
from backend.domain.redemption.states import VoucherState


async def redeem_voucher(
    token: str, *, idempotency_key: str, actor: str, address: str | None, at: datetime
) -> tuple[Voucher, VoucherUse]:
    """Use the voucher once and write it into the journal; of many at once no more succeed than it has uses.

    The same key with the same token is the same use. Tells `voucher.redeemed`. Raises VoucherUnknown,
    VoucherSpent, VoucherExpired, VoucherVoided, IdempotencyConflict, InvalidInput for a malformed key.
    """
    claims = tokens.verify(tokens.signing_key().public_key(), token.strip())
    if claims is None:
        raise VoucherUnknown(path=["token"])

    async def use() -> VoucherUse:
        voucher = await Voucher.select_for_update().get_or_none(id=claims.voucher_id)
        if voucher is None:
            raise VoucherUnknown(path=["token"])
        if claims.issued_at != voucher.issued_at:
            # It was given away since: this token is not its holder's any more.
            raise VoucherUnknown(path=["token"])
        _check(voucher, at)
        voucher.uses_left -= 1
        voucher.redeemed_at = at
        if voucher.uses_left == 0:
            voucher.state, voucher.closed_at = VoucherState.REDEEMED, at
        await voucher.save(update_fields=["uses_left", "redeemed_at", "state", "closed_at"])
        row = await VoucherUse.create(
            voucher_id=voucher.id,
            at=at,
            actor=actor,
            uses_left=voucher.uses_left,
            idempotency_key=idempotency_key,
            request_hash=hash,
        )
        subject = ids.public("vch", voucher.id)
        diff = {"uses_left": [row.uses_left + 1, row.uses_left]}
        await audit.record(actor, "voucher.redeemed", subject, diff=diff, address=address)
        await outbox.emit("voucher.redeemed", voucher_id=voucher.id, unit_id=voucher.unit_id, order_id=voucher.order_id)
        return row

    # The key is hashed with the voucher, never with the token: a token in a table would be a live voucher.
    hash = request_hash(actor, str(claims.voucher_id))
    made = await once(idempotency_key, hash, lambda key: VoucherUse.get_or_none(idempotency_key=key), use)
    return await Voucher.get(id=made.voucher_id), made


def _check(voucher: Voucher, at: datetime) -> None:
    if voucher.state is VoucherState.REDEEMED:
        assert voucher.redeemed_at is not None
        raise VoucherSpent(voucher.redeemed_at)
    if voucher.state is VoucherState.VOIDED:
        raise VoucherVoided(path=["token"])
    if voucher.state is VoucherState.EXPIRED or voucher.expires_at <= at:
        raise VoucherExpired(voucher.expires_at)
