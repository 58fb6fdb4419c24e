"""The request's batch loaders: the parents of one edge are gathered and asked for together."""

from collections.abc import Sequence
from typing import Any

from strawberry.dataloader import DataLoader

from backend.schema.doors import BatchFunction


class RequestLoaders:
    """One loader per edge, living as long as the request.

    A stream of events outlives many changes: its loaders gather parents, but remember nothing (`cache`).
    """

    def __init__(self, *, cache: bool = True) -> None:
        self._cache = cache
        self._loaders: dict[BatchFunction, DataLoader[Any, Any]] = {}

    def of(self, batch: BatchFunction, info: Any) -> DataLoader[Any, Any]:
        """The loader of one edge; made when the edge is first asked for."""
        if batch not in self._loaders:

            async def load(parents: list[Any]) -> Sequence[Any]:
                answers = await batch(parents, info)
                if len(answers) != len(parents):
                    raise RuntimeError(f"{batch.__name__} answered {len(answers)} of {len(parents)} parents")
                return answers

            self._loaders[batch] = DataLoader(load_fn=load, cache=self._cache, cache_key_fn=_key)
        return self._loaders[batch]


def _key(parent: Any) -> object:
    return (type(parent), getattr(parent, "id", None) or id(parent))
