"""Good variables made bad, one place at a time, by what the schema says of that place."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLUnionType,
    get_named_type,
    is_leaf_type,
)

HOSTILE = {
    "sql": "'; DROP TABLE code; --",
    "html": "<script>alert(1)</script>",
    "braces": "{message} {0} {x.__class__} %s %(x)s ${x}",
    "right to left": "\u202egnp.exe\u202c\u2066",
    "control": "a\x07\x1b[31m\x7f\x85b",
    "separators": "a\u2028b\u2029c\ufeff\uffff",
    "emoji": "💥𠮷👩\u200d👩\u200d👧",
    "path": "../../../etc/passwd",
    "lines": "one\r\nBcc: two@example.com\r\n\r\nthree",
    "wildcards": "%_%\\",
}
Worse = Iterator[tuple[str, str, Any]]
FEW = tuple(HOSTILE[name] for name in ("sql", "braces", "emoji"))
LONG = "x" * 100_000
# Where not every value is tried, one in so many is, others at each place; of those of a wrong type, which no rule
# of ours sees, one.
SHARE = 16
INTS = (-1, 0, 2**31 - 1, -(2**31), 2**31, 10**30, 1.5, "1", True)
DECIMALS = (
    "1e9", "1E+2", "NaN", "sNaN", "Infinity", "-1", "-0.01", "1" * 40, "0." + "1" * 40, "1.005", "", " 1", "1,000",
    "+1", "0x10", "１０", "٣", "1_000", ".", "-", 10**30, 1e300, True,
)  # fmt: skip
BIG_INTS = ("-1", "x", "", "1e9", "9223372036854775808", "9" * 5000, 10**30, 1.5, "١")
TIMES = ("", "x", "2026-02-30", "2026-13-01T00:00:00Z", "24:00", "0000-00-00", "+275760-09-13", 5, "9" * 5000)
EDGES_OF_TIME = {
    "DateTime": ("0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59.999999-14:00", "2026-01-01T00:00:00"),
    "Date": ("0001-01-01", "9999-12-31"),
}
CURSORS = ("", "x", "=", "a" * 1000, "W10", "bnVsbA", "WyJhIl0", "WzFlNDAwXQ", "💥", "%00")


@dataclass(frozen=True, slots=True)
class Spoiled:
    """Variables with one thing wrong: where (`input.lines.0.quantity`), what, and how they are."""

    path: str
    what: str
    variables: dict[str, Any]


def spoiled(field: GraphQLField, good: dict[str, Any], *, known: bool = False, every: bool = True) -> Iterator[Spoiled]:
    """Every way of spoiling an operation's arguments, or some of them for each place.

    `known`: another operation takes the same input.
    """
    spoiling = _Spoiling(every)
    for name, argument in field.args.items():
        for path, what, value in spoiling.worse(argument.type, good.get(name), name, again=known and name == "input"):
            yield Spoiled(path, what, {**good, name: value})


class _Spoiling:
    """One operation. A type of input that comes again is spoiled less thoroughly than the first time."""

    def __init__(self, every: bool) -> None:
        self._seen: set[str] = set()
        self._every = every

    def worse(self, kind: GraphQLInputType, good: Any, path: str, *, again: bool = False) -> Worse:
        inner: Any = kind
        value: Any
        if isinstance(inner, GraphQLNonNull):
            yield path, "null", None
            inner = inner.of_type
        if isinstance(inner, GraphQLList):
            yield from self._list(inner, good, path, again=again)
        elif isinstance(inner, GraphQLInputObjectType):
            yield from self._object(inner, good, path, again=again)
        elif isinstance(inner, GraphQLEnumType):
            for value in self._some(("NOPE", "", 1, {}, LONG), path):
                yield path, f"enum {str(value)[:10]!r}", value
        else:
            for value in self._some(({}, {"x": [1]}, [[]], ["a", "b"])[: 1 if again else None], path):
                yield path, f"type {value!r}", value
            values = tuple(_fewer(inner.name) if again else _leaves(inner.name, good, path))
            for value in self._some(values, path, SHARE):
                yield path, f"{inner.name} {str(value)[:40]!r}", value

    def _list(self, kind: GraphQLList[Any], good: Any, path: str, *, again: bool) -> Worse:
        yield path, "no list", 5
        if not good:
            return
        yield path, "empty list", []
        yield path, "null inside", [None]
        yield path, "twice the same", [good[0], good[0]]
        if not again:
            # About as many as the limit on bodies lets through.
            yield path, "a thousand of it", [good[0]] * 1000
        for inner, what, value in self.worse(kind.of_type, good[0], f"{path}.0", again=again):
            yield inner, what, [value, *good[1:]]

    def _object(self, kind: GraphQLInputObjectType, good: Any, path: str, *, again: bool) -> Worse:
        value: Any
        for value in self._some(([], "x", {"nope": 1}), path):
            yield path, f"type {value!r}", value
        if good is None:
            return
        again = again or kind.name in self._seen
        self._seen.add(kind.name)
        yield path, "a member too many", {**good, "nope": 1}
        for name, field in kind.fields.items():
            here = f"{path}.{name}"
            if isinstance(field.type, GraphQLNonNull):
                yield here, "missing", {key: value for key, value in good.items() if key != name}
            for inner, what, value in self.worse(field.type, good.get(name), here, again=again):
                yield inner, what, {**good, name: value}

    def _some(self, values: tuple[Any, ...], path: str, share: int = 0) -> tuple[Any, ...]:
        """One in so many of these, or one of all; which, the place decides."""
        share = share or len(values)
        return values if self._every else values[len(path) % share :: share]


def _leaves(name: str, good: Any, path: str) -> Iterator[Any]:
    if name == "Int":
        yield from INTS
    elif name == "BigInt":
        yield from BIG_INTS
    elif name == "Boolean":
        yield from ("true", 1, "")
    elif name in EDGES_OF_TIME:
        yield from (*TIMES, *EDGES_OF_TIME[name], *FEW, LONG)
    elif name == "Decimal":
        yield from (*DECIMALS, *FEW, LONG)
    elif path == "after":
        yield from (*CURSORS, *FEW, LONG)
    elif good is None:
        return  # an alternative to what is given: its own case spoils it
    elif name == "ID":
        prefix = str(good).partition("_")[0]
        for tail in (uuid4().hex, "0" * 32, "f" * 32, "z" * 32, str(uuid4()), "0" * 31, "", "０" * 32):
            yield f"{prefix}_{tail}"
        yield from (str(good).replace(prefix, "xyz", 1), "", prefix, 5, *FEW, LONG)
    else:
        assert name == "String", name
        yield from ("", " ", *HOSTILE.values(), LONG)


def _fewer(name: str) -> Iterator[Any]:
    yield from {
        "Int": (-1, 10**30),
        "BigInt": ("-1", "9" * 5000),
        "Boolean": ("true",),
        "Decimal": ("1e9", "-1", "9" * 40),
        "ID": ("", FEW[0], LONG),
        "String": (LONG,),
    }.get(name, ("x", LONG))


def document(schema: GraphQLSchema, operation: str, name: str) -> str:
    """The operation with every argument as a variable, asking for enough to tell success from refusal."""
    root = {"query": schema.query_type, "mutation": schema.mutation_type}[operation]
    assert root is not None
    field = root.fields[name]
    declared = ", ".join(f"${arg}: {argument.type}" for arg, argument in field.args.items())
    passed = ", ".join(f"{arg}: ${arg}" for arg in field.args)
    return f"{operation}({declared}) {{ answer: {name}({passed}) {_selection(schema, field)} }}"


def _selection(schema: GraphQLSchema, field: GraphQLField) -> str:
    kind = get_named_type(field.type)
    if isinstance(kind, GraphQLUnionType):
        # Every fact of every refusal is asked for; two may give one name different types.
        facts = [
            f"... on {member.name} {{ {' '.join(f'{member.name}_{fact}: {fact}' for fact in _plain(member))} }}"
            for member in kind.types
            if any(face.name == "UserError" for face in member.interfaces) and _plain(member)
        ]
        return f"{{ __typename ... on UserError {{ code message path }} {' '.join(facts)} }}"
    if isinstance(kind, GraphQLObjectType) and "edges" in kind.fields:
        return "{ __typename edges { cursor } pageInfo { endCursor hasNextPage } }"
    if isinstance(kind, GraphQLObjectType | GraphQLInterfaceType):
        return "{ __typename }"
    return ""


def _plain(member: GraphQLObjectType) -> list[str]:
    return [
        name
        for name, field in member.fields.items()
        if name not in ("code", "message", "path") and is_leaf_type(get_named_type(field.type))
    ]
