"""What an operation costs, known from its document and variables before anything runs.

A field costs its weight; what is selected below it costs once for each object that it may answer:

    cost(field) = weight + objects × (row + cost of what is selected below)

- `weight`, when the declaration names none: 0 for a plain attribute, 1 for an edge or a field with arguments,
  1 for a root query field, 10 for a mutation, 5 for a subscription.
- `objects` is 1; `first` of a page; or `size` (5 when the declaration names none) of a list without pages.
- `row` is 1 in a page, so that a hundred rows of plain attributes are not free; else 0.

Fragments count where they are spread, a field asked for twice under one name counts once, an abstract type
counts as the dearest of its possible types, and what `@skip` and `@include` leave out counts nothing.
"""

from collections import OrderedDict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from graphql import (
    BooleanValueNode,
    DirectiveNode,
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLArgument,
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLUnionType,
    InlineFragmentNode,
    IntValueNode,
    OperationDefinitionNode,
    SelectionSetNode,
    ValueNode,
    VariableNode,
    Visitor,
    get_named_type,
    get_nullable_type,
    is_abstract_type,
    visit,
)

from backend.schema.doors import BATCH, SIZE, WEIGHT
from backend.schema.paging import LARGEST_PAGE

EDGE, QUERY, MUTATION, SUBSCRIPTION = 1, 1, 10, 5
INTROSPECTION = 10
LIST_SIZE = 5
ROW = 1
_REMEMBERED = 32
_ABSENT = "absent"

Deciding = int | bool | str | None

Composite = GraphQLObjectType | GraphQLInterfaceType | GraphQLUnionType


@dataclass(frozen=True, slots=True)
class Price:
    """What one field adds: its weight, how many objects it may answer (None: its page decides), each row's part."""

    weight: int
    objects: int | None
    row: int


def price(schema: GraphQLSchema, parent: GraphQLNamedType, field: GraphQLField) -> Price:
    """The declared price of a field of `parent`."""
    declared = field.extensions.get("strawberry-definition") if field.extensions else None
    metadata: Mapping[Any, Any] = declared.metadata if declared is not None else {}
    weight = metadata.get(WEIGHT)
    if weight is None:
        weight = _weight(schema, parent, field, metadata)
    if "first" in field.args:
        return Price(weight, None, ROW)
    listed = isinstance(get_nullable_type(field.type), GraphQLList)
    if not listed or _is_page(parent):
        return Price(weight, 1, 0)
    return Price(weight, metadata.get(SIZE) or LIST_SIZE, 0)


def _weight(schema: GraphQLSchema, parent: GraphQLNamedType, field: GraphQLField, metadata: Mapping[Any, Any]) -> int:
    if parent is schema.mutation_type:
        return MUTATION
    if parent is schema.subscription_type:
        return SUBSCRIPTION
    if parent is schema.query_type:
        return QUERY
    return EDGE if BATCH in metadata or field.args else 0


def _is_page(type_: GraphQLNamedType) -> bool:
    """Whether its lists are those of a page, whose length its parent's `first` said already."""
    return isinstance(type_, GraphQLObjectType) and {"edges", "pageInfo"} <= type_.fields.keys()


class Cost:
    """The cost of one operation of a document that passed validation, for any variables."""

    def __init__(self, schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode) -> None:
        self._schema = schema
        self._operation = operation
        self._fragments = {
            definition.name.value: definition
            for definition in document.definitions
            if isinstance(definition, FragmentDefinitionNode)
        }
        self._defaults = {
            definition.variable.name.value: definition.default_value
            for definition in operation.variable_definitions or ()
        }
        self._deciding = tuple(sorted(_deciding(document) & self._defaults.keys()))
        self._known: OrderedDict[tuple[Deciding, ...], int] = OrderedDict()

    def of(self, variables: Mapping[str, Any]) -> int:
        """The cost with these variables. Counted once for all that agree in what decides it."""
        key = tuple([self._value(name, variables) for name in self._deciding])
        known = self._known.get(key)
        if known is None:
            given = zip(self._deciding, key, strict=True)
            known = self._count({name: value for name, value in given if value is not _ABSENT})
            self._known[key] = known
            if len(self._known) > _REMEMBERED:
                self._known.popitem(last=False)
        return known

    def _value(self, name: str, variables: Mapping[str, Any]) -> Deciding:
        """What a variable decides: a number or a yes or no; None for what execution will refuse."""
        if name not in variables:
            default = self._defaults[name]
            return _ABSENT if default is None else _literal(default)
        value = variables[name]
        return value if isinstance(value, int) else None

    def _count(self, values: Mapping[str, Deciding]) -> int:
        root = self._schema.get_root_type(self._operation.operation)
        assert root is not None
        return _Counting(self._schema, self._fragments, values).selected(root, (self._operation.selection_set,))


class _Counting:
    """One count. Equal selections on equal types are counted once, so its time is that of the document's size."""

    def __init__(
        self,
        schema: GraphQLSchema,
        fragments: Mapping[str, FragmentDefinitionNode],
        values: Mapping[str, Deciding],
    ) -> None:
        self._schema = schema
        self._fragments = fragments
        self._values = values
        self._counted: dict[tuple[str, tuple[int, ...]], int] = {}

    def selected(self, type_: Composite, selections: tuple[SelectionSetNode, ...]) -> int:
        """The cost of selections on one object of the type."""
        key = (type_.name, tuple([id(one) for one in selections]))
        known = self._counted.get(key)
        if known is None:
            if is_abstract_type(type_):
                possible = self._schema.get_possible_types(type_)
                known = max((self._on_object(one, selections) for one in possible), default=0)
            else:
                assert isinstance(type_, GraphQLObjectType)
                known = self._on_object(type_, selections)
            self._counted[key] = known
        return known

    def _on_object(self, type_: GraphQLObjectType, selections: tuple[SelectionSetNode, ...]) -> int:
        fields: dict[str, list[FieldNode]] = {}
        seen: set[str] = set()
        for selection in selections:
            self._collect(type_, selection, fields, seen)
        return sum(self._field(type_, nodes) for nodes in fields.values())

    def _collect(
        self, type_: GraphQLObjectType, selections: SelectionSetNode, into: dict[str, list[FieldNode]], seen: set[str]
    ) -> None:
        for selection in selections.selections:
            if not self._included(selection.directives or ()):
                continue
            if isinstance(selection, FieldNode):
                name = selection.alias or selection.name
                into.setdefault(name.value, []).append(selection)
                continue
            if isinstance(selection, FragmentSpreadNode):
                if selection.name.value in seen:
                    continue
                seen.add(selection.name.value)
                fragment: FragmentDefinitionNode | InlineFragmentNode = self._fragments[selection.name.value]
            else:
                assert isinstance(selection, InlineFragmentNode)
                fragment = selection
            condition = fragment.type_condition.name.value if fragment.type_condition else type_.name
            if self._applies(type_, condition):
                self._collect(type_, fragment.selection_set, into, seen)

    def _applies(self, type_: GraphQLObjectType, condition: str) -> bool:
        if condition == type_.name:
            return True
        other = self._schema.get_type(condition)
        return is_abstract_type(other) and self._schema.is_sub_type(other, type_)

    def _field(self, parent: GraphQLObjectType, nodes: list[FieldNode]) -> int:
        name = nodes[0].name.value
        if name.startswith("__"):
            return 0 if name == "__typename" else INTROSPECTION
        field = parent.fields[name]
        cost = price(self._schema, parent, field)
        target = get_named_type(field.type)
        below = tuple([node.selection_set for node in nodes if node.selection_set is not None])
        inner = self.selected(target, below) if below and isinstance(target, Composite) else 0
        objects = cost.objects if cost.objects is not None else self._page(nodes[0], field)
        return cost.weight + objects * (cost.row + inner)

    def _page(self, node: FieldNode, field: GraphQLField) -> int:
        """How many rows may come. What is no size of a page is refused when it runs; until then it is the largest."""
        given = next((argument.value for argument in node.arguments or () if argument.name.value == "first"), None)
        value: object = self._literal(given) if given is not None else None
        if given is None or (isinstance(given, VariableNode) and given.name.value not in self._values):
            value = _default(field.args["first"])  # what nobody gave
        if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= LARGEST_PAGE:
            return value
        return LARGEST_PAGE

    def _literal(self, node: ValueNode) -> Deciding:
        if isinstance(node, VariableNode):
            return self._values.get(node.name.value)
        return _literal(node)

    def _included(self, directives: Iterable[DirectiveNode]) -> bool:
        for directive in directives:
            if directive.name.value not in ("skip", "include"):
                continue
            condition = next(a.value for a in directive.arguments or () if a.name.value == "if")
            # What is neither yes nor no is refused when it runs; until then it counts as asked for.
            value = self._literal(condition)
            if value is (directive.name.value == "skip"):
                return False
        return True


def _default(argument: GraphQLArgument) -> object:
    """An argument's own default, whether it was declared in Python or in SDL."""
    written = argument.default
    if written is None:
        return argument.default_value
    return _literal(written.literal) if written.literal is not None else written.value


def _literal(node: ValueNode | None) -> int | bool | None:
    if isinstance(node, IntValueNode):
        # A number that long is refused when it runs, and `int` would refuse to read it.
        return int(node.value) if len(node.value) < 12 else None
    return node.value if isinstance(node, BooleanValueNode) else None


def _deciding(document: DocumentNode) -> set[str]:
    """The variables that decide a cost: sizes of pages, and what directives ask."""
    found: set[str] = set()

    class Look(Visitor):
        def enter_argument(self, node: Any, *_: Any) -> None:
            if node.name.value in ("first", "if") and isinstance(node.value, VariableNode):
                found.add(node.value.name.value)

    visit(document, Look())
    return found
