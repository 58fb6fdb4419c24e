"""The storefront's public pages as they are before its app runs, and what search engines are told."""

import json
import re
from collections.abc import AsyncIterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
import pytest_asyncio
from redis.asyncio import Redis
from starlette.requests import Request

from backend import app
from backend import settings as configuration
from backend.core import clock, ids
from backend.domain.catalog.models import Category, FulfilmentKind, Product, ProductState, Variant
from backend.domain.help.pages import PAGES
from backend.web.answers import FromMemory
from backend.web.served import crawling
from backend.web.served.asked import asked, is_own
from tests.api.conftest import Client, client_of
from tests.make import accounts, catalog, flash
from tests.make.statements import counted

SHELL = """<!doctype html>
<html lang="zh-CN"><head><title>Tessera</title>
<script type="module" nonce="__CSP_NONCE__" src="/assets/index-1a2b.js"></script></head>
<body><div id="root"></div></body></html>"""
BASE = "http://shop.test"
HOSTILE = "</script><script>alert(1)</script>\"'&<!--"


class Page(HTMLParser):
    """A document as a crawler reads it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.language = ""
        self.title = ""
        self.meta: dict[str, str] = {}
        self.links: dict[str, str] = {}
        self.linked: dict[str, Any] = {}
        self.told: list[dict[str, Any]] = []
        self.read = self.tile_alt = ""
        self.scripts = self.blocks = 0
        self._in: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = dict(attrs)
        if tag == "html":
            self.language = said["lang"] or ""
        if tag == "meta":
            self.meta[said.get("name") or said.get("property") or ""] = said.get("content") or ""
        if tag == "link":
            self.links[said.get("hreflang") or said["rel"] or ""] = said["href"] or ""
        if tag == "script":
            self.scripts += 1
        if tag == "img" and not self.tile_alt:
            self.tile_alt = said["alt"] or ""
        if tag not in ("meta", "link", "img", "input"):
            self._in.append((tag, said))

    def handle_endtag(self, tag: str) -> None:
        assert self._in.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        tag, said = self._in[-1] if self._in else ("", {})
        if tag == "title":
            self.title = data
        elif said.get("type") == "application/ld+json":
            node = json.loads(data)
            self.linked[node["@type"]] = node
            self.blocks += 1
        elif said.get("type") == "application/json":
            self.told = json.loads(data)
            self.blocks += 1
        elif any(inner.get("id") == "root" for _, inner in self._in):
            self.read += data + "\n"


@pytest_asyncio.fixture
async def web(
    db: str, redis: Redis, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, settings: pytest.MonkeyPatch
) -> AsyncIterator[Client]:
    for name in ("storefront-ui", "admin-ui"):
        (tmp_path / name / "dist").mkdir(parents=True)
        (tmp_path / name / "dist" / "index.html").write_text(SHELL)
    monkeypatch.setattr(app, "ROOT", tmp_path)
    settings.setenv("TESSERA_PUBLIC_URL", BASE)
    configuration.get.cache_clear()
    async with client_of(app.assemble(configuration.get(), stores=False)) as client:
        yield client


async def seen(web: Client, path: str, status: int = 200, headers: dict[str, str] | None = None) -> Page:
    answer = await web.get(path, headers=headers)
    assert answer.status_code == status
    assert answer.headers["content-type"].startswith("text/html")
    return Page(answer.text)


def cookie(language: str) -> dict[str, str]:
    return {"cookie": f"tessera_language={language}"}


async def goods() -> None:
    """A product of two variants, and a bundle of it, on one shelf."""
    shelf = await catalog.category("games")
    card = await catalog.product(slug="card", shelf=shelf)
    first = await catalog.variant(of=card, price=1000, list_price=1200)
    await catalog.variant(of=card, price=2500, kind=FulfilmentKind.MEMBERSHIP)
    await catalog.bundle([(first, 2)], price=1800)


@pytest.mark.parametrize(("suffix", "locale"), [("", "zh-CN"), ("lang=en", "en")])
@pytest.mark.parametrize(
    ("path", "types"),
    [
        ("/", {"WebSite", "ItemList"}),
        ("/c/games", {"BreadcrumbList", "ItemList"}),
        ("/p/card", {"Product", "BreadcrumbList"}),
        ("/b/whole", {"Product", "BreadcrumbList"}),
        ("/search", set()),
        ("/help", set()),
        ("/help/gifts", {"FAQPage", "BreadcrumbList"}),
    ],
)
async def test_a_public_page_says_what_it_is_in_both_languages(web: Client, path, types, suffix, locale):
    await goods()
    whole = await Product.get(is_bundle=True)
    await Product.filter(id=whole.id).update(slug="whole")
    page = await seen(web, f"{path}?{suffix}" if suffix else path, headers={"accept-language": "zh-CN"})
    assert page.language == locale
    assert page.title.endswith("· Tessera") or "Tessera ·" in page.title
    assert page.meta["description"]
    own = BASE + path + (f"?{suffix}" if suffix else "")
    assert page.links["canonical"] == page.meta["og:url"] == own
    assert {page.links[language] for language in ("zh-CN", "x-default")} == {BASE + path}
    assert page.links["en"] == f"{BASE}{path}?lang=en"
    assert page.meta["og:title"] == page.title
    assert page.meta["og:image"].startswith(BASE)
    assert "robots" not in page.meta
    assert set(page.linked) == types
    if path in ("/", "/c/games"):
        assert "¥10.00" in page.read
    if path[:3] in ("/p/", "/b/"):
        assert ("Description en" if locale == "en" else "Description zh-CN") in page.read


async def test_a_flash_sale_says_what_it_has_and_until_when(web: Client):
    await goods()
    variant = await Variant.get(product__slug="card", kind=FulfilmentKind.CODE)
    sale = await flash.sale(variant)
    path = f"/flash/{ids.public('fls', sale.id)}"
    page = await seen(web, f"{path}?lang=en")
    assert page.title == "Flash · Tessera"
    assert page.links["canonical"] == f"{BASE}{path}?lang=en"
    assert "¥5.00" in page.meta["description"]
    assert "instead of ¥10.00" in page.read
    assert set(page.linked) == {"SaleEvent", "BreadcrumbList"}
    (offer,) = page.linked["SaleEvent"]["offers"]
    assert (offer["price"], offer["priceCurrency"]) == ("5.00", "CNY")
    assert page.told[0]["data"]["flashSale"]["name"] == "Flash"
    gone = await seen(web, f"/flash/{ids.public('fls', ids.new())}", status=404)
    assert gone.meta["robots"] == "noindex"


async def test_what_it_costs_is_said_to_machines_too(web: Client):
    await goods()
    page = await seen(web, "/p/card?lang=en")
    offers = page.linked["Product"]["offers"]
    assert (offers["@type"], offers["lowPrice"], offers["highPrice"], offers["priceCurrency"]) == (
        "AggregateOffer",
        "10.00",
        "25.00",
        "CNY",
    )
    first, second = offers["offers"]
    # Nothing is in the vault; memberships have no limit.
    assert first["availability"] == "https://schema.org/SoldOut"
    assert second["availability"] == "https://schema.org/InStock"
    assert [step["name"] for step in page.linked["BreadcrumbList"]["itemListElement"]][0::2] == [
        "Home",
        page.title[:-10],
    ]


async def test_a_shared_link_shows_goods_by_their_picture_or_by_a_card_drawn_of_them(web: Client):
    picture = await catalog.picture(await accounts.staff(), alt="A gift card")
    for slug, shown_by in (("seen", picture), ("drawn", None)):
        await catalog.variant(of=await catalog.product(slug=slug, shown_by=shown_by), price=1000)
    seen_by = f"{BASE}/media/{picture.id.hex}"
    drawn = f"{BASE}/art/{ids.public('prd', (await Product.get(slug='drawn')).id)}.jpg?v=1"
    sizes = [f"{seen_by}-{ending}" for ending in ("page.webp", "tile.webp", "card.jpg")]
    for slug, card, images, alt in (("seen", sizes[-1], sizes, "A gift card"), ("drawn", drawn, [drawn], "")):
        page = await seen(web, f"/p/{slug}?lang=en")
        name = page.linked["Product"]["name"]
        assert page.meta["og:image"] == card
        assert page.meta["og:image:alt"] == (alt or name)
        assert (page.meta["og:image:width"], page.meta["og:image:height"]) == ("1200", "630")
        assert page.meta["twitter:card"] == "summary_large_image"
        assert page.linked["Product"]["image"] == images
        assert page.tile_alt == alt
        answer = await web.get(card.removeprefix(BASE))
        assert (answer.status_code, answer.headers["content-type"]) == (200, "image/jpeg")
    await Category.all().update(picture_id=picture.id)
    shelf = await seen(web, "/c/games?lang=en")
    assert (shelf.meta["og:image"], shelf.meta["og:type"]) == (sizes[-1], "website")
    assert (shelf.meta["og:image:alt"], shelf.tile_alt) == ("A gift card", "A gift card")
    home = await seen(web, "/")
    assert (home.meta["og:image"], home.meta["twitter:card"]) == (f"{BASE}/icons/512.png", "summary")
    assert "og:image:width" not in home.meta


@pytest.mark.parametrize("path", ["/p/card", "/c/games", "/", f"/search?q={'%3C/script%3E%22'}"])
async def test_what_shopkeepers_and_strangers_write_stays_text(web: Client, path):
    shelf = await catalog.category("games")
    card = await catalog.product(slug="card", shelf=shelf, name=HOSTILE)
    await catalog.variant(of=card, price=1000)
    answer = await web.get(path)
    page = Page(answer.text)
    # The shell's own, blocks of data, and none besides.
    assert page.scripts == 1 + page.blocks
    assert "<script>alert" not in answer.text
    assert 'q="</script>' not in answer.text
    if path == "/p/card":
        assert page.title == f"{HOSTILE} · Tessera"
        assert page.linked["Product"]["name"] == HOSTILE
        assert page.told[0]["data"]["product"]["name"] == HOSTILE
    policy = answer.headers["content-security-policy"]
    nonce = policy.partition("'nonce-")[2].partition("'")[0]
    assert f'nonce="{nonce}"' in answer.text
    assert "unsafe-inline'" not in policy.partition("style-src-attr")[0]


@pytest.mark.parametrize("path", ["/p/gone", "/help/gone", "/b/gone", "/c/gone", "/p/draft", "/b/card"])
async def test_what_is_not_there_is_not_found(web: Client, path):
    await goods()
    await catalog.variant(of=await catalog.product(slug="draft", state=ProductState.DRAFT))
    page = await seen(web, path, status=404)
    assert page.meta["robots"] == "noindex"
    assert not {"canonical", "en", "zh-CN"} & set(page.links)
    assert page.read
    assert page.linked == {}


@pytest.mark.parametrize("path", ["/cart", "/mine", "/orders/ord_1", "/o/token", "/offline"])
async def test_the_app_s_own_pages_are_shells_that_nobody_lists(web: Client, path):
    answer = await web.get(path)
    page = Page(answer.text)
    assert (answer.status_code, page.meta["robots"], page.read.strip()) == (200, "noindex", "")
    assert answer.headers["cache-control"] == "no-store"


@pytest.mark.parametrize("path", ["/p/Not_A_Slug", "/no/such/page", "/carts", "/orders/ord_1/more", "/gift"])
async def test_at_an_address_of_nobody_s_the_app_says_so_and_the_status_too(web: Client, path):
    answer = await web.get(path)
    assert (answer.status_code, Page(answer.text).meta["robots"]) == (404, "noindex")
    assert '<div id="root"></div>' in answer.text


def test_every_page_of_the_app_has_its_address_here():
    router = (Path(app.__file__).parents[1] / "storefront-ui" / "src" / "app" / "router.tsx").read_text("utf-8")
    paths = [re.sub(r"\$\w+", "x1", path).lstrip("/") for path in re.findall(r'under\("([^"]+)"\)', router)]
    requests = [Request({"type": "http", "path_params": {"path": path}, "query_string": b""}) for path in paths]
    assert len(paths) > 10
    assert [path for path, one in zip(paths, requests, strict=True) if asked(one) is None and not is_own(one)] == []


async def test_documents_travel_packed_to_who_takes_them(web: Client):
    await goods()
    packed = await web.get("/p/card", headers={"accept-encoding": "br, gzip"})
    plain = await web.get("/p/card", headers={"accept-encoding": "identity"})
    assert (packed.headers["content-encoding"], packed.headers["vary"]) == ("gzip", "accept-encoding")
    assert int(packed.headers["content-length"]) < len(plain.content) / 2
    assert "content-encoding" not in plain.headers
    assert Page(packed.text).read == Page(plain.text).read


async def test_the_app_s_files_hold_no_served_page_up(web: Client, tmp_path: Path):
    link = '<link rel="stylesheet" crossorigin href="/assets/a.css" nonce="__CSP_NONCE__">'
    shell = SHELL.replace("</head>", f"{link}</head>")
    (tmp_path / "storefront-ui" / "dist" / "index.html").write_text(shell)
    aside, later = '<link rel="stylesheet" media="print" crossorigin', '<script type="module" fetchpriority="low" nonce'
    assert aside in (await web.get("/")).text
    assert later in (await web.get("/")).text
    # Nothing can be read there until the app runs.
    assert aside not in (await web.get("/cart")).text
    assert later not in (await web.get("/cart")).text


async def test_the_address_then_the_reader_then_the_browser_say_the_language(web: Client):
    english = {"accept-language": "en"}
    assert (await seen(web, "/", headers=english)).language == "en"
    assert (await seen(web, "/", headers=english | cookie("zh-CN"))).language == "zh-CN"
    assert (await seen(web, "/?lang=en", headers=cookie("zh-CN"))).language == "en"
    assert (await seen(web, "/?lang=tlh", headers=english | cookie("%3Cb%3E"))).language == "en"


async def test_page_and_app_have_one_answer_and_it_is_made_once(web: Client):
    await goods()
    chinese = {"accept-language": "zh-CN"}
    with counted() as cold:
        page = await seen(web, "/p/card", headers=chinese)
    with counted() as warm:
        again = await seen(web, "/p/card", headers=chinese)
        asked = page.told[0]
        variables = json.dumps(asked["variables"])
        answer = await web.get(
            "/graphql/storefront",
            params={"documentId": asked["id"], "variables": variables},
            headers=chinese,
        )
    assert answer.json()["data"] == asked["data"] == again.told[0]["data"]
    assert len(warm) == 0
    # The product, its shelf, variants, what is left of them, the bundles that hold it with what is inside, and whether
    # promotions, a flash sale or a group have it.
    assert len(cold) <= 16
    for _ in range(5):
        await catalog.variant(of=await Product.get(slug="card"), price=500)
    _memory(web).drop()
    with counted() as longer:
        assert "¥5.00" in (await seen(web, "/p/card", headers=chinese)).read
    assert len(longer) <= len(cold)


async def test_without_its_database_a_page_is_its_app_s_alone(web: Client, monkeypatch: pytest.MonkeyPatch):
    async def away(*_: object, **__: object) -> None:
        raise OSError

    monkeypatch.setattr("backend.core.database.records", away)
    monkeypatch.setattr("backend.core.database.fetch", away)
    answer = await web.get("/")
    assert answer.status_code == 200
    assert '<div id="root"></div>' in answer.text


async def test_sitemaps_name_every_page_once_a_language(web: Client, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(crawling, "GOODS_A_FILE", 2)
    await goods()
    await catalog.product(slug="without-a-price")
    await catalog.variant(of=await catalog.product(slug="draft", state=ProductState.DRAFT))
    for number in range(3):
        await catalog.variant(of=await catalog.product(slug=f"more-{number}"))
    await web.get("/sitemap.xml")  # the channel is looked up once in a process
    _memory(web).drop()
    with counted() as listing:
        index = await _xml(web, "/sitemap.xml")
    files = [one.text or "" for one in index.iter() if one.tag.endswith("}loc")]
    assert (files[0], len(files), len(listing)) == (f"{BASE}/sitemap-pages.xml", 4, 1)
    found: list[str] = []
    for file in files:
        for url in await _xml(web, file.removeprefix(BASE)):
            found.append(url[0].text or "")
            others = {one.get("hreflang"): one.get("href") for one in url if one.tag.endswith("}link")}
            assert set(others) == {"zh-CN", "en", "x-default"}
            assert url[0].text in others.values()
            if "/help" not in (url[0].text or ""):
                assert (url[1].text or "")[:10] == clock.now().strftime("%Y-%m-%d")
    bundle = (await Product.get(is_bundle=True)).slug
    helped = ["/help", *(f"/help/{page}" for page in PAGES)]
    paths = ["/", *helped, "/c/games", "/p/card", f"/b/{bundle}", "/p/more-0", "/p/more-1", "/p/more-2"]
    assert found == [address for path in paths for address in (BASE + path, f"{BASE}{path}?lang=en")]
    for nothing in ("/sitemap-prd_x.xml", f"/sitemap-{ids.public('ord', ids.new())}.xml"):
        assert (await web.get(nothing)).status_code == 404


async def test_crawlers_are_told_where_not_to_look(web: Client):
    told = (await web.get("/robots.txt")).text.splitlines()
    assert "Disallow: /orders/" in told
    assert "Disallow: /search?" in told
    assert f"Sitemap: {BASE}/sitemap.xml" in told


async def _xml(web: Client, path: str) -> ET.Element:
    answer = await web.get(path)
    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/xml")
    return ET.fromstring(answer.content)


def _memory(web: Client) -> Any:
    application = web._transport.app  # type: ignore[attr-defined]
    assert isinstance(application, FromMemory)
    return application._answers
