"""GraphiQL at each door outside production, and nothing of it in production."""

import re

import pytest

from backend import api, app
from backend import settings as configuration
from tests.api.conftest import Client, client_of

PAGE = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"


@pytest.mark.parametrize("door", api.OPEN_DOORS)
async def test_a_browser_at_a_door_finds_the_explorer(web: Client, door):
    sent = await web.get(f"/graphql/{door.value}", headers={"accept": PAGE})
    assert (sent.status_code, sent.headers["location"]) == (303, f"/graphiql/{door.value}")
    page = await web.get(f"/graphiql/{door.value}", headers={"accept": PAGE})
    assert page.status_code == 200, "`make ui` builds it"
    policy = page.headers["content-security-policy"]
    nonce = re.search(r"script-src 'self' 'nonce-([^']+)'", policy)
    assert nonce is not None
    assert f'nonce="{nonce[1]}"' in page.text
    assert "__CSP_NONCE__" not in page.text
    again = await web.get(f"/graphiql/{door.value}")
    assert nonce[1] not in again.text
    for address in re.findall(r'(?:src|href)="(/graphiql/[^"]+)"', page.text):
        assert (await web.get(address)).status_code == 200


async def test_programs_that_ask_are_no_visitors(web: Client):
    asked = await web.get("/graphql/storefront", params={"query": "{ __typename }"}, headers={"accept": PAGE})
    assert asked.json() == {"data": {"__typename": "Query"}}
    posted = await web.post("/graphql/storefront", json={"query": "{ __typename }"}, headers={"accept": PAGE})
    assert posted.json() == {"data": {"__typename": "Query"}}


async def test_production_has_none(db, redis, settings: pytest.MonkeyPatch):
    settings.setenv("TESSERA_ENVIRONMENT", "production")
    configuration.get.cache_clear()
    async with client_of(app.assemble(configuration.get(), stores=False)) as shut:
        for door in api.OPEN_DOORS:
            assert (await shut.get(f"/graphiql/{door.value}", headers={"accept": PAGE})).status_code == 404
            assert (await shut.get(f"/graphql/{door.value}", headers={"accept": PAGE})).status_code in (400, 401)
        assert (await shut.get("/graphiql")).status_code == 404
        assert (await shut.get("/graphiql/index.html")).status_code == 404
        for asset in (app.ROOT / "infra/graphiql/dist/assets").glob("index-*"):
            assert (await shut.get(f"/graphiql/assets/{asset.name}")).status_code == 404
