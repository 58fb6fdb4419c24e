"""What search engines read of a page: schema.org's vocabulary as JSON-LD."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from backend.domain.catalog.media import photographs
from backend.web.served.asked import address_in

Node = dict[str, Any]
CONTEXT = "https://schema.org"
_STOCK = {"IN_STOCK": "InStock", "FEW_LEFT": "LimitedAvailability", "SOLD_OUT": "SoldOut"}


class Links:
    """Nodes for one language of the shop at its public address."""

    def __init__(self, base: str, locale: str, shop: str) -> None:
        self._base = base
        self._locale = locale
        self._shop = shop

    def address(self, path: str) -> str:
        """A page's whole address in this language."""
        return self._base + address_in(path, self._locale)

    def site(self) -> Node:
        """The shop, with the way to search it."""
        words = "{words}"
        return {
            "@context": CONTEXT,
            "@type": "WebSite",
            "name": self._shop,
            "url": self.address("/"),
            "inLanguage": self._locale,
            "publisher": {"@type": "Organization", "name": self._shop, "url": f"{self._base}/"},
            "potentialAction": {
                "@type": "SearchAction",
                "target": {"@type": "EntryPoint", "urlTemplate": f"{self._base}/search?q={words}"},
                "query-input": "required name=words",
            },
        }

    def trail(self, steps: Sequence[tuple[str, str]]) -> Node:
        """Where a page stands: (name, path) from the first page on."""
        return {
            "@context": CONTEXT,
            "@type": "BreadcrumbList",
            "itemListElement": [
                {"@type": "ListItem", "position": place, "name": name, "item": self.address(path)}
                for place, (name, path) in enumerate(steps, 1)
            ],
        }

    def questions(self, asked: Sequence[tuple[str, str]]) -> list[Node]:
        """Questions with their answers, as one page of them; nothing without any."""
        found = [
            {"@type": "Question", "name": question, "acceptedAnswer": {"@type": "Answer", "text": answer}}
            for question, answer in asked
        ]
        page = {"@context": CONTEXT, "@type": "FAQPage", "inLanguage": self._locale, "mainEntity": found}
        return [page] if found else []

    def goods(self, name: str, listings: Sequence[Node]) -> Node:
        """A list of goods in the order shown."""
        return {
            "@context": CONTEXT,
            "@type": "ItemList",
            "name": name,
            "numberOfItems": len(listings),
            "itemListElement": [
                {
                    "@type": "ListItem",
                    "position": place,
                    "name": listing["name"],
                    "url": self.address(path_of(listing)),
                }
                for place, listing in enumerate(listings, 1)
            ],
        }

    def event(self, page: Node, image: str | None) -> Node:
        """A campaign: from when until when the shop holds it."""
        found: Node = {
            "@context": CONTEXT,
            "@type": "SaleEvent",
            "name": page["name"],
            "description": page["summary"],
            "url": self.address(f"/campaigns/{page['slug']}"),
            "startDate": page["startsAt"],
            "endDate": page["endsAt"],
            "inLanguage": self._locale,
            "eventStatus": f"{CONTEXT}/EventScheduled",
            "eventAttendanceMode": f"{CONTEXT}/OnlineEventAttendanceMode",
            "location": {"@type": "VirtualLocation", "url": f"{self._base}/"},
            "organizer": {"@type": "Organization", "name": self._shop, "url": f"{self._base}/"},
        }
        if image is not None:
            found["image"] = [self._base + image]
        return found

    def product(self, listing: Node, offers: Sequence[Node]) -> Node:
        """A product or bundle with what it costs."""
        found: Node = {
            "@context": CONTEXT,
            "@type": "Product",
            "name": listing["name"],
            "description": listing["summary"],
            "image": [self._base + address for address in photographs(listing["imageUrl"])],
            "url": self.address(path_of(listing)),
        }
        if category := listing.get("category"):
            found["category"] = category["name"]
        if brand := listing.get("brand"):
            found["brand"] = {"@type": "Brand", "name": brand}
        if len(offers) > 1:
            prices = sorted((offer["price"] for offer in offers), key=Decimal)
            found["offers"] = {
                "@type": "AggregateOffer",
                "lowPrice": prices[0],
                "highPrice": prices[-1],
                "priceCurrency": offers[0]["priceCurrency"],
                "offerCount": len(offers),
                "offers": list(offers),
            }
        elif offers:
            found["offers"] = offers[0]
        return found

    def offer(self, listing: Node, *, variant: Node | None = None) -> Node:
        """What one variant costs, or a bundle as a whole."""
        priced = variant or listing
        path = path_of(listing) + (f"?v={variant['id']}" if variant else "")
        found: Node = {
            "@type": "Offer",
            "url": self.address(path),
            "price": priced["price"]["amount"],
            "priceCurrency": priced["price"]["currency"],
            "availability": f"{CONTEXT}/{_STOCK[priced['availability']['state']]}",
            "seller": {"@type": "Organization", "name": self._shop},
        }
        if variant:
            found["name"] = variant["name"]
        return found


def path_of(listing: Node) -> str:
    """The page of a product or bundle, as the app answered it."""
    return f"/{'b' if listing['__typename'] == 'Bundle' else 'p'}/{listing['slug']}"
