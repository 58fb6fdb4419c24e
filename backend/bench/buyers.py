"""Buyers: guests who place an order in one call and pay it at the provider."""

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID, uuid4

from backend.bench.stack import Stack
from backend.bench.wire import Client, Refused
from backend.core import clock, ids

DOOR = "/graphql/storefront"
MOST_WAITING = 64
QUOTE = """
query Quote($input: QuoteInput!) {
  quote(input: $input) { __typename ... on Quote { total { amount currency } } ... on UserError { code message } }
}
"""
PLACE = """
mutation Place($input: PlaceOrderInput!, $key: String!) {
  placeOrder(input: $input, idempotencyKey: $key) {
    __typename
    ... on PlacedOrder { order { id number total { amount currency } } payment { payUrl } lookupToken }
    ... on UserError { code message path }
  }
}
"""
Basket = Sequence[tuple[UUID, int]]


@dataclass(frozen=True, slots=True)
class Timed:
    """One purchase: how long placing took, and when it was paid at the provider."""

    number: str
    placing_s: float
    paid_at: datetime


class Buyer:
    """One guest after another over the same two connections."""

    def __init__(self, shop: Stack, basket: Basket, coupons: Sequence[str] = ()) -> None:
        self._shop, self._provider = Client(shop.base), Client(shop.sandbox)
        lines = [{"variantId": ids.public("var", variant), "quantity": quantity} for variant, quantity in basket]
        self._cart: dict[str, Any] = {"lines": lines, **({"couponCodes": list(coupons)} if coupons else {})}
        self._total: dict[str, Any] | None = None

    async def buy(self) -> Timed:
        """Place and pay one order as somebody new; raises `Refused` when either is refused."""
        if self._total is None:
            self._total = await self._quote()
        started = time.perf_counter()
        data = await self._shop.graphql(
            DOOR,
            PLACE,
            {
                "input": {
                    **self._cart,
                    "contact": {"email": f"{uuid4().hex}@mail.example"},
                    "expectedTotal": self._total,
                    "acceptsNoReturn": True,
                },
                "key": uuid4().hex,
            },
        )
        placing = time.perf_counter() - started
        placed = data["placeOrder"]
        if placed["__typename"] != "PlacedOrder" or placed["payment"] is None:
            raise Refused(f"placeOrder: {placed}")
        url = urlsplit(placed["payment"]["payUrl"])
        paid_at = clock.now()
        status, body = await self._provider.post(
            url.path, b"", {"accept": "application/json", "content-type": "application/x-www-form-urlencoded"}
        )
        if status != 200:
            raise Refused(f"paying: HTTP {status} {body[:200]!r}")
        return Timed(placed["order"]["number"], placing, paid_at)

    async def close(self) -> None:
        """Let both connections go."""
        await self._shop.close()
        await self._provider.close()

    async def _quote(self) -> dict[str, Any]:
        data = await self._shop.graphql(DOOR, QUOTE, {"input": self._cart})
        if data["quote"]["__typename"] != "Quote":
            raise Refused(f"quote: {data['quote']}")
        total: dict[str, Any] = data["quote"]["total"]
        return total


async def crowd(shop: Stack, basket: Basket, *, buyers: int, orders: int, coupons: Sequence[str] = ()) -> list[Timed]:
    """So many buyers at once, each buying again and again until there are `orders` in all; every one with `coupons`."""
    left, bought = iter(range(orders)), list[Timed]()

    async def shopper() -> None:
        buyer = Buyer(shop, basket, coupons)
        for _ in left:
            bought.append(await buyer.buy())
        await buyer.close()

    await asyncio.gather(*(shopper() for _ in range(buyers)))
    return bought


async def pace(shop: Stack, basket: Basket, *, rate: int, seconds: float) -> tuple[list[Timed], int]:
    """`rate` purchases a second, whether earlier ones are done or not; also returns how many were turned away.

    While `MOST_WAITING` buyers wait, a new one leaves at once: that many in a queue say all there is to say.
    """
    free: list[Buyer] = []
    bought, turned_away = list[Timed](), 0

    async def shopper() -> None:
        nonlocal turned_away
        buyer = free.pop() if free else Buyer(shop, basket)
        try:
            bought.append(await buyer.buy())
        except (Refused, OSError, asyncio.IncompleteReadError):
            turned_away += 1
            await buyer.close()
        free.append(buyer)

    tasks: set[asyncio.Task[None]] = set()
    started = time.perf_counter()
    for number in range(round(rate * seconds)):
        await asyncio.sleep(max(0.0, started + number / rate - time.perf_counter()))
        if len(tasks) >= MOST_WAITING:
            turned_away += 1
            continue
        task = asyncio.create_task(shopper())
        tasks.add(task)
        task.add_done_callback(tasks.discard)
    await asyncio.gather(*tasks)
    for buyer in free:
        await buyer.close()
    return bought, turned_away
