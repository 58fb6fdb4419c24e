"""What an order keeps of its goods, prices and circumstances: priced by checkout's own rules, in its shapes."""

from random import Random
from typing import Any

from backend.domain.catalog.models import Channel
from backend.domain.catalog.sellables import Component as PartOf
from backend.domain.catalog.sellables import Sellable
from backend.domain.catalog.sellables import Words as SoldWords
from backend.domain.checkout import pricing
from backend.domain.checkout.drafts import line_facts, told
from backend.domain.checkout.pricing import Priced
from backend.seed.catalogue import Item
from backend.seed.purchases import Purchase
from backend.seed.shapes import Text


def priced(basket: list[tuple[Item, int]], channel: Channel, account: str | None) -> Priced:
    """The basket at the prices of the seeded catalogue; `account` is named for the lines that ask for one."""
    goods = [(sellable(item), quantity) for item, quantity in basket]
    accounts = [account if one.account_formats else None for one, _ in goods]
    return pricing.price(goods, channel.currency, accounts)


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
        topup_speed=variant.topup_speed,
        account_format=variant.account_format,
        promised_s=variant.promised_s,
        uses=variant.uses,
        components=tuple(
            PartOf(sellable(part), quantity, place) for place, (part, quantity) in enumerate(item.components)
        ),
    )


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
        "lines": [line_facts(line) for line in prices.lines],
    }


def _words(text: Text) -> SoldWords:
    return SoldWords(zh=text.zh, en=text.en)
