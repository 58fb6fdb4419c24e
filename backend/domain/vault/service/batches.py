"""The life of a batch."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from tortoise.transactions import in_transaction

from backend.core import clock, crypto, ids, keys
from backend.core.idempotency import once, request_hash
from backend.core.money import EXPONENTS, Money
from backend.core.outbox import emit
from backend.core.reasons import checked_reason
from backend.core.refusals import InvalidInput
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.catalog.errors import VariantUnknown
from backend.domain.catalog.models import FulfilmentKind, Variant
from backend.domain.vault import access
from backend.domain.vault.errors import BatchVersionConflict, TransitionRefused
from backend.domain.vault.models import Batch, BatchEvent, BatchState
from backend.domain.vault.sealing import key_binding
from backend.domain.vault.states import next_states

LONGEST_NOTE = 2000
HIGHEST_COST = 100_000_000_00


@dataclass(frozen=True, slots=True)
class NewBatch:
    """A purchase of codes, as told by staff."""

    variant_id: UUID
    supplier: str
    purchase_order: str
    unit_cost: Money
    expires_on: date | None = None
    note: str | None = None


async def create_batch(new: NewBatch, *, caller: Caller, address: str | None, key: str, at: datetime) -> Batch:
    """A batch ready to be filled, with a data key of its own.

    Raises VariantUnknown (also for a variant that is not sold by code), InvalidInput, IdempotencyConflict.
    """
    _check(new, at)
    hash = request_hash(caller.actor, new)
    id = ids.new()
    # The key service may be across the network: asked before the transaction begins.
    wrapped = await keys.provider().wrap(crypto.new_key(), key_binding(id))

    async def make() -> Batch:
        variant = await Variant.get_or_none(id=new.variant_id, kind=FulfilmentKind.CODE)
        if variant is None:
            raise VariantUnknown(new.variant_id, path=["input", "variantId"])
        batch = await Batch.create(
            id=id,
            variant=variant,
            supplier=new.supplier.strip(),
            purchase_order=new.purchase_order.strip(),
            unit_cost_minor=new.unit_cost.minor,
            currency=new.unit_cost.currency,
            expires_on=new.expires_on,
            note=new.note,
            kek_id=wrapped.kek_id,
            wrapped_key=wrapped.sealed,
            created_at=at,
            created_by_id=caller.staff_id,
            idempotency_key=key,
            request_hash=hash,
        )
        await BatchEvent.create(batch=batch, at=at, actor_id=caller.staff_id, state=batch.state)
        await audit.record(caller.actor, "batch.created", ids.public("bat", id), address=address)
        await emit("batch.changed", batch_id=id, variant_id=variant.id)
        return batch

    return await once(key, hash, lambda key: Batch.get_or_none(idempotency_key=key), make)


async def set_batch_state(
    batch_id: UUID, state: BatchState, *, version: int, reason: str, caller: Caller, address: str | None, at: datetime
) -> Batch:
    """Move a batch along its life. What is not ON_SALE any more is not claimed from the next claim on.

    Raises BatchUnknown, BatchVersionConflict, TransitionRefused, InvalidInput (no reason).
    """
    reason = checked_reason(reason)
    async with in_transaction():
        batch = await access.batch_locked(batch_id)
        if batch.version != version:
            raise BatchVersionConflict(batch)
        old = batch.state
        if state not in next_states(old):
            raise TransitionRefused(old, state)
        batch.state, batch.version = state, version + 1
        await batch.save(update_fields=["state", "version"])
        await BatchEvent.create(batch=batch, at=at, actor_id=caller.staff_id, state=state, reason=reason)
        await audit.record(
            caller.actor,
            "batch.state_set",
            ids.public("bat", batch.id),
            reason=reason,
            diff={"state": [old, state]},
            address=address,
        )
        await emit("batch.changed", batch_id=batch.id, variant_id=batch.variant_id)
        if BatchState.ON_SALE in (old, state):
            await emit("stock.changed", variant_ids=[batch.variant_id])
    return batch


def _check(new: NewBatch, at: datetime) -> None:
    for name, text, longest in (("supplier", new.supplier, 120), ("purchaseOrder", new.purchase_order, 80)):
        if not 1 <= len(text.strip()) <= longest or not text.isprintable():
            raise InvalidInput("BAD_LENGTH", path=["input", name], minimum=1, maximum=longest)
    if new.note is not None and len(new.note) > LONGEST_NOTE:
        raise InvalidInput("BAD_LENGTH", path=["input", "note"], minimum=0, maximum=LONGEST_NOTE)
    if not 0 <= new.unit_cost.minor <= HIGHEST_COST or new.unit_cost.currency not in EXPONENTS:
        raise InvalidInput("BAD_AMOUNT", path=["input", "unitCost"])
    if new.expires_on is not None and new.expires_on < clock.shop_day(at):
        raise InvalidInput("IN_THE_PAST", path=["input", "expiresOn"])
