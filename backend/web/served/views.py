"""The public pages: what each says of itself, and what there is to read on it."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from backend.domain.catalog.media import Shape, in_shape
from backend.web.served import campaigns, flash, parts, writing
from backend.web.served.asked import Asked, PageKind
from backend.web.served.linked import Links, Node, path_of
from backend.web.served.markup import Markup, element
from backend.web.served.told import Teller, Told
from backend.web.served.words import NAME, said, told_money

# As many as the app asks for, so that both have one answer.
_BUNDLES, _PAGE = 6, 20
_LONGEST_DESCRIPTION = 200


@dataclass(frozen=True, slots=True)
class View:
    """A page as it is served."""

    title: str
    description: str
    path: str
    main: list[Markup]
    linked: list[Node] = field(default_factory=list)
    told: Sequence[Told] = ()
    # The card of what the page is about, and what is on it.
    image: str | None = None
    image_alt: str = ""
    goods: bool = False
    status: int = 200
    # Whether search engines shall show it.
    shown: bool = True


async def view(asked: Asked, teller: Teller, links: Links, locale: str) -> View:
    """The page asked for; one that says so when nothing is there."""
    return await _VIEWS[asked.kind](asked, teller, links, locale)


async def _home(asked: Asked, teller: Teller, links: Links, locale: str) -> View:
    flash, categories, bundles, listed = await asyncio.gather(
        teller.tell("FlashSales", locale),
        teller.tell("AllCategories", locale),
        teller.tell("HomeBundles", locale, first=_BUNDLES),
        # Bundles have a place of their own, as they have in the app.
        teller.tell("ListListings", locale, filter={"isBundle": False}, sort="FEATURED", first=_PAGE, after=None),
    )
    whole, alone = _nodes(bundles.data["bundles"]), _nodes(listed.data["products"])
    lead = said("home.lead", locale)
    lists = [(said("bundles", locale), whole), (said("popular", locale), alone)]
    main = [
        element("h1", said("home.headline", locale)),
        element("p", lead, class_="muted"),
        _search_form("", locale),
        parts.shelves(categories.data["categories"], locale),
        *(parts.campaign(one, locale) for one in bundles.data["campaigns"]),
        *(piece for name, goods in lists for piece in _section(name, goods, locale)),
    ]
    return View(
        title=said("home.title", locale),
        description=lead,
        path=asked.path,
        main=main,
        linked=[links.site(), *(links.goods(name, goods) for name, goods in lists if goods)],
        told=(categories, bundles, listed, flash),
    )


async def _category(asked: Asked, teller: Teller, links: Links, locale: str) -> View:
    of = {"category": asked.of}
    found, listed = await asyncio.gather(
        teller.tell("CategoryBySlug", locale, slug=asked.of),
        teller.tell("ListListings", locale, filter=of, sort="FEATURED", first=_PAGE, after=None),
    )
    category = found.data["category"]
    if category is None:
        return await _unknown("unknown.category", asked, teller, locale)
    goods, name = _nodes(listed.data["products"]), category["name"]
    steps = [(said("home", locale), "/"), (name, asked.path)]
    tagline = category["tagline"]
    about = said("category.about" if tagline else "category.plain", locale, name=name, tagline=tagline)
    main = [parts.trail(steps, locale), element("h1", name)]
    shown = category["imageUrl"]
    if shown:
        picture = element("img", src=shown, alt=category["imageAlt"] or "", width=96, height=96, class_="served-tile")
        main.insert(1, picture)
    if tagline:
        main.append(element("p", tagline, class_="muted"))
    return View(
        title=_titled(name),
        description=about,
        path=asked.path,
        main=[*main, parts.grid(goods, locale)],
        linked=[links.trail(steps), links.goods(name, goods)],
        told=(found, listed),
        image=in_shape(shown, Shape.CARD) if shown else None,
        image_alt=category["imageAlt"] or "",
    )


async def _product(asked: Asked, teller: Teller, links: Links, locale: str) -> View:
    found = await teller.tell("ProductBySlug", locale, slug=asked.of)
    product = found.data["product"]
    if product is None:
        return await _unknown("unknown.product", asked, teller, locale)
    category, variants = product["category"], product["variants"]
    steps = [(said("home", locale), "/"), (category["name"], f"/c/{category['slug']}"), (product["name"], asked.path)]
    chosen = [element("li", [element("span", one["name"]), parts.price(one, locale)]) for one in variants]
    main = [
        parts.trail(steps, locale),
        *_head(product),
        element("p", product["deliveryPromise"], class_="muted"),
        element("h2", said("choose", locale)),
        element("ul", chosen, class_="served-choice"),
        *parts.terms(product, locale),
        *_section(said("with", locale), product["bundlesWith"], locale),
    ]
    offers = [links.offer(product, variant=one) for one in variants]
    return _goods(product, links.product(product, offers), links.trail(steps), main, found, locale)


async def _bundle(asked: Asked, teller: Teller, links: Links, locale: str) -> View:
    found = await teller.tell("BundleBySlug", locale, slug=asked.of)
    bundle = found.data["bundle"]
    if bundle is None:
        return await _unknown("unknown.product", asked, teller, locale)
    steps = [(said("home", locale), "/"), (bundle["name"], asked.path)]
    inside = [_part(one, locale) for one in bundle["components"]]
    main = [parts.trail(steps, locale), *_head(bundle), parts.price(bundle, locale)]
    if Decimal(bundle["saving"]["amount"]) > 0:
        main.append(element("p", said("saving", locale, amount=told_money(bundle["saving"])), class_="served-saving"))
    main += [
        element("p", bundle["deliveryPromise"], class_="muted"),
        element("h2", said("inside", locale)),
        element("ul", inside, class_="served-choice"),
    ]
    for choice in bundle["choices"]:
        of = len(choice["options"])
        main.append(element("h3", said("pick", locale, name=choice["name"], of=of, picks=choice["picks"])))
        main.append(element("ul", [_part(one, locale) for one in choice["options"]], class_="served-choice"))
    main += parts.terms(bundle, locale)
    return _goods(bundle, links.product(bundle, [links.offer(bundle)]), links.trail(steps), main, found, locale)


async def _flash(asked: Asked, teller: Teller, links: Links, locale: str) -> View:
    found = await teller.tell("FlashSaleById", locale, id=asked.of)
    sale = found.data["flashSale"]
    if sale is None:
        return await _unknown("unknown.flash", asked, teller, locale)
    steps, over = [(said("home", locale), "/"), (sale["name"], asked.path)], sale["phase"] == "ENDED"
    main = [
        parts.trail(steps, locale),
        element("h1", sale["name"]),
        element("p", said("flash.over", locale) if over else flash.when(sale, locale), class_="muted"),
        flash.goods(sale, locale),
    ]
    return View(
        title=_titled(sale["name"]),
        description=flash.described(sale, locale)[:_LONGEST_DESCRIPTION],
        path=asked.path,
        main=main,
        linked=[flash.event(sale, asked.path, links), links.trail(steps)],
        told=(found,),
        # What is over is of no use to who searches.
        shown=not over,
    )


async def _campaign(asked: Asked, teller: Teller, links: Links, locale: str) -> View:
    found = await teller.tell("CampaignBySlug", locale, slug=asked.of)
    page = found.data["campaign"]
    if page is None:
        return await _unknown("unknown.campaign", asked, teller, locale, told=(found,))
    if page["phase"] == "ENDED":
        title, text = said("campaign.over", locale, name=page["name"]), said("campaign.over.text", locale)
        gone = [element("h1", title), element("p", text, class_="muted")]
        return View(_titled(page["name"]), text, asked.path, gone, told=(found,), shown=False)
    pictures = [one["picture"] for one in page["blocks"] if one.get("picture")]
    card = pictures[0] if pictures else None
    goods = [one for block in page["blocks"] for one in block.get("listings", ())]
    return View(
        title=_titled(page["name"]),
        description=page["summary"][:_LONGEST_DESCRIPTION],
        path=asked.path,
        main=campaigns.main(page, locale),
        linked=[
            links.event(page, card["cardUrl"] if card else None),
            *([links.goods(page["name"], goods)] if goods else []),
        ],
        told=(found,),
        image=card["cardUrl"] if card else None,
        image_alt=card["alt"] if card else "",
    )


async def _search(asked: Asked, teller: Teller, links: Links, locale: str) -> View:
    title = said("search.title", locale, words=asked.of) if asked.of else said("search", locale)
    main = [element("h1", title), _search_form(asked.of, locale)]
    told: list[Told] = []
    if asked.of:
        told = [
            await teller.tell(
                "SearchListings", locale, text=asked.of, filter=None, sort="RELEVANCE", first=_PAGE, after=None
            )
        ]
        goods = _nodes(told[0].data["search"])
        main.append(
            parts.grid(goods, locale) if goods else element("p", said("search.nothing", locale, words=asked.of))
        )
    else:
        told = [await teller.tell("AllCategories", locale)]
        main.append(parts.shelves(told[0].data["categories"], locale))
    # Anybody can make a page of any words; none of them is the shop's own.
    return View(_titled(title), title, asked.path, main, told=told, shown=not asked.of)


async def _unknown(title: str, asked: Asked, teller: Teller, locale: str, *, told: Sequence[Told] = ()) -> View:
    categories = await teller.tell("AllCategories", locale)
    name, text = said(title, locale), said("unknown.text", locale)
    main = [
        element("h1", name),
        element("p", text, class_="muted"),
        parts.shelves(categories.data["categories"], locale),
    ]
    return View(_titled(name), text, asked.path, main, told=told, status=404, shown=False)


async def _help(asked: Asked, teller: Teller, links: Links, locale: str) -> View:
    found = await teller.tell("HelpPages", locale)
    main = [
        element("h1", said("help", locale)),
        element("p", said("help.lead", locale), class_="muted"),
        writing.listed(found.data["helpPages"], locale),
    ]
    return View(_titled(said("help", locale)), said("help.lead", locale), asked.path, main, told=(found,))


async def _help_page(asked: Asked, teller: Teller, links: Links, locale: str) -> View:
    found, others = await asyncio.gather(
        teller.tell("HelpPageBySlug", locale, slug=asked.of), teller.tell("HelpPages", locale)
    )
    page = found.data["helpPage"]
    if page is None:
        return await _unknown("unknown.help", asked, teller, locale)
    steps = [(said("home", locale), "/"), (said("help", locale), "/help"), (page["title"], asked.path)]
    main = [
        parts.trail(steps, locale),
        element("h1", page["title"]),
        element("p", page["summary"], class_="muted"),
        *writing.sections(page["sections"], locale),
    ]
    linked = [links.trail(steps), *links.questions(writing.answers(page["sections"]))]
    return View(_titled(page["title"]), page["summary"], asked.path, main, linked=linked, told=(found, others))


_VIEWS: dict[PageKind, Callable[[Asked, Teller, Links, str], Awaitable[View]]] = {
    PageKind.HOME: _home,
    PageKind.CATEGORY: _category,
    PageKind.PRODUCT: _product,
    PageKind.BUNDLE: _bundle,
    PageKind.CAMPAIGN: _campaign,
    PageKind.SEARCH: _search,
    PageKind.FLASH: _flash,
    PageKind.HELP: _help,
    PageKind.HELP_PAGE: _help_page,
}


def _goods(listing: Node, product: Node, trail: Node, main: list[Markup], told: Told, locale: str) -> View:
    about = said(
        "product.about",
        locale,
        summary=listing["summary"].rstrip("。.!！ "),
        price=parts.asked_price(listing, locale),
        promise=listing["deliveryPromise"],
    )
    return View(
        title=_titled(listing["name"]),
        description=about.strip()[:_LONGEST_DESCRIPTION],
        path=path_of(listing),
        main=main,
        linked=[product, trail],
        told=(told,),
        image=in_shape(listing["imageUrl"], Shape.CARD),
        image_alt=listing["imageAlt"] or listing["name"],
        goods=True,
    )


def _head(listing: Node) -> list[Markup]:
    tile = element("img", src=parts.tile(listing), alt=listing["imageAlt"] or "", width=176, height=176)
    art = element("div", tile, class_="served-art", style=parts.hues(listing["art"]["hue"]))
    return [art, element("h1", listing["name"]), element("p", listing["summary"], class_="muted")]


def _part(part: Node, locale: str) -> Markup:
    """Some pieces of a variant inside a bundle."""
    product, variant = part["product"], part["variant"]
    several = f" ×{part['quantity']}" if part["quantity"] > 1 else ""
    name = parts.link(product["name"], f"/p/{product['slug']}", locale)
    return element("li", [name, f" {variant['name']}{several}"])


def _section(title: str, listings: Sequence[Node], locale: str) -> list[Markup]:
    return [element("section", [element("h2", title), parts.grid(listings, locale)])] if listings else []


def _search_form(words: str, locale: str) -> Markup:
    field = element("input", type="search", name="q", value=words or None, aria_label=said("search", locale))
    go = element("button", said("search.do", locale), type="submit")
    return element("form", [field, go], action="/search", class_="served-search", role="search")


def _titled(name: str) -> str:
    return f"{name} · {NAME}"


def _nodes(connection: Node) -> list[Node]:
    return [edge["node"] for edge in connection["edges"]]
