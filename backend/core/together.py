"""Work that costs less for many at once than for each alone, whoever asks for it in this process.

    _opened = Together(_note_opened)          # async (items) -> results, aligned
    done = await _opened.ask(item)

Whoever comes first is served at once. Who comes meanwhile waits for that to end, and is served with all who wait: so
nobody waits for company, and the busier it is the more is done in one transaction.
"""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from backend.core import database

A = TypeVar("A")
R = TypeVar("R")
_MOST = 100


@dataclass(slots=True, eq=False)
class _Asked(Generic[A, R]):
    item: A
    done: asyncio.Future[R]


class Together(Generic[A, R]):
    """One line of waiting for one kind of work.

    `work` answers each item, in order, with its result or with the exception that is raised for it; what it raises
    itself is raised for all of them. Who is in a transaction is served alone, within it.
    """

    def __init__(self, work: Callable[[Sequence[A]], Awaitable[Sequence[R | Exception]]]) -> None:
        self._work = work
        self._waiting: deque[_Asked[A, R]] = deque()
        self._serving: asyncio.Task[None] | None = None

    async def ask(self, item: A) -> R:
        """What `work` answers for the item. Who goes away before it is begun is left out."""
        if database.in_a_transaction():
            (found,) = await self._work([item])
            if isinstance(found, Exception):
                raise found
            return found
        loop = asyncio.get_running_loop()
        asked: _Asked[A, R] = _Asked(item, loop.create_future())
        if self._serving is not None and self._serving.get_loop() is not loop:
            # Another loop's is over.
            self._serving = None
            self._waiting.clear()
        self._waiting.append(asked)
        if self._serving is None:
            # Whoever began may go away; the others still want theirs.
            self._serving = asyncio.create_task(self._serve())
        return await asked.done

    async def _serve(self) -> None:
        some: list[_Asked[A, R]] = []
        try:
            while self._waiting:
                some = [self._waiting.popleft() for _ in range(min(len(self._waiting), _MOST))]
                await self._do([one for one in some if not one.done.done()])
        finally:
            self._serving = None
            for one in (*some, *self._waiting):
                one.done.cancel()
            self._waiting.clear()

    async def _do(self, some: Sequence[_Asked[A, R]]) -> None:
        if not some:
            return
        found: Sequence[R | Exception]
        try:
            found = await self._work([one.item for one in some])
        except Exception as problem:  # noqa: BLE001 - whoever waits is told
            found = [problem] * len(some)
        for one, result in zip(some, found, strict=True):
            if one.done.done():
                continue
            if isinstance(result, Exception):
                one.done.set_exception(result)
            else:
                one.done.set_result(result)
