"""The page of a campaign as HTML, from the blocks that the graph gives of it."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from backend import settings
from backend.web.served import parts, writing
from backend.web.served.linked import path_of
from backend.web.served.markup import Markup, element
from backend.web.served.words import said, told_money

Block = Mapping[str, Any]


def main(page: Mapping[str, Any], locale: str) -> list[Markup]:
    """What there is to read on it, from the top down."""
    blocks = page["blocks"]
    first = next((block for block in blocks if block["__typename"] == "CampaignHero"), None)
    upcoming = page["phase"] == "UPCOMING"
    when = said(
        "campaign.begins" if upcoming else "campaign.ends",
        locale,
        at=_told(page["startsAt" if upcoming else "endsAt"], locale),
    )
    found = [element("h1", page["name"])] if first is None else []
    for block in blocks:
        if first is not None and block is first:
            found += [_hero(first, locale, first=True), element("p", when, class_="muted")]
        else:
            found.append(_PARTS[block["__typename"]](block, locale))
    return found if first is not None else [*found[:1], element("p", when, class_="muted"), *found[1:]]


def _hero(block: Block, locale: str, *, first: bool = False) -> Markup:
    inside = [element("h1" if first else "h2", block["title"])]
    if picture := block["picture"]:
        size = {"width": picture["width"], "height": picture["height"]}
        inside.insert(0, element("img", src=picture["url"], alt=picture["alt"], class_="served-picture", **size))
    if block["text"]:
        inside.append(element("p", block["text"]))
    if button := block["button"]:
        inside.append(parts.button(button["label"], button["address"], locale))
    return element("section", inside, id=block["key"])


def _words(block: Block, locale: str) -> Markup:
    return _titled(block, block["title"], writing.sections(block["sections"], locale))


def _rules(block: Block, locale: str) -> Markup:
    title = block["title"] or said("campaign.rules", locale)
    return _titled(block, title, writing.sections(block["sections"], locale))


def _goods(block: Block, locale: str) -> Markup:
    return _titled(block, block["title"], [parts.grid(block["listings"], locale)]) if block["listings"] else Markup("")


def _coupons(block: Block, locale: str) -> Markup:
    if not block["coupons"]:
        return Markup("")
    items = [
        element("li", [element("strong", one["headline"]), f" {one['name']}", _small(one["smallPrint"])])
        for one in block["coupons"]
    ]
    title = block["title"] or said("campaign.coupons", locale)
    return _titled(block, title, [element("ul", items, class_="served-choice")])


def _flash(block: Block, locale: str) -> Markup:
    sale = block["sale"]
    if sale is None or sale["phase"] == "ENDED":
        return Markup("")
    items = [
        element(
            "li",
            [
                parts.link(f"{one['listing']['name']} · {one['variant']['name']}", f"/flash/{sale['id']}", locale),
                " ",
                element("strong", told_money(one["price"])),
            ],
        )
        for one in sale["items"]
        if one["listing"] and one["variant"]
    ]
    return _titled(block, block["title"] or sale["name"], [element("ul", items, class_="served-choice")])


def _groups(block: Block, locale: str) -> Markup:
    offers = [one for one in block["offers"] if one["listing"] and one["variant"]]
    if not offers:
        return Markup("")
    items = []
    for one in offers:
        name = parts.link(one["listing"]["name"], path_of(one["listing"]), locale)
        price = said("campaign.group", locale, price=told_money(one["price"]), size=one["size"])
        items.append(element("li", [name, f" {one['variant']['name']} ", element("strong", price)]))
    title = block["title"] or said("campaign.groups", locale)
    return _titled(block, title, [element("ul", items, class_="served-choice")])


_PARTS: dict[str, Callable[[Block, str], Markup]] = {
    "CampaignHero": _hero,
    "CampaignText": _words,
    "CampaignGoods": _goods,
    "CampaignCoupons": _coupons,
    "CampaignFlashSale": _flash,
    # The time is said beneath the title: a document has no clock.
    "CampaignCountdown": lambda block, locale: Markup(""),
    "CampaignRules": _rules,
    "CampaignGroupBuys": _groups,
}


def _titled(block: Block, title: str, inside: list[Markup]) -> Markup:
    return element("section", [*([element("h2", title)] if title else []), *inside], id=block["key"])


def _small(lines: list[str]) -> Markup:
    return element("span", " · ".join(lines), class_="muted")


def _told(moment: str, locale: str) -> str:
    """In the shop's own time zone, as both languages write it."""
    at = datetime.fromisoformat(moment).astimezone(ZoneInfo(settings.get().time_zone))
    return f"{at.year}年{at.month}月{at.day}日 {at:%H:%M}" if locale == "zh-CN" else f"{at:%-d %B %Y, %H:%M}"
