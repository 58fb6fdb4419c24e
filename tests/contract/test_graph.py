"""What every part of the graph must have, whoever writes it."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLUnionType,
    is_introspection_type,
    is_specified_scalar_type,
)
from strawberry.types.base import StrawberryObjectDefinition
from strawberry.types.enum import StrawberryEnumDefinition

from backend import api
from backend.core.refusals import Refusal
from backend.domain.distribution.scopes import Scope
from backend.schema import doors, refusals
from backend.schema.doors import Door

ROOTS = ("Query", "Mutation", "Subscription")


def named_types(door: Door) -> Iterator[GraphQLNamedType]:
    for type_ in api.schema(door)._schema.type_map.values():
        if not is_introspection_type(type_) and not is_specified_scalar_type(type_):
            yield type_


@pytest.mark.parametrize("door", api.OPEN_DOORS)
def test_sdl_is_the_one_checked_in(door: Door) -> None:
    assert (api.SDL_FOLDER / f"{door.value}.graphql").read_text() == api.sdl(door)


@pytest.mark.parametrize("door", api.OPEN_DOORS)
def test_every_part_declares_its_doors(door: Door) -> None:
    undeclared = []
    for concrete in api.schema(door).schema_converter.type_map.values():
        definition = concrete.definition
        if isinstance(definition, StrawberryEnumDefinition):
            undeclared += [
                f"{definition.name}.{value.name}"
                for value in definition.values
                if doors.doors_of_enum_value(definition.name, value.name) is None
            ]
        if not isinstance(definition, StrawberryObjectDefinition):
            continue
        origin = definition.concrete_of.origin if definition.concrete_of else definition.origin
        if definition.name not in ROOTS and door not in (doors.doors_of_type(origin) or ()):
            undeclared.append(definition.name)
        for field in definition.fields:
            if not field.metadata.get(doors.DOORS):
                undeclared.append(f"{definition.name}.{field.python_name}")
            undeclared += [
                f"{definition.name}.{field.python_name}({argument.python_name})"
                for argument in field.arguments
                if not argument.metadata.get(doors.DOORS)
            ]
    assert undeclared == []


@pytest.mark.parametrize("door", api.OPEN_DOORS)
def test_every_part_is_described(door: Door) -> None:
    silent = []
    for type_ in named_types(door):
        if type_.name not in ROOTS and not type_.description:
            silent.append(type_.name)
        if isinstance(type_, GraphQLObjectType | GraphQLInterfaceType | GraphQLInputObjectType):
            for name, field in type_.fields.items():
                if not field.description:
                    silent.append(f"{type_.name}.{name}")
                silent += [
                    f"{type_.name}.{name}({arg})" for arg, a in getattr(field, "args", {}).items() if not a.description
                ]
        if isinstance(type_, GraphQLEnumType):
            silent += [f"{type_.name}.{name}" for name, value in type_.values.items() if not value.description]
    assert silent == []


def subclasses(cls: type[Refusal]) -> Iterator[type[Refusal]]:
    for sub in cls.__subclasses__():
        yield sub
        yield from subclasses(sub)


def test_every_refusal_can_be_answered() -> None:
    for door in api.OPEN_DOORS:
        api.schema(door)
    raised = {cls.__name__ for cls in subclasses(Refusal) if cls.__module__.startswith("backend.")}
    assert raised - refusals.WORDINGS.keys() == set(), "a refusal without a type in the graph"
    assert refusals.WORDINGS.keys() - raised == set(), "a refusal's type that nothing raises"


@pytest.mark.parametrize("door", api.OPEN_DOORS)
def test_results_are_unions_of_success_and_refusals(door: Door) -> None:
    mutations = api.schema(door)._schema.mutation_type
    assert mutations is not None
    for name, field in mutations.fields.items():
        result = field.type.of_type
        if isinstance(result, GraphQLUnionType):
            assert result.name == f"{name[0].upper()}{name[1:]}Result", name
            kinds = [type_ for type_ in result.types if "UserError" not in {i.name for i in type_.interfaces}]
            assert kinds, f"{name} has no success"


def test_cost_and_secrets_are_no_part_of_the_storefront() -> None:
    sdl = re.sub(r'"""[\s\S]*?"""', "", api.sdl(Door.STOREFRONT))
    words = {word.lower() for name in re.findall(r"\w+", sdl) for word in re.findall(r"[A-Z]?[a-z]+", name)}
    assert words & {"cost", "margin", "supplier", "facts", "sealed", "audit", "staff", "permission"} == set()
    secret_fields = set(re.findall(r"^type (\w+)[^{]*\{[^}]*\bsecret:", sdl, re.M))
    assert secret_fields == {"RevealedCode"}


def test_cost_and_secrets_are_no_part_of_the_partner_door() -> None:
    sdl = re.sub(r'"""[\s\S]*?"""', "", api.sdl(Door.PARTNER))
    words = {word.lower() for name in re.findall(r"\w+", sdl) for word in re.findall(r"[A-Z]?[a-z]+", name)}
    hidden = {"cost", "margin", "supplier", "facts", "sealed", "audit", "staff", "permission", "batch"}
    assert words & hidden == set()
    # Delivered codes, and the secret of one's own webhooks, once.
    secret_fields = set(re.findall(r"^type (\w+)[^{]*\{[^}]*\bsecret:", sdl, re.M))
    assert secret_fields == {"RevealedCode", "WebhookSet"}


def test_partners_are_no_part_of_the_storefront() -> None:
    sdl = re.sub(r'"""[\s\S]*?"""', "", api.sdl(Door.STOREFRONT))
    words = {word.lower() for name in re.findall(r"\w+", sdl) for word in re.findall(r"[A-Z]?[a-z]+", name)}
    assert words & {"partner", "webhook", "external", "scope", "scopes", "prepaid", "wholesale"} == set()


def test_every_partner_root_field_asks_for_a_scope() -> None:
    schema = api.schema(Door.PARTNER)
    unguarded = []
    for root in ROOTS:
        type_ = schema.get_type_by_name(root)
        for field in type_.fields if isinstance(type_, StrawberryObjectDefinition) else ():
            name = schema.config.name_converter.get_graphql_name(field)
            if Door.PARTNER in field.metadata[doors.DOORS] and not isinstance(
                field.metadata.get(doors.PERMISSION), Scope
            ):
                unguarded.append(name)
    # `node` asks for the scope of what it finds.
    assert unguarded == ["node"]


def test_every_admin_root_field_asks_for_a_permission() -> None:
    # What strangers need to become known, and what tells a stranger nothing.
    open_to_all = {"me", "mySessions", "welcome", "signIn", "acceptInvitation", "signOut", "node"}
    # Whose permission is that of the list asked about.
    open_to_all |= {"savedViews"}
    schema = api.schema(Door.ADMIN)
    unguarded = []
    for root in ROOTS:
        type_ = schema.get_type_by_name(root)
        assert isinstance(type_, StrawberryObjectDefinition)
        for field in type_.fields:
            name = schema.config.name_converter.get_graphql_name(field)
            shown = Door.ADMIN in field.metadata[doors.DOORS] and name not in open_to_all
            if shown and not field.metadata.get(doors.PERMISSION) and not field.metadata.get(doors.SIGNED_IN):
                unguarded.append(f"{root}.{name}")
    assert unguarded == []


def test_what_is_sensitive_says_that_it_may_ask_who_one_is() -> None:
    mutations = api.schema(Door.ADMIN)._schema.mutation_type
    assert mutations is not None
    asking, answering = set(), set()
    for name, field in mutations.fields.items():
        if field.extensions["strawberry-definition"].metadata.get(doors.STEP_UP):
            asking.add(name)
        result = field.type.of_type
        if isinstance(result, GraphQLUnionType) and "StepUpRequired" in {member.name for member in result.types}:
            answering.add(name)
    assert asking == answering
    # The floor: what gives rights, money, codes or the whole journal away.
    assert asking >= {
        *("inviteStaff", "setStaffRole", "deactivateStaff", "createRole", "updateRole", "beginSecondFactor"),
        *("issueApiKey", "recallBatch", "recallSharedCode", "approveCase", "setPolicyRule"),
    }


def test_persisted_documents_are_valid() -> None:
    import json

    from graphql import parse, validate

    for door in api.OPEN_DOORS:
        manifest = Path(api.SDL_FOLDER, "persisted", f"{door.value}.json")
        for key, document in json.loads(manifest.read_text()).items():
            assert validate(api.schema(door)._schema, parse(document)) == [], key
