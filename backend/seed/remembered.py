"""What an order keeps of its goods, prices and circumstances: priced by checkout's own rules, in its shapes."""

from random import Random
from typing import Any

from backend.domain.catalog.models import Channel
from backend.domain.catalog.sellables import Component as PartOf
from backend.domain.catalog.sellables import Sellable
from backend.domain.catalog.sellables import Words as SoldWords
from backend.domain.checkout import pricing
from backend.domain.checkout.drafts import told
from backend.domain.checkout.pricing import Priced, PricedLine
from backend.domain.orders.snapshot import Component, Goods, LineSnapshot, Words
from backend.seed.catalogue import Item
from backend.seed.purchases import Purchase
from backend.seed.shapes import Text


def priced(basket: list[tuple[Item, int]], channel: Channel) -> Priced:
    """The basket at the prices of the seeded catalogue."""
    return pricing.price([(sellable(item), quantity) for item, quantity in basket], channel.currency)


def sellable(item: Item) -> Sellable:
    """The item as the catalogue's queries would give it to checkout."""
    variant, product = item.variant, item.product
    return Sellable(
        variant_id=variant.id,
        product_id=product.id,
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
        membership_days=variant.membership_days,
        cap=variant.cap,
        components=tuple(
            PartOf(sellable(part), quantity, place) for place, (part, quantity) in enumerate(item.components)
        ),
    )


def snapshot(item: Sellable) -> LineSnapshot:
    """The line's goods as sold, with the components of a bundle."""
    components = [
        Component(**_goods(part.sellable), quantity=part.quantity, unit_price_minor=part.sellable.price_minor)
        for part in item.components
    ]
    return LineSnapshot(**_goods(item), components=components)


def facts(purchase: Purchase, channel: Channel, prices: Priced, dice: Random) -> dict[str, Any]:
    """The circumstances that later questions may ask about."""
    return {
        "v": 1,
        "channel_id": str(channel.id),
        "device": dice.choices(("phone", "desktop"), (78, 22))[0],
        "guest": purchase.buyer.registered_at is None,
        "tier": None,
        "segments": [],
        "risk": None,
        "accepts_no_return": True,
        "steps": [told(step) for step in prices.steps],
        "fingerprint": prices.fingerprint,
        "lines": [_line_facts(line) for line in prices.lines],
    }


def _line_facts(line: PricedLine) -> dict[str, Any]:
    item = line.sellable
    return {
        "variant_id": str(item.variant_id),
        "kind": item.kind.value,
        "quantity": line.quantity,
        "list_minor": item.list_minor,
        "price_minor": item.price_minor,
        "apart_minor": item.apart_minor,
        "steps": [told(step) for step in line.steps],
    }


def _goods(item: Sellable) -> Goods:
    return Goods(
        product_id=str(item.product_id),
        variant_id=str(item.variant_id),
        slug=item.slug,
        kind=item.kind.value,
        names=Words(zh=item.names.zh, en=item.names.en),
        variant_names=Words(zh=item.variant_names.zh, en=item.variant_names.en),
        rules=Words(zh=item.rules.zh, en=item.rules.en),
        glyph=item.glyph,
        hue=item.hue,
        art_label=item.art_label or None,
        membership_days=item.membership_days,
    )


def _words(text: Text) -> SoldWords:
    return SoldWords(zh=text.zh, en=text.en)
