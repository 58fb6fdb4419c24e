"""Shells, files, drawings, the message viewer, readiness."""

import asyncio
import threading
from io import BytesIO
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PIL import Image

from backend import app
from backend import settings as configuration
from backend.domain.catalog import card
from backend.domain.notifications import service as notifications
from tests.api.conftest import Client, client_of
from tests.make import accounts, catalog

SHELL = """<!doctype html><meta property="csp-nonce" nonce="__CSP_NONCE__">
<script type="module" nonce="__CSP_NONCE__" src="/assets/index-1a2b.js"></script>
<meta name="shop-zone" content="__SHOP_ZONE__">"""


@pytest.fixture
def built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("storefront-ui", "admin-ui"):
        assets = tmp_path / name / "dist" / "assets"
        assets.mkdir(parents=True)
        (assets.parent / "index.html").write_text(SHELL + name)
        (assets.parent / "icon.svg").write_text("<svg/>")
        (assets / "index-1a2b.js").write_text("plain")
        (assets / "index-1a2b.js.br").write_bytes(b"brotli")
        (assets / "index-1a2b.js.gz").write_bytes(b"gzip")
    (tmp_path / "secret.txt").write_text("secret")
    monkeypatch.setattr(app, "ROOT", tmp_path)
    return tmp_path


@pytest.fixture
def web(built: Path, db, redis) -> Client:
    return client_of(app.assemble(configuration.get(), stores=False))


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/", "storefront-ui"),
        ("/cart", "storefront-ui"),
        ("/admin", "admin-ui"),
        ("/admin/orders/1", "admin-ui"),
    ],
)
async def test_shells_carry_a_nonce_of_their_own(web: Client, path, name):
    pages = [await web.get(path) for _ in range(2)]
    nonces = [page.text.partition('nonce="')[2].partition('"')[0] for page in pages]
    assert nonces[0] != nonces[1]
    for page, nonce in zip(pages, nonces, strict=True):
        assert (page.status_code, page.text.count(nonce), "__CSP_NONCE__" in page.text) == (200, 2, False)
        assert page.text.endswith(f'<meta name="shop-zone" content="Asia/Shanghai">{name}')
        policy = page.headers["content-security-policy"]
        assert f"script-src 'self' 'nonce-{nonce}'" in policy
        assert f"style-src-elem 'self' 'nonce-{nonce}'" in policy
        assert "unsafe-eval" not in policy
        assert page.headers["cache-control"] == ("private, no-cache" if path == "/" else "no-store")


@pytest.mark.parametrize(
    ("accepted", "content", "encoding"),
    [
        ("br, gzip", b"brotli", "br"),
        ("gzip", b"gzip", "gzip"),
        ("br;q=0, gzip", b"gzip", "gzip"),
        ("identity", b"plain", None),
    ],
)
async def test_hashed_files_are_packed_and_kept_for_ever(web: Client, accepted, content, encoding):
    async with web.stream("GET", "/assets/index-1a2b.js", headers={"accept-encoding": accepted}) as answer:
        raw = b"".join([part async for part in answer.aiter_raw()])
    assert raw == content
    assert answer.headers.get("content-encoding") == encoding
    assert answer.headers["content-type"].startswith("text/javascript")
    assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert answer.headers["vary"] == "accept-encoding"


async def test_other_files_and_no_files(web: Client):
    icon = await web.get("/icon.svg")
    assert (icon.headers["content-type"], icon.headers["cache-control"]) == ("image/svg+xml", "public, max-age=3600")
    assert (await web.get("/assets/gone-1a2b.js")).status_code == 404
    assert (await web.get("/admin/assets/gone-1a2b.js")).status_code == 404
    assert (await web.post("/", json={})).status_code == 405
    for path in ("/../secret.txt", "/..%2fsecret.txt", "/assets/..%2f..%2f..%2fsecret.txt", "/%00", "/index.html"):
        assert "secret" not in (await web.get(path)).text.replace("secret.txt", "")


async def test_an_app_that_is_not_built_says_so(web: Client, built: Path):
    (built / "admin-ui" / "dist" / "index.html").unlink()
    answer = await web.get("/admin")
    assert (answer.status_code, answer.text) == (503, "The admin is not built yet: run `make ui`.\n")


async def test_drawings(web: Client):
    product = await catalog.product()
    address = f"/art/prd_{product.id.hex}.svg"
    drawn = await web.get(address, params={"v": "1"})
    assert drawn.headers["content-type"].startswith("image/svg+xml")
    assert drawn.text.startswith("<svg")
    assert "immutable" in drawn.headers["cache-control"]
    assert "immutable" not in (await web.get(address)).headers["cache-control"]
    for unknown in ("prd_" + "0" * 32, "ord_" + product.id.hex, "x", "prd_" + "z" * 32):
        for kind in ("svg", "jpg"):
            assert (await web.get(f"/art/{unknown}.{kind}")).status_code == 404


async def test_cards_are_drawn_once_and_never_in_the_loops_own_thread(web: Client, monkeypatch: pytest.MonkeyPatch):
    drawn_in = []

    def draw(*art: Any) -> bytes:
        drawn_in.append(threading.current_thread())
        return card.draw(*art)

    monkeypatch.setattr("backend.web.drawn.cards", SimpleNamespace(draw=draw))
    product = await catalog.product()
    address = f"/art/prd_{product.id.hex}.jpg"
    answers = await asyncio.gather(*(web.get(f"{address}{version}") for version in ("", "?v=1", "?v=2", "?v=2")))
    assert [answer.headers["content-type"] for answer in answers] == ["image/jpeg"] * 4
    assert ["immutable" in answer.headers["cache-control"] for answer in answers] == [False, True, True, True]
    assert len({answer.content for answer in answers}) == 1
    assert Image.open(BytesIO(answers[0].content)).size == (1200, 630)
    assert len(drawn_in) == 1
    assert drawn_in[0] is not threading.main_thread()


async def test_goods_with_a_picture_are_seen_by_it_where_no_version_is_asked_for(web: Client):
    picture = await catalog.picture(await accounts.staff())
    product = await catalog.product(shown_by=picture)
    for kind, ending in (("svg", "-tile.webp"), ("jpg", "-card.jpg")):
        answer = await web.get(f"/art/prd_{product.id.hex}.{kind}")
        assert (answer.status_code, answer.headers["location"]) == (302, f"/media/{picture.id.hex}{ending}")


async def test_the_viewer_is_the_demos(built, db, redis, settings: pytest.MonkeyPatch):
    await notifications.send(
        to='<b>"lin"@example.com',
        channel="EMAIL",
        template="order_delivered",
        locale="en",
        params={"number": "<script>1</script>", "link": "http://shop.test/o/abc?x=1&y=2"},
    )
    async with client_of(app.assemble(configuration.get(), stores=False)) as shut:
        assert "Message viewer" not in (await shut.get("/messages")).text
    settings.setenv("TESSERA_DEMO", "1")
    configuration.get.cache_clear()
    async with client_of(app.assemble(configuration.get(), stores=False)) as web:
        page = await web.get("/messages")
    assert '<a href="http://shop.test/o/abc?x=1&amp;y=2">' in page.text
    assert "<script" not in page.text
    assert "<b>&quot;" not in page.text
    assert "script-src" not in page.headers["content-security-policy"]


async def test_readiness(web: Client, monkeypatch: pytest.MonkeyPatch):
    assert (await web.get("/healthz")).text == "ok\n"
    ready = await web.get("/readyz")
    assert (ready.status_code, ready.json()) == (200, {"database": True, "migrated": True, "redis": True})

    async def away() -> bool:
        return False

    async def fail(*_) -> None:
        raise OSError

    with monkeypatch.context() as broken:
        broken.setattr("backend.core.redis.ping", away)
        broken.setattr("backend.core.database.fetch", fail)
        ready = await web.get("/readyz")
    assert (ready.status_code, ready.json()) == (503, {"database": False, "migrated": False, "redis": False})
