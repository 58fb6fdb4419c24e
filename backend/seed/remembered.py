"""What an order keeps of its goods, prices and circumstances: priced by checkout's own rules, in its shapes."""

from random import Random
from typing import Any

from backend.domain.catalog.account_rules import read
from backend.domain.catalog.models import Channel
from backend.domain.catalog.sellables import Component as PartOf
from backend.domain.catalog.sellables import Sellable
from backend.domain.catalog.sellables import Words as SoldWords
from backend.domain.checkout import pricing
from backend.domain.checkout.accounts import Credited
from backend.domain.checkout.drafts import line_facts, promotion_facts, snapshot, told
from backend.domain.checkout.pricing import Priced
from backend.seed.catalogue import Item
from backend.seed.purchases import Purchase
from backend.seed.rows import written
from backend.seed.shapes import Text


class Goods:
    """What checkout knows of the goods of a channel, worked out once for each."""

    def __init__(self) -> None:
        self._sold: dict[int, Sellable] = {}
        self._snapshots: dict[int, str] = {}
        self._shares: dict[int, list[list[int]]] = {}

    def priced(self, basket: list[tuple[Item, int]], channel: Channel, account: str | None) -> Priced:
        """The basket at the prices of its items; `account` is named for the lines that ask for one."""
        goods = [(self._sellable(item), quantity) for item, quantity in basket]
        named = Credited(account) if account is not None else None
        accounts = [named if one.account_formats else None for one, _ in goods]
        return pricing.price(goods, channel.currency, accounts)

    def snapshot(self, item: Item) -> str:
        """What a line keeps of the item, as JSON."""
        if id(item) not in self._snapshots:
            self._snapshots[id(item)] = written(snapshot(self._sellable(item)))
        return self._snapshots[id(item)]

    def shares(self, item: Item, price: int) -> list[list[int]]:
        """What of a bundle's price, or of what is left of it, falls to each piece of each component."""
        if price != item.price:
            return [list(shares) for shares in self._sellable(item).allocated(price)]
        if id(item) not in self._shares:
            self._shares[id(item)] = [list(shares) for shares in self._sellable(item).allocated()]
        return self._shares[id(item)]

    def _sellable(self, item: Item) -> Sellable:
        # Items live as long as the catalogue, so that their identities are theirs alone.
        if id(item) not in self._sold:
            self._sold[id(item)] = sellable(item)
        return self._sold[id(item)]


def sellable(item: Item) -> Sellable:
    """The item as the catalogue's queries would give it to checkout."""
    variant, product = item.variant, item.product
    return Sellable(
        variant_id=variant.id,
        product_id=product.id,
        category_id=product.category_id,
        slug=product.slug,
        sku=variant.sku,
        kind=variant.kind,
        names=_words(item.name),
        variant_names=_words(item.variant_name),
        rules=_words(item.rules),
        glyph=product.art_glyph,
        hue=product.art_hue,
        art_label=product.art_label,
        list_minor=item.list_price,
        price_minor=item.price,
        currency=variant.currency,
        max_per_order=variant.max_per_order,
        face_value_minor=variant.face_value_minor,
        face_currency=variant.currency,
        validity_days=variant.validity_days,
        redeem_by=variant.redeem_by,
        membership_days=variant.membership_days,
        cap=variant.cap,
        topup_speed=variant.topup_speed,
        account_format=variant.account_format,
        account_rules=read(variant.account_rules),
        promised_s=variant.promised_s,
        uses=variant.uses,
        components=tuple(
            PartOf(sellable(part), quantity, place) for place, (part, quantity) in enumerate(item.components)
        ),
    )


def facts(purchase: Purchase, channel: Channel, prices: Priced, dice: Random) -> dict[str, Any]:
    """The circumstances that later questions may ask about."""
    program = {"client_id": str(purchase.partner.client.id)} if purchase.partner else {"accepts_no_return": True}
    device = dice.choices(("phone", "desktop"), (78, 22))[0]
    return {
        "v": 1,
        "channel_id": str(channel.id),
        "device": "program" if purchase.partner else device,
        "guest": purchase.partner is None and purchase.buyer.registered_at is None,
        "tier": None,
        "segments": [],
        "risk": None,
        "steps": [told(step) for step in prices.steps],
        "fingerprint": prices.fingerprint,
        **promotion_facts(prices),
        "lines": [line_facts(line, prices) for line in prices.lines],
        **program,
    }


def _words(text: Text) -> SoldWords:
    return SoldWords(zh=text.zh, en=text.en)
