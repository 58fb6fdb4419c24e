"""Holding goods for an order, and what becomes of the hold."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

import orjson

from backend import settings
from backend.core import clock, database, ids
from backend.core.models import stored
from backend.core.outbox import emit
from backend.domain.catalog.models import FulfilmentKind, Variant
from backend.domain.inventory.models import Hold, HoldState
from backend.domain.inventory.queries import availability_by_variant, availability_with_bundles
from backend.domain.inventory.scarcity import SHORT_OF_CODES, any_short_of_codes
from backend.domain.inventory.values import StockKind
from backend.domain.vault import service as vault
from backend.domain.vault.errors import OutOfStock
from backend.domain.vault.values import Wanted

# And whether codes became so few by it that it is seen: they were claimed before.
_HOLD = f"""
WITH kept AS (
    INSERT INTO hold (id, order_id, state, unit_ids, capacity, created_at, expires_at)
    VALUES ($4, $5, 'ACTIVE', $6::jsonb, $7::jsonb, $8, $9)
)
SELECT {SHORT_OF_CODES} AS short
"""  # noqa: S608 - fixed fragments
# Far more than orders that are written at a time.
_PLENTY = 200
_CONSUME = """
UPDATE hold SET state = 'CONSUMED', closed_at = $2 WHERE order_id = $1 AND state = 'ACTIVE'
RETURNING unit_ids, capacity
"""


async def hold(
    order_id: UUID,
    units: Sequence[Wanted],
    *,
    until: datetime,
    at: datetime,
    kinds: Mapping[UUID, StockKind] | None = None,
) -> Hold:
    """Hold every unit for the order, or none: raises OutOfStock, and the caller's transaction rolls back.

    Units are leaf units (a bundle's components, not the bundle). Codes and seats become claimed rows; variants with a
    cap count against it; what has no cap holds nothing. Of a top-up so many must be promised by suppliers now;
    nothing is kept there before it is paid. `kinds`, of each unit's variant, spares reading what the caller has read.
    """
    kinds = kinds if kinds is not None else await _kinds(units)
    capacity = await _claim(units, kinds, held_until=until, at=at)
    made = Hold(
        id=ids.new(),
        order_id=order_id,
        unit_ids=[str(unit.unit_id) for unit in units],
        capacity={str(variant): amount for variant, amount in capacity.items()},
        created_at=at,
        expires_at=until,
    )
    told = orjson.dumps(made.unit_ids).decode(), orjson.dumps(made.capacity).decode()
    looked = _codes(units, kinds), clock.shop_day(at), settings.get().few_left + len(units)
    (found,) = await database.fetch(_HOLD, *looked, made.id, order_id, *told, at, until)
    await _tell_when_seen(units, kinds, at, short=found["short"])
    return stored(made)


async def are_plenty(units: Sequence[Wanted], at: datetime) -> bool:
    """Whether there are so many codes of each that a moment's lock on some of them keeps nobody from buying."""
    variants = sorted({unit.variant_id for unit in units})
    kinds = await _kinds(units)
    codes_alone = all(kinds[id].kind is FulfilmentKind.CODE and not kinds[id].capped for id in variants)
    return codes_alone and not await any_short_of_codes(variants, _PLENTY, at)


async def consume(order_id: UUID, at: datetime) -> bool:
    """The order is paid: what it holds is its own. False when there is no active hold (then `reclaim`)."""
    closed = await database.fetch(_CONSUME, order_id, at)
    if not closed:
        return False
    await vault.secure([UUID(unit) for unit in orjson.loads(closed[0]["unit_ids"])])
    await _move_capacity(orjson.loads(closed[0]["capacity"]), held=-1, sold=1)
    return True


async def release(order_id: UUID, at: datetime) -> bool:
    """The order will not be paid: give everything back. False when there is no active hold."""
    row = await _locked(order_id)
    if row is None or row.state is not HoldState.ACTIVE:
        return False
    units = [UUID(unit) for unit in row.unit_ids]
    variants = await database.fetch(
        "SELECT DISTINCT variant_id FROM code WHERE unit_id = ANY($1::uuid[]) AND state = 'HELD'", units
    )
    await vault.release(units)
    seats = await vault.free_seats(units, at)
    await _move_capacity(row.capacity, held=-1, sold=0)
    await _close(row, HoldState.RELEASED, at)
    touched = {found["variant_id"] for found in variants} | {UUID(variant) for variant in row.capacity} | set(seats)
    await _tell(sorted(touched), len(units), at)
    return True


async def reclaim(order_id: UUID, units: Sequence[Wanted], at: datetime) -> Hold:
    """The payment came after the hold was given back: claim anew, consumed at once.

    Raises OutOfStock when not everything is left; the caller's transaction rolls back and it refunds.
    """
    row = await _locked(order_id)
    kinds = await _kinds(units)
    capacity = await _claim(units, kinds, held_until=None, at=at)
    await _move_capacity({str(variant): amount for variant, amount in capacity.items()}, held=-1, sold=1)
    if row is None:
        row = await Hold.create(order_id=order_id, unit_ids=[], capacity={}, created_at=at, expires_at=at)
    row.unit_ids = [str(unit.unit_id) for unit in units]
    row.capacity = {str(variant): amount for variant, amount in capacity.items()}
    await row.save(update_fields=["unit_ids", "capacity"])
    await _close(row, HoldState.CONSUMED, at)
    await _tell_when_seen(units, kinds, at)
    return row


async def add(order_id: UUID, units: Sequence[Wanted], at: datetime) -> None:
    """Claim more for an order that is paid, consumed at once: all of it, or OutOfStock and the caller rolls back.

    The order is locked.
    """
    row = await _locked(order_id)
    assert row is not None, "nothing is paid without a hold"
    kinds = await _kinds(units)
    capacity = await _claim(units, kinds, held_until=None, at=at)
    told = {str(variant): amount for variant, amount in capacity.items()}
    await _move_capacity(told, held=-1, sold=1)
    row.unit_ids = [*row.unit_ids, *(str(unit.unit_id) for unit in units)]
    row.capacity = dict(Counter(row.capacity) + Counter(told))
    await row.save(update_fields=["unit_ids", "capacity"])
    await _tell_when_seen(units, kinds, at)


async def return_capacity(order_id: UUID, units: Mapping[UUID, UUID], *, at: datetime) -> int:
    """Let the places of these units (unit → variant) be sold again: their money goes back, nothing of them was used.

    In the caller's transaction, the order being locked. What never took a place, or gave it back before, is
    passed over: the hold names only what still is its order's. Returns how many places came back.
    """
    row = await _locked(order_id)
    if row is None or row.state is not HoldState.CONSUMED:
        return 0
    going = {unit for unit in row.unit_ids if str(units.get(UUID(unit))) in row.capacity}
    if not going:
        return 0
    places = Counter(str(units[UUID(unit)]) for unit in going)
    row.unit_ids = [unit for unit in row.unit_ids if unit not in going]
    row.capacity = {variant: left for variant, n in row.capacity.items() if (left := n - places[variant])}
    await row.save(update_fields=["unit_ids", "capacity"])
    await _move_capacity(places, held=0, sold=-1)
    await _tell(sorted(UUID(variant) for variant in places), len(going), at)
    return len(going)


async def free_seats(unit_ids: Sequence[UUID], *, at: datetime) -> None:
    """The money of these units goes back: the seats they have in shared codes are sold again.

    In the caller's transaction, the order being locked.
    """
    variants = await vault.free_seats(unit_ids, at)
    await _tell(sorted(variants), len(unit_ids), at)


async def _kinds(units: Sequence[Wanted]) -> dict[UUID, StockKind]:
    wanted = Variant.filter(id__in=sorted({unit.variant_id for unit in units}))
    found = await wanted.values_list("id", "kind", "cap", "redeem_by")
    return {id: StockKind(kind, cap is not None, last_day) for id, kind, cap, last_day in found}


async def _claim(
    units: Sequence[Wanted], kinds: Mapping[UUID, StockKind], *, held_until: datetime | None, at: datetime
) -> dict[UUID, int]:
    """Claim codes, then seats, then capacity (the order of locks); returns what was held of capped variants."""
    for unit in units:
        if unit.variant_id not in kinds or kinds[unit.variant_id].kind is FulfilmentKind.BUNDLE:
            raise ValueError("a hold is of pieces that exist, a bundle's components apart")
        last_day = kinds[unit.variant_id].last_day
        if last_day is not None and last_day < clock.shop_day(at):
            raise OutOfStock(unit.variant_id, 0)
    codes = [unit for unit in units if kinds[unit.variant_id].kind is FulfilmentKind.CODE]
    await _check_promised(Counter(u.variant_id for u in units if kinds[u.variant_id].kind is FulfilmentKind.TOPUP), at)
    await vault.claim(codes, held_until=held_until, at=at)
    await vault.claim_seats([unit for unit in units if kinds[unit.variant_id].kind is FulfilmentKind.SHARED], at)
    wanted = Counter(unit.variant_id for unit in units if kinds[unit.variant_id].capped)
    for variant_id in sorted(wanted):
        await _take_capacity(variant_id, wanted[variant_id])
    return dict(wanted)


async def _check_promised(wanted: Counter[UUID], at: datetime) -> None:
    """Refuse a top-up that no supplier promises now; the supplier's quota and balance are the last word."""
    if not wanted:
        return
    for stock in await availability_by_variant(sorted(wanted), at):
        if stock.left is not None and stock.left < wanted[stock.variant_id]:
            raise OutOfStock(stock.variant_id, stock.left)


async def _take_capacity(variant_id: UUID, amount: int) -> None:
    """Count against the cap as the catalogue states it now; the CHECK of the table is the last word."""
    taken = await database.fetch(
        "INSERT INTO capacity (id, variant_id, cap, held, sold)"
        " SELECT gen_random_uuid(), id, cap, $2, 0 FROM variant WHERE id = $1 AND cap >= $2"
        " ON CONFLICT (variant_id) DO UPDATE SET held = capacity.held + excluded.held, cap = excluded.cap"
        " WHERE capacity.held + capacity.sold + excluded.held <= excluded.cap RETURNING id",
        variant_id,
        amount,
    )
    if not taken:
        (left,) = await database.fetch(
            "SELECT greatest(variant.cap - coalesce(held + sold, 0), 0) AS free FROM variant"
            " LEFT JOIN capacity ON capacity.variant_id = variant.id WHERE variant.id = $1",
            variant_id,
        )
        raise OutOfStock(variant_id, left["free"])


async def _move_capacity(capacity: Mapping[str, int], *, held: int, sold: int) -> None:
    for variant in sorted(capacity):
        await database.execute(
            "UPDATE capacity SET held = held + $2, sold = sold + $3 WHERE variant_id = $1",
            UUID(variant),
            held * capacity[variant],
            sold * capacity[variant],
        )


async def _locked(order_id: UUID) -> Hold | None:
    return await Hold.filter(order_id=order_id).select_for_update().first()


async def _close(row: Hold, state: HoldState, at: datetime) -> None:
    row.state, row.closed_at = state, at
    await row.save(update_fields=["state", "closed_at"])


async def _tell_when_seen(
    units: Sequence[Wanted], kinds: Mapping[UUID, StockKind], at: datetime, *, short: bool | None = None
) -> None:
    """`short`: whether codes are few, when that is known."""
    variants = sorted({unit.variant_id for unit in units})
    # What has neither codes nor a cap is never few; of codes a glance at so many as would be seen is enough, while
    # exact counts add up every movement of late. A bundle is no scarcer for goods that are plenty.
    numbered = (FulfilmentKind.TOPUP, FulfilmentKind.SHARED)
    if not any(kinds[id].capped or kinds[id].kind in numbered for id in variants):
        if short is None:
            short = await any_short_of_codes(_codes(units, kinds), settings.get().few_left + len(units), at)
        if not short:
            return
    await _tell(variants, len(units), at)


def _codes(units: Sequence[Wanted], kinds: Mapping[UUID, StockKind]) -> list[UUID]:
    found = {unit.variant_id for unit in units}
    return sorted(id for id in found if kinds[id].kind is FulfilmentKind.CODE)


async def _tell(variant_ids: Sequence[UUID], pieces: int, at: datetime) -> None:
    """Tell of changed stock, but only when somebody may see it: at or near "few left".

    A shop with thousands in stock would otherwise drop its cached pages at every order.
    """
    if not variant_ids:
        return
    stocks = await availability_with_bundles(variant_ids, at)
    threshold = settings.get().few_left + pieces
    seen = [stock.variant_id for stock in stocks if stock.left is not None and stock.left <= threshold]
    if seen:
        await emit("stock.changed", variant_ids=seen)
