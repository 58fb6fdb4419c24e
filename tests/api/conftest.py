"""The application over real HTTP semantics, in this process."""

from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx
import pytest
import pytest_asyncio
from redis.asyncio import Redis

from backend import app, settings
from backend.domain.accounts.models import Customer, Staff
from tests.e2e.running import Shop, running_shop
from tests.make import accounts as make
from tests.make.partners import Program


class Client(httpx.AsyncClient):
    """A client of every door."""

    async def shop(self, query: str, **variables: Any) -> dict[str, Any]:
        """Ask the storefront; an error fails the test."""
        return await self._ask("storefront", query, variables)

    async def office(self, query: str, **variables: Any) -> dict[str, Any]:
        """Ask the admin door; an error fails the test."""
        return await self._ask("admin", query, variables)

    async def partner(self, query: str, **variables: Any) -> dict[str, Any]:
        """Ask the partner door; an error fails the test."""
        return await self._ask("partner", query, variables)

    def sign_as(self, program: Program) -> None:
        """Sign requests to the partner door as this program from now on."""
        self.event_hooks = {"request": [program.signed], "response": []}

    async def wear(self, person: Customer | Staff) -> str:
        """Carry a session of theirs from now on, in a browser of their own; returns its token."""
        opened = await make.session(person)
        self.cookies.delete("tessera_device")
        self.cookies.set("tessera_session" if isinstance(person, Customer) else "tessera_staff", opened.token)
        return opened.token

    async def _ask(self, door: str, query: str, variables: dict[str, Any]) -> dict[str, Any]:
        answer = await self.post(f"/graphql/{door}", json={"query": query, "variables": variables})
        body = answer.json()
        assert "errors" not in body, body
        data: dict[str, Any] = body["data"]
        return data


@pytest.fixture(scope="session")
def whole_shop() -> Iterator[Shop]:
    """Every process of a shop, seeded small, whose logs tell all they can. For tests of the group `whole-shop`."""
    with running_shop(scale=0.002, pages=False, TESSERA_LOG_LEVEL="DEBUG") as started:
        yield started


def client_of(application: Any) -> Client:
    return Client(
        transport=httpx.ASGITransport(application, client=("127.0.0.1", 5000)),
        base_url="http://shop.test",
        headers={"accept-language": "en"},
    )


@pytest_asyncio.fixture
async def web(db: str, redis: Redis) -> AsyncIterator[Client]:
    """The whole application, its stores empty."""
    async with client_of(app.assemble(settings.get(), stores=False)) as client:
        yield client
