"""How a column of values is written: scalars, lists, objects of one type or of several."""

import inspect
from collections.abc import Sequence
from itertools import chain, islice
from typing import TYPE_CHECKING, Any, Protocol

from graphql import (
    GraphQLAbstractType,
    GraphQLObjectType,
    GraphQLOutputType,
    GraphQLResolveInfo,
    is_abstract_type,
    is_object_type,
)
from graphql.execution.collect_fields import FieldDetailsList
from graphql.pyutils import Path

from backend.resolvers.projection.asked import Run
from backend.resolvers.projection.columns import Selection, ask_together
from backend.resolvers.projection.leaves import Leaves, Unlike

if TYPE_CHECKING:
    from backend.resolvers.projection.plan import Plan

_NULL = type(None)


class Shape(Protocol):
    """Writes a column of values as the graph writes values of one type."""

    @property
    def write(self) -> Leaves | None:
        """How values are written that need not be waited for; None: `told` is to be asked."""

    async def told(self, values: Sequence[Any], run: Run, path: Path) -> Sequence[Any]:
        """The values as they are answered, aligned; raises for what only graphql-core can tell."""


class Scalars:
    """A column of scalars or enums."""

    __slots__ = ("write",)

    def __init__(self, write: Leaves) -> None:
        self.write = write

    async def told(self, values: Sequence[Any], run: Run, path: Path) -> Sequence[Any]:
        """Each as the graph writes it."""
        return self.write(values) if values else values


class Lists:
    """A column of lists: written as one long column, then cut again."""

    __slots__ = ("items", "nullable")
    write = None

    def __init__(self, items: Shape, *, nullable: bool) -> None:
        self.items, self.nullable = items, nullable

    async def told(self, values: Sequence[Any], run: Run, path: Path) -> Sequence[Any]:
        """Each list with its items as the graph writes them."""
        kinds = set(map(type, values))
        if not kinds <= {list, tuple, _NULL} or (_NULL in kinds and not self.nullable):
            raise Unlike
        whole = list(chain.from_iterable(value for value in values if value is not None))
        told = iter(await self.items.told(whole, run, path))
        return [None if value is None else list(islice(told, len(value))) for value in values]


class Objects:
    """A column of objects of one type, or of any type of an interface or union."""

    __slots__ = ("kind", "nullable", "parts", "plan", "selections", "wanted")
    write = None

    def __init__(self, plan: "Plan", kind: GraphQLOutputType, wanted: FieldDetailsList, *, nullable: bool) -> None:
        self.plan, self.kind, self.wanted, self.nullable = plan, kind, wanted, nullable
        self.selections: dict[GraphQLObjectType, Selection] = {}
        # Python class → what is asked of its objects. Which type a class is does not depend on the object.
        self.parts: dict[type, Selection] = {}

    async def told(self, values: Sequence[Any], run: Run, path: Path) -> Sequence[Any]:
        """Each object with what is asked of its type."""
        kinds = set(map(type, values))
        if len(kinds) == 1 and _NULL not in kinds:
            return await self._part(values[0], run, path).rows(values, run, path)
        if _NULL in kinds and not self.nullable:
            raise Unlike
        told: list[Any] = [None] * len(values)
        places: dict[Selection, list[int]] = {}
        for place, value in enumerate(values):
            if value is not None:
                places.setdefault(self._part(value, run, path), []).append(place)
        await ask_together(places, values, run, path)
        for part, own in places.items():
            for place, row in zip(own, await part.rows([values[p] for p in own], run, path), strict=True):
                told[place] = row
        return told

    def _part(self, value: Any, run: Run, path: Path) -> "Selection":
        found = self.parts.get(type(value))
        return found if found is not None else self._new_part(value, run, path)

    def _new_part(self, value: Any, run: Run, path: Path) -> "Selection":
        if isinstance(value, BaseException) or inspect.isawaitable(value):
            raise Unlike
        info = run.info(self.plan.asked_of(self), path)
        kind = self.kind
        if is_abstract_type(kind):
            kind = self._concrete(kind, value, info)
        assert is_object_type(kind)
        if kind.is_type_of is not None and not kind.is_type_of(value, info):
            raise Unlike
        if kind not in self.selections:
            self.selections[kind] = self.plan.selection(kind, self.wanted)
        definition = getattr(type(value), "__strawberry_definition__", None)
        # A generic class is one type here and another there.
        if not is_abstract_type(self.kind) or not getattr(definition, "is_graphql_generic", True):
            self.parts[type(value)] = self.selections[kind]
        return self.selections[kind]

    def _concrete(self, kind: GraphQLAbstractType, value: Any, info: "GraphQLResolveInfo[Any]") -> GraphQLObjectType:
        if kind.resolve_type is None:
            raise Unlike
        name = kind.resolve_type(value, info, kind)
        found = self.plan.schema.get_type(name) if isinstance(name, str) else None
        if not is_object_type(found) or not self.plan.schema.is_sub_type(kind, found):
            raise Unlike
        return found
