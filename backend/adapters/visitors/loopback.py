"""Made-up visitors who come to the shop's own door on this machine, as browsers do."""

import asyncio
from collections.abc import Mapping
from typing import Any
from uuid import UUID

import orjson

from backend.adapters.payments.lines import LineBroken, Lines
from backend.core import ids
from backend.core.money import Money
from backend.domain.flash_sales.ports import NoAnswer, Told

_DOOR = "/graphql/storefront"
_HEADERS = (
    ("content-type", "application/json"),
    ("x-tessera-client", "storefront"),
    ("user-agent", "tessera-rehearsal"),
)
_TIMEOUT_S = 15.0
_JOIN = """
mutation Rehearse($input: JoinFlashSaleInput!, $key: String!) {
  answer: joinFlashSale(input: $input, idempotencyKey: $key) {
    __typename
    ... on FlashAdmission { token }
    ... on UserError { code }
  }
}
"""
_ORDER = """
mutation Rehearse($input: PlaceOrderInput!, $key: String!) {
  answer: placeOrder(input: $input, idempotencyKey: $key) {
    __typename
    ... on PlacedOrder { order { id number } payment { payUrl } }
    ... on UserError { code }
  }
}
"""
_LOOK = """
query Rehearse {
  answer: products(first: 20) { edges { node { id name slug summary } } }
}
"""


class LoopbackVisitors:
    """At most so many at a time, each call over a line of its own."""

    def __init__(self, base_url: str, at_a_time: int) -> None:
        self._lines = Lines(base_url, at_a_time)
        self._door = self._lines.target(_DOOR)

    async def join(self, item_id: UUID, *, email: str, key: str, solution: str | None) -> Told:
        """Ask for one piece. Raises NoAnswer."""
        said = {"itemId": ids.public("fli", item_id), "contact": {"email": email}, "solution": solution}
        answer = await self._ask(_JOIN, {"input": said, "key": key})
        return Told(answer.get("code", ""), answer.get("token", ""))

    async def order(self, variant_id: UUID, *, price: Money, email: str, token: str, key: str) -> str:
        """Order it with the place; returns the refusal's code, empty for none. Raises NoAnswer."""
        said = {
            "lines": [{"variantId": ids.public("var", variant_id), "quantity": 1}],
            "contact": {"email": email},
            "expectedTotal": {"amount": price.decimal(), "currency": price.currency},
            "acceptsNoReturn": True,
            "admission": token,
        }
        code: str = (await self._ask(_ORDER, {"input": said, "key": key})).get("code", "")
        return code

    async def look(self) -> None:
        """Read the catalogue. Raises NoAnswer."""
        await self._ask(_LOOK, {})

    async def aclose(self) -> None:
        """Hang up."""
        await self._lines.aclose()

    async def _ask(self, query: str, variables: Mapping[str, Any]) -> dict[str, Any]:
        body = orjson.dumps({"query": query, "variables": variables})
        try:
            async with asyncio.timeout(_TIMEOUT_S):
                answer = await self._lines.call("POST", self._door, _HEADERS, body)
        except TimeoutError:
            raise NoAnswer("TIMEOUT") from None
        except LineBroken:
            raise NoAnswer("NO_CONNECTION") from None
        if answer.status != 200:
            raise NoAnswer(f"HTTP_{answer.status}")
        try:
            told = orjson.loads(answer.content)
            if told.get("errors"):
                raise NoAnswer(str((told["errors"][0].get("extensions") or {}).get("code", "ERROR")))
            found: dict[str, Any] = told["data"]["answer"]
        except (orjson.JSONDecodeError, KeyError, TypeError, AttributeError):
            raise NoAnswer("NO_ANSWER") from None
        return found
