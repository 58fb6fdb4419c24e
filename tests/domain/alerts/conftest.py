from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from backend.domain.alerts import ports
from tests.make import alerts
from tests.make.receiver import receiver
from tests.make.supplier import port, site, supplier_process
from tests.make.vault import bind_keys

__all__ = ["port", "receiver", "site", "supplier_process"]


@pytest_asyncio.fixture(autouse=True)
async def ready(db: str, settings: pytest.MonkeyPatch) -> AsyncIterator[None]:
    """Keys, and the way to group chats of this machine."""
    settings.setenv("TESSERA_PUBLIC_URL", "https://shop.example")
    bind_keys()
    alerts.bind_chats()
    yield
    ports.bind(None)
