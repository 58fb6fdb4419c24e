"""What the long runs share."""

from collections.abc import AsyncIterator

import pytest_asyncio

from backend.core import database, redis


@pytest_asyncio.fixture
async def stores_aside(_pool: str, _cache: str) -> AsyncIterator[None]:
    """The test may open stores of its own: those of all tests are closed meanwhile."""
    await redis.close()
    await database.close()
    yield
    await database.connect(_pool, pool_max=20)
    await redis.open(_cache)
