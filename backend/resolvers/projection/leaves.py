"""Columns of scalars and enums, written as the graph writes them."""

from collections.abc import Callable, Sequence
from enum import Enum
from typing import Any

from graphql import (
    GraphQLBoolean,
    GraphQLEnumType,
    GraphQLID,
    GraphQLInt,
    GraphQLLeafType,
    GraphQLString,
    Undefined,
)

Leaves = Callable[[Sequence[Any]], Sequence[Any]]
_NULL = type(None)
_INT_LOW, _INT_HIGH = -(2**31), 2**31 - 1


class Unlike(Exception):
    """Something came out other than the plan expects; graphql-core is to tell what."""


def leaves(kind: GraphQLLeafType, *, nullable: bool) -> Leaves:
    """Writes a column of one scalar or enum; raises `Unlike` (or what the scalar raises) for what it cannot be."""
    accepted: set[type] | None = {str} if kind in (GraphQLString, GraphQLID) or _is_text(kind) else None
    if kind is GraphQLBoolean:
        accepted = {bool}
    if kind is GraphQLInt:
        return lambda values: _whole(values, kind, nullable)
    if isinstance(kind, GraphQLEnumType):
        return _named(kind, nullable)
    if accepted is None:
        return lambda values: _each(values, kind, nullable)
    with_null = accepted | {_NULL}

    def same(values: Sequence[Any]) -> Sequence[Any]:
        found = set(map(type, values))
        if found <= accepted or (nullable and found <= with_null):
            return values
        return _each(values, kind, nullable)

    return same


def _is_text(kind: GraphQLLeafType) -> bool:
    """Whether the scalar is declared to be written by `str`, which leaves a string as it is."""
    definition = getattr(kind, "extensions", {}).get("strawberry-definition")
    return getattr(definition, "serialize", None) is str


def _whole(values: Sequence[Any], kind: GraphQLLeafType, nullable: bool) -> Sequence[Any]:
    found = set(map(type, values))
    if nullable and _NULL in found:
        found.discard(_NULL)
        numbers = [value for value in values if value is not None]
    else:
        numbers = list(values)
    if not numbers or (found == {int} and min(numbers) >= _INT_LOW and max(numbers) <= _INT_HIGH):
        return values
    return _each(values, kind, nullable)


def _named(kind: GraphQLEnumType, nullable: bool) -> Leaves:
    # Only members of the enum itself: a string, or another enum's member, may equal one and be called otherwise.
    members = {getattr(kind, "wrapped_cls", None)}
    names: dict[Enum, str] = {}

    def named(values: Sequence[Any]) -> Sequence[Any]:
        if set(map(type, values)) == members:
            for value in set(values):
                if value not in names:
                    names[value] = _one(value, kind)
            return [names[value] for value in values]
        return _each(values, kind, nullable)

    return named


def _each(values: Sequence[Any], kind: GraphQLLeafType, nullable: bool) -> Sequence[Any]:
    if nullable:
        return [None if value is None or value is Undefined else _one(value, kind) for value in values]
    return [_one(value, kind) for value in values]


def _one(value: Any, kind: GraphQLLeafType) -> Any:
    if value is None or value is Undefined or isinstance(value, BaseException):
        raise Unlike
    told = kind.coerce_output_value(value)
    if told is None or told is Undefined:
        raise Unlike
    return told
