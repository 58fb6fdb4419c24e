"""Buyers of a flash sale: each asks for a place once, and orders with it."""

import asyncio
import time
from typing import Any
from uuid import UUID, uuid4

from backend.bench.stack import Stack
from backend.bench.wire import Client, Refused
from backend.core import ids
from backend.core.money import Money

DOOR = "/graphql/storefront"
JOIN = """
mutation Join($input: JoinFlashSaleInput!, $key: String!) {
  joinFlashSale(input: $input, idempotencyKey: $key) {
    __typename
    ... on FlashAdmission { token }
    ... on UserError { code }
  }
}
"""
PLACE = """
mutation Place($input: PlaceOrderInput!, $key: String!) {
  placeOrder(input: $input, idempotencyKey: $key) {
    __typename
    ... on PlacedOrder { order { id } }
    ... on UserError { code message path }
  }
}
"""
_AGAIN = ("FlashSaleBusy",)
_PAUSE_S, _TRIES = 0.1, 150


class Rush:
    """What came of all of them. `patient`: an answer that is lost, or says "again", is asked for again, same key."""

    def __init__(self, shop: Stack, variant: UUID, item: UUID, price_minor: int, *, patient: bool = False) -> None:
        self._shop, self._variant, self._patient = shop, variant, patient
        self._price = {"amount": Money(price_minor, "CNY").decimal(), "currency": "CNY"}
        self.item_id = item
        self.answers: list[str] = []
        self.orders: list[str] = []
        self.joining_s: list[float] = []
        self.ordering_s: list[float] = []
        self.lost = 0

    async def run(self, buyers: int, *, connections: int) -> None:
        """So many buyers, some at a time."""
        left = iter(range(buyers))

        async def shopper() -> None:
            client = Client(self._shop.base)
            for _ in left:
                await self._buy(client)
            await client.close()

        await asyncio.gather(*(shopper() for _ in range(connections)))

    async def _buy(self, client: Client) -> None:
        contact = {"email": f"{uuid4().hex}@mail.example"}
        said: dict[str, Any] = {"itemId": ids.public("fli", self.item_id), "contact": contact}
        started = time.perf_counter()
        answer = (await self._ask(client, JOIN, said))["joinFlashSale"]
        self.joining_s.append(time.perf_counter() - started)
        self.answers.append(answer["__typename"])
        if answer["__typename"] != "FlashAdmission":
            return
        order = {
            "lines": [{"variantId": ids.public("var", self._variant), "quantity": 1}],
            "contact": contact,
            "expectedTotal": self._price,
            "acceptsNoReturn": True,
            "admission": answer["token"],
        }
        started = time.perf_counter()
        placed = (await self._ask(client, PLACE, order))["placeOrder"]
        self.ordering_s.append(time.perf_counter() - started)
        if placed["__typename"] != "PlacedOrder":
            raise Refused(f"placeOrder: {placed}")
        self.orders.append(placed["order"]["id"])

    async def _ask(self, client: Client, query: str, said: dict[str, Any]) -> dict[str, Any]:
        key, said_last = uuid4().hex, ""
        for turn in range(_TRIES):
            again = {"retry": True} if turn and query is JOIN else {}
            try:
                answer = await client.graphql(DOOR, query, {"input": {**said, **again}, "key": key})
            except (Refused, OSError, asyncio.IncompleteReadError) as problem:
                said_last = repr(problem)
                if not self._patient:
                    raise
                self.lost += 1
                await client.close()
            else:
                (found,) = answer.values()
                if not self._patient or found["__typename"] not in _AGAIN:
                    return answer
                said_last = found["__typename"]
            await asyncio.sleep(_PAUSE_S)
        raise Refused(f"nobody answered in time: {said_last}")
