"""What is read of a flash sale: when it is, what is in it and for how much."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from backend import settings
from backend.web.served import parts
from backend.web.served.linked import CONTEXT, Links, Node, path_of
from backend.web.served.markup import Markup, element
from backend.web.served.words import said, told_money

_STANDING = {"PAUSED": "EventPostponed"}


def when(sale: Node, locale: str) -> str:
    """From when to when, by the shop's clock."""
    begins, ends = (_told(sale[name]) for name in ("startsAt", "endsAt"))
    return said("flash.when", locale, begins=begins, ends=ends)


def sold(sale: Node) -> list[Node]:
    """What of it is on the shelf now."""
    return [one for one in sale["items"] if one["listing"] and one["variant"]]


def described(sale: Node, locale: str) -> str:
    """The sale in a sentence, with what its first goods cost."""
    some = [said("flash.one", locale, name=_name(one), price=told_money(one["price"])) for one in sold(sale)[:3]]
    return said("flash.about", locale, when=when(sale, locale), goods=said("flash.and", locale).join(some))


def goods(sale: Node, locale: str) -> Markup:
    """Each of its goods with its price, the usual one, and how many there are."""
    return element("ul", [_item(one, locale) for one in sold(sale)], class_="served-choice")


def event(sale: Node, path: str, links: Links) -> Node:
    """The sale as search engines read it."""
    address = links.address(path)
    found: Node = {
        "@context": CONTEXT,
        "@type": "SaleEvent",
        "name": sale["name"],
        "url": address,
        "startDate": sale["startsAt"],
        "endDate": sale["endsAt"],
        "eventAttendanceMode": f"{CONTEXT}/OnlineEventAttendanceMode",
        "location": {"@type": "VirtualLocation", "url": address},
        "offers": [_offer(one, sale, links) for one in sold(sale)],
    }
    standing = _STANDING.get(sale["phase"], "EventScheduled")
    return {**found, "eventStatus": f"{CONTEXT}/{standing}"}


def _offer(item: Node, sale: Node, links: Links) -> Node:
    left = "InStock" if item["stock"]["left"] > 0 else "SoldOut"
    return {
        "@type": "Offer",
        "name": _name(item),
        "url": links.address(f"{path_of({**item['listing'], '__typename': 'Product'})}?v={item['variant']['id']}"),
        "price": item["price"]["amount"],
        "priceCurrency": item["price"]["currency"],
        "availability": f"{CONTEXT}/{left}",
        "validFrom": sale["startsAt"],
        "priceValidUntil": sale["endsAt"],
    }


def _item(item: Node, locale: str) -> Markup:
    usual = item["variant"]["price"]
    told: list[Any] = [element("strong", told_money(item["price"]))]
    if usual["amount"] != item["price"]["amount"]:
        told.append(element("s", said("instead", locale, price=told_money(usual))))
    stock = item["stock"]
    told.append(element("span", said("flash.left" if stock["left"] else "stock.SOLD_OUT", locale, left=stock["left"])))
    name = parts.link(_name(item), f"/p/{item['listing']['slug']}", locale)
    return element("li", [name, element("p", told, class_="served-price")])


def _name(item: Node) -> str:
    return f"{item['listing']['name']} · {item['variant']['name']}"


def _told(moment: str) -> str:
    at = datetime.fromisoformat(moment).astimezone(ZoneInfo(settings.get().time_zone))
    return f"{at:%Y-%m-%d %H:%M}"
