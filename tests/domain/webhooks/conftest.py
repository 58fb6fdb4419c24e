from collections.abc import AsyncIterator

import pytest_asyncio

from backend import settings
from backend.adapters.kms import environment
from backend.core import keys
from tests.make.receiver import receiver

__all__ = ["receiver"]


@pytest_asyncio.fixture(autouse=True)
async def key_service() -> AsyncIterator[None]:
    """The keys of the tests, bound."""
    keys.bind(environment.provider(settings.get()))
    yield
