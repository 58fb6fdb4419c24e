"""Random valid operations over a schema: aliases, fragments, switches, arguments, as deep as asked."""

import random
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLSchema,
    get_named_type,
    is_composite_type,
    is_leaf_type,
    is_list_type,
    is_non_null_type,
    is_required_argument,
    is_required_input_field,
)

_SCALARS = {
    "String": '"x"',
    "ID": '"var_x"',
    "Int": "3",
    "Float": "1.5",
    "Boolean": "true",
    "Decimal": '"1.00"',
    "BigInt": '"7"',
    "DateTime": '"2026-11-22T08:00:00Z"',
    "Date": '"2026-11-22"',
    "UUID": '"00000000-0000-4000-8000-000000000001"',
    "JSON": '"{}"',
}


class Operations:
    """Makes operations from a seed; equal names in one answer always mean the same field and arguments."""

    def __init__(self, schema: GraphQLSchema, random: random.Random) -> None:
        self._schema, self._random = schema, random
        self._fragments: list[str] = []

    def one(self, kind: str = "query") -> tuple[str, dict[str, Any]]:
        """An operation and its variables."""
        self._fragments = []
        root = self._schema.query_type if kind == "query" else self._schema.mutation_type
        assert root is not None
        names = self._random.sample(sorted(root.fields), k=min(len(root.fields), self._random.choice((1, 1, 1, 2, 3))))
        chosen = [name for name in names if not name.startswith("__")]
        parts = [self._field(name, root.fields[name], root, depth=0) for name in chosen]
        if self._random.random() < 0.1:
            parts.append("__typename")
        text = f"{kind} Q($yes: Boolean!, $no: Boolean!, $maybe: Boolean = true) {{ {' '.join(parts)} shown: __typename"
        text += " @include(if: $yes) hidden: __typename @skip(if: $no) maybe: __typename @include(if: $maybe) } "
        variables: dict[str, Any] = {"yes": self._random.random() < 0.7, "no": self._random.random() < 0.3}
        if self._random.random() < 0.5:
            variables["maybe"] = self._random.random() < 0.5
        return text + " ".join(self._fragments), variables

    def _field(self, name: str, field: GraphQLField, owner: GraphQLObjectType | GraphQLNamedType, depth: int) -> str:
        given = self._arguments(field)
        # The alias names all that distinguishes the field, so that merged selections never conflict.
        alias = f"{owner.name}_{name}: " if self._random.random() < 0.8 or owner.name[0].islower() else ""
        if alias and self._random.random() < 0.2:
            alias = f"{owner.name}_{name}_2: "
        named = get_named_type(field.type)
        return f"{alias}{name}{given}{self._switch()}{self._selection(named, depth + 1)}"

    def _arguments(self, field: GraphQLField) -> str:
        given = [
            f"{name}: {self._value(argument.type)}"
            for name, argument in field.args.items()
            if is_required_argument(argument)
        ]
        return f"({', '.join(given)})" if given else ""

    def _value(self, kind: GraphQLInputType) -> str:
        if is_non_null_type(kind):
            return self._value(kind.of_type)
        if is_list_type(kind):
            return f"[{self._value(kind.of_type)}]"
        if isinstance(kind, GraphQLEnumType):
            return sorted(kind.values)[0]
        if isinstance(kind, GraphQLInputObjectType):
            inner = [f"{n}: {self._value(f.type)}" for n, f in kind.fields.items() if is_required_input_field(f)]
            if not inner and kind.fields:
                name, first = next(iter(kind.fields.items()))
                inner = [f"{name}: {self._value(first.type)}"]
            return f"{{ {', '.join(inner)} }}"
        return _SCALARS[get_named_type(kind).name]

    def _switch(self) -> str:
        return self._random.choice(("",) * 12 + (" @include(if: $yes)", " @skip(if: $no)", " @include(if: $maybe)"))

    def _selection(self, kind: GraphQLNamedType, depth: int) -> str:
        if not is_composite_type(kind):
            return ""
        parts = ["__typename"] if self._random.random() < 0.4 or not isinstance(kind, GraphQLObjectType) else []
        fields = getattr(kind, "fields", {})
        wanted = [name for name in fields if self._random.random() < (0.7 if depth < 4 else 0.4)]
        for name in wanted:
            field = fields[name]
            if not is_leaf_type(get_named_type(field.type)) and depth > 5:
                continue
            parts.append(self._field(name, field, kind, depth))
        if not isinstance(kind, GraphQLObjectType):
            members = self._schema.get_possible_types(kind)
            for member in self._random.sample(members, k=min(len(members), self._random.randint(1, 4))):
                parts.append(self._fragment(member, depth))
        elif self._random.random() < 0.15:
            parts.append(self._fragment(kind, depth))
        return f" {{ {' '.join(parts or ['__typename'])} }}"

    def _fragment(self, kind: GraphQLObjectType, depth: int) -> str:
        inner = self._selection(kind, depth + 1)
        if self._random.random() < 0.5:
            return f"... on {kind.name}{self._switch()}{inner}"
        name = f"F{len(self._fragments)}"
        self._fragments.append(f"fragment {name} on {kind.name}{inner}")
        spread = f"...{name}{self._switch()}"
        return f"{spread} {spread}" if self._random.random() < 0.2 else spread
