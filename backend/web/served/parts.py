"""The pieces that served pages share."""

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote

from backend.domain.catalog import art
from backend.domain.catalog.media import is_picture
from backend.web.served.asked import address_in
from backend.web.served.linked import path_of
from backend.web.served.markup import Inside, Markup, element, joined
from backend.web.served.words import NAME, said, told_money

# What needs no escape in the address of a picture that stands in its document.
_PLAIN = " =:/,;()!*'@$&+?"
# Tiles above the fold are there at once, the others are fetched when somebody comes near.
_AT_ONCE = 4


def hues(hue: int) -> str:
    """A category's colours for both schemes, as the app has them."""
    soft = f"light-dark(oklch(93% 0.045 {hue}), oklch(30% 0.055 {hue}))"
    return f"--hue-soft: {soft}"


def link(text: Inside, path: str, locale: str, **attributes: str | None) -> Markup:
    """A link to another page of the shop in the same language."""
    return element("a", text, href=address_in(path, locale), **attributes)


def framed(main: Inside, locale: str) -> Markup:
    """A whole body: the shop's bar, the page, the foot."""
    bar = link(NAME, "/", locale, class_="served-name", translate="no")
    search = link(said("search.do", locale), "/search", locale)
    helped = link(said("help", locale), "/help", locale)
    return joined(
        (
            element("header", element("div", (bar, search), class_="served-row"), class_="served-bar"),
            element("main", main, class_="page served"),
            element("footer", element("p", [said("footer", locale), " ", helped]), class_="served-foot"),
        )
    )


def trail(steps: Sequence[tuple[str, str]], locale: str) -> Markup:
    """Where the page stands; its last step is the page itself."""
    *above, (name, _) = steps
    items = [element("li", link(text, path, locale)) for text, path in above]
    return element(
        "nav",
        element("ol", [*items, element("li", name, aria_current="page")], class_="served-trail"),
        aria_label=said("trail", locale),
    )


def shelves(categories: Sequence[Mapping[str, Any]], locale: str) -> Markup:
    """The categories, side by side."""
    items = []
    for one in categories:
        tile = (
            element("img", src=one["imageUrl"], alt="", width=56, height=56, class_="served-tile")
            if one["imageUrl"]
            else element("span", class_="served-tile", style=hues(one["hue"]))
        )
        items.append(element("li", link((tile, one["name"]), f"/c/{one['slug']}", locale)))
    return element("nav", element("ul", items, class_="served-shelves"), aria_label=said("categories", locale))


def grid(listings: Sequence[dict[str, Any]], locale: str) -> Markup:
    """Goods as cards."""
    return element("ul", [card(one, place, locale) for place, one in enumerate(listings)], class_="served-grid")


def card(listing: dict[str, Any], place: int, locale: str) -> Markup:
    """One of the goods: its tile, its name, how it comes, what it costs."""
    image = element(
        "img",
        src=tile(listing) if place < _AT_ONCE else listing["imageUrl"],
        alt="",
        width=320,
        height=320,
        loading="eager" if place < _AT_ONCE else "lazy",
        decoding="async",
    )
    told = (
        image,
        element("span", listing["name"], class_="served-called"),
        element("span", listing["deliveryPromise"], class_="served-how"),
        element("strong", asked_price(listing, locale)),
    )
    return element("li", link(told, path_of(listing), locale), class_="card")


def tile(listing: Mapping[str, Any]) -> str:
    """What is seen at once comes with the document: a tile has two kilobytes, the way to it and back takes longer.

    A picture has too many: it is fetched.
    """
    if is_picture(listing["imageUrl"]):
        return str(listing["imageUrl"])
    drawn = listing["art"]
    return f"data:image/svg+xml,{quote(art.draw(drawn['glyph'], drawn['hue'], drawn['label'] or ''), safe=_PLAIN)}"


def asked_price(listing: dict[str, Any], locale: str) -> str:
    """What it costs, or from what on where there is a choice."""
    several = len(listing.get("variants") or ()) > 1
    return said("from" if several else "each", locale, price=told_money(listing["price"]))


def price(priced: dict[str, Any], locale: str) -> Markup:
    """A price with the one it is compared to, and what is left."""
    pieces = [element("strong", told_money(priced["price"]))]
    if priced.get("listPrice"):
        pieces.append(element("s", said("instead", locale, price=told_money(priced["listPrice"]))))
    pieces.append(element("span", said(f"stock.{priced['availability']['state']}", locale)))
    return element("p", pieces, class_="served-price")


def campaign(page: Mapping[str, Any], locale: str) -> Markup:
    """The way to a campaign that runs."""
    told = (element("strong", page["name"]), " ", page["summary"])
    return link(told, f"/campaigns/{page['slug']}", locale, class_="served-campaign", style=hues(page["hue"]))


def button(label: str, path: str, locale: str) -> Markup:
    """A way on: to another page of the shop, or to a part of this one."""
    address = path if path.startswith("#") else address_in(path, locale)
    return element("p", element("a", label, href=address, class_="served-way"))


def terms(listing: Mapping[str, Any], locale: str) -> list[Markup]:
    """What it is, how it is used, what is given back; what is not said is left out."""
    pieces: list[Markup] = []
    for field, title in (("description", "about"), ("rules", "rules"), ("refundNote", "refund")):
        if text := listing[field].strip():
            lines = [element("p", line) for line in text.splitlines() if line.strip()]
            pieces.append(element("section", [element("h2", said(title, locale)), *lines]))
    return pieces
