"""What every field of a door costs, as a table: `python -m backend.web.cost_table [--check]` writes or compares it."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from graphql import (
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLUnionType,
    get_named_type,
    is_introspection_type,
)

from backend import api, settings
from backend.schema.doors import Door
from backend.web.cost import Price, price

FILE = api.SDL_FOLDER / "costs.md"
HEAD = """# What a field costs

Written by `make sdl` from the schemas; how costs are counted is in `/docs/en/limits` and decision 0013.
A field that is not listed costs nothing by itself. `X-Tessera-Cost: 1` has an answer tell its cost.
"""


@dataclass(frozen=True, slots=True)
class CostFact:
    """What one field costs: its place, and its price."""

    place: str
    price: Price

    @property
    def times(self) -> str:
        """By what the cost of everything below it is multiplied; empty when it is not."""
        if self.price.objects is None:
            return "first"
        return "" if self.price.objects == 1 else str(self.price.objects)


@lru_cache(maxsize=len(Door))
def costs(door: Door) -> tuple[CostFact, ...]:
    """Every field of the door that costs something by itself, or multiplies what is asked below it."""
    schema = api.schema(door)._schema
    return tuple(_of_roots(schema)) + tuple(_of_types(schema))


def _of_roots(schema: GraphQLSchema) -> Iterator[CostFact]:
    for root in (schema.query_type, schema.mutation_type):
        if root is not None:
            for name, field in root.fields.items():
                yield CostFact(name, price(schema, root, field))


def _of_types(schema: GraphQLSchema) -> Iterator[CostFact]:
    roots = (schema.query_type, schema.mutation_type, schema.subscription_type)
    for type_ in schema.type_map.values():
        if not isinstance(type_, GraphQLObjectType) or is_introspection_type(type_) or type_ in roots:
            continue
        for name, field in sorted(type_.fields.items()):
            priced = price(schema, type_, field)
            # A list of plain values holds nothing that could cost.
            holds = isinstance(get_named_type(field.type), GraphQLObjectType | GraphQLInterfaceType | GraphQLUnionType)
            if priced.weight or priced.objects is None or (priced.objects > 1 and holds):
                yield CostFact(f"{type_.name}.{name}", priced)


def text() -> str:
    """The tables of all doors, in Markdown."""
    limits = settings.Settings.model_fields
    parts = [HEAD]
    for door in api.OPEN_DOORS:
        most = limits[f"max_cost_{door.value}"].default
        parts.append(f"\n## {door.value}\n\nOne operation may cost {most} (`TESSERA_MAX_COST_{door.name}`).\n\n")
        parts.append("| field | weight | what is below counts × | each row + |\n| --- | --- | --- | --- |\n")
        for one in costs(door):
            row = str(one.price.row) if one.price.row else ""
            parts.append(f"| `{one.place}` | {one.price.weight} | {one.times} | {row} |\n")
    return "".join(parts)


def main() -> int:
    """Write the file, or with `--check` say whether it is what the schemas make; 1 when it is not."""
    if "--check" not in sys.argv:
        Path(FILE).write_text(text(), encoding="utf-8")
    elif not FILE.exists() or FILE.read_text(encoding="utf-8") != text():
        print(f"{FILE.name} differs from the schemas: run `make sdl`")
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
