"""A rush for one variant of which there are few: the same buyers at both shops, in turns.

Of ours a buyer asks for a place and orders with it, in two calls; of theirs they put it into a cart, and buy what they
got in there, in six. Whoever is refused goes away. What was sold is counted in each shop's own books.
"""

import asyncio
import secrets
import time
from collections import Counter
from uuid import UUID

import asyncpg

from backend.bench import flash_sale
from backend.bench.goods import add_codes, variant_id
from backend.bench.report import say
from backend.bench.rush import Rush
from backend.bench.session import connected
from backend.bench.stack import Stack
from backend.bench.wire import Client, Refused
from tests.bench.peers import theirs
from tests.bench.peers.theirs import Vendure

CONNECTIONS = 64
_STOCK = """UPDATE stock_level SET "stockOnHand" = $2, "stockAllocated" = 0 WHERE "productVariantId" = $1"""
_SETTLED = """
SELECT coalesce(sum(l.quantity), 0) FROM order_line l JOIN "order" o ON o.id = l."orderId"
WHERE l."productVariantId" = $1 AND o.state IN ('PaymentAuthorized', 'PaymentSettled')
"""


class Hunter:
    """One buyer after another over one connection."""

    def __init__(self, shop: Vendure, variant: str) -> None:
        self._client, self._variant = Client(f"http://127.0.0.1:{shop.port}"), variant

    async def buy(self) -> str:
        """Put it into a cart and buy it; what came of it: sold, or by which word it was refused."""
        token, word = await self._said("", theirs.FILL, id=self._variant)
        if word != "Order":
            return word
        email = f"{secrets.token_hex(8)}@mail.example"
        for query, given in (
            (theirs.WHO, {"email": email}),
            (theirs.WHERE, {}),
            (theirs.HOW, {"id": "1"}),
            (theirs.READY, {}),
            (theirs.PAY, {}),
        ):
            _, word = await self._said(token, query, **given)
            if word not in ("Order", "ActiveOrder"):
                return word
        return "sold"

    async def close(self) -> None:
        """Let the connection go."""
        await self._client.close()

    async def _said(self, token: str, query: str, **variables: str) -> tuple[str, str]:
        carried = {"authorization": f"Bearer {token}"} if token else {}
        data = await self._client.graphql(theirs.DOOR, query, variables, **carried)
        return theirs.token_of(self._client.head) or token, data["done"]["__typename"]


async def rush(shop: Stack, peer: Vendure, *, quota: int, buyers: int, rounds: int) -> dict[str, object]:
    """So many rounds on each side; attempts a second, what was sold of how many, and what the others were told."""
    found: dict[str, list[dict[str, object]]] = {"ours": [], "theirs": []}
    connection = await asyncpg.connect(theirs.database_of(shop.database_url, "vendure"))
    theirs_id = await connection.fetchval("SELECT id FROM product_variant WHERE sku = $1", flash_sale.SKU)
    async with connected(shop.database_url, pool=4):
        ours_id = await variant_id(flash_sale.SKU)
        await add_codes(ours_id, rounds * quota + 500)
        for _ in range(rounds):
            found["ours"].append(await _ours(shop, ours_id, quota, buyers))
            await connection.execute(_STOCK, theirs_id, quota)
            before = await connection.fetchval(_SETTLED, theirs_id)
            told = await _theirs(peer, str(theirs_id), buyers)
            found["theirs"].append({**told, "sold": int(await connection.fetchval(_SETTLED, theirs_id) - before)})
            for side in ("ours", "theirs"):
                say(f"  {side:<7} {found[side][-1]}")
    await connection.close()
    return {"quota": quota, "buyers": buyers, "connections": CONNECTIONS, **found}


async def _ours(shop: Stack, variant: UUID, quota: int, buyers: int) -> dict[str, object]:
    item = await flash_sale.running_sale(variant, quota)
    some, started = Rush(shop, variant, item, flash_sale.PRICE_MINOR), time.perf_counter()
    await some.run(buyers, connections=CONNECTIONS)
    took = time.perf_counter() - started
    await flash_sale.end_sale(item)
    return {"attempts_s": round(buyers / took, 1), "told": dict(Counter(some.answers)), "sold": len(some.orders)}


async def _theirs(peer: Vendure, variant: str, buyers: int) -> dict[str, object]:
    left, told, failed = iter(range(buyers)), Counter[str](), 0

    async def shopper() -> None:
        nonlocal failed
        hunter = Hunter(peer, variant)
        for _ in left:
            try:
                told[await hunter.buy()] += 1
            except (Refused, OSError, asyncio.IncompleteReadError):
                failed += 1
                await hunter.close()
        await hunter.close()

    started = time.perf_counter()
    await asyncio.gather(*(shopper() for _ in range(CONNECTIONS)))
    took = time.perf_counter() - started
    return {"attempts_s": round(buyers / took, 1), "told": dict(told), "failed": failed}
