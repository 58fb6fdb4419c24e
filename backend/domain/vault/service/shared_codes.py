"""The life of a shared code: made, given more seats or fewer, a new secret, another supplier, paused and closed."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID

from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from backend.core import clock, crypto, database, ids, keys
from backend.core.idempotency import constraint_of, once, request_hash
from backend.core.money import EXPONENTS, Money
from backend.core.outbox import emit
from backend.core.reasons import checked_reason
from backend.core.refusals import InvalidInput
from backend.domain.accounts.callers import Caller
from backend.domain.audit import service as audit
from backend.domain.catalog.errors import VariantUnknown
from backend.domain.catalog.models import FulfilmentKind, Variant
from backend.domain.vault import access
from backend.domain.vault.errors import SeatsTaken, SecretUsedBefore, SharedCodeTransitionRefused
from backend.domain.vault.identity import indexer
from backend.domain.vault.sealing import sealer, shared_key_binding
from backend.domain.vault.secrets import checked_secret
from backend.domain.vault.shared_models import SharedCode, SharedCodeState, SharedSecret
from backend.domain.vault.states import next_shared_code_states
from backend.domain.vault.values import CodeContent

PREFIX = "shc"
LONGEST_LABEL, LONGEST_SUPPLIER, LONGEST_ORDER = 80, 120, 80
MOST_SEATS, HIGHEST_COST = 100_000, 100_000_000_00
Index = tuple[bytes, bytes | None]


@dataclass(frozen=True, slots=True)
class NewSharedCode:
    """A secret to be sold to many, as told by staff; from whom and by which order, where the shop bought it."""

    variant_id: UUID
    label: str
    secret: CodeContent = field(repr=False)
    seats: int
    seat_cost: Money
    expires_on: date | None = None
    supplier: str | None = None
    purchase_order: str | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """Who changes a shared code and why, having read it at that version."""

    id: UUID
    version: int
    reason: str
    caller: Caller
    address: str | None
    at: datetime


async def create_shared_code(
    new: NewSharedCode, *, caller: Caller, address: str | None, key: str, at: datetime
) -> SharedCode:
    """A shared code on sale, its secret sealed under a data key of its own.

    Raises VariantUnknown (also for a variant that is not SHARED), SecretUsedBefore, InvalidInput, IdempotencyConflict.
    """
    content = checked_secret(new.secret)
    label, (supplier, purchase_order) = _checked(new, at), _bought(new.supplier, new.purchase_order)
    variant = await Variant.get_or_none(id=new.variant_id, kind=FulfilmentKind.SHARED)
    if variant is None:
        raise VariantUnknown(new.variant_id, path=["input", "variantId"])
    index = _index(variant.product_id, content)
    # Of the secret only its keyed digest is remembered with the request.
    told = [variant.id, label, index[0].hex(), new.seats, new.seat_cost, new.expires_on, supplier, purchase_order]
    hash = request_hash(caller.actor, told)
    id, plain_key = ids.new(), crypto.new_key()
    # The key service may be across the network: asked before the transaction begins.
    wrapped = await keys.provider().wrap(plain_key, shared_key_binding(id))

    async def make() -> SharedCode:
        row = await SharedCode.create(
            id=id,
            variant=variant,
            label=label,
            cap=new.seats,
            seat_cost_minor=new.seat_cost.minor,
            currency=new.seat_cost.currency,
            supplier=supplier,
            purchase_order=purchase_order,
            expires_on=new.expires_on,
            kek_id=wrapped.kek_id,
            wrapped_key=wrapped.sealed,
            created_at=at,
            created_by_id=caller.staff_id,
            idempotency_key=key,
            request_hash=hash,
        )
        await _store(row, variant.product_id, plain_key, content, index, caller=caller, at=at)
        await audit.record(caller.actor, "shared_code.created", ids.public(PREFIX, id), address=address)
        await emit("stock.changed", variant_ids=[variant.id])
        return row

    return await once(key, hash, lambda key: SharedCode.get_or_none(idempotency_key=key), make)


async def rotate_shared_code(change: Change, secret: CodeContent, *, key: str) -> SharedCode:
    """Put a new secret in place of the present one: every holder sees it, nobody ever sees the old one again.

    Tells `shared_code.rotated`. Raises SharedCodeUnknown, SharedCodeVersionConflict, SecretUsedBefore, InvalidInput,
    IdempotencyConflict.
    """
    id, caller, at = change.id, change.caller, change.at
    why, content = checked_reason(change.reason), checked_secret(secret)
    found = await access.shared_code(id)
    variant = await Variant.get(id=found.variant_id)
    index = _index(variant.product_id, content)
    hash = request_hash(caller.actor, [id, index[0].hex(), change.version, why])
    wrapped = keys.WrappedKey(found.kek_id, found.wrapped_key)
    plain_key = await keys.provider().unwrap(wrapped, shared_key_binding(id))

    async def make() -> SharedSecret:
        row = await access.shared_code_locked(id, change.version)
        # First the content that was: it is gone for good before another takes its place.
        await database.execute(
            "UPDATE shared_secret SET sealed = NULL WHERE shared_code_id = $1 AND sealed IS NOT NULL", id
        )
        row.revision, row.rotated_at, row.version = row.revision + 1, at, change.version + 1
        await row.save(update_fields=["revision", "rotated_at", "version"])
        made = await _store(
            row, variant.product_id, plain_key, content, index, caller=caller, at=at, reason=why, key=key, hash=hash
        )
        await _record(change, "shared_code.rotated", why, {"revision": [row.revision - 1, row.revision]})
        await emit("shared_code.rotated", shared_code_id=id, revision=row.revision)
        return made

    await once(key, hash, lambda key: SharedSecret.get_or_none(idempotency_key=key), make)
    return await access.shared_code(id)


async def set_shared_code_seats(change: Change, seats: int) -> SharedCode:
    """Sell it to more people, or to fewer, but never to fewer than have a seat.

    Raises SharedCodeUnknown, SharedCodeVersionConflict, SeatsTaken, InvalidInput.
    """
    why = checked_reason(change.reason)
    _check_seats(seats)
    async with in_transaction():
        row = await access.shared_code_locked(change.id, change.version)
        if seats < row.held + row.sold:
            raise SeatsTaken(row.held + row.sold, path=["input", "seats"])
        old = row.cap
        row.cap, row.version = seats, change.version + 1
        await row.save(update_fields=["cap", "version"])
        await _record(change, "shared_code.seats_set", why, {"seats": [old, seats]})
        await emit("stock.changed", variant_ids=[row.variant_id])
    return row


async def set_shared_code_state(change: Change, state: SharedCodeState) -> SharedCode:
    """Pause its sale, go on with it, or close it for good; who has a seat keeps it.

    Raises SharedCodeUnknown, SharedCodeVersionConflict, SharedCodeTransitionRefused, InvalidInput.
    """
    why = checked_reason(change.reason)
    async with in_transaction():
        row = await access.shared_code_locked(change.id, change.version)
        old = row.state
        if state not in next_shared_code_states(old):
            raise SharedCodeTransitionRefused(old, state)
        row.state, row.version = state, change.version + 1
        await row.save(update_fields=["state", "version"])
        await _record(change, "shared_code.state_set", why, {"state": [old, state]})
        await emit("stock.changed", variant_ids=[row.variant_id])
    return row


async def set_shared_code_supplier(change: Change, supplier: str | None, purchase_order: str | None) -> SharedCode:
    """Say whom it was bought from and by which order there, or that nobody knows; what was claimed stays claimed.

    Raises SharedCodeUnknown, SharedCodeVersionConflict, InvalidInput.
    """
    why = checked_reason(change.reason)
    new = _bought(supplier, purchase_order)
    async with in_transaction():
        row = await access.shared_code_locked(change.id, change.version)
        diff = {"supplier": [row.supplier, new[0]], "purchaseOrder": [row.purchase_order, new[1]]}
        row.supplier, row.purchase_order = new
        row.version = change.version + 1
        await row.save(update_fields=["supplier", "purchase_order", "version"])
        await _record(change, "shared_code.supplier_set", why, diff)
    return row


async def _record(change: Change, act: str, why: str, diff: dict[str, Any]) -> None:
    await audit.record(
        change.caller.actor,
        act,
        ids.public(PREFIX, change.id),
        reason=why,
        diff=diff,
        address=change.address,
    )


def _index(product_id: UUID, content: CodeContent) -> Index:
    return indexer(keys.provider().index_key(), product_id)(content.number, content.secret, content.url)


async def _store(
    row: SharedCode,
    product_id: UUID,
    plain_key: bytes,
    content: CodeContent,
    index: Index,
    *,
    caller: Caller,
    at: datetime,
    reason: str = "",
    key: str | None = None,
    hash: str | None = None,
) -> SharedSecret:
    """Write the revision that the row names. Raises SecretUsedBefore."""
    if await database.fetch("SELECT FROM code WHERE product_id = $1 AND secret_index = $2", product_id, index[0]):
        raise SecretUsedBefore(path=["input", "secret"])
    id = ids.new()
    seal = sealer(plain_key, product_id, row.id)
    try:
        async with in_transaction():
            return await SharedSecret.create(
                id=id,
                shared_code=row,
                product_id=product_id,
                revision=row.revision,
                sealed=seal(id.bytes, content.number, content.secret, content.url),
                secret_index=index[0],
                number_index=index[1],
                parts=int(content.parts),
                length=len(content.secret or ""),
                reason=reason,
                created_at=at,
                created_by_id=caller.staff_id,
                idempotency_key=key,
                request_hash=hash,
            )
    except IntegrityError as error:
        if constraint_of(error) == "shared_secret_once":
            raise SecretUsedBefore(path=["input", "secret"]) from None
        raise


def _checked(new: NewSharedCode, at: datetime) -> str:
    label = new.label.strip()
    if not 1 <= len(label) <= LONGEST_LABEL or not label.isprintable():
        raise InvalidInput("BAD_LENGTH", path=["input", "label"], minimum=1, maximum=LONGEST_LABEL)
    _check_seats(new.seats)
    if not 0 <= new.seat_cost.minor <= HIGHEST_COST or new.seat_cost.currency not in EXPONENTS:
        raise InvalidInput("BAD_AMOUNT", path=["input", "seatCost"])
    if new.expires_on is not None and new.expires_on < clock.shop_day(at):
        raise InvalidInput("IN_THE_PAST", path=["input", "expiresOn"])
    return label


def _bought(supplier: str | None, purchase_order: str | None) -> tuple[str | None, str | None]:
    """The supplier and the order there, as they are kept: both or neither."""
    told = {"supplier": (supplier or "").strip(), "purchaseOrder": (purchase_order or "").strip()}
    if not any(told.values()):
        return None, None
    for (name, text), longest in zip(told.items(), (LONGEST_SUPPLIER, LONGEST_ORDER), strict=True):
        if not 1 <= len(text) <= longest or not text.isprintable():
            raise InvalidInput("BAD_LENGTH", path=["input", name], minimum=1, maximum=longest)
    return told["supplier"], told["purchaseOrder"]


def _check_seats(seats: int) -> None:
    if not 1 <= seats <= MOST_SEATS:
        raise InvalidInput("OUT_OF_RANGE", path=["input", "seats"], minimum=1, maximum=MOST_SEATS)
