"""A shop takes a voucher at the counter (核销)."""

from datetime import datetime, timedelta
from uuid import UUID

from backend import settings
from backend.core import ids, outbox
from backend.core.idempotency import once, request_hash
from backend.domain.audit import service as audit
from backend.domain.redemption import tokens
from backend.domain.redemption.errors import (
    StoreUnknown,
    VoucherCodeStale,
    VoucherExpired,
    VoucherSpent,
    VoucherUnknown,
    VoucherVoided,
)
from backend.domain.redemption.models import Store, Voucher, VoucherUse
from backend.domain.redemption.states import VoucherState


async def look_at(token: str, *, at: datetime) -> Voucher:
    """The voucher a counter holds in its hand, which could be used now; changes nothing.

    Raises VoucherUnknown, VoucherSpent, VoucherExpired, VoucherVoided, VoucherCodeStale.
    """
    claims = _genuine(token)
    voucher = await Voucher.get_or_none(id=claims.voucher_id)
    return _usable(voucher, claims, at)


async def redeem_voucher(
    token: str,
    *,
    idempotency_key: str,
    actor: str,
    address: str | None,
    at: datetime,
    store_id: UUID | None = None,
) -> tuple[Voucher, VoucherUse]:
    """Use the voucher once and write it into the journal; of many at once no more succeed than it has uses.

    The same key with the same token at the same store is the same use. Tells `voucher.redeemed`. Raises
    VoucherUnknown, VoucherSpent, VoucherExpired, VoucherVoided, VoucherCodeStale, StoreUnknown, IdempotencyConflict,
    InvalidInput for a malformed key.
    """
    claims = _genuine(token)

    async def use() -> VoucherUse:
        if store_id is not None and not await Store.exists(id=store_id, active=True):
            raise StoreUnknown(path=["storeId"])
        voucher = _usable(await Voucher.select_for_update().get_or_none(id=claims.voucher_id), claims, at)
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
            store_id=store_id,
        )
        subject = ids.public("vch", voucher.id)
        diff = {"uses_left": [row.uses_left + 1, row.uses_left]}
        await audit.record(actor, "voucher.redeemed", subject, diff=diff, address=address)
        await outbox.emit("voucher.redeemed", voucher_id=voucher.id, unit_id=voucher.unit_id, order_id=voucher.order_id)
        return row

    # The key is hashed with the voucher, never with the token: a token in a table would be a live voucher.
    asked = str(claims.voucher_id) if store_id is None else [str(claims.voucher_id), str(store_id)]
    hash = request_hash(actor, asked)
    made = await once(idempotency_key, hash, lambda key: VoucherUse.get_or_none(idempotency_key=key), use)
    return await Voucher.get(id=made.voucher_id), made


def _genuine(token: str) -> tokens.Claims:
    claims = tokens.verify(tokens.signing_key().public_key(), token.strip())
    if claims is None:
        raise VoucherUnknown(path=["token"])
    return claims


def _usable(voucher: Voucher | None, claims: tokens.Claims, at: datetime) -> Voucher:
    # Of one that was given away since, this token is not its holder's any more.
    if voucher is None or claims.issued_at != voucher.issued_at:
        raise VoucherUnknown(path=["token"])
    if voucher.state is VoucherState.REDEEMED:
        assert voucher.redeemed_at is not None
        raise VoucherSpent(voucher.redeemed_at)
    if voucher.state is VoucherState.VOIDED:
        raise VoucherVoided(path=["token"])
    if voucher.state is VoucherState.EXPIRED or voucher.expires_at <= at:
        raise VoucherExpired(voucher.expires_at)
    if claims.shown_at is not None and claims.shown_at + timedelta(seconds=settings.get().voucher_code_s) <= at:
        raise VoucherCodeStale(path=["token"])
    return voucher
