"""How what campaigns give is published, rests, goes on and ends: the same steps for every kind of piece.

Each kind is a table of its own whose rows are named by their campaign and `piece`. It says how its rows are read, are
written and move; which follow from which, and in what order, is said here once.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Generic, Protocol, TypeVar
from uuid import UUID

from backend.core import database
from backend.core.refusals import Refusal


class Step(StrEnum):
    """What becomes of a piece that was published."""

    PAUSE = "PAUSE"
    RESUME = "RESUME"
    END = "END"


class Published(Protocol):
    """A row that a campaign published."""

    @property
    def piece(self) -> Any:
        """Its name within the campaign, over all versions."""

    @property
    def state(self) -> Any:
        """How far it is."""


class Drafted(Protocol):
    """What a row shall say."""

    @property
    def piece(self) -> str:
        """Its name within the campaign, over all versions."""


@dataclass(frozen=True, slots=True)
class Way:
    """From which states a row takes a step (from others it takes none), and to which."""

    of: frozenset[Any]
    to: Any


RowT = TypeVar("RowT", bound=Published)
DraftT = TypeVar("DraftT", bound=Drafted)


@dataclass(frozen=True, slots=True)
class Pieces(Generic[RowT, DraftT]):
    """One kind. Each function works in the open transaction.

    `rows`: all that a campaign ever published of it, locked in the order of ids (`core/locks.md`). `write`: the row
    says what the draft does and counts, a new one (None) or the one there was; what already says it is left alone.
    `move`: the row is in that state from now on. `told`: what of some rows of a campaign changed is told to whoever
    follows; None where nobody does.
    """

    rows: Callable[[UUID], Awaitable[Sequence[RowT]]]
    write: Callable[[UUID, DraftT, RowT | None, datetime], Awaitable[RowT]]
    move: Callable[[RowT, Any, datetime], Awaitable[None]]
    steps: Mapping[Step, Way]
    told: Callable[[Sequence[RowT]], Awaitable[None]] | None = None

    async def publish(self, campaign_id: UUID, drafts: Sequence[DraftT], *, at: datetime) -> list[RowT]:
        """Make exactly these the campaign's, all of them in force; aligned with the drafts.

        What it published before under the same piece is changed in place; what is not named any more ends, and makes
        room before anything is written. A refusal says of which piece it is. In the open transaction, the campaign
        being locked, or in one of its own.
        """
        async with database.joined():
            known = {row.piece: row for row in await self.rows(campaign_id)}
            named = {draft.piece for draft in drafts}
            gone = [row for piece, row in known.items() if piece not in named and row.state in self.steps[Step.END].of]
            for row in gone:
                await self.move(row, self.steps[Step.END].to, at)
            rows = [await self._written(campaign_id, draft, known.get(draft.piece), at) for draft in drafts]
            if self.told is not None and (rows or gone):
                await self.told([*rows, *gone])
        return rows

    async def step(
        self, campaign_id: UUID, step: Step, *, at: datetime, stays: Callable[[RowT], bool] | None = None
    ) -> None:
        """Let every row of the campaign that can take the step take it, but for those that stay as they are.

        In the open transaction or in one of its own.
        """
        async with database.joined():
            rows = [row for row in await self.rows(campaign_id) if row.state in self.steps[step].of]
            moved = [row for row in rows if stays is None or not stays(row)]
            for row in moved:
                await self.move(row, self.steps[step].to, at)
            if self.told is not None and moved:
                await self.told(moved)

    async def _written(self, campaign_id: UUID, draft: DraftT, row: RowT | None, at: datetime) -> RowT:
        try:
            return await self.write(campaign_id, draft, row, at)
        except Refusal as refused:
            refused.path = ["input", "pieces", draft.piece, *(refused.path or ["input"])[1:]]
            raise
