"""The guarded ways to a batch, to a shared code and to a seat in it."""

from uuid import UUID

from backend.domain.vault.errors import (
    BatchUnknown,
    SeatNotTaken,
    SeatUnknown,
    SharedCodeUnknown,
    SharedCodeVersionConflict,
)
from backend.domain.vault.models import Batch
from backend.domain.vault.shared_models import Seat, SeatState, SharedCode


async def batch_locked(id: UUID) -> Batch:
    """The batch, locked until the transaction ends; raises BatchUnknown."""
    batch = await Batch.filter(id=id).select_for_update().first()
    if batch is None:
        raise BatchUnknown()
    return batch


async def shared_code(id: UUID) -> SharedCode:
    """The shared code; raises SharedCodeUnknown."""
    row = await SharedCode.get_or_none(id=id)
    if row is None:
        raise SharedCodeUnknown()
    return row


async def shared_code_locked(id: UUID, version: int | None = None) -> SharedCode:
    """The shared code, locked until the transaction ends. Raises SharedCodeUnknown, SharedCodeVersionConflict.

    `version`: what it was when it was read; None takes it as it is.
    """
    row = await SharedCode.filter(id=id).select_for_update().first()
    if row is None:
        raise SharedCodeUnknown()
    if version is not None and row.version != version:
        raise SharedCodeVersionConflict(row)
    return row


async def seat(id: UUID) -> Seat:
    """The seat; raises SeatUnknown."""
    row = await Seat.get_or_none(id=id)
    if row is None:
        raise SeatUnknown()
    return row


async def seat_locked(id: UUID) -> Seat:
    """The seat that somebody has, locked until the transaction ends. Raises SeatUnknown, SeatNotTaken."""
    row = await Seat.filter(id=id).select_for_update().first()
    if row is None:
        raise SeatUnknown()
    if row.state is not SeatState.TAKEN:
        raise SeatNotTaken()
    return row
