"""Another site cannot use a customer's cookie."""

import pytest

from tests.api.conftest import Client
from tests.make import accounts as make

SHOP = "/graphql/storefront"
LOG_OUT = {"query": "mutation { logOut { ok } }"}


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "https://evil.example"},
        {"origin": "null"},
        {"origin": "http://shop.test.evil.example"},
        {"origin": "http://shop.test:8080"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"sec-fetch-site": "cross-site", "origin": "http://shop.test"},
        {"origin": "https://evil.example", "x-tessera-client": "storefront"},
    ],
)
async def test_cross_site_posts_are_refused_and_change_nothing(web: Client, headers):
    token = await web.wear(await make.customer())
    for cookie in (True, False):
        if not cookie:
            web.cookies.clear()
        answer = await web.post(SHOP, json=LOG_OUT, headers=headers)
        assert answer.status_code == 403
        error = answer.json()["errors"][0]
        assert error["extensions"]["code"] == "CROSS_SITE"
        assert "another" in error["message"]
    web.cookies.set("tessera_session", token)
    assert (await web.shop("{ me { isGuest } }"))["me"] == {"isGuest": False}


@pytest.mark.parametrize("content_type", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""])
async def test_forms_are_refused(web: Client, content_type):
    await web.wear(await make.customer())
    answer = await web.post(
        SHOP, content=b'{"query": "mutation { logOut { ok } }"}', headers={"content-type": content_type}
    )
    assert answer.status_code == 403
    assert (await web.shop("{ me { isGuest } }"))["me"] is not None


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "http://shop.test", "sec-fetch-site": "same-origin"},
        {"origin": "http://shop.test:80"},
        {"sec-fetch-site": "none"},
        {"x-tessera-client": "storefront"},
        {},
    ],
)
async def test_own_pages_and_programs_may(web: Client, headers):
    await web.wear(await make.customer())
    answer = await web.post(SHOP, json=LOG_OUT, headers=headers)
    assert answer.json() == {"data": {"logOut": {"ok": True}}}


async def test_a_bearer_token_needs_no_proof(web: Client):
    opened = await make.session(await make.customer())
    answer = await web.post(
        SHOP,
        json={"query": "{ me { isGuest } }"},
        headers={"origin": "https://partner.example", "authorization": f"Bearer {opened.token}"},
    )
    assert answer.json() == {"data": {"me": {"isGuest": False}}}
    assert "access-control-allow-origin" not in answer.headers


async def test_the_public_address_is_an_own_origin(web: Client, settings: pytest.MonkeyPatch):
    settings.setenv("TESSERA_PUBLIC_URL", "https://cards.example")
    answer = await web.post(SHOP, json=LOG_OUT, headers={"origin": "https://cards.example"})
    assert answer.status_code == 200
    cookie = answer.headers["set-cookie"]
    assert {"Secure", "HttpOnly", "SameSite=Lax", "Path=/"} <= set(cookie.split("; "))
