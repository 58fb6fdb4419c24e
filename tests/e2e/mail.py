"""What the shop wrote to somebody, as the demo's viewer of messages shows it."""

import asyncio
import re

import httpx

from tests.e2e.running import Shop


async def code_to(shop: Shop, address: str, *, beside: str | None = None) -> str:
    """The code that was sent there last; `beside` is an earlier one, whose successor is waited for."""
    async with httpx.AsyncClient(base_url=shop.base) as client:
        for _ in range(150):
            told = (await client.get("/messages")).text
            found = re.search(rf"{re.escape(address)}.*?(?<!\d)(\d{{6}})(?!\d)", told, re.DOTALL)
            if found and found[1] != beside:
                return found[1]
            await asyncio.sleep(0.2)
    raise AssertionError("no code was sent")
