"""Who may see and do what at the admin door, role by role and field by field."""

from typing import Any

import pytest
from graphql import (
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLNonNull,
    GraphQLObjectType,
    get_named_type,
    is_leaf_type,
)

from backend import api
from backend.domain.accounts.permissions import TABLE, Permission, Role
from backend.schema.doors import PERMISSION, SIGNED_IN, Door
from tests.api.conftest import Client
from tests.make import accounts as make
from tests.make import people
from tests.make.vault import bind_keys

SCHEMA = api.schema(Door.ADMIN)._schema


def guarded_roots() -> list[tuple[str, str, Permission]]:
    found = []
    for operation, root in (("query", SCHEMA.query_type), ("mutation", SCHEMA.mutation_type)):
        assert isinstance(root, GraphQLObjectType)
        for name, field in root.fields.items():
            permission = field.extensions["strawberry-definition"].metadata.get(PERMISSION)
            if permission:
                found.append((operation, name, permission))
    return found


def value_of(kind: GraphQLInputType) -> str:
    """Some literal of an input type, as small as it may be."""
    inner = kind.of_type if isinstance(kind, GraphQLNonNull) else kind
    if not isinstance(kind, GraphQLNonNull):
        return "null"
    if hasattr(inner, "of_type"):
        return "[]"
    if getattr(inner.extensions.get("strawberry-definition"), "is_one_of", False):
        assert isinstance(inner, GraphQLInputObjectType)
        name, field = next(iter(inner.fields.items()))
        return f"{{{name}: {value_of(GraphQLNonNull(field.type))}}}"
    if hasattr(inner, "fields"):
        inside = [
            f"{name}: {value_of(field.type)}"
            for name, field in inner.fields.items()
            if isinstance(field.type, GraphQLNonNull)
        ]
        return "{" + ", ".join(inside) + "}"
    if hasattr(inner, "values"):
        return str(next(iter(inner.values)))
    named = {
        "Int": "1",
        "Boolean": "false",
        "Decimal": '"1.00"',
        "Date": '"2026-01-01"',
        "DateTime": '"2026-01-01T00:00:00Z"',
    }
    return named.get(inner.name, '"x"')


def call(name: str, field: GraphQLField) -> str:
    arguments = [
        f"{arg}: {value_of(found.type)}" for arg, found in field.args.items() if isinstance(found.type, GraphQLNonNull)
    ]
    inner = "" if is_leaf_type(get_named_type(field.type)) else " { __typename }"
    return name + (f"({', '.join(arguments)})" if arguments else "") + inner


def document(operation: str, name: str) -> str:
    root = SCHEMA.query_type if operation == "query" else SCHEMA.mutation_type
    assert root is not None
    return f"{operation} {{ {call(name, root.fields[name])} }}"


async def code_of(web: Client, query: str) -> str | None:
    answer = await web.post("/graphql/admin", json={"query": query})
    assert "data" in answer.json(), f"the document itself is refused: {answer.text}"
    errors: list[dict[str, Any]] = answer.json().get("errors", [])
    codes = {error.get("extensions", {}).get("code") for error in errors}
    refusals = codes & {"UNAUTHENTICATED", "FORBIDDEN"}
    assert codes <= {"UNAUTHENTICATED", "FORBIDDEN", "BAD_INPUT"}, answer.text
    return refusals.pop() if refusals else None


@pytest.mark.parametrize("role", Role)
async def test_every_cell(web: Client, role: Role):
    bind_keys()
    await web.wear(await make.staff(role))
    wrong = []
    for operation, name, permission in guarded_roots():
        allowed = role in TABLE[permission]
        code = await code_of(web, document(operation, name))
        if code != (None if allowed else "FORBIDDEN"):
            wrong.append((name, permission.value, code))
    assert wrong == []


@pytest.mark.parametrize("half", [0, 1])
async def test_every_cell_of_a_role_of_the_shops_own(web: Client, half: int):
    """Two roles that share nothing and together allow everything: each opens what it names, and nothing else."""
    allowed = list(Permission)[half::2]
    await web.wear(await people.staff_with(await people.role_with(*allowed)))
    wrong = []
    for operation, name, permission in guarded_roots():
        code = await code_of(web, document(operation, name))
        if code != (None if permission in allowed else "FORBIDDEN"):
            wrong.append((name, permission.value, code))
    assert wrong == []


def own_roots() -> list[str]:
    root = SCHEMA.mutation_type
    assert isinstance(root, GraphQLObjectType)
    return [
        name for name, field in root.fields.items() if field.extensions["strawberry-definition"].metadata.get(SIGNED_IN)
    ]


@pytest.mark.parametrize("who", ["nobody", "customer"])
async def test_strangers_get_nothing(web: Client, who):
    if who == "customer":
        token = await web.wear(await make.customer())
        web.cookies.set("tessera_staff", token)
    wrong = []
    for operation, name, _ in guarded_roots():
        code = await code_of(web, document(operation, name))
        if code != "UNAUTHENTICATED":
            wrong.append((name, code))
    assert own_roots()
    for name in own_roots():
        if await code_of(web, document("mutation", name)) != "UNAUTHENTICATED":
            wrong.append((name, None))
    assert wrong == []


def test_the_table_in_the_schema_is_the_domains():
    roles = {value.name for value in Role}
    assert set(SCHEMA.type_map["StaffRole"].values) == roles  # type: ignore[attr-defined]
    assert set(SCHEMA.type_map["Permission"].values) == {value.name for value in Permission}  # type: ignore[attr-defined]
