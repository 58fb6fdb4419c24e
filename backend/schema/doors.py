"""How a part of the graph says who may see it.

One typed graph has three doors. Every type, field, argument, input field and enum value declares the doors that
show it; nothing is shown by default, and a test fails on a part that declares none. Descriptions of types come
from docstrings, of fields from the declaration.

    @typed(BOTH)
    class Order:
        "What one customer bought at one time."
        id: strawberry.ID = shown(BOTH, "Opaque, global.")
        cost: Money | None = shown(STAFF, "What it cost; null without COST_READ.", permission=Permission.COST_READ)
        lines: list[OrderLine] = edge(BOTH, "What was bought.", lines_of_orders)   # fn(parents, info) -> aligned

    @strawberry.type
    class Query:
        @query(SHOP, cacheable=True)
        async def product(self, info: Info, slug: Annotated[str, arg(SHOP, "Its address.")]) -> Product | None:
            "The published product at this address."

    @strawberry.type
    class Mutation:
        @mutation(SHOP)                       # a Refusal raised inside becomes the union member of the same name
        async def place_order(self, info: Info, input: …, idempotency_key: …) -> PlaceOrderResult: …

    PlaceOrderResult: TypeAlias = Annotated[PlacedOrder | OutOfStock, union("PlaceOrderResult", "…")]

    FulfilmentKind = described(models.FulfilmentKind, BOTH, "How it is delivered.", {"CODE": "A code …", "BUNDLE": …})

    @refusal("OUT_OF_STOCK", SHOP, zh="只剩 {available} 件。", en="Only {available} left.")
    class OutOfStock(UserError):
        "Fewer are left than were asked for."
        available: int = shown(SHOP, "How many are left.")
"""

import asyncio
import dataclasses
import inspect
from collections.abc import Awaitable, Callable, Mapping, Sequence
from copy import copy
from enum import Enum, StrEnum
from typing import Any, Literal, TypeVar, cast, dataclass_transform

import strawberry
from graphql import DocumentNode, GraphQLEnumType
from strawberry.execution import optimized_is_awaitable
from strawberry.extensions import FieldExtension
from strawberry.types.arguments import StrawberryArgumentAnnotation
from strawberry.types.base import StrawberryObjectDefinition
from strawberry.types.enum import StrawberryEnumDefinition
from strawberry.types.field import StrawberryField
from strawberry.types.union import StrawberryUnion

from backend.schema.guards import Guarded, RefusalsAsData, SignedIn, SteppedUp
from backend.schema.refusals import register

T = TypeVar("T")
E = TypeVar("E", bound=Enum)


class Door(StrEnum):
    """A way into the graph."""

    STOREFRONT = "storefront"
    ADMIN = "admin"
    PARTNER = "partner"


Doors = frozenset[Door]
SHOP: Doors = frozenset({Door.STOREFRONT})
STAFF: Doors = frozenset({Door.ADMIN})
PARTNERS: Doors = frozenset({Door.PARTNER})
BOTH: Doors = SHOP | STAFF
SELLING: Doors = SHOP | PARTNERS
EVERY: Doors = SHOP | STAFF | PARTNERS

DOORS = "doors"
PERMISSION = "permission"
CACHEABLE = "cacheable"
BATCH = "batch"
WEIGHT = "weight"
SIGNED_IN = "signed in"
STEP_UP = "step up"
CROWD = "crowd"
SIZE = "size"
_TYPE_DOORS: dict[type, Doors] = {}
_ENUM_DOORS: dict[str, dict[str, Doors]] = {}

BatchFunction = Callable[[Sequence[Any], Any], Awaitable[Sequence[Any]]]


def shown(
    doors: Doors,
    description: str,
    *,
    permission: Enum | None = None,
    default: Any = dataclasses.MISSING,
    name: str | None = None,
    weight: int | None = None,
    size: int | None = None,
) -> Any:
    """A plain attribute of a type or input. With `permission`, answers null to staff who lack it.

    `weight` is what asking for it costs, `size` how long a list without pages is taken to be, where the
    kind's own (`backend.web.cost`) would be wrong.
    """
    return strawberry.field(
        name=name,
        description=description,
        default=default,
        metadata={DOORS: doors, PERMISSION: permission, WEIGHT: weight, SIZE: size},
        extensions=[Guarded(permission, null=True)] if permission else [],
    )


def edge(
    doors: Doors,
    description: str,
    batch: BatchFunction,
    *,
    permission: Enum | None = None,
    weight: int | None = None,
    size: int | None = None,
    init: Literal[False] = False,
) -> Any:
    """A field answered for many parents at once: `batch(parents, info)` returns a list aligned with them.

    `weight` and `size`: see `shown`. `init` tells the type checker that the constructor does not take it.
    """

    async def resolve(root: Any, info: strawberry.Info) -> Any:
        # graphql-core may cancel one field's future; the batch belongs to its siblings too.
        return await asyncio.shield(info.context.loaders.of(batch, info).load(root))

    return strawberry.field(
        resolver=resolve,
        description=description,
        metadata={DOORS: doors, PERMISSION: permission, BATCH: batch, WEIGHT: weight, SIZE: size},
        extensions=[Guarded(permission, null=True)] if permission else [],
    )


def arg(doors: Doors, description: str, *, name: str | None = None) -> StrawberryArgumentAnnotation:
    """An argument's declaration, inside `Annotated[type, arg(…)]`."""
    return strawberry.argument(description=description, name=name, metadata={DOORS: doors})


def query(
    doors: Doors,
    *,
    permission: Enum | None = None,
    cacheable: bool = False,
    refusals: bool = False,
    weight: int | None = None,
    size: int | None = None,
) -> Callable[[Callable[..., Any]], Any]:
    """A root query field, or a field with arguments, described by its docstring.

    `cacheable`: the answer is the same for everyone of one channel and language. `refusals`: it answers a
    union, so a refusal raised inside becomes data. Without the permission the answer is a FORBIDDEN error.
    `weight` and `size`: see `shown`.
    """
    facts = {CACHEABLE: cacheable, WEIGHT: weight, SIZE: size}
    return _resolved(doors, permission, facts, [RefusalsAsData()] if refusals else [])


def mutation(
    doors: Doors,
    *,
    permission: Enum | None = None,
    signed_in: bool = False,
    step_up: bool = False,
    weight: int | None = None,
    crowd: Callable[[Mapping[str, Any]], str | None] | None = None,
) -> Callable[[Callable[..., Any]], Any]:
    """A root mutation field, described by its docstring; refusals raised inside become data.

    `signed_in`: for any staff, about themselves. `step_up`: only for staff who showed who they are not long ago;
    its result has `StepUpRequired`. `crowd`: many ask the same at once; of the `input` as the client wrote it, what
    tells one question from another, so that a refusal that is the same for all (`Refusal.common`) is answered from
    memory for a moment. None: this one is to be executed in any case.
    """
    facts = {WEIGHT: weight, SIGNED_IN: signed_in, STEP_UP: step_up, CROWD: crowd}
    # Who may not do it at all is told so; only then is it asked who they are.
    inner: list[FieldExtension] = [SteppedUp()] if step_up else []
    outer: list[FieldExtension] = [SignedIn()] if signed_in else []
    return _resolved(doors, permission, facts, [*outer, RefusalsAsData()], inner)


def subscription(doors: Doors, *, permission: Enum | None = None) -> Callable[[Callable[..., Any]], Any]:
    """A root subscription field, an async generator described by its docstring; guarded when it starts."""

    def declare(resolver: Callable[..., Any]) -> Any:
        return strawberry.subscription(
            resolver=resolver,
            description=inspect.cleandoc(resolver.__doc__ or ""),
            metadata={DOORS: doors, PERMISSION: permission},
            extensions=[Guarded(permission, null=False)] if permission else [],
        )

    return declare


def _resolved(
    doors: Doors,
    permission: Enum | None,
    metadata: Mapping[str, Any],
    extensions: list[FieldExtension],
    inner: Sequence[FieldExtension] = (),
) -> Callable[[Callable[..., Any]], Any]:
    # The last of the list is asked first.
    guards: list[FieldExtension] = [*inner, *([Guarded(permission, null=False)] if permission else [])]

    def declare(resolver: Callable[..., Any]) -> Any:
        return strawberry.field(
            resolver=resolver,
            description=inspect.cleandoc(resolver.__doc__ or ""),
            metadata={DOORS: doors, PERMISSION: permission, **metadata},
            extensions=[*guards, *extensions],
        )

    return declare


@dataclass_transform(kw_only_default=True, field_specifiers=(shown, edge))
def typed(doors: Doors, *, name: str | None = None) -> Callable[[type[T]], type[T]]:
    """An object type shown at `doors`, described by its docstring."""

    def declare(cls: type[T]) -> type[T]:
        made = strawberry.type(cls, name=name, description=inspect.cleandoc(cls.__doc__ or ""))
        _TYPE_DOORS[made] = doors
        return made

    return declare


@dataclass_transform(kw_only_default=True, field_specifiers=(shown, edge))
def face(doors: Doors, *, name: str | None = None) -> Callable[[type[T]], type[T]]:
    """An interface shown at `doors`, described by its docstring."""

    def declare(cls: type[T]) -> type[T]:
        made = strawberry.interface(cls, name=name, description=inspect.cleandoc(cls.__doc__ or ""))
        _TYPE_DOORS[made] = doors
        return made

    return declare


@dataclass_transform(kw_only_default=True, field_specifiers=(shown,))
def given(doors: Doors, *, name: str | None = None, one_of: bool = False) -> Callable[[type[T]], type[T]]:
    """An input type taken at `doors`, described by its docstring. `one_of`: of its fields exactly one is given."""

    def declare(cls: type[T]) -> type[T]:
        description = inspect.cleandoc(cls.__doc__ or "")
        made = strawberry.input(cls, name=name, description=description, one_of=one_of or None)
        _TYPE_DOORS[made] = doors
        return made

    return declare


def union(name: str, description: str) -> StrawberryUnion:
    """A union for `Annotated[A | B, union(…)]`; its members' own doors decide where each is shown."""
    made: StrawberryUnion = strawberry.union(name, description=description)
    return made


def described(
    enum: type[E],
    doors: Doors,
    description: str,
    values: Mapping[str, str | tuple[Doors, str]],
    *,
    name: str | None = None,
) -> type[E]:
    """Give a domain enum its place in the graph: each value's meaning, and its own doors where they differ."""
    made = strawberry.enum(enum, name=name, description=description)
    definition: StrawberryEnumDefinition = made.__strawberry_definition__  # type: ignore[attr-defined]
    shown_at = {}
    for value in definition.values:
        meaning = values[value.name]
        shown_at[value.name] = doors if isinstance(meaning, str) else meaning[0]
        value.description = meaning if isinstance(meaning, str) else meaning[1]
    # Two doors may each have an enum of one name, with values of their own.
    _ENUM_DOORS.setdefault(definition.name, {}).update(shown_at)
    return made


def doors_of_type(cls: type) -> Doors | None:
    """Where a type is shown; None when it declares nothing."""
    return _TYPE_DOORS.get(cls)


def doors_of_enum_value(enum: str, value: str) -> Doors | None:
    """Where an enum's value is shown; None when it declares nothing."""
    return _ENUM_DOORS.get(enum, {}).get(value)


class DoorSchema(strawberry.Schema):
    """The graph as one door shows it: what is not declared for the door is not there."""

    def __init__(self, door: Door, *, execute: Callable[..., Any] | None = None, **kwargs: Any) -> None:
        """`execute`: executes operations in place of graphql-core's function, called as that is."""
        self.door = door
        self._execute = execute
        super().__init__(**kwargs)
        self._hide_enum_values()

    def extended(self, extensions: Sequence[Any]) -> "DoorSchema":
        """The same graph, its executions accompanied by these extensions; building it again would take a second."""
        made = copy(self)
        made.extensions = tuple(extensions)
        return made

    def _get_execute_function(self) -> Callable[..., Any]:
        return self._execute or super()._get_execute_function()

    def perform(
        self, document: DocumentNode, variables: Mapping[str, Any], context: Any, operation_name: str | None
    ) -> Any:
        """The result, or an awaitable of it, of an operation that is parsed, checked and weighed already.

        No extension accompanies it. Raises what stops an execution; errors of fields are in the result.
        """
        return self._get_execute_function()(
            self._schema,
            document,
            None,
            context,
            dict(variables),
            operation_name,
            is_awaitable=optimized_is_awaitable,
            executor_class=self.execution_context_class,
            **self._get_custom_context_kwargs(),
        )

    def get_fields(self, type_definition: StrawberryObjectDefinition) -> list[StrawberryField]:
        """The type's fields that this door shows, each with the arguments that this door shows."""
        return [self._with_shown_arguments(field) for field in type_definition.fields if self._shows(field.metadata)]

    def _with_shown_arguments(self, field: StrawberryField) -> StrawberryField:
        arguments = [argument for argument in field.arguments if self._shows(argument.metadata)]
        if len(arguments) == len(field.arguments):
            return field
        narrowed = copy(field)
        narrowed.arguments = arguments
        return narrowed

    def _shows(self, metadata: Mapping[Any, Any]) -> bool:
        return self.door in metadata.get(DOORS, ())

    def _hide_enum_values(self) -> None:
        for concrete in self.schema_converter.type_map.values():
            if isinstance(concrete.definition, StrawberryEnumDefinition):
                values = cast(GraphQLEnumType, concrete.implementation).values
                for name in [
                    n for n in values if self.door not in (doors_of_enum_value(concrete.definition.name, n) or ())
                ]:
                    del values[name]


@face(EVERY)
class UserError:
    """An expected "no": nothing was changed. Clients switch on `code`; `message` is for people."""

    code: str = shown(EVERY, "Stable name of the refusal, e.g. OUT_OF_STOCK; documented and never reused.")
    message: str = shown(EVERY, "What happened and what to do, in the language of Accept-Language.")
    path: list[str] | None = shown(EVERY, 'Where in the input, e.g. ["lines", "0", "quantity"]; null: the whole.')


@dataclass_transform(kw_only_default=True, field_specifiers=(shown,))
def refusal(code: str, doors: Doors, *, zh: str, en: str) -> Callable[[type[T]], type[T]]:
    """A refusal's type, answering the domain `Refusal` of the same class name.

    `zh` and `en` may name the refusal's facts in braces. A class that must translate facts (ids, money) has
    a static method `facts_of(refusal, locale) -> dict`; others get each field from the attribute of the same name.
    """

    def declare(cls: type[T]) -> type[T]:
        made = typed(doors)(cls)
        register(made, code, zh, en)
        return made

    return declare
