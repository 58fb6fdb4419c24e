"""What is asked of the objects of one type: a column for each field, zipped into rows."""

import asyncio
import inspect
from collections.abc import Awaitable, Callable, Sequence
from enum import Enum
from itertools import repeat
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from graphql import GraphQLObjectType
from graphql.execution.collect_fields import FieldDetailsList
from graphql.pyutils import Path

from backend.resolvers.projection.asked import Asked, Run
from backend.resolvers.projection.leaves import Leaves
from backend.schema.doors import BATCH, PERMISSION, BatchFunction
from backend.schema.guards import Guarded

if TYPE_CHECKING:
    from backend.resolvers.projection.plan import Plan
    from backend.resolvers.projection.shapes import Shape

TYPENAME = "__typename"


Column = Callable[[Sequence[Any], Run, Path], Awaitable[Sequence[Any]]]
# An attribute's name and how its values are written.
Attribute = tuple[Callable[[Any], Any], Leaves]


class Selection:
    """What is asked of the objects of one type: columns, in the order of the answer."""

    __slots__ = ("_columns", "_keys", "edges")

    def __init__(self, plan: "Plan", kind: GraphQLObjectType, groups: dict[str, FieldDetailsList]) -> None:
        self._keys = tuple(groups)
        # What every object is asked by a batch, for everyone to see (a guarded edge asks nothing for those it refuses).
        self.edges: dict[BatchFunction, Asked] = {}
        # A column is an attribute that is written at once, or something to wait for.
        self._columns: list[Attribute | Column] = []
        for key, details in groups.items():
            name = details[0].node.name.value
            if name == TYPENAME:
                self._columns.append(_name_of(kind))
            else:
                asked = Asked(key, kind, kind.fields[name], details)
                self._columns.append(_column(plan, asked))
                known = asked.declared.metadata
                if BATCH in known and known.get(PERMISSION) is None:
                    self.edges[known[BATCH]] = asked

    async def rows(self, parents: Sequence[Any], run: Run, path: Path) -> list[dict[str, Any]]:
        """The objects as they are answered."""
        if not self._keys:
            return [{} for _ in parents]
        columns: list[Sequence[Any]] = []
        for column in self._columns:
            if isinstance(column, tuple):
                get, write = column
                columns.append(write(list(map(get, parents))))
            else:
                columns.append(await column(parents, run, path))
        keys = self._keys
        return [dict(zip(keys, row, strict=True)) for row in zip(*columns, strict=True)]


async def ask_together(places: dict[Selection, list[int]], values: Sequence[Any], run: Run, path: Path) -> None:
    """Ask an edge that objects of several types have in common once for all of them, not once for each type."""
    shared: dict[BatchFunction, list[int]] = {}
    for part, own in places.items():
        for batch in part.edges:
            shared.setdefault(batch, []).extend(own)
    for part, own in places.items():
        for batch, asked in part.edges.items():
            together = shared.pop(batch, own)
            if len(together) > len(own):
                loader = run.context.loaders.of(batch, run.told(asked, path))
                await loader.load_many([values[place] for place in together])


def _name_of(kind: GraphQLObjectType) -> Column:
    async def name(parents: Sequence[Any], run: Run, path: Path) -> Sequence[Any]:
        return list(repeat(kind.name, len(parents)))

    return name


def _column(plan: "Plan", asked: Asked) -> Attribute | Column:
    field = asked.declared
    shape = plan.shape(asked.definition.type, asked)
    permission: Enum | None = field.metadata.get(PERMISSION)
    batch: BatchFunction | None = field.metadata.get(BATCH)
    guarded = not field.extensions or (
        len(field.extensions) == 1 and isinstance(field.extensions[0], Guarded) and field.extensions[0].null
    )
    if asked.definition.args or not guarded or (field.base_resolver and batch is None):
        return _resolved(asked, shape)
    if batch is not None:
        return _edge(asked, shape, batch, permission)
    get = attrgetter(field.python_name)
    if permission is None and shape.write is not None:
        return get, shape.write
    return _attribute(asked, shape, get, permission)


def _attribute(asked: Asked, shape: "Shape", get: Callable[[Any], Any], permission: Enum | None) -> Column:
    async def attribute(parents: Sequence[Any], run: Run, path: Path) -> Sequence[Any]:
        values = list(map(get, parents)) if run.allows(permission) else [None] * len(parents)
        return await shape.told(values, run, Path(path, asked.key, asked.owner.name))

    return attribute


def _edge(asked: Asked, shape: "Shape", batch: BatchFunction, permission: Enum | None) -> Column:
    async def edge(parents: Sequence[Any], run: Run, path: Path) -> Sequence[Any]:
        path = Path(path, asked.key, asked.owner.name)
        if not run.allows(permission):
            return await shape.told([None] * len(parents), run, path)
        values = await run.context.loaders.of(batch, run.told(asked, path)).load_many(parents)
        return await shape.told(values, run, path)

    return edge


def _resolved(asked: Asked, shape: "Shape") -> Column:
    """A field with arguments of its own: resolved for each object, all at once."""

    async def resolved(parents: Sequence[Any], run: Run, path: Path) -> Sequence[Any]:
        path = Path(path, asked.key, asked.owner.name)
        found = [run.resolve(asked, parent, path) for parent in parents]
        waiting = [value for value in found if inspect.isawaitable(value)]
        if waiting:
            told = iter(await asyncio.gather(*waiting))
            found = [next(told) if inspect.isawaitable(value) else value for value in found]
        return await shape.told(found, run, path)

    return resolved
