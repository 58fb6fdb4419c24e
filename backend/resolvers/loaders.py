"""The request's batch loaders: the parents of one edge are gathered and asked for together, each once."""

import asyncio
from collections.abc import Hashable, Sequence
from typing import Any

from strawberry.dataloader import DataLoader

from backend.schema.doors import BatchFunction


class EdgeLoader:
    """Answers of one edge by parent. Without `keep` nothing outlives the question."""

    def __init__(self, batch: BatchFunction, info: Any, *, keep: bool) -> None:
        self._batch, self._info, self._keep = batch, info, keep
        # A parent without an id is known by its identity, so it is held as long as its answer.
        self._answers: dict[Hashable, tuple[Any, Any]] = {}
        self._underway: dict[Hashable, asyncio.Future[None]] = {}
        self._gathered: DataLoader[Any, Any] = DataLoader(load_fn=self._outcomes, cache=False)

    def load(self, parent: Any) -> asyncio.Future[Any]:
        """The answer for one parent, asked for together with the others of this turn of the loop."""
        return self._gathered.load(parent)  # type: ignore[return-value]

    async def load_many(self, parents: Sequence[Any]) -> list[Any]:
        """The answers aligned with the parents; raises the first that is an error."""
        outcomes = await self._outcomes(parents)
        for outcome in outcomes:
            if isinstance(outcome, BaseException):
                raise outcome
        return outcomes

    async def _outcomes(self, parents: Sequence[Any]) -> list[Any]:
        if not self._keep:
            return await self._asked(parents)
        keys = [_key(parent) for parent in parents]
        answers = self._answers
        waiting = {self._underway[key] for key in keys if key in self._underway}
        fresh = {
            key: parent
            for key, parent in zip(keys, parents, strict=True)
            if key not in answers and key not in self._underway
        }
        if fresh:
            await self._remember(fresh)
        for future in waiting:
            await asyncio.shield(future)
        if waiting and any(key not in answers for key in keys):
            # Whoever asked was cancelled.
            return await self._outcomes(parents)
        return [answers[key][1] for key in keys]

    async def _remember(self, fresh: dict[Hashable, Any]) -> None:
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._underway.update(dict.fromkeys(fresh, done))
        parents = list(fresh.values())
        try:
            told = await self._asked(parents)
        except Exception as error:  # noqa: BLE001 - whoever asked for the answer is told
            told = [error] * len(parents)
        finally:
            for key in fresh:
                del self._underway[key]
            if not done.done():
                done.set_result(None)
        self._answers.update(zip(fresh, zip(parents, told, strict=True), strict=True))

    async def _asked(self, parents: Sequence[Any]) -> list[Any]:
        answers = await self._batch(parents, self._info)
        if len(answers) != len(parents):
            raise RuntimeError(f"{self._batch.__name__} answered {len(answers)} of {len(parents)} parents")
        return list(answers)


class RequestLoaders:
    """One loader per edge, living as long as the request.

    A stream of events outlives many changes: its loaders gather parents, but remember nothing (`cache`).
    """

    def __init__(self, *, cache: bool = True) -> None:
        self._cache = cache
        self._loaders: dict[BatchFunction, EdgeLoader] = {}

    def of(self, batch: BatchFunction, info: Any) -> EdgeLoader:
        """The loader of one edge; made when the edge is first asked for."""
        if batch not in self._loaders:
            self._loaders[batch] = EdgeLoader(batch, info, keep=self._cache)
        return self._loaders[batch]


def _key(parent: Any) -> Hashable:
    return (type(parent), getattr(parent, "id", None) or id(parent))
