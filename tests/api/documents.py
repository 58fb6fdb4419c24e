"""Documents made from the schema itself, so that a new field is asked for the day it is declared."""

import re
from collections.abc import Collection

from graphql import (
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLUnionType,
    get_named_type,
    is_leaf_type,
    is_required_argument,
)
from graphql.type.definition import GraphQLNonNull

DEEPEST = 7
PAGE = 50
# What is left of a selection that asks for nothing.
ONLY_NAMES = re.compile(r"__typename|\.\.\. on \w+|[{}]|\s+")


class Everything:
    """Selects every field below a root field, each type once on a path, and remembers the lists it asked for."""

    def __init__(self, schema: GraphQLSchema) -> None:
        self.schema = schema
        self.lists: set[str] = set()

    def query(self, name: str, arguments: str = "") -> str:
        """A query of the root field `name` with literal `arguments`, e.g. `id: "x"`."""
        root = self.schema.query_type
        assert root is not None
        field = root.fields[name]
        given = arguments or (f"first: {PAGE}" if "first" in field.args else "")
        self._remember("Query", name, field)
        return f"{{ {name}{f'({given})' if given else ''} {self._selection(get_named_type(field.type), ())} }}"

    def _selection(self, type_: GraphQLNamedType, path: tuple[str, ...]) -> str:
        if isinstance(type_, GraphQLUnionType):
            # Members may answer the same name with other types: an alias per member keeps them apart.
            branches = [f"... on {m.name} {self._fields(m, path, m.name + '_')}" for m in type_.types]
            return f"{{ __typename {' '.join(branches)} }}"
        if isinstance(type_, GraphQLInterfaceType):
            members = self.schema.get_possible_types(type_)
            # Members may answer the same name with other types: an alias per member keeps them apart.
            branches = [f"... on {member.name} {self._fields(member, path, member.name + '_')}" for member in members]
            return f"{{ __typename {' '.join(branches)} }}"
        if isinstance(type_, GraphQLObjectType):
            return self._fields(type_, path, "")
        return ""

    def _fields(self, type_: GraphQLObjectType, path: tuple[str, ...], alias: str) -> str:
        here = (*path, type_.name)
        parts = ["__typename"]
        for name, field in type_.fields.items():
            target = get_named_type(field.type)
            if any(is_required_argument(argument) for argument in field.args.values()):
                continue
            if not is_leaf_type(target) and (here.count(target.name) > (target is type_) or len(here) >= DEEPEST):
                continue
            selection = self._selection(target, here)
            if not self._selects(type_, name, selection):
                continue
            self._remember(type_.name, name, field)
            given = f"(first: {PAGE})" if "first" in field.args else ""
            parts.append(f"{alias + name + ': ' if alias else ''}{name}{given} {selection}".strip())
        return f"{{ {' '.join(parts)} }}"

    def _selects(self, type_: GraphQLObjectType, name: str, selection: str) -> bool:
        """Whether a field is asked for; `selection` is what would be asked below it."""
        return True

    def _remember(self, parent: str, name: str, field: GraphQLField) -> None:
        if is_list_of_objects(field):
            self.lists.add(f"{parent}.{name}")


class Towards(Everything):
    """Selects only what leads to some fields `(type, name)`, each by every path on which no type comes twice."""

    def __init__(self, schema: GraphQLSchema, wanted: Collection[tuple[str, str]]) -> None:
        super().__init__(schema)
        self._wanted = wanted

    def query(self, name: str, arguments: str = "") -> str:
        """The query; nothing when none of the fields is below the root field `name`."""
        root = self.schema.query_type
        assert root is not None
        led = leads(self._selection(get_named_type(root.fields[name].type), ()))
        return super().query(name, arguments) if led else ""

    def _selects(self, type_: GraphQLObjectType, name: str, selection: str) -> bool:
        return (type_.name, name) in self._wanted or leads(selection)


def leads(selection: str) -> bool:
    """Whether a selection asks for more than names of types."""
    return ONLY_NAMES.sub("", selection) != ""


def is_list_of_objects(field: GraphQLField) -> bool:
    """Whether the field answers rows: a list of objects, but not a page's edges or plain values."""
    inner = field.type.of_type if isinstance(field.type, GraphQLNonNull) else field.type
    return isinstance(inner, GraphQLList) and not is_leaf_type(get_named_type(inner))


def all_lists(schema: GraphQLSchema) -> set[str]:
    """Every list of objects that the door can answer, reachable from its queries."""
    found: set[str] = set()
    seen: set[str] = set()
    root = schema.query_type
    assert root is not None
    waiting: list[GraphQLNamedType] = [root]
    while waiting:
        type_ = waiting.pop()
        if type_.name in seen:
            continue
        seen.add(type_.name)
        if isinstance(type_, GraphQLUnionType | GraphQLInterfaceType):
            waiting += schema.get_possible_types(type_)
        if isinstance(type_, GraphQLObjectType):
            for name, field in type_.fields.items():
                if is_list_of_objects(field):
                    found.add(f"{type_.name}.{name}")
                waiting.append(get_named_type(field.type))
    return found
