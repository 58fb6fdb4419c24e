"""Values of any type of the graph, without a database: most are right, some are null, wrong or an error.

Field by field or by columns, an execution meets the same values: a root field's value is made once for both, an
edge's answer depends on nothing but its parent.
"""

import random
import zlib
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLError,
    GraphQLObjectType,
    GraphQLOutputType,
    GraphQLSchema,
    get_named_type,
    is_abstract_type,
    is_list_type,
    is_non_null_type,
    is_object_type,
)
from strawberry.types.field import StrawberryField

from backend.domain.accounts.permissions import Permission
from backend.resolvers.loaders import EdgeLoader, RequestLoaders
from backend.schema.doors import BATCH, BatchFunction

MOMENT = datetime(2026, 11, 22, 8, tzinfo=UTC)
_DEEPEST = 6


class Broken(Exception):
    """Something of ours that should not have happened."""


class MadeUp:
    """All values of one try. `trouble`: how many of a hundred values are not what they should be."""

    def __init__(self, schema: GraphQLSchema, seed: int, trouble: int) -> None:
        self.schema, self.seed, self.trouble = schema, seed, trouble
        self._answers: dict[tuple[BatchFunction, int], tuple[Any, Any]] = {}

    def chance(self, *place: object) -> random.Random:
        """Chance that is the same for the same place."""
        return random.Random(zlib.crc32(repr((self.seed, *place)).encode()))

    def value(self, kind: GraphQLOutputType, chance: random.Random, depth: int = 0) -> Any:
        """A value of a type, or trouble."""
        if chance.random() * 100 < self.trouble:
            return chance.choice((None, None, Broken("broken"), GraphQLError("no"), 2**40, object(), [object()]))
        if is_non_null_type(kind):
            return self._right(kind.of_type, chance, depth)
        return None if chance.random() < 0.15 else self._right(kind, chance, depth)

    def _right(self, kind: GraphQLOutputType, chance: random.Random, depth: int) -> Any:
        if is_list_type(kind):
            size = chance.randint(0, 3) if depth < _DEEPEST else 0
            several = [self.value(kind.of_type, chance, depth + 1) for _ in range(size)]
            return tuple(several) if chance.random() < 0.2 else several
        if isinstance(kind, GraphQLEnumType):
            enum = kind.extensions["strawberry-definition"].wrapped_cls
            return enum(chance.choice(sorted(kind.values.values(), key=lambda v: str(v.value))).value)
        if is_abstract_type(kind):
            return self._object(chance.choice(self.schema.get_possible_types(kind)), chance, depth)
        if is_object_type(kind):
            return self._object(kind, chance, depth)
        return _scalar(get_named_type(kind).name, chance)

    def _object(self, kind: GraphQLObjectType, chance: random.Random, depth: int) -> Any:
        definition = kind.extensions["strawberry-definition"]
        made = object.__new__(definition.origin)
        for field in kind.fields.values():
            declared: StrawberryField = field.extensions["strawberry-definition"]
            if declared.base_resolver is None:
                # Attributes that hold objects that hold objects … end somewhere.
                deep = depth > _DEEPEST and not is_non_null_type(field.type)
                made.__dict__[declared.python_name] = None if deep else self.value(field.type, chance, depth + 1)
        return made

    def batch(self, real: BatchFunction, kind: GraphQLOutputType) -> BatchFunction:
        """An edge of that type, answered from here."""
        name = f"{real.__module__}.{real.__name__}"

        async def answer(parents: Sequence[Any], info: Any) -> Sequence[Any]:
            if self.chance(name).random() * 300 < self.trouble:
                raise Broken(name)
            return [self._answer(real, name, kind, parent) for parent in parents]

        return answer

    def _answer(self, real: BatchFunction, name: str, kind: GraphQLOutputType, parent: Any) -> Any:
        key = (real, id(parent))
        if key not in self._answers:
            # Held with its parent, whose identity is then nobody else's.
            self._answers[key] = (parent, self.value(kind, self.chance(name, len(self._answers)), 1))
        return self._answers[key][1]


def _scalar(name: str, chance: random.Random) -> Any:
    makers: dict[str, Callable[[], Any]] = {
        "String": lambda: chance.choice(("", "a", "中文", "é\n")),
        # Loaders know a parent by its id.
        "ID": lambda: f"x_{chance.getrandbits(60)}",
        "Int": lambda: chance.choice((0, -1, 7, 2**31 - 1, 2**31, True)) if chance.random() < 0.2 else 7,
        "Float": lambda: chance.choice((1.5, 2)),
        "Boolean": lambda: chance.random() < 0.5,
        "Decimal": lambda: "1.50",
        "BigInt": lambda: 2**40,
        "DateTime": lambda: MOMENT,
        "Date": lambda: MOMENT.date(),
        "JSON": lambda: {"a": [1, None]},
    }
    return makers[name]()


class MadeUpLoaders(RequestLoaders):
    """The request's own loaders, their edges answered by made-up batches."""

    def __init__(self, values: MadeUp, kinds: dict[BatchFunction, GraphQLOutputType]) -> None:
        super().__init__()
        self._values, self._kinds = values, kinds
        self._made: dict[BatchFunction, BatchFunction] = {}

    def of(self, batch: BatchFunction, info: Any) -> EdgeLoader:
        """The loader of a made-up edge."""
        if batch not in self._made:
            self._made[batch] = self._values.batch(batch, self._kinds[batch])
        return super().of(self._made[batch], info)


def kinds_of_edges(schema: GraphQLSchema) -> dict[BatchFunction, GraphQLOutputType]:
    """The type that each edge's batch function answers."""
    return {
        declared.metadata[BATCH]: field.type
        for type_ in schema.type_map.values()
        if is_object_type(type_) and not type_.name.startswith("__")
        for field in type_.fields.values()
        if BATCH in (declared := field.extensions["strawberry-definition"]).metadata
    }


def context(values: MadeUp, kinds: dict[BatchFunction, GraphQLOutputType]) -> Any:
    """A request of somebody with some of the permissions."""
    chance = values.chance("caller")
    allowed = frozenset(permission for permission in Permission if chance.random() < 0.5)
    caller = SimpleNamespace(permissions=allowed, staff_id=object(), may=lambda permission: permission in allowed)
    return SimpleNamespace(caller=caller, locale="en", at=MOMENT, loaders=MadeUpLoaders(values, kinds))
