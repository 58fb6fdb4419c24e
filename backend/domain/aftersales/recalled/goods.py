"""What a recall must know of what is recalled. Everything else of a recall is the same for all of it."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID

from backend.domain.accounts.callers import Caller
from backend.domain.aftersales.models import Recall
from backend.domain.aftersales.queries import RecallCounts
from backend.domain.tasks.states import JobKind
from backend.domain.vault.service import Exchanged


@dataclass(frozen=True, slots=True)
class Piece:
    """One code or seat as it is, locked: its holder's, held for an order, or, with neither, nobody's any more."""

    delivered: bool
    held: bool
    revealed: bool


class Mark(Protocol):
    """Takes the goods, which are locked, off sale for good; once they are it changes nothing."""

    async def __call__(self, id: UUID, *, reason: str, caller: Caller, address: str | None, at: datetime) -> None: ...


class Exchange(Protocol):
    """Puts another piece in the place of a unit's, in the caller's transaction. Raises `OutOfStock`: roll back then."""

    async def __call__(self, unit_id: UUID, *, actor: str, reason: str, at: datetime) -> Exchanged: ...


@dataclass(frozen=True, slots=True)
class Goods:
    """What is recalled, piece by piece. `unit`: what its job counts; `column`: where a recall names it.

    `lock` refuses an id that is none. `set_aside` keeps pieces that nobody has from being sold. `collect` (of the
    recall and the goods) writes down whoever has a piece and was not written down before. `piece` locks one;
    `put_aside` ends it for its holder. `finish` is called once, in the transaction that ends the job.
    """

    job: JobKind
    unit: str
    column: str
    lock: Callable[[UUID], Awaitable[object]]
    mark: Mark
    set_aside: Callable[[UUID], Awaitable[object]]
    collect: Callable[[UUID, UUID], Awaitable[object]]
    piece: Callable[[UUID], Awaitable[Piece]]
    exchange: Exchange
    put_aside: Callable[[UUID, datetime], Awaitable[object]]
    finish: Callable[[Recall, RecallCounts, datetime], Awaitable[None]]
