"""What an operation asks for, worked out once: columns of attributes and edges for each type of object."""

import asyncio
import inspect
from collections.abc import Awaitable, Callable, Sequence
from enum import Enum
from itertools import chain, islice, repeat
from operator import attrgetter
from typing import Any, Protocol

import strawberry
from graphql import (
    Executor,
    FragmentDefinitionNode,
    GraphQLAbstractType,
    GraphQLField,
    GraphQLObjectType,
    GraphQLOutputType,
    GraphQLResolveInfo,
    GraphQLSchema,
    OperationDefinitionNode,
    VariableValues,
    get_argument_values,
    is_abstract_type,
    is_leaf_type,
    is_list_type,
    is_non_null_type,
    is_object_type,
)
from graphql.execution.collect_fields import FieldDetailsList, FragmentDetails, collect_fields, collect_subfields
from graphql.pyutils import Path
from strawberry.types.field import StrawberryField

from backend.resolvers.projection.leaves import Leaves, Unlike, leaves
from backend.schema.doors import BATCH, PERMISSION, BatchFunction
from backend.schema.guards import Guarded

_NULL = type(None)
_TYPENAME = "__typename"
# What resolvers are told of: the field by its definition, nodes, owner and place in the answer.
DEFINITION = "strawberry-definition"


class Run:
    """One execution of a plan."""

    __slots__ = ("context", "executor")

    def __init__(self, executor: "Executor[Any]") -> None:
        self.executor = executor
        self.context: Any = executor.context_value

    def info(self, asked: "Asked", path: Path) -> "GraphQLResolveInfo[Any]":
        """What graphql-core tells a resolver."""
        nodes = [details.node for details in asked.details]
        return self.executor.build_resolve_info(asked.definition, nodes, asked.owner, path)

    def resolve(self, asked: "Asked", source: Any, path: Path) -> Any:
        """Call a field's resolver with its arguments; raises what either raises."""
        node, definition = asked.details[0].node, asked.definition
        given = (
            get_argument_values(definition, node, self.executor.variable_values)
            if definition.args or node.arguments
            else {}
        )
        assert definition.resolve is not None
        return definition.resolve(source, self.info(asked, path), **given)

    def allows(self, permission: Enum | None) -> bool:
        """Whether the caller may see what needs this permission."""
        return permission is None or permission in self.context.caller.permissions


class Asked:
    """One field of one type as an operation asks for it."""

    __slots__ = ("definition", "details", "key", "owner")

    def __init__(self, key: str, owner: GraphQLObjectType, definition: GraphQLField, details: FieldDetailsList) -> None:
        self.key, self.owner, self.definition, self.details = key, owner, definition, details


class Shape(Protocol):
    """Writes a column of values as the graph writes values of one type."""

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


class Plan:
    """An operation, worked out for one set of included fields."""

    def __init__(
        self,
        schema: GraphQLSchema,
        operation: OperationDefinitionNode,
        fragments: dict[str, FragmentDefinitionNode],
        included: VariableValues,
    ) -> None:
        self.schema, self._operation, self._included = schema, operation, included
        self._fragments = {name: FragmentDetails(fragment) for name, fragment in fragments.items()}
        self._asked: dict[int, Asked] = {}
        root = schema.get_root_type(operation.operation)
        assert root is not None
        groups = collect_fields(schema, self._fragments, included, root, operation).grouped_field_set
        self.root_name = root.name
        # Response key → the root field and how its answer is written; None: the type's own name.
        self.roots: dict[str, tuple[Asked, Shape] | None] = {}
        for key, details in groups.items():
            name = details[0].node.name.value
            if name == _TYPENAME:
                self.roots[key] = None
            elif name.startswith("__"):
                raise Unlike
            else:
                asked = Asked(key, root, root.fields[name], details)
                self.roots[key] = (asked, self.shape(asked.definition.type, asked))

    def shape(self, kind: GraphQLOutputType, asked: Asked, *, nullable: bool = True) -> Shape:
        """How a field's values are written."""
        if is_non_null_type(kind):
            return self.shape(kind.of_type, asked, nullable=False)
        if is_list_type(kind):
            return Lists(self.shape(kind.of_type, asked), nullable=nullable)
        if is_leaf_type(kind):
            return Scalars(leaves(kind, nullable=nullable))
        made = Objects(self, kind, asked.details, nullable=nullable)
        self._asked[id(made)] = asked
        return made

    def asked_of(self, objects: Objects) -> Asked:
        """The field whose values these are."""
        return self._asked[id(objects)]

    def selection(self, kind: GraphQLObjectType, wanted: FieldDetailsList) -> "Selection":
        """What is asked of objects of a type."""
        groups = collect_subfields(
            self.schema, self._fragments, self._included, self._operation, kind, wanted
        ).grouped_field_set
        return Selection(self, kind, groups)


Column = Callable[[Sequence[Any], Run, Path], Awaitable[Sequence[Any]]]
# An attribute's name and how its values are written.
Attribute = tuple[Callable[[Any], Any], Leaves]


class Selection:
    """What is asked of the objects of one type: columns, in the order of the answer."""

    __slots__ = ("_columns", "_keys")

    def __init__(self, plan: Plan, kind: GraphQLObjectType, groups: dict[str, FieldDetailsList]) -> None:
        self._keys = tuple(groups)
        # A column is an attribute that is written at once, or something to wait for.
        self._columns: list[Attribute | Column] = []
        for key, details in groups.items():
            name = details[0].node.name.value
            if name == _TYPENAME:
                self._columns.append(_name_of(kind))
            else:
                self._columns.append(_column(plan, Asked(key, kind, kind.fields[name], details)))

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


def _name_of(kind: GraphQLObjectType) -> Column:
    async def name(parents: Sequence[Any], run: Run, path: Path) -> Sequence[Any]:
        return list(repeat(kind.name, len(parents)))

    return name


def _column(plan: Plan, asked: Asked) -> Attribute | Column:
    field: StrawberryField = asked.definition.extensions[DEFINITION]
    shape = plan.shape(asked.definition.type, asked)
    permission: Enum | None = field.metadata.get(PERMISSION)
    batch: BatchFunction | None = field.metadata.get(BATCH)
    guarded = not field.extensions or (
        len(field.extensions) == 1 and isinstance(field.extensions[0], Guarded) and field.extensions[0].null
    )
    if asked.definition.args or not guarded or (field.base_resolver and batch is None):
        return _resolved(asked, shape)
    if batch is not None:
        return _edge(asked, shape, field, batch, permission)
    get = attrgetter(field.python_name)
    if permission is None and isinstance(shape, Scalars):
        return get, shape.write
    return _attribute(asked, shape, get, permission)


def _attribute(asked: Asked, shape: Shape, get: Callable[[Any], Any], permission: Enum | None) -> Column:
    async def attribute(parents: Sequence[Any], run: Run, path: Path) -> Sequence[Any]:
        values = list(map(get, parents)) if run.allows(permission) else [None] * len(parents)
        return await shape.told(values, run, Path(path, asked.key, asked.owner.name))

    return attribute


def _edge(asked: Asked, shape: Shape, field: StrawberryField, batch: BatchFunction, permission: Enum | None) -> Column:
    async def edge(parents: Sequence[Any], run: Run, path: Path) -> Sequence[Any]:
        path = Path(path, asked.key, asked.owner.name)
        if not run.allows(permission):
            return await shape.told([None] * len(parents), run, path)
        info: strawberry.Info = strawberry.Info(_raw_info=run.info(asked, path), _field=field)
        values = await run.context.loaders.of(batch, info).load_many(parents)
        return await shape.told(values, run, path)

    return edge


def _resolved(asked: Asked, shape: Shape) -> Column:
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
