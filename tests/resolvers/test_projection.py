"""An operation answered by columns is answered as graphql-core answers it, field by field."""

import asyncio
import gc
import inspect
import json
import os
import random
from collections import Counter
from functools import cache
from typing import Any

import pytest
from graphql import (
    GraphQLError,
    GraphQLObjectType,
    GraphQLSchema,
    OperationDefinitionNode,
    OperationType,
    execute,
    parse,
    validate,
)

from backend import api
from backend.resolvers.projection import Projector
from backend.schema.doors import Door
from backend.web.documents import persisted
from tests.resolvers.made_up import MadeUp, context, kinds_of_edges
from tests.resolvers.operations import Operations

# How many operations are tried of each door and kind; a long run sets more.
TRIES = int(os.environ.get("TESSERA_TEST_PROJECTIONS", "20"))
# Longer ones are left to graphql-core.
LONGEST = 20_000


class Doorway:
    """A door whose root fields answer made-up values and count how often they are asked."""

    def __init__(self, door: Door) -> None:
        # A graph of its own: its resolvers are replaced.
        self.schema: GraphQLSchema = api.schema.__wrapped__(door)._schema
        self.kinds = kinds_of_edges(self.schema)
        self.values = MadeUp(self.schema, 0, 0)
        self.asked: Counter[str] = Counter()
        self._made: dict[tuple[int, str], tuple[Any, Any]] = {}
        roots = (self.schema.query_type, self.schema.mutation_type)
        for type_ in self.schema.type_map.values():
            if isinstance(type_, GraphQLObjectType) and not type_.name.startswith("__"):
                for field in type_.fields.values():
                    if type_ in roots or field.args:
                        field.resolve = self._resolve

    async def _resolve(self, source: Any, info: Any, **given: Any) -> Any:
        key = (id(source), info.path.key)
        if info.path.prev is None:
            self.asked[info.path.key] += 1
        if key not in self._made:
            made = self.values.value(info.return_type, self.values.chance(info.path.key, len(self._made)))
            self._made[key] = (source, made)
        found = self._made[key][1]
        if isinstance(found, Exception):
            raise found
        return found

    async def tell(self, how: Any, document: Any, variables: dict[str, Any]) -> "Told":
        """What an execution answers."""
        self.asked.clear()
        told = how(self.schema, document, None, context(self.values, self.kinds), variables)
        result = await told if inspect.isawaitable(told) else told
        return Told(result.data, result.errors or [])

    def anew(self, seed: int, trouble: int) -> None:
        """Other values from now on."""
        self.values, self._made = MadeUp(self.schema, seed, trouble), {}


@cache
def _built(door: Door) -> Doorway:
    return Doorway(door)


def doorway_of(door: Door) -> Doorway:
    """The door, with values of its own; its graph takes long to build."""
    found = _built(door)
    found.anew(0, 0)
    return found


class Told:
    """An answer as it can be compared."""

    def __init__(self, data: Any, errors: list[GraphQLError]) -> None:
        # Keys in their order.
        self.data = json.dumps(data, ensure_ascii=False)
        self.errors = sorted(json.dumps(error.formatted) for error in errors)
        # Of several errors that make one place null, which is told first, and so alone, is a matter of time.
        self.nulls = sorted({repr(_null_place(data, error)) for error in errors})
        self.sure = sorted(
            json.dumps(error.formatted) for error in errors if _null_place(data, error) == tuple(error.path or ())
        )

    def __eq__(self, other: object) -> bool:
        """Whether nobody could tell the answers apart but by such a race."""
        assert isinstance(other, Told)
        return (self.data, self.nulls, self.sure) == (other.data, other.nulls, other.sure)

    def __repr__(self) -> str:
        return f"{self.data} nulls {self.nulls} errors {self.errors}"


def _null_place(data: Any, error: GraphQLError) -> tuple[Any, ...]:
    """Where the null stands that an error made."""
    path = tuple(error.path or ())
    for depth, key in enumerate(path):
        if data is None:
            return path[:depth]
        data = data[key]
    assert data is None
    return path


# An error that comes at once makes graphql-core leave the coroutines of its siblings behind.
@pytest.mark.filterwarnings("ignore::RuntimeWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("trouble", [0, 1, 8])
@pytest.mark.parametrize("kind", ["query", "mutation"])
@pytest.mark.parametrize("door", list(api.OPEN_DOORS), ids=lambda door: door.value)
async def test_columns_tell_what_fields_tell(door, kind, trouble):
    before = asyncio.all_tasks()
    await columns_tell_what_fields_tell(door, kind, trouble)
    # What was given up ends and complains here, where it is expected, and not in a later test.
    await asyncio.gather(*(asyncio.all_tasks() - before), return_exceptions=True)
    gc.collect()


async def columns_tell_what_fields_tell(door: Door, kind: str, trouble: int) -> None:
    doorway, projector = doorway_of(door), Projector()
    operations = Operations(doorway.schema, random.Random(f"{door}{kind}{trouble}"))
    for seed in range(TRIES):
        # Members of a union may answer one name with two types: such an operation is no operation.
        made = (one for _ in range(100) if len((one := operations.one(kind))[0]) <= LONGEST)
        text, variables, document = next(
            (text, variables, parsed) for text, variables in made if not validate(doorway.schema, parsed := parse(text))
        )
        doorway.anew(seed, trouble)
        expected = await doorway.tell(execute, document, variables)
        again = projector.told_again
        told = await doorway.tell(projector, document, variables)
        assert told == expected, f"seed {seed}: {text} {variables}"
        if not expected.errors:
            assert projector.told_again == again, f"seed {seed}: {text}"
        assert set(doorway.asked.values()) <= {1}, f"something was done twice: {doorway.asked}"
    assert projector.left == 0


# The doors that pages of ours ask; programs of partners have no pages.
@pytest.mark.parametrize("door", [Door.STOREFRONT, Door.ADMIN], ids=lambda door: door.value)
async def test_operations_of_our_pages_are_answered_by_columns(door):
    doorway, projector = doorway_of(door), Projector()
    documents = [parse(text) for text in persisted(api.schema(door)).values()]
    told = 0
    for document in documents:
        for operation in document.definitions:
            if not isinstance(operation, OperationDefinitionNode) or operation.variable_definitions:
                continue
            if operation.operation is not OperationType.SUBSCRIPTION:
                doorway.anew(told, 0)
                await doorway.tell(projector, document, {})
                told += 1
    assert told
    assert projector.left == 0


async def test_introspection_is_left_to_graphql_core():
    doorway, projector = doorway_of(Door.STOREFRONT), Projector()
    told = await doorway.tell(projector, parse("{ __schema { queryType { name } } shop { name } }"), {})
    assert '"queryType": {"name": "Query"}' in told.data
    assert (projector.left, projector.told_again) == (1, 0)


async def test_a_plan_keeps_no_value_of_a_request_but_its_switches():
    doorway, projector = doorway_of(Door.STOREFRONT), Projector()
    text = """mutation In($email: String!, $password: String!, $all: Boolean!) {
        logIn(input: { login: $email, password: $password }) {
            __typename ... on WrongCredentials @include(if: $all) { code }
        }
    }"""
    document = parse(text)
    assert not validate(doorway.schema, document)
    for everything in (True, False):
        variables = {"email": "lin@example.com", "password": "a secret of the request", "all": everything}
        await doorway.tell(projector, document, variables)
    (known,) = projector._known.values()
    kept = [plan._included.coerced for plan in known.plans.values() if plan]
    assert kept == [{"all": True}, {"all": False}]
    assert "secret" not in repr([plan._included for plan in known.plans.values() if plan])


async def test_plans_of_one_document_are_not_endless():
    doorway, projector = doorway_of(Door.STOREFRONT), Projector()
    names = [f"v{n}" for n in range(5)]
    fields = " ".join(f"{name}: __typename @include(if: ${name})" for name in names)
    document = parse(f"query Q({', '.join(f'${name}: Boolean!' for name in names)}) {{ shop {{ name {fields} }} }}")
    for bits in range(32):
        shown = {name: bool(bits >> n & 1) for n, name in enumerate(names)}
        told = await doorway.tell(projector, document, shown)
        assert all((f'"{name}"' in told.data) is on for name, on in shown.items()), told.data
    (known,) = projector._known.values()
    assert len(known.plans) == 16


async def test_strangers_documents_fill_no_memory_by_being_executed():
    """The door forgets its documents by their length; whoever executes them must not keep them longer."""
    doorway, projector = doorway_of(Door.STOREFRONT), Projector()
    ours = parse("{ shop { name } }")
    for n in range(30):
        await doorway.tell(projector, parse("{ __typename } #" + str(n) + "x" * 19_000), {})
        await doorway.tell(projector, ours, {})
    kept = [known.document for known in projector._known.values()]
    assert sum(len(document.loc.source.body) if document.loc else 0 for document in kept) <= 250_000
    assert len(kept) == 14
    assert kept[-1] is ours
