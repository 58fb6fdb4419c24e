"""Documents that Schemathesis makes from a door's schema, with ids in them that the shop knows."""

import json
import random
import string
from dataclasses import dataclass, field
from typing import Any

import graphql
import requests
import schemathesis
from hypothesis import strategies as st
from requests.auth import AuthBase
from schemathesis import Case, GenerationMode
from schemathesis.core.result import Ok
from schemathesis.graphql import nodes
from schemathesis.specs.graphql.schemas import GraphQLSchema

from backend import api
from backend.core import database
from backend.schema.doors import Door
from tests.make.partners import Program

# Where things of each kind lie, and the arguments that name them.
TABLES = {
    "apc": "api_client", "bat": "batch", "cas": "after_sale_case", "cat": "category", "chn": "channel", "cod": "code",
    "cus": "customer", "job": "job", "mtk": "manual_task", "ord": '"order"', "pay": "payment", "prd": "product",
    "ptn": "partner", "rfd": "refund", "sof": "supplier_offer", "spo": "supplier_order", "stf": "staff",
    "sup": "supplier", "unt": "order_unit", "var": "variant", "whe": "webhook_endpoint", "whm": "webhook_message",
}  # fmt: skip
ARGUMENTS = {
    "batchId": "bat", "caseId": "cas", "categoryId": "cat", "channelId": "chn", "clientId": "apc", "codeId": "cod",
    "endpointId": "whe", "jobId": "job", "orderId": "ord", "ownerId": "ptn", "partnerId": "ptn", "productId": "prd",
    "refundId": "rfd", "supplierId": "sup", "unitId": "unt", "unitIds": "unt", "variantId": "var",
}  # fmt: skip
# No answer may show how the shop is made.
LEAKS = ("Traceback", 'File "', "asyncpg", "tortoise", "backend/", "DataError", "SELECT ", "site-packages")
# Named in the schema, so known to it and not to the generator. Wrong ones are what is to be refused.
AMOUNTS = st.one_of(
    st.sampled_from(["0", "1.00", "29.90", "-1", "1e9", "NaN", "", "0.001", "9" * 40]),
    st.decimals(0, 10_000, places=2).map(str),
)
DATES = st.one_of(st.dates().map(str), st.sampled_from(["", "2026-02-30", "0001-01-01", "9999-12-31"]))
MOMENTS = st.one_of(
    st.datetimes().map(lambda moment: f"{moment.isoformat()}Z"),
    st.sampled_from(["", "2026-01-01T00:00:00", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59.999999-14:00"]),
)
WHOLE = st.one_of(st.integers().map(str), st.sampled_from(["", "x", "9223372036854775808", "1.5"]))
WORDS = st.one_of(st.text(string.printable, max_size=20), st.text(max_size=40)).map(
    lambda text: text.encode("utf-8", "replace").decode()
)


def teach_scalars() -> None:
    """Tell the generator how values of the graph's own scalars look."""
    for name, values in {"Decimal": AMOUNTS, "Date": DATES, "DateTime": MOMENTS, "BigInt": WHOLE}.items():
        schemathesis.graphql.scalar(name, values.map(nodes.String))
    schemathesis.graphql.scalar("JSON", WORDS.map(nodes.String))


async def known_ids() -> dict[str, list[str]]:
    """Some ids of every kind that the shop has now."""
    return {
        prefix: [f"{prefix}_{row['id'].hex}" for row in await database.fetch(f"SELECT id FROM {table} LIMIT 4")]
        for prefix, table in TABLES.items()
    }


class _WithIds(graphql.Visitor):
    """Puts known ids where ids are asked for: of the right kind mostly, of another sometimes."""

    def __init__(self, schema: graphql.GraphQLSchema, known: dict[str, list[str]], chance: random.Random) -> None:
        super().__init__()
        self._known, self._chance = known, chance
        self._all = [id for ids in known.values() for id in ids]
        self._named: list[str] = []
        self.types = graphql.TypeInfo(schema)

    def enter_argument(self, node: graphql.ArgumentNode, *_: Any) -> None:
        self._named.append(node.name.value)

    def leave_argument(self, *_: Any) -> None:
        self._named.pop()

    enter_object_field = enter_argument
    leave_object_field = leave_argument

    def enter_string_value(self, node: graphql.StringValueNode, *_: Any) -> graphql.StringValueNode | None:
        type_ = self.types.get_input_type()
        if type_ is None or graphql.get_named_type(type_).name != "ID" or self._chance.random() < 0.2:
            return None
        right = self._known.get(ARGUMENTS.get(self._named[-1], ""), []) if self._named else []
        pool = right if right and self._chance.random() < 0.9 else self._all
        return graphql.StringValueNode(value=self._chance.choice(pool))


def schema_of(door: Door, address: str, known: dict[str, list[str]]) -> GraphQLSchema:
    """The door's schema for the generator, its requests sent to that address."""
    ours = api.schema(door)._schema
    loaded = schemathesis.graphql.from_dict(dict(graphql.introspection_from_schema(ours)))
    loaded.location = f"{address}/graphql/{door.value}"
    loaded.config.update(base_url=f"{address}/graphql/{door.value}")

    @loaded.hook
    def flatmap_body(_context: Any, body: graphql.DocumentNode) -> st.SearchStrategy[graphql.DocumentNode]:
        def put(chance: random.Random) -> graphql.DocumentNode:
            visitor = _WithIds(ours, known, chance)
            found: graphql.DocumentNode = graphql.visit(body, graphql.TypeInfoVisitor(visitor.types, visitor))
            return found

        return st.randoms(use_true_random=False).map(put)

    return loaded


def cases(schema: GraphQLSchema) -> list[tuple[str, st.SearchStrategy[Case]]]:
    """Every operation of the schema with what makes requests of it: good ones mostly, and some that break its types."""
    found = []
    for result in schema.get_all_operations():
        assert isinstance(result, Ok), result
        operation = result.ok()
        good = operation.as_strategy(generation_mode=GenerationMode.POSITIVE)
        bad = operation.as_strategy(generation_mode=GenerationMode.NEGATIVE)
        takes = bool(operation.definition.raw.args)
        found.append((operation.label, st.one_of(good, good, good, bad) if takes else good))
    return found


class Signed(AuthBase):
    """Signs what goes to the partner door as its program would."""

    def __init__(self, program: Program) -> None:
        self._program = program

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        path, _, query = request.path_url.partition("?")
        body = request.body or b""
        raw = body.encode() if isinstance(body, str) else body
        assert isinstance(raw, bytes)
        request.headers.update(self._program.headers(request.method or "POST", path, query, raw))
        return request


@dataclass
class Seen:
    """What the answers were: how many had data, how many were refused and why, and what was wrong with any."""

    answers: int = 0
    data: int = 0
    codes: dict[str, int] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)

    def judge(self, label: str, asked: str, status: int, text: str) -> None:
        """Take note of an answer; a wrong one is kept with the document that brought it."""
        self.answers += 1
        problem = self._problem(status, text)
        if problem is not None:
            self.wrong.append(f"{label}: {problem}\n    {asked}")

    def _problem(self, status: int, text: str) -> str | None:
        if status >= 500:
            return f"status {status}: {text[:300]}"
        if leak := next((word for word in LEAKS if word in text), None):
            return f"it leaks {leak!r}: {text[:300]}"
        try:
            body = json.loads(text)
        except ValueError:
            return f"no JSON: {text[:300]}"
        errors = body.get("errors", [])
        if not errors and not isinstance(body.get("data"), dict):
            return f"neither data nor errors: {text[:300]}"
        self.data += not errors
        for error in errors:
            code = error.get("extensions", {}).get("code", "")
            self.codes[code] = self.codes.get(code, 0) + 1
            if code in ("INTERNAL", "TIMEOUT") or not error.get("message"):
                return f"{code or 'no words'}: {error}"
        return None
